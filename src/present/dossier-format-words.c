// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "present/dossier-language.h"

typedef struct
{
  const char *word;
  const char *definition;
} StatusWords;

static const StatusWords status_words[DOSSIER_N_STATUSES] = {
  [DOSSIER_STATUS_COUNTED] = { NC_("status", "Counted"), NC_("status", "a number counted, or issued as official") },
  [DOSSIER_STATUS_STATED] = { NC_("status", "Stated"), NC_("status", "said as plain fact, without a hedge") },
  [DOSSIER_STATUS_REPORTED] = { NC_("status", "Reported"), NC_("status", "passed on by press or by a third party") },
  [DOSSIER_STATUS_ESTIMATED] = { NC_("status", "Estimated"), NC_("status", "a judged value or a range") },
  [DOSSIER_STATUS_ANNOUNCED] = { NC_("status", "Announced"), NC_("status", "promised or planned; not yet done") },
  [DOSSIER_STATUS_ALLEGED] = { NC_("status", "Alleged"), NC_("status", "an accusation; no ruling in this dossier") },
  [DOSSIER_STATUS_DENIED] = { NC_("status", "Denied"), NC_("status", "a party says it is not so") },
  [DOSSIER_STATUS_OPINION] = { NC_("status", "Opinion"), NC_("status", "a judgement, label or warning") },
  [DOSSIER_STATUS_RULED] = { NC_("status", "Court ruling"), NC_("status", "decided or ordered by a court") },
  [DOSSIER_STATUS_DECLINED] = { NC_("status", "No figure"), NC_("status", "asked for, and declined or not given") },
  [DOSSIER_STATUS_COMPUTED] = { NC_("status", "Computed"), NC_("status", "worked out by Dossier from other facts") },
};

static const char *const stance_words[DOSSIER_N_STANCES] = {
  [DOSSIER_STANCE_NONE] = NC_("stance", "takes no side"),
  [DOSSIER_STANCE_ASSERTS] = NC_("stance", "asserts"),
  [DOSSIER_STANCE_DENIES] = NC_("stance", "denies"),
  [DOSSIER_STANCE_PARTLY] = NC_("stance", "partly"),
  [DOSSIER_STANCE_DECLINES] = NC_("stance", "declines"),
};

static const char *const relation_sentences[DOSSIER_N_RELATIONS] = {
  [DOSSIER_RELATION_NONE] = N_("No answer in this dossier"),
  [DOSSIER_RELATION_DIRECT] = N_("Direct answer"),
  [DOSSIER_RELATION_RELATED] = N_("Answer to a related question"),
  [DOSSIER_RELATION_GENERAL] = N_("General statement, not a reply to this claim"),
};

/* What the other fact is to this one, by whether the other holds the link. */
typedef struct
{
  const char *from_this;
  const char *from_other;
} LinkWords;

static const LinkWords link_words[DOSSIER_N_LINK_KINDS] = {
  /* Translators: headings above another fact, seen from the fact that is open ("this") */
  [DOSSIER_LINK_CONTRADICTS] = { N_("Contradicts this"), N_("Contradicts this") },
  [DOSSIER_LINK_RESPONDS_TO] = { N_("This answers"), N_("Answers this") },
  [DOSSIER_LINK_REPEATS] = { N_("This repeats"), N_("Repeats this") },
  [DOSSIER_LINK_SUPERSEDES] = { N_("This replaces"), N_("Replaces this") },
  [DOSSIER_LINK_SUPPORTS] = { N_("This supports"), N_("Supports this") },
  [DOSSIER_LINK_PART_OF] = { N_("This is part of"), N_("Part of this") },
};

typedef struct
{
  DossierContentNote note;
  const char *word;
} ContentWord;

static const ContentWord content_words[] = {
  /* Translators: what is described; the words stand in "Content note: descriptions of violence and torture" */
  { DOSSIER_CONTENT_VIOLENCE, NC_("descriptions of", "violence") },
  { DOSSIER_CONTENT_TORTURE, NC_("descriptions of", "torture") },
  { DOSSIER_CONTENT_DEATH, NC_("descriptions of", "death") },
  { DOSSIER_CONTENT_SEXUAL_VIOLENCE, NC_("descriptions of", "sexual violence") },
  { DOSSIER_CONTENT_ABUSE, NC_("descriptions of", "abuse") },
};

/**
 * dossier_status_word:
 * @status: a status
 *
 * Gets the status in a word: "Estimated".
 *
 * Returns: (transfer none): the word
 */
const char *
dossier_status_word (DossierStatus status)
{
  g_return_val_if_fail (status < DOSSIER_N_STATUSES, "");

  return g_dpgettext2 (NULL, "status", status_words[status].word);
}

