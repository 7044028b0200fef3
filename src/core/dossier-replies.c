// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-replies.h"

/* A claim on the way outward from a fact, and how it is reached. */
typedef struct
{
  const DossierFact *fact;
  DossierReplyScope scope;
} Step;

typedef struct
{
  GArray *steps; /* of Step, each fact once */
  GHashTable *seen;
} Walk;

static void
walk_add (Walk *walk,
          const DossierFact *fact,
          DossierReplyScope scope)
{
  Step step = { fact, scope };

  if (g_hash_table_add (walk->seen, (gpointer) fact))
    g_array_append_val (walk->steps, step);
}

/* Records of the same claim, in both directions. */
static void
walk_repeats (Walk *walk,
              const Step *step)
{
  DossierReplyScope scope = MAX (step->scope, DOSSIER_REPLY_TO_REPEATED);

  for (guint i = 0; i < step->fact->n_links_out; i++)
    {
      if (step->fact->links_out[i]->kind == DOSSIER_LINK_REPEATS)
        walk_add (walk, step->fact->links_out[i]->to, scope);
    }
  for (guint i = 0; i < step->fact->n_links_in; i++)
    {
      if (step->fact->links_in[i]->kind == DOSSIER_LINK_REPEATS)
        walk_add (walk, step->fact->links_in[i]->from, scope);
    }
}

/* Only upward: what answers a part does not answer the whole. */
static void
walk_wholes (Walk *walk,
             const Step *step)
{
  for (guint i = 0; i < step->fact->n_links_out; i++)
    {
      if (step->fact->links_out[i]->kind == DOSSIER_LINK_PART_OF)
        walk_add (walk, step->fact->links_out[i]->to, DOSSIER_REPLY_TO_WHOLE);
    }
}

/* Breadth first, all repetitions before any whole, so that each claim is reached by the nearest way. */
static GArray *
list_claims (const DossierFact *fact)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Walk walk = { g_array_new (FALSE, FALSE, sizeof (Step)), seen };
  guint n_repeated = 0, n_whole = 0;

  walk_add (&walk, fact, DOSSIER_REPLY_TO_THIS);
  while (n_whole < walk.steps->len)
    {
      for (; n_repeated < walk.steps->len; n_repeated++)
        {
          Step step = g_array_index (walk.steps, Step, n_repeated);

          walk_repeats (&walk, &step);
        }
      Step step = g_array_index (walk.steps, Step, n_whole++);

      walk_wholes (&walk, &step);
    }

  return walk.steps;
}

/**
 * dossier_fact_list_replies:
 * @fact: a fact
 *
 * Lists what was said in answer to it, each answer once, by the nearest way: to itself, to another record of it, to a
 * whole of which it is a part.
 *
 * Returns: (transfer full) (element-type DossierReply): the list
 */
GArray *
dossier_fact_list_replies (const DossierFact *fact)
{
  GArray *replies = g_array_new (FALSE, FALSE, sizeof (DossierReply));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) claims = NULL;

  g_return_val_if_fail (fact != NULL, replies);

  claims = list_claims (fact);
  for (guint i = 0; i < claims->len; i++)
    {
      const Step *step = &g_array_index (claims, Step, i);

      for (guint j = 0; j < step->fact->n_links_in; j++)
        {
          DossierReply reply = { step->fact->links_in[j], step->scope };

          if (reply.link->kind == DOSSIER_LINK_RESPONDS_TO && reply.link->from != fact
              && g_hash_table_add (seen, (gpointer) reply.link->from))
            g_array_append_val (replies, reply);
        }
    }

  return replies;
}

static gboolean
is_answer (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      if (fact->links_out[i]->kind == DOSSIER_LINK_RESPONDS_TO)
        return TRUE;
    }

  return FALSE;
}

/**
 * dossier_fact_awaits_answer:
 * @fact: a fact
 *
 * Tells whether it is an accusation or a judgement, to which one expects an answer. Of "256 cells" nobody expects one,
 * nor of what is itself an answer.
 *
 * Returns: whether it is, answered or not
 */
gboolean
dossier_fact_awaits_answer (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, FALSE);

  return (fact->status == DOSSIER_STATUS_ALLEGED || fact->status == DOSSIER_STATUS_OPINION) && !is_answer (fact);
}

/**
 * dossier_fact_is_unanswered:
 * @fact: a fact
 *
 * Tells whether it awaits an answer that the dossier does not have. Goes through all that repeats it.
 *
 * Returns: whether it is
 */
gboolean
dossier_fact_is_unanswered (const DossierFact *fact)
{
  g_autoptr (GArray) replies = NULL;

  g_return_val_if_fail (fact != NULL, FALSE);

  if (!dossier_fact_awaits_answer (fact))
    return FALSE;

  replies = dossier_fact_list_replies (fact);
  for (guint i = 0; i < replies->len; i++)
    {
      if (g_array_index (replies, DossierReply, i).link->relation != DOSSIER_RELATION_GENERAL)
        return FALSE;
    }

  return TRUE;
}
