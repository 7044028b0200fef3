// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-saying.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "core/dossier-conflict.h"
#include "core/dossier-positions.h"
#include "core/dossier-replies.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-clock-words.h"
#include "present/dossier-format.h"
#include "present/dossier-formula-text.h"

#define MAX_ANSWERS 5
#define MAX_FACTS 20 /* of a cell */

/* Takes the sentence. (nullable) */
static void
append_take (GString *text,
             char *sentence)
{
  if (sentence != NULL)
    dossier_append_sentence (text, sentence);
  g_free (sentence);
}

/* What was worked out, what it comes to and how; its text cannot know that. */
static void
append_result (GString *text,
               const Dossier *dossier,
               const DossierFact *fact)
{
  g_autofree char *formula = dossier_format_formula (dossier, fact);

  append_take (text, dossier_format_answer (fact));
  if (formula != NULL)
    /* Translators: %s is a calculation: "Worked out as: 40,000 ÷ 256" */
    append_take (text, g_strdup_printf (_("Worked out as: %s"), formula));
}

static void
append_statement (GString *text,
                  const Dossier *dossier,
                  const DossierFact *fact)
{
  append_take (text, dossier_text_in_sentence (fact->text));
  if (fact->status == DOSSIER_STATUS_COMPUTED)
    append_result (text, dossier, fact);
}

static void
append_speaker (GString *text,
                const DossierFact *fact)
{
  g_autofree char *who = dossier_format_speakers (fact);
  g_autofree char *when = dossier_format_when (fact);

  if (fact->status == DOSSIER_STATUS_COMPUTED)
    {
      dossier_append_sentence (text, who);
      return;
    }

  /* Translators: who says what was just copied, and when: "— Belarmino García, director of the prison, November
   * 2024" */
  append_take (text, g_strdup_printf (_("— %1$s, %2$s."), who, when));
  /* Translators: %1$s is a status such as "Estimated", %2$s what it means */
  append_take (text, g_strdup_printf (_("%1$s: %2$s."), dossier_fact_status_word (fact),
                                      dossier_status_definition (fact->status)));
}

/* What an answer is an answer to. */
static const char *
get_reply_words (const DossierReply *reply)
{
  if (reply->link->relation == DOSSIER_RELATION_GENERAL || reply->scope == DOSSIER_REPLY_TO_THIS)
    return dossier_relation_sentence (reply->link->relation);
  if (reply->scope == DOSSIER_REPLY_TO_REPEATED)
    return _("Answer to another record of this claim");

  return _("Answer to a claim of which this is a part");
}

static void
append_reply (GString *text,
              const DossierReply *reply)
{
  const DossierFact *answer = reply->link->from;
  g_autofree char *who = dossier_format_speakers (answer);
  g_autofree char *when = dossier_format_when (answer);
  g_autofree char *words = dossier_text_in_sentence (answer->text);

  /* Translators: an answer to what was just copied. %1$s is "Direct answer" or the like, %2$s who gives it, %3$s when,
   * %4$s the answer's status, %5$s the answer */
  append_take (text, g_strdup_printf (_("%1$s (%2$s; %3$s; %4$s): %5$s"), get_reply_words (reply), who, when,
                                      dossier_fact_status_word (answer), words));
}

static const DossierLink *
find_answered (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      if (fact->links_out[i]->kind == DOSSIER_LINK_RESPONDS_TO
          && fact->links_out[i]->relation != DOSSIER_RELATION_GENERAL)
        return fact->links_out[i];
    }

  return NULL;
}

/* What it answers, so that no answer is passed on without its claim. Returns: whether it answers something */
static gboolean
append_answered (GString *text,
                 const DossierFact *fact)
{
  const DossierLink *link = find_answered (fact);
  g_autofree char *who = NULL;
  g_autofree char *when = NULL;
  g_autofree char *words = NULL;

  if (link == NULL)
    return FALSE;

  who = dossier_format_speakers (link->to);
  when = dossier_format_when (link->to);
  words = dossier_text_in_sentence (link->to->text);
  /* Translators: the claim that was answered. %1$s is who makes it, %2$s when, %3$s its status, %4$s the claim */
  append_take (text, g_strdup_printf (_("In answer to (%1$s; %2$s; %3$s): %4$s"), who, when,
                                      dossier_fact_status_word (link->to), words));
  return TRUE;
}

static guint
count_answers (GArray *replies)
{
  guint n = 0;

  for (guint i = 0; i < replies->len; i++)
    n += g_array_index (replies, DossierReply, i).link->relation != DOSSIER_RELATION_GENERAL ? 1 : 0;

  return n;
}

/* The answers in full, so that no claim is passed on without them. */
static void
append_replies (GString *text,
                const DossierFact *fact)
{
  g_autoptr (GArray) replies = dossier_fact_list_replies (fact);
  gboolean is_answer = append_answered (text, fact);
  guint n_more = replies->len > MAX_ANSWERS ? replies->len - MAX_ANSWERS : 0;

  for (guint i = 0; i < replies->len - n_more; i++)
    append_reply (text, &g_array_index (replies, DossierReply, i));
  if (n_more > 0)
    append_take (text, g_strdup_printf (ngettext ("%u more answer in this dossier.", "%u more answers in this dossier.",
                                                  n_more), n_more));
  if (count_answers (replies) == 0 && !is_answer && fact->status != DOSSIER_STATUS_COMPUTED)
    append_take (text, dossier_format_missing_answer (fact));
}

static void
append_differing (GString *text,
                  const DossierFact *fact)
{
  guint n = fact->n_differing;

  if (n > 0)
    append_take (text, g_strdup_printf (ngettext ("%u other claim in this dossier differs.",
                                                  "%u other claims in this dossier differ.", n), n));
}

