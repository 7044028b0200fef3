// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-search-plan.h"

#include <string.h>

#include "core/dossier-query-words.h"

/* What another form of a word counts for, beside the word itself. */
#define OTHER_FORM 0.7

static void
plan_term_free (DossierPlanTerm *term)
{
  g_strfreev (term->words);
  g_clear_pointer (&term->related, g_ptr_array_unref);
  g_free (term);
}

static gboolean
is_single_word (const DossierTerm *term)
{
  return term->kind == DOSSIER_TERM_WORDS && term->words[1] == NULL;
}

/* While a word is being typed, it may become another one. */
static gboolean
is_small (const DossierTerm *term)
{
  return is_single_word (term) && !term->without && !term->open && dossier_query_is_small_word (term->words[0]);
}

static gboolean
has_large_word (const DossierQuery *query)
{
  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);

      if (dossier_term_is_words (term) && !term->without && !is_small (term))
        return TRUE;
    }

  return FALSE;
}

static DossierPlanTerm *
plan_term_new (const DossierTerm *term,
               const DossierVocabulary *vocabulary)
{
  DossierPlanTerm *planned = g_new0 (DossierPlanTerm, 1);

  planned->words = g_strdupv (term->words);
  planned->n_words = g_strv_length (term->words);
  planned->is_prefix = term->kind == DOSSIER_TERM_WORDS || term->open;
  if (is_single_word (term))
    planned->related = dossier_vocabulary_list_related (vocabulary, term->words[0]);

  return planned;
}

/* The words as they were typed, one after the other; NULL where there is but one. */
static char *
make_row (const DossierQuery *query)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  guint n_terms = 0;

  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);

      n_terms += dossier_term_is_words (term) && !term->without;
      for (char **word = term->words; dossier_term_is_words (term) && !term->without && *word != NULL; word++)
        g_ptr_array_add (words, *word);
    }
  if (n_terms < 2)
    return NULL;

  g_ptr_array_add (words, NULL);
  return g_strjoinv (" ", (char **) words->pdata);
}

/**
 * dossier_search_plan_new:
 * @query: a query
 * @vocabulary: the words that there are; the plan borrows from it
 *
 * Works out what to look for. Small words ("how many", "de la") are left out beside others.
 *
 * Returns: (transfer full): the plan
 */
DossierSearchPlan *
dossier_search_plan_new (const DossierQuery *query,
                         const DossierVocabulary *vocabulary)
{
  DossierSearchPlan *plan;
  gboolean drop_small;

  g_return_val_if_fail (query != NULL && vocabulary != NULL, NULL);

  plan = g_new0 (DossierSearchPlan, 1);
  plan->wanted = g_ptr_array_new_with_free_func ((GDestroyNotify) plan_term_free);
  plan->unwanted = g_ptr_array_new_with_free_func ((GDestroyNotify) plan_term_free);
  plan->row = make_row (query);
  drop_small = has_large_word (query);

  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);

      if (dossier_term_is_words (term) && !(drop_small && is_small (term)))
        g_ptr_array_add (term->without ? plan->unwanted : plan->wanted, plan_term_new (term, vocabulary));
    }

  return plan;
}

/**
 * dossier_search_plan_free:
 * @plan: (transfer full): a plan
 *
 * Frees it.
 */
void
dossier_search_plan_free (DossierSearchPlan *plan)
{
  g_return_if_fail (plan != NULL);

  g_ptr_array_unref (plan->wanted);
  g_ptr_array_unref (plan->unwanted);
  g_free (plan->row);
  g_free (plan);
}

/* Folded words have no quotation marks in them, nor anything else that means something to FTS5 within them. */
static void
write_words (GString *expression,
             const DossierPlanTerm *term,
             gboolean is_prefix)
{
  g_string_append_c (expression, '"');
  for (guint i = 0; i < term->n_words; i++)
    g_string_append_printf (expression, "%s%s", i > 0 ? " " : "", term->words[i]);
  g_string_append (expression, is_prefix ? "\"*" : "\"");
}

static void
write_term (GString *expression,
            const DossierPlanTerm *term)
{
  g_string_append_c (expression, '(');
  write_words (expression, term, term->is_prefix);
  for (guint i = 0; term->related != NULL && i < term->related->len; i++)
    g_string_append_printf (expression, " OR \"%s\"", (const char *) g_ptr_array_index (term->related, i));
}

/**
 * dossier_search_plan_write_term:
 * @term: a term
 *
 * Writes a term in the query language of FTS5.
 *
 * Returns: (transfer full): the expression
 */
char *
dossier_search_plan_write_term (const DossierPlanTerm *term)
{
  GString *expression = g_string_new (NULL);

  g_return_val_if_fail (term != NULL, g_string_free (expression, FALSE));

  write_term (expression, term);
  g_string_append_c (expression, ')');
  return g_string_free (expression, FALSE);
}

/* With what makes one fact better than another that fits as well: the word itself rather than a longer one. Each phrase
 * of the expression counts for as much as the term does; another form of the word for less. */
static void
write_ranked_term (GString *expression,
                   const DossierPlanTerm *term,
                   double rarity,
                   GArray *rarities)
{
  const double form = rarity * OTHER_FORM;

  write_term (expression, term);
  g_array_append_val (rarities, rarity);
  for (guint i = 0; term->related != NULL && i < term->related->len; i++)
    g_array_append_val (rarities, form);
  if (term->is_prefix)
    {
      g_string_append (expression, " OR ");
      write_words (expression, term, FALSE);
      g_array_append_val (rarities, rarity);
    }
  g_string_append_c (expression, ')');
}

