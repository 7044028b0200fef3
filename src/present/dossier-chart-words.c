// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-words.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"

/* The statuses as they stand within a label: "counted, 11 Jun 2024". */
static const char *const label_words[DOSSIER_N_STATUSES] = {
  /* Translators: statuses, as they stand in a chart before a name and a date: "estimated, García, Nov 2024" */
  [DOSSIER_STATUS_COUNTED] = NC_("status in a label", "counted"),
  [DOSSIER_STATUS_STATED] = NC_("status in a label", "stated"),
  [DOSSIER_STATUS_REPORTED] = NC_("status in a label", "reported"),
  [DOSSIER_STATUS_ESTIMATED] = NC_("status in a label", "estimated"),
  [DOSSIER_STATUS_ANNOUNCED] = NC_("status in a label", "announced"),
  [DOSSIER_STATUS_ALLEGED] = NC_("status in a label", "alleged"),
  [DOSSIER_STATUS_DENIED] = NC_("status in a label", "denied"),
  [DOSSIER_STATUS_OPINION] = NC_("status in a label", "opinion"),
  [DOSSIER_STATUS_RULED] = NC_("status in a label", "court ruling"),
  [DOSSIER_STATUS_DECLINED] = NC_("status in a label", "no figure given"),
  [DOSSIER_STATUS_COMPUTED] = NC_("status in a label", "computed"),
};

/**
 * dossier_chart_format_value:
 * @fact: a fact
 * @kind: the kind of chart
 * @item_kind: what the fact is in it
 * @amount: its amount, in the unit of the chart
 *
 * Writes the value beside a mark: "14,532", of a level with its name, "Capacity 40,000", of an area with its unit.
 *
 * Returns: (transfer full) (nullable): the value, or %NULL where no figure was given
 */
char *
dossier_chart_format_value (const DossierFact *fact,
                            DossierFigureKind kind,
                            DossierItemKind item_kind,
                            const DossierAmount *amount)
{
  g_autofree char *value = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (fact != NULL && fact->answer.question != NULL && amount != NULL, NULL);

  if (item_kind == DOSSIER_ITEM_NO_FIGURE)
    return NULL;

  value = dossier_format_given_amount (fact, amount, kind == DOSSIER_FIGURE_AREAS);
  if (item_kind != DOSSIER_ITEM_LEVEL || kind != DOSSIER_FIGURE_CLAIMS)
    return g_steal_pointer (&value);

  label = dossier_text_in_sentence (fact->answer.question->label);
  /* Translators: the name of a line in a chart and its number: "Capacity 40,000" */
  return g_strdup_printf (C_("chart level", "%1$s %2$s"), label, value);
}

static gboolean
repeats_another (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      if (fact->links_out[i]->kind == DOSSIER_LINK_REPEATS)
        return TRUE;
    }

  return FALSE;
}

/**
 * dossier_chart_status_word:
 * @fact: a fact
 *
 * Returns: (transfer none): its status as it stands within a label, "estimated", or that it gives no number
 */
const char *
dossier_chart_status_word (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, "");

  if (fact->answer.amount.kind == DOSSIER_AMOUNT_NEAR)
    return C_("status in a label", "no number given");

  return g_dpgettext2 (NULL, "status in a label", label_words[fact->status]);
}

/* Joins what there is: status, speaker, date. */
static char *
join_parts (const char *first,
            const char *second,
            const char *third)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  const char *all[] = { first, second, third };

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      if (all[i] != NULL)
        g_ptr_array_add (parts, (gpointer) all[i]);
    }
  g_ptr_array_add (parts, NULL);

  /* Translators: between the parts of a label: "estimated, García, Nov 2024" */
  return g_strjoinv (C_("parts of a label", ", "), (char **) parts->pdata);
}

/* What is computed is not said on a day: its date is that of the numbers that it is computed from. */
static char *
format_computed (const char *when)
{
  /* Translators: a status and a date in a chart; %s is the date of the numbers it is computed from */
  return g_strdup_printf (C_("status in a label", "computed for %s"), when);
}

/* Who and when, with the status or without it. */
static char *
format_circumstances (const DossierFact *fact,
                      const char *status)
{
  g_autofree char *who = fact->n_by > 0 ? dossier_format_speakers_short (fact) : NULL;
  g_autofree char *when = NULL;

  if (dossier_date_is_set (dossier_fact_get_date (fact)))
    when = dossier_format_when_short (fact);
  if (fact->status == DOSSIER_STATUS_COMPUTED && status != NULL && when != NULL)
    return format_computed (when);

  return join_parts (status, who, when);
}

/* What a mark is of, where nothing else in the picture says it. */
static char *
format_what (const DossierFact *fact,
             const char *circumstances)
{
  const DossierText *scope = fact->answer.scope;
  g_autofree char *what = dossier_text_in_sentence (scope != NULL ? scope : fact->answer.question->label);

  /* Translators: at a mark of a chart. %1$s is what it is of, %2$s its status, who says it and when */
  return g_strdup_printf (C_("chart label", "%1$s; %2$s"), what, circumstances);
}

