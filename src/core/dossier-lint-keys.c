// SPDX-License-Identifier: GPL-3.0-or-later

/* The keys of an object: none twice, not too many, and none made to collide. */

#include "core/dossier-lint-private.h"

#include <string.h>

#define FEW_KEYS 32           /* compared pair by pair */
#define HARMLESS_MEMBERS 256 /* fewer cannot slow json-glib down, however they collide */
#define MOST_ALIKE 16         /* how many times more crowded than evenly spread keys */
#define GLIB_HASH_FACTOR 11

/* The sizes that a GHashTable of strings goes through: it takes a key's hash times 11 modulo these. */
static const guint32 glib_primes[] = { 251, 509, 1021, 2039, 4093, 8191, 16381, 32749, 65521 };

static const char *
get_bytes (const DossierLinter *linter,
           const DossierLintKey *key)
{
  return key->is_decoded ? (const char *) linter->decoded->data + key->bytes : linter->text + key->bytes;
}

/* g_str_hash() for bytes that are not terminated. */
static guint32
hash_bytes (const char *bytes,
            gsize length)
{
  guint32 hash = 5381;

  for (gsize i = 0; i < length; i++)
    hash = (hash << 5) + hash + (guint32) (gint8) bytes[i];

  return hash;
}

static guint
read_hex4 (const char *text)
{
  guint unit = 0;

  for (guint i = 0; i < 4; i++)
    unit = unit << 4 | ((guint) g_ascii_xdigit_value (text[i]) & 0xf);

  return unit;
}

static gsize
decode_unicode (const char *text,
                GByteArray *decoded)
{
  gunichar character = read_hex4 (text + 2);
  gsize length = 6;
  char utf8[6];
  int n_bytes;

  if (character >= 0xd800 && character <= 0xdbff)
    {
      character = 0x10000 + ((character - 0xd800) << 10) + (read_hex4 (text + 8) - 0xdc00);
      length = 12;
    }
  n_bytes = g_unichar_to_utf8 (character, utf8);
  g_byte_array_append (decoded, (const guint8 *) utf8, (guint) n_bytes);

  return length;
}

/* Appends a key with its escapes undone: "a" and "\u0061" are one key. */
static void
decode (const char *text,
        gsize length,
        GByteArray *decoded)
{
  static const char written[] = "bfnrt";
  static const char meant[] = "\b\f\n\r\t";
  gsize i = 0;

  while (i < length)
    {
      const char *escape;
      char byte = text[i];

      if (byte == '\\' && text[i + 1] == 'u')
        {
          i += decode_unicode (text + i, decoded);
          continue;
        }
      if (byte == '\\')
        {
          i++;
          escape = strchr (written, text[i]);
          byte = escape != NULL && *escape != '\0' ? meant[escape - written] : text[i];
        }
      g_byte_array_append (decoded, (const guint8 *) &byte, 1);
      i++;
    }
}

static void
check_key_length (DossierLinter *linter,
                  const DossierLintString *string)
{
  g_autofree char *expected = NULL;

  if (string->length <= linter->limits->max_key || string->length > linter->limits->max_string)
    return;

  expected = g_strdup_printf ("%" G_GSIZE_FORMAT, linter->limits->max_key);
  dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_TOO_LONG, string->start - 1, NULL, expected);
}

/* Keeps a key of the innermost object until that is closed. Escapes can only be undone in a text without mistakes; once
 * there is one, keys count as they are written. */
void
dossier_linter_add_key (DossierLinter *linter,
                        const DossierLintString *string)
{
  DossierLintFrame *frame = &g_array_index (linter->frames, DossierLintFrame, linter->frames->len - 1);
  DossierLintKey key = {
    .start = (guint32) string->start - 1,
    .bytes = (guint32) string->start,
    .length = (guint32) string->length,
  };

  check_key_length (linter, string);
  frame->n_members++;
  if (frame->n_members > linter->limits->max_members)
    return;

  if (string->has_escapes && linter->is_sound)
    {
      key.is_decoded = TRUE;
      key.bytes = linter->decoded->len;
      decode (linter->text + string->start, string->length, linter->decoded);
      key.length = linter->decoded->len - key.bytes;
    }
  key.hash = hash_bytes (get_bytes (linter, &key), key.length);
  g_array_append_val (linter->keys, key);
}

