// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-about-page.h"

#include <glib/gi18n.h>

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"

static GtkWidget *
create_line (const DossierAboutLine *line)
{
  static const DossierBeside beside = {
    .threshold = 420,
    .end_width = DOSSIER_BESIDE_REST,
    .start_width = 144,
    .gap = 16,
    .stack_gap = 0,
  };
  GtkWidget *box = dossier_beside_box_new (&beside);
  GtkWidget *label = dossier_label_new (line->label, "dossier-secondary");
  GtkWidget *words = dossier_label_new (line->words, NULL);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  /* A sentence as wide as the page is hard to read. */
  gtk_label_set_max_width_chars (GTK_LABEL (words), 80);
  gtk_label_set_selectable (GTK_LABEL (words), TRUE);
  dossier_box_append (DOSSIER_BOX (box), label);
  dossier_box_append (DOSSIER_BOX (box), words);

  return box;
}

static GtkWidget *
create_card (const DossierAboutCard *state)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_widget_add_css_class (card, "dossier-card");
  gtk_widget_add_css_class (card, "dossier-about-card");
  gtk_box_append (GTK_BOX (card), dossier_heading_new (state->heading, "heading", 3));
  for (guint i = 0; i < state->lines->len; i++)
    gtk_box_append (GTK_BOX (card), create_line (g_ptr_array_index (state->lines, i)));

  return card;
}

/**
 * dossier_about_page_new:
 * @state: (transfer full): what the page shows
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_about_page_new (DossierAboutState *state)
{
  g_autoptr (DossierAboutState) about = state;
  const char *heading;
  GtkWidget *page;

  g_return_val_if_fail (state != NULL, NULL);

  page = dossier_sheet_new (state->title, state->summary);
  dossier_sheet_append (DOSSIER_SHEET (page), create_card (state->dataset));
  heading = ngettext ("Its source", "Its sources", state->sources->len);
  dossier_sheet_append (DOSSIER_SHEET (page), dossier_heading_new (heading, "heading", 2));
  for (guint i = 0; i < state->sources->len; i++)
    dossier_sheet_append (DOSSIER_SHEET (page), create_card (g_ptr_array_index (state->sources, i)));

  return page;
}