static void
append_dossier (GString *text,
                const Dossier *dossier)
{
  g_autofree char *title = dossier_text_in_sentence (dossier->title);
  g_autofree char *version = dossier_clean_text (dossier->version);

  /* Translators: %1$s is the title of a dossier, %2$s its identifier, %3$s its version: "(cecot 1.0.0)" */
  append_take (text, g_strdup_printf (_("Dossier “%1$s” (%2$s %3$s)."), title, dossier->id, version));
  append_take (text, dossier_clock_format_note (dossier));
}

static void
append_fact (GString *text,
             const Dossier *dossier,
             const DossierFact *fact)
{
  g_autofree char *sources = dossier_format_sources (fact);

  append_statement (text, dossier, fact);
  append_speaker (text, fact);
  append_replies (text, fact);
  append_differing (text, fact);
  append_take (text, g_strdup_printf (_("Source: %s."), sources));
}

/**
 * dossier_say_fact:
 * @dossier: a dossier
 * @fact: one of its facts
 *
 * Says a fact so that it can be passed on: the statement with its speaker, date and status, what answers it or that
 * nothing here does, how many differ, its source, and the dossier and its version.
 *
 * Returns: (transfer full): the sentences, one paragraph
 */
char *
dossier_say_fact (const Dossier *dossier,
                  const DossierFact *fact)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (dossier != NULL && fact != NULL, g_string_free (text, FALSE));

  append_fact (text, dossier, fact);
  append_dossier (text, dossier);

  return g_string_free (text, FALSE);
}

/* What the cell is about. */
static char *
say_head (const DossierParty *party,
          const DossierQuestion *question,
          guint n_facts)
{
  g_autofree char *asked = dossier_text_in_sentence (question->statement != NULL ? question->statement
                                                                                 : question->label);
  g_autofree char *who = NULL;

  who = party != NULL ? dossier_text_in_sentence (party->name) : g_strdup (_("The source, speaker not named"));
  if (n_facts == 0)
    /* Translators: %1$s is a statement or a question, %2$s a party */
    return g_strdup_printf (_("“%1$s” — %2$s: no record in this dossier, which is not silence."), asked, who);

  /* Translators: %1$s is a statement or a question, %2$s a party, %3$u how many statements follow */
  return g_strdup_printf (ngettext ("“%1$s” — %2$s, %3$u statement in this dossier:",
                                    "“%1$s” — %2$s, %3$u statements in this dossier:", n_facts),
                          asked, who, n_facts);
}

/**
 * dossier_say_cell:
 * @dossier: a dossier
 * @party: (nullable): a party; none: the source's own voice
 * @question: a contested point
 * @facts: (element-type DossierFact): what the party says of it; none: the dossier has no record
 *
 * Says where a party stands so that it can be passed on: each statement as dossier_say_fact() has it, in a paragraph;
 * of very many the first, and how many more there are.
 *
 * Returns: (transfer full): the paragraphs
 */
char *
dossier_say_cell (const Dossier *dossier,
                  const DossierParty *party,
                  const DossierQuestion *question,
                  GPtrArray *facts)
{
  g_autoptr (GString) end = g_string_new (NULL);
  GString *text = g_string_new (NULL);
  g_autofree char *head = NULL;

  g_return_val_if_fail (dossier != NULL && question != NULL && facts != NULL, g_string_free (text, FALSE));

  head = say_head (party, question, facts->len);
  g_string_append (text, head);
  for (guint i = 0; i < facts->len && i < MAX_FACTS; i++)
    {
      g_autoptr (GString) paragraph = g_string_new (NULL);

      append_fact (paragraph, dossier, g_ptr_array_index (facts, i));
      g_string_append_printf (text, "\n%s", paragraph->str);
    }
  if (facts->len > MAX_FACTS)
    {
      g_string_append_c (text, '\n');
      g_string_append_printf (text, ngettext ("And %u more statement.", "And %u more statements.",
                                              facts->len - MAX_FACTS), facts->len - MAX_FACTS);
    }
  append_dossier (end, dossier);
  g_string_append_printf (text, "\n%s", end->str);

  return g_string_free (text, FALSE);
}

/* What the party says of the point, wherever the dossier says it. */
static void
list_position (Dossier *dossier,
               const DossierParty *party,
               const DossierQuestion *question,
               GPtrArray *facts)
{
  g_autoptr (DossierPositions) positions = dossier_positions_new (dossier);

  for (guint i = 0; i < positions->points->len; i++)
    {
      const DossierContested *point = g_ptr_array_index (positions->points, i);

      for (guint j = 0; point->question == question && j < point->positions->len; j++)
        {
          const DossierPosition *position = g_ptr_array_index (point->positions, j);

          if (positions->groups[position->group] == party)
            g_ptr_array_extend (facts, position->facts, NULL, NULL);
        }
    }
}

/**
 * dossier_say_position:
 * @dossier: a dossier, perhaps as of a day
 * @party: (nullable): a party; none: the source's own voice
 * @question: a contested point of it
 *
 * Says where a party stands as dossier_say_cell() does, of the whole dossier: so that no claim is passed on without the
 * answer that came later than the day of the clock, nor a later statement as no record.
 *
 * Returns: (transfer full): the paragraphs
 */
char *
dossier_say_position (Dossier *dossier,
                      const DossierParty *party,
                      const DossierQuestion *question)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();
  Dossier *whole;

  g_return_val_if_fail (dossier != NULL && question != NULL, g_strdup (""));

  whole = dossier_get_whole (dossier);
  question = dossier_find_question (whole, question->id);
  list_position (whole, party, question, facts);
  return dossier_say_cell (whole, party, question, facts);
}
