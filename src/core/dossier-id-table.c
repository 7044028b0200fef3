// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-id-table.h"

#include <string.h>

#define FEWEST_SLOTS 16
#define EMPTY 0
#define LONGEST_ID 64

typedef struct
{
  const char *id;
  gpointer value;
  gsize length;
  guint64 hash;
} Entry;

/* Slots hold an entry's index plus one; their number is a power of two, and at most half of them are taken. */
struct _DossierIdTable
{
  GArray *entries;
  guint32 *slots;
  guint n_slots;
  guint64 key[2];
};

static guint64
rotate (guint64 x,
        guint bits)
{
  return x << bits | x >> (64 - bits);
}

static void
sip_round (guint64 v[4])
{
  v[0] += v[1];
  v[1] = rotate (v[1], 13) ^ v[0];
  v[0] = rotate (v[0], 32);
  v[2] += v[3];
  v[3] = rotate (v[3], 16) ^ v[2];
  v[0] += v[3];
  v[3] = rotate (v[3], 21) ^ v[0];
  v[2] += v[1];
  v[1] = rotate (v[1], 17) ^ v[2];
  v[2] = rotate (v[2], 32);
}

/* SipHash-1-3 (Aumasson and Bernstein, 2012, with fewer rounds, as Rust and Python use it for their tables). */
static guint64
hash_id (const DossierIdTable *table,
         const char *id,
         gsize length)
{
  guint64 v[4] = {
    table->key[0] ^ G_GUINT64_CONSTANT (0x736f6d6570736575),
    table->key[1] ^ G_GUINT64_CONSTANT (0x646f72616e646f6d),
    table->key[0] ^ G_GUINT64_CONSTANT (0x6c7967656e657261),
    table->key[1] ^ G_GUINT64_CONSTANT (0x7465646279746573),
  };
  gsize left = length;
  guint64 word;

  for (; left >= 8; left -= 8, id += 8)
    {
      memcpy (&word, id, 8);
      v[3] ^= word;
      sip_round (v);
      v[0] ^= word;
    }

  word = 0;
  memcpy (&word, id, left);
  word |= (guint64) length << 56;
  v[3] ^= word;
  sip_round (v);
  v[0] ^= word;
  v[2] ^= 0xff;
  sip_round (v);
  sip_round (v);
  sip_round (v);

  return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* Finds the slot of an id, or the empty one where it would go. */
static guint
find_slot (const DossierIdTable *table,
           const char *id,
           gsize length,
           guint64 hash)
{
  guint slot = (guint) hash & (table->n_slots - 1);

  while (table->slots[slot] != EMPTY)
    {
      const Entry *entry = &g_array_index (table->entries, Entry, table->slots[slot] - 1);

      if (entry->hash == hash && entry->length == length && memcmp (entry->id, id, length) == 0)
        break;
      slot = (slot + 1) & (table->n_slots - 1);
    }

  return slot;
}

static void
grow (DossierIdTable *table)
{
  table->n_slots = MAX (FEWEST_SLOTS, table->n_slots * 2);
  g_free (table->slots);
  table->slots = g_new0 (guint32, table->n_slots);

  for (guint i = 0; i < table->entries->len; i++)
    {
      const Entry *entry = &g_array_index (table->entries, Entry, i);

      table->slots[find_slot (table, entry->id, entry->length, entry->hash)] = i + 1;
    }
}

/**
 * dossier_is_id:
 * @text: a text
 *
 * Tells whether @text is spelt as an identifier: [a-z][a-z0-9-]*, at most 64 characters. Nothing of that can lead out
 * of a folder.
 *
 * Returns: %TRUE if it is
 */
gboolean
dossier_is_id (const char *text)
{
  gsize length;

  g_return_val_if_fail (text != NULL, FALSE);

  length = strlen (text);

  return length > 0 && length <= LONGEST_ID && g_ascii_islower (text[0])
         && strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

/**
 * dossier_id_table_new:
 *
 * Makes an empty table with a key of its own.
 *
 * Returns: (transfer full): the table
 */
DossierIdTable *
dossier_id_table_new (void)
{
  DossierIdTable *table = g_new0 (DossierIdTable, 1);

  table->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  for (guint i = 0; i < G_N_ELEMENTS (table->key); i++)
    table->key[i] = (guint64) g_random_int () << 32 | g_random_int ();
  grow (table);

  return table;
}

/**
 * dossier_id_table_free:
 * @table: (transfer full): a table
 *
 * Frees @table, and nothing that it names.
 */
void
dossier_id_table_free (DossierIdTable *table)
{
  g_return_if_fail (table != NULL);

  g_array_unref (table->entries);
  g_free (table->slots);
  g_free (table);
}

/**
 * dossier_id_table_add:
 * @table: a table
 * @id: an identifier, borrowed for as long as @table lives
 * @value: (nullable): what it names
 *
 * Adds an identifier.
 *
 * Returns: %FALSE if it is there already; then nothing is changed
 */
gboolean
dossier_id_table_add (DossierIdTable *table,
                      const char *id,
                      gpointer value)
{
  Entry entry = { .id = id, .value = value };
  guint slot;

  g_return_val_if_fail (table != NULL && id != NULL, FALSE);

  entry.length = strlen (id);
  entry.hash = hash_id (table, id, entry.length);
  slot = find_slot (table, id, entry.length, entry.hash);
  if (table->slots[slot] != EMPTY)
    return FALSE;

  g_array_append_val (table->entries, entry);
  table->slots[slot] = table->entries->len;
  if (table->entries->len * 2 > table->n_slots)
    grow (table);

  return TRUE;
}

static Entry *
find_entry (const DossierIdTable *table,
            const char *id,
            gsize length)
{
  guint slot = find_slot (table, id, length, hash_id (table, id, length));

  return table->slots[slot] != EMPTY ? &g_array_index (table->entries, Entry, table->slots[slot] - 1) : NULL;
}

/**
 * dossier_id_table_drop:
 * @table: a table
 * @id: an identifier in it
 *
 * Forgets what @id names, and not that there is such an id.
 */
void
dossier_id_table_drop (DossierIdTable *table,
                       const char *id)
{
  Entry *entry;

  g_return_if_fail (table != NULL && id != NULL);

  entry = find_entry (table, id, strlen (id));
  if (entry != NULL)
    entry->value = NULL;
}

/**
 * dossier_id_table_look_up:
 * @table: a table
 * @id: an identifier, not terminated
 * @length: its bytes
 * @value: (out) (nullable): what it names; %NULL if that was dropped
 *
 * Looks an identifier up.
 *
 * Returns: whether there is such an id
 */
gboolean
dossier_id_table_look_up (const DossierIdTable *table,
                          const char *id,
                          gsize length,
                          gpointer *value)
{
  const Entry *entry;

  g_return_val_if_fail (table != NULL && id != NULL && value != NULL, FALSE);

  entry = find_entry (table, id, length);
  *value = entry != NULL ? entry->value : NULL;

  return entry != NULL;
}

/**
 * dossier_id_table_get:
 * @table: a table
 * @id: an identifier
 *
 * Gets what @id names.
 *
 * Returns: (transfer none) (nullable): the thing; %NULL where there is none
 */
gpointer
dossier_id_table_get (const DossierIdTable *table,
                      const char *id)
{
  gpointer value;

  g_return_val_if_fail (table != NULL && id != NULL, NULL);

  dossier_id_table_look_up (table, id, strlen (id), &value);

  return value;
}

/**
 * dossier_id_table_get_n:
 * @table: a table
 *
 * Gets how many identifiers there are, with those whose thing was dropped.
 *
 * Returns: a number
 */
guint
dossier_id_table_get_n (const DossierIdTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->entries->len;
}

/**
 * dossier_id_table_get_id:
 * @table: a table
 * @index: which one, in the order in which they were added
 *
 * Gets an identifier.
 *
 * Returns: (transfer none): the identifier
 */
const char *
dossier_id_table_get_id (const DossierIdTable *table,
                         guint index)
{
  g_return_val_if_fail (table != NULL && index < table->entries->len, NULL);

  return g_array_index (table->entries, Entry, index).id;
}
