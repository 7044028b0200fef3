// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-party-record.h"

#include "core/dossier-conflict.h"
#include "core/dossier-fact-order.h"

static void
add_once (GPtrArray *parties,
          GHashTable *seen,
          const DossierParty *party)
{
  if (g_hash_table_add (seen, (gpointer) party))
    g_ptr_array_add (parties, (gpointer) party);
}

/**
 * dossier_party_list_groups:
 * @party: a party
 *
 * Lists whom a party speaks for: itself, what it is a member of, and what that is a member of. Each comes once, though
 * a file may close such a chain to a ring.
 *
 * Returns: (transfer container) (element-type DossierParty): the parties, itself first
 */
GPtrArray *
dossier_party_list_groups (const DossierParty *party)
{
  GPtrArray *groups = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (party != NULL, groups);

  add_once (groups, seen, party);
  for (guint i = 0; i < groups->len; i++)
    {
      const DossierParty *group = g_ptr_array_index (groups, i);

      for (guint j = 0; j < group->n_member_of; j++)
        add_once (groups, seen, group->member_of[j]);
    }

  return groups;
}

/**
 * dossier_party_is_of:
 * @party: a party
 * @group: a party
 *
 * Returns: whether @party is @group, or a member of it or of a member
 */
gboolean
dossier_party_is_of (const DossierParty *party,
                     const DossierParty *group)
{
  g_autoptr (GPtrArray) groups = NULL;

  g_return_val_if_fail (party != NULL && group != NULL, FALSE);

  groups = dossier_party_list_groups (party);

  return g_ptr_array_find (groups, group, NULL);
}

/* (element-type DossierParty GPtrArray): who is a member of a party by itself. */
static GHashTable *
collect_members (const Dossier *dossier)
{
  GHashTable *members = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < dossier->n_parties; i++)
    {
      const DossierParty *party = dossier->parties[i];

      for (guint j = 0; j < party->n_member_of; j++)
        {
          GPtrArray *list = g_hash_table_lookup (members, party->member_of[j]);

          if (list == NULL)
            {
              list = g_ptr_array_new ();
              g_hash_table_insert (members, (gpointer) party->member_of[j], list);
            }
          g_ptr_array_add (list, (gpointer) party);
        }
    }

  return members;
}

/**
 * dossier_party_collect_mouths:
 * @dossier: a dossier
 * @party: one of its parties
 *
 * Finds who speaks for a party: itself, its members and theirs.
 *
 * Returns: (transfer container) (element-type DossierParty): a set
 */
GHashTable *
dossier_party_collect_mouths (const Dossier *dossier,
                              const DossierParty *party)
{
  GHashTable *mouths = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();
  g_autoptr (GHashTable) members = NULL;

  g_return_val_if_fail (dossier != NULL && party != NULL, mouths);

  members = collect_members (dossier);
  add_once (queue, mouths, party);
  for (guint i = 0; i < queue->len; i++)
    {
      const GPtrArray *list = g_hash_table_lookup (members, g_ptr_array_index (queue, i));

      for (guint j = 0; list != NULL && j < list->len; j++)
        add_once (queue, mouths, g_ptr_array_index (list, j));
    }

  return mouths;
}

/* Who is spoken for by a party, worked out once for each that speaks. */
static const GPtrArray *
find_groups (GHashTable *known,
             const DossierParty *party)
{
  GPtrArray *groups = g_hash_table_lookup (known, party);

  if (groups == NULL)
    {
      groups = dossier_party_list_groups (party);
      g_hash_table_insert (known, (gpointer) party, groups);
    }

  return groups;
}

/**
 * dossier_count_facts_by_party:
 * @dossier: a dossier
 *
 * Counts for every party the facts that it says, itself or by its members, in one pass over the facts.
 *
 * Returns: (transfer container) (element-type DossierParty guint): the counts; a party that says nothing is not there
 */
GHashTable *
dossier_count_facts_by_party (const Dossier *dossier)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) known = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) counted = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (dossier != NULL, counts);

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierFact *fact = dossier->facts[i];

      /* Two members of a group who say a thing together say it once. */
      g_hash_table_remove_all (counted);
      for (guint j = 0; j < fact->n_by; j++)
        {
          const GPtrArray *groups = find_groups (known, fact->by[j]);

          for (guint k = 0; k < groups->len; k++)
            {
              gpointer group = g_ptr_array_index (groups, k);

              if (g_hash_table_add (counted, group))
                g_hash_table_insert (counts, group,
                                     GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, group)) + 1));
            }
        }
    }

  return counts;
}

/**
 * dossier_party_list_facts:
 * @dossier: a dossier
 * @party: one of its parties
 *
 * Lists all that a party says, itself or by its members.
 *
 * Returns: (transfer container) (element-type DossierFact): the facts in the dossier's order, borrowed
 */
