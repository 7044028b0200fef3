// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-vocabulary.h"

#include <libstemmer.h>
#include <string.h>

#include "core/dossier-id-table.h"
#include "core/dossier-nearest.h"

#define MAX_LANGUAGES 32   /* of which words are stemmed; one bit each */
#define SHORTEST_STEMMED 3 /* bytes */

typedef struct
{
  char tag[12]; /* the language alone: "es" of "es-SV" */
  struct sb_stemmer *stemmer; /* NULL: no rules for it */
} Language;

typedef struct
{
  char *folded;
  char *shown;       /* as it stood first, in lower case: with its accents */
  guint count;
  guint32 languages; /* in which the folded form was stemmed */
  GPtrArray *groups; /* of Group: words of the same stem; (nullable) */
} Entry;

/* The words of one stem in one language. */
typedef struct
{
  char *key; /* "es:detencion" */
  GPtrArray *entries;
} Group;

struct _DossierVocabulary
{
  Language languages[MAX_LANGUAGES];
  guint n_languages;
  /* Not GHashTable, which a file can flood. */
  DossierIdTable *entries;  /* folded → Entry */
  DossierIdTable *groups;   /* "es:detencion" → Group */
  DossierIdTable *accented; /* "es:detención": what was stemmed although its folded form was */
  GPtrArray *all_groups;
  GPtrArray *all_accented;
  GPtrArray *sorted;    /* of Entry, by folded */
  GPtrArray *frequent;  /* of Entry, the most frequent first */
};

static void
entry_free (Entry *entry)
{
  g_free (entry->folded);
  g_free (entry->shown);
  g_clear_pointer (&entry->groups, g_ptr_array_unref);
  g_free (entry);
}

static void
group_free (Group *group)
{
  g_free (group->key);
  g_ptr_array_unref (group->entries);
  g_free (group);
}

/**
 * dossier_vocabulary_new:
 *
 * Returns: (transfer full): a vocabulary without words
 */
DossierVocabulary *
dossier_vocabulary_new (void)
{
  DossierVocabulary *vocabulary = g_new0 (DossierVocabulary, 1);

  vocabulary->entries = dossier_id_table_new ();
  vocabulary->groups = dossier_id_table_new ();
  vocabulary->accented = dossier_id_table_new ();
  vocabulary->all_groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);
  vocabulary->all_accented = g_ptr_array_new_with_free_func (g_free);
  vocabulary->sorted = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  vocabulary->frequent = g_ptr_array_new ();

  return vocabulary;
}

/**
 * dossier_vocabulary_free:
 * @vocabulary: (transfer full): a vocabulary
 *
 * Frees it.
 */
void
dossier_vocabulary_free (DossierVocabulary *vocabulary)
{
  g_return_if_fail (vocabulary != NULL);

  g_ptr_array_unref (vocabulary->frequent);
  g_ptr_array_unref (vocabulary->sorted);
  g_ptr_array_unref (vocabulary->all_groups);
  g_ptr_array_unref (vocabulary->all_accented);
  dossier_id_table_free (vocabulary->entries);
  dossier_id_table_free (vocabulary->groups);
  dossier_id_table_free (vocabulary->accented);
  for (guint i = 0; i < vocabulary->n_languages; i++)
    sb_stemmer_delete (vocabulary->languages[i].stemmer);
  g_free (vocabulary);
}

/* Returns: its number, or -1 where there are too many */
static int
find_language (DossierVocabulary *vocabulary,
               const char *tag)
{
  char language[sizeof vocabulary->languages[0].tag];
  gsize length = MIN (strcspn (tag, "-_"), sizeof language - 1);

  for (gsize i = 0; i < length; i++)
    language[i] = g_ascii_tolower (tag[i]);
  language[length] = '\0';

  for (guint i = 0; i < vocabulary->n_languages; i++)
    if (strcmp (vocabulary->languages[i].tag, language) == 0)
      return (int) i;
  if (vocabulary->n_languages == MAX_LANGUAGES)
    return -1;

  memcpy (vocabulary->languages[vocabulary->n_languages].tag, language, length + 1);
  vocabulary->languages[vocabulary->n_languages].stemmer = sb_stemmer_new (language, NULL);
  return (int) vocabulary->n_languages++;
}

/* Spanish verbs in -ear: the rules take one ending, and leave "bloque" of "bloquea" where they leave "bloqu" of
 * "bloqueadas". */
static void
cut_open_stem (const Language *language,
               char *stem)
{
  gsize length = strlen (stem);

  if (g_str_equal (language->tag, "es") && length > SHORTEST_STEMMED && stem[length - 1] == 'e')
    stem[length - 1] = '\0';
}

