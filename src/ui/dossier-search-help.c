// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-search-help.h"

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"

#define WORDS_WIDTH 60 /* characters: a longer line is hard to read */

static GtkWidget *
create_line (const DossierQueryHelp *help)
{
  static const DossierBeside beside = {
    .threshold = 480,
    .end_width = DOSSIER_BESIDE_REST,
    .start_width = 288,
    .gap = 16,
    .stack_gap = 0,
  };
  GtkWidget *line = dossier_beside_box_new (&beside);

  dossier_box_append (DOSSIER_BOX (line), dossier_label_new (help->example, "dossier-example"));
  dossier_box_append (DOSSIER_BOX (line), dossier_label_new (help->meaning, "dossier-secondary"));
  gtk_widget_add_css_class (line, "dossier-help-line");

  return line;
}

/**
 * dossier_search_empty_new:
 * @state: a state that lists no fact
 *
 * Returns: (transfer floating): why there is none, as a title and a sentence
 */
GtkWidget *
dossier_search_empty_new (const DossierSearchState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *words;

  g_return_val_if_fail (state != NULL && state->empty_title != NULL, NULL);

  words = dossier_label_new (state->empty_words, "dossier-summary");
  gtk_label_set_max_width_chars (GTK_LABEL (words), WORDS_WIDTH);
  gtk_box_append (GTK_BOX (box), dossier_heading_new (state->empty_title, "title-1", state->hidden != NULL ? 2 : 1));
  gtk_box_append (GTK_BOX (box), words);

  return box;
}

/**
 * dossier_search_help_new:
 * @state: a state
 *
 * Returns: (transfer floating): what can be typed
 */
GtkWidget *
dossier_search_help_new (const DossierSearchState *state)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_val_if_fail (state != NULL, NULL);

  gtk_widget_add_css_class (card, "dossier-card");
  gtk_widget_add_css_class (card, "dossier-help");
  for (guint i = 0; i < state->help->len; i++)
    gtk_box_append (GTK_BOX (card), create_line (g_ptr_array_index (state->help, i)));

  return card;
}