GPtrArray *
dossier_party_list_facts (const Dossier *dossier,
                          const DossierParty *party)
{
  GPtrArray *facts = g_ptr_array_new ();
  g_autoptr (GHashTable) mouths = NULL;

  g_return_val_if_fail (dossier != NULL && party != NULL, facts);

  mouths = dossier_party_collect_mouths (dossier, party);
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierFact *fact = dossier->facts[i];
      gboolean said = FALSE;

      for (guint j = 0; !said && j < fact->n_by; j++)
        said = g_hash_table_contains (mouths, fact->by[j]);
      if (said)
        g_ptr_array_add (facts, (gpointer) fact);
    }

  return facts;
}

/**
 * dossier_answers_differ:
 * @earlier: an answer to a question
 * @later: an answer to the same question, said later
 *
 * Tells whether the later answer is another than the earlier one: another stance, another number, or a refusal where
 * there was an answer. Answers in words are not compared.
 *
 * Returns: whether it is
 */
gboolean
dossier_answers_differ (const DossierFact *earlier,
                        const DossierFact *later)
{
  const DossierAmount *first, *second;

  g_return_val_if_fail (earlier != NULL && later != NULL, FALSE);

  if ((earlier->status == DOSSIER_STATUS_DECLINED) != (later->status == DOSSIER_STATUS_DECLINED))
    return TRUE;
  if (earlier->answer.stance != later->answer.stance)
    return TRUE;

  first = &earlier->answer.amount;
  second = &later->answer.amount;
  return first->kind != DOSSIER_AMOUNT_NONE && second->kind != DOSSIER_AMOUNT_NONE
         && !dossier_amount_equal (first, second);
}

static void
change_free (DossierChange *change)
{
  g_ptr_array_unref (change->answers);
  g_free (change);
}

/* Changes under construction. */
typedef struct
{
  GPtrArray *changes;      /* of DossierChange, in order */
  GHashTable *by_question; /* of const DossierQuestion to GPtrArray of its changes: one a scope */
} Gathering;

static DossierChange *
find_scope (GPtrArray *of_question,
            const DossierFact *fact)
{
  for (guint i = 0; i < of_question->len; i++)
    {
      DossierChange *change = g_ptr_array_index (of_question, i);

      if (dossier_fact_has_same_scope (g_ptr_array_index (change->answers, 0), fact))
        return change;
    }

  return NULL;
}

static void
add_answer (Gathering *gathering,
            const DossierFact *fact)
{
  const DossierQuestion *question = fact->answer.question;
  GPtrArray *of_question = g_hash_table_lookup (gathering->by_question, question);
  DossierChange *change;

  if (of_question == NULL)
    {
      of_question = g_ptr_array_new ();
      g_hash_table_insert (gathering->by_question, (gpointer) question, of_question);
    }

  change = find_scope (of_question, fact);
  if (change == NULL)
    {
      change = g_new0 (DossierChange, 1);
      change->question = question;
      change->answers = g_ptr_array_new ();
      g_ptr_array_add (of_question, change);
      g_ptr_array_add (gathering->changes, change);
    }
  g_ptr_array_add (change->answers, (gpointer) fact);
}

/* Two answers of one day are a contradiction, not a change. */
static gboolean
is_change (const DossierChange *change)
{
  for (guint i = 1; i < change->answers->len; i++)
    {
      const DossierFact *earlier = g_ptr_array_index (change->answers, i - 1);
      const DossierFact *later = g_ptr_array_index (change->answers, i);

      if (dossier_date_compare (dossier_fact_get_said (earlier), dossier_fact_get_said (later)) != 0
          && dossier_answers_differ (earlier, later))
        return TRUE;
    }

  return FALSE;
}

/**
 * dossier_list_changes:
 * @facts: (element-type DossierFact): what one party says
 *
 * Finds the questions to which it gave different answers at different times.
 *
 * Returns: (transfer full) (element-type DossierChange): the changes, by their first answers in the dossier
 */
GPtrArray *
dossier_list_changes (GPtrArray *facts)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  g_autoptr (GHashTable) by_question = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  Gathering gathering = { changes, by_question };

  g_return_val_if_fail (facts != NULL, changes);

  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);

      if (fact->answer.question != NULL && fact->status != DOSSIER_STATUS_COMPUTED
          && dossier_date_is_set (dossier_fact_get_said (fact)))
        add_answer (&gathering, fact);
    }

  for (guint i = changes->len; i > 0; i--)
    {
      DossierChange *change = g_ptr_array_index (changes, i - 1);

      dossier_facts_sort_by_said (change->answers);
      if (!is_change (change))
        g_ptr_array_remove_index (changes, i - 1);
    }

  return changes;
}
