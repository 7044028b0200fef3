// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "present/dossier-page-state.h"

typedef struct
{
  Dossier *dossier;
  DossierPageState *state;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer view)
{
  fixture->dossier = fixture_load_prison ();
  fixture->state = dossier_page_state_new (fixture->dossier, dossier_find_view (fixture->dossier, view));
}

static void
tear_down (Fixture *fixture,
           gconstpointer view)
{
  dossier_page_state_free (fixture->state);
  dossier_unref (fixture->dossier);
}

static DossierSectionState *
get_section (Fixture *fixture,
             guint index)
{
  return g_ptr_array_index (fixture->state->sections, index);
}

static void
test_head (Fixture *fixture,
           gconstpointer data)
{
  const DossierSectionState *section = get_section (fixture, 0);

  g_assert_cmpstr (fixture->state->title, ==, "Inmates");
  g_assert_cmpstr (fixture->state->summary, ==, "One count, one estimate, then no number.");
  g_assert_false (fixture->state->has_filter);
  g_assert_cmpuint (fixture->state->sections->len, ==, 3);
  g_assert_cmpstr (section->title, ==, "Numbers");
  g_assert_cmpstr (section->intro, ==, "All that is known.");
  g_assert_cmpstr (section->count, ==, "9 facts");
  g_assert_cmpuint (section->figures->len, ==, 1);
  g_assert_cmpuint (section->facts->len, ==, 9);
  g_assert_cmpuint (section->computed->len, ==, 0);
}

typedef struct
{
  const char *label;
  const char *figure;
  const char *letters;
  const char *tag_name;
  const char *who;
  const char *when;
  const char *differs;
} TileCase;

static const TileCase tiles[] = {
  { "People held", "14,532", "SA", "Source article, speaker not named", "speaker not named", "11 Jun 2024",
    "3 differ" },
  { "People held", "15,000–20,000", "SV", "Government", "García", "Nov 2024", "3 differ" },
  { "Space per person", "0.6 m²", "SA", "Source article, speaker not named", "speaker not named", "undated" },
  { "Stated", "The president made an offer.", "SV", "Government", "The president", "3 Feb 2025" },
};

static void
test_tiles (Fixture *fixture,
            gconstpointer data)
{
  g_assert_cmpuint (fixture->state->tiles->len, ==, G_N_ELEMENTS (tiles));
  for (guint i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      const DossierTileState *tile = g_ptr_array_index (fixture->state->tiles, i);

      g_assert_cmpstr (tile->label, ==, tiles[i].label);
      g_assert_cmpstr (tile->figure, ==, tiles[i].figure);
      g_assert_cmpstr (tile->tag.letters, ==, tiles[i].letters);
      g_assert_cmpstr (tile->tag.name, ==, tiles[i].tag_name);
      g_assert_cmpstr (tile->who, ==, tiles[i].who);
      g_assert_cmpstr (tile->when, ==, tiles[i].when);
      g_assert_cmpstr (tile->differs, ==, tiles[i].differs);
    }
}

static void
test_rows (Fixture *fixture,
           gconstpointer data)
{
  const DossierRowState *counted = dossier_section_state_get_row (get_section (fixture, 0), 0);
  const DossierRowState *declined = dossier_section_state_get_row (get_section (fixture, 0), 5);

  g_assert_cmpstr (counted->statement, ==, "14,532 held, June 2024");
  g_assert_cmpstr (counted->who, ==, "not named");
  g_assert_cmpstr (counted->when, ==, "11 Jun 2024");
  g_assert_cmpuint (counted->n_differing, ==, 3); /* the two estimates and "close to"; a denial gives no figure */
  g_assert_cmpuint (counted->n_answers, ==, 0);
  g_assert_cmpstr (counted->relation, ==, "3 differ");
  g_assert_false (counted->veiled);
  g_assert_null (counted->content_note);
  g_assert_null (counted->spoken_veiled);

  g_assert_cmpstr (declined->statement, ==, "García gives no number.");
  g_assert_null (declined->relation);
}

typedef struct
{
  const char *id;
  guint section;
  guint index;
  const char *label;
  const char *figure;
  const char *unit;
  const char *formula;
  const char *source_says;
  const char *verdict;
} ComputedCase;

