// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-standings.h"

struct _DossierStandings
{
  guint *parent;         /* by a fact's index: another fact that it is read with, or itself; Tarjan 1975 */
  DossierStanding *high; /* of each that is its own parent: the highest standing among those that lead to it */
  guint n;
};

static guint
find_root (DossierStandings *self,
           guint fact)
{
  while (self->parent[fact] != fact)
    {
      self->parent[fact] = self->parent[self->parent[fact]];
      fact = self->parent[fact];
    }

  return fact;
}

static void
join (DossierStandings *self,
      guint a,
      guint b)
{
  guint first = find_root (self, a);
  guint second = find_root (self, b);

  self->parent[second] = first;
  self->high[first] = MAX (self->high[first], self->high[second]);
}

/**
 * dossier_standings_new:
 * @dossier: a dossier
 *
 * Works out the standing of each fact.
 *
 * Returns: (transfer full): the standings; they do not hold the dossier
 */
DossierStandings *
dossier_standings_new (const Dossier *dossier)
{
  DossierStandings *self;

  g_return_val_if_fail (dossier != NULL, NULL);

  self = g_new (DossierStandings, 1);
  self->n = dossier->n_facts;
  self->parent = g_new (guint, self->n);
  self->high = g_new (DossierStanding, self->n);
  for (guint i = 0; i < self->n; i++)
    {
      self->parent[i] = i;
      self->high[i] = dossier_fact_get_standing (dossier->facts[i]);
    }

  for (guint i = 0; i < self->n; i++)
    for (guint j = 0; j < dossier->facts[i]->n_links_out; j++)
      if (dossier->facts[i]->links_out[j]->kind == DOSSIER_LINK_RESPONDS_TO)
        join (self, i, dossier->facts[i]->links_out[j]->to->index);
  /* So that reading changes nothing. */
  for (guint i = 0; i < self->n; i++)
    self->parent[i] = find_root (self, i);

  return self;
}

/**
 * dossier_standings_free:
 * @standings: the standings
 *
 * Frees them.
 */
void
dossier_standings_free (DossierStandings *standings)
{
  g_return_if_fail (standings != NULL);

  g_free (standings->parent);
  g_free (standings->high);
  g_free (standings);
}

/**
 * dossier_standings_get:
 * @standings: the standings
 * @fact: a fact of their dossier
 *
 * Returns: the highest standing among the facts that it is read with, itself included
 */
DossierStanding
dossier_standings_get (const DossierStandings *standings,
                       const DossierFact *fact)
{
  g_return_val_if_fail (standings != NULL && fact != NULL, DOSSIER_STANDING_CLAIMED);
  g_return_val_if_fail (fact->index < standings->n, DOSSIER_STANDING_CLAIMED);

  return standings->high[standings->parent[fact->index]];
}
