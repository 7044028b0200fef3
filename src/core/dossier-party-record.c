// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-party-record.h"

#include "core/dossier-conflict.h"
#include "core/dossier-fact-order.h"

/* No chain of members is longer, and a file may close one to a ring. */
#define MAX_DEPTH 8

static gboolean
is_of (const DossierParty *party,
       const DossierParty *group,
       guint depth)
{
  if (party == group)
    return TRUE;
  for (guint i = 0; depth < MAX_DEPTH && i < party->n_member_of; i++)
    if (is_of (party->member_of[i], group, depth + 1))
      return TRUE;

  return FALSE;
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
  g_return_val_if_fail (party != NULL && group != NULL, FALSE);

  return is_of (party, group, 0);
}

/* (element-type DossierParty): the party and all who speak for it. */
static GHashTable *
collect_mouths (const Dossier *dossier,
                const DossierParty *party)
{
  GHashTable *mouths = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < dossier->n_parties; i++)
    if (dossier_party_is_of (dossier->parties[i], party))
      g_hash_table_add (mouths, (gpointer) dossier->parties[i]);

  return mouths;
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

  mouths = collect_mouths (dossier, party);
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
