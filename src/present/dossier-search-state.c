// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-search-state.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-search-state-private.h"

static char *
format_facts (guint n)
{
  return g_strdup_printf (ngettext ("%u fact", "%u facts", n), n);
}

/* How many there are before any filter. */
static char *
format_heading (const DossierSearchResult *result)
{
  g_autofree char *words = dossier_query_words_text (result->query);
  guint n = result->n_found;

  if (words == NULL)
    return format_facts (n);
  if (n == 0)
    /* Translators: %s is what was typed into the search */
    return g_strdup_printf (_("No fact mentions “%s”"), words);
  if (result->is_some)
    /* Translators: %1$u is a number of facts, %2$s what was typed: several words, of which none has all */
    return g_strdup_printf (ngettext ("No fact mentions all of “%2$s”; %1$u fact mentions a part",
                                      "No fact mentions all of “%2$s”; %1$u facts mention a part", n),
                            n, words);

  /* Translators: %1$u is a number of facts, %2$s what was typed into the search */
  return g_strdup_printf (ngettext ("%1$u fact mentions “%2$s”", "%1$u facts mention “%2$s”", n), n, words);
}

static gboolean
has_key (const DossierQuery *query)
{
  for (guint i = 0; i < query->terms->len; i++)
    if (!dossier_term_is_words (g_ptr_array_index (query->terms, i)))
      return TRUE;

  return FALSE;
}

static char *
format_hidden (const DossierSearchResult *result,
               guint n_chosen)
{
  guint n_hidden = result->n_found - result->n_shown;

  if (result->n_found == 0)
    return NULL;
  if (n_hidden > 0)
    /* Translators: %1$u of %2$u facts are not shown */
    return g_strdup_printf (ngettext ("%1$u of %2$u hidden by filters.", "%1$u of %2$u hidden by filters.", n_hidden),
                            n_hidden, result->n_found);
  if (n_chosen > 0 || has_key (result->query))
    return g_strdup (_("Filters hide none."));

  return g_strdup (_("No filter on, none hidden."));
}

static char *
format_unlisted (const DossierSearchResult *result)
{
  guint n = result->n_shown - result->n_facts;

  if (n == 0)
    return NULL;

  /* Translators: below a list of the best search results */
  return g_strdup_printf (ngettext ("%u more fact is not listed. More words narrow the search.",
                                    "%u more facts are not listed. More words narrow the search.", n),
                          n);
}

static void
group_free (gpointer data)
{
  DossierHitGroupState *group = data;

  g_free (group->title);
  g_free (group->count);
  g_ptr_array_unref (group->hits);
  g_free (group);
}

static DossierHitGroupState *
group_new (const DossierView *view)
{
  DossierHitGroupState *group = g_new0 (DossierHitGroupState, 1);

  /* Translators: of facts, beside the names of views */
  group->title = view != NULL ? dossier_text_for_reader (view->title) : g_strdup (C_("facet", "in no view"));
  group->hits = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_hit_state_free);

  return group;
}

/* By view; the best hit is the first of the first. */
static void
add_groups (DossierSearchState *state,
            const DossierSearchResult *result)
{
  g_autoptr (GHashTable) groups = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < result->n_facts; i++)
    {
      const DossierView *view = result->facts[i]->view;
      DossierHitGroupState *group = g_hash_table_lookup (groups, view);

      if (group == NULL)
        {
          group = group_new (view);
          g_hash_table_insert (groups, (gpointer) view, group);
          g_ptr_array_add (state->groups, group);
        }
      g_ptr_array_add (group->hits, dossier_hit_state_new (result->plan, result->facts[i]));
    }

  for (guint i = 0; i < state->groups->len; i++)
    {
      DossierHitGroupState *group = g_ptr_array_index (state->groups, i);

      group->n_hits = group->hits->len;
      group->count = format_facts (group->n_hits);
    }
}

static void
add_problems (DossierSearchState *state,
              const DossierSearchResult *result)
{
  for (guint i = 0; i < result->query->problems->len; i++)
    g_ptr_array_add (state->problems, dossier_query_problem_text (g_ptr_array_index (result->query->problems, i)));

  if (result->suggestion == NULL)
    return;

  state->suggestion = g_strdup (result->suggestion);
  /* Translators: %s is a query with its misspelt words mended */
  state->suggestion_words = g_strdup_printf (_("Did you mean “%s”?"), result->suggestion);
}

/* Nothing was asked for yet. */
static gboolean
is_idle (const DossierSearchResult *result,
         guint n_chosen)
{
  return result->query->terms->len == 0 && n_chosen == 0;
}

