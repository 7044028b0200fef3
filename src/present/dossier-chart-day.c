// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-day.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"

static gboolean
is_answer (const DossierChartItem *item)
{
  return (item->kind == DOSSIER_ITEM_VALUE || item->kind == DOSSIER_ITEM_NO_FIGURE)
         && dossier_date_is_set (&item->date);
}

static gboolean
covers (const DossierChartItem *item,
        gint32 day)
{
  return dossier_date_earliest (&item->date) <= day && dossier_date_latest (&item->date) >= day;
}

/* The end of the latest time before the day that an answer speaks of; G_MININT32 for none. */
static gint32
find_latest_end (const DossierChartSpec *spec,
                 gint32 day)
{
  gint32 latest = G_MININT32;

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (is_answer (item) && dossier_date_latest (&item->date) < day)
        latest = MAX (latest, dossier_date_latest (&item->date));
    }

  return latest;
}

/* What can be compared: the one number that is meant, or the end of a range. */
static double
get_low (const DossierAmount *amount)
{
  return amount->kind == DOSSIER_AMOUNT_AT_MOST ? amount->high : amount->low;
}

static double
get_high (const DossierAmount *amount)
{
  return amount->kind == DOSSIER_AMOUNT_AT_LEAST ? amount->low : amount->high;
}

/* "Close to" a number is none. */
static gboolean
gives_number (const DossierChartItem *item)
{
  return item->kind == DOSSIER_ITEM_VALUE && item->amount.kind != DOSSIER_AMOUNT_NONE
         && item->amount.kind != DOSSIER_AMOUNT_NEAR;
}

/* Only answers to one question, of one thing, are held against each other. */
static gboolean
is_comparable (const DossierChartItem *a,
               const DossierChartItem *b)
{
  return g_strcmp0 (a->question, b->question) == 0 && g_strcmp0 (a->scope, b->scope) == 0;
}

/* Whom and what the answers of a day come from. */
typedef struct
{
  GHashTable *speakers;
  GHashTable *sources;
} Origins;

static guint
add_all (GHashTable *set,
         char **ids)
{
  guint n = 0;

  for (; ids != NULL && ids[n] != NULL; n++)
    g_hash_table_add (set, ids[n]);

  return n;
}

static void
take (DossierDayReading *reading,
      const DossierChartItem *item,
      const Origins *origins)
{
  reading->latest = item;
  add_all (origins->sources, item->source_ids);
  if (add_all (origins->speakers, item->speaker_ids) == 0)
    reading->n_unnamed++;
  if (!gives_number (item))
    {
      reading->n_without++;
      return;
    }

  reading->n_answers++;
  reading->is_mixed = reading->is_mixed || (reading->lowest != NULL && !is_comparable (reading->lowest, item));
  if (reading->lowest == NULL || get_low (&item->amount) < get_low (&reading->lowest->amount))
    reading->lowest = item;
  if (reading->highest == NULL || get_high (&item->amount) > get_high (&reading->highest->amount))
    reading->highest = item;
}

/**
 * dossier_chart_read_day:
 * @spec: a chart over time
 * @day: a Julian day
 *
 * Returns: what the chart says of the day; it borrows from @spec
 */
DossierDayReading
dossier_chart_read_day (const DossierChartSpec *spec,
                        gint32 day)
{
  g_autoptr (GHashTable) speakers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);
  const Origins origins = { speakers, sources };
  DossierDayReading reading = { DOSSIER_DAY_EMPTY };
  gint32 latest;

  g_return_val_if_fail (spec != NULL, reading);

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (is_answer (item) && covers (item, day))
        {
          reading.basis = DOSSIER_DAY_COVERED;
          take (&reading, item, &origins);
        }
    }

  latest = find_latest_end (spec, day);
  for (guint i = 0; reading.basis != DOSSIER_DAY_COVERED && latest != G_MININT32 && i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (is_answer (item) && dossier_date_latest (&item->date) == latest)
        {
          reading.basis = DOSSIER_DAY_BEFORE;
          take (&reading, item, &origins);
        }
    }
  reading.n_speakers = g_hash_table_size (speakers);
  reading.n_sources = g_hash_table_size (sources);
  if (reading.is_mixed)
    reading.lowest = reading.highest = NULL;

  return reading;
}

