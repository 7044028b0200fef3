// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-as-of.h"
#include "core/dossier-private.h"

/* What others see comes first, so that one pointer serves both. */
typedef struct
{
  Dossier dossier;
  gatomicrefcount ref_count;
  DossierArena *arena;
  DossierIdTable *ids[DOSSIER_N_KINDS];
  Dossier *source; /* what it is derived from, as of a day; (nullable) */
  gint32 day;
} Whole;

/**
 * dossier_new: (skip)
 *
 * Makes an empty dossier for the reader to fill.
 *
 * Returns: (transfer full): the dossier
 */
Dossier *
dossier_new (void)
{
  Whole *whole = g_new0 (Whole, 1);

  g_atomic_ref_count_init (&whole->ref_count);
  whole->arena = dossier_arena_new ();
  for (guint i = 0; i < DOSSIER_N_KINDS; i++)
    whole->ids[i] = dossier_id_table_new ();

  return &whole->dossier;
}

/**
 * dossier_get_arena: (skip)
 * @dossier: a dossier that is being built
 *
 * Gets what everything in @dossier is allocated from.
 *
 * Returns: (transfer none): the arena
 */
DossierArena *
dossier_get_arena (Dossier *dossier)
{
  g_return_val_if_fail (dossier != NULL, NULL);

  return ((Whole *) dossier)->arena;
}

/**
 * dossier_get_ids: (skip)
 * @dossier: a dossier
 * @kind: a kind of thing
 *
 * Gets the identifiers of one kind.
 *
 * Returns: (transfer none): the table
 */
DossierIdTable *
dossier_get_ids (const Dossier *dossier,
                 DossierKind kind)
{
  g_return_val_if_fail (dossier != NULL && kind < DOSSIER_N_KINDS, NULL);

  return ((const Whole *) dossier)->ids[kind];
}

/**
 * dossier_set_whole: (skip)
 * @dossier: a dossier that is being derived
 * @whole: what it is derived from
 * @day: as of which day
 *
 * Keeps @whole for as long as @dossier lives, as they share what does not depend on the day.
 */
void
dossier_set_whole (Dossier *dossier,
                   Dossier *whole,
                   gint32 day)
{
  g_return_if_fail (dossier != NULL && whole != NULL);

  ((Whole *) dossier)->source = dossier_ref (whole);
  ((Whole *) dossier)->day = day;
}

/**
 * dossier_get_whole:
 * @dossier: a dossier
 *
 * Returns: (transfer none): what it is derived from, or itself
 */
Dossier *
dossier_get_whole (Dossier *dossier)
{
  g_return_val_if_fail (dossier != NULL, NULL);

  return ((Whole *) dossier)->source != NULL ? ((Whole *) dossier)->source : dossier;
}

/**
 * dossier_get_as_of:
 * @dossier: a dossier
 * @day: (out): a Julian day; left as it was for a whole dossier
 *
 * Gets the day as of which a dossier is derived.
 *
 * Returns: %FALSE for a whole one
 */
gboolean
dossier_get_as_of (const Dossier *dossier,
                   gint32 *day)
{
  g_return_val_if_fail (dossier != NULL && day != NULL, FALSE);

  if (((const Whole *) dossier)->source == NULL)
    return FALSE;

  *day = ((const Whole *) dossier)->day;
  return TRUE;
}

/**
 * dossier_ref:
 * @dossier: a dossier
 *
 * Takes a reference. Any thread may.
 *
 * Returns: (transfer full): @dossier
 */
Dossier *
dossier_ref (Dossier *dossier)
{
  g_return_val_if_fail (dossier != NULL, NULL);

  g_atomic_ref_count_inc (&((Whole *) dossier)->ref_count);

  return dossier;
}

/**
 * dossier_is_held_once: (skip)
 * @dossier: a dossier
 *
 * Tells whether the caller is the only one who holds @dossier: for tests of what a window lets go of.
 *
 * Returns: whether there is one reference
 */
gboolean
dossier_is_held_once (const Dossier *dossier)
{
  g_return_val_if_fail (dossier != NULL, FALSE);

  return g_atomic_ref_count_compare (&((Whole *) dossier)->ref_count, 1);
}

/**
 * dossier_unref:
 * @dossier: (transfer full): a dossier
 *
 * Gives a reference back. With the last one goes everything that was borrowed from @dossier.
 */
void
dossier_unref (Dossier *dossier)
{
  Whole *whole = (Whole *) dossier;

  g_return_if_fail (dossier != NULL);

  if (!g_atomic_ref_count_dec (&whole->ref_count))
    return;

  for (guint i = 0; i < DOSSIER_N_KINDS; i++)
    dossier_id_table_free (whole->ids[i]);
  dossier_arena_free (whole->arena);
  g_clear_pointer (&whole->source, dossier_unref);
  g_free (whole);
}

static gconstpointer
find (const Dossier *dossier,
      DossierKind kind,
      const char *id)
{
  g_return_val_if_fail (dossier != NULL, NULL);

  return id != NULL ? dossier_id_table_get (dossier_get_ids (dossier, kind), id) : NULL;
}

/**
 * dossier_find_source:
 * @dossier: a dossier
 * @id: (nullable): an identifier
 *
 * Finds a source.
 *
 * Returns: (transfer none) (nullable): the source
 */
const DossierSource *
dossier_find_source (const Dossier *dossier,
                     const char *id)
{
  return find (dossier, DOSSIER_KIND_SOURCE, id);
}

/**
 * dossier_find_party:
 * @dossier: a dossier
 * @id: (nullable): an identifier
 *
 * Finds a party.
 *
 * Returns: (transfer none) (nullable): the party
 */
const DossierParty *
dossier_find_party (const Dossier *dossier,
                    const char *id)
{
  return find (dossier, DOSSIER_KIND_PARTY, id);
}

/**
 * dossier_find_question:
 * @dossier: a dossier
 * @id: (nullable): an identifier
 *
 * Finds a question.
 *
 * Returns: (transfer none) (nullable): the question
 */
const DossierQuestion *
dossier_find_question (const Dossier *dossier,
                       const char *id)
{
  return find (dossier, DOSSIER_KIND_QUESTION, id);
}

/**
 * dossier_find_fact:
 * @dossier: a dossier
 * @id: (nullable): an identifier
 *
 * Finds a fact.
 *
 * Returns: (transfer none) (nullable): the fact
 */
const DossierFact *
dossier_find_fact (const Dossier *dossier,
                   const char *id)
{
  return find (dossier, DOSSIER_KIND_FACT, id);
}

/**
 * dossier_find_figure:
 * @dossier: a dossier
 * @id: (nullable): an identifier
 *
 * Finds a figure.
 *
 * Returns: (transfer none) (nullable): the figure
 */
const DossierFigure *
dossier_find_figure (const Dossier *dossier,
                     const char *id)
{
  return find (dossier, DOSSIER_KIND_FIGURE, id);
}

/**
 * dossier_find_view:
 * @dossier: a dossier
 * @id: (nullable): an identifier
 *
 * Finds a view.
 *
 * Returns: (transfer none) (nullable): the view
 */
const DossierView *
dossier_find_view (const Dossier *dossier,
                   const char *id)
{
  return find (dossier, DOSSIER_KIND_VIEW, id);
}

/**
 * dossier_find_pair:
 * @dossier: a dossier
 * @id: (nullable): an identifier
 *
 * Finds a pair.
 *
 * Returns: (transfer none) (nullable): the pair
 */
const DossierPair *
dossier_find_pair (const Dossier *dossier,
                   const char *id)
{
  return find (dossier, DOSSIER_KIND_PAIR, id);
}
