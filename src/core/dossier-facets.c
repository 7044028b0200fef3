// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-facets.h"

#include "core/dossier-key-table.h"

#define MOST_YEARS 5    /* a longer span is of decades */
#define MOST_DECADES 10 /* a longer span is of its first and last */

struct _DossierFacets
{
  DossierKeyTable *tables[DOSSIER_N_FACETS];
};

struct _DossierFacetChoice
{
  GArray *keys[DOSSIER_N_FACETS]; /* of int */
};

/**
 * dossier_facet_choice_new:
 *
 * Returns: (transfer full): a choice that leaves everything in
 */
DossierFacetChoice *
dossier_facet_choice_new (void)
{
  DossierFacetChoice *choice = g_new0 (DossierFacetChoice, 1);

  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    choice->keys[i] = g_array_new (FALSE, FALSE, sizeof (int));

  return choice;
}

/**
 * dossier_facet_choice_copy:
 * @choice: a choice
 *
 * Returns: (transfer full): another one like it
 */
DossierFacetChoice *
dossier_facet_choice_copy (const DossierFacetChoice *choice)
{
  DossierFacetChoice *copy;

  g_return_val_if_fail (choice != NULL, NULL);

  copy = dossier_facet_choice_new ();
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    g_array_append_vals (copy->keys[i], choice->keys[i]->data, choice->keys[i]->len);

  return copy;
}

/**
 * dossier_facet_choice_free:
 * @choice: (transfer full): a choice
 *
 * Frees it.
 */
void
dossier_facet_choice_free (DossierFacetChoice *choice)
{
  g_return_if_fail (choice != NULL);

  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    g_array_unref (choice->keys[i]);
  g_free (choice);
}

static int
find_key (const DossierFacetChoice *choice,
          DossierFacet facet,
          int key)
{
  const GArray *keys = choice->keys[facet];

  for (guint i = 0; i < keys->len; i++)
    if (g_array_index (keys, int, i) == key)
      return (int) i;

  return -1;
}

/**
 * dossier_facet_choice_set:
 * @choice: a choice
 * @facet: a facet
 * @key: one of its values
 * @chosen: whether it is chosen from now on
 *
 * Chooses a value, or no longer does.
 */
void
dossier_facet_choice_set (DossierFacetChoice *choice,
                          DossierFacet facet,
                          int key,
                          gboolean chosen)
{
  int index;

  g_return_if_fail (choice != NULL && facet < DOSSIER_N_FACETS);

  index = find_key (choice, facet, key);
  if (chosen && index < 0)
    g_array_append_val (choice->keys[facet], key);
  else if (!chosen && index >= 0)
    g_array_remove_index (choice->keys[facet], (guint) index);
}

/**
 * dossier_facet_choice_has:
 * @choice: a choice
 * @facet: a facet
 * @key: one of its values
 *
 * Returns: whether the value is chosen
 */
gboolean
dossier_facet_choice_has (const DossierFacetChoice *choice,
                          DossierFacet facet,
                          int key)
{
  g_return_val_if_fail (choice != NULL && facet < DOSSIER_N_FACETS, FALSE);

  return find_key (choice, facet, key) >= 0;
}

/**
 * dossier_facet_choice_count:
 * @choice: a choice
 *
 * Returns: how many values are chosen; 0 where everything is left in
 */
guint
dossier_facet_choice_count (const DossierFacetChoice *choice)
{
  guint count = 0;

  g_return_val_if_fail (choice != NULL, 0);

  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    count += choice->keys[i]->len;

  return count;
}

/* Places in the dossier, by the thing: it is given back as a number. */
static GHashTable *
number (const gconstpointer *things,
        guint n_things)
{
  GHashTable *numbers = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n_things; i++)
    g_hash_table_insert (numbers, (gpointer) things[i], GUINT_TO_POINTER (i));

  return numbers;
}

static void
add_who (DossierKeyTable *table,
         const DossierFact *fact,
         GHashTable *parties)
{
  if (fact->n_by == 0)
    dossier_key_table_add (table, fact->status == DOSSIER_STATUS_COMPUTED ? DOSSIER_WHO_COMPUTED : DOSSIER_WHO_SOURCE);

  for (guint i = 0; i < fact->n_by; i++)
    {
      const DossierParty *party = fact->by[i]->tag_group != NULL ? fact->by[i]->tag_group : fact->by[i];

      dossier_key_table_add (table, GPOINTER_TO_INT (g_hash_table_lookup (parties, party)));
    }
}

