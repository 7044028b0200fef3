// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clock-words.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "present/dossier-format.h"
#include "present/dossier-timeline-words.h"

/**
 * dossier_clock_format_banner:
 * @whole: the whole dossier
 * @day: a Julian day
 * @with_undated: whether facts without a date are shown all the same
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
  g_autofree char *date = dossier_timeline_format_day (day);
  g_autofree char *shown = NULL;
  g_autofree char *undated = NULL;
  GString *text = g_string_new (NULL);
  guint n_by, n_later, n_unknown;

  g_return_val_if_fail (whole != NULL, g_string_free (text, FALSE));

  dossier_count_published (whole, day, &n_by, &n_later, &n_unknown);
  /* Translators: %1$s is a day, %2$u how many facts had been published by then, %3$u how many there are */
  shown = g_strdup_printf (ngettext ("As published by %1$s: %2$u of %3$u fact.",
                                     "As published by %1$s: %2$u of %3$u facts.", n_by + n_later + n_unknown),
                           date, n_by, n_by + n_later + n_unknown);
  dossier_append_sentence (text, shown);
  if (n_unknown > 0 && with_undated)
    undated = g_strdup_printf (ngettext ("%u without a date is shown as well: nobody knows when it was said.",
                                         "%u without a date are shown as well: nobody knows when they were said.",
                                         n_unknown),
                               n_unknown);
  else if (n_unknown > 0)
    undated = g_strdup_printf (ngettext ("%u without a date is left out.", "%u without a date are left out.",
                                         n_unknown), n_unknown);
  if (undated != NULL)
    dossier_append_sentence (text, undated);

  return g_string_free (text, FALSE);
}
