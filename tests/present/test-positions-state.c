// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "present/dossier-position-words.h"
#include "present/dossier-positions-state.h"

typedef struct
{
  Dossier *dossier;
  DossierPositionsState *state;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer path)
{
  fixture->dossier = fixture_load (path);
  fixture->state = dossier_positions_state_new (fixture->dossier);
}

static void
tear_down (Fixture *fixture,
           gconstpointer path)
{
  dossier_positions_state_free (fixture->state);
  dossier_unref (fixture->dossier);
}

static const DossierPositionColumn *
get_column (Fixture *fixture,
            guint i)
{
  return g_ptr_array_index (fixture->state->columns, i);
}

static const DossierPositionRow *
find_row (Fixture *fixture,
          const char *question)
{
  for (guint i = 0; i < fixture->state->rows->len; i++)
    {
      const DossierPositionRow *row = g_ptr_array_index (fixture->state->rows, i);

      if (g_str_equal (row->question->id, question))
        return row;
    }
  g_error ("no row %s", question);
}

static const DossierPositionCell *
find_cell (Fixture *fixture,
           const char *question,
           const char *column)
{
  for (guint i = 0; i < fixture->state->columns->len; i++)
    if (g_str_equal (get_column (fixture, i)->name, column))
      return g_ptr_array_index (find_row (fixture, question)->cells, i);
  g_error ("no column %s", column);
}

static void
test_prison (Fixture *fixture,
             gconstpointer path)
{
  const DossierPositionCell *cell = find_cell (fixture, "abused", "A detainee");
  const DossierSideState *side;

  g_assert_cmpstr (fixture->state->title, ==, "Who Says What");
  g_assert_cmpstr (fixture->state->summary, ==, "2 contested points, and 3 kinds of speaker in alphabetical order.");
  g_assert_cmpstr (get_column (fixture, 0)->name, ==, "A detainee");
  g_assert_cmpstr (get_column (fixture, 1)->name, ==, "Government");
  g_assert_cmpstr (get_column (fixture, 2)->name, ==, "Speaker not named");
  g_assert_cmpstr (get_column (fixture, 1)->spoken, ==, "Government. On record on 2 of 2 contested points.");
  g_assert_cmpstr (get_column (fixture, 1)->tag.letters, ==, "SV");
  g_assert_null (get_column (fixture, 0)->tag.letters);
  g_assert_cmpstr (get_column (fixture, 2)->tag.letters, ==, "SA");

  g_assert_cmpstr (cell->word, ==, "asserts");
  g_assert_cmpstr (cell->when, ==, "Jul 2025");
  g_assert_cmpstr (cell->title, ==, "A detainee: asserts it");
  g_assert_cmpstr (cell->spoken, ==, "Detainees are beaten. A detainee: asserts it. A detainee, July 2025, Alleged.");
  side = g_ptr_array_index (cell->facts, 0);
  g_assert_cmpstr (side->fact->id, ==, "beaten");
  g_assert_nonnull (side->spoken_veiled);
  g_assert_cmpstr (side->place, ==, "1 answer, 1 differs. The Prison, Rights ¶3; The Paper");

  cell = find_cell (fixture, "abused", "Government");
  g_assert_cmpstr (cell->word, ==, "denies");
  g_assert_cmpstr (cell->who, ==, "The president");
  side = g_ptr_array_index (cell->facts, 0);
  g_assert_cmpstr (side->place, ==, "Answers A detainee. 1 differs. The Prison, Rights ¶3");
  g_assert_null (side->spoken_veiled);
}

static void
test_no_record (Fixture *fixture,
                gconstpointer path)
{
  const DossierPositionCell *cell = find_cell (fixture, "abused", "Speaker not named");
  const gboolean all[] = { TRUE, TRUE, TRUE };
  const gboolean one[] = { TRUE, FALSE, FALSE };
  g_autofree char *held = dossier_format_no_record (fixture->state, find_row (fixture, "held"), all);
  g_autofree char *abused = dossier_format_no_record (fixture->state, find_row (fixture, "abused"), all);
  g_autofree char *none = dossier_format_no_record (fixture->state, find_row (fixture, "abused"), one);

  g_assert_cmpuint (cell->flags, ==, 0);
  g_assert_null (cell->word);
  g_assert_null (cell->who);
  g_assert_null (cell->when);
  g_assert_cmpuint (cell->facts->len, ==, 0);
  g_assert_cmpstr (cell->spoken, ==,
                   "Detainees are beaten. Speaker not named: no record in this dossier; that is not silence.");
  g_assert_cmpstr (held, ==, "No record in this dossier, which is not silence: A detainee");
  g_assert_cmpstr (abused, ==, "No record in this dossier, which is not silence: Speaker not named");
  g_assert_null (none);
}

