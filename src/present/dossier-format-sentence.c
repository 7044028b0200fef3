// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>
#include <string.h>

#include "core/dossier-conflict.h"
#include "core/dossier-replies.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

static gboolean
ends_sentence (const char *text)
{
  static const char *const closing[] = { "”", "’", "»", "\"", "'", ")", "\u2069" };
  g_autofree char *bare = g_strdup (text);

  for (gsize i = 0; i < G_N_ELEMENTS (closing); i++)
    {
      if (g_str_has_suffix (bare, closing[i]))
        bare[strlen (bare) - strlen (closing[i])] = '\0';
    }

  return g_str_has_suffix (bare, ".") || g_str_has_suffix (bare, "!") || g_str_has_suffix (bare, "?")
         || g_str_has_suffix (bare, "…") || g_str_has_suffix (bare, "。");
}

/**
 * dossier_append_sentence:
 * @text: a text
 * @sentence: a sentence, perhaps without its end; an empty one adds nothing
 *
 * Adds a sentence, with a full stop where it has no end.
 */
void
dossier_append_sentence (GString *text,
                         const char *sentence)
{
  g_return_if_fail (text != NULL && sentence != NULL);

  if (*sentence == '\0')
    return;
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  if (!ends_sentence (sentence))
    g_string_append_c (text, '.');
}

/* Takes the sentence. (nullable) */
static void
append_sentence_take (GString *text,
                      char *sentence)
{
  if (sentence != NULL)
    dossier_append_sentence (text, sentence);
  g_free (sentence);
}

static void
append_statement (GString *text,
                  const DossierFact *fact)
{
  append_sentence_take (text, dossier_text_in_sentence (fact->text));
  /* The text of a computed fact cannot know what comes of it. */
  if (fact->status == DOSSIER_STATUS_COMPUTED)
    append_sentence_take (text, dossier_format_answer (fact));
}

static const DossierLink *
find_response (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      if (fact->links_out[i]->kind == DOSSIER_LINK_RESPONDS_TO)
        return fact->links_out[i];
    }

  return NULL;
}

static const char *
get_response_sentence (const DossierLink *response)
{
  if (response->relation == DOSSIER_RELATION_GENERAL)
    return _("A general statement, set beside another claim.");
  if (response->relation == DOSSIER_RELATION_RELATED)
    return _("An answer to a question related to another claim.");

  return _("A direct answer to another claim.");
}

/* Said of what has no answer of its own. */
static char *
format_unanswered (const DossierFact *fact)
{
  g_autoptr (GArray) replies = dossier_fact_list_replies (fact);

  for (guint i = 0; i < replies->len; i++)
    {
      if (g_array_index (replies, DossierReply, i).link->relation != DOSSIER_RELATION_GENERAL)
        return g_strdup (_("Answered where it is recorded again, or as part of a larger claim."));
    }

  return dossier_format_no_answer (fact);
}

/* How many answer it; that none does goes unsaid only of what is itself an answer. */
static void
append_answer_count (GString *text,
                     const DossierFact *fact)
{
  guint n_answers = dossier_fact_count_answers (fact);
  guint n_differing = fact->n_differing;
  const DossierLink *response = find_response (fact);

  if (fact->status == DOSSIER_STATUS_COMPUTED)
    return;

  if (response != NULL)
    dossier_append_sentence (text, get_response_sentence (response));
  if (n_answers > 0)
    append_sentence_take (text, g_strdup_printf (ngettext ("%u answer in this dossier.",
                                                           "%u answers in this dossier.", n_answers), n_answers));
  else if (response == NULL)
    append_sentence_take (text, format_unanswered (fact));
  if (n_differing > 0)
    append_sentence_take (text, g_strdup_printf (ngettext ("%u other claim differs.",
                                                           "%u other claims differ.", n_differing), n_differing));
}

/**
 * dossier_format_relation:
 * @fact: a fact
 *
 * Says in a few words how many facts answer it and how many say something else: "1 answer, 3 differ".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where there are neither
 */
char *
dossier_format_relation (const DossierFact *fact)
{
  g_autofree char *answers = NULL;
  g_autofree char *differing = NULL;
  guint n_answers, n_differing;

  g_return_val_if_fail (fact != NULL, NULL);

  n_answers = dossier_fact_count_answers (fact);
  n_differing = fact->n_differing;
  /* Translators: how many facts answer this one, on a small label */
  answers = g_strdup_printf (ngettext ("%u answer", "%u answers", n_answers), n_answers);
  /* Translators: how many facts say something else than this one, on a small label */
  differing = g_strdup_printf (ngettext ("%u differs", "%u differ", n_differing), n_differing);

  if (n_answers > 0 && n_differing > 0)
    /* Translators: %1$s is "1 answer", %2$s is "3 differ" */
    return g_strdup_printf (C_("relation", "%1$s, %2$s"), answers, differing);
  if (n_answers > 0)
    return g_steal_pointer (&answers);

  return n_differing > 0 ? g_steal_pointer (&differing) : NULL;
}

/* "Inmates ¶1" is read out as "Inmates, paragraph 1". */
static char *
spell_paragraphs (const char *sources)
{
  g_auto (GStrv) pieces = g_strsplit (sources, "¶", -1);
  g_autofree char *spelt = NULL;

  for (guint i = 0; pieces[i] != NULL && pieces[i + 1] != NULL; i++)
    g_strchomp (pieces[i]);
  /* Translators: read out between the name of a section and the number of a paragraph: "Inmates, paragraph 1" */
  spelt = g_strjoinv (C_("place in a source", ", paragraph "), pieces);

  return g_steal_pointer (&spelt);
}

/* Who, when, status, answered or not, source: all that may be said of what is covered. */
static void
append_circumstances (GString *text,
                      const DossierFact *fact)
{
  g_autofree char *sources = dossier_format_sources (fact);
  g_autofree char *spelt = spell_paragraphs (sources);

  append_sentence_take (text, dossier_format_speakers (fact));
  /* What is worked out has no date but those of its inputs, and its speaker already says its status. */
  if (fact->status != DOSSIER_STATUS_COMPUTED || dossier_date_is_set (&fact->of))
    append_sentence_take (text, dossier_format_when_sentence (fact));
  if (fact->status != DOSSIER_STATUS_COMPUTED)
    dossier_append_sentence (text, dossier_fact_status_word (fact));
  append_answer_count (text, fact);
  /* Translators: %s are sources and places in them */
  append_sentence_take (text, g_strdup_printf (_("Source: %s."), spelt));
}

/**
 * dossier_format_spoken:
 * @fact: a fact
 *
 * Says a fact to someone who cannot see it, one sentence each: the statement, who, when, status, answered or not,
 * source.
 *
 * Returns: (transfer full): the sentences
 */
char *
dossier_format_spoken (const DossierFact *fact)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (fact != NULL, g_string_free (text, FALSE));

  append_statement (text, fact);
  append_circumstances (text, fact);
  return g_string_free (text, FALSE);
}

/**
 * dossier_format_spoken_veiled:
 * @fact: a fact
 *
 * As dossier_format_spoken(), with its content note in place of the statement, which is covered.
 *
 * Returns: (transfer full): the sentences
 */
char *
dossier_format_spoken_veiled (const DossierFact *fact)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (fact != NULL, g_string_free (text, FALSE));

  append_sentence_take (text, dossier_format_content_notes (fact->content_notes));
  append_circumstances (text, fact);
  return g_string_free (text, FALSE);
}
