// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-chart-spec.h"

static void
veiled_words_free (DossierVeiledWords *words)
{
  g_free (words->value_label);
  g_free (words->label);
  g_free (words->short_label);
  g_free (words->spoken);
  g_free (words);
}

static void
clear_item (gpointer data)
{
  DossierChartItem *item = data;

  g_free (item->fact_id);
  g_free (item->place);
  g_free (item->to_place);
  g_free (item->place_label);
  g_free (item->tag);
  g_free (item->colour_light);
  g_free (item->colour_dark);
  g_free (item->value_label);
  g_free (item->label);
  g_free (item->short_label);
  g_free (item->spoken);
  g_free (item->statement);
  g_free (item->who);
  g_free (item->when);
  g_free (item->source);
  g_strfreev (item->speaker_ids);
  g_strfreev (item->source_ids);
  g_free (item->quote);
  g_free (item->question);
  g_free (item->scope);
  g_clear_pointer (&item->veiled, veiled_words_free);
}

static void
clear_group (gpointer data)
{
  DossierChartGroup *group = data;

  g_free (group->label);
  g_free (group->unit_label);
  g_free (group->value_label);
}

static void
clear_legend_entry (gpointer data)
{
  DossierLegendEntry *entry = data;

  g_free (entry->word);
}

static void
clear_lane (gpointer data)
{
  DossierChartLane *lane = data;

  g_free (lane->title);
  g_free (lane->undated_label);
}

/**
 * dossier_chart_spec_new:
 * @kind: which chart it is
 *
 * Makes a spec without items or words. Its strings are the caller's to fill in; the spec owns them.
 *
 * Returns: (transfer full): a spec, to be freed with dossier_chart_spec_free()
 */
DossierChartSpec *
dossier_chart_spec_new (DossierFigureKind kind)
{
  DossierChartSpec *spec = g_new0 (DossierChartSpec, 1);

  spec->kind = kind;
  spec->items = g_array_new (FALSE, TRUE, sizeof (DossierChartItem));
  g_array_set_clear_func (spec->items, clear_item);
  spec->groups = g_array_new (FALSE, TRUE, sizeof (DossierChartGroup));
  g_array_set_clear_func (spec->groups, clear_group);
  spec->nodes = g_ptr_array_new_with_free_func (g_free);
  spec->legend = g_array_new (FALSE, TRUE, sizeof (DossierLegendEntry));
  g_array_set_clear_func (spec->legend, clear_legend_entry);
  spec->lanes = g_array_new (FALSE, TRUE, sizeof (DossierChartLane));
  g_array_set_clear_func (spec->lanes, clear_lane);

  return spec;
}

/**
 * dossier_chart_spec_free:
 * @spec: (nullable) (transfer full): a spec
 *
 * Frees @spec with its items and words.
 */
void
dossier_chart_spec_free (DossierChartSpec *spec)
{
  if (spec == NULL)
    return;

  g_free (spec->figure_id);
  g_free (spec->title);
  g_free (spec->reading);
  g_free (spec->caption);
  g_free (spec->summary);
  g_free (spec->no_figure_before);
  g_free (spec->undated_label);
  g_free (spec->unit_label);
  g_free (spec->scale_label);
  g_free (spec->figure_label);
  g_free (spec->scale_note);
  for (guint i = 0; i < DOSSIER_N_PANELS; i++)
    g_free (spec->panel_labels[i]);
  for (guint i = 0; i < DOSSIER_N_PART_ROLES; i++)
    g_free (spec->part_labels[i]);
  g_free (spec->dataset);
  g_free (spec->sources);
  g_free (spec->address);
  g_free (spec->language);
  g_free (spec->differing_question);
  g_array_unref (spec->items);
  g_array_unref (spec->groups);
  g_ptr_array_unref (spec->nodes);
  g_array_unref (spec->legend);
  g_array_unref (spec->lanes);
  g_free (spec);
}

/**
 * dossier_chart_spec_add_item:
 * @spec: a spec
 * @kind: what part it plays in the chart
 *
 * Adds an empty item at the end. The item moves when another is added: fill it in first.
 *
 * Returns: (transfer none): the item
 */
DossierChartItem *
dossier_chart_spec_add_item (DossierChartSpec *spec,
                             DossierItemKind kind)
{
  DossierChartItem *item;

  g_return_val_if_fail (spec != NULL, NULL);

  g_array_set_size (spec->items, spec->items->len + 1);
  item = &g_array_index (spec->items, DossierChartItem, spec->items->len - 1);
  item->kind = kind;

  return item;
}

/**
 * dossier_chart_spec_add_group:
 * @spec: a spec
 * @label: what its items are about, in the reader's language
 *
 * Adds a group at the end. It moves when another is added: fill it in first.
 *
 * Returns: (transfer none): the group
 */
DossierChartGroup *
dossier_chart_spec_add_group (DossierChartSpec *spec,
                              const char *label)
{
  DossierChartGroup group = { .label = g_strdup (label) };

  g_return_val_if_fail (spec != NULL, NULL);

  g_array_append_val (spec->groups, group);

  return &g_array_index (spec->groups, DossierChartGroup, spec->groups->len - 1);
}

/**
 * dossier_chart_spec_get_item:
 * @spec: a spec
 * @index: of an item
 *
 * Gets an item with its words, which are made the first time that they are asked for.
 *
 * Returns: (transfer none): the item
 */
const DossierChartItem *
dossier_chart_spec_get_item (const DossierChartSpec *spec,
                             guint index)
{
  DossierChartItem *item;

  g_return_val_if_fail (spec != NULL && index < spec->items->len, NULL);

  item = &g_array_index (spec->items, DossierChartItem, index);
  if (item->subject != NULL && spec->describe != NULL)
    {
      spec->describe (item);
      item->subject = NULL;
    }

  return item;
}

/**
 * dossier_chart_spec_add_lane:
 * @spec: a spec of a timeline
 * @title: the lane's name
 * @undated_label: (nullable): how many facts of it have no date, in words; %NULL: none
 *
 * Adds a lane under the others.
 */
void
dossier_chart_spec_add_lane (DossierChartSpec *spec,
                             const char *title,
                             const char *undated_label)
{
  DossierChartLane lane = { .title = g_strdup (title), .undated_label = g_strdup (undated_label) };

  g_return_if_fail (spec != NULL);

  g_array_append_val (spec->lanes, lane);
}

/**
 * dossier_chart_spec_add_legend:
 * @spec: a spec
 * @status: a status that the chart shows
 * @word: its name, in the reader's language
 *
 * Adds a line to the legend of the status glyphs.
 */
void
dossier_chart_spec_add_legend (DossierChartSpec *spec,
                               DossierStatus status,
                               const char *word)
{
  DossierLegendEntry entry = { .status = status, .word = g_strdup (word) };

  g_return_if_fail (spec != NULL);

  g_array_append_val (spec->legend, entry);
}