/* Many records: the detail counts them, and speech ends with how many it left out. */
static void
test_many_records (Fixture *fixture,
                   gconstpointer path)
{
  const DossierPositionCell *cell = find_cell (fixture, "held", "Government");

  g_assert_cmpstr (cell->word, ==, "several");
  g_assert_cmpstr (cell->who, ==, "5 records");
  g_assert_cmpstr (cell->title, ==, "Government: denies it, answers it and declines to say");
  g_assert_true (g_str_has_suffix (cell->spoken, "And 2 more records."));
}

static void
test_cecot (Fixture *fixture,
            gconstpointer path)
{
  static const char *const names[] = {
    "Courts", "Detainees and lawyers", "Experts", "Latin American politicians", "Other governments", "Press",
    "Rights bodies", "Salvadoran government", "US Congress", "US government", "Venezuelan government",
    "Speaker not named",
  };

  g_assert_cmpuint (fixture->state->columns->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_cmpstr (get_column (fixture, i)->name, ==, names[i]);
      g_assert_true (get_column (fixture, i)->chosen);
    }

  g_assert_cmpstr (find_row (fixture, "point-tcp")->place, ==, "Background");
  g_assert_cmpstr (find_cell (fixture, "point-tcp", "Experts")->who, ==, "ICG");
  g_assert_cmpstr (find_cell (fixture, "point-tcp", "Experts")->when, ==, "2020");
  g_assert_cmpstr (find_cell (fixture, "point-tcp", "Salvadoran government")->who, ==, "Bukele");
  g_assert_null (find_cell (fixture, "point-tcp", "Salvadoran government")->when);
  g_assert_cmpstr (find_row (fixture, "point-rights")->place, ==, "Rights Allegations");
  g_assert_cmpstr (find_row (fixture, "held")->place, ==, "Inmates");
  g_assert_cmpstr (find_row (fixture, "point-food")->statement, ==, "The food in CECOT is adequate");
  g_assert_cmpstr (find_cell (fixture, "point-open", "Salvadoran government")->word, ==, "both");
  g_assert_cmpstr (find_cell (fixture, "point-aea", "Courts")->word, ==, "in part");
}

typedef struct
{
  guint flags;
  const char *word;
  const char *sentence;
} Words;

static void
test_words (void)
{
  static const Words table[] = {
    { 0, NULL, "no record in this dossier; that is not silence" },
    { DOSSIER_POSITION_ASSERTS, "asserts", "asserts it" },
    { DOSSIER_POSITION_DENIES, "denies", "denies it" },
    { DOSSIER_POSITION_PARTLY, "in part", "agrees in part, or limits it" },
    { DOSSIER_POSITION_ANSWERS, "answers", "answers it" },
    { DOSSIER_POSITION_DECLINES, "declines", "declines to say" },
    { DOSSIER_POSITION_ASSERTS | DOSSIER_POSITION_DENIES, "both", "asserts it and denies it" },
    { DOSSIER_POSITION_ANSWERS | DOSSIER_POSITION_DECLINES, "both", "answers it and declines to say" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *sentence = dossier_format_position (table[i].flags);

      g_assert_cmpstr (dossier_position_word (table[i].flags), ==, table[i].word);
      g_assert_cmpstr (sentence, ==, table[i].sentence);
    }
}

static void
test_hidden (void)
{
  g_autofree char *none = dossier_format_hidden_columns (0, 12);
  g_autofree char *some = dossier_format_hidden_columns (3, 12);

  g_assert_null (none);
  g_assert_cmpstr (some, ==, "3 of 12 hidden");
}

#define PRISON "tests/present/prison.dossier.json"
#define CECOT "data/dossiers/cecot.dossier.json"

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/present/positions-state/prison", Fixture, PRISON, set_up, test_prison, tear_down);
  g_test_add ("/present/positions-state/no-record", Fixture, PRISON, set_up, test_no_record, tear_down);
  g_test_add ("/present/positions-state/many-records", Fixture, PRISON, set_up, test_many_records, tear_down);
  g_test_add ("/present/positions-state/cecot", Fixture, CECOT, set_up, test_cecot, tear_down);
  g_test_add_func ("/present/positions-state/words", test_words);
  g_test_add_func ("/present/positions-state/hidden", test_hidden);

  return g_test_run ();
}
