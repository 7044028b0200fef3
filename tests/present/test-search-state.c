// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "core/dossier-query-words.h"
#include "fixture.h"
#include "present/dossier-format.h"
#include "present/dossier-search-state.h"

typedef struct
{
  DossierSearch *search;
  DossierFacetChoice *choice;
  DossierSearchResult *result;
  DossierSearchState *state;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  Dossier *dossier = fixture_load_prison ();

  fixture->search = dossier_search_new (dossier, NULL, NULL);
  fixture->choice = dossier_facet_choice_new ();
  dossier_unref (dossier);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_clear_pointer (&fixture->state, dossier_search_state_free);
  g_clear_pointer (&fixture->result, dossier_search_result_free);
  dossier_facet_choice_free (fixture->choice);
  dossier_search_unref (fixture->search);
}

static const DossierSearchState *
search (Fixture *fixture,
        const char *query,
        guint limit)
{
  g_clear_pointer (&fixture->state, dossier_search_state_free);
  g_clear_pointer (&fixture->result, dossier_search_result_free);
  fixture->result = dossier_search_run (fixture->search, query, -1, fixture->choice, limit);
  fixture->state = dossier_search_state_new (fixture->result, fixture->choice);

  return fixture->state;
}

/* What is highlighted in brackets. */
static void
assert_marked (const DossierMarkedText *text,
               const char *wanted)
{
  g_autoptr (GString) marked = g_string_new (text->words);

  for (guint i = text->ranges->len; i > 0; i--)
    {
      const DossierRange *range = &g_array_index (text->ranges, DossierRange, i - 1);

      g_string_insert_c (marked, range->end, ']');
      g_string_insert_c (marked, range->start, '[');
    }
  g_assert_cmpstr (marked->str, ==, wanted);
}

static const DossierHitState *
get_hit (const DossierSearchState *state,
         guint group,
         guint hit)
{
  const DossierHitGroupState *groups = g_ptr_array_index (state->groups, group);

  return g_ptr_array_index (groups->hits, hit);
}

static void
test_idle (Fixture *fixture,
           gconstpointer data)
{
  const DossierSearchState *state = search (fixture, "  ", 10);

  g_assert_cmpstr (state->heading, ==, "29 facts");
  g_assert_cmpuint (state->groups->len, ==, 0);
  g_assert_null (state->hidden);
  g_assert_null (state->unlisted);
  g_assert_nonnull (state->empty_title);
  g_assert_cmpuint (state->help->len, >=, 8);
  g_assert_cmpstr (state->filter_label, ==, "Filters");
}

static void
test_heading (Fixture *fixture,
              gconstpointer data)
{
  const DossierSearchState *state = search (fixture, "president", 10);

  g_assert_cmpstr (state->heading, ==, "3 facts mention “president”");
  g_assert_cmpstr (state->hidden, ==, "No filter on, none hidden.");
  g_assert_null (state->empty_title);
  g_assert_cmpstr (state->announcement, ==, "3 facts mention “president”");

  state = search (fixture, "256", 10);
  g_assert_cmpstr (state->heading, ==, "1 fact mentions “256”");
  state = search (fixture, "president by:president", 10);
  g_assert_cmpstr (state->heading, ==, "3 facts mention “president”");
  state = search (fixture, "toilet president", 10);
  g_assert_true (g_str_has_prefix (state->heading, "No fact mentions all of “toilet president”; "));
}

static void
test_nothing (Fixture *fixture,
              gconstpointer data)
{
  const DossierSearchState *state = search (fixture, "presidnet", 10);

  g_assert_cmpstr (state->empty_title, ==, "No fact mentions “presidnet”");
  g_assert_cmpstr (state->suggestion, ==, "president");
  g_assert_cmpstr (state->suggestion_words, ==, "Did you mean “president”?");
  g_assert_cmpstr (state->announcement, ==, "No fact mentions “presidnet”. Did you mean “president”?");
  g_assert_null (state->hidden);
}

