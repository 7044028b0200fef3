// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-veil.h"

#include <glib/gi18n.h>

#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-beside-layout.h"

static GtkWidget *
create_words (const DossierVeilWords *words)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 16);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name ("view-conceal-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_box_append (GTK_BOX (box), dossier_label_new (words->content_note, "dossier-small-strong"));
  gtk_box_append (GTK_BOX (box), dossier_label_new (words->explanation, "dossier-small"));
  gtk_box_append (GTK_BOX (line), icon);
  gtk_box_append (GTK_BOX (line), box);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  return line;
}

static GtkWidget *
create_button (const char *icon_name,
               const char *words,
               GCallback on_click,
               gpointer owner)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *button = gtk_button_new ();

  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name (icon_name));
  gtk_box_append (GTK_BOX (content), gtk_label_new (words));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  dossier_widget_set_name (button, words);
  g_signal_connect_object (button, "clicked", on_click, owner, G_CONNECT_SWAPPED);

  return button;
}

/**
 * dossier_veil_new:
 * @words: what it says; copied
 * @on_show: what is called with @owner when the reader chooses to see
 * @owner: (type GObject): who covers; the call ends with it
 *
 * Returns: (transfer floating): a veil
 */
GtkWidget *
dossier_veil_new (const DossierVeilWords *words,
                  GCallback on_show,
                  gpointer owner)
{
  static const DossierBeside beside = { .threshold = 520, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16,
                                        .stack_gap = 8 };
  GtkWidget *veil;

  g_return_val_if_fail (words != NULL, NULL);
  g_return_val_if_fail (G_IS_OBJECT (owner), NULL);

  veil = dossier_beside_box_new (&beside);
  gtk_widget_add_css_class (veil, "dossier-veil");
  dossier_box_append (DOSSIER_BOX (veil), create_words (words));
  dossier_box_append (DOSSIER_BOX (veil), create_button ("view-reveal-symbolic", words->button, on_show, owner));

  return veil;
}

/**
 * dossier_veil_new_lifted:
 * @content_note: "Content note: descriptions of violence"
 * @on_cover: what is called with @owner when the reader wants it covered again
 * @owner: (type GObject): who covers; the call ends with it
 *
 * Returns: (transfer floating): the line that stands where the veil was
 */
GtkWidget *
dossier_veil_new_lifted (const char *content_note,
                         GCallback on_cover,
                         gpointer owner)
{
  static const DossierBeside beside = { .threshold = 320, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16 };
  GtkWidget *line, *note, *button;

  g_return_val_if_fail (content_note != NULL, NULL);
  g_return_val_if_fail (G_IS_OBJECT (owner), NULL);

  note = dossier_label_new (content_note, "dossier-caption");
  gtk_widget_set_valign (note, GTK_ALIGN_CENTER);
  button = create_button ("view-conceal-symbolic", _("Cover again"), on_cover, owner);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-small");

  line = dossier_beside_box_new (&beside);
  gtk_widget_add_css_class (line, "dossier-lifted");
  dossier_box_append (DOSSIER_BOX (line), note);
  dossier_box_append (DOSSIER_BOX (line), button);

  return line;
}
