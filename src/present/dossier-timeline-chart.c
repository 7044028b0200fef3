// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-timeline-chart.h"

#include <glib/gi18n.h>

#include "present/dossier-chart-item.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-language.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-timeline-words.h"

static void
describe (DossierChartItem *item)
{
  const DossierFact *fact = item->subject;
  DossierTagState tag;

  dossier_tag_state_fill (&tag, fact);
  item->tag = g_steal_pointer (&tag.letters);
  item->colour_light = g_steal_pointer (&tag.colour_light);
  item->colour_dark = g_steal_pointer (&tag.colour_dark);
  dossier_tag_state_clear (&tag);
  if (item->is_covered)
    item->value_label = dossier_format_content_notes (fact->content_notes);
  else
    item->value_label = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  item->label = dossier_event_format_label (fact);
  item->short_label = dossier_event_format_date (fact);
  item->spoken = dossier_event_format_spoken (fact, item->is_covered);
}

static void
add_event (DossierChartSpec *spec,
           const DossierEvent *event,
           gboolean is_covered)
{
  DossierChartItem *item = dossier_chart_spec_add_item (spec, DOSSIER_ITEM_VALUE);

  item->fact_id = g_strdup (event->fact->id);
  item->status = event->fact->status;
  item->date = *dossier_event_get_date (event);
  item->lane = event->lane;
  item->timing = event->timing;
  item->first = event->first;
  item->last = event->last;
  item->is_main = event->is_main;
  item->is_covered = is_covered;
  item->subject = event->fact;
}

static void
add_lanes (DossierChartSpec *spec,
           const DossierTimeline *timeline)
{
  for (guint i = 0; i < dossier_timeline_get_n_lanes (timeline); i++)
    {
      const DossierTimelineLane *lane = dossier_timeline_get_lane (timeline, i);
      g_autofree char *title = dossier_timeline_format_lane (lane);
      g_autofree char *undated = NULL;

      if (lane->undated->len > 0)
        undated = dossier_timeline_format_undated (lane->undated->len);
      dossier_chart_spec_add_lane (spec, title, undated);
    }
}

static void
fill_words (DossierChartSpec *spec)
{
  spec->format_month = dossier_timeline_format_month;
  spec->format_cluster = dossier_timeline_format_items;
  spec->describe_cluster = dossier_timeline_describe_cluster;
  spec->describe = describe;
  for (guint month = 1; month <= 12; month++)
    spec->months[month - 1] = g_intern_string (dossier_month_name_short (month));
}

/**
 * dossier_chart_for_timeline:
 * @dossier: a dossier, which must outlive the spec
 * @timeline: its timeline
 * @covers: (nullable): tells which facts are covered by their content note
 * @data: for @covers
 *
 * Makes the chart of a timeline, with all its events. Their words are made when they are asked for.
 *
 * Returns: (transfer full): the spec
 */
DossierChartSpec *
dossier_chart_for_timeline (const Dossier *dossier,
                            const DossierTimeline *timeline,
                            DossierCoverFunc covers,
                            gpointer data)
{
  DossierChartSpec *spec;
  guint n;

  g_return_val_if_fail (dossier != NULL && timeline != NULL, NULL);

  spec = dossier_chart_spec_new (DOSSIER_FIGURE_TIMELINE);
  /* Translators: the title of the page that shows facts in the order of time */
  spec->title = g_strdup (_("Timeline"));
  spec->right_to_left = dossier_interface_is_right_to_left ();
  fill_words (spec);
  add_lanes (spec, timeline);
  n = dossier_timeline_get_n_events (timeline);
  for (guint i = 0; i < n; i++)
    {
      const DossierEvent *event = dossier_timeline_get_event (timeline, i);

      add_event (spec, event, covers != NULL && covers (event->fact, data));
    }
  spec->summary = g_strdup_printf (ngettext ("%u event in the order of time.", "%u events in the order of time.", n),
                                   n);

  return spec;
}

/* The span that a figure asks for; open where it asks for none. */
static void
get_span (const DossierFigure *figure,
          gint32 *first_day,
          gint32 *last_day)
{
  *first_day = dossier_date_is_set (&figure->from) ? dossier_date_earliest (&figure->from) : G_MININT32;
  *last_day = dossier_date_is_set (&figure->to) ? dossier_date_latest (&figure->to) : G_MAXINT32;
}

/**
 * dossier_chart_fill_timeline:
 * @spec: the spec of @figure
 * @dossier: a dossier
 * @figure: a figure of kind timeline
 * @shown: (element-type DossierFact): takes the facts that are drawn
 *
 * Fills in the lanes of a figure, and its events within the span that it asks for, all of them in words.
 */
void
dossier_chart_fill_timeline (DossierChartSpec *spec,
                             const Dossier *dossier,
                             const DossierFigure *figure,
                             GPtrArray *shown)
{
  g_autoptr (DossierTimeline) timeline = NULL;
  gint32 first_day, last_day;

  g_return_if_fail (spec != NULL && dossier != NULL && figure != NULL && shown != NULL);

  timeline = dossier_timeline_new (dossier, figure, FALSE);
  fill_words (spec);
  add_lanes (spec, timeline);
  get_span (figure, &first_day, &last_day);
  for (guint i = 0; i < dossier_timeline_get_n_events (timeline); i++)
    {
      const DossierEvent *event = dossier_timeline_get_event (timeline, i);

      if (event->last < first_day || event->first > last_day)
        continue;
      add_event (spec, event, FALSE);
      dossier_chart_spec_get_item (spec, spec->items->len - 1);
      dossier_chart_item_fill (&g_array_index (spec->items, DossierChartItem, spec->items->len - 1), event->fact);
      g_ptr_array_add (shown, (gpointer) event->fact);
    }
  if (first_day == G_MININT32 || last_day == G_MAXINT32)
    return; /* the layout takes the span of the items */

  spec->first_day = first_day;
  spec->last_day = last_day;
}
