// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-charts.h"

#include <glib/gi18n.h>

#include "core/dossier-address.h"
#include "core/dossier-view.h"
#include "present/dossier-chart-events.h"
#include "present/dossier-chart-flows.h"
#include "present/dossier-chart-groups.h"
#include "present/dossier-chart-day.h"
#include "present/dossier-chart-item.h"
#include "present/dossier-chart-parts.h"
#include "present/dossier-chart-words.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-clock-words.h"
#include "present/dossier-format.h"
#include "present/dossier-language.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-timeline-chart.h"
#include "present/dossier-timeline-words.h"

static gboolean
is_level (const DossierFigure *figure,
          const DossierFact *fact)
{
  for (guint i = 0; i < figure->n_questions; i++)
    {
      if (figure->questions[i].question == fact->answer.question)
        return figure->questions[i].is_level;
    }

  return FALSE;
}

static DossierItemKind
get_item_kind (const DossierFigure *figure,
               const DossierFact *fact)
{
  if (fact->status == DOSSIER_STATUS_DECLINED)
    return DOSSIER_ITEM_NO_FIGURE;
  if (fact->status == DOSSIER_STATUS_ANNOUNCED)
    return DOSSIER_ITEM_ANNOUNCED;

  return is_level (figure, fact) ? DOSSIER_ITEM_LEVEL : DOSSIER_ITEM_VALUE;
}

/* Only an answer that gives or names a number has a place in a chart, and one that was asked for and declined. */
static gboolean
belongs_in_chart (const DossierFact *fact)
{
  return fact->answer.question != NULL
         && (fact->status == DOSSIER_STATUS_DECLINED || fact->answer.amount.kind != DOSSIER_AMOUNT_NONE);
}

static void
add_fact (DossierChartFacts *facts,
          const DossierFact *fact)
{
  if (!belongs_in_chart (fact))
    return;

  if (fact->status == DOSSIER_STATUS_DENIED)
    facts->n_denied++;
  else
    g_ptr_array_add (facts->shown, (gpointer) fact);
}

/* What the figure names, or every answer to its questions. */
static void
collect_facts (DossierChartFacts *facts,
               const DossierFigure *figure)
{
  for (guint i = 0; i < figure->n_facts; i++)
    add_fact (facts, figure->facts[i]);

  for (guint i = 0; figure->n_facts == 0 && i < figure->n_questions; i++)
    {
      const DossierQuestion *question = figure->questions[i].question;

      for (guint j = 0; j < question->n_answers; j++)
        add_fact (facts, question->answers[j]);
    }
}

/* A level runs through all of the time: that nobody says of when it is stands at its name. */
static void
add_undated (DossierChartItem *item)
{
  g_autofree char *label = g_steal_pointer (&item->label);
  g_autofree char *short_label = g_steal_pointer (&item->short_label);

  /* Translators: at a line in a chart of claims over time, which has no date; %s is its status: "stated" */
  item->label = g_strdup_printf (_("%s, undated"), label);
  item->short_label = g_strdup_printf (_("%s, undated"), short_label);
}

static void
fill_item (DossierChartItem *item,
           const DossierChartMember *member,
           const DossierAmount *amount,
           DossierFigureKind kind)
{
  const DossierFact *fact = member->fact;
  DossierTagState tag;

  dossier_tag_state_fill (&tag, fact);
  item->fact_id = g_strdup (fact->id);
  item->status = fact->status;
  item->amount = *amount;
  item->date = *dossier_fact_get_date (fact);
  item->tag = g_steal_pointer (&tag.letters);
  item->colour_light = g_steal_pointer (&tag.colour_light);
  item->colour_dark = g_steal_pointer (&tag.colour_dark);
  if (fact->answer.question != NULL)
    item->value_label = dossier_chart_format_value (fact, kind, item->kind, amount);
  item->label = dossier_chart_format_label (fact, member->names_what);
  item->short_label = dossier_chart_format_short_label (fact, kind != DOSSIER_FIGURE_AREAS && member->names_what);
  if (item->kind == DOSSIER_ITEM_LEVEL && kind == DOSSIER_FIGURE_CLAIMS && !dossier_date_is_set (&item->date))
    add_undated (item);
  item->spoken = dossier_format_spoken (fact);
  dossier_chart_item_fill (item, fact);
  item->group = member->group;
  dossier_tag_state_clear (&tag);
}

