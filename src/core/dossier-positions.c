// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-positions.h"

#include "core/dossier-fact-order.h"

/**
 * dossier_party_get_group:
 * @party: a party
 *
 * Gets whom a party speaks for where speakers are grouped: whoever lends it its tag, else the party itself.
 *
 * Returns: (transfer none): the group
 */
const DossierParty *
dossier_party_get_group (const DossierParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  return party->tag_group != NULL ? party->tag_group : party;
}

static guint
get_position_of_stance (DossierStance stance)
{
  switch (stance)
    {
    case DOSSIER_STANCE_ASSERTS:
      return DOSSIER_POSITION_ASSERTS;
    case DOSSIER_STANCE_DENIES:
      return DOSSIER_POSITION_DENIES;
    case DOSSIER_STANCE_PARTLY:
      return DOSSIER_POSITION_PARTLY;
    case DOSSIER_STANCE_DECLINES:
      return DOSSIER_POSITION_DECLINES;
    case DOSSIER_STANCE_NONE:
    case DOSSIER_N_STANCES:
    default:
      return 0;
    }
}

/**
 * dossier_fact_get_position:
 * @fact: a fact
 *
 * Tells what whoever says it does with the question that it answers.
 *
 * Returns: one of #DossierPositionFlags, or 0 where it answers none or is Dossier's own
 */
guint
dossier_fact_get_position (const DossierFact *fact)
{
  const DossierQuestion *question;

  g_return_val_if_fail (fact != NULL, 0);

  question = fact->answer.question;
  if (question == NULL || fact->status == DOSSIER_STATUS_COMPUTED)
    return 0;
  if (fact->status == DOSSIER_STATUS_DECLINED)
    return DOSSIER_POSITION_DECLINES;
  if (question->kind == DOSSIER_QUESTION_POINT)
    return get_position_of_stance (fact->answer.stance);

  /* "It is not 30,000" is no answer to how many there are. */
  return fact->status == DOSSIER_STATUS_DENIED ? DOSSIER_POSITION_DENIES : DOSSIER_POSITION_ANSWERS;
}

/**
 * dossier_question_is_contested:
 * @question: a question
 *
 * Tells whether parties are seen to take sides on a question: it is a point on which anything was said, or somebody
 * declined to answer it.
 *
 * Returns: whether it is
 */
gboolean
dossier_question_is_contested (const DossierQuestion *question)
{
  g_return_val_if_fail (question != NULL, FALSE);

  for (guint i = 0; i < question->n_answers; i++)
    {
      guint position = dossier_fact_get_position (question->answers[i]);

      if (position == DOSSIER_POSITION_DECLINES || (position != 0 && question->kind == DOSSIER_QUESTION_POINT))
        return TRUE;
    }

  return FALSE;
}

/**
 * dossier_position_is_contradictory:
 * @flags: what a group does with a point
 *
 * Tells whether a group both asserts and denies a point, be it by one mouth or by two.
 *
 * Returns: whether it does
 */
gboolean
dossier_position_is_contradictory (guint flags)
{
  const guint both = DOSSIER_POSITION_ASSERTS | DOSSIER_POSITION_DENIES;

  return (flags & both) == both;
}

/**
 * dossier_position_count_kinds:
 * @flags: what a group does with a point
 *
 * Returns: how many different things it does: 0 where there is no record
 */
guint
dossier_position_count_kinds (guint flags)
{
  guint n = 0;

  for (guint i = 0; i < DOSSIER_N_POSITION_FLAGS; i++)
    n += (flags >> i) & 1;

  return n;
}

static void
position_free (DossierPosition *position)
{
  g_ptr_array_unref (position->facts);
  g_free (position);
}

static void
point_free (DossierContested *point)
{
  g_ptr_array_unref (point->positions);
  g_free (point);
}

/* A point under construction. */
typedef struct
{
  DossierContested *point;
  GHashTable *positions; /* of a group's place + 1 to its DossierPosition */
} Gathering;

static DossierPosition *
ensure_position (Gathering *gathering,
                 guint group)
{
  gpointer key = GUINT_TO_POINTER (group + 1);
  DossierPosition *position = g_hash_table_lookup (gathering->positions, key);

  if (position != NULL)
    return position;

  position = g_new0 (DossierPosition, 1);
  position->group = group;
  position->facts = g_ptr_array_new ();
  g_hash_table_insert (gathering->positions, key, position);
  g_ptr_array_add (gathering->point->positions, position);
  return position;
}

/* A fact that two members of a group say together stands there once. */
static void
add_fact (Gathering *gathering,
          guint group,
          const DossierFact *fact)
{
  DossierPosition *position = ensure_position (gathering, group);
  guint n = position->facts->len;

  if (n > 0 && g_ptr_array_index (position->facts, n - 1) == fact)
    return;
  position->flags |= dossier_fact_get_position (fact);
  g_ptr_array_add (position->facts, (gpointer) fact);
}

static guint
get_place (GHashTable *places,
           const DossierParty *group)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (places, group)) - 1;
}

