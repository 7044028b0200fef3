// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-key-table.h"

/* Keys are numbered as they come, so that counting them is one step each. */
struct _DossierKeyTable
{
  GArray *keys;      /* of int */
  GHashTable *slots; /* key → its place in keys, plus one */
  GArray *ends;      /* of guint: where the slots of each fact end */
  GArray *of_facts;  /* of guint: slots */
};

/**
 * dossier_key_table_new:
 *
 * Returns: (transfer full): a table without facts
 */
DossierKeyTable *
dossier_key_table_new (void)
{
  DossierKeyTable *table = g_new0 (DossierKeyTable, 1);

  table->keys = g_array_new (FALSE, FALSE, sizeof (int));
  table->slots = g_hash_table_new (NULL, NULL);
  table->ends = g_array_new (FALSE, FALSE, sizeof (guint));
  table->of_facts = g_array_new (FALSE, FALSE, sizeof (guint));

  return table;
}

/**
 * dossier_key_table_free:
 * @table: (transfer full): a table
 *
 * Frees it.
 */
void
dossier_key_table_free (DossierKeyTable *table)
{
  g_return_if_fail (table != NULL);

  g_array_unref (table->keys);
  g_hash_table_unref (table->slots);
  g_array_unref (table->ends);
  g_array_unref (table->of_facts);
  g_free (table);
}

static guint
get_begin (const DossierKeyTable *table,
           guint fact)
{
  return fact > 0 ? g_array_index (table->ends, guint, fact - 1) : 0;
}

/**
 * dossier_key_table_add:
 * @table: a table
 * @key: a key
 *
 * Gives the present fact a key, unless it has it.
 */
void
dossier_key_table_add (DossierKeyTable *table,
                       int key)
{
  guint slot;

  g_return_if_fail (table != NULL);

  slot = GPOINTER_TO_UINT (g_hash_table_lookup (table->slots, GINT_TO_POINTER (key)));
  if (slot == 0)
    {
      g_array_append_val (table->keys, key);
      slot = table->keys->len;
      g_hash_table_insert (table->slots, GINT_TO_POINTER (key), GUINT_TO_POINTER (slot));
    }
  slot--;

  for (guint i = get_begin (table, table->ends->len); i < table->of_facts->len; i++)
    if (g_array_index (table->of_facts, guint, i) == slot)
      return;
  g_array_append_val (table->of_facts, slot);
}

/**
 * dossier_key_table_end_fact:
 * @table: a table
 *
 * Goes on to the next fact; the first one is the present one at the beginning.
 */
void
dossier_key_table_end_fact (DossierKeyTable *table)
{
  g_return_if_fail (table != NULL);

  g_array_append_val (table->ends, table->of_facts->len);
}

/**
 * dossier_key_table_count:
 * @table: a table
 * @facts: some facts
 *
 * Counts the facts of each key.
 *
 * Returns: (transfer full) (element-type DossierKeyCount): the keys of all facts, some perhaps with none of @facts
 */
GArray *
dossier_key_table_count (const DossierKeyTable *table,
                         const DossierBits *facts)
{
  GArray *counts = g_array_new (FALSE, TRUE, sizeof (DossierKeyCount));

  g_return_val_if_fail (table != NULL && facts != NULL && facts->n_bits == table->ends->len, counts);

  g_array_set_size (counts, table->keys->len);
  for (guint i = 0; i < counts->len; i++)
    g_array_index (counts, DossierKeyCount, i).key = g_array_index (table->keys, int, i);
  for (guint fact = dossier_bits_next (facts, 0); fact < facts->n_bits; fact = dossier_bits_next (facts, fact + 1))
    for (guint i = get_begin (table, fact); i < g_array_index (table->ends, guint, fact); i++)
      g_array_index (counts, DossierKeyCount, g_array_index (table->of_facts, guint, i)).count++;

  return counts;
}

/**
 * dossier_key_table_find:
 * @table: a table
 * @keys: some keys
 * @n_keys: how many
 *
 * Returns: (transfer full): the facts that have one of @keys
 */
DossierBits *
dossier_key_table_find (const DossierKeyTable *table,
                        const int *keys,
                        guint n_keys)
{
  g_autoptr (DossierBits) slots = NULL;
  DossierBits *facts;

  g_return_val_if_fail (table != NULL && (keys != NULL || n_keys == 0), NULL);

  slots = dossier_bits_new (table->keys->len);
  for (guint i = 0; i < n_keys; i++)
    {
      guint slot = GPOINTER_TO_UINT (g_hash_table_lookup (table->slots, GINT_TO_POINTER (keys[i])));

      if (slot > 0)
        dossier_bits_add (slots, slot - 1);
    }

  facts = dossier_bits_new (table->ends->len);
  for (guint fact = 0; fact < facts->n_bits; fact++)
    for (guint i = get_begin (table, fact); i < g_array_index (table->ends, guint, fact); i++)
      if (dossier_bits_has (slots, g_array_index (table->of_facts, guint, i)))
        dossier_bits_add (facts, fact);

  return facts;
}
