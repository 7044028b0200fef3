// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-search.h"

#include <math.h>

#include "core/dossier-search-filter.h"
#include "core/dossier-search-index.h"

/* Working out the rank of this many facts takes a few milliseconds; of more, it says nothing any more. */
#define MOST_RANKED 4000

struct _DossierSearch
{
  gatomicrefcount ref_count;
  Dossier *dossier;
  DossierVocabulary *vocabulary;
  DossierSearchIndex *index;
  DossierSearchFilter *filter;
  DossierFacets *facets;
};

/**
 * dossier_search_new:
 * @dossier: a dossier
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Makes the search of a dossier, which takes a while: some 20 ms for a thousand facts.
 *
 * Returns: (transfer full) (nullable): the search
 */
DossierSearch *
dossier_search_new (Dossier *dossier,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (DossierSearch) search = NULL;

  g_return_val_if_fail (dossier != NULL, NULL);

  search = g_new0 (DossierSearch, 1);
  g_atomic_ref_count_init (&search->ref_count);
  search->dossier = dossier_ref (dossier);
  search->vocabulary = dossier_vocabulary_new ();
  search->index = dossier_search_index_new (dossier, search->vocabulary, cancellable, error);
  if (search->index == NULL)
    return NULL;

  dossier_vocabulary_freeze (search->vocabulary);
  search->filter = dossier_search_filter_new (dossier);
  search->facets = dossier_facets_new (dossier);
  return g_steal_pointer (&search);
}

static void
make_in_thread (GTask *task,
                gpointer source,
                gpointer data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  DossierSearch *search = dossier_search_new (data, cancellable, &error);

  if (search != NULL)
    g_task_return_pointer (task, search, (GDestroyNotify) dossier_search_unref);
  else
    g_task_return_error (task, error);
}

/**
 * dossier_search_new_async:
 * @dossier: a dossier
 * @cancellable: (nullable): to give up
 * @callback: called in this thread when it is done
 * @user_data: for @callback
 *
 * Makes the search of a dossier in a thread of its own.
 */
void
dossier_search_new_async (Dossier *dossier,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (dossier != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, dossier_search_new_async);
  g_task_set_task_data (task, dossier_ref (dossier), (GDestroyNotify) dossier_unref);
  g_task_run_in_thread (task, make_in_thread);
}

/**
 * dossier_search_new_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the search
 */