static const ComputedCase computed[] = {
  { "per-cell-computed", 1, 0, "People per cell", "156", "people", "40,000 people ÷ 256 cells = 156.25",
    "The source says 156.", "same after rounding" },
  { "per-toilet", 1, 1, "People per toilet", "78", "people", "156 people ÷ 2 (Toilets per cell) = 78", NULL,
    "not in the source" },
  { "space-full", 1, 2, "Space per person. At capacity", "0.61", "m²",
    "24,281 m² (6 acres) ÷ 40,000 people ≈ 0.607 m²", "The source says 0.6 m².", "same after rounding" },
  { "space-november", 1, 3, "Space per person. November 2024", "1.2–2.4", "m²",
    "24,281 m² (6 acres) ÷ 10,000–20,000 people ≈ 1.214–2.428 m²", NULL, "not in the source" },
  { "share", 1, 4, "Share of the standard", "17.6%", "", "100 × 0.6 m² ÷ 3.4 ≈ 17.65%", NULL, "not in the source" },
  { "gang-total", 2, 0, "Both together", "about 460,000", "people",
    "about 60,000 people + about 400,000 people ≈ 460,000", NULL, "not in the source" },
  { "days", 2, 1, "Days", "40", "days", "days from 3 February 2025 to 15 March 2025 = 40 days", NULL,
    "not in the source" },
};

static void
test_computed (gconstpointer data)
{
  const ComputedCase *row = data;
  Fixture fixture;
  const DossierComputedState *state;

  set_up (&fixture, "inmates");
  state = g_ptr_array_index (get_section (&fixture, row->section)->computed, row->index);
  g_assert_cmpstr (state->fact->id, ==, row->id);
  g_assert_cmpstr (state->label, ==, row->label);
  g_assert_cmpstr (state->figure, ==, row->figure);
  g_assert_cmpstr (state->unit, ==, row->unit);
  g_assert_cmpstr (state->formula, ==, row->formula);
  g_assert_cmpstr (state->source_says, ==, row->source_says);
  g_assert_cmpstr (state->verdict, ==, row->verdict);
  tear_down (&fixture, NULL);
}

static void
test_computed_spoken (Fixture *fixture,
                      gconstpointer data)
{
  const DossierComputedState *state = g_ptr_array_index (get_section (fixture, 1)->computed, 0);

  g_assert_cmpstr (state->statement, ==, "People per cell, worked out");
  g_assert_cmpstr (state->spoken, ==, "Capacity and cells give this many for each cell. People per cell: 156. "
                                      "Worked out by Dossier. Source: worked out from The Prison, Lead, paragraph 1. "
                                      "Calculation: 40,000 people ÷ 256 cells = 156.25. The source says 156.");
}

static void
test_pair (Fixture *fixture,
           gconstpointer data)
{
  DossierSectionState *section = get_section (fixture, 0);
  const DossierPairState *pair = dossier_section_state_get_pair (section, 0);

  g_assert_true (fixture->state->has_filter);
  g_assert_cmpstr (section->count, ==, "1 fact, 2 pairs");
  g_assert_cmpstr (pair->topic, ==, "Beatings");
  g_assert_cmpint (pair->relation, ==, DOSSIER_RELATION_DIRECT);
  g_assert_cmpstr (pair->relation_words, ==, "Direct answer");
  g_assert_cmpstr (pair->claim.statement, ==, "A detainee says that he was beaten.");
  g_assert_cmpstr (pair->claim.who, ==, "A detainee");
  g_assert_cmpstr (pair->claim.when, ==, "Jul 2025");
  g_assert_null (pair->claim.tag.letters);
  g_assert_cmpstr (pair->claim.place, ==, "The Prison, Rights ¶3; The Paper");
  g_assert_cmpstr (pair->answer.who, ==, "The president");
  g_assert_cmpstr (pair->answer.when, ==, "undated");
  g_assert_cmpstr (pair->answer.tag.letters, ==, "SV");
  g_assert_cmpuint (pair->also->len, ==, 1);
}

