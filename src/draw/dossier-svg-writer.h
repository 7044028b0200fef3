// SPDX-License-Identifier: GPL-3.0-or-later

/* An SVG file while it is written, and what all its elements are written with. One function a kind of mark. */

#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include "draw/dossier-palette.h"
#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef struct
{
  GString *out;
  DossierTheme theme;
  PangoLayout *layout;
  cairo_t *outlines; /* where outlines are traced; NULL: text stays text */
  const char *prefix; /* of all names */
  guint n_fades; /* gradients so far, each with a name of its own */
} DossierSvgWriter;

/* Writes words of the file with a number for each "#". */
#define DOSSIER_SVG_WRITE(writer, words, ...) \
  dossier_svg_write_numbers (writer, words, (const double[]) { __VA_ARGS__ })

void dossier_svg_write_numbers (DossierSvgWriter *writer, const char *words, const double *numbers);
void dossier_svg_write_escaped (DossierSvgWriter *writer, const char *text);
void dossier_svg_write_colour (DossierSvgWriter *writer, const char *attribute, DossierColour colour);
void dossier_svg_write_role (DossierSvgWriter *writer,
                             const char *attribute,
                             const DossierMark *mark,
                             DossierRole role);
void dossier_svg_write_stroke (DossierSvgWriter *writer, const DossierMark *mark);

void dossier_svg_write_mark (DossierSvgWriter *writer, const DossierMark *mark);
void dossier_svg_write_text (DossierSvgWriter *writer, const DossierMark *mark);

G_END_DECLS
