// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-parties-page.h"

#include <glib/gi18n.h>

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"

/* What a list may cost; of more, the rest is counted. */
#define MAX_ROWS 500

static GtkWidget *
create_name (const DossierPartyRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *tag = dossier_party_tag_new (&row->tag);

  gtk_box_append (GTK_BOX (words), dossier_label_new (row->name, NULL));
  gtk_box_append (GTK_BOX (words), dossier_label_new (row->role, "dossier-secondary"));
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), tag);
  gtk_box_append (GTK_BOX (box), words);

  return box;
}

static GtkWidget *
create_row (const DossierPartyRow *row)
{
  static const DossierBeside beside = { .threshold = 420, .end_width = 96, .gap = 12, .stack_gap = 2 };
  GtkWidget *button = gtk_button_new ();
  GtkWidget *line = dossier_beside_box_new (&beside);
  GtkWidget *count = dossier_label_new (row->count, "dossier-when");

  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  gtk_label_set_xalign (GTK_LABEL (count), 1);
  dossier_box_append (DOSSIER_BOX (line), create_name (row));
  dossier_box_append (DOSSIER_BOX (line), count);
  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-party-row");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-view");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", row->place);
  dossier_widget_set_name (button, row->spoken);

  return button;
}

/**
 * dossier_parties_page_new:
 * @state: (transfer full): what the page shows
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_parties_page_new (DossierPartiesState *state)
{
  g_autoptr (DossierPartiesState) parties = state;
  GtkWidget *page, *list;
  guint n_more;

  g_return_val_if_fail (state != NULL, NULL);

  page = dossier_sheet_new (state->title, state->summary);
  list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (list, "dossier-card");
  gtk_widget_set_overflow (list, GTK_OVERFLOW_HIDDEN);
  for (guint i = 0; i < MIN (state->rows->len, MAX_ROWS); i++)
    gtk_box_append (GTK_BOX (list), create_row (g_ptr_array_index (state->rows, i)));
  dossier_sheet_append (DOSSIER_SHEET (page), list);

  n_more = state->rows->len - MIN (state->rows->len, MAX_ROWS);
  if (n_more > 0)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more party.", "And %u more parties.", n_more), n_more);

      dossier_sheet_append (DOSSIER_SHEET (page), dossier_label_new (more, "dossier-secondary"));
    }

  return page;
}
