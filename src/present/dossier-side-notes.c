// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-side-notes.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"

/* What it responds to, other than by a general statement: the most direct of them. */
static const DossierLink *
find_response (const DossierFact *fact)
{
  const DossierLink *found = NULL;

  for (guint i = 0; i < fact->n_links_out; i++)
    {
      const DossierLink *link = fact->links_out[i];

      if (link->kind != DOSSIER_LINK_RESPONDS_TO || link->relation == DOSSIER_RELATION_GENERAL)
        continue;
      if (found == NULL || link->relation < found->relation)
        found = link;
    }

  return found;
}

/**
 * dossier_format_answers:
 * @fact: a fact
 *
 * Says whom the fact answers: "Answers Bukele". A general statement, merely set beside a claim, answers nobody.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where it answers nobody
 */
char *
dossier_format_answers (const DossierFact *fact)
{
  const DossierLink *response;
  g_autofree char *who = NULL;

  g_return_val_if_fail (fact != NULL, NULL);

  response = find_response (fact);
  if (response == NULL)
    return NULL;
  if (response->to->n_by == 0)
    return g_strdup (_("Answers a speaker who is not named"));

  who = dossier_format_speakers_short (response->to);
  if (response->relation == DOSSIER_RELATION_RELATED)
    /* Translators: %s is whom this fact answers, on another but related question */
    return g_strdup_printf (_("Answers %s on a related question"), who);

  /* Translators: %s is whom this fact answers */
  return g_strdup_printf (_("Answers %s"), who);
}

/* When it was said, where the date that it bears is the time that it speaks of. */
static char *
format_said (const DossierFact *fact)
{
  g_autofree char *said = NULL;

  if (!dossier_date_is_set (&fact->said) || !dossier_date_is_set (&fact->of)
      || dossier_date_compare (&fact->said, &fact->of) == 0)
    return NULL;

  said = dossier_format_date (&fact->said);
  /* Translators: %s is a date */
  return g_strdup_printf (_("Said %s"), said);
}

/**
 * dossier_side_state_add_notes:
 * @side: a side that is filled
 *
 * Puts when it was said, whom the fact answers and how many answer it before its place in the source, and says what is
 * to be heard of it while it is covered.
 */
void
dossier_side_state_add_notes (DossierSideState *side)
{
  g_autofree char *said = NULL;
  g_autofree char *answers = NULL;
  g_autofree char *relation = NULL;
  GString *text;

  g_return_if_fail (side != NULL && side->fact != NULL);

  said = format_said (side->fact);
  answers = dossier_format_answers (side->fact);
  relation = dossier_format_relation (side->fact);
  text = g_string_new (NULL);
  if (said != NULL)
    dossier_append_sentence (text, said);
  if (answers != NULL)
    dossier_append_sentence (text, answers);
  if (relation != NULL)
    dossier_append_sentence (text, relation);
  if (text->len > 0 && side->place != NULL)
    g_string_append_c (text, ' ');
  g_string_append (text, side->place != NULL ? side->place : "");

  g_free (side->place);
  side->place = g_string_free (text, FALSE);
  if (side->fact->content_notes != 0)
    side->spoken_veiled = dossier_format_spoken_veiled (side->fact);
}
