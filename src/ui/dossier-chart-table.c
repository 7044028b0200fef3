// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-table.h"

#include <glib/gi18n.h>
#include <string.h>

#include "draw/dossier-glyph.h"
#include "present/dossier-chart-data.h"
#include "present/dossier-chart-sort.h"
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

static void
fill_row (GtkWidget *button,
          const DossierChartItem *item)
{
  static const DossierBeside beside = {
    .threshold = 420,
    .end_width = DOSSIER_BESIDE_REST,
    .start_width = 168,
    .gap = 12,
    .stack_gap = 4,
  };
  GtkWidget *box = dossier_beside_box_new (&beside);
  GtkWidget *words = dossier_wrap_box_new (8, 0);
  /* A number that is only named is no bolder than the words that name it. */
  const char *style = item->amount.kind == DOSSIER_AMOUNT_NEAR ? "dossier-small" : "dossier-small-strong";

  if (item->value_label != NULL && *item->value_label != '\0')
    dossier_box_append (DOSSIER_BOX (words), dossier_label_new (item->value_label, style));
  dossier_box_append (DOSSIER_BOX (words), dossier_label_new (item->label, "dossier-secondary"));
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  dossier_box_append (DOSSIER_BOX (box), create_status (item));
  dossier_box_append (DOSSIER_BOX (box), words);

  gtk_button_set_child (GTK_BUTTON (button), box);
  dossier_widget_set_name (button, item->spoken);
}

static GtkWidget *
create_row (const DossierChartItem *item)
{
  GtkWidget *button = gtk_button_new ();

  fill_row (button, item);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-table-row");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-fact");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", item->fact_id);

  return button;
}

/* The columns that it can be sorted by. */
static const DossierReadingColumn sortable[] = {
  DOSSIER_READING_VALUE,
  DOSSIER_READING_WHO,
  DOSSIER_READING_WHEN,
  DOSSIER_READING_STATUS,
};

#define N_SORTABLE G_N_ELEMENTS (sortable)

struct _DossierChartTable
{
  GtkWidget parent_instance;
  const DossierChartSpec *spec; /* borrowed: the chart beside it holds it */
  GtkWidget *box;
  GtkWidget *heads[N_SORTABLE];
  GtkWidget *copy;
  GtkWidget *rows;
  GPtrArray *buttons; /* of the items, in the order of the spec, borrowed */
  int sorted;         /* by which of the columns; -1: none */
  gboolean descending;
};

G_DEFINE_FINAL_TYPE (DossierChartTable, dossier_chart_table, GTK_TYPE_WIDGET)

static void
dossier_chart_table_dispose (GObject *object)
{
  DossierChartTable *self = DOSSIER_CHART_TABLE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);

  G_OBJECT_CLASS (dossier_chart_table_parent_class)->dispose (object);
}

static void
dossier_chart_table_class_init (DossierChartTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_chart_table_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-chart-table");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_chart_table_init (DossierChartTable *self)
{
  self->sorted = -1;
  self->buttons = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_add_css_class (self->box, "dossier-table");
}

static const char *
get_arrow (DossierChartTable *self,
           guint head)
{
  if ((int) head != self->sorted)
    return "";

  return self->descending ? " ↓" : " ↑";
}

/* The name of a column, with an arrow where the table is sorted by it, and what a click does in words. */
static void
name_heads (DossierChartTable *self)
{
  g_autoptr (DossierTable) table = dossier_chart_data_for_reader (self->spec);

  for (guint i = 0; i < N_SORTABLE; i++)
    {
      const char *title = dossier_table_get_title (table, sortable[i]);
      g_autofree char *label = g_strconcat (title, get_arrow (self, i), NULL);
      g_autofree char *name = NULL;

      if ((int) i == self->sorted && !self->descending)
        /* Translators: %s is a column of a table: "Sort by Who, from the last" */
        name = g_strdup_printf (_("Sort by %s, from the last"), title);
      else
        /* Translators: %s is a column of a table: "Sort by Who" */
        name = g_strdup_printf (_("Sort by %s"), title);
      gtk_button_set_label (GTK_BUTTON (self->heads[i]), label);
      gtk_widget_set_tooltip_text (self->heads[i], name);
      dossier_widget_set_name (self->heads[i], name);
    }
}

static void
on_head_clicked (GtkWidget *head,
                 DossierChartTable *self)
{
  g_autoptr (GArray) order = NULL;
  GtkWidget *previous = NULL;
  int clicked = 0;

  while (self->heads[clicked] != head)
    clicked++;
  self->descending = clicked == self->sorted && !self->descending;
  self->sorted = clicked;
  order = dossier_chart_sort (self->spec, sortable[clicked], self->descending);
  for (guint i = 0; i < order->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->buttons, g_array_index (order, guint, i));

      gtk_box_reorder_child_after (GTK_BOX (self->rows), button, previous);
      previous = button;
    }
  name_heads (self);
}

