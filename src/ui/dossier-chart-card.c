// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-card.h"

#include <glib/gi18n.h>

#include "draw/dossier-glyph.h"
#include "present/dossier-chart-day.h"
#include "ui/dossier-box.h"
#include "ui/dossier-chart-sources.h"
#include "ui/dossier-chart-table.h"
#include "ui/dossier-export-menu.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-pill.h"
#include "ui/dossier-wrap-layout.h"

struct _DossierChartCard
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *view;
  GtkWidget *table; /* made when it is first asked for; (nullable) */
  GtkWidget *table_button;
  GtkWidget *sources_button;
  GtkWidget *export_menu;
  GtkWidget *span_bar;   /* which time is shown; seen where it is not all */
  GtkWidget *span_label;
  Dossier *dossier;   /* (nullable) without veils */
  DossierVeils *veils;
};

G_DEFINE_FINAL_TYPE (DossierChartCard, dossier_chart_card, GTK_TYPE_WIDGET)

static void
dossier_chart_card_dispose (GObject *object)
{
  DossierChartCard *self = DOSSIER_CHART_CARD (object);

  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  g_clear_object (&self->veils);
  g_clear_pointer (&self->dossier, dossier_unref);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_chart_card_parent_class)->dispose (object);
}

static void
toggle_table (GtkWidget *widget,
              const char *action_name,
              GVariant *parameter)
{
  DossierChartCard *self = DOSSIER_CHART_CARD (widget);
  GtkToggleButton *button = GTK_TOGGLE_BUTTON (self->table_button);

  gtk_toggle_button_set_active (button, !gtk_toggle_button_get_active (button));
  /* The focus stays with what is looked at. */
  gtk_widget_child_focus (gtk_toggle_button_get_active (button) ? self->table : self->view, GTK_DIR_TAB_FORWARD);
}

static void
show_sources (GtkWidget *widget,
              const char *action_name,
              GVariant *parameter)
{
  dossier_menu_button_open (GTK_MENU_BUTTON (DOSSIER_CHART_CARD (widget)->sources_button));
}

static void
show_export (GtkWidget *widget,
             const char *action_name,
             GVariant *parameter)
{
  dossier_export_menu_open (DOSSIER_EXPORT_MENU (DOSSIER_CHART_CARD (widget)->export_menu));
}

static void
show_all (GtkWidget *widget,
          const char *action_name,
          GVariant *parameter)
{
  dossier_chart_view_set_span (DOSSIER_CHART_VIEW (DOSSIER_CHART_CARD (widget)->view), (DossierSpan) { 0, 0 });
}

static void
add_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "chart.toggle-table", NULL, toggle_table);
  gtk_widget_class_install_action (widget_class, "chart.show-sources", NULL, show_sources);
  gtk_widget_class_install_action (widget_class, "chart.export", NULL, show_export);
  gtk_widget_class_install_action (widget_class, "chart.show-all", NULL, show_all);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, 0, "chart.toggle-table", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, 0, "chart.show-sources", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, 0, "chart.export", NULL);
}

static void
dossier_chart_card_class_init (DossierChartCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_chart_card_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-chart-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  add_actions (widget_class);
}

static void
dossier_chart_card_init (DossierChartCard *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-card");
}

/* Which time is shown, in words, where some of it is left out. */
static void
update_span (DossierChartCard *self)
{
  DossierSpan span = dossier_chart_view_get_span (DOSSIER_CHART_VIEW (self->view));
  const DossierScene *scene = dossier_chart_view_get_scene (DOSSIER_CHART_VIEW (self->view));
  gboolean zoomed = dossier_span_is_set (&span) && gtk_widget_get_visible (self->view) && scene != NULL;
  const DossierTimeAxis *axis;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->span_bar, zoomed);
  if (!zoomed)
    return;

  axis = dossier_scene_get_time_axis (scene);
  words = dossier_chart_format_span (&span, axis->n_before, axis->n_after);
  gtk_label_set_text (GTK_LABEL (self->span_label), words);
}

static void
on_table_toggled (DossierChartCard *self,
                  GtkToggleButton *button)
{
  gboolean as_table = gtk_toggle_button_get_active (button);

  if (as_table && self->table == NULL)
    {
      self->table = dossier_chart_table_new (dossier_chart_view_get_spec (DOSSIER_CHART_VIEW (self->view)));
      gtk_box_insert_child_after (GTK_BOX (self->box), self->table, self->view);
    }
  gtk_widget_set_visible (self->view, !as_table);
  update_span (self);
  gtk_widget_set_visible (self->table, as_table);
}

