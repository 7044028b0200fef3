// SPDX-License-Identifier: GPL-3.0-or-later

/* PNG, chunk by chunk, because cairo's writer knows neither sizes on paper nor texts, and takes three times as long.
 *
 * PNG (Portable Network Graphics) Specification, Third Edition, W3C 2025: sections 5, 9, 10 and 11. */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

void dossier_png_begin (GByteArray *png, cairo_surface_t *surface);
void dossier_png_append_size_on_paper (GByteArray *png, double dpi);
void dossier_png_append_text (GByteArray *png, const char *keyword, const char *language, const char *text);
void dossier_png_append_pixels (GByteArray *png, cairo_surface_t *surface);
void dossier_png_end (GByteArray *png);
char *dossier_png_find_text (const guint8 *bytes, gsize length, const char *keyword) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