/**
 * dossier_chart_format_label:
 * @fact: a fact
 * @names_what: whether it says what the fact is about, too
 *
 * Writes what stands beside the value of a mark: "counted, 11 Jun 2024".
 *
 * Returns: (transfer full): the label
 */
char *
dossier_chart_format_label (const DossierFact *fact,
                            gboolean names_what)
{
  g_autofree char *circumstances = NULL;
  g_autofree char *repeated = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));
  g_return_val_if_fail (!names_what || fact->answer.question != NULL, g_strdup (""));

  circumstances = format_circumstances (fact, dossier_chart_status_word (fact));
  if (repeats_another (fact))
    {
      repeated = g_steal_pointer (&circumstances);
      /* Translators: a label in a chart, of a statement that is made in another place too; %s is who says it, and
       * when */
      circumstances = g_strdup_printf (_("%s, the same statement again"), repeated);
    }

  return names_what ? format_what (fact, circumstances) : g_steal_pointer (&circumstances);
}

/**
 * dossier_chart_format_short_label:
 * @fact: a fact
 * @names_what: whether it says what the fact is about, too
 *
 * Writes the same where there is little room: "García, Nov 2024".
 *
 * Returns: (transfer full): the label
 */
char *
dossier_chart_format_short_label (const DossierFact *fact,
                                  gboolean names_what)
{
  g_autofree char *label = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));

  label = format_circumstances (fact, NULL);
  if (*label == '\0')
    {
      g_free (label);
      label = g_strdup (dossier_chart_status_word (fact));
    }

  return names_what ? format_what (fact, label) : g_steal_pointer (&label);
}

/**
 * dossier_chart_format_sources:
 * @facts: what is drawn
 *
 * Names the sources of a chart, with the places in them.
 *
 * Returns: (transfer full) (nullable): the names, or %NULL where no source is named
 */
char *
dossier_chart_format_sources (const DossierChartFacts *facts)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (facts != NULL, NULL);

  for (guint i = 0; i < facts->shown->len; i++)
    dossier_fact_add_references (g_ptr_array_index (facts->shown, i), references);
  names = dossier_list_sources (references);
  if (names->len == 0)
    return NULL;

  g_ptr_array_add (names, NULL);
  return g_strjoinv ("; ", (char **) names->pdata);
}

static char *
format_sources (const DossierChartFacts *facts)
{
  g_autofree char *sources = dossier_chart_format_sources (facts);

  if (sources == NULL)
    return NULL;

  /* Translators: under a chart; %s are sources and places in them */
  return g_strdup_printf (_("Source: %s."), sources);
}

static char *
get_short_name (const DossierFact *fact)
{
  const DossierParty *party = fact->n_by > 0 ? fact->by[0] : NULL;

  if (party == NULL)
    /* Translators: whom the letters of a statement without a speaker stand for */
    return g_strdup (C_("letters in a chart", "source, unnamed"));
  if (party->tag_group != NULL)
    party = party->tag_group;

  return dossier_text_in_sentence (party->short_name != NULL ? party->short_name : party->name);
}

static char *
format_tag (const DossierFact *fact,
            const DossierTagState *tag,
            gboolean briefly)
{
  g_autofree char *name = briefly ? get_short_name (fact) : g_strdup (tag->name);

  /* Translators: letters that stand for a party in a chart, and the party: "SV: Government of El Salvador" */
  return g_strdup_printf (C_("letters in a chart", "%1$s: %2$s"), tag->letters, name);
}

/* Takes the words. */
static void
add_once (GPtrArray *list,
          GHashTable *seen,
          char *words)
{
  if (g_hash_table_contains (seen, words))
    {
      g_free (words);
      return;
    }

  g_ptr_array_add (list, words);
  g_hash_table_add (seen, words);
}

/**
 * dossier_chart_format_tags:
 * @facts: (element-type DossierFact): what is drawn
 * @briefly: whether there is little room
 *
 * Says whom the letters at the marks of a chart stand for, each once. Nothing keeps two parties from having the same
 * letters, or one from having those of a source that names nobody: then all of them are said.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL where there are none
 */
char *
dossier_chart_format_tags (const GPtrArray *facts,
                           gboolean briefly)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (facts != NULL, NULL);

  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      DossierTagState tag;

      dossier_tag_state_fill (&tag, fact);
      if (tag.letters != NULL)
        add_once (words, seen, format_tag (fact, &tag, briefly));
      dossier_tag_state_clear (&tag);
    }
  if (words->len == 0)
    return NULL;

  g_ptr_array_add (words, NULL);
  return g_strjoinv ("; ", (char **) words->pdata);
}

