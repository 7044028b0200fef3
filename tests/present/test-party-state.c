// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "present/dossier-party-state.h"
#include "present/dossier-view-facts.h"

typedef struct
{
  Dossier *dossier;
  DossierPageState *state;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer party)
{
  fixture->dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  fixture->state = dossier_party_page_state_new (fixture->dossier, dossier_find_party (fixture->dossier, party));
}

static void
tear_down (Fixture *fixture,
           gconstpointer party)
{
  dossier_page_state_free (fixture->state);
  dossier_unref (fixture->dossier);
}

static const DossierSectionState *
get_section (Fixture *fixture,
             guint i)
{
  return g_ptr_array_index (fixture->state->sections, i);
}

static void
test_head (Fixture *fixture,
           gconstpointer party)
{
  const DossierStatusCount *stated = g_ptr_array_index (fixture->state->statuses, 0);

  g_assert_cmpstr (fixture->state->title, ==, "Belarmino García");
  g_assert_cmpstr (fixture->state->tag.letters, ==, "SV");
  g_assert_cmpstr (fixture->state->summary, ==,
                   "Person, director of the prison. Belongs to: Government of El Salvador. On record with 12 facts.");
  g_assert_null (fixture->state->note);
  g_assert_cmpstr (stated->words, ==, "Stated: 8");
}

/* What changed comes first: the answers in the order in which they were said, and what they came to in words. */
static void
test_change (Fixture *fixture,
             gconstpointer party)
{
  const DossierSectionState *section = get_section (fixture, 0);

  g_assert_cmpstr (section->title, ==, "Changed over time: People held");
  g_assert_cmpstr (section->intro, ==,
                   "November 2024, García: 15,000–20,000. November 2024, García: 10,000–20,000. "
                   "April 2025, García: “closer to” 40,000. April 2025, García: No figure.");
  g_assert_cmpuint (section->facts->len, ==, 4);
}

static const DossierPairState *
find_pair (Fixture *fixture,
           const char *answer)
{
  for (guint i = 0; i < fixture->state->sections->len; i++)
    {
      DossierSectionState *section = g_ptr_array_index (fixture->state->sections, i);

      for (guint j = 0; j < section->section->n_pairs; j++)
        if (g_str_equal (section->section->pairs[j]->answer->id, answer))
          return dossier_section_state_get_pair (section, j);
    }

  return NULL;
}

/* A general statement stands beside the first claim that it was set beside; the others are also on record. */
static void
test_pairs (Fixture *fixture,
            gconstpointer party)
{
  const DossierPairState *pair = find_pair (fixture, "garcia-strict-respect");

  g_assert_nonnull (pair);
  g_assert_cmpint (pair->relation, ==, DOSSIER_RELATION_GENERAL);
  g_assert_cmpstr (pair->topic, ==, "Are rights respected inside?");
  g_assert_cmpuint (pair->also->len, ==, 7);
}

/* Nothing that the party says is left out, whatever it stands beside. */
static void
test_complete (Fixture *fixture,
               gconstpointer id)
{
  g_autoptr (GPtrArray) listed = dossier_view_list_facts (fixture->state->view);
  const DossierParty *party = dossier_find_party (fixture->dossier, id);
  guint n = 0, total = 0;

  for (guint i = 0; i < fixture->dossier->n_facts; i++)
    {
      const DossierFact *fact = fixture->dossier->facts[i];
      gboolean said = FALSE;

      for (guint j = 0; j < fact->n_by; j++)
        said = said || fact->by[j] == party || fact->by[j]->tag_group == party;
      if (said && !g_ptr_array_find (listed, fact, NULL))
        g_error ("%s is not on the page", fact->id);
      n += said ? 1 : 0;
    }
  for (guint i = 0; i < fixture->state->statuses->len; i++)
    total += ((DossierStatusCount *) g_ptr_array_index (fixture->state->statuses, i))->n;

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (total, >=, n);
}

static void
test_group (Fixture *fixture,
            gconstpointer party)
{
  g_assert_true (g_str_has_prefix (fixture->state->summary, "Government. On record with "));
  g_assert_true (g_str_has_prefix (fixture->state->note, "Speaks through: Bukele, García, Villatoro"));
}

static void
test_nothing (Fixture *fixture,
              gconstpointer party)
{
  g_assert_true (g_str_has_suffix (fixture->state->summary,
                                   "Nothing from this party is on record here; that is not silence."));
  g_assert_cmpuint (fixture->state->sections->len, ==, 0);
  g_assert_cmpuint (fixture->state->statuses->len, ==, 0);
}

static void
test_list (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (DossierPartiesState) state = dossier_parties_state_new (dossier);

  g_assert_cmpuint (state->rows->len, ==, dossier->n_parties);
  for (guint i = 1; i < state->rows->len; i++)
    {
      const DossierPartyRow *row = g_ptr_array_index (state->rows, i);

      g_assert_cmpint (g_utf8_collate (((DossierPartyRow *) g_ptr_array_index (state->rows, i - 1))->name, row->name),
                       <=, 0);
      if (g_str_equal (row->party->id, "garcia"))
        {
          g_assert_cmpstr (row->place, ==, "own:party/garcia");
          g_assert_cmpstr (row->spoken, ==, "Belarmino García. Person, director of the prison. 12 facts.");
        }
    }
}

#define ADD(path, party, func) g_test_add ("/present/party-state/" path, Fixture, party, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("head", "garcia", test_head);
  ADD ("change", "garcia", test_change);
  ADD ("pairs", "garcia", test_pairs);
  ADD ("complete", "garcia", test_complete);
  ADD ("complete-group", "sv-government", test_complete);
  ADD ("complete-detainees", "detainees", test_complete);
  ADD ("group", "sv-government", test_group);
  ADD ("nothing", "mena", test_nothing);
  g_test_add_func ("/present/party-state/list", test_list);

  return g_test_run ();
}
