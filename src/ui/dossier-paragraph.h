// SPDX-License-Identifier: GPL-3.0-or-later

/* A text that wraps, for what a page shows many of.
 *
 * It looks like a GtkLabel, and takes its style from the same rules, but breaks its text as often as it has another
 * width to fit, which is mostly once, where a label that wraps does so five times on its way to the first frame: the
 * least width is worked out from the text in one line, and a text that fits is never broken at all.
 *
 * GTK tells none but its own widgets of two things in a style sheet, the height of lines and the features of fonts. So
 * these are told once more here, by the style class. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_PARAGRAPH (dossier_paragraph_get_type ())
G_DECLARE_FINAL_TYPE (DossierParagraph, dossier_paragraph, DOSSIER, PARAGRAPH, GtkWidget)

GtkWidget *dossier_paragraph_new (const char *text, const char *css_class) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_paragraph_new_heading (const char *text,
                                          const char *css_class,
                                          int level) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_paragraph_get_text (DossierParagraph *self);
void dossier_paragraph_set_text (DossierParagraph *self, const char *text);

G_END_DECLS