/* A note on the claim alone covers the answer too. */
static void
test_veil (Fixture *fixture,
           gconstpointer data)
{
  const DossierPairState *pair = dossier_section_state_get_pair (get_section (fixture, 0), 0);
  const DossierRowState *row = dossier_section_state_get_row (get_section (fixture, 0), 0);

  g_assert_true (pair->veiled);
  g_assert_cmpstr (pair->content_note, ==, "Content note: descriptions of violence");
  g_assert_cmpstr (pair->claim.spoken_veiled, ==, "Content note: descriptions of violence. A detainee. "
                                                  "Said: July 2025. Alleged. 1 answer in this dossier. "
                                                  "1 other claim differs. "
                                                  "Source: The Prison, Rights, paragraph 3; The Paper.");
  g_assert_nonnull (pair->answer.spoken_veiled);
  g_assert_null (strstr (pair->answer.spoken_veiled, "not so"));
  g_assert_nonnull (strstr (pair->answer.spoken, "not so"));

  g_assert_true (row->veiled);
  g_assert_cmpstr (row->content_note, ==, "Content note: descriptions of violence");
  g_assert_cmpstr (row->relation, ==, "1 answer, 1 differs");
  g_assert_null (strstr (row->spoken_veiled, "beaten"));
}

static void
test_no_answer (Fixture *fixture,
                gconstpointer data)
{
  const DossierPairState *pair = dossier_section_state_get_pair (get_section (fixture, 0), 1);

  g_assert_null (pair->answer.fact);
  g_assert_cmpint (pair->relation, ==, DOSSIER_RELATION_NONE);
  g_assert_cmpstr (pair->relation_words, ==, "No answer in this dossier");
  g_assert_cmpstr (pair->answer.statement, ==, "No answer in this dossier");
  g_assert_cmpstr (pair->answer.spoken, ==, "No answer in this dossier. This does not mean that none was given.");
  g_assert_false (pair->veiled);
  g_assert_null (pair->content_note);
}

static void
test_spanish (void)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();
  g_autoptr (DossierPageState) state = NULL;
  const DossierTileState *tile;

  g_setenv ("LANGUAGE", "es_SV", TRUE);
  state = dossier_page_state_new (dossier, dossier->views[0]);
  g_unsetenv ("LANGUAGE");
  tile = g_ptr_array_index (state->tiles, 0);

  g_assert_cmpstr (state->title, ==, "Personas recluidas");
  g_assert_cmpstr (tile->label, ==, "Personas recluidas");
  g_assert_cmpstr (tile->figure, ==, "14,532");
}

/* Rows and pairs are worked out when they are asked for, and once. */
static void
test_lazy (Fixture *fixture,
           gconstpointer data)
{
  DossierSectionState *section = get_section (fixture, 0);
  const DossierRowState *row = dossier_section_state_get_row (section, 1);

  g_assert_true (row->fact == g_ptr_array_index (section->facts, 1));
  g_assert_true (dossier_section_state_get_row (section, 1) == row);
  for (guint i = 0; i < section->facts->len; i++)
    g_assert_true ((g_ptr_array_index (section->rows, i) != NULL) == (i == 1));
}

static void
test_count_under_filter (Fixture *fixture,
                         gconstpointer data)
{
  const DossierSectionState *section = g_ptr_array_index (fixture->state->sections, 0);
  g_autofree char *words = dossier_section_state_format_count (section, 0);
  g_autofree char *expected = g_strdup_printf (section->section->n_pairs == 1 ? "0 of %u pair" : "0 of %u pairs",
                                               section->section->n_pairs);

  g_assert_cmpuint (section->section->n_pairs, >, 0);
  g_assert_cmpstr (words, ==, expected);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/page/head", Fixture, "inmates", set_up, test_head, tear_down);
  g_test_add ("/page/tiles", Fixture, "inmates", set_up, test_tiles, tear_down);
  g_test_add ("/page/lazy", Fixture, "inmates", set_up, test_lazy, tear_down);
  g_test_add ("/page/rows", Fixture, "inmates", set_up, test_rows, tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (computed); i++)
    {
      g_autofree char *path = g_strconcat ("/page/computed/", computed[i].id, NULL);

      g_test_add_data_func (path, &computed[i], test_computed);
    }
  g_test_add ("/page/computed-spoken", Fixture, "inmates", set_up, test_computed_spoken, tear_down);
  g_test_add ("/page/pair", Fixture, "rights", set_up, test_pair, tear_down);
  g_test_add ("/page/count-under-filter", Fixture, "rights", set_up, test_count_under_filter, tear_down);
  g_test_add ("/page/veil", Fixture, "rights", set_up, test_veil, tear_down);
  g_test_add ("/page/no-answer", Fixture, "rights", set_up, test_no_answer, tear_down);
  g_test_add_func ("/page/spanish", test_spanish);

  return g_test_run ();
}
