// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool search: the answers of the search page. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>

#include "cli/dossier-fact-json.h"
#include "core/dossier-json-writer.h"
#include "core/dossier-search.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-search-state.h"

#define DEFAULT_LIMIT 20

static const char *const field_ids[DOSSIER_N_SEARCH_FIELDS] = {
  [DOSSIER_SEARCH_SHORT] = "short",     [DOSSIER_SEARCH_STATEMENT] = "text", [DOSSIER_SEARCH_QUOTE] = "quote",
  [DOSSIER_SEARCH_SPEAKER] = "speaker", [DOSSIER_SEARCH_NOTES] = "notes",
};

static void
print_line (const char *text)
{
  if (text != NULL)
    g_print ("%s\n", text);
}

static void
print_hit (const DossierHitState *hit)
{
  const DossierFact *fact = hit->row->fact;
  g_autofree char *who = dossier_format_speakers (fact);
  g_autofree char *when = dossier_format_when (fact);
  g_autofree char *notes = dossier_format_content_notes (fact->content_notes);

  g_print ("  %s\n", hit->row->statement);
  g_print ("      %s; %s; %s [%s]\n", who, when, dossier_fact_status_word (fact), fact->id);
  if (hit->excerpt.words != NULL)
    g_print ("      %s\n", hit->excerpt.words);
  if (notes != NULL)
    g_print ("      %s\n", notes);
}

static void
print_state (const DossierSearchState *state)
{
  print_line (state->heading);
  print_line (state->hidden);
  for (guint i = 0; i < state->problems->len; i++)
    print_line (g_ptr_array_index (state->problems, i));
  print_line (state->suggestion_words);

  for (guint i = 0; i < state->groups->len; i++)
    {
      const DossierHitGroupState *group = g_ptr_array_index (state->groups, i);

      g_print ("\n%s\n", group->title);
      for (guint j = 0; j < group->hits->len; j++)
        print_hit (g_ptr_array_index (group->hits, j));
    }
  if (state->unlisted != NULL)
    g_print ("\n%s\n", state->unlisted);
}

/* Where the words stand in a text: bytes of it, from and to. */
static void
write_ranges (DossierJsonWriter *writer,
              const GArray *ranges)
{
  dossier_json_writer_key (writer, "ranges");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < ranges->len; i++)
    {
      const DossierRange *range = &g_array_index (ranges, DossierRange, i);

      dossier_json_writer_begin_array (writer);
      dossier_json_writer_number (writer, range->start);
      dossier_json_writer_number (writer, range->end);
      dossier_json_writer_end_array (writer);
    }
  dossier_json_writer_end_array (writer);
}

static void
write_matches (DossierJsonWriter *writer,
               const DossierSearchResult *result,
               const DossierFact *fact)
{
  g_autoptr (GArray) texts = dossier_search_list_texts (fact);

  dossier_json_writer_key (writer, "matches");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < texts->len; i++)
    {
      const DossierSearchText *text = &g_array_index (texts, DossierSearchText, i);
      g_autoptr (GArray) ranges = dossier_search_plan_find (result->plan, text->words);

      if (ranges->len == 0)
        continue;
      dossier_json_writer_begin_object (writer);
      dossier_json_writer_string_member (writer, "in", field_ids[text->field]);
      dossier_json_writer_string_member (writer, "lang", text->language);
      dossier_json_writer_string_member (writer, "text", text->words);
      write_ranges (writer, ranges);
      dossier_json_writer_end_object (writer);
    }
  dossier_json_writer_end_array (writer);
}

static void
write_hits (DossierJsonWriter *writer,
            const DossierSearchResult *result,
            const DossierSearchState *state)
{
  g_autoptr (GPtrArray) facts = dossier_search_state_list_facts (state);

  dossier_json_writer_key (writer, "hits");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);

      dossier_json_writer_begin_object (writer);
      dossier_json_writer_key (writer, "fact");
      dossier_write_fact_json (writer, fact);
      write_matches (writer, result, fact);
      dossier_json_writer_end_object (writer);
    }
  dossier_json_writer_end_array (writer);
}

static void
write_facets (DossierJsonWriter *writer,
              const DossierSearchState *state)
{
  static const char *const ids[DOSSIER_N_FACETS] = {
    [DOSSIER_FACET_STATUS] = "status", [DOSSIER_FACET_WHO] = "who", [DOSSIER_FACET_VIEW] = "view",
    [DOSSIER_FACET_YEAR] = "year",
  };

  dossier_json_writer_key (writer, "facets");
  dossier_json_writer_begin_object (writer);
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    {
      dossier_json_writer_key (writer, ids[i]);
      dossier_json_writer_begin_object (writer);
      for (guint j = 0; j < state->facets[i]->values->len; j++)
        {
          const DossierFacetValueState *value = g_ptr_array_index (state->facets[i]->values, j);

          dossier_json_writer_number_member (writer, value->label, value->count);
        }
      dossier_json_writer_end_object (writer);
    }
  dossier_json_writer_end_object (writer);
}