static int
floor_to_decade (int year)
{
  return year - ((year % 10) + 10) % 10;
}

static void
add_decades (DossierKeyTable *table,
             int first,
             int last)
{
  int step = 10;

  first = floor_to_decade (first);
  last = floor_to_decade (last);
  if ((last - first) / 10 >= MOST_DECADES)
    step = last - first;
  for (int decade = first; decade <= last; decade += step)
    dossier_key_table_add (table, DOSSIER_YEAR_DECADE + decade);
}

static gboolean
is_coarse (const DossierDatePart *part)
{
  return part->precision == DOSSIER_PRECISION_DECADE || part->precision == DOSSIER_PRECISION_CENTURY;
}

/* The last year of a part: of a decade, its tenth. */
static int
get_last_year (const DossierDatePart *part)
{
  if (part->precision == DOSSIER_PRECISION_CENTURY)
    return part->year + 99;

  return part->precision == DOSSIER_PRECISION_DECADE ? part->year + 9 : part->year;
}

/* No year is made of what is only known to the decade. An open end has none. */
static void
add_years (DossierKeyTable *table,
           const DossierFact *fact)
{
  const DossierDate *date = dossier_date_is_set (&fact->of) ? &fact->of : &fact->said;
  const DossierDatePart *start = date->start.precision != DOSSIER_PRECISION_NONE ? &date->start : &date->end;
  const DossierDatePart *end = date->end.precision != DOSSIER_PRECISION_NONE ? &date->end : &date->start;
  int last = get_last_year (end);

  if (!dossier_date_is_set (date))
    dossier_key_table_add (table, DOSSIER_YEAR_UNDATED);
  else if (is_coarse (start) || is_coarse (end) || last - start->year >= MOST_YEARS)
    add_decades (table, start->year, last);
  else
    for (int year = start->year; year <= last; year++)
      dossier_key_table_add (table, year);
}

static void
add_fact (DossierFacets *facets,
          const DossierFact *fact,
          GHashTable *parties,
          GHashTable *views)
{
  dossier_key_table_add (facets->tables[DOSSIER_FACET_STATUS], (int) fact->status);
  add_who (facets->tables[DOSSIER_FACET_WHO], fact, parties);
  dossier_key_table_add (facets->tables[DOSSIER_FACET_VIEW],
                         fact->view != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (views, fact->view))
                                            : DOSSIER_VIEW_NONE);
  add_years (facets->tables[DOSSIER_FACET_YEAR], fact);
}

/**
 * dossier_facets_new:
 * @dossier: a dossier
 *
 * Works out the facets of every fact.
 *
 * Returns: (transfer full): the facets
 */
DossierFacets *
dossier_facets_new (const Dossier *dossier)
{
  DossierFacets *facets;
  g_autoptr (GHashTable) parties = NULL;
  g_autoptr (GHashTable) views = NULL;

  g_return_val_if_fail (dossier != NULL, NULL);

  facets = g_new0 (DossierFacets, 1);
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    facets->tables[i] = dossier_key_table_new ();
  parties = number ((const gconstpointer *) dossier->parties, dossier->n_parties);
  views = number ((const gconstpointer *) dossier->views, dossier->n_views);

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      add_fact (facets, dossier->facts[i], parties, views);
      for (guint j = 0; j < DOSSIER_N_FACETS; j++)
        dossier_key_table_end_fact (facets->tables[j]);
    }

  return facets;
}

/**
 * dossier_facets_free:
 * @facets: (transfer full): facets
 *
 * Frees them.
 */
void
dossier_facets_free (DossierFacets *facets)
{
  g_return_if_fail (facets != NULL);

  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    dossier_key_table_free (facets->tables[i]);
  g_free (facets);
}

/* Keeps the facts that have one of the chosen values, for each facet of which any is chosen; but for one. */
static void
apply (const DossierFacets *facets,
       const DossierFacetChoice *choice,
       guint but,
       DossierBits *facts)
{
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    {
      const GArray *keys = choice->keys[i];
      g_autoptr (DossierBits) chosen = NULL;

      if (i == but || keys->len == 0)
        continue;
      chosen = dossier_key_table_find (facets->tables[i], (const int *) (gconstpointer) keys->data, keys->len);
      dossier_bits_intersect (facts, chosen);
    }
}