static GtkWidget *
create_table_button (DossierChartCard *self)
{
  GtkWidget *button = gtk_toggle_button_new ();
  const char *name = _("Show as table");

  gtk_button_set_icon_name (GTK_BUTTON (button), "view-list-symbolic");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, name);
  dossier_widget_set_name (button, name);
  self->table_button = button;
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_table_toggled), self, G_CONNECT_SWAPPED);

  return button;
}

/* Where no window takes the question, it cannot be asked. */
static void
update_differ_button (GtkWidget *button)
{
  GtkRoot *root = gtk_widget_get_root (button);

  gtk_widget_set_visible (button, G_IS_ACTION_GROUP (root)
                                    && g_action_group_has_action (G_ACTION_GROUP (root), "explain-question"));
}

static GtkWidget *
create_differ_button (const DossierChartSpec *spec)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), dossier_pill_new_with_glyph (DOSSIER_GLYPH_DIFFERS,
                                                                         _("Why do these differ?")));
  dossier_widget_set_name (button, _("Why do these differ?"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.explain-question");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", spec->differing_question);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-chart-differ");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "notify::root", G_CALLBACK (update_differ_button), NULL);
  update_differ_button (button);

  return button;
}

static GtkWidget *
create_buttons (DossierChartCard *self,
                const DossierChartSpec *spec)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);

  self->sources_button = dossier_chart_sources_new (spec);
  self->export_menu = dossier_export_menu_new (spec);
  if (spec->figure_id != NULL)
    gtk_box_append (GTK_BOX (buttons), dossier_add_button_new ("figure", spec->figure_id));
  gtk_box_append (GTK_BOX (buttons), create_table_button (self));
  gtk_box_append (GTK_BOX (buttons), self->sources_button);
  gtk_box_append (GTK_BOX (buttons), self->export_menu);
  gtk_widget_set_valign (buttons, GTK_ALIGN_START);
  gtk_widget_add_css_class (buttons, "dossier-chart-buttons");

  return buttons;
}

static GtkWidget *
create_span_bar (DossierChartCard *self)
{
  GtkWidget *all = gtk_button_new_with_label (_("Show All"));

  self->span_bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->span_label = dossier_label_new ("", "dossier-caption");
  gtk_widget_set_hexpand (self->span_label, TRUE);
  gtk_widget_set_valign (self->span_label, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (all), "chart.show-all");
  gtk_widget_set_valign (all, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->span_bar), self->span_label);
  gtk_box_append (GTK_BOX (self->span_bar), all);
  gtk_widget_add_css_class (self->span_bar, "dossier-chart-span");
  gtk_widget_set_visible (self->span_bar, FALSE);

  return self->span_bar;
}

/* Over the whole width: beside the buttons of a narrow window it would be a column of a few words. The style sheet puts
 * it close to the title, so that it begins below the icons but within the buttons, from which it takes no click. */
static GtkWidget *
create_reading (const DossierChartSpec *spec)
{
  GtkWidget *reading = dossier_label_new (spec->reading, "dossier-secondary");

  gtk_widget_set_can_target (reading, FALSE);

  return reading;
}

static GtkWidget *
create_head (DossierChartCard *self,
             const DossierChartSpec *spec)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = dossier_heading_new (spec->title, "heading", 2);

  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_set_valign (title, GTK_ALIGN_START);
  gtk_widget_set_margin_top (title, 2);
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), create_buttons (self, spec));
  gtk_box_append (GTK_BOX (head), line);
  if (spec->reading != NULL)
    gtk_box_append (GTK_BOX (head), create_reading (spec));
  if (spec->differing_question != NULL)
    gtk_box_append (GTK_BOX (head), create_differ_button (spec));
  gtk_widget_add_css_class (head, "dossier-chart-head");

  return head;
}

