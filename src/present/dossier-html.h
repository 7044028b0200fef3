// SPDX-License-Identifier: GPL-3.0-or-later

/* HTML that is being written. Words get in only by way of these functions, which escape them. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void dossier_html_write (GString *out, const char *markup, ...) G_GNUC_NULL_TERMINATED;
void dossier_html_write_words (GString *out, const char *markup, const char *words);

G_END_DECLS
