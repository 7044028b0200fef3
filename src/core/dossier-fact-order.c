// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-fact-order.h"

/**
 * dossier_fact_get_said:
 * @fact: a fact
 *
 * Gets when the fact was said; where that is not recorded, the time that it speaks of, before which it can hardly have
 * been said.
 *
 * Returns: (transfer none): the date, perhaps unset
 */
const DossierDate *
dossier_fact_get_said (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, NULL);

  return dossier_date_is_set (&fact->said) ? &fact->said : &fact->of;
}

/* Facts of one day keep the order of the file. */
static int
compare_said (gconstpointer a,
              gconstpointer b)
{
  const DossierFact *first = *(const DossierFact *const *) a;
  const DossierFact *second = *(const DossierFact *const *) b;
  int order = dossier_date_compare (dossier_fact_get_said (first), dossier_fact_get_said (second));

  if (order != 0)
    return order;
  return (first->index > second->index) - (first->index < second->index);
}

/**
 * dossier_facts_sort_by_said:
 * @facts: (element-type DossierFact): facts of one dossier
 *
 * Sorts the facts by when they were said, the undated last.
 */
void
dossier_facts_sort_by_said (GPtrArray *facts)
{
  g_return_if_fail (facts != NULL);

  g_ptr_array_sort (facts, compare_said);
}