static void
write_problems (DossierJsonWriter *writer,
                const DossierSearchState *state)
{
  dossier_json_writer_key (writer, "problems");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < state->problems->len; i++)
    dossier_json_writer_string (writer, g_ptr_array_index (state->problems, i));
  dossier_json_writer_end_array (writer);
}

static gboolean
write_state (const DossierSearchResult *result,
             const DossierSearchState *state)
{
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();
  g_autofree char *json = NULL;

  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "query", result->query->text);
  dossier_json_writer_number_member (writer, "found", result->n_found);
  dossier_json_writer_number_member (writer, "hidden", result->n_found - result->n_shown);
  dossier_json_writer_key (writer, "all_words");
  dossier_json_writer_boolean (writer, !result->is_some);
  if (state->suggestion != NULL)
    dossier_json_writer_string_member (writer, "did_you_mean", state->suggestion);
  write_problems (writer, state);
  write_hits (writer, result, state);
  write_facets (writer, state);
  dossier_json_writer_end_object (writer);
  json = dossier_json_writer_finish (writer);

  return dossier_tool_write (json);
}

static DossierExit
search (const char *argument,
        const char *query,
        guint limit,
        gboolean as_json)
{
  g_autoptr (Dossier) dossier = dossier_tool_load (argument);
  g_autoptr (DossierSearch) made = NULL;
  g_autoptr (DossierSearchResult) result = NULL;
  g_autoptr (DossierSearchState) state = NULL;
  g_autoptr (GError) error = NULL;

  if (dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;

  made = dossier_search_new (dossier, NULL, &error);
  if (made == NULL)
    {
      dossier_tool_complain ("%s", error->message);
      return DOSSIER_EXIT_PROBLEMS;
    }

  result = dossier_search_run (made, query, -1, NULL, limit);
  state = dossier_search_state_new (result, NULL);
  if (as_json)
    return write_state (result, state) ? DOSSIER_EXIT_FINE : DOSSIER_EXIT_PROBLEMS;

  print_state (state);
  return DOSSIER_EXIT_FINE;
}

/* The words of a query, which may have come as one argument or as several. */
static char *
join_words (int n_words,
            char **words)
{
  GString *query = g_string_new (NULL);

  for (int i = 0; i < n_words; i++)
    g_string_append_printf (query, "%s%s", i > 0 ? " " : "", words[i]);

  return g_string_free (query, FALSE);
}

/**
 * dossier_command_search:
 * @argc: how many arguments
 * @argv: the arguments, "search" first
 *
 * Searches a dossier.
 *
 * Returns: how it went
 */
DossierExit
dossier_command_search (int argc,
                        char **argv)
{
  g_autofree char *language = NULL;
  g_autofree char *query = NULL;
  gboolean as_json = FALSE;
  int limit = DEFAULT_LIMIT;
  const GOptionEntry entries[] = {
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit, N_("List at most this many facts (20)"), N_("N") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_("Show texts and dates in this language: es"), N_("LANG") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write what is found as JSON, with where in the texts"), NULL },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE QUERY"),
    .summary = _("Search a dossier in all its languages: statements, quotes, speakers and notes; the best first."),
    .description = _("FILE is a path, or the name of an installed dossier.\n"
                     "QUERY is words, \"phrases\" and -without, and chooses by by:PARTY, status:STATUS, view:VIEW,\n"
                     "year:YEAR and tag:TAG: dossier-tool search cecot '\"supreme court\" -boasberg year:2025'"),
    .entries = entries,
  };

  g_return_val_if_fail (argc > 0 && argv != NULL, DOSSIER_EXIT_USAGE);

  if (!dossier_tool_parse (&help, &argc, &argv))
    return DOSSIER_EXIT_USAGE;
  /* A query may begin with a minus, and then comes after "--". */
  if (argc > 1 && g_str_equal (argv[1], "--"))
    {
      argv++;
      argc--;
    }
  if (argc < 3)
    {
      dossier_tool_complain ("%s", _("Which file, and what to find? “dossier-tool search FILE QUERY”"));
      return DOSSIER_EXIT_USAGE;
    }
  if (limit < 0)
    {
      dossier_tool_complain ("%s", _("The limit is a number of facts, 0 or more."));
      return DOSSIER_EXIT_USAGE;
    }
  if (language != NULL && !dossier_tool_set_language (language))
    return DOSSIER_EXIT_USAGE;

  query = join_words (argc - 2, argv + 2);
  return search (argv[1], query, (guint) limit, as_json);
}