DossierSearch *
dossier_search_new_finish (GAsyncResult *result,
                           GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * dossier_search_ref:
 * @search: a search
 *
 * Returns: (transfer full): @search
 */
DossierSearch *
dossier_search_ref (DossierSearch *search)
{
  g_return_val_if_fail (search != NULL, NULL);

  g_atomic_ref_count_inc (&search->ref_count);

  return search;
}

/**
 * dossier_search_unref:
 * @search: (transfer full): a search
 *
 * Gives a reference back.
 */
void
dossier_search_unref (DossierSearch *search)
{
  g_return_if_fail (search != NULL);

  if (!g_atomic_ref_count_dec (&search->ref_count))
    return;

  g_clear_pointer (&search->facets, dossier_facets_free);
  g_clear_pointer (&search->filter, dossier_search_filter_free);
  g_clear_pointer (&search->index, dossier_search_index_free);
  g_clear_pointer (&search->vocabulary, dossier_vocabulary_free);
  dossier_unref (search->dossier);
  g_free (search);
}

/**
 * dossier_search_get_dossier:
 * @search: a search
 *
 * Returns: (transfer none): what is searched
 */
Dossier *
dossier_search_get_dossier (const DossierSearch *search)
{
  g_return_val_if_fail (search != NULL, NULL);

  return search->dossier;
}

/* What a run works with. */
typedef struct
{
  DossierSearch *search;
  DossierSearchResult *result;
  const DossierFacetChoice *choice;
  guint limit;
  DossierBits *passing; /* the facts that no key hides, whatever their words */
  DossierBits *found;   /* the facts that have the words, hidden or not */
  GArray *best;         /* of guint: facts, the best first */
} Run;

static void
run_clear (Run *run)
{
  g_clear_pointer (&run->passing, dossier_bits_free);
  g_clear_pointer (&run->found, dossier_bits_free);
  g_clear_pointer (&run->best, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static const DossierBits *
match (const Run *run,
       const DossierPlanTerm *term)
{
  g_autofree char *expression = dossier_search_plan_write_term (term);

  return dossier_search_index_match (run->search->index, expression);
}

/* Whether the query comes down to one phrase. How much that counts for changes nothing then about which is best. */
static gboolean
is_one_phrase (const Run *run)
{
  const GPtrArray *wanted = run->result->plan->wanted;

  return wanted->len == 1 && ((const DossierPlanTerm *) g_ptr_array_index (wanted, 0))->n_words > 1;
}

/* A phrase is found by going through every place of its words: that is to be done once. */
static const DossierBits *
match_phrase (const Run *run)
{
  const DossierSearchPlan *plan = run->result->plan;
  const double one = 1;
  g_autoptr (GArray) term_rarities = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) rarities = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *expression = dossier_search_plan_write_term (g_ptr_array_index (plan->wanted, 0));
  g_autofree char *ranked = NULL;

  g_array_append_val (term_rarities, one);
  ranked = dossier_search_plan_write_ranked (plan, plan->wanted, term_rarities, "AND", rarities);

  return dossier_search_index_match_scored (run->search->index, expression, ranked, rarities, MOST_RANKED);
}

/* Works out what the keys leave. */
static void
filter (Run *run)
{
  run->passing = dossier_bits_new (run->search->dossier->n_facts);
  dossier_bits_set_all (run->passing);
  dossier_search_filter_apply (run->search->filter, run->result->query, run->passing);
}

/* Finds the facts that have all the words; where there are none, those that have some, rather than nothing. */
static void
find (Run *run)
{
  const DossierSearchPlan *plan = run->result->plan;

  run->found = dossier_bits_new (run->search->dossier->n_facts);
  dossier_bits_set_all (run->found);
  for (guint i = 0; i < plan->wanted->len; i++)
    dossier_bits_intersect (run->found, is_one_phrase (run) ? match_phrase (run)
                                                            : match (run, g_ptr_array_index (plan->wanted, i)));

  if (plan->wanted->len > 1 && dossier_bits_next (run->found, 0) == run->found->n_bits)
    {
      run->result->is_some = TRUE;
      for (guint i = 0; i < plan->wanted->len; i++)
        dossier_bits_unite (run->found, match (run, g_ptr_array_index (plan->wanted, i)));
    }
  for (guint i = 0; i < plan->unwanted->len; i++)
    dossier_bits_subtract (run->found, match (run, g_ptr_array_index (plan->unwanted, i)));
}

/* Chooses the terms that tell one fact from another: not those that so many have that they say next to nothing, and
 * would take the most time. Where all are such, the rarest. */
static GPtrArray *
choose_terms (const Run *run)
{
  const GPtrArray *wanted = run->result->plan->wanted;
  GPtrArray *terms = g_ptr_array_new ();
  DossierPlanTerm *rarest = NULL;
  guint least = G_MAXUINT;

  for (guint i = 0; i < wanted->len; i++)
    {
      DossierPlanTerm *term = g_ptr_array_index (wanted, i);
      guint n = dossier_bits_count (match (run, term));

      if (n <= MOST_RANKED || run->result->is_some)
        g_ptr_array_add (terms, term);
      if (n < least)
        {
          rarest = term;
          least = n;
        }
    }
  if (terms->len == 0)
    g_ptr_array_add (terms, rarest);

  return terms;
}

/* What a term counts for: the more, the fewer facts have it. */
static double
get_rarity (const Run *run,
            const DossierPlanTerm *term)
{
  double n_facts = run->search->dossier->n_facts;
  double n = dossier_bits_count (match (run, term));

  return log (1 + (n_facts - n + 0.5) / (n + 0.5));
}

static void
rank (Run *run,
      const GPtrArray *terms,
      const DossierBits *shown)
{
  g_autoptr (GArray) term_rarities = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) rarities = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *expression = NULL;

  for (guint i = 0; i < terms->len; i++)
    {
      double rarity = get_rarity (run, g_ptr_array_index (terms, i));

      g_array_append_val (term_rarities, rarity);
    }
  expression = dossier_search_plan_write_ranked (run->result->plan, terms, term_rarities,
                                                 run->result->is_some ? "OR" : "AND", rarities);
  dossier_search_index_rank (run->search->index, expression, rarities, shown, run->best);
}

static void
list_in_order (Run *run,
               const DossierBits *shown)
{
  for (guint i = dossier_bits_next (shown, 0); i < shown->n_bits && run->best->len < run->limit;
       i = dossier_bits_next (shown, i + 1))
    g_array_append_val (run->best, i);
}

/* Lists the best of what is shown, and may take from it what it lists. */
static void
list_best (Run *run,
           DossierBits *shown)
{
  const DossierSearchResult *result = run->result;
  g_autoptr (GPtrArray) terms = NULL;
  g_autofree char *expression = NULL;
  gboolean is_ranked;

  if (result->plan->wanted->len == 0)
    {
      list_in_order (run, shown);
      return;
    }

  terms = choose_terms (run);
  expression = dossier_search_plan_write_term (g_ptr_array_index (terms, 0));
  is_ranked = is_one_phrase (run)
              && dossier_search_index_rank_scored (run->search->index, expression, shown, run->best);
  if (!is_ranked && result->n_shown <= MOST_RANKED)
    rank (run, terms, shown);
  else if (!is_ranked)
    {
      /* Where the rarest stands: what is shown has the others as well. */
      dossier_search_index_list (run->search->index, expression, shown, run->limit, run->best);
      list_in_order (run, shown);
    }
  g_array_set_size (run->best, MIN (run->best->len, run->limit));
}

static void
set_facts (DossierSearch *search,
           DossierSearchResult *result,
           const GArray *numbers)
{
  result->n_facts = numbers->len;
  result->facts = g_new (const DossierFact *, numbers->len + 1);
  for (guint i = 0; i < numbers->len; i++)
    result->facts[i] = search->dossier->facts[g_array_index (numbers, guint, i)];
  result->facts[numbers->len] = NULL;
}

static gboolean
is_unknown (const DossierVocabulary *vocabulary,
            const DossierTerm *term)
{
  g_autoptr (GPtrArray) related = NULL;

  if (!dossier_term_is_words (term) || term->without || term->words[1] != NULL
      || dossier_vocabulary_has_prefix (vocabulary, term->words[0]))
    return FALSE;

  related = dossier_vocabulary_list_related (vocabulary, term->words[0]);
  return related->len == 0;
}

/* The query with the nearest word in place of each that is nowhere. */
static char *
suggest (const DossierVocabulary *vocabulary,
         const DossierQuery *query)
{
  GString *text = g_string_new (NULL);
  gsize done = 0;

  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);
      const char *nearest;

      if (!is_unknown (vocabulary, term))
        continue;
      nearest = dossier_vocabulary_find_nearest (vocabulary, term->words[0]);
      if (nearest == NULL)
        continue;
      g_string_append_len (text, query->text + done, (gssize) (term->start - done));
      g_string_append (text, nearest);
      done = term->end;
    }
  if (done == 0)
    {
      g_string_free (text, TRUE);
      return NULL;
    }

  g_string_append (text, query->text + done);
  return g_strstrip (g_string_free (text, FALSE));
}

