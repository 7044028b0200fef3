// SPDX-License-Identifier: GPL-3.0-or-later

/* What the focus can go to in a chart: every claim, or, where there are many, groups of them that open. */

#include <glib/gi18n.h>
#include <math.h>

#include "draw/dossier-label-place.h"
#include "present/dossier-format.h"
#include "ui/dossier-chart-view-private.h"

#define LEAST_GROUP 50 /* what can be gone through one by one */

/* The order in which the picture numbers its claims: by date, then the levels, then what has no date. */
static int
rank_item (const DossierChartItem *item)
{
  if (item->kind == DOSSIER_ITEM_LEVEL)
    return 1;

  return dossier_date_is_set (&item->date) ? 0 : 2;
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const DossierChartItem *first = *(const DossierChartItem *const *) a;
  const DossierChartItem *second = *(const DossierChartItem *const *) b;
  int order = rank_item (first) - rank_item (second);

  if (order == 0)
    order = dossier_date_compare (&first->date, &second->date);

  /* Both are in one array: of one date, the earlier in the file comes first. */
  return order != 0 ? order : (first < second ? -1 : 1);
}

static void
collect_items (DossierChartView *self)
{
  for (guint i = 0; i < self->spec->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (self->spec->items, DossierChartItem, i);

      if (item->fact_id == NULL || item->spoken == NULL)
        continue;
      g_ptr_array_add (self->items, item);
      if (!g_hash_table_contains (self->by_fact, item->fact_id))
        g_hash_table_insert (self->by_fact, item->fact_id, item);
    }
  /* What is drawn to scale stands side by side, in the file's order. */
  if (self->spec->kind == DOSSIER_FIGURE_CLAIMS)
    g_ptr_array_sort (self->items, compare_items);
}

static void
collect_groups (DossierChartView *self)
{
  guint size;

  if (self->items->len <= DOSSIER_CHART_MOST_STOPS)
    return;

  /* Of very many, a way is shortest that has as many groups as there are claims in each. */
  size = MAX (LEAST_GROUP, (guint) ceil (sqrt (self->items->len)));
  for (guint first = 0; first < self->items->len; first += size)
    {
      DossierChartStopGroup group = { first, MIN (size, self->items->len - first) };

      g_array_append_val (self->groups, group);
    }
}

static void
on_focus_changed (DossierChartView *self)
{
  dossier_chart_view_update_hint (self);
}

/* Takes the floating stop. */
static void
add_stop (DossierChartView *self,
          GtkWidget *stop)
{
  gtk_widget_insert_before (stop, GTK_WIDGET (self), self->cursor);
  g_signal_connect_object (stop, "state-flags-changed", G_CALLBACK (on_focus_changed), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->stops, stop);
}

static char *
describe_item (DossierChartView *self,
               guint index)
{
  const DossierChartItem *item = g_ptr_array_index (self->items, index);

  /* Translators: for speech: %1$u is the place of a claim among the %2$u of its chart, %3$s all that is known of it */
  return g_strdup_printf (_("%1$u of %2$u. %3$s"), index + 1, self->items->len, item->spoken);
}

static void
add_item_stops (DossierChartView *self,
                guint first,
                guint n)
{
  for (guint i = first; i < first + n; i++)
    {
      const DossierChartItem *item = g_ptr_array_index (self->items, i);
      g_autofree char *spoken = describe_item (self, i);

      add_stop (self, dossier_chart_stop_new (item->fact_id, spoken));
    }
}

static char *
describe_group (DossierChartView *self,
                guint index)
{
  const DossierChartStopGroup *group = &g_array_index (self->groups, DossierChartStopGroup, index);
  const DossierChartItem *first = g_ptr_array_index (self->items, group->first);
  const DossierChartItem *last = g_ptr_array_index (self->items, group->first + group->n - 1);
  g_autofree char *from = dossier_format_date_short (&first->date);
  g_autofree char *to = dossier_format_date_short (&last->date);

  /* Translators: for speech: a group of many claims in a chart: "Group 2 of 9: claims 51 to 100, Jun 2024 to Nov 2024.
   * Enter opens it, Backspace closes it." */
  return g_strdup_printf (_("Group %1$u of %2$u: claims %3$u to %4$u, %5$s to %6$s. Enter opens it, Backspace closes "
                            "it."),
                          index + 1, self->groups->len, group->first + 1, group->first + group->n, from, to);
}

static void
add_group_stops (DossierChartView *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      g_autofree char *spoken = describe_group (self, i);

      add_stop (self, dossier_chart_stop_new_group (i, spoken));
    }
}

/**
 * dossier_chart_view_create_stops:
 * @self: a chart that has none
 *
 * Makes a stop for each claim, or for each group.
 */
void
dossier_chart_view_create_stops (DossierChartView *self)
{
  collect_items (self);
  collect_groups (self);
  if (self->groups->len > 0)
    add_group_stops (self);
  else
    add_item_stops (self, 0, self->items->len);
}

/**
 * dossier_chart_view_name_stops:
 * @self: a chart
 *
 * Says of each claim what is known of it now.
 */
void
dossier_chart_view_name_stops (DossierChartView *self)
{
  guint first = 0;

  if (self->groups->len > 0 && self->open_group < 0)
    return;
  if (self->groups->len > 0)
    first = g_array_index (self->groups, DossierChartStopGroup, self->open_group).first;

  for (guint i = 0; i < self->stops->len; i++)
    {
      g_autofree char *spoken = describe_item (self, first + i);

      dossier_chart_stop_set_spoken (g_ptr_array_index (self->stops, i), spoken);
    }
}

