// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-foot.h"

#include <glib/gi18n.h>

#include "ui/dossier-parts.h"

/* Characters after which words may wrap: they never make their column wider than that of the lanes' names. */
#define NARROW 8

static void
append_words (GtkWidget *box,
              const char *words,
              const char *css_class)
{
  GtkWidget *label = dossier_label_new (words, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), NARROW);
  gtk_box_append (GTK_BOX (box), label);
}

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

  /* The style sheet makes it as wide as the names of the lanes, at every size of text. */
  gtk_widget_add_css_class (words, "dossier-timeline-foot-words");
  gtk_widget_set_valign (words, GTK_ALIGN_END);
  append_words (words, _("All years"), "dossier-small-strong");
  append_words (words, _("drag to move"), "dossier-secondary");
  gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);
  gtk_widget_set_hexpand (strips, TRUE);
  gtk_widget_add_css_class (box, "dossier-timeline-foot");
  gtk_box_append (GTK_BOX (strips), clock);
  gtk_box_append (GTK_BOX (strips), overview);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), strips);

  return box;
}