/* Of the panel, where each has its own; else of the chart. */
static DossierUnit
get_unit (const DossierChartSpec *spec,
          const DossierChartMember *member)
{
  if (spec->kind != DOSSIER_FIGURE_MULTIPLES || member->group >= spec->groups->len)
    return spec->unit;

  return g_array_index (spec->groups, DossierChartGroup, member->group).unit;
}

static void
add_items (DossierChartSpec *spec,
           const DossierFigure *figure,
           const GArray *members)
{
  for (guint i = 0; i < members->len; i++)
    {
      const DossierChartMember *member = &g_array_index (members, DossierChartMember, i);
      DossierAmount given = dossier_fact_get_amount (member->fact);
      DossierUnit unit = get_unit (spec, member);
      DossierAmount amount = { .unit = unit };

      if (given.kind != DOSSIER_AMOUNT_NONE && !dossier_amount_convert (&given, unit, &amount))
        continue;
      fill_item (dossier_chart_spec_add_item (spec, get_item_kind (figure, member->fact)), member, &amount,
                 figure->kind);
    }
}

/* On an axis of time and among areas every statement stands for itself. */
static GArray *
leave_ungrouped (const DossierFigure *figure,
                 const GPtrArray *facts)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (DossierChartMember));

  for (guint i = 0; i < facts->len; i++)
    {
      DossierChartMember member = { g_ptr_array_index (facts, i), 0, figure->kind == DOSSIER_FIGURE_AREAS };

      g_array_append_val (members, member);
    }

  return members;
}

/* What is in a drawing is there for its words too: a part without a number is one all the same. */
static void
add_parts (DossierChartSpec *spec,
           const DossierFigure *figure)
{
  for (guint i = 0; i < figure->n_parts; i++)
    {
      const DossierFigurePart *part = &figure->parts[i];
      DossierAmount none = { .unit = DOSSIER_UNIT_NONE };
      DossierChartItem *item = dossier_chart_spec_add_item (spec, get_item_kind (figure, part->fact));

      item->part = part->role;
      fill_item (item, &(DossierChartMember) { part->fact, 0, FALSE }, &none, figure->kind);
      dossier_chart_fill_part (item, part->fact);
      dossier_chart_fill_place (item, part);
    }
}

static void
add_legend (DossierChartSpec *spec)
{
  for (DossierStatus status = 0; status < DOSSIER_N_STATUSES; status++)
    {
      gboolean is_used = FALSE;

      for (guint i = 0; i < spec->items->len; i++)
        is_used = is_used || g_array_index (spec->items, DossierChartItem, i).status == status;
      if (is_used)
        dossier_chart_spec_add_legend (spec, status, dossier_status_word (status));
    }
}

static gboolean
is_crowded (const DossierChartSpec *spec)
{
  guint n = 0;

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      n += item->kind == DOSSIER_ITEM_VALUE && item->amount.kind != DOSSIER_AMOUNT_NONE ? 1 : 0;
    }

  return n > DOSSIER_CLAIMS_MOST_APART;
}

/* A reader who sees no marks is told what is seen instead, and how to see them. */
static void
explain_crowd (DossierChartSpec *spec)
{
  GString *reading = g_string_new (NULL);

  if (spec->reading != NULL)
    dossier_append_sentence (reading, spec->reading);
  dossier_append_sentence (reading, _("There are too many claims to tell apart here: a square is filled where one is "
                                      "made, in the colour of letters where several speakers make one. Zooming in "
                                      "shows each."));
  g_free (spec->reading);
  spec->reading = g_string_free (reading, FALSE);
}

