// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-problem-words.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"

typedef struct
{
  const char *id;
  const char *words;
} Words;

static const Words token_words[] = {
  /* Translators: what could have stood in a file; after "expected" */
  { "value", N_("a value") },
  { "key", N_("a key in double quotes") },
  { "number", N_("a number") },
  { "end", N_("the end of the file") },
};

static const Words type_words[] = {
  /* Translators: kinds of JSON values; after "expected" and "not" */
  { "object", N_("an object in { }") },
  { "array", N_("a list in [ ]") },
  { "string", N_("a text in double quotes") },
  { "number", N_("a number") },
  { "boolean", N_("true or false") },
  { "null", N_("null") },
};

static const Words file_words[] = {
  { "directory", N_("This is a folder, not a file.") },
  { "fifo", N_("This is a pipe, not a file.") },
  { "device", N_("This is a device, not a file.") },
  { "socket", N_("This is a socket, not a file.") },
};

static const Words item_words[] = {
  /* Translators: kinds of things in a dossier; before the name of one: "fact “cells”" */
  { "source", N_("source") },
  { "party", N_("party") },
  { "question", N_("question") },
  { "fact", N_("fact") },
  { "figure", N_("figure") },
  { "view", N_("view") },
  { "pair", N_("pair") },
  { "lecture", N_("lecture") },
  { "node", N_("node") },
  { "step", N_("step") },
};

static const Words formula_words[] = {
  /* Translators: what could have stood in a formula; after "expected" */
  { "a unit", N_("a unit") },
  { "a fact's id or a date after \"@\"", N_("the id of a fact or a date after “@”") },
  { "a question's id after \"{\"", N_("the id of a question after “{”") },
  { "\"{@fact}\"", N_("“{@fact}”") },
  { "\"{question}\"", N_("“{question}”") },
  { "fewer brackets", N_("fewer brackets") },
  { "a number, \"{question}\" or \"(\"", N_("a number, “{question}” or “(”") },
  { "a number", N_("a number") },
  { "a shorter formula", N_("a shorter formula") },
};

/* The words for an id, NULL where there are none. */
static const char *
find_words (const Words *table,
            gsize n_rows,
            const char *id)
{
  for (gsize i = 0; id != NULL && i < n_rows; i++)
    {
      if (g_str_equal (table[i].id, id))
        return gettext (table[i].words);
    }

  return NULL;
}

/**
 * dossier_problem_quote:
 * @found: (nullable): a text from a file
 *
 * Sets a text from a file between quotation marks, with control characters written out.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_problem_quote (const char *found)
{
  g_autofree char *escaped = dossier_escape_text (found != NULL ? found : "");
  g_autofree char *isolated = dossier_isolate_text (escaped);

  /* Translators: a piece of a file, between quotation marks */
  return g_strdup_printf (C_("piece of a file", "“%s”"), isolated);
}

/* Joins words of which any would do. */
static char *
join_choices (GPtrArray *choices)
{
  g_autofree char *joined = g_strdup ("");

  for (guint i = 0; i < choices->len; i++)
    {
      const char *choice = g_ptr_array_index (choices, i);
      g_autofree char *before = g_steal_pointer (&joined);

      if (i == 0)
        joined = g_strdup (choice);
      else if (i + 1 == choices->len)
        /* Translators: the end of a list of choices; %1$s may be a list itself */
        joined = g_strdup_printf (C_("choices", "%1$s or %2$s"), before, choice);
      else
        /* Translators: the middle of a list of choices; %1$s may be a list itself */
        joined = g_strdup_printf (C_("choices", "%1$s, %2$s"), before, choice);
    }

  return g_steal_pointer (&joined);
}

/* Each of the words, as the table has it or else between quotation marks. */
static char *
put_choices (const char *ids,
             const Words *table,
             gsize n_rows)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) split = g_strsplit (ids != NULL ? ids : "", " ", -1);

  for (guint i = 0; split[i] != NULL; i++)
    {
      const char *words = find_words (table, n_rows, split[i]);

      if (*split[i] != '\0')
        g_ptr_array_add (choices, words != NULL ? g_strdup (words) : dossier_problem_quote (split[i]));
    }

  return join_choices (choices);
}

/**
 * dossier_problem_tokens:
 * @expected: (nullable): what could stand in a file, separated by spaces
 *
 * Names what could stand there: "“,” or “}”".
 *
 * Returns: (transfer full): the words
 */
char *
dossier_problem_tokens (const char *expected)
{
  return put_choices (expected, token_words, G_N_ELEMENTS (token_words));
}

/**
 * dossier_problem_types:
 * @types: (nullable): kinds of JSON values, separated by spaces
 *
 * Names the kinds: "a number or a text in double quotes".
 *
 * Returns: (transfer full): the words
 */
char *
dossier_problem_types (const char *types)
{
  return put_choices (types, type_words, G_N_ELEMENTS (type_words));
}

/**
 * dossier_problem_closed_list:
 * @words: (nullable): words of the format, separated by spaces
 *
 * Lists the words that may stand there, as they are spelt.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_problem_closed_list (const char *words)
{
  return put_choices (words, NULL, 0);
}

/**
 * dossier_problem_file_kind:
 * @kind: (nullable): what something is that is no regular file
 *
 * Says what it is, in a sentence.
 *
 * Returns: (transfer none): the sentence
 */
const char *
dossier_problem_file_kind (const char *kind)
{
  const char *words = find_words (file_words, G_N_ELEMENTS (file_words), kind);

  return words != NULL ? words : _("This is not a regular file.");
}

/**
 * dossier_problem_item_kind:
 * @kind: (nullable): a kind of thing in a dossier
 *
 * Names the kind.
 *
 * Returns: (transfer none): the word
 */
const char *
dossier_problem_item_kind (const char *kind)
{
  const char *words = find_words (item_words, G_N_ELEMENTS (item_words), kind);

  return words != NULL ? words : _("item");
}

/**
 * dossier_problem_formula_words:
 * @expected: (nullable): what the parser of formulas expected
 *
 * Says it in the reader's language.
 *
 * Returns: (transfer none): the words
 */
const char *
dossier_problem_formula_words (const char *expected)
{
  const char *words = find_words (formula_words, G_N_ELEMENTS (formula_words), expected);

  if (words != NULL)
    return words;

  /* A bracket or a comma in quotes needs no words. */
  return expected != NULL ? expected : _("a formula");
}