static void
on_copy_clicked (DossierChartTable *self)
{
  g_autoptr (GdkContentProvider) content = dossier_chart_table_create_content (self->spec);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  gtk_button_set_label (GTK_BUTTON (self->copy), _("Copied"));
}

static GtkWidget *
create_heads (DossierChartTable *self)
{
  GtkWidget *heads = dossier_wrap_box_new (4, 0);

  gtk_widget_add_css_class (heads, "dossier-table-heads");
  for (guint i = 0; i < N_SORTABLE; i++)
    {
      self->heads[i] = gtk_button_new_with_label ("");
      gtk_widget_add_css_class (self->heads[i], "flat");
      gtk_widget_add_css_class (self->heads[i], "dossier-table-head");
      g_signal_connect (self->heads[i], "clicked", G_CALLBACK (on_head_clicked), self);
      dossier_box_append (DOSSIER_BOX (heads), self->heads[i]);
    }
  self->copy = gtk_button_new_with_label (_("Copy Table"));
  gtk_widget_add_css_class (self->copy, "flat");
  gtk_widget_add_css_class (self->copy, "dossier-table-head");
  g_signal_connect_swapped (self->copy, "clicked", G_CALLBACK (on_copy_clicked), self);
  dossier_box_append (DOSSIER_BOX (heads), self->copy);

  return heads;
}

/**
 * dossier_chart_table_create_content:
 * @spec: what the chart shows
 *
 * Makes the table as what is copied: rows between tabs for documents and spreadsheets, and CSV.
 *
 * Returns: (transfer full): the content
 */
GdkContentProvider *
dossier_chart_table_create_content (const DossierChartSpec *spec)
{
  g_autoptr (DossierTable) table = dossier_chart_data_for_reader (spec);
  g_autoptr (DossierTable) data = dossier_chart_data_for_programs (spec);
  g_autofree char *tsv = dossier_table_to_tsv (table);
  char *csv = dossier_table_to_csv (data);
  g_autoptr (GBytes) bytes = g_bytes_new_take (csv, strlen (csv));
  GdkContentProvider *forms[] = {
    gdk_content_provider_new_typed (G_TYPE_STRING, tsv),
    gdk_content_provider_new_for_bytes ("text/csv", bytes),
  };

  return gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
}

/**
 * dossier_chart_table_new:
 * @spec: what the chart shows; it must outlive the table
 *
 * Returns: (transfer floating): its claims as a list
 */
GtkWidget *
dossier_chart_table_new (const DossierChartSpec *spec)
{
  DossierChartTable *self;

  g_return_val_if_fail (spec != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_CHART_TABLE, NULL);
  self->spec = spec;
  dossier_widget_set_name (GTK_WIDGET (self), spec->title);
  gtk_box_append (GTK_BOX (self->box), create_heads (self));
  name_heads (self);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), self->rows);
  for (guint i = 0; i < spec->items->len; i++)
    {
      GtkWidget *row = create_row (&g_array_index (spec->items, DossierChartItem, i));

      g_ptr_array_add (self->buttons, row);
      gtk_box_append (GTK_BOX (self->rows), row);
    }

  return GTK_WIDGET (self);
}

/**
 * dossier_chart_table_update:
 * @self: a table
 *
 * Says of each claim what its chart says now, where a veil was lifted or put back.
 */
void
dossier_chart_table_update (DossierChartTable *self)
{
  g_return_if_fail (DOSSIER_IS_CHART_TABLE (self));

  for (guint i = 0; i < self->buttons->len; i++)
    {
      const DossierChartItem *item = dossier_chart_spec_get_item (self->spec, i);

      if (item->content_notes != 0)
        fill_row (g_ptr_array_index (self->buttons, i), item);
    }
}
