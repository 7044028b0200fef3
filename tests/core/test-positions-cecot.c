// SPDX-License-Identifier: GPL-3.0-or-later

/* Who says what in the dossier that ships: each row was read from the source article by hand, cell by cell. A group
 * that is not in a row has no record on that point. */

#include "core/dossier-positions.h"
#include "core/load-fixture.h"

typedef struct
{
  const char *question;
  const char *group; /* NULL: the source names no speaker */
  guint flags;
  guint n_facts;
} Cell;

#define ASSERTS DOSSIER_POSITION_ASSERTS
#define DENIES DOSSIER_POSITION_DENIES
#define PARTLY DOSSIER_POSITION_PARTLY
#define ANSWERS DOSSIER_POSITION_ANSWERS
#define DECLINES DOSSIER_POSITION_DECLINES

static const Cell cells[] = {
  /* García estimates, a spokesperson declines, García says "closer to" and declines; figures without a speaker. */
  { "held", "sv-government", ANSWERS | DECLINES, 6 },
  { "held", NULL, ANSWERS, 3 },
  /* "Inhumane conditions" to critics whom nobody names; BBC; Specht; García to CNN. */
  { "point-rights", "sv-government", ASSERTS, 1 },
  { "point-rights", "experts", DENIES, 1 },
  { "point-rights", "press", DENIES, 1 },
  { "point-rights", NULL, DENIES, 1 },
  /* Attorneys and Abrego Garcia himself, Saab, Durán. */
  { "point-torture", "ve-government", ASSERTS, 1 },
  { "point-torture", "detainees", ASSERTS, 2 },
  { "point-torture", "experts", ASSERTS, 1 },
  /* "You are seeing everything we do", and no non-governmental organizations; "no-one has access". */
  { "point-open", "sv-government", ASSERTS | PARTLY, 2 },
  { "point-open", "rights-bodies", DENIES, 1 },
  { "point-tcp", "sv-government", ASSERTS, 1 },
  { "point-tcp", "experts", DENIES, 1 },
  /* The International Crisis Group and the Treasury say so; the government and Bukele deny it. */
  { "point-deals", "sv-government", DENIES, 2 },
  { "point-deals", "us-government", ASSERTS, 1 },
  { "point-deals", "experts", ASSERTS, 1 },
  { "point-gang-members", "us-government", ASSERTS, 2 },
  { "point-aea", "us-government", ASSERTS, 1 },
  { "point-aea", "courts", PARTLY, 1 },
  { "point-citizens", "sv-government", PARTLY, 1 },
  { "point-citizens", "us-government", PARTLY, 1 },
  { "point-citizens", "experts", DENIES, 2 },
  /* Ecuador, Honduras and Guatemala copy it; Costa Rica takes "the good practices"; a candidate admires the policies. */
  { "point-model", "other-governments", ASSERTS | PARTLY, 4 },
  { "point-model", "latin-american-politicians", ASSERTS, 1 },
  { "point-abrego-tortured", "sv-government", DENIES, 1 },
  { "point-abrego-tortured", "detainees", ASSERTS, 2 },
  { "point-venezuelans-abused", "detainees", ASSERTS, 3 },
  { "point-kidnapped", "ve-government", ASSERTS, 1 },
  { "point-due-process", "sv-government", ASSERTS, 1 },
  { "point-due-process", "rights-bodies", PARTLY, 1 },
  { "point-due-process", NULL, DENIES, 1 },
  { "point-overcrowded", "experts", ASSERTS, 1 },
  { "point-overcrowded", NULL, ASSERTS, 1 },
  { "point-food", "detainees", DENIES, 3 },
  { "point-food", "experts", DENIES, 1 },
  { "point-worst", "sv-government", ASSERTS, 2 },
  { "point-good", "sv-government", ASSERTS, 1 },
  { "point-good", "us-congress", ASSERTS, 1 },
  { "point-good", "rights-bodies", DENIES, 1 },
};

static DossierPositions *
load_positions (void)
{
  g_autoptr (Dossier) dossier = load_fixture (LOAD_CECOT);

  return dossier_positions_new (dossier);
}

static const DossierContested *
find_point (const DossierPositions *positions,
            const char *question)
{
  for (guint i = 0; i < positions->points->len; i++)
    {
      const DossierContested *point = g_ptr_array_index (positions->points, i);

      if (g_str_equal (point->question->id, question))
        return point;
    }

  return NULL;
}

static guint
find_group (const DossierPositions *positions,
            const char *id)
{
  guint i = 0;

  while (i < positions->n_groups
         && g_strcmp0 (positions->groups[i] != NULL ? positions->groups[i]->id : NULL, id) != 0)
    i++;
  return i;
}

static void
test_cell (gconstpointer data)
{
  const Cell *cell = data;
  g_autoptr (DossierPositions) positions = load_positions ();
  const DossierContested *point = find_point (positions, cell->question);
  const DossierPosition *position;

  g_assert_nonnull (point);
  position = dossier_contested_find (point, find_group (positions, cell->group));
  g_assert_nonnull (position);
  g_assert_cmphex (position->flags, ==, cell->flags);
  g_assert_cmpuint (position->facts->len, ==, cell->n_facts);
}

/* What the table does not have, the matrix does not have: no point, and no cell. */
static void
test_nothing_else (void)
{
  g_autoptr (DossierPositions) positions = load_positions ();
  guint n_positions = 0;

  for (guint i = 0; i < positions->points->len; i++)
    n_positions += ((const DossierContested *) g_ptr_array_index (positions->points, i))->positions->len;

  g_assert_cmpuint (n_positions, ==, G_N_ELEMENTS (cells));
  g_assert_cmpuint (positions->points->len, ==, 18);
  g_assert_cmpuint (positions->n_groups, ==, 12);
  g_assert_null (positions->groups[11]);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/positions-cecot/%s/%s", cells[i].question,
                                               cells[i].group != NULL ? cells[i].group : "source");

      g_test_add_data_func (path, &cells[i], test_cell);
    }
  g_test_add_func ("/core/positions-cecot/nothing-else", test_nothing_else);

  return g_test_run ();
}
