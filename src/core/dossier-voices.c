// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-voices.h"

/* Answers that share a key have one voice. */
typedef struct
{
  DossierPartition *voices; /* of answers */
  GHashTable *firsts;       /* party or source to the place, plus 1, of the first answer that has it */
} Count;

/* Returns: whether the key is new; what follows from one that is not has been joined before, so that no circle of
 * members or sources goes on for ever */
static gboolean
join_by_key (Count *count,
             guint place,
             gconstpointer key)
{
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (count->firsts, key));

  if (first == 0)
    return g_hash_table_insert (count->firsts, (gpointer) key, GUINT_TO_POINTER (place + 1));

  dossier_partition_join (count->voices, first - 1, place);
  return FALSE;
}

/* Adds every party that a party speaks for, itself first; a list and no recursion, so that depth is no matter. */
static void
join_by_party (Count *count,
               guint place,
               const DossierParty *speaker)
{
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();

  g_ptr_array_add (parties, (gpointer) speaker);
  for (guint i = 0; i < parties->len; i++)
    {
      const DossierParty *party = g_ptr_array_index (parties, i);

      if (!join_by_key (count, place, party))
        continue;
      for (guint j = 0; j < party->n_member_of; j++)
        {
          if (party->member_of[j]->kind != DOSSIER_PARTY_GROUP)
            g_ptr_array_add (parties, (gpointer) party->member_of[j]);
        }
    }
}

static void
join_by_source (Count *count,
                guint place,
                const DossierSource *source)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();

  g_ptr_array_add (sources, (gpointer) source);
  for (guint i = 0; i < sources->len; i++)
    {
      const DossierSource *origin = g_ptr_array_index (sources, i);

      if (!join_by_key (count, place, origin))
        continue;
      for (guint j = 0; j < origin->n_derived_from; j++)
        g_ptr_array_add (sources, (gpointer) origin->derived_from[j]);
    }
}

static void
count_init (Count *count,
            guint n)
{
  count->voices = dossier_partition_new (n);
  count->firsts = g_hash_table_new (NULL, NULL);
}

static void
count_clear (Count *count)
{
  g_clear_pointer (&count->voices, dossier_partition_free);
  g_clear_pointer (&count->firsts, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Count, count_clear)

static gboolean
is_given (const DossierAnswers *answers,
          guint place)
{
  return dossier_fact_get_answer_kind (answers->question->answers[place]) == DOSSIER_ANSWER_GIVEN;
}

/* The statements that at least one named speaker makes: an answer in the source's own voice that repeats one of them is
 * that speaker's, and no link between the speaker and all else that the source says. */
static gboolean *
find_attributed (const DossierAnswers *answers)
{
  gboolean *attributed = g_new0 (gboolean, answers->question->n_answers);

  for (guint i = 0; i < answers->question->n_answers; i++)
    {
      if (answers->question->answers[i]->n_by > 0)
        attributed[dossier_partition_find (answers->statements, i)] = TRUE;
    }

  return attributed;
}

static void
join_voices (Count *count,
             const DossierAnswers *answers)
{
  g_autofree gboolean *attributed = find_attributed (answers);

  for (guint i = 0; i < answers->question->n_answers; i++)
    {
      const DossierFact *fact = answers->question->answers[i];
      guint statement = dossier_partition_find (answers->statements, i);

      if (!is_given (answers, i))
        continue;
      dossier_partition_join (count->voices, i, statement);
      for (guint j = 0; j < fact->n_by; j++)
        join_by_party (count, i, fact->by[j]);
      for (guint j = 0; !attributed[statement] && j < fact->n_references; j++)
        join_by_source (count, i, fact->references[j].source);
    }
}

/* How many classes have an answer with a named speaker, and how many have none. */
static void
count_speakers (Count *count,
                const DossierAnswers *answers,
                DossierVoices *voices)
{
  guint n_answers = answers->question->n_answers;
  g_autofree gboolean *named = g_new0 (gboolean, n_answers);
  g_autofree gboolean *counted = g_new0 (gboolean, n_answers);

  for (guint i = 0; i < n_answers; i++)
    {
      if (is_given (answers, i) && answers->question->answers[i]->n_by > 0)
        named[dossier_partition_find (count->voices, i)] = TRUE;
    }
  for (guint i = 0; i < n_answers; i++)
    {
      guint voice = dossier_partition_find (count->voices, i);

      if (!is_given (answers, i) || counted[voice])
        continue;
      counted[voice] = TRUE;
      voices->n_speakers += named[voice] ? 1 : 0;
      voices->n_unnamed += named[voice] ? 0 : 1;
    }
}

/* Every source that a given answer stands in, once. */
static GPtrArray *
list_sources (const DossierAnswers *answers)
{
  GPtrArray *sources = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < answers->question->n_answers; i++)
    {
      const DossierFact *fact = answers->question->answers[i];

      for (guint j = 0; is_given (answers, i) && j < fact->n_references; j++)
        {
          if (g_hash_table_add (seen, (gpointer) fact->references[j].source))
            g_ptr_array_add (sources, (gpointer) fact->references[j].source);
        }
    }

  return sources;
}

/**
 * dossier_count_independent:
 * @sources: (array length=n_sources): sources, each once
 * @n_sources: how many
 *
 * Counts them, but those that derive from one another or from the same once.
 *
 * Returns: how many are independent
 */
guint
dossier_count_independent (const DossierSource **sources,
                           guint n_sources)
{
  g_auto (Count) count = { NULL };
  guint n = 0;

  g_return_val_if_fail (sources != NULL || n_sources == 0, 0);

  count_init (&count, n_sources);
  for (guint i = 0; i < n_sources; i++)
    join_by_source (&count, i, sources[i]);
  for (guint i = 0; i < n_sources; i++)
    n += dossier_partition_find (count.voices, i) == i ? 1 : 0;

  return n;
}

/**
 * dossier_answers_count_voices:
 * @answers: the answers to a question
 *
 * Counts who answers it, independently of one another as far as the dossier records.
 *
 * Returns: the numbers
 */
DossierVoices
dossier_answers_count_voices (const DossierAnswers *answers)
{
  DossierVoices voices = { 0 };
  g_auto (Count) count = { NULL };
  g_autoptr (GPtrArray) sources = NULL;

  g_return_val_if_fail (answers != NULL, voices);

  count_init (&count, answers->question->n_answers);
  join_voices (&count, answers);
  count_speakers (&count, answers, &voices);
  sources = list_sources (answers);
  voices.n_sources = dossier_count_independent ((const DossierSource **) sources->pdata, sources->len);

  return voices;
}
