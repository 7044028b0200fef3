// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-query.h"

#include <string.h>

#include "core/dossier-query-words.h"
#include "core/dossier-word-iter.h"

typedef struct
{
  DossierQuery *query;
  const char *position;
} Parser;

static void
term_free (DossierTerm *term)
{
  g_free (term->value);
  g_strfreev (term->words);
  g_free (term);
}

static void
problem_free (DossierQueryProblem *problem)
{
  g_free (problem->found);
  g_free (problem->nearest);
  g_free (problem);
}

/**
 * dossier_query_free:
 * @query: (transfer full): a query
 *
 * Frees it.
 */
void
dossier_query_free (DossierQuery *query)
{
  g_return_if_fail (query != NULL);

  g_ptr_array_unref (query->terms);
  g_ptr_array_unref (query->problems);
  g_free (query->text);
  g_free (query);
}

/**
 * dossier_query_add_problem:
 * @query: a query
 * @code: what is wrong with it
 * @found: (nullable): what stands there
 * @nearest: (nullable): what may have been meant
 *
 * Adds to what is wrong with @query.
 */
void
dossier_query_add_problem (DossierQuery *query,
                           DossierQueryProblemCode code,
                           const char *found,
                           const char *nearest)
{
  DossierQueryProblem *problem;

  g_return_if_fail (query != NULL);

  problem = g_new0 (DossierQueryProblem, 1);
  problem->code = code;
  problem->found = g_strdup (found);
  problem->nearest = g_strdup (nearest);
  g_ptr_array_add (query->problems, problem);
}

/**
 * dossier_term_is_words:
 * @term: a term
 *
 * Returns: whether it is looked for in the texts; else it chooses among the facts by something that they are
 */
gboolean
dossier_term_is_words (const DossierTerm *term)
{
  g_return_val_if_fail (term != NULL, FALSE);

  return term->kind == DOSSIER_TERM_WORDS || term->kind == DOSSIER_TERM_PHRASE;
}

/* " and the quotation marks of both interface languages, in either order: who types one rarely types its fellow. */
static gsize
get_mark_length (const char *p)
{
  static const char *const marks[] = { "\"", "“", "”", "„", "«", "»" };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (p, marks[i]))
      return strlen (marks[i]);

  return 0;
}

static gsize
get_minus_length (const char *p)
{
  gsize length = 0;

  if (*p == '-')
    length = 1;
  else if (g_str_has_prefix (p, "−") || g_str_has_prefix (p, "–"))
    length = strlen ("−");
  if (length == 0 || p[length] == '\0' || g_unichar_isspace (g_utf8_get_char (p + length)) || p[length] == '-')
    return 0;

  return length;
}