static GtkWidget *
create_legend (const DossierChartSpec *spec)
{
  GtkWidget *legend = dossier_wrap_box_new (16, 4);

  for (guint i = 0; i < spec->legend->len; i++)
    {
      const DossierLegendEntry *entry = &g_array_index (spec->legend, DossierLegendEntry, i);
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *icon = dossier_glyph_icon_new (dossier_glyph_for_status (entry->status));

      dossier_glyph_icon_set_size (DOSSIER_GLYPH_ICON (icon), 12);
      gtk_box_append (GTK_BOX (box), icon);
      gtk_box_append (GTK_BOX (box), dossier_label_new (entry->word, "dossier-caption"));
      dossier_box_append (DOSSIER_BOX (legend), box);
    }

  return legend;
}

static GtkWidget *
create_foot (const DossierChartSpec *spec)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  if (spec->legend->len > 0)
    gtk_box_append (GTK_BOX (foot), create_legend (spec));
  if (spec->caption != NULL)
    gtk_box_append (GTK_BOX (foot), dossier_label_new (spec->caption, "dossier-caption"));
  gtk_widget_add_css_class (foot, "dossier-chart-foot");

  return foot;
}

/**
 * dossier_chart_card_new_for_spec:
 * @spec: (transfer full): what the chart shows
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
dossier_chart_card_new_for_spec (DossierChartSpec *spec)
{
  DossierChartCard *self;

  g_return_val_if_fail (spec != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_CHART_CARD, NULL);
  dossier_widget_set_name (GTK_WIDGET (self), spec->title);
  self->view = dossier_chart_view_new (spec);
  gtk_box_append (GTK_BOX (self->box), create_head (self, spec));
  gtk_box_append (GTK_BOX (self->box), create_span_bar (self));
  gtk_box_append (GTK_BOX (self->box), self->view);
  g_signal_connect_object (self->view, "span-changed", G_CALLBACK (update_span), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), create_foot (spec));

  return GTK_WIDGET (self);
}

static gboolean
covers (const DossierFact *fact,
        gpointer data)
{
  return dossier_veils_covers (DOSSIER_VEILS (data), fact);
}

static void
on_revealed (DossierChartCard *self)
{
  dossier_chart_view_cover (DOSSIER_CHART_VIEW (self->view), self->dossier, covers, self->veils);
  if (self->table != NULL)
    dossier_chart_table_update (DOSSIER_CHART_TABLE (self->table));
}

/**
 * dossier_chart_card_set_veils:
 * @self: a card that has none
 * @dossier: the dossier that its chart is made of
 * @veils: which facts under a content note are seen
 *
 * Covers what the rows of a page cover, and shows it with them. Keeps a reference to both.
 */
void
dossier_chart_card_set_veils (DossierChartCard *self,
                              const Dossier *dossier,
                              DossierVeils *veils)
{
  g_return_if_fail (DOSSIER_IS_CHART_CARD (self) && self->veils == NULL);
  g_return_if_fail (dossier != NULL && DOSSIER_IS_VEILS (veils));

  self->dossier = dossier_ref ((Dossier *) dossier);
  self->veils = g_object_ref (veils);
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (on_revealed), self);
  on_revealed (self);
}

/**
 * dossier_chart_card_new:
 * @dossier: a dossier
 * @figure: one of its figures
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the figure in a card
 */
GtkWidget *
dossier_chart_card_new (const Dossier *dossier,
                        const DossierFigure *figure,
                        DossierVeils *veils)
{
  GtkWidget *card;

  g_return_val_if_fail (dossier != NULL, NULL);
  g_return_val_if_fail (figure != NULL, NULL);

  card = dossier_chart_card_new_for_spec (dossier_chart_for_figure (dossier, figure));
  dossier_chart_card_set_veils (DOSSIER_CHART_CARD (card), dossier, veils);

  return card;
}

/**
 * dossier_chart_card_get_view:
 * @self: a card
 *
 * Returns: (transfer none): the chart in it
 */
DossierChartView *
dossier_chart_card_get_view (DossierChartCard *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_CARD (self), NULL);

  return DOSSIER_CHART_VIEW (self->view);
}

/**
 * dossier_chart_card_select_fact:
 * @self: a card
 * @fact_id: (nullable): the fact whose evidence is open
 *
 * Marks the fact's claim in the chart.
 */
void
dossier_chart_card_select_fact (DossierChartCard *self,
                                const char *fact_id)
{
  g_return_if_fail (DOSSIER_IS_CHART_CARD (self));

  dossier_chart_view_select_fact (DOSSIER_CHART_VIEW (self->view), fact_id);
}