static void
fill_claims (DossierChartSpec *spec,
             const DossierFigure *figure)
{
  if (is_crowded (spec))
    explain_crowd (spec);
  spec->no_figure_before = dossier_chart_format_gap (figure, spec);
  /* Translators: in a chart, above the claims that have no date */
  spec->undated_label = g_strdup (_("Undated"));
  if (!dossier_date_is_set (&figure->from) || !dossier_date_is_set (&figure->to))
    return; /* the layout takes the span of the items */

  spec->first_day = dossier_date_earliest (&figure->from);
  spec->last_day = dossier_date_latest (&figure->to);
}

static void
fill_areas (DossierChartSpec *spec)
{
  spec->scale_label = g_strdup (_("1 metre"));
  /* Translators: in a drawing, under the outline of a person that shows its scale */
  spec->figure_label = g_strdup (_("person, from above"));
  spec->scale_note = g_strdup (_("All areas are drawn as squares, to one scale. The person, 46 cm across, is there for "
                                 "scale, and is not from the dossier."));
}

static char *
make_address (const Dossier *dossier,
              const DossierFigure *figure)
{
  const DossierView *view = dossier_find_view_with_figure (dossier, figure);

  return dossier_address_format (dossier->id, view != NULL ? view->id : NULL, figure->id);
}

/* The question of the first answer that others contradict. */
static char *
find_differing_question (const DossierChartFacts *facts)
{
  for (guint i = 0; i < facts->shown->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts->shown, i);

      if (fact->n_differing > 0)
        return g_strdup (fact->answer.question->id);
    }

  return NULL;
}

/* A picture that leaves the window takes along what it leaves out. */
static char *
format_caption (const Dossier *dossier,
                const DossierFigure *figure,
                const DossierChartFacts *facts)
{
  g_autofree char *caption = dossier_chart_format_caption (figure, facts);
  g_autofree char *note = dossier_clock_format_note (dossier);
  GString *text = g_string_new (NULL);

  if (note != NULL)
    dossier_append_sentence (text, note);
  if (*caption != '\0')
    dossier_append_sentence (text, caption);

  return g_string_free (text, FALSE);
}

static void
fill_words (DossierChartSpec *spec,
            const Dossier *dossier,
            const DossierFigure *figure)
{
  g_autofree char *version = dossier_clean_text (dossier->version);

  spec->figure_id = g_strdup (figure->id);
  spec->title = dossier_text_for_reader (figure->title);
  spec->reading = figure->reading != NULL ? dossier_text_for_reader (figure->reading) : NULL;
  spec->dataset = g_strdup_printf ("%s %s", dossier->id, version);
  spec->address = make_address (dossier, figure);
  spec->language = g_strdup (dossier_interface_language ());
  spec->unit = figure->n_questions > 0 ? figure->questions[0].question->unit : DOSSIER_UNIT_NONE;
  spec->unit_label = spec->unit != DOSSIER_UNIT_NONE ? dossier_format_unit (spec->unit, 2) : NULL;
  spec->right_to_left = dossier_interface_is_right_to_left ();
  spec->format_number = dossier_format_number;
  spec->format_outside = dossier_chart_format_outside;
  spec->format_untold = dossier_chart_format_untold;
  for (guint month = 1; month <= 12; month++)
    spec->months[month - 1] = g_intern_string (dossier_month_name_short (month));
}

/* A level ends where the dossier says that another takes its place. */
static void
set_untils (DossierChartSpec *spec,
            const GPtrArray *shown)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < shown->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (shown, i);

      g_hash_table_insert (by_id, (gpointer) fact->id, (gpointer) fact);
    }
  for (guint i = 0; i < spec->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      const DossierFact *fact = item->kind == DOSSIER_ITEM_LEVEL ? g_hash_table_lookup (by_id, item->fact_id) : NULL;

      if (fact != NULL)
        item->until = dossier_chart_get_until (fact, shown);
    }
}

