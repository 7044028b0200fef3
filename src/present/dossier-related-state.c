// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-related-state.h"

#include <glib/gi18n.h>

#include "core/dossier-replies.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-differ-text.h"
#include "present/dossier-format.h"

/* What weighs most comes first. */
static const DossierLinkKind link_order[] = {
  DOSSIER_LINK_RESPONDS_TO, DOSSIER_LINK_CONTRADICTS, DOSSIER_LINK_SUPERSEDES,
  DOSSIER_LINK_SUPPORTS,    DOSSIER_LINK_PART_OF,     DOSSIER_LINK_REPEATS,
};

static DossierRelatedState *
related_state_new (const DossierFact *fact,
                   const char *heading)
{
  DossierRelatedState *related = g_new0 (DossierRelatedState, 1);

  related->fact = fact;
  related->heading = g_strdup (heading);
  related->statement = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  related->who = dossier_format_speakers_short (fact);
  related->when = dossier_format_when_short (fact);
  related->spoken = dossier_format_spoken (fact);
  return related;
}

/**
 * dossier_related_state_free:
 * @related: a related fact
 *
 * Frees it.
 */
void
dossier_related_state_free (DossierRelatedState *related)
{
  g_return_if_fail (related != NULL);

  g_free (related->heading);
  g_free (related->statement);
  g_free (related->who);
  g_free (related->when);
  g_free (related->verdict);
  g_free (related->figure);
  g_free (related->spoken);
  g_free (related);
}

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_related_state_free);
}

static const char *
get_answer_heading (DossierRelation relation)
{
  if (relation == DOSSIER_RELATION_RELATED)
    return _("Answers a related question");
  if (relation == DOSSIER_RELATION_GENERAL)
    return _("Set beside this (general statement, not a reply)");

  return _("Answers this (direct answer)");
}

static const char *
get_answered_heading (DossierRelation relation)
{
  if (relation == DOSSIER_RELATION_RELATED)
    return _("This answers a question related to");
  if (relation == DOSSIER_RELATION_GENERAL)
    return _("This is set beside (general statement, not a reply)");

  return _("This answers (direct answer)");
}

static const char *
get_link_heading (const DossierLink *link,
                  gboolean incoming)
{
  if (link->kind == DOSSIER_LINK_RESPONDS_TO)
    return incoming ? get_answer_heading (link->relation) : get_answered_heading (link->relation);

  return dossier_link_kind_word (link->kind, incoming);
}

static gboolean
is_listed (GPtrArray *list,
           const DossierFact *fact,
           const char *heading)
{
  for (guint i = 0; i < list->len; i++)
    {
      const DossierRelatedState *related = g_ptr_array_index (list, i);

      if (related->fact == fact && g_str_equal (related->heading, heading))
        return TRUE;
    }

  return FALSE;
}

/* Two facts may hold a link to each other: one entry says it. */
static void
add_link (GPtrArray *list,
          const DossierLink *link,
          gboolean incoming)
{
  const DossierFact *other = incoming ? link->from : link->to;
  const char *heading = get_link_heading (link, incoming);

  if (!is_listed (list, other, heading))
    g_ptr_array_add (list, related_state_new (other, heading));
}

static const char *
get_reply_heading (const DossierReply *reply)
{
  if (reply->link->relation == DOSSIER_RELATION_GENERAL)
    return _("Set beside this (general statement, not a reply)");
  if (reply->scope == DOSSIER_REPLY_TO_REPEATED)
    return _("Answers another record of this claim");

  return _("Answers a claim of which this is a part");
}

/* Answers to what this repeats, or to what it is part of; those to this itself are links of its own. */
static void
add_distant_replies (GPtrArray *list,
                     const DossierFact *fact)
{
  g_autoptr (GArray) replies = dossier_fact_list_replies (fact);

  for (guint i = 0; i < replies->len; i++)
    {
      const DossierReply *reply = &g_array_index (replies, DossierReply, i);

      if (reply->scope != DOSSIER_REPLY_TO_THIS)
        g_ptr_array_add (list, related_state_new (reply->link->from, get_reply_heading (reply)));
    }
}

