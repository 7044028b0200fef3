// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "present/dossier-evidence-state.h"

typedef struct
{
  Dossier *dossier;
  DossierEvidenceState *state;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer fact)
{
  fixture->dossier = fixture_load_prison ();
  fixture->state = dossier_evidence_state_new (fixture->dossier, dossier_find_fact (fixture->dossier, fact));
}

static void
tear_down (Fixture *fixture,
           gconstpointer fact)
{
  dossier_evidence_state_free (fixture->state);
  dossier_unref (fixture->dossier);
}

static void
test_estimate (Fixture *fixture,
               gconstpointer data)
{
  const DossierEvidenceState *state = fixture->state;

  g_assert_cmpstr (state->position, ==, "claim 3 of 26");
  g_assert_cmpstr (state->previous->id, ==, "held-june-again");
  g_assert_cmpstr (state->next->id, ==, "held-body");
  g_assert_cmpstr (state->statement, ==, "García estimates 15,000 to 20,000.");
  g_assert_cmpstr (state->who, ==, "Belarmino García, director of the prison");
  g_assert_cmpstr (state->when, ==, "November 2024");
  g_assert_cmpstr (state->when_note, ==, "day not given");
  g_assert_cmpstr (state->said, ==, "Said: 1 December 2024");
  g_assert_cmpstr (state->status, ==, "Estimated");
  g_assert_cmpstr (state->status_definition, ==, "a judged value or a range");
  g_assert_cmpstr (state->answer, ==, "People held: 15,000–20,000");
  g_assert_cmpstr (state->definition, ==, "How many people are held at one time. Scope: The prison.");
  g_assert_null (state->quote);
  g_assert_cmpstr (state->no_quote, ==, "No direct quote recorded");
  g_assert_null (state->notes);
  g_assert_null (state->content_note);
  g_assert_null (state->computed);
  g_assert_null (state->spread);
  g_assert_cmpstr (state->differ_verdict, ==, "Two different answers for the same time are attributed to the same speaker; "
                                              "the source does not settle which holds. Others speak of other times.");
  g_assert_cmpstr (state->differ_heading, ==, "Why do these differ?");
  g_assert_cmpstr (state->gist, ==, "15,000–20,000");
  g_assert_cmpuint (state->places->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (state->places, 0), ==, "The Prison, Lead ¶1");
}

typedef struct
{
  const char *fact_id;
  const char *heading;
  const char *when;
  const char *figure;
  const char *verdict;
} OtherCase;

/* By date, whatever the file's order. */
static const OtherCase others[] = {
  { "held-june-again", "Reported", "Jun 2024", "14,532", "Speaks of another time" },
  { "held-june", "Counted", "11 Jun 2024", "14,532", "Speaks of another time" },
  { "held-body", "Estimated", "Nov 2024", "10,000–20,000", "Conflicts: same question and time" },
  { "held-declined", "No figure", "Mar 2025", "no number given", "Gives no number" },
  { "held-near", "Stated", "Apr 2025", "“closer to” 40,000", "Names a number to compare with, and gives none of its own" },
  { "held-denied", "Denied", "May 2025", "30,000", "Denies a figure, and gives none" },
};

static void
test_others (Fixture *fixture,
             gconstpointer data)
{
  g_assert_cmpuint (fixture->state->others->len, ==, G_N_ELEMENTS (others));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      const DossierRelatedState *other = g_ptr_array_index (fixture->state->others, i);

      g_assert_cmpstr (other->fact->id, ==, others[i].fact_id);
      g_assert_cmpstr (other->heading, ==, others[i].heading);
      g_assert_cmpstr (other->when, ==, others[i].when);
      g_assert_cmpstr (other->figure, ==, others[i].figure);
      g_assert_cmpstr (other->verdict, ==, others[i].verdict);
    }
}

static void
assert_only_related (const DossierEvidenceState *state,
                     const char *id,
                     const char *heading)
{
  const DossierRelatedState *related;

  g_assert_cmpuint (state->related->len, ==, 1);
  related = g_ptr_array_index (state->related, 0);
  g_assert_cmpstr (related->fact->id, ==, id);
  g_assert_cmpstr (related->heading, ==, heading);
}

/* Seen from the end that does not hold the link. */
static void
test_contradicted (Fixture *fixture,
                   gconstpointer data)
{
  assert_only_related (fixture->state, "held-body", "Contradicts this");
}

static void
test_answered (Fixture *fixture,
               gconstpointer data)
{
  assert_only_related (fixture->state, "not-beaten", "Answers this (direct answer)");
  g_assert_null (fixture->state->no_answer);
}