static char *
format_newest (const DossierChartFacts *facts)
{
  const DossierDate *newest = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < facts->shown->len; i++)
    {
      const DossierDate *date = dossier_fact_get_date (g_ptr_array_index (facts->shown, i));

      if (dossier_date_is_set (date) && (newest == NULL || dossier_date_latest (date) > dossier_date_latest (newest)))
        newest = date;
    }
  if (newest == NULL)
    return NULL;

  words = dossier_format_date (newest);
  /* Translators: under a chart; %s is a date */
  return g_strdup_printf (_("Newest date shown: %s."), words);
}

/* Takes the sentence. */
static void
add_sentence (GPtrArray *sentences,
              char *sentence)
{
  if (sentence != NULL && *sentence != '\0')
    g_ptr_array_add (sentences, sentence);
  else
    g_free (sentence);
}

/* Takes the words, and ends them. (nullable) */
static char *
end_sentence (char *words)
{
  GString *text = g_string_new (NULL);

  if (words != NULL)
    dossier_append_sentence (text, words);
  g_free (words);

  return g_string_free (text, FALSE);
}

/**
 * dossier_chart_format_caption:
 * @figure: a figure
 * @facts: what is drawn of it
 *
 * Writes what must be known beside a chart: the figure's own caption, the sources, where the axis starts, what is left
 * out, and the newest date.
 *
 * Returns: (transfer full): the caption
 */
char *
dossier_chart_format_caption (const DossierFigure *figure,
                              const DossierChartFacts *facts)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (figure != NULL && facts != NULL, g_strdup (""));

  if (figure->caption != NULL)
    add_sentence (sentences, dossier_text_for_reader (figure->caption));
  add_sentence (sentences, end_sentence (dossier_chart_format_tags (facts->shown, FALSE)));
  add_sentence (sentences, format_sources (facts));
  if (figure->kind == DOSSIER_FIGURE_CLAIMS || figure->kind == DOSSIER_FIGURE_BARS)
    add_sentence (sentences, g_strdup (_("Axis starts at zero.")));
  if (figure->kind == DOSSIER_FIGURE_MULTIPLES)
    add_sentence (sentences, g_strdup (_("All axes start at zero.")));
  if (facts->n_denied > 0)
    add_sentence (sentences,
                  g_strdup_printf (ngettext ("%u number that is denied is not drawn.",
                                             "%u numbers that are denied are not drawn.", facts->n_denied),
                                   facts->n_denied));
  add_sentence (sentences, format_newest (facts));
  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (char **) sentences->pdata);
}

static gboolean
has_figure (const DossierChartItem *item)
{
  return item->kind == DOSSIER_ITEM_VALUE && dossier_date_is_set (&item->date)
         && dossier_date_earliest (&item->date) != DOSSIER_DATE_OPEN_PAST;
}

/**
 * dossier_chart_format_gap:
 * @figure: a figure with claims over time
 * @spec: its chart, with all items
 *
 * Says from when on there are figures, where the time shown begins earlier: "no figure before June 2024".
 *
 * Returns: (transfer full) (nullable): the words
 */
char *
dossier_chart_format_gap (const DossierFigure *figure,
                          const DossierChartSpec *spec)
{
  const DossierDate *first = NULL;
  DossierDate month = { 0 };
  g_autofree char *words = NULL;

  g_return_val_if_fail (figure != NULL && spec != NULL, NULL);

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (has_figure (item) && (first == NULL || dossier_date_earliest (&item->date) < dossier_date_earliest (first)))
        first = &item->date;
    }
  if (first == NULL || !dossier_date_is_set (&figure->from)
      || dossier_date_earliest (first) <= dossier_date_latest (&figure->from))
    return NULL;

  /* The month is enough, and right whichever day it was. */
  month.start = first->start;
  month.start.precision = MIN (month.start.precision, DOSSIER_PRECISION_MONTH);
  month.start.approximate = month.start.uncertain = FALSE;
  words = dossier_format_date (&month);
  /* Translators: in a chart; %s is a month or a year */
  return g_strdup_printf (_("no figure before %s"), words);
}

/**
 * dossier_chart_format_summary:
 * @spec: a chart, with all items
 *
 * Writes the whole chart as text: what it asks, how many claims it has, and each of them.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_chart_format_summary (const DossierChartSpec *spec)
{
  GString *text = g_string_new (NULL);
  g_autofree char *count = NULL;
  guint n;

  g_return_val_if_fail (spec != NULL, g_string_free (text, FALSE));

  n = spec->items->len;
  dossier_append_sentence (text, spec->title);
  count = g_strdup_printf (ngettext ("Chart of %u claim.", "Chart of %u claims.", n), n);
  dossier_append_sentence (text, count);
  for (guint i = 0; i < n; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      g_autofree char *words = join_parts (item->value_label, item->label, NULL);

      dossier_append_sentence (text, words);
    }

  return g_string_free (text, FALSE);
}