/* (transfer full): the ends, in the words in which they were given */
static char *
format_ends (const DossierDayReading *reading)
{
  const char *low = reading->lowest->value_label;
  const char *high = reading->highest->value_label;

  if (low == NULL || high == NULL)
    return g_strdup ("");
  if (reading->n_answers == 1)
    /* Translators: %s is the only answer of a day: "The answer is 14,532." */
    return g_strdup_printf (_("The answer is %s."), low);
  if (g_str_equal (low, high))
    /* Translators: %s is a number, as several people give it */
    return g_strdup_printf (_("All answers are %s."), low);

  /* Translators: two answers of a day: "The lowest answer is 10,000–20,000, the highest 15,000–20,000." */
  return g_strdup_printf (_("The lowest answer is %1$s, the highest %2$s."), low, high);
}

static char *
format_basis (const DossierDayReading *reading)
{
  if (reading->basis == DOSSIER_DAY_EMPTY)
    return g_strdup (_("No answer for this day, and none before it."));
  if (reading->basis == DOSSIER_DAY_COVERED)
    return NULL;

  /* Translators: %s is a date */
  return g_strdup_printf (_("No answer for this day; the latest before it is of %s."),
                          reading->latest->when != NULL ? reading->latest->when : "");
}

static char *
format_count (const DossierDayReading *reading)
{
  guint n = reading->n_answers + reading->n_without;
  g_autofree char *answers = g_strdup_printf (ngettext ("%u answer", "%u answers", n), n);
  g_autofree char *speakers = NULL;

  if (reading->n_speakers == 0)
    /* Translators: %s is "3 answers" */
    return g_strdup_printf (_("%s, speaker not named."), answers);

  speakers = g_strdup_printf (ngettext ("%u speaker", "%u speakers", reading->n_speakers), reading->n_speakers);
  if (reading->n_unnamed == 0)
    /* Translators: "3 answers from 2 speakers." */
    return g_strdup_printf (_("%1$s from %2$s."), answers, speakers);

  /* Translators: %1$s is "3 answers", %2$s "2 speakers", %3$u how many answers have no named speaker */
  return g_strdup_printf (ngettext ("%1$s from %2$s; of %3$u the speaker is not named.",
                                    "%1$s from %2$s; of %3$u the speaker is not named.", reading->n_unnamed),
                          answers, speakers, reading->n_unnamed);
}

/**
 * dossier_chart_format_reading:
 * @reading: what a chart says of a day
 *
 * Returns: (transfer full): the same in sentences
 */
char *
dossier_chart_format_reading (const DossierDayReading *reading)
{
  GString *text = g_string_new (NULL);
  g_autofree char *basis = NULL;
  g_autofree char *ends = NULL;
  g_autofree char *count = NULL;
  g_autofree char *without = NULL;
  g_autofree char *sources = NULL;

  g_return_val_if_fail (reading != NULL, g_string_free (text, FALSE));

  basis = format_basis (reading);
  if (basis != NULL)
    dossier_append_sentence (text, basis);
  if (reading->lowest != NULL)
    {
      ends = format_ends (reading);
      dossier_append_sentence (text, ends);
    }
  if (reading->is_mixed)
    dossier_append_sentence (text, _("The answers are about different things, and are not compared."));
  if (reading->n_without > 0)
    {
      without = g_strdup_printf (ngettext ("%u answer gives no number.", "%u answers give no number.",
                                           reading->n_without), reading->n_without);
      dossier_append_sentence (text, without);
    }
  if (reading->basis != DOSSIER_DAY_EMPTY)
    {
      count = format_count (reading);
      dossier_append_sentence (text, count);
    }
  if (reading->n_sources > 0)
    {
      sources = g_strdup_printf (ngettext ("All by way of %u source.", "By way of %u sources.", reading->n_sources),
                                 reading->n_sources);
      dossier_append_sentence (text, sources);
    }

  return g_string_free (text, FALSE);
}

