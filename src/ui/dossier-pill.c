// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-pill.h"

#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"

#define GAP 6
#define GLYPH_SIZE 14

/**
 * dossier_pill_new:
 * @text: the words
 *
 * Returns: (transfer floating): a pill
 */
GtkWidget *
dossier_pill_new (const char *text)
{
  GtkWidget *label;

  g_return_val_if_fail (text != NULL, NULL);

  label = dossier_label_new (text, "dossier-pill");
  gtk_widget_set_halign (label, GTK_ALIGN_START);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);

  return label;
}

/**
 * dossier_pill_new_with_glyph:
 * @glyph: stands before the words
 * @text: the words
 *
 * Returns: (transfer floating): a pill
 */
GtkWidget *
dossier_pill_new_with_glyph (DossierGlyph glyph,
                             const char *text)
{
  GtkWidget *pill, *icon;

  g_return_val_if_fail (glyph < DOSSIER_N_GLYPHS, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  icon = dossier_glyph_icon_new (glyph);
  dossier_glyph_icon_set_size (DOSSIER_GLYPH_ICON (icon), GLYPH_SIZE);

  pill = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  gtk_widget_add_css_class (pill, "dossier-pill");
  gtk_widget_set_halign (pill, GTK_ALIGN_START);
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (pill), icon);
  gtk_box_append (GTK_BOX (pill), dossier_label_new (text, NULL));

  return pill;
}
