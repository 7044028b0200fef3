// SPDX-License-Identifier: GPL-3.0-or-later

/* The keys of an object: none twice, and not too many. */

#include "core/dossier-lint-private.h"

#include <string.h>

#define FEW_KEYS 32 /* compared pair by pair */

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
}