/**
 * dossier_facets_apply:
 * @facets: facets
 * @choice: what is chosen
 * @facts: facts, of which those that are not chosen are taken out
 *
 * Filters facts.
 */
void
dossier_facets_apply (const DossierFacets *facets,
                      const DossierFacetChoice *choice,
                      DossierBits *facts)
{
  g_return_if_fail (facets != NULL && choice != NULL && facts != NULL);

  apply (facets, choice, DOSSIER_N_FACETS, facts);
}

/* Views as in the dossier, years as they follow, what is undated last. */
static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  int first = ((const DossierFacetValue *) a)->key;
  int second = ((const DossierFacetValue *) b)->key;

  return first < second ? -1 : first > second;
}

/* Decades stand where they begin. */
static int
compare_years (gconstpointer a,
               gconstpointer b)
{
  int first = ((const DossierFacetValue *) a)->key;
  int second = ((const DossierFacetValue *) b)->key;
  int first_year = first >= DOSSIER_YEAR_DECADE && first != DOSSIER_YEAR_UNDATED ? first - DOSSIER_YEAR_DECADE : first;
  int second_year = second >= DOSSIER_YEAR_DECADE && second != DOSSIER_YEAR_UNDATED ? second - DOSSIER_YEAR_DECADE
                                                                                   : second;

  if (first_year != second_year)
    return first_year < second_year ? -1 : 1;
  return second < first ? -1 : second > first;
}

/* The most frequent first; of equals, as in the format or the dossier. */
static int
compare_counts (gconstpointer a,
                gconstpointer b)
{
  const DossierFacetValue *first = a;
  const DossierFacetValue *second = b;

  if (first->count != second->count)
    return first->count > second->count ? -1 : 1;
  return compare_keys (a, b);
}

static gboolean
has_value (const GArray *values,
           int key)
{
  for (guint i = 0; i < values->len; i++)
    if (g_array_index (values, DossierFacetValue, i).key == key)
      return TRUE;

  return FALSE;
}

/* No fact of this dossier has them, as on an early day, yet they hide all that there is. */
static void
add_chosen (GArray *values,
            const GArray *chosen)
{
  for (guint i = 0; i < chosen->len; i++)
    {
      DossierFacetValue value = { g_array_index (chosen, int, i), 0, TRUE };

      if (!has_value (values, value.key))
        g_array_append_val (values, value);
    }
}

/**
 * dossier_facets_count:
 * @facets: facets
 * @facet: one of them
 * @choice: what is chosen
 * @facts: the facts that were found
 *
 * Counts how many facts each value of a facet has, with what is chosen of the other facets: so many would be seen with
 * only this value. A value without any is listed only if it is chosen, so that it can be let go of.
 *
 * Returns: (transfer full) (element-type DossierFacetValue): the values, as they are to be listed
 */
GArray *
dossier_facets_count (const DossierFacets *facets,
                      DossierFacet facet,
                      const DossierFacetChoice *choice,
                      const DossierBits *facts)
{
  static const GCompareFunc orders[DOSSIER_N_FACETS] = {
    [DOSSIER_FACET_STATUS] = compare_counts,
    [DOSSIER_FACET_WHO] = compare_counts,
    [DOSSIER_FACET_VIEW] = compare_keys,
    [DOSSIER_FACET_YEAR] = compare_years,
  };
  GArray *values = g_array_new (FALSE, FALSE, sizeof (DossierFacetValue));
  g_autoptr (GArray) counts = NULL;
  g_autoptr (DossierBits) among = NULL;

  g_return_val_if_fail (facets != NULL && facet < DOSSIER_N_FACETS && choice != NULL && facts != NULL, values);

  among = dossier_bits_copy (facts);
  apply (facets, choice, facet, among);
  counts = dossier_key_table_count (facets->tables[facet], among);
  for (guint i = 0; i < counts->len; i++)
    {
      const DossierKeyCount *count = &g_array_index (counts, DossierKeyCount, i);
      DossierFacetValue value = { count->key, count->count, find_key (choice, facet, count->key) >= 0 };

      if (value.count > 0 || value.chosen)
        g_array_append_val (values, value);
    }
  add_chosen (values, choice->keys[facet]);
  g_array_sort (values, orders[facet]);

  return values;
}
