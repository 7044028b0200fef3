// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-table.h"

#include "draw/dossier-glyph.h"
#include "present/dossier-format.h"
#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-wrap-layout.h"

static GtkWidget *
create_status (const DossierChartItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  DossierTagState tag = {
    .letters = item->tag,
    .colour_light = item->colour_light,
    .colour_dark = item->colour_dark,
  };

  gtk_box_append (GTK_BOX (box), dossier_party_tag_new (&tag));
  gtk_box_append (GTK_BOX (box), dossier_glyph_icon_new (dossier_glyph_for_status (item->status)));
  gtk_box_append (GTK_BOX (box), dossier_label_new (dossier_status_word (item->status), "dossier-small"));
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  return box;
}

static GtkWidget *
create_row (const DossierChartItem *item)
{
  static const DossierBeside beside = {
    .threshold = 420,
    .end_width = DOSSIER_BESIDE_REST,
    .start_width = 168,
    .gap = 12,
    .stack_gap = 4,
  };
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = dossier_beside_box_new (&beside);
  GtkWidget *words = dossier_wrap_box_new (8, 0);

  if (item->value_label != NULL && *item->value_label != '\0')
    dossier_box_append (DOSSIER_BOX (words), dossier_label_new (item->value_label, "dossier-small-strong"));
  dossier_box_append (DOSSIER_BOX (words), dossier_label_new (item->label, "dossier-secondary"));
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  dossier_box_append (DOSSIER_BOX (box), create_status (item));
  dossier_box_append (DOSSIER_BOX (box), words);

  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-table-row");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-fact");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", item->fact_id);
  dossier_widget_set_name (button, item->spoken);

  return button;
}

/**
 * dossier_chart_table_new:
 * @spec: what the chart shows; copied
 *
 * Returns: (transfer floating): its claims as a list
 */
GtkWidget *
dossier_chart_table_new (const DossierChartSpec *spec)
{
  GtkWidget *table;

  g_return_val_if_fail (spec != NULL, NULL);

  table = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (table, "dossier-table");
  dossier_widget_set_name (table, spec->title);
  for (guint i = 0; i < spec->items->len; i++)
    gtk_box_append (GTK_BOX (table), create_row (&g_array_index (spec->items, DossierChartItem, i)));

  return table;
}