static GArray *
list_flows (DossierChartSpec *spec,
            const DossierFigure *figure,
            const GPtrArray *shown)
{
  dossier_chart_add_flows (spec, figure);

  return dossier_chart_list_flow_facts (figure, shown);
}

static void
add_answers (DossierChartSpec *spec,
             const DossierFigure *figure,
             DossierChartFacts *facts)
{
  g_autoptr (GArray) members = NULL;

  collect_facts (facts, figure);
  if (figure->kind == DOSSIER_FIGURE_BARS || figure->kind == DOSSIER_FIGURE_MULTIPLES)
    members = dossier_chart_group_facts (spec, figure, facts->shown);
  else if (figure->kind == DOSSIER_FIGURE_FLOWS)
    members = list_flows (spec, figure, facts->shown);
  else
    members = leave_ungrouped (figure, facts->shown);
  add_items (spec, figure, members);
  set_untils (spec, facts->shown);
  dossier_chart_add_events (spec, figure, facts->shown);
}

/**
 * dossier_chart_for_figure:
 * @dossier: a dossier
 * @figure: one of its figures
 *
 * Makes the chart of a figure: every answer an item of its own, even where it repeats another; none averaged, and what
 * somebody denies not drawn as a value.
 *
 * Returns: (transfer full): the spec
 */
DossierChartSpec *
dossier_chart_for_figure (const Dossier *dossier,
                          const DossierFigure *figure)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  DossierChartFacts facts = { .shown = shown };
  DossierChartSpec *spec;

  g_return_val_if_fail (dossier != NULL && figure != NULL, NULL);

  spec = dossier_chart_spec_new (figure->kind);
  fill_words (spec, dossier, figure);
  if (figure->kind == DOSSIER_FIGURE_TIMELINE)
    dossier_chart_fill_timeline (spec, dossier, figure, shown);
  else if (figure->n_parts > 0)
    {
      dossier_chart_collect_parts (figure, &facts);
      add_parts (spec, figure);
    }
  else
    add_answers (spec, figure, &facts);
  add_legend (spec);
  if (figure->kind == DOSSIER_FIGURE_FLOWS)
    dossier_chart_word_flows (spec);
  if (figure->kind == DOSSIER_FIGURE_CLAIMS)
    fill_claims (spec, figure);
  if (figure->kind == DOSSIER_FIGURE_FACILITY)
    dossier_chart_fill_facility (spec, figure);
  if (figure->kind == DOSSIER_FIGURE_MAP)
    dossier_chart_fill_map (spec, figure);
  if (figure->kind == DOSSIER_FIGURE_AREAS)
    fill_areas (spec);
  spec->sources = dossier_chart_format_sources (&facts);
  spec->differing_question = find_differing_question (&facts);
  spec->caption = format_caption (dossier, figure, &facts);
  spec->summary = dossier_chart_format_summary (spec);

  return spec;
}

static void
replace (char **words,
         const char *others)
{
  g_free (*words);
  *words = g_strdup (others);
}

/* Numbers, speakers, dates and statuses stay; what is a statement gives way to its content note. */
static void
cover_item (DossierChartItem *item,
            DossierFigureKind kind,
            const DossierFact *fact)
{
  g_autofree char *note = dossier_format_content_notes (fact->content_notes);
  gboolean is_sentence = kind == DOSSIER_FIGURE_TIMELINE || kind == DOSSIER_FIGURE_MAP
                         || kind == DOSSIER_FIGURE_FACILITY;

  item->veiled = g_new0 (DossierVeiledWords, 1);
  *item->veiled = (DossierVeiledWords) { g_strdup (item->value_label), g_strdup (item->label),
                                         g_strdup (item->short_label), g_strdup (item->spoken) };
  item->is_covered = TRUE;
  g_free (item->spoken);
  item->spoken = kind == DOSSIER_FIGURE_TIMELINE ? dossier_event_format_spoken (fact, TRUE)
                                                 : dossier_format_spoken_veiled (fact);
  if (is_sentence)
    replace (&item->value_label, note);
  if (item->kind == DOSSIER_ITEM_EVENT || item->kind == DOSSIER_ITEM_PERIOD)
    {
      replace (&item->label, note);
      replace (&item->short_label, note);
    }
}