static void
remove_stops (DossierChartView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->stops, i));
  g_ptr_array_set_size (self->stops, 0);
}

/**
 * dossier_chart_view_open_group:
 * @self: a chart with groups
 * @index: one of them
 *
 * Puts the claims of a group in the place of all groups, and the focus on the first of them.
 *
 * Returns: whether that was done
 */
gboolean
dossier_chart_view_open_group (DossierChartView *self,
                               guint index)
{
  const DossierChartStopGroup *group;

  if (self->open_group >= 0 || index >= self->groups->len)
    return FALSE;

  group = &g_array_index (self->groups, DossierChartStopGroup, index);
  self->open_group = (int) index;
  remove_stops (self);
  add_item_stops (self, group->first, group->n);
  if (self->scene != NULL)
    dossier_chart_view_place_stops (self);
  dossier_chart_view_focus_from (self, 0, 1);

  return TRUE;
}

/**
 * dossier_chart_view_close_group:
 * @self: a chart
 *
 * Goes back from the claims of a group to the groups.
 *
 * Returns: whether a group was open
 */
gboolean
dossier_chart_view_close_group (DossierChartView *self)
{
  int index = self->open_group;

  if (index < 0)
    return FALSE;

  self->open_group = -1;
  remove_stops (self);
  add_group_stops (self);
  if (self->scene != NULL)
    dossier_chart_view_place_stops (self);
  dossier_chart_view_focus_from (self, index, 1);

  return TRUE;
}

/* A group is where its claims are; nowhere if none of them is shown. */
static gboolean
find_group_place (DossierChartView *self,
                  guint index,
                  DossierStop *place)
{
  const DossierChartStopGroup *group = &g_array_index (self->groups, DossierChartStopGroup, index);
  gboolean found = FALSE;

  for (guint i = group->first; i < group->first + group->n; i++)
    {
      const DossierChartItem *item = g_ptr_array_index (self->items, i);
      int stop = dossier_scene_find_stop (self->scene, item->fact_id);
      const DossierStop *one = stop >= 0 ? dossier_scene_get_stop (self->scene, (guint) stop) : NULL;

      if (one == NULL)
        continue;
      place->box = found ? dossier_rect_unite (&place->box, &one->box) : one->box;
      place->target = found ? dossier_rect_unite (&place->target, &one->target) : one->target;
      found = TRUE;
    }

  return found;
}

/**
 * dossier_chart_view_place_stops:
 * @self: a chart that has a scene
 *
 * Puts every stop where the scene has its claims.
 */
void
dossier_chart_view_place_stops (DossierChartView *self)
{
  gboolean grouped = self->groups->len > 0 && self->open_group < 0;

  for (guint i = 0; i < self->stops->len; i++)
    {
      DossierChartStop *stop = g_ptr_array_index (self->stops, i);
      DossierStop place = { 0 };
      int index = grouped ? -1 : dossier_scene_find_stop (self->scene, dossier_chart_stop_get_fact_id (stop));

      if (grouped)
        dossier_chart_stop_place (stop, find_group_place (self, i, &place) ? &place : NULL);
      else
        dossier_chart_stop_place (stop, index >= 0 ? dossier_scene_get_stop (self->scene, (guint) index) : NULL);
    }
}

/**
 * dossier_chart_view_find_stop:
 * @self: a chart
 * @fact_id: (nullable): a fact
 *
 * Returns: the place of its stop, or -1
 */
int
dossier_chart_view_find_stop (DossierChartView *self,
                              const char *fact_id)
{
  for (guint i = 0; fact_id != NULL && i < self->stops->len; i++)
    if (g_strcmp0 (dossier_chart_stop_get_fact_id (g_ptr_array_index (self->stops, i)), fact_id) == 0)
      return (int) i;

  return -1;
}

/**
 * dossier_chart_view_find_focused:
 * @self: a chart
 *
 * Returns: the place of the stop that has the focus, or -1
 */
int
dossier_chart_view_find_focused (DossierChartView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    if (gtk_widget_is_focus (g_ptr_array_index (self->stops, i)))
      return (int) i;

  return -1;
}

/**
 * dossier_chart_view_focus_from:
 * @self: a chart
 * @index: a place among the stops
 * @step: +1 or -1
 *
 * Gives the focus to the first stop from @index on that the scene shows.
 *
 * Returns: whether there is one
 */
gboolean
dossier_chart_view_focus_from (DossierChartView *self,
                               int index,
                               int step)
{
  for (; index >= 0 && index < (int) self->stops->len; index += step)
    {
      GtkWidget *stop = g_ptr_array_index (self->stops, index);

      if (gtk_widget_get_child_visible (stop))
        return gtk_widget_grab_focus (stop);
    }

  return FALSE;
}

/**
 * dossier_chart_view_find_item:
 * @self: a chart
 * @fact_id: (nullable): a fact
 *
 * Returns: (transfer none) (nullable): its claim
 */
const DossierChartItem *
dossier_chart_view_find_item (DossierChartView *self,
                              const char *fact_id)
{
  return fact_id != NULL ? g_hash_table_lookup (self->by_fact, fact_id) : NULL;
}