/**
 * dossier_list_related:
 * @fact: a fact
 *
 * Lists the facts that are linked with it, whichever end holds the link: answers first, those to another record of it
 * or to a whole of which it is a part after its own, then contradictions, then the rest.
 *
 * Returns: (transfer full) (element-type DossierRelatedState): the list
 */
GPtrArray *
dossier_list_related (const DossierFact *fact)
{
  GPtrArray *list = new_list ();

  g_return_val_if_fail (fact != NULL, list);

  for (gsize k = 0; k < G_N_ELEMENTS (link_order); k++)
    {
      for (guint i = 0; i < fact->n_links_in; i++)
        {
          if (fact->links_in[i]->kind == link_order[k])
            add_link (list, fact->links_in[i], TRUE);
        }
      for (guint i = 0; i < fact->n_links_out; i++)
        {
          if (fact->links_out[i]->kind == link_order[k])
            add_link (list, fact->links_out[i], FALSE);
        }
      if (k == 0)
        add_distant_replies (list, fact);
    }

  return list;
}

/**
 * dossier_format_gist:
 * @fact: a fact
 *
 * Says what an answer comes down to: a number, or a stance.
 *
 * Returns: (transfer full) (nullable): it; %NULL where the question is answered in words
 */
char *
dossier_format_gist (const DossierFact *fact)
{
  g_autofree char *figure = NULL;

  g_return_val_if_fail (fact != NULL, NULL);

  figure = dossier_format_figure (fact);
  if (figure != NULL && *figure != '\0')
    return g_steal_pointer (&figure);
  if (fact->answer.stance != DOSSIER_STANCE_NONE)
    return g_strdup (dossier_stance_word (fact->answer.stance));

  return NULL;
}

static gint
compare_by_date (gconstpointer a,
                 gconstpointer b)
{
  const DossierRelatedState *first = *(DossierRelatedState *const *) a;
  const DossierRelatedState *second = *(DossierRelatedState *const *) b;
  const DossierDate *first_date = dossier_fact_get_date (first->fact);
  const DossierDate *second_date = dossier_fact_get_date (second->fact);
  gboolean first_is_set = dossier_date_is_set (first_date);
  gboolean second_is_set = dossier_date_is_set (second_date);

  if (!first_is_set || !second_is_set)
    return (int) second_is_set - (int) first_is_set;

  return dossier_date_compare (first_date, second_date);
}

/**
 * dossier_list_other_answers:
 * @fact: a fact
 *
 * Lists every other answer to the same question by date, the undated last, each with how it stands to this one.
 *
 * Returns: (transfer full) (element-type DossierRelatedState): the list
 */
GPtrArray *
dossier_list_other_answers (const DossierFact *fact)
{
  GPtrArray *list = new_list ();
  const DossierQuestion *question;

  g_return_val_if_fail (fact != NULL, list);

  question = fact->answer.question;
  for (guint i = 0; question != NULL && i < question->n_answers; i++)
    {
      const DossierFact *other = question->answers[i];
      DossierRelatedState *related;

      if (other == fact)
        continue;
      related = related_state_new (other, dossier_fact_status_word (other));
      related->verdict = dossier_format_verdict (fact, other);
      related->figure = dossier_format_gist (other);
      g_ptr_array_add (list, related);
    }
  g_ptr_array_sort (list, compare_by_date);

  return list;
}

/**
 * dossier_list_inputs:
 * @fact: a fact
 *
 * Lists what a computed fact was worked out from.
 *
 * Returns: (transfer full) (element-type DossierRelatedState): the list, empty for any other fact
 */
GPtrArray *
dossier_list_inputs (const DossierFact *fact)
{
  GPtrArray *list = new_list ();

  g_return_val_if_fail (fact != NULL, list);

  for (guint i = 0; i < fact->n_inputs; i++)
    {
      DossierRelatedState *related = related_state_new (fact->inputs[i], _("Goes into this"));

      related->figure = dossier_format_gist (fact->inputs[i]);
      g_ptr_array_add (list, related);
    }

  return list;
}