static void
test_hidden (Fixture *fixture,
             gconstpointer data)
{
  const DossierSearchState *state;

  dossier_facet_choice_set (fixture->choice, DOSSIER_FACET_STATUS, DOSSIER_STATUS_DENIED, TRUE);
  state = search (fixture, "president", 10);
  g_assert_cmpstr (state->heading, ==, "3 facts mention “president”");
  g_assert_cmpstr (state->hidden, ==, "2 of 3 hidden by filters.");
  g_assert_cmpuint (state->n_hits, ==, 1);
  g_assert_cmpstr (state->filter_label, ==, "Filters (1)");
  g_assert_cmpstr (state->announcement, ==, "3 facts mention “president”. 2 of 3 hidden by filters.");

  state = search (fixture, "256", 10);
  g_assert_cmpstr (state->hidden, ==, "1 of 1 hidden by filters.");
  g_assert_cmpstr (state->empty_title, ==, "All Are Hidden");

  dossier_facet_choice_set (fixture->choice, DOSSIER_FACET_STATUS, DOSSIER_STATUS_DENIED, FALSE);
  state = search (fixture, "status:denied", 10);
  g_assert_cmpstr (state->hidden, ==, "27 of 29 hidden by filters.");
  state = search (fixture, "256 status:stated", 10);
  g_assert_cmpstr (state->hidden, ==, "Filters hide none.");
}

static void
test_unlisted (Fixture *fixture,
               gconstpointer data)
{
  const DossierSearchState *state = search (fixture, "president", 2);

  g_assert_cmpuint (state->n_hits, ==, 2);
  g_assert_cmpstr (state->unlisted, ==, "1 more fact is not listed. More words narrow the search.");
}

/* Groups by view, that with the best hit first; every hit once, in the order of the list. */
static void
test_groups (Fixture *fixture,
             gconstpointer data)
{
  const DossierSearchState *state = search (fixture, "detainee", 10);
  g_autoptr (GPtrArray) facts = dossier_search_state_list_facts (state);
  const DossierHitGroupState *group = g_ptr_array_index (state->groups, 0);
  const DossierFact *first = g_ptr_array_index (facts, 0);

  g_assert_cmpuint (facts->len, ==, state->n_hits);
  g_assert_true (first == fixture->result->facts[0]);
  g_assert_cmpstr (group->title, ==, "Rights");
  g_assert_cmpuint (group->n_hits, ==, group->hits->len);
}

static void
test_marks (Fixture *fixture,
            gconstpointer data)
{
  const DossierHitState *hit = get_hit (search (fixture, "estim garcia 15,000", 10), 0, 0);

  assert_marked (&hit->statement, "[García] [estim]ates [15,000] to 20,000.");
  assert_marked (&hit->who, "[García]");
  g_assert_null (hit->excerpt.words);
  g_assert_cmpstr (hit->spoken, ==, hit->row->spoken);
}

/* What the row does not show is shown below it: where it stands, and what. */
static void
test_excerpts (Fixture *fixture,
               gconstpointer data)
{
  const DossierHitState *hit = get_hit (search (fixture, "slowly", 10), 0, 0);

  assert_marked (&hit->excerpt, "Notes: Read this one [slowly].");
  g_assert_nonnull (strstr (hit->spoken, "Notes: Read this one slowly."));

  hit = get_hit (search (fixture, "golpearon", 10), 0, 0);
  assert_marked (&hit->excerpt, "Quote, in Spanish: me [golpearon]");
  hit = get_hit (search (fixture, "recluidas", 10), 0, 0);
  assert_marked (&hit->excerpt, "In short, in Spanish: 14,532 [recluidas], junio de 2024");
}

static void
test_veiled (Fixture *fixture,
             gconstpointer data)
{
  const DossierHitState *hit = get_hit (search (fixture, "beaten", 10), 0, 0);

  g_assert_true (hit->row->veiled);
  g_assert_null (strstr (hit->row->spoken_veiled, "beaten"));
}

static const DossierFacetValueState *
get_value (const DossierSearchState *state,
           DossierFacet facet,
           guint index)
{
  return g_ptr_array_index (state->facets[facet]->values, index);
}

