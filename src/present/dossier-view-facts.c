// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-view-facts.h"

typedef struct
{
  GPtrArray *facts;
  GHashTable *seen;
} Listing;

static void
add_fact (Listing *listing,
          const DossierFact *fact)
{
  if (fact != NULL && g_hash_table_add (listing->seen, (gpointer) fact))
    g_ptr_array_add (listing->facts, (gpointer) fact);
}

static void
add_section (Listing *listing,
             const DossierSection *section)
{
  for (guint i = 0; i < section->n_facts; i++)
    add_fact (listing, section->facts[i]);

  for (guint i = 0; i < section->n_pairs; i++)
    {
      const DossierPair *pair = section->pairs[i];

      add_fact (listing, pair->claim);
      add_fact (listing, pair->answer);
      for (guint j = 0; j < pair->n_also; j++)
        add_fact (listing, pair->also[j]);
    }
}

/**
 * dossier_view_list_facts:
 * @view: a view
 *
 * Lists the facts of the view in the order in which its page shows them, each once.
 *
 * Returns: (transfer container) (element-type DossierFact): the facts, borrowed from the dossier
 */
GPtrArray *
dossier_view_list_facts (const DossierView *view)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Listing listing = { g_ptr_array_new (), seen };

  g_return_val_if_fail (view != NULL, listing.facts);

  for (guint i = 0; i < view->n_sections; i++)
    add_section (&listing, &view->sections[i]);

  return listing.facts;
}