/**
 * dossier_chart_format_outside:
 * @n_before: how many claims are earlier than what is shown
 * @n_after: how many are later
 *
 * Returns: (transfer full): "3 earlier, 2 later"
 */
char *
dossier_chart_format_outside (guint n_before,
                              guint n_after)
{
  /* Translators: how many claims a chart does not show, as it shows only some of the time */
  g_autofree char *before = g_strdup_printf (ngettext ("%u earlier", "%u earlier", n_before), n_before);
  /* Translators: how many claims a chart does not show, as it shows only some of the time */
  g_autofree char *after = g_strdup_printf (ngettext ("%u later", "%u later", n_after), n_after);

  if (n_before == 0)
    return g_steal_pointer (&after);
  if (n_after == 0)
    return g_steal_pointer (&before);

  /* Translators: "3 earlier, 2 later" */
  return g_strdup_printf (C_("claims outside", "%1$s, %2$s"), before, after);
}

/**
 * dossier_chart_format_untold:
 * @n_told: how many claims a picture has words for
 * @n_untold: how many others it shows as marks alone, as it is too small
 *
 * Returns: (transfer full): "and 3 more: see the table"
 */
char *
dossier_chart_format_untold (guint n_told,
                             guint n_untold)
{
  if (n_told == 0)
    /* Translators: %u is how many claims a small picture has no words for; all claims are in the chart's table */
    return g_strdup_printf (ngettext ("%u claim: see the table", "%u claims: see the table", n_untold), n_untold);

  /* Translators: after a list of claims: %u is how many others a small picture has no words for */
  return g_strdup_printf (ngettext ("and %u more: see the table", "and %u more: see the table", n_untold), n_untold);
}

/**
 * dossier_chart_format_untold_on_slide:
 * @n_told: how many claims a slide has words for
 * @n_untold: how many others it shows as marks alone
 *
 * The same for an audience, which has no table to look at.
 *
 * Returns: (transfer full): "and 3 more: no room here"
 */
char *
dossier_chart_format_untold_on_slide (guint n_told,
                                      guint n_untold)
{
  if (n_told == 0)
    /* Translators: %u is how many claims a slide has no room to put into words */
    return g_strdup_printf (ngettext ("%u claim: no room here", "%u claims: no room here", n_untold), n_untold);

  /* Translators: after a list of claims: %u is how many others a slide has no room to put into words */
  return g_strdup_printf (ngettext ("and %u more: no room here", "and %u more: no room here", n_untold), n_untold);
}

/**
 * dossier_chart_format_span:
 * @span: the days that a chart shows, set
 * @n_before: how many claims are earlier
 * @n_after: how many are later
 *
 * Says what a chart shows and what it leaves out.
 *
 * Returns: (transfer full): the sentences
 */
char *
dossier_chart_format_span (const DossierSpan *span,
                           guint n_before,
                           guint n_after)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *outside = NULL;

  g_return_val_if_fail (span != NULL, g_strdup (""));

  first = dossier_format_day (span->first);
  last = dossier_format_day (span->last);
  /* Translators: two dates */
  shown = g_strdup_printf (_("Shown: %1$s to %2$s."), first, last);
  if (n_before + n_after == 0)
    return g_strdup_printf ("%s %s", shown, _("No claim lies outside."));

  outside = dossier_chart_format_outside (n_before, n_after);
  /* Translators: %1$s is which time a chart shows, a sentence; %2$s is "3 earlier, 2 later" */
  return g_strdup_printf (_("%1$s Claims not shown: %2$s."), shown, outside);
}