static int
compare_groups (gconstpointer a,
                gconstpointer b)
{
  const DossierPosition *first = *(DossierPosition *const *) a;
  const DossierPosition *second = *(DossierPosition *const *) b;

  return (first->group > second->group) - (first->group < second->group);
}

static DossierContested *
point_new (const DossierQuestion *question,
           GHashTable *places)
{
  DossierContested *point = g_new0 (DossierContested, 1);
  g_autoptr (GHashTable) by_group = g_hash_table_new (NULL, NULL);
  Gathering gathering = { point, by_group };

  point->question = question;
  point->positions = g_ptr_array_new_with_free_func ((GDestroyNotify) position_free);
  for (guint i = 0; i < question->n_answers; i++)
    {
      const DossierFact *fact = question->answers[i];

      if (dossier_fact_get_position (fact) == 0)
        continue;
      for (guint j = 0; j < fact->n_by; j++)
        add_fact (&gathering, get_place (places, dossier_party_get_group (fact->by[j])), fact);
      if (fact->n_by == 0)
        add_fact (&gathering, get_place (places, NULL), fact);
    }

  g_ptr_array_sort (point->positions, compare_groups);
  for (guint i = 0; i < point->positions->len; i++)
    dossier_facts_sort_by_said (((DossierPosition *) g_ptr_array_index (point->positions, i))->facts);
  return point;
}

/* (element-type DossierParty): who says anything about a contested point; NULL among them: the source. */
static GHashTable *
collect_speakers (GPtrArray *questions)
{
  GHashTable *speakers = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < questions->len; i++)
    {
      const DossierQuestion *question = g_ptr_array_index (questions, i);

      for (guint j = 0; j < question->n_answers; j++)
        {
          const DossierFact *fact = question->answers[j];
          gboolean counts = dossier_fact_get_position (fact) != 0;

          for (guint k = 0; counts && k < fact->n_by; k++)
            g_hash_table_add (speakers, (gpointer) dossier_party_get_group (fact->by[k]));
          if (counts && fact->n_by == 0)
            g_hash_table_add (speakers, NULL);
        }
    }

  return speakers;
}

/* Gives each group its place: the parties' order in the file, the source's own voice last. */
static GHashTable *
place_groups (DossierPositions *positions,
              GHashTable *speakers)
{
  const Dossier *dossier = positions->dossier;
  GHashTable *places = g_hash_table_new (NULL, NULL);

  positions->groups = g_new0 (const DossierParty *, g_hash_table_size (speakers) + 1);
  for (guint i = 0; i < dossier->n_parties; i++)
    {
      if (!g_hash_table_contains (speakers, dossier->parties[i]))
        continue;
      positions->groups[positions->n_groups++] = dossier->parties[i];
      g_hash_table_insert (places, (gpointer) dossier->parties[i], GUINT_TO_POINTER (positions->n_groups));
    }
  if (g_hash_table_contains (speakers, NULL))
    g_hash_table_insert (places, NULL, GUINT_TO_POINTER (++positions->n_groups));

  return places;
}

/**
 * dossier_positions_new:
 * @dossier: a dossier
 *
 * Works out how each group of speakers stands to each contested point.
 *
 * Returns: (transfer full): the positions, which hold the dossier
 */
DossierPositions *
dossier_positions_new (Dossier *dossier)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autoptr (GHashTable) speakers = NULL;
  g_autoptr (GHashTable) places = NULL;
  DossierPositions *positions;

  g_return_val_if_fail (dossier != NULL, NULL);

  positions = g_new0 (DossierPositions, 1);
  positions->dossier = dossier_ref (dossier);
  positions->points = g_ptr_array_new_with_free_func ((GDestroyNotify) point_free);

  for (guint i = 0; i < dossier->n_questions; i++)
    if (dossier_question_is_contested (dossier->questions[i]))
      g_ptr_array_add (questions, (gpointer) dossier->questions[i]);
  speakers = collect_speakers (questions);
  places = place_groups (positions, speakers);
  for (guint i = 0; i < questions->len; i++)
    g_ptr_array_add (positions->points, point_new (g_ptr_array_index (questions, i), places));
  return positions;
}

/**
 * dossier_positions_free:
 * @positions: the positions
 *
 * Frees them, and lets go of their dossier.
 */
void
dossier_positions_free (DossierPositions *positions)
{
  g_return_if_fail (positions != NULL);

  g_ptr_array_unref (positions->points);
  g_free (positions->groups);
  dossier_unref (positions->dossier);
  g_free (positions);
}

/**
 * dossier_contested_find:
 * @point: a point
 * @group: the place of a group among the groups
 *
 * Finds how a group stands to a point.
 *
 * Returns: (transfer none) (nullable): its position; %NULL where the dossier has no record
 */
const DossierPosition *
dossier_contested_find (const DossierContested *point,
                    guint group)
{
  guint start = 0, end;

  g_return_val_if_fail (point != NULL, NULL);

  end = point->positions->len;
  while (start < end)
    {
      guint middle = start + (end - start) / 2;
      const DossierPosition *position = g_ptr_array_index (point->positions, middle);

      if (position->group == group)
        return position;
      if (position->group < group)
        start = middle + 1;
      else
        end = middle;
    }

  return NULL;
}