static int
compare_keys (gconstpointer data_a,
              gconstpointer data_b,
              gpointer user_data)
{
  const DossierLinter *linter = user_data;
  const DossierLintKey *a = data_a;
  const DossierLintKey *b = data_b;
  int order;

  if (a->hash != b->hash)
    return a->hash < b->hash ? -1 : 1;
  if (a->length != b->length)
    return a->length < b->length ? -1 : 1;
  order = memcmp (get_bytes (linter, a), get_bytes (linter, b), a->length);
  if (order != 0)
    return order;

  return a->start < b->start ? -1 : a->start > b->start;
}

static gboolean
is_same_key (const DossierLinter *linter,
             const DossierLintKey *a,
             const DossierLintKey *b)
{
  return a->hash == b->hash && a->length == b->length
         && memcmp (get_bytes (linter, a), get_bytes (linter, b), a->length) == 0;
}

static void
report_duplicate (DossierLinter *linter,
                  const DossierLintKey *first,
                  const DossierLintKey *again)
{
  g_autofree char *found = g_utf8_make_valid (get_bytes (linter, again), again->length);
  g_autofree char *expected = NULL;
  guint line;
  guint column;

  dossier_outline_locate (linter->outline, first->start, &line, &column);
  expected = g_strdup_printf ("%u:%u", line, column);
  dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_DUPLICATE_KEY, again->start, found, expected);
}

static void
check_pairs (DossierLinter *linter,
             const DossierLintKey *keys,
             guint n_keys)
{
  for (guint i = 1; i < n_keys; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          if (is_same_key (linter, &keys[j], &keys[i]))
            {
              report_duplicate (linter, &keys[j], &keys[i]);
              break;
            }
        }
    }
}

/* Sorting by the keys themselves is never slow, whatever their hashes are. */
static void
check_sorted (DossierLinter *linter,
              const DossierLintFrame *frame)
{
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (DossierLintKey));
  const DossierLintKey *first;

  g_array_append_vals (sorted, &g_array_index (linter->keys, DossierLintKey, frame->first_key),
                       linter->keys->len - frame->first_key);
  g_array_sort_with_data (sorted, compare_keys, linter);

  first = &g_array_index (sorted, DossierLintKey, 0);
  for (guint i = 1; i < sorted->len; i++)
    {
      const DossierLintKey *key = &g_array_index (sorted, DossierLintKey, i);

      if (is_same_key (linter, first, key))
        report_duplicate (linter, first, key);
      else
        first = key;
    }
}

/* Whether the keys crowd together in a table of one size: the sum of the squares of how many share a slot is what
 * looking all of them up costs. Evenly spread it is two or three times their number. */
static gboolean
is_crowded (const DossierLintKey *keys,
            guint n_keys,
            guint32 prime)
{
  g_autofree guint16 *n_in_slot = g_new0 (guint16, prime);
  guint64 cost = 0;
  guint n_in_table = MIN (n_keys, prime);

  for (guint i = 0; i < n_in_table; i++)
    {
      guint16 *n = &n_in_slot[keys[i].hash * GLIB_HASH_FACTOR % prime];

      if (*n < G_MAXUINT16)
        (*n)++;
      cost += 2 * *n - 1;
    }

  return cost > (guint64) MOST_ALIKE * n_in_table;
}

/* json-glib keeps members in a GHashTable without a seed, where anyone can compute keys that all fall into one slot.
 * Nobody writes such keys by accident. */
static void
check_crowding (DossierLinter *linter,
                const DossierLintFrame *frame)
{
  const DossierLintKey *keys = &g_array_index (linter->keys, DossierLintKey, frame->first_key);
  guint n_keys = linter->keys->len - frame->first_key;

  for (guint i = 0; i < G_N_ELEMENTS (glib_primes) && glib_primes[i] / 4 < n_keys; i++)
    {
      if (is_crowded (keys, n_keys, glib_primes[i]))
        {
          dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_TOO_MANY,
                                 linter->outline->nodes[frame->node].start, "keys-alike",
                                 G_STRINGIFY (HARMLESS_MEMBERS));
          return;
        }
    }
}

/* Checks the keys of an object that is about to be closed. */
void
dossier_linter_check_keys (DossierLinter *linter,
                           const DossierLintFrame *frame)
{
  guint n_keys = linter->keys->len - frame->first_key;

  if (frame->n_members > linter->limits->max_members)
    {
      g_autofree char *expected = g_strdup_printf ("%u", linter->limits->max_members);

      dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_TOO_MANY,
                             linter->outline->nodes[frame->node].start, "members", expected);
    }

  if (n_keys > FEW_KEYS)
    check_sorted (linter, frame);
  else if (n_keys > 1)
    check_pairs (linter, &g_array_index (linter->keys, DossierLintKey, frame->first_key), n_keys);
  if (n_keys > HARMLESS_MEMBERS)
    check_crowding (linter, frame);
}
