// SPDX-License-Identifier: GPL-3.0-or-later

/* Text from a file, made fit to be shown: without what steers a terminal or turns the order of the letters around
 * it. */

#pragma once

#include "core/dossier-text.h"

G_BEGIN_DECLS

#define DOSSIER_MAX_SHOWN 2000 /* characters; the rest of a longer text is left out */

char *dossier_clean_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_escape_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_isolate_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_text_for_reader (const DossierText *text) G_GNUC_WARN_UNUSED_RESULT;
void dossier_text_capitalise (char **words);
char *dossier_text_in_sentence (const DossierText *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
