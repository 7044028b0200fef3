// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clock-words.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "present/dossier-format.h"

/**
 * dossier_clock_format_handle:
 * @day: a Julian day
 * @n_by: how many facts had been published by then
 * @n_facts: how many there are
 *
 * Says which day it is while the clock is moved.
 *
 * Returns: (transfer full): the sentence
 */
char *
dossier_clock_format_handle (gint32 day,
                             guint n_by,
                             guint n_facts)
{
  g_autofree char *date = dossier_format_day (day);

  /* Translators: %1$s is a day, %2$u how many facts had been published by then, %3$u how many there are */
  return g_strdup_printf (ngettext ("As published by %1$s: %2$u of %3$u fact.",
                                    "As published by %1$s: %2$u of %3$u facts.", n_facts),
                          date, n_by, n_facts);
}

/**
 * dossier_clock_format_line:
 * @day: a Julian day
 *
 * Says of the line of the clock through the timeline what it stands for, in little room.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_clock_format_line (gint32 day)
{
  DossierDate date = dossier_date_for_day (day);
  g_autofree char *words = dossier_format_date_short (&date);

  /* Translators: beside a line through the timeline, which shows what had been published by a day: %s is that day */
  return g_strdup_printf (_("published by %s"), words);
}

/**
 * dossier_clock_format_banner:
 * @whole: the whole dossier
 * @day: a Julian day
 * @with_undated: whether facts are shown of which nobody knows when they were published
 *
 * Says what is shown, what is not, and what nobody knows.
 *
 * Returns: (transfer full): the sentences
 */
char *
dossier_clock_format_banner (const Dossier *whole,
                             gint32 day,
                             gboolean with_undated)
{
  g_autofree char *shown = NULL;
  g_autofree char *undated = NULL;
  GString *text = g_string_new (NULL);
  guint n_by, n_later, n_unknown;

  g_return_val_if_fail (whole != NULL, g_string_free (text, FALSE));

  dossier_count_published (whole, day, &n_by, &n_later, &n_unknown);
  shown = dossier_clock_format_handle (day, n_by, n_by + n_later + n_unknown);
  dossier_append_sentence (text, shown);
  if (n_unknown > 0 && with_undated)
    undated = g_strdup_printf (ngettext ("%u is shown as well though nobody knows when it was published.",
                                         "%u are shown as well though nobody knows when they were published.",
                                         n_unknown),
                               n_unknown);
  else if (n_unknown > 0)
    undated = g_strdup_printf (ngettext ("%u is left out because nobody knows when it was published.",
                                         "%u are left out because nobody knows when they were published.",
                                         n_unknown),
                               n_unknown);
  if (undated != NULL)
    dossier_append_sentence (text, undated);

  return g_string_free (text, FALSE);
}

/**
 * dossier_clock_format_void:
 * @whole: the whole dossier
 * @day: a Julian day
 * @facts: (element-type DossierFact): those of @whole that a page shows
 *
 * Says why a page shows nothing as of a day. What Dossier works out is not counted: nobody published it.
 *
 * Returns: (transfer full): the sentences
 */
char *
dossier_clock_format_void (const Dossier *whole,
                           gint32 day,
                           GPtrArray *facts)
{
  g_autofree char *date = dossier_format_day (day);
  g_autofree char *nothing = NULL;
  GString *text = g_string_new (NULL);
  guint n_later = 0, n_unknown = 0;

  g_return_val_if_fail (whole != NULL && facts != NULL, g_string_free (text, FALSE));

  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      DossierPublished published = dossier_fact_get_published (whole, fact, day);

      if (fact->status == DOSSIER_STATUS_COMPUTED)
        continue;
      n_later += published == DOSSIER_PUBLISHED_LATER ? 1 : 0;
      n_unknown += published == DOSSIER_PUBLISHED_UNKNOWN ? 1 : 0;
    }
  /* Translators: in place of a page; %s is a day */
  nothing = g_strdup_printf (_("Nothing on this page had been published by %s."), date);
  dossier_append_sentence (text, nothing);
  if (n_later > 0)
    {
      g_autofree char *later = g_strdup_printf (ngettext ("%u fact was published later.",
                                                          "%u facts were published later.", n_later), n_later);

      dossier_append_sentence (text, later);
    }
  if (n_unknown > 0)
    {
      g_autofree char *unknown = NULL;

      unknown = g_strdup_printf (ngettext ("Of %u fact nobody knows when it was published.",
                                           "Of %u facts nobody knows when they were published.",
                                           n_unknown), n_unknown);
      dossier_append_sentence (text, unknown);
    }

  return g_string_free (text, FALSE);
}

/**
 * dossier_clock_format_note:
 * @dossier: a dossier
 *
 * Says, for whatever leaves the window, that it shows what had been published by a day.
 *
 * Returns: (transfer full) (nullable): one sentence; %NULL for a whole dossier
 */
char *
dossier_clock_format_note (const Dossier *dossier)
{
  g_autofree char *date = NULL;
  gint32 day;

  g_return_val_if_fail (dossier != NULL, NULL);

  if (!dossier_get_as_of (dossier, &day))
    return NULL;

  date = dossier_format_day (day);
  /* Translators: under a chart, on a slide, after copied words; %s is a day */
  return g_strdup_printf (_("As published by %s: what was said later is left out."), date);
}
