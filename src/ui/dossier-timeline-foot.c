// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-foot.h"

#include <glib/gi18n.h>

#include "ui/dossier-parts.h"

#define NAMES 128 /* px: as wide as the names of the lanes */

/**
 * dossier_timeline_foot_new:
 * @clock: (transfer floating): the handle of the clock
 * @overview: (transfer floating): the strip of all years
 *
 * Puts the strips where those of the lanes are. Time runs from left to right, as in every chart, whichever way the
 * words do: so do the strips, with their names on the left.
 *
 * Returns: (transfer floating): both, with the name of the strip
 */
GtkWidget *
dossier_timeline_foot_new (GtkWidget *clock,
                           GtkWidget *overview)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *strips = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_val_if_fail (GTK_IS_WIDGET (clock) && GTK_IS_WIDGET (overview), box);

  gtk_widget_set_size_request (words, NAMES, -1);
  gtk_widget_add_css_class (words, "dossier-timeline-foot-words");
  gtk_widget_set_valign (words, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (words), dossier_label_new (_("All years"), "dossier-small-strong"));
  gtk_box_append (GTK_BOX (words), dossier_label_new (_("drag to move"), "dossier-secondary"));
  gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);
  gtk_widget_set_hexpand (strips, TRUE);
  gtk_widget_add_css_class (box, "dossier-timeline-foot");
  gtk_box_append (GTK_BOX (strips), clock);
  gtk_box_append (GTK_BOX (strips), overview);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), strips);

  return box;
}