/**
 * dossier_search_run:
 * @search: a search
 * @text: what was typed, any bytes
 * @length: how many, or -1 where it ends with U+0000
 * @choice: (nullable): what is chosen of the facets
 * @limit: how many facts to list at most
 *
 * Searches. A word in the statement is better than one in the quote, that than one in the speaker's name, that than one
 * in the notes.
 *
 * Returns: (transfer full): what was found, which holds @search
 */
DossierSearchResult *
dossier_search_run (DossierSearch *search,
                    const char *text,
                    gssize length,
                    const DossierFacetChoice *choice,
                    guint limit)
{
  DossierSearchResult *result;
  g_autoptr (DossierFacetChoice) everything = NULL;
  g_autoptr (DossierBits) shown = NULL;
  g_auto (Run) run = { NULL };

  g_return_val_if_fail (search != NULL && text != NULL, NULL);

  result = g_new0 (DossierSearchResult, 1);
  result->search = dossier_search_ref (search);
  result->query = dossier_query_parse (text, length);
  result->plan = dossier_search_plan_new (result->query, search->vocabulary);
  result->suggestion = suggest (search->vocabulary, result->query);
  everything = dossier_facet_choice_new ();
  run.search = search;
  run.result = result;
  run.choice = choice != NULL ? choice : everything;
  run.limit = limit;
  run.best = g_array_new (FALSE, FALSE, sizeof (guint));

  filter (&run);
  find (&run);
  result->n_found = dossier_bits_count (run.found);
  shown = dossier_bits_copy (run.found);
  dossier_bits_intersect (shown, run.passing);
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    result->facets[i] = dossier_facets_count (search->facets, (DossierFacet) i, run.choice, shown);
  dossier_facets_apply (search->facets, run.choice, shown);
  result->n_shown = dossier_bits_count (shown);
  list_best (&run, shown);
  set_facts (search, result, run.best);

  return result;
}

/**
 * dossier_search_result_free:
 * @result: (transfer full): a result
 *
 * Frees it.
 */
void
dossier_search_result_free (DossierSearchResult *result)
{
  g_return_if_fail (result != NULL);

  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    g_array_unref (result->facets[i]);
  g_free (result->facts);
  g_free (result->suggestion);
  dossier_search_plan_free (result->plan);
  dossier_query_free (result->query);
  dossier_search_unref (result->search);
  g_free (result);
}