/* The key of the group that a word belongs to by its stem: "es:detencion". NULL where it has none. Rules need the
 * accents; what they leave is folded, so that it does not matter who typed them. */
static char *
make_stem_key (const Language *language,
               const char *lower)
{
  const sb_symbol *stem;
  g_autofree char *folded = NULL;

  if (language->stemmer == NULL || strlen (lower) < SHORTEST_STEMMED)
    return NULL;
  stem = sb_stemmer_stem (language->stemmer, (const sb_symbol *) lower, (int) strlen (lower));
  if (stem == NULL)
    return NULL;

  folded = dossier_fold_words ((const char *) stem, sb_stemmer_length (language->stemmer));
  cut_open_stem (language, folded);
  return *folded != '\0' ? g_strconcat (language->tag, ":", folded, NULL) : NULL;
}

static void
add_to_group (DossierVocabulary *vocabulary,
              Entry *entry,
              const char *key)
{
  Group *group = dossier_id_table_get (vocabulary->groups, key);

  if (group == NULL)
    {
      group = g_new0 (Group, 1);
      group->key = g_strdup (key);
      group->entries = g_ptr_array_new ();
      g_ptr_array_add (vocabulary->all_groups, group);
      dossier_id_table_add (vocabulary->groups, group->key, group);
    }
  if (entry->groups == NULL)
    entry->groups = g_ptr_array_new ();
  if (!g_ptr_array_find (entry->groups, group, NULL))
    {
      g_ptr_array_add (entry->groups, group);
      g_ptr_array_add (group->entries, entry);
    }
}

static void
stem (DossierVocabulary *vocabulary,
      Entry *entry,
      const Language *language,
      const char *lower)
{
  g_autofree char *key = make_stem_key (language, lower);

  if (key != NULL)
    add_to_group (vocabulary, entry, key);
}

static Entry *
ensure_entry (DossierVocabulary *vocabulary,
              const char *folded,
              const char *shown,
              gsize shown_length)
{
  Entry *entry = dossier_id_table_get (vocabulary->entries, folded);

  if (entry != NULL)
    return entry;

  entry = g_new0 (Entry, 1);
  entry->folded = g_strdup (folded);
  entry->shown = g_utf8_strdown (shown, (gssize) shown_length);
  dossier_id_table_add (vocabulary->entries, entry->folded, entry);
  g_ptr_array_add (vocabulary->sorted, entry);
  return entry;
}

static gboolean
is_ascii (const char *bytes,
          gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((guchar) bytes[i] >= 0x80)
      return FALSE;
  return TRUE;
}

/* A word whose accents are folded away: each way of writing it has a stem of its own. */
static void
stem_accented (DossierVocabulary *vocabulary,
               Entry *entry,
               const Language *language,
               const char *written,
               gsize length)
{
  g_autofree char *lower = g_utf8_strdown (written, (gssize) length);
  g_autofree char *key = g_strconcat (language->tag, ":", lower, NULL);

  if (!dossier_id_table_add (vocabulary->accented, key, NULL))
    return;

  g_ptr_array_add (vocabulary->all_accented, g_steal_pointer (&key));
  stem (vocabulary, entry, language, lower);
}

/**
 * dossier_vocabulary_add:
 * @vocabulary: a vocabulary that is being filled
 * @text: a text
 * @word: one of its words
 * @language: its language, a BCP 47 tag
 *
 * Adds a word as often as it occurs.
 */
void
dossier_vocabulary_add (DossierVocabulary *vocabulary,
                        const char *text,
                        const DossierWord *word,
                        const char *language)
{
  const char *written;
  gsize length;
  Entry *entry;
  int index;

  g_return_if_fail (vocabulary != NULL && text != NULL && word != NULL && language != NULL);

  written = text + word->start;
  length = word->end - word->start;
  entry = ensure_entry (vocabulary, word->folded, written, length);
  entry->count++;

  index = find_language (vocabulary, language);
  if (index < 0)
    return;
  if (!is_ascii (written, length))
    stem_accented (vocabulary, entry, &vocabulary->languages[index], written, length);
  else if ((entry->languages & (1u << index)) == 0)
    {
      entry->languages |= 1u << index;
      stem (vocabulary, entry, &vocabulary->languages[index], entry->folded);
    }
}

static int
compare_folded (gconstpointer a,
                gconstpointer b)
{
  return strcmp ((*(const Entry *const *) a)->folded, (*(const Entry *const *) b)->folded);
}

