// SPDX-License-Identifier: GPL-3.0-or-later

/* What the search says of what was typed. */

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-search-state-private.h"

#define MOST_SHOWN 60 /* characters of what was typed */

/* Cut where it is long. */
static char *
show (const char *typed)
{
  g_autofree char *clean = dossier_clean_text (typed);
  g_autofree char *part = NULL;

  if (g_utf8_strlen (clean, -1) <= MOST_SHOWN)
    return dossier_isolate_text (clean);

  part = g_utf8_substring (clean, 0, MOST_SHOWN);
  return g_strconcat (part, "…", NULL);
}

static const char *
get_sentence (DossierQueryProblemCode code)
{
  switch (code)
    {
    case DOSSIER_QUERY_NO_VALUE:
      /* Translators: %s is what was typed, "by:" */
      return _("“%s” lacks a value.");
    case DOSSIER_QUERY_UNKNOWN_PARTY:
      /* Translators: in this and those that follow, %s is what was typed */
      return _("Nobody is called “%s”.");
    case DOSSIER_QUERY_UNKNOWN_STATUS:
      return _("“%s” is no status.");
    case DOSSIER_QUERY_UNKNOWN_VIEW:
      return _("No view is called “%s”.");
    case DOSSIER_QUERY_BAD_YEAR:
      return _("“%s” is no year, such as 2025, 2019..2021 or undated.");
    case DOSSIER_QUERY_UNKNOWN_TAG:
      return _("No fact has the tag “%s”.");
    case DOSSIER_QUERY_TOO_LONG:
    case DOSSIER_QUERY_TOO_MANY_TERMS:
    default:
      g_assert_not_reached ();
    }
}

/**
 * dossier_query_problem_text:
 * @problem: what is wrong with a query
 *
 * Says so.
 *
 * Returns: (transfer full): a sentence or two
 */
char *
dossier_query_problem_text (const DossierQueryProblem *problem)
{
  g_autofree char *found = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *nearest = NULL;

  g_return_val_if_fail (problem != NULL, g_strdup (""));

  if (problem->code == DOSSIER_QUERY_TOO_LONG)
    return g_strdup (_("This is too long: only its beginning is looked for."));
  if (problem->code == DOSSIER_QUERY_TOO_MANY_TERMS)
    return g_strdup_printf (_("These are too many words: only the first %u are looked for."), DOSSIER_QUERY_MAX_TERMS);

  found = show (problem->found != NULL ? problem->found : "");
  /* The format is one of get_sentence(). */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  sentence = g_strdup_printf (get_sentence (problem->code), found);
#pragma GCC diagnostic pop
  if (problem->nearest == NULL)
    return g_steal_pointer (&sentence);

  nearest = show (problem->nearest);
  /* Translators: %1$s is a sentence, %2$s a word that may have been meant */
  return g_strdup_printf (_("%1$s Did you mean “%2$s”?"), sentence, nearest);
}

/**
 * dossier_query_words_text:
 * @query: a query
 *
 * Writes the words of a query without its keys, as they are shown between quotation marks.
 *
 * Returns: (transfer full) (nullable): the words; %NULL where it has none
 */
char *
dossier_query_words_text (const DossierQuery *query)
{
  GString *words = g_string_new (NULL);
  g_autofree char *text = NULL;

  g_return_val_if_fail (query != NULL, NULL);

  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);

      if (dossier_term_is_words (term))
        g_string_append_printf (words, "%s%s%s", words->len > 0 ? " " : "", term->without ? "−" : "", term->value);
    }
  text = g_string_free (words, FALSE);

  return *text != '\0' ? show (text) : NULL;
}

typedef struct
{
  const char *example;
  const char *meaning;
} Help;

static void
help_free (DossierQueryHelp *help)
{
  g_free (help->example);
  g_free (help->meaning);
  g_free (help);
}

/**
 * dossier_query_list_help:
 *
 * Says what can be typed.
 *
 * Returns: (transfer full) (element-type DossierQueryHelp): examples, and what they mean
 */
GPtrArray *
dossier_query_list_help (void)
{
  /* Translators: examples of what can be typed into the search. The keys before the colon are by, status, view, year
   * and tag, or in Spanish por, estado, vista, año and etiqueta. */
  const Help rows[] = {
    { _("court order"), _("both words, also as beginnings and in other forms") },
    { _("“supreme court”"), _("these words in this order") },
    { _("court -supreme"), _("the first without the second") },
    { _("by:bukele"), _("what this party says, or a member of it") },
    { _("status:alleged"), _("facts of this status") },
    { _("view:inmates"), _("facts of this view") },
    { _("year:2025, year:2019..2021, year:undated"), _("facts of these years") },
    { _("tag:food"), _("facts with this tag") },
  };
  GPtrArray *help = g_ptr_array_new_with_free_func ((GDestroyNotify) help_free);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      DossierQueryHelp *row = g_new0 (DossierQueryHelp, 1);

      row->example = g_strdup (rows[i].example);
      row->meaning = g_strdup (rows[i].meaning);
      g_ptr_array_add (help, row);
    }

  return help;
}