/**
 * dossier_status_definition:
 * @status: a status
 *
 * Gets what the status means, without a capital: "a judged value or a range".
 *
 * Returns: (transfer none): the definition
 */
const char *
dossier_status_definition (DossierStatus status)
{
  g_return_val_if_fail (status < DOSSIER_N_STATUSES, "");

  return g_dpgettext2 (NULL, "status", status_words[status].definition);
}

static gboolean
asks_for_words (const DossierFact *fact)
{
  const DossierQuestion *question = fact->answer.question;

  return question == NULL || question->kind == DOSSIER_QUESTION_POINT || question->kind == DOSSIER_QUESTION_WORDS;
}

/**
 * dossier_fact_status_word:
 * @fact: a fact
 *
 * Gets the fact's status in a word: that of dossier_status_word(), but where something other than a number was
 * declined, it is not a figure that is missing.
 *
 * Returns: (transfer none): the word
 */
const char *
dossier_fact_status_word (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, "");

  if (fact->status == DOSSIER_STATUS_DECLINED && asks_for_words (fact))
    /* Translators: a status: something was asked for, and declined or not given */
    return C_("status", "Not given");

  return dossier_status_word (fact->status);
}

/**
 * dossier_stance_word:
 * @stance: a stance
 *
 * Gets what a party does with a contested point: "asserts".
 *
 * Returns: (transfer none): the word
 */
const char *
dossier_stance_word (DossierStance stance)
{
  g_return_val_if_fail (stance < DOSSIER_N_STANCES, "");

  return g_dpgettext2 (NULL, "stance", stance_words[stance]);
}

/**
 * dossier_relation_sentence:
 * @relation: a relation
 *
 * Gets how an answer stands to its claim: "Answer to a related question".
 *
 * Returns: (transfer none): the words, without a full stop
 */
const char *
dossier_relation_sentence (DossierRelation relation)
{
  g_return_val_if_fail (relation < DOSSIER_N_RELATIONS, "");

  return gettext (relation_sentences[relation]);
}

/**
 * dossier_link_kind_word:
 * @kind: a kind of link
 * @incoming: whether the other fact holds the link, and points at this one
 *
 * Gets the heading for the other fact: "Answers this".
 *
 * Returns: (transfer none): the words
 */
const char *
dossier_link_kind_word (DossierLinkKind kind,
                        gboolean incoming)
{
  g_return_val_if_fail (kind < DOSSIER_N_LINK_KINDS, "");

  return gettext (incoming ? link_words[kind].from_other : link_words[kind].from_this);
}

/**
 * dossier_format_list:
 * @items: (array zero-terminated=1): texts
 *
 * Writes texts as a list in a sentence: "violence, torture and death".
 *
 * Returns: (transfer full): the list; empty where there are no items
 */
char *
dossier_format_list (const char *const *items)
{
  g_autofree char *list = NULL;
  guint n_items;

  g_return_val_if_fail (items != NULL, g_strdup (""));

  n_items = g_strv_length ((char **) items);
  list = g_strdup (n_items > 0 ? items[0] : "");
  for (guint i = 1; i < n_items; i++)
    {
      g_autofree char *shorter = g_steal_pointer (&list);

      if (i + 1 == n_items && dossier_starts_with_i_sound (items[i]))
        /* Translators: the end of a list, where %2$s starts with the sound of i: Spanish has "e" there in place of
         * "y" */
        list = g_strdup_printf (C_("list, before i", "%1$s and %2$s"), shorter, items[i]);
      else if (i + 1 == n_items)
        /* Translators: the end of a list; %1$s may be a list itself */
        list = g_strdup_printf (C_("list", "%1$s and %2$s"), shorter, items[i]);
      else
        /* Translators: the middle of a list; %1$s may be a list itself */
        list = g_strdup_printf (C_("list", "%1$s, %2$s"), shorter, items[i]);
    }

  return g_steal_pointer (&list);
}

/**
 * dossier_format_content_notes:
 * @notes: flags of #DossierContentNote
 *
 * Says what a reader may wish to be warned of: "Content note: descriptions of violence and torture".
 *
 * Returns: (transfer full) (nullable): the note, or %NULL where there is none
 */
char *
dossier_format_content_notes (guint notes)
{
  const char *words[G_N_ELEMENTS (content_words) + 1] = { NULL };
  g_autofree char *list = NULL;
  guint n_words = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (content_words); i++)
    {
      if (notes & content_words[i].note)
        words[n_words++] = g_dpgettext2 (NULL, "descriptions of", content_words[i].word);
    }
  if (n_words == 0)
    return NULL;

  list = dossier_format_list (words);
  /* Translators: %s is a list such as "violence and torture" */
  return g_strdup_printf (_("Content note: descriptions of %s"), list);
}
