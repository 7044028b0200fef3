// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-page-state.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"

static char *
format_count (const DossierSection *section)
{
  g_autofree char *facts = NULL;
  g_autofree char *pairs = NULL;

  facts = g_strdup_printf (ngettext ("%u fact", "%u facts", section->n_facts), section->n_facts);
  /* Translators: a pair is a claim and its answer */
  pairs = g_strdup_printf (ngettext ("%u pair", "%u pairs", section->n_pairs), section->n_pairs);

  if (section->n_pairs == 0)
    return g_steal_pointer (&facts);
  if (section->n_facts == 0)
    return g_steal_pointer (&pairs);

  /* Translators: %1$s is "2 facts", %2$s is "1 pair" */
  return g_strdup_printf (C_("section", "%1$s, %2$s"), facts, pairs);
}

/* Each fact of the section in the list that is made for it. */
static void
add_facts (DossierSectionState *state,
           const Dossier *dossier,
           const DossierSection *section)
{
  for (guint i = 0; i < section->n_facts; i++)
    {
      const DossierFact *fact = section->facts[i];

      if (fact->status == DOSSIER_STATUS_COMPUTED)
        g_ptr_array_add (state->computed, dossier_computed_state_new (dossier, fact));
      else
        g_ptr_array_add (state->facts, (gpointer) fact);
    }
}

static void
free_row (gpointer data)
{
  g_clear_pointer ((DossierRowState **) &data, dossier_row_state_free);
}

static void
free_pair (gpointer data)
{
  g_clear_pointer ((DossierPairState **) &data, dossier_pair_state_free);
}

static DossierSectionState *
section_state_new (const Dossier *dossier,
                   const DossierSection *section)
{
  DossierSectionState *state = g_new0 (DossierSectionState, 1);

  state->section = section;
  state->dossier = dossier;
  state->title = dossier_text_for_reader (section->title);
  state->intro = section->intro != NULL ? dossier_text_for_reader (section->intro) : NULL;
  state->count = format_count (section);
  state->figures = g_ptr_array_new ();
  state->facts = g_ptr_array_new ();
  state->computed = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_computed_state_free);

  for (guint i = 0; i < section->n_figures; i++)
    g_ptr_array_add (state->figures, (gpointer) section->figures[i]);
  add_facts (state, dossier, section);

  state->rows = g_ptr_array_new_with_free_func (free_row);
  g_ptr_array_set_size (state->rows, (int) state->facts->len);
  state->pairs = g_ptr_array_new_with_free_func (free_pair);
  g_ptr_array_set_size (state->pairs, (int) section->n_pairs);
  return state;
}

static void
section_state_free (DossierSectionState *state)
{
  g_free (state->title);
  g_free (state->intro);
  g_free (state->count);
  g_ptr_array_unref (state->figures);
  g_ptr_array_unref (state->facts);
  g_ptr_array_unref (state->rows);
  g_ptr_array_unref (state->computed);
  g_ptr_array_unref (state->pairs);
  g_free (state);
}

/**
 * dossier_section_state_get_row:
 * @state: a section
 * @index: which of its facts that stand in rows
 *
 * Works out a row, the first time that it is asked for.
 *
 * Returns: (transfer none): the row
 */
const DossierRowState *
dossier_section_state_get_row (DossierSectionState *state,
                               guint index)
{
  g_return_val_if_fail (state != NULL && index < state->facts->len, NULL);

  if (g_ptr_array_index (state->rows, index) == NULL)
    g_ptr_array_index (state->rows, index) = dossier_row_state_new (g_ptr_array_index (state->facts, index));

  return g_ptr_array_index (state->rows, index);
}

/**
 * dossier_section_state_get_pair:
 * @state: a section
 * @index: which of its pairs
 *
 * Works out a pair, the first time that it is asked for.
 *
 * Returns: (transfer none): the pair
 */
const DossierPairState *
dossier_section_state_get_pair (DossierSectionState *state,
                                guint index)
{
  g_return_val_if_fail (state != NULL && index < state->section->n_pairs, NULL);

  if (g_ptr_array_index (state->pairs, index) == NULL)
    g_ptr_array_index (state->pairs, index) = dossier_pair_state_new (state->dossier, state->section->pairs[index]);

  return g_ptr_array_index (state->pairs, index);
}

/**
 * dossier_section_state_format_count:
 * @state: a section
 * @n_pairs: how many of its pairs a filter leaves
 *
 * Works out what stands beside the title of a section under a filter: "3 of 9 pairs".
 *
 * Returns: (transfer full): the words
 */
char *
dossier_section_state_format_count (const DossierSectionState *state,
                                    guint n_pairs)
{
  guint n = 0;

  g_return_val_if_fail (state != NULL, NULL);

  n = state->section->n_pairs;
  /* Translators: a pair is a claim and its answer; %1$u of them fit the reader's choice, %2$u are there in all */
  return g_strdup_printf (ngettext ("%1$u of %2$u pair", "%1$u of %2$u pairs", n), n_pairs, n);
}

/**
 * dossier_page_state_new:
 * @dossier: a dossier
 * @view: one of its views
 *
 * Works out all that the page of a view shows.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierPageState *
dossier_page_state_new (Dossier *dossier,
                        const DossierView *view)
{
  DossierPageState *state;

  g_return_val_if_fail (dossier != NULL && view != NULL, NULL);

  state = g_new0 (DossierPageState, 1);
  state->dossier = dossier_ref (dossier);
  state->view = view;
  state->title = dossier_text_for_reader (view->title);
  state->summary = view->summary != NULL ? dossier_text_for_reader (view->summary) : NULL;
  state->tiles = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_tile_state_free);
  state->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) section_state_free);

  for (guint i = 0; i < view->n_key_figures; i++)
    g_ptr_array_add (state->tiles, dossier_tile_state_new (view->key_figures[i]));
  for (guint i = 0; i < view->n_sections; i++)
    g_ptr_array_add (state->sections, section_state_new (dossier, &view->sections[i]));
  state->has_filter = view->n_sections > 0 && view->sections[0].n_pairs > 0;
  return state;
}

/**
 * dossier_page_state_free:
 * @state: a state
 *
 * Frees a state, and lets go of its dossier.
 */
void
dossier_page_state_free (DossierPageState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->title);
  g_free (state->summary);
  g_free (state->note);
  dossier_tag_state_clear (&state->tag);
  g_clear_pointer (&state->statuses, g_ptr_array_unref);
  g_ptr_array_unref (state->tiles);
  g_ptr_array_unref (state->sections);
  g_clear_pointer (&state->pool, g_ptr_array_unref);
  dossier_unref (state->dossier);
  g_free (state);
}