static void
explain_empty (DossierSearchState *state,
               const DossierSearchResult *result)
{
  if (is_idle (result, state->n_chosen))
    {
      state->empty_title = g_strdup (_("Search This Dossier"));
      state->empty_words = g_strdup (_("Statements, quotes, speakers and notes are searched, in every language of the "
                                       "dossier."));
    }
  else if (result->n_found == 0)
    {
      state->empty_title = g_strdup (state->heading);
      state->empty_words = g_strdup (_("Other words may find it. This is what can be typed:"));
    }
  else if (result->n_shown == 0)
    {
      state->empty_title = g_strdup (_("All Are Hidden"));
      state->empty_words = g_strdup (_("No fact passes all filters at once."));
    }
}

static char *
format_filter_label (guint n_chosen)
{
  if (n_chosen == 0)
    /* Translators: a button that shows what search results can be filtered by */
    return g_strdup (_("Filters"));

  /* Translators: a button; %u is how many filters are on */
  return g_strdup_printf (ngettext ("Filters (%u)", "Filters (%u)", n_chosen), n_chosen);
}

/* What changed, for someone who cannot see it. */
static char *
announce (const DossierSearchState *state)
{
  GString *text = g_string_new (state->heading);

  if (state->hidden != NULL && state->n_chosen > 0)
    g_string_append_printf (text, ". %s", state->hidden);
  if (state->suggestion_words != NULL)
    g_string_append_printf (text, ". %s", state->suggestion_words);

  return g_string_free (text, FALSE);
}

/**
 * dossier_search_state_new:
 * @result: what was found
 * @choice: (nullable): what was chosen of the facets
 *
 * Works out all that the search page shows. Before anything is asked for, it lists no fact.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierSearchState *
dossier_search_state_new (const DossierSearchResult *result,
                          const DossierFacetChoice *choice)
{
  DossierSearchState *state;

  g_return_val_if_fail (result != NULL, NULL);

  state = g_new0 (DossierSearchState, 1);
  state->dossier = dossier_ref (dossier_search_get_dossier (result->search));
  state->n_chosen = choice != NULL ? dossier_facet_choice_count (choice) : 0;
  state->problems = g_ptr_array_new_with_free_func (g_free);
  state->groups = g_ptr_array_new_with_free_func (group_free);
  state->heading = format_heading (result);
  state->filter_label = format_filter_label (state->n_chosen);
  state->help = dossier_query_list_help ();
  add_problems (state, result);
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    state->facets[i] = dossier_facet_state_new (state->dossier, (DossierFacet) i, result->facets[i]);
  if (!is_idle (result, state->n_chosen))
    {
      add_groups (state, result);
      state->n_hits = result->n_facts;
      state->hidden = format_hidden (result, state->n_chosen);
      state->unlisted = format_unlisted (result);
      state->hint = state->n_hits > 0 ? g_strdup (_("Enter opens the first.")) : NULL;
    }
  explain_empty (state, result);
  state->announcement = announce (state);

  return state;
}

/**
 * dossier_search_state_free:
 * @state: (transfer full): a state
 *
 * Frees a state, and lets go of its dossier.
 */
void
dossier_search_state_free (DossierSearchState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->heading);
  g_free (state->hidden);
  g_free (state->hint);
  g_free (state->unlisted);
  g_free (state->suggestion);
  g_free (state->suggestion_words);
  g_free (state->filter_label);
  g_free (state->empty_title);
  g_free (state->empty_words);
  g_free (state->announcement);
  g_ptr_array_unref (state->problems);
  g_ptr_array_unref (state->groups);
  g_ptr_array_unref (state->help);
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    dossier_facet_state_free (state->facets[i]);
  dossier_unref (state->dossier);
  g_free (state);
}

/**
 * dossier_search_state_list_facts:
 * @state: a state
 *
 * Lists the facts as the page does, view by view.
 *
 * Returns: (transfer container) (element-type DossierFact): the facts, borrowed from the dossier
 */
GPtrArray *
dossier_search_state_list_facts (const DossierSearchState *state)
{
  GPtrArray *facts = g_ptr_array_new ();

  g_return_val_if_fail (state != NULL, facts);

  for (guint i = 0; i < state->groups->len; i++)
    {
      const DossierHitGroupState *group = g_ptr_array_index (state->groups, i);

      for (guint j = 0; j < group->hits->len; j++)
        g_ptr_array_add (facts, (gpointer) ((const DossierHitState *) g_ptr_array_index (group->hits, j))->row->fact);
    }

  return facts;
}