/* A key before a colon: "by:". Moves behind it. */
static gboolean
read_key (Parser *parser,
          DossierTermKind *kind)
{
  const char *p = parser->position;
  g_autofree char *folded = NULL;

  while (*p != '\0' && g_unichar_isalpha (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (*p != ':' || p == parser->position)
    return FALSE;

  folded = dossier_fold_words (parser->position, p - parser->position);
  if (!dossier_query_key_from_word (folded, kind))
    return FALSE;

  parser->position = p + 1;
  return TRUE;
}

/* The text up to the next blank or quotation mark. */
static const char *
find_bare_end (const char *p)
{
  while (*p != '\0' && !g_unichar_isspace (g_utf8_get_char (p)) && get_mark_length (p) == 0)
    p = g_utf8_next_char (p);

  return p;
}

static const char *
find_closing_mark (const char *p)
{
  while (*p != '\0' && get_mark_length (p) == 0)
    p = g_utf8_next_char (p);

  return p;
}

/* Adds a term where it has any words. Returns: whether it has. */
static gboolean
add_term (Parser *parser,
          const DossierTerm *head,
          const char *start,
          const char *end)
{
  DossierQuery *query = parser->query;
  g_autofree char *folded = dossier_fold_words (start, end - start);
  DossierTerm *term;

  if (*folded == '\0')
    return FALSE;
  if (query->terms->len == DOSSIER_QUERY_MAX_TERMS)
    {
      dossier_query_add_problem (query, DOSSIER_QUERY_TOO_MANY_TERMS, NULL, NULL);
      parser->position += strlen (parser->position);
      return TRUE;
    }

  term = g_memdup2 (head, sizeof *head);
  term->start = (gsize) (start - query->text);
  term->end = (gsize) (end - query->text);
  term->value = g_strndup (start, (gsize) (end - start));
  term->words = g_strsplit (folded, " ", -1);
  g_ptr_array_add (query->terms, term);
  return TRUE;
}

static void
read_term (Parser *parser)
{
  const char *begin = parser->position;
  DossierTerm term = { .kind = DOSSIER_TERM_WORDS };
  const char *start;
  const char *end;
  gsize mark;
  gboolean has_key;

  parser->position += get_minus_length (begin);
  term.without = parser->position > begin;
  has_key = read_key (parser, &term.kind);
  mark = get_mark_length (parser->position);
  start = parser->position + mark;
  end = mark > 0 ? find_closing_mark (start) : find_bare_end (start);
  term.open = *end == '\0';
  if (mark > 0 && !has_key)
    term.kind = DOSSIER_TERM_PHRASE;

  parser->position = end + (mark > 0 ? get_mark_length (end) : 0);
  if (!add_term (parser, &term, start, end) && has_key)
    {
      g_autofree char *key = g_strndup (begin, (gsize) (start - mark - begin));

      dossier_query_add_problem (parser->query, DOSSIER_QUERY_NO_VALUE, key, NULL);
    }
}

/* Valid UTF-8 without U+0000, and not too long. */
static char *
make_text (const char *text,
           gsize length)
{
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) MIN (length, DOSSIER_QUERY_MAX_BYTES));
  gsize end = MIN (strlen (valid), DOSSIER_QUERY_MAX_BYTES);

  while (end > 0 && (valid[end] & 0xc0) == 0x80)
    end--;
  return g_strndup (valid, end);
}

/* U+0000 parts words; g_utf8_make_valid() would stop at it or replace it, by version. */
static char *
replace_nul (const char *text,
             gsize length)
{
  char *copy = g_malloc (length + 1);

  for (gsize i = 0; i < length; i++)
    copy[i] = text[i] != '\0' ? text[i] : ' ';
  copy[length] = '\0';

  return copy;
}

/**
 * dossier_query_parse:
 * @text: what was typed, any bytes
 * @length: how many, or -1 where it ends with U+0000
 *
 * Takes a query apart. Of a text of more than %DOSSIER_QUERY_MAX_BYTES, and of more than %DOSSIER_QUERY_MAX_TERMS
 * terms, only the beginning is read.
 *
 * Returns: (transfer full): the query
 */
DossierQuery *
dossier_query_parse (const char *text,
                     gssize length)
{
  DossierQuery *query;
  Parser parser;
  gsize n_bytes;
  g_autofree char *plain = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  n_bytes = length < 0 ? strlen (text) : (gsize) length;
  plain = replace_nul (text, MIN (n_bytes, DOSSIER_QUERY_MAX_BYTES));
  query = g_new0 (DossierQuery, 1);
  query->text = make_text (plain, strlen (plain));
  query->terms = g_ptr_array_new_with_free_func ((GDestroyNotify) term_free);
  query->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) problem_free);
  if (n_bytes > DOSSIER_QUERY_MAX_BYTES)
    dossier_query_add_problem (query, DOSSIER_QUERY_TOO_LONG, NULL, NULL);

  parser = (Parser) { query, query->text };
  while (*parser.position != '\0')
    {
      if (g_unichar_isspace (g_utf8_get_char (parser.position)))
        parser.position = g_utf8_next_char (parser.position);
      else
        read_term (&parser);
    }

  return query;
}