static void
test_unanswered (Fixture *fixture,
                 gconstpointer data)
{
  g_assert_cmpstr (fixture->state->no_answer, ==, "No answer in this dossier");
}

static void
test_answering (Fixture *fixture,
                gconstpointer data)
{
  assert_only_related (fixture->state, "beaten", "This answers (direct answer)");
  g_assert_cmpstr (fixture->state->answer, ==, "Denies: Detainees are beaten.");
  g_assert_cmpstr (fixture->state->when, ==, "undated");
  g_assert_null (fixture->state->when_note);
}

static void
test_quoted (Fixture *fixture,
             gconstpointer data)
{
  const DossierEvidenceState *state = fixture->state;

  g_assert_cmpstr (state->quote, ==, "“they beat me”");
  g_assert_cmpstr (state->quote_note, ==, "translation by this dossier");
  g_assert_cmpstr (state->original, ==, "“me golpearon”");
  g_assert_cmpstr (state->original_note, ==, "in Spanish, as the source prints it");
  g_assert_null (state->no_quote);
  g_assert_cmpstr (state->when, ==, "July 2025");
  g_assert_cmpstr (state->when_note, ==, "when it was said; day not given");
  g_assert_null (state->said);
  g_assert_cmpstr (state->notes, ==, "Read this one slowly.");
  g_assert_cmpstr (state->content_note, ==, "Content note: descriptions of violence");
  g_assert_cmpuint (state->places->len, ==, 2);
  g_assert_cmpuint (state->source_kinds->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (state->source_kinds, 0), ==,
                   "Encyclopedic article; author, publisher and date not known");
  g_assert_cmpstr (g_ptr_array_index (state->source_kinds, 1), ==,
                   "Newspaper article; author, publisher and date not known");
}

static void
test_computed (Fixture *fixture,
               gconstpointer data)
{
  const DossierEvidenceState *state = fixture->state;
  const DossierRelatedState *input;

  g_assert_cmpstr (state->computed->figure, ==, "1.2–2.4");
  g_assert_cmpstr (state->spread, ==, "Lowest 1.21 m², highest 2.43 m², from 3 facts.");
  g_assert_cmpuint (state->inputs->len, ==, 3);
  input = g_ptr_array_index (state->inputs, 0);
  g_assert_cmpstr (input->heading, ==, "Goes into this");
  g_assert_cmpstr (input->figure, ==, "6 acres");
  g_assert_cmpstr (state->who, ==, "Worked out by Dossier");
  g_assert_null (state->tag.letters);
  g_assert_cmpstr (state->differ_verdict, ==, "Others speak of other things, places or groups.");
}

static void
test_computed_exact (Fixture *fixture,
                     gconstpointer data)
{
  g_assert_cmpstr (fixture->state->spread, ==, "Worked out from 2 facts.");
}

static void
test_ends_of_view (void)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();
  g_autoptr (DossierEvidenceState) first = dossier_evidence_state_new (dossier, dossier_find_fact (dossier, "held-june"));
  g_autoptr (DossierEvidenceState) last = dossier_evidence_state_new (dossier, dossier_find_fact (dossier, "days"));

  g_assert_null (first->previous);
  g_assert_cmpstr (first->next->id, ==, "held-june-again");
  g_assert_null (last->next);
  g_assert_cmpstr (last->position, ==, "claim 26 of 26");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/evidence/estimate", Fixture, "held-lead", set_up, test_estimate, tear_down);
  g_test_add ("/evidence/others", Fixture, "held-lead", set_up, test_others, tear_down);
  g_test_add ("/evidence/contradicted", Fixture, "held-lead", set_up, test_contradicted, tear_down);
  g_test_add ("/evidence/answered", Fixture, "beaten", set_up, test_answered, tear_down);
  g_test_add ("/evidence/unanswered", Fixture, "hungry", set_up, test_unanswered, tear_down);
  g_test_add ("/evidence/answering", Fixture, "not-beaten", set_up, test_answering, tear_down);
  g_test_add ("/evidence/quoted", Fixture, "beaten", set_up, test_quoted, tear_down);
  g_test_add ("/evidence/computed", Fixture, "space-november", set_up, test_computed, tear_down);
  g_test_add ("/evidence/computed-exact", Fixture, "per-cell-computed", set_up, test_computed_exact, tear_down);
  g_test_add_func ("/evidence/ends-of-view", test_ends_of_view);

  return g_test_run ();
}
