// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-timeline-words.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

/* The known end of an open interval, as a date of its own. */
static char *
format_known_end (const DossierDatePart *part)
{
  const DossierDate date = { *part, *part, FALSE };

  return dossier_format_date_short (&date);
}

/**
 * dossier_event_format_date:
 * @fact: a fact with a date
 *
 * Writes the date that an event stands at, in short. Of what was said at a time of which one end is open, that is not
 * "since": it was said once.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_event_format_date (const DossierFact *fact)
{
  const DossierDate *date = dossier_fact_get_date (fact);
  g_autofree char *known = NULL;

  if (dossier_date_is_set (&fact->of) || !date->is_interval)
    return dossier_format_date_short (date);

  if (date->end.precision == DOSSIER_PRECISION_NONE)
    {
      known = format_known_end (&date->start);
      /* Translators: when something was said; %s is a short date: "18 Jul 2025 or later" */
      return g_strdup_printf (C_("short date", "%s or later"), known);
    }
  if (date->start.precision == DOSSIER_PRECISION_NONE)
    {
      known = format_known_end (&date->end);
      /* Translators: when something was said; %s is a short date: "2023 or earlier" */
      return g_strdup_printf (C_("short date", "%s or earlier"), known);
    }

  return dossier_format_date_short (date);
}

static const char *
get_period_precision (DossierPrecision precision)
{
  switch (precision)
    {
    case DOSSIER_PRECISION_MONTH:
      return _("Only the month is known.");
    case DOSSIER_PRECISION_YEAR:
      return _("Only the year is known.");
    case DOSSIER_PRECISION_DECADE:
      return _("Only the decade is known.");
    case DOSSIER_PRECISION_CENTURY:
      return _("Only the century is known.");
    case DOSSIER_PRECISION_DAY:
    case DOSSIER_PRECISION_NONE:
    default:
      return _("The day is known.");
    }
}

/**
 * dossier_event_get_precision:
 * @fact: a fact with a date
 *
 * Says how well the date is known: what the mark shows by its edges.
 *
 * Returns: (transfer none): a sentence
 */
const char *
dossier_event_get_precision (const DossierFact *fact)
{
  const DossierDate *date = dossier_fact_get_date (fact);

  switch (dossier_date_get_timing (date))
    {
    case DOSSIER_TIMING_INTERVAL:
      return _("The date is a span of time.");
    case DOSSIER_TIMING_ABOUT:
      return _("The date is approximate.");
    case DOSSIER_TIMING_UNCERTAIN:
      return _("The date is in doubt.");
    case DOSSIER_TIMING_AFTER:
      return _("Not before this date; no end is given.");
    case DOSSIER_TIMING_BEFORE:
      return _("Not after this date; no beginning is given.");
    case DOSSIER_TIMING_DAY:
    case DOSSIER_TIMING_PERIOD:
    case DOSSIER_N_TIMINGS:
    default:
      return get_period_precision (date->start.precision);
    }
}

/**
 * dossier_event_format_label:
 * @fact: a fact
 *
 * Writes what is known of an event beside its statement: status, who, when.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_event_format_label (const DossierFact *fact)
{
  g_autofree char *who = NULL;
  g_autofree char *when = dossier_event_format_date (fact);

  if (fact->n_by == 0)
    /* Translators: of an event: its status and its date: "Stated, Mar 2025" */
    return g_strdup_printf (_("%1$s, %2$s"), dossier_fact_status_word (fact), when);

  who = dossier_format_speakers_short (fact);
  /* Translators: of an event: its status, who says so, its date: "Announced, Bukele, 20 Apr 2025" */
  return g_strdup_printf (_("%1$s, %2$s, %3$s"), dossier_fact_status_word (fact), who, when);
}

/**
 * dossier_event_format_spoken:
 * @fact: a fact with a date
 * @is_covered: whether its content note stands in place of its statement
 *
 * Says an event to someone who cannot see it, with how well its date is known.
 *
 * Returns: (transfer full): the sentences
 */
char *
dossier_event_format_spoken (const DossierFact *fact,
                             gboolean is_covered)
{
  g_autofree char *spoken = is_covered ? dossier_format_spoken_veiled (fact) : dossier_format_spoken (fact);
  GString *text = g_string_new (spoken);

  dossier_append_sentence (text, dossier_event_get_precision (fact));

  return g_string_free (text, FALSE);
}

/**
 * dossier_timeline_format_lane:
 * @lane: a lane
 *
 * Returns: (transfer full): its name
 */
char *
dossier_timeline_format_lane (const DossierTimelineLane *lane)
{
  /* Translators: the lane of a timeline with the facts that no other lane takes */
  return lane->title != NULL ? dossier_text_for_reader (lane->title) : g_strdup (C_("lane", "Everything else"));
}

/**
 * dossier_timeline_format_undated:
 * @n: how many
 *
 * Returns: (transfer full): "10 undated"
 */
char *
dossier_timeline_format_undated (guint n)
{
  /* Translators: facts of a lane that have no date */
  return g_strdup_printf (ngettext ("%u undated", "%u undated", n), n);
}

/**
 * dossier_timeline_format_items:
 * @n: how many
 *
 * Returns: (transfer full): "5 items"
 */
char *
dossier_timeline_format_items (guint n)
{
  /* Translators: facts that share a place on the timeline */
  return g_strdup_printf (ngettext ("%u item", "%u items", n), n);
}

static void
append_event (GString *text,
              const DossierChartItem *item)
{
  g_autofree char *words = NULL;

  if (item->value_label == NULL || item->label == NULL)
    return;

  /* Translators: one of several statements in a place of the timeline. %1$s is the statement, %2$s its status, who
   * makes it, and its date: "Stated, García, Apr 2025" */
  words = g_strdup_printf (C_("statement in a cluster", "%1$s (%2$s)."), item->value_label, item->label);
  dossier_append_sentence (text, words);
}

/**
 * dossier_timeline_describe_cluster:
 * @lane: the name of its lane
 * @n: how many statements share a place
 * @items: (array length=n_items): the first of them
 * @n_items: how many those are
 *
 * Says what a cluster holds: each statement with its status, who makes it and when, and never the statement alone.
 *
 * Returns: (transfer full): the sentences
 */
char *
dossier_timeline_describe_cluster (const char *lane,
                                   guint n,
                                   const DossierChartItem *const *items,
                                   guint n_items)
{
  GString *text = g_string_new (NULL);
  g_autofree char *count = dossier_timeline_format_items (n);
  g_autofree char *head = NULL;

  g_return_val_if_fail (lane != NULL && (items != NULL || n_items == 0), g_string_free (text, FALSE));

  /* Translators: %1$s is a lane of the timeline, %2$s "5 items" */
  head = g_strdup_printf (C_("cluster", "%1$s. %2$s."), lane, count);
  dossier_append_sentence (text, head);
  for (guint i = 0; i < n_items; i++)
    append_event (text, items[i]);
  if (n > n_items)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more.", "And %u more.", n - n_items), n - n_items);

      dossier_append_sentence (text, more);
    }

  return g_string_free (text, FALSE);
}

/**
 * dossier_timeline_format_month:
 * @year: a year
 * @month: 1 to 12
 *
 * Returns: (transfer full): "Jan 2025"
 */
char *
dossier_timeline_format_month (int year,
                               int month)
{
  DossierDate date = { 0 };

  date.start = (DossierDatePart) { DOSSIER_PRECISION_MONTH, (gint16) year, (guint8) month, 0, FALSE, FALSE };
  date.end = date.start;

  return dossier_format_date_short (&date);
}
