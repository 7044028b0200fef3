// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-sources.h"

#include <glib/gi18n.h>

#include "ui/dossier-parts.h"

#define WIDTH 320 /* px */

static guint
count_claims (const DossierChartSpec *spec,
              const char *source)
{
  guint n = 0;

  for (guint i = 0; i < spec->items->len; i++)
    n += g_strcmp0 (g_array_index (spec->items, DossierChartItem, i).source, source) == 0 ? 1 : 0;

  return n;
}

static GtkWidget *
create_row (const DossierChartSpec *spec,
            const char *source)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  guint n = count_claims (spec, source);
  g_autofree char *count = g_strdup_printf (ngettext ("%u claim", "%u claims", n), n);

  gtk_box_append (GTK_BOX (row), dossier_label_new (source, "dossier-small"));
  gtk_box_append (GTK_BOX (row), dossier_label_new (count, "dossier-caption"));

  return row;
}

static GtkWidget *
create_list (const DossierChartSpec *spec)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  gtk_box_append (GTK_BOX (list), dossier_heading_new (_("Sources of This Chart"), "heading", 3));
  for (guint i = 0; i < spec->items->len; i++)
    {
      char *source = g_array_index (spec->items, DossierChartItem, i).source;

      if (source != NULL && g_hash_table_add (seen, source))
        gtk_box_append (GTK_BOX (list), create_row (spec, source));
    }
  gtk_widget_add_css_class (list, "dossier-export");

  return list;
}

static void
create_popover (GtkMenuButton *button,
                gpointer data)
{
  GtkWidget *popover;
  GtkWidget *scrolled;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  scrolled = dossier_scroller_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), WIDTH);
  gtk_widget_set_size_request (scrolled, WIDTH, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), create_list (data));
  dossier_widget_set_name (scrolled, _("Sources"));
  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
  gtk_menu_button_set_popover (button, popover);
}

/**
 * dossier_chart_sources_new:
 * @spec: what the chart shows; it must outlive the button
 *
 * Returns: (transfer floating): a #GtkMenuButton
 */
GtkWidget *
dossier_chart_sources_new (const DossierChartSpec *spec)
{
  GtkWidget *button = gtk_menu_button_new ();
  const char *name = _("Sources");

  g_return_val_if_fail (spec != NULL, button);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "accessories-dictionary-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popover, (gpointer) spec, NULL);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  dossier_widget_set_name (button, name);

  return button;
}
