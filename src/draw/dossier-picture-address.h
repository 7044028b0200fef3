// SPDX-License-Identifier: GPL-3.0-or-later

/* The way back from a picture: the address that dossier_export_picture() wrote into it. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The start of a file by which a picture is known, bytes. */
#define DOSSIER_PICTURE_HEAD 512

gboolean dossier_is_picture (const guint8 *bytes, gsize length);
char *dossier_picture_find_address (const guint8 *bytes, gsize length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