static void
take_back (char **words,
           char **kept)
{
  g_free (*words);
  *words = g_steal_pointer (kept);
}

static void
uncover_item (DossierChartItem *item)
{
  take_back (&item->value_label, &item->veiled->value_label);
  take_back (&item->label, &item->veiled->label);
  take_back (&item->short_label, &item->veiled->short_label);
  take_back (&item->spoken, &item->veiled->spoken);
  g_clear_pointer (&item->veiled, g_free);
  item->is_covered = FALSE;
}

/**
 * dossier_chart_cover:
 * @spec: a chart
 * @dossier: the dossier that it is made of
 * @covers: (nullable): tells which facts are covered by their content note; all that have one, without it
 * @data: for @covers
 *
 * Covers what its facts' content notes speak of, in sight and in speech, and shows again what is not covered any more:
 * as the rows of a page do.
 *
 * Returns: whether any words are others now
 */
gboolean
dossier_chart_cover (DossierChartSpec *spec,
                     const Dossier *dossier,
                     DossierCoverFunc covers,
                     gpointer data)
{
  gboolean any = FALSE;

  g_return_val_if_fail (spec != NULL && dossier != NULL, FALSE);

  for (guint i = 0; i < spec->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      const DossierFact *fact = item->content_notes != 0 ? dossier_find_fact (dossier, item->fact_id) : NULL;
      gboolean is_covered = fact != NULL && (covers == NULL || covers (fact, data));

      if (is_covered == (item->veiled != NULL))
        continue;
      if (is_covered)
        cover_item (item, spec->kind, fact);
      else
        uncover_item (item);
      any = TRUE;
    }
  if (!any)
    return FALSE;

  g_free (spec->summary);
  spec->summary = dossier_chart_format_summary (spec);

  return TRUE;
}

/**
 * dossier_chart_for_question:
 * @dossier: a dossier
 * @question: one of its questions
 * @answers: (element-type DossierFact): the answers to it, in the order in which they stand
 *
 * Makes a chart of the answers to one question: a row each, all on one axis from zero, in no groups. No figure of the
 * dossier is needed for it.
 *
 * Returns: (transfer full): the spec
 */
DossierChartSpec *
dossier_chart_for_question (const Dossier *dossier,
                            const DossierQuestion *question,
                            GPtrArray *answers)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  g_autoptr (GArray) members = NULL;
  DossierChartFacts facts = { .shown = shown };
  DossierFigureQuestion asked = { .question = question };
  DossierFigure figure = { .kind = DOSSIER_FIGURE_BARS, .questions = &asked, .n_questions = 1 };
  DossierChartSpec *spec;

  g_return_val_if_fail (dossier != NULL && question != NULL && answers != NULL, NULL);

  figure.id = question->id;
  figure.title = question->label;
  spec = dossier_chart_spec_new (figure.kind);
  fill_words (spec, dossier, &figure);
  /* Translators: how to read the chart of all answers to one question */
  spec->reading = g_strdup (_("Each row is one answer, on one axis; its shape is its status."));
  for (guint i = 0; i < answers->len; i++)
    add_fact (&facts, g_ptr_array_index (answers, i));
  members = leave_ungrouped (&figure, shown);
  for (guint i = 0; i < members->len; i++)
    {
      DossierChartMember *member = &g_array_index (members, DossierChartMember, i);

      member->names_what = member->fact->answer.scope != NULL;
    }
  add_items (spec, &figure, members);
  add_legend (spec);
  spec->sources = dossier_chart_format_sources (&facts);
  spec->caption = format_caption (dossier, &figure, &facts);
  spec->summary = dossier_chart_format_summary (spec);

  return spec;
}