/**
 * dossier_search_plan_write_ranked:
 * @plan: a plan
 * @terms: (element-type DossierPlanTerm): those of its terms that are to be ranked by, at least one
 * @term_rarities: (element-type double): what each of them counts for
 * @operator: "AND" or "OR"
 * @rarities: (element-type double): gets what each phrase of the expression counts for
 *
 * Writes terms for ranking. The same facts fit as without, but those that have the words as they are, and all of the
 * plan in a row, have more of it.
 *
 * Returns: (transfer full): the expression
 */
char *
dossier_search_plan_write_ranked (const DossierSearchPlan *plan,
                                  const GPtrArray *terms,
                                  const GArray *term_rarities,
                                  const char *operator,
                                  GArray *rarities)
{
  GString *expression = g_string_new ("(");
  double all = 0;

  g_return_val_if_fail (plan != NULL && terms != NULL && terms->len > 0 && operator != NULL,
                        g_string_free (expression, FALSE));
  g_return_val_if_fail (term_rarities != NULL && term_rarities->len == terms->len && rarities != NULL,
                        g_string_free (expression, FALSE));

  for (guint i = 0; i < terms->len; i++)
    {
      double rarity = g_array_index (term_rarities, double, i);

      if (i > 0)
        g_string_append_printf (expression, " %s ", operator);
      write_ranked_term (expression, g_ptr_array_index (terms, i), rarity, rarities);
      all += rarity;
    }
  g_string_append_c (expression, ')');
  if (plan->row != NULL && terms->len == plan->wanted->len)
    {
      g_string_append_printf (expression, " OR \"%s\"*", plan->row);
      g_array_append_val (rarities, all);
    }

  return g_string_free (expression, FALSE);
}

static gboolean
is_related (const DossierPlanTerm *term,
            const char *folded)
{
  for (guint i = 0; term->related != NULL && i < term->related->len; i++)
    if (strcmp (g_ptr_array_index (term->related, i), folded) == 0)
      return TRUE;

  return FALSE;
}

/* Whether the term begins at the first of these words. Gives where it ends. */
static gboolean
fits_at (const DossierPlanTerm *term,
         const char *text,
         const DossierWord *words,
         guint n_words,
         gsize *end)
{
  guint last = term->n_words - 1;

  if (is_related (term, words[0].folded))
    {
      *end = words[0].end;
      return TRUE;
    }
  if (term->n_words > n_words)
    return FALSE;

  for (guint i = 0; i < last; i++)
    if (strcmp (term->words[i], words[i].folded) != 0)
      return FALSE;
  if (strcmp (term->words[last], words[last].folded) == 0)
    *end = words[last].end;
  else if (term->is_prefix && g_str_has_prefix (words[last].folded, term->words[last]))
    *end = dossier_word_find_end (text, &words[last], strlen (term->words[last]));
  else
    return FALSE;

  return TRUE;
}

static GArray *
list_words (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (DossierWord));
  DossierWordIter iter;
  DossierWord word;

  dossier_word_iter_init (&iter, text, -1);
  while (dossier_word_iter_next (&iter, &word))
    g_array_append_val (words, word);

  return words;
}

/* Adds a range that begins no earlier than all before it, and joins it with the last where they touch. */
static void
add_range (GArray *ranges,
           gsize start,
           gsize end)
{
  DossierRange *last = ranges->len > 0 ? &g_array_index (ranges, DossierRange, ranges->len - 1) : NULL;
  DossierRange range = { (guint) start, (guint) end };

  if (last != NULL && last->end >= range.start)
    last->end = MAX (last->end, range.end);
  else
    g_array_append_val (ranges, range);
}

/**
 * dossier_search_plan_find_terms:
 * @plan: a plan
 * @text: a text, UTF-8
 *
 * Finds what of the plan occurs in a text.
 *
 * Returns: a bit for each term that is wanted, in their order
 */
guint32
dossier_search_plan_find_terms (const DossierSearchPlan *plan,
                                const char *text)
{
  g_autoptr (GArray) words = NULL;
  guint32 found = 0;

  g_return_val_if_fail (plan != NULL && text != NULL, 0);
  G_STATIC_ASSERT (DOSSIER_QUERY_MAX_TERMS <= 32);

  words = list_words (text);
  for (guint i = 0; i < words->len; i++)
    for (guint j = 0; j < plan->wanted->len; j++)
      {
        gsize end;

        if (fits_at (g_ptr_array_index (plan->wanted, j), text, &g_array_index (words, DossierWord, i),
                     words->len - i, &end))
          found |= 1u << j;
      }

  return found;
}

/**
 * dossier_search_plan_find:
 * @plan: a plan
 * @text: a text, UTF-8
 *
 * Finds what to highlight in a text: of a word that goes on, the part that is looked for.
 *
 * Returns: (transfer full) (element-type DossierRange): the ranges in order, none touching another
 */
GArray *
dossier_search_plan_find (const DossierSearchPlan *plan,
                          const char *text)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (DossierRange));
  g_autoptr (GArray) words = NULL;

  g_return_val_if_fail (plan != NULL && text != NULL, ranges);

  words = list_words (text);
  for (guint i = 0; i < words->len; i++)
    for (guint j = 0; j < plan->wanted->len; j++)
      {
        const DossierWord *word = &g_array_index (words, DossierWord, i);
        gsize end;

        if (fits_at (g_ptr_array_index (plan->wanted, j), text, word, words->len - i, &end))
          add_range (ranges, word->start, end);
      }

  return ranges;
}