static void
test_facets (Fixture *fixture,
             gconstpointer data)
{
  const DossierSearchState *state = search (fixture, "garcia", 10);

  g_assert_cmpstr (state->facets[DOSSIER_FACET_STATUS]->title, ==, "Status");
  g_assert_cmpstr (get_value (state, DOSSIER_FACET_STATUS, 0)->label, ==, "Estimated");
  g_assert_cmpuint (get_value (state, DOSSIER_FACET_STATUS, 0)->count, ==, 2);
  g_assert_cmpstr (get_value (state, DOSSIER_FACET_STATUS, 0)->spoken, ==, "Estimated, 2 facts");
  g_assert_cmpstr (get_value (state, DOSSIER_FACET_VIEW, 0)->label, ==, "Inmates");
  g_assert_cmpstr (get_value (state, DOSSIER_FACET_YEAR, 0)->label, ==, "2024");
  state = search (fixture, "president", 10);
  g_assert_cmpstr (get_value (state, DOSSIER_FACET_YEAR, 0)->label, ==, "2025");
  g_assert_cmpstr (get_value (state, DOSSIER_FACET_YEAR, 1)->label, ==, "undated");

  state = search (fixture, "a", 10);
  g_assert_cmpstr (state->facets[DOSSIER_FACET_WHO]->title, ==, "Who says it");
  for (guint i = 0; i < state->facets[DOSSIER_FACET_WHO]->values->len; i++)
    g_assert_cmpstr (get_value (state, DOSSIER_FACET_WHO, i)->label, !=, "");
}

typedef struct
{
  const char *query;
  const char *sentence;
} ProblemRow;

static const ProblemRow problems[] = {
  { "by:", "“by:” lacks a value." },
  { "by:gracia", "Nobody is called “gracia”. Did you mean “garcia”?" },
  { "status:allegd", "“allegd” is no status. Did you mean “alleged”?" },
  { "view:inmats", "No view is called “inmats”. Did you mean “inmates”?" },
  { "year:soon", "“soon” is no year, such as 2025, 2019..2021 or undated." },
  { "tag:zzzzzz", "No fact has the tag “zzzzzz”." },
  { "by:%s%n", "Nobody is called “%s%n”." },
};

static void
test_problems (Fixture *fixture,
               gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (problems); i++)
    {
      const DossierSearchState *state = search (fixture, problems[i].query, 10);

      g_assert_cmpuint (state->problems->len, ==, 1);
      g_assert_cmpstr (g_ptr_array_index (state->problems, 0), ==, problems[i].sentence);
    }
}

static void
test_too_long (Fixture *fixture,
               gconstpointer data)
{
  g_autofree char *text = g_strnfill (5000, 'x');
  const DossierSearchState *state = search (fixture, text, 10);

  g_assert_cmpuint (state->problems->len, ==, 1);
  g_assert_cmpuint (g_utf8_strlen (state->heading, -1), <, 100);
}

/* Every word that the interface has for a status can be typed. */
static void
test_status_words (Fixture *fixture,
                   gconstpointer data)
{
  for (int i = 0; i < DOSSIER_N_STATUSES; i++)
    {
      g_autofree char *query = g_strdup_printf ("status:\"%s\"", dossier_status_word ((DossierStatus) i));

      search (fixture, query, 10);
      g_assert_cmpuint (fixture->result->query->problems->len, ==, 0);
    }
}

#define ADD(name, func) g_test_add ("/present/search-state/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("idle", test_idle);
  ADD ("heading", test_heading);
  ADD ("nothing", test_nothing);
  ADD ("hidden", test_hidden);
  ADD ("unlisted", test_unlisted);
  ADD ("groups", test_groups);
  ADD ("marks", test_marks);
  ADD ("excerpts", test_excerpts);
  ADD ("veiled", test_veiled);
  ADD ("facets", test_facets);
  ADD ("problems", test_problems);
  ADD ("too-long", test_too_long);
  ADD ("status-words", test_status_words);

  return g_test_run ();
}
