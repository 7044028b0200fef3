// SPDX-License-Identifier: GPL-3.0-or-later

/* The names of places on a map, in the reader's language. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *dossier_place_name (const char *code);

G_END_DECLS