static int
compare_frequency (gconstpointer a,
                   gconstpointer b)
{
  const Entry *first = *(const Entry *const *) a;
  const Entry *second = *(const Entry *const *) b;

  if (first->count != second->count)
    return first->count > second->count ? -1 : 1;
  return strcmp (first->folded, second->folded);
}

/**
 * dossier_vocabulary_freeze:
 * @vocabulary: a vocabulary
 *
 * Ends its filling: now it can be asked.
 */
void
dossier_vocabulary_freeze (DossierVocabulary *vocabulary)
{
  g_return_if_fail (vocabulary != NULL);

  g_ptr_array_sort (vocabulary->sorted, compare_folded);
  g_ptr_array_set_size (vocabulary->frequent, 0);
  g_ptr_array_extend (vocabulary->frequent, vocabulary->sorted, NULL, NULL);
  g_ptr_array_sort (vocabulary->frequent, compare_frequency);
}

/**
 * dossier_vocabulary_has_prefix:
 * @vocabulary: a vocabulary
 * @prefix: the beginning of a folded word, or all of it
 *
 * Returns: whether a word begins so
 */
gboolean
dossier_vocabulary_has_prefix (const DossierVocabulary *vocabulary,
                               const char *prefix)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (vocabulary != NULL && prefix != NULL, FALSE);

  high = vocabulary->sorted->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const Entry *entry = g_ptr_array_index (vocabulary->sorted, middle);

      if (strcmp (entry->folded, prefix) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low < vocabulary->sorted->len
         && g_str_has_prefix (((const Entry *) g_ptr_array_index (vocabulary->sorted, low))->folded, prefix);
}

static void
add_group (GPtrArray *entries,
           const Group *group)
{
  for (guint i = 0; group != NULL && i < group->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (group->entries, i);

      if (!g_ptr_array_find (entries, entry, NULL))
        g_ptr_array_add (entries, entry);
    }
}

/* By the stems that it has where it occurs, and, as it may have been typed without its accents or not occur at all, by
 * those that it would have as it is. */
static GPtrArray *
list_group_members (const DossierVocabulary *vocabulary,
                    const char *folded)
{
  const Entry *own = dossier_id_table_get (vocabulary->entries, folded);
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; own != NULL && own->groups != NULL && i < own->groups->len; i++)
    add_group (entries, g_ptr_array_index (own->groups, i));
  for (guint i = 0; own == NULL && i < vocabulary->n_languages; i++)
    {
      g_autofree char *key = make_stem_key (&vocabulary->languages[i], folded);

      if (key != NULL)
        add_group (entries, dossier_id_table_get (vocabulary->groups, key));
    }
  g_ptr_array_sort (entries, compare_frequency);

  return entries;
}

/**
 * dossier_vocabulary_list_related:
 * @vocabulary: a vocabulary
 * @folded: a folded word, which need not be in it
 *
 * Lists the words that have a stem in common with @folded and do not begin with it: those that do are found by it
 * anyway.
 *
 * Returns: (transfer container): folded words, borrowed, the most frequent %DOSSIER_MAX_RELATED of them
 */
GPtrArray *
dossier_vocabulary_list_related (const DossierVocabulary *vocabulary,
                                 const char *folded)
{
  g_autoptr (GPtrArray) entries = NULL;
  GPtrArray *related = g_ptr_array_new ();

  g_return_val_if_fail (vocabulary != NULL && folded != NULL, related);

  entries = list_group_members (vocabulary, folded);
  for (guint i = 0; i < entries->len && related->len < DOSSIER_MAX_RELATED; i++)
    {
      const Entry *entry = g_ptr_array_index (entries, i);

      if (!g_str_has_prefix (entry->folded, folded))
        g_ptr_array_add (related, entry->folded);
    }

  return related;
}

/**
 * dossier_vocabulary_find_nearest:
 * @vocabulary: a vocabulary
 * @folded: a folded word that is not in it
 *
 * Finds the word that was meant; of several that are equally near, the most frequent.
 *
 * Returns: (transfer none) (nullable): the word in lower case, with its accents
 */
const char *
dossier_vocabulary_find_nearest (const DossierVocabulary *vocabulary,
                                 const char *folded)
{
  DossierNearest nearest;
  const Entry *found;

  g_return_val_if_fail (vocabulary != NULL && folded != NULL, NULL);

  nearest = dossier_nearest (folded);
  for (guint i = 0; i < vocabulary->frequent->len; i++)
    dossier_nearest_offer (&nearest, ((const Entry *) g_ptr_array_index (vocabulary->frequent, i))->folded);
  if (nearest.best == NULL)
    return NULL;

  found = dossier_id_table_get (vocabulary->entries, nearest.best);
  return found->shown;
}
