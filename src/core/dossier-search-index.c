// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-search-index.h"

#include <sqlite3.h>
#include <string.h>

/* Folded words are tokens as they are: FTS5's own folding has nothing left to do, and what is highlighted cannot differ
 * from what is found. The texts themselves are in the dossier already. Prefixes of up to five bytes have an index of
 * their own, as they are what is typed first and fit the most words. */
#define CREATE_TABLE                                                                                     \
  "CREATE VIRTUAL TABLE facts USING fts5 (short, statement, quote, speaker, notes, content = '', "        \
  "tokenize = 'ascii', prefix = '1 2 3 4 5')"

#define INSERT "INSERT INTO facts (rowid, short, statement, quote, speaker, notes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
#define MATCH "SELECT rowid FROM facts WHERE facts MATCH ?1"

/* The score is only worked out for what is wanted. */
#define RANK "SELECT rowid, CASE WHEN is_wanted (rowid) THEN score (facts) END FROM facts WHERE facts MATCH ?1"

/* BM25 (Robertson and Zaragoza, 2009), with its usual saturation. A long fact is not much worse than a short one: it is
 * the one with notes and quotes. */
#define SATURATION 1.2
#define LENGTH_PENALTY 0.4

/* A token between two texts of a field, that no phrase runs from one into the other; no word is like it. */
#define GAP "\u241f"

/* What sources say comes before what Dossier made of it. */
#define COMPUTED_WEIGHT 0.6

/* Expressions whose facts are kept: with each keystroke but one word changes, and the others are here. */
#define MOST_MATCHES 64

#define CANCEL_EVERY 64 /* facts */

/* What a word counts for in a field. */
static const double weights[DOSSIER_N_SEARCH_FIELDS] = {
  [DOSSIER_SEARCH_SHORT] = 8,   [DOSSIER_SEARCH_STATEMENT] = 6, [DOSSIER_SEARCH_QUOTE] = 4,
  [DOSSIER_SEARCH_SPEAKER] = 3, [DOSSIER_SEARCH_NOTES] = 1,
};

static const char *const columns[DOSSIER_N_SEARCH_FIELDS] = {
  [DOSSIER_SEARCH_SHORT] = "short",     [DOSSIER_SEARCH_STATEMENT] = "statement", [DOSSIER_SEARCH_QUOTE] = "quote",
  [DOSSIER_SEARCH_SPEAKER] = "speaker", [DOSSIER_SEARCH_NOTES] = "notes",
};

struct _DossierSearchIndex
{
  sqlite3 *db;
  sqlite3_stmt *match;
  sqlite3_stmt *rank;
  guint n_facts;
  DossierBits *computed; /* the facts that Dossier worked out */
  double mean_length;    /* of a fact, in words */
  const DossierBits *wanted; /* these three while facts are scored */
  const GArray *rarities;
  guint n_left;        /* how many may still be */
  char *scored;        /* the expression that was matched and scored at once, the last time; (nullable) */
  GArray *scored_hits; /* of Hit: what came of it; (nullable) */
  GHashTable *matches; /* expression → DossierBits: what was found lately */
};

typedef struct
{
  guint fact;
  double score;
} Hit;

static gboolean
fail (DossierSearchIndex *index,
      GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "SQLite: %s", sqlite3_errmsg (index->db));
  return FALSE;
}

static void
is_wanted (sqlite3_context *context,
           int n_values,
           sqlite3_value **values)
{
  DossierSearchIndex *index = sqlite3_user_data (context);
  sqlite3_int64 fact = sqlite3_value_int64 (values[0]) - 1;
  gboolean wanted = index->n_left > 0 && (index->wanted == NULL || dossier_bits_has (index->wanted, (guint) fact));

  index->n_left -= wanted ? 1 : 0;
  sqlite3_result_int (context, wanted);
}

/* How often each part of the expression occurs, by the weights of the fields. Returns: their number */
static int
weigh_parts (const Fts5ExtensionApi *api,
             Fts5Context *context,
             double *frequencies,
             int n_parts)
{
  int n_places = 0;

  api->xInstCount (context, &n_places);
  for (int i = 0; i < n_places; i++)
    {
      int part = 0;
      int column = 0;
      int offset;

      if (api->xInst (context, i, &part, &column, &offset) == SQLITE_OK && part < n_parts)
        frequencies[part] += weights[column];
    }

  return n_places;
}

/* FTS5 has bm25(), but it finds each part of the expression once more, to count what is counted already. */
static void
score (const Fts5ExtensionApi *api,
       Fts5Context *context,
       sqlite3_context *result,
       int n_values,
       sqlite3_value **values)
{
  const DossierSearchIndex *index = api->xUserData (context);
  int n_parts = (int) index->rarities->len;
  g_autofree double *frequencies = g_new0 (double, MAX (n_parts, 1));
  double total = 0;
  double norm;
  int length = 0;

  weigh_parts (api, context, frequencies, n_parts);
  api->xColumnSize (context, -1, &length);
  norm = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length / index->mean_length);
  for (int i = 0; i < n_parts; i++)
    total += g_array_index (index->rarities, double, i) * frequencies[i] * (SATURATION + 1) / (frequencies[i] + norm);

  sqlite3_result_double (result, total);
}

static gboolean
execute (DossierSearchIndex *index,
         const char *sql,
         GError **error)
{
  return sqlite3_exec (index->db, sql, NULL, NULL, NULL) == SQLITE_OK || fail (index, error);
}

static gboolean
prepare (DossierSearchIndex *index,
         const char *sql,
         sqlite3_stmt **statement,
         GError **error)
{
  return sqlite3_prepare_v2 (index->db, sql, -1, statement, NULL) == SQLITE_OK || fail (index, error);
}

/* The way to FTS5's own functions that its documentation shows. */
static gboolean
add_score (DossierSearchIndex *index,
           GError **error)
{
  sqlite3_stmt *statement = NULL;
  fts5_api *api = NULL;

  if (!prepare (index, "SELECT fts5 (?1)", &statement, error))
    return FALSE;
  sqlite3_bind_pointer (statement, 1, &api, "fts5_api_ptr", NULL);
  sqlite3_step (statement);
  sqlite3_finalize (statement);

  return (api != NULL && api->xCreateFunction (api, "score", index, score, NULL) == SQLITE_OK) || fail (index, error);
}

static gboolean
open_database (DossierSearchIndex *index,
               GError **error)
{
  if (sqlite3_open (":memory:", &index->db) != SQLITE_OK)
    return fail (index, error);
  if (sqlite3_create_function (index->db, "is_wanted", 1, SQLITE_UTF8, index, is_wanted, NULL, NULL) != SQLITE_OK)
    return fail (index, error);

  /* Nothing to recover: the index is thrown away with the window. */
  return add_score (index, error) && execute (index, "PRAGMA journal_mode = OFF", error)
         && execute (index, CREATE_TABLE, error);
}

/* Adds the words of a text to those of its field, and to the vocabulary. Returns: how many there are */
static guint
read_text (const DossierSearchText *text,
           GString **fields,
           DossierVocabulary *vocabulary)
{
  guint n_words = 0;
  GString *field = fields[text->field];
  DossierWordIter iter;
  DossierWord word;

  if (field->len > 0)
    g_string_append (field, GAP " ");
  dossier_word_iter_init (&iter, text->words, -1);
  while (dossier_word_iter_next (&iter, &word))
    {
      g_string_append_len (field, word.folded, word.length);
      g_string_append_c (field, ' ');
      dossier_vocabulary_add (vocabulary, text->words, &word, text->language);
      n_words++;
    }

  return n_words;
}

static gboolean
insert_fact (DossierSearchIndex *index,
             sqlite3_stmt *insert,
             const DossierFact *fact,
             GString **fields,
             DossierVocabulary *vocabulary,
             GError **error)
{
  g_autoptr (GArray) texts = dossier_search_list_texts (fact);

  for (guint i = 0; i < DOSSIER_N_SEARCH_FIELDS; i++)
    g_string_truncate (fields[i], 0);
  for (guint i = 0; i < texts->len; i++)
    index->mean_length += (double) read_text (&g_array_index (texts, DossierSearchText, i), fields, vocabulary)
                          / index->n_facts;

  if (fact->status == DOSSIER_STATUS_COMPUTED)
    dossier_bits_add (index->computed, fact->index);
  sqlite3_bind_int64 (insert, 1, (sqlite3_int64) fact->index + 1);
  for (guint i = 0; i < DOSSIER_N_SEARCH_FIELDS; i++)
    sqlite3_bind_text (insert, (int) i + 2, fields[i]->str, (int) fields[i]->len, SQLITE_STATIC);
  if (sqlite3_step (insert) != SQLITE_DONE)
    return fail (index, error);

  sqlite3_reset (insert);
  return TRUE;
}

static gboolean
insert_facts (DossierSearchIndex *index,
              sqlite3_stmt *insert,
              const Dossier *dossier,
              DossierVocabulary *vocabulary,
              GCancellable *cancellable,
              GError **error)
{
  GString *fields[DOSSIER_N_SEARCH_FIELDS];
  gboolean fine = TRUE;

  for (guint i = 0; i < DOSSIER_N_SEARCH_FIELDS; i++)
    fields[i] = g_string_new (NULL);
  for (guint i = 0; fine && i < dossier->n_facts; i++)
    fine = (i % CANCEL_EVERY != 0 || !g_cancellable_set_error_if_cancelled (cancellable, error))
           && insert_fact (index, insert, dossier->facts[i], fields, vocabulary, error);
  for (guint i = 0; i < DOSSIER_N_SEARCH_FIELDS; i++)
    g_string_free (fields[i], TRUE);

  return fine;
}

static gboolean
fill (DossierSearchIndex *index,
      const Dossier *dossier,
      DossierVocabulary *vocabulary,
      GCancellable *cancellable,
      GError **error)
{
  sqlite3_stmt *insert = NULL;
  gboolean fine = execute (index, "BEGIN", error) && prepare (index, INSERT, &insert, error)
                  && insert_facts (index, insert, dossier, vocabulary, cancellable, error);

  sqlite3_finalize (insert);
  /* In one piece, so that a query need not merge several. */
  return fine && execute (index, "COMMIT", error)
         && execute (index, "INSERT INTO facts (facts) VALUES ('optimize')", error);
}

/**
 * dossier_search_index_new:
 * @dossier: a dossier
 * @vocabulary: gets its words
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Makes the index of all facts. It fails only where it is cancelled, there is no memory, or SQLite has no FTS5.
 *
 * Returns: (transfer full) (nullable): the index
 */
DossierSearchIndex *
dossier_search_index_new (const Dossier *dossier,
                          DossierVocabulary *vocabulary,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (DossierSearchIndex) index = NULL;

  g_return_val_if_fail (dossier != NULL && vocabulary != NULL, NULL);

  index = g_new0 (DossierSearchIndex, 1);
  index->n_facts = dossier->n_facts;
  index->computed = dossier_bits_new (dossier->n_facts);
  index->matches = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) dossier_bits_free);
  if (!open_database (index, error) || !fill (index, dossier, vocabulary, cancellable, error)
      || !prepare (index, MATCH, &index->match, error) || !prepare (index, RANK, &index->rank, error))
    return NULL;

  return g_steal_pointer (&index);
}

/**
 * dossier_search_index_free:
 * @index: (transfer full): an index
 *
 * Frees it.
 */
void
dossier_search_index_free (DossierSearchIndex *index)
{
  g_return_if_fail (index != NULL);

  sqlite3_finalize (index->match);
  sqlite3_finalize (index->rank);
  sqlite3_close (index->db);
  g_clear_pointer (&index->computed, dossier_bits_free);
  g_clear_pointer (&index->matches, g_hash_table_unref);
  g_clear_pointer (&index->scored_hits, g_array_unref);
  g_free (index->scored);
  g_free (index);
}

/* Steps to the next fact that fits. Returns: whether there is one */
static gboolean
step (sqlite3_stmt *statement,
      guint *fact)
{
  int code = sqlite3_step (statement);

  if (code == SQLITE_ROW)
    *fact = (guint) (sqlite3_column_int64 (statement, 0) - 1);
  else if (code != SQLITE_DONE)
    /* The expression is the program's own. */
    g_critical ("SQLite: %s", sqlite3_errmsg (sqlite3_db_handle (statement)));

  return code == SQLITE_ROW;
}

static void
begin (sqlite3_stmt *statement,
       const char *expression)
{
  sqlite3_reset (statement);
  sqlite3_bind_text (statement, 1, expression, -1, SQLITE_TRANSIENT);
}

/* Takes what was found. */
static void
keep_match (DossierSearchIndex *index,
            const char *expression,
            DossierBits *found)
{
  if (g_hash_table_size (index->matches) == MOST_MATCHES)
    g_hash_table_remove_all (index->matches);
  g_hash_table_insert (index->matches, g_strdup (expression), found);
}

/**
 * dossier_search_index_match:
 * @index: an index
 * @expression: what to find
 *
 * Finds all facts that fit.
 *
 * Returns: (transfer none): the facts, until the index is asked again
 */
const DossierBits *
dossier_search_index_match (DossierSearchIndex *index,
                            const char *expression)
{
  DossierBits *found;
  guint fact;

  g_return_val_if_fail (index != NULL && expression != NULL, NULL);

  found = g_hash_table_lookup (index->matches, expression);
  if (found != NULL)
    return found;

  found = dossier_bits_new (index->n_facts);
  begin (index->match, expression);
  while (step (index->match, &fact))
    dossier_bits_add (found, fact);
  sqlite3_reset (index->match);

  keep_match (index, expression, found);
  return found;
}

/* The best first: that with the highest score; of equal ones, as in the dossier. */
static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *first = a;
  const Hit *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  return first->fact < second->fact ? -1 : 1;
}

static void
append_best (GArray *hits,
             const DossierBits *wanted,
             GArray *facts)
{
  g_array_sort (hits, compare_hits);
  for (guint i = 0; i < hits->len; i++)
    if (dossier_bits_has (wanted, g_array_index (hits, Hit, i).fact))
      g_array_append_val (facts, g_array_index (hits, Hit, i).fact);
}

/* Steps to the next fact that fits, and how well it does. Returns: whether there is one */
static gboolean
step_scored (DossierSearchIndex *index,
             Hit *hit)
{
  if (!step (index->rank, &hit->fact))
    return FALSE;

  hit->score = sqlite3_column_double (index->rank, 1);
  if (dossier_bits_has (index->computed, hit->fact))
    hit->score *= COMPUTED_WEIGHT;

  return TRUE;
}

/**
 * dossier_search_index_match_scored:
 * @index: an index
 * @expression: what to find
 * @ranked: the same, for ranking
 * @rarities: (element-type double): what each phrase of @ranked counts for
 * @most: how many facts are scored at most
 *
 * Finds all facts that fit, as dossier_search_index_match(), and how well each does: for a phrase of frequent words, of
 * which finding is what takes the time. Where there are more than @most, no score is kept.
 *
 * Returns: (transfer none): the facts, until the index is asked again
 */
const DossierBits *
dossier_search_index_match_scored (DossierSearchIndex *index,
                                   const char *expression,
                                   const char *ranked,
                                   const GArray *rarities,
                                   guint most)
{
  DossierBits *found;
  Hit hit;

  g_return_val_if_fail (index != NULL && expression != NULL && ranked != NULL && rarities != NULL, NULL);

  found = g_hash_table_lookup (index->matches, expression);
  if (found != NULL)
    return found;

  found = dossier_bits_new (index->n_facts);
  g_clear_pointer (&index->scored_hits, g_array_unref);
  g_free (index->scored);
  index->scored = g_strdup (expression);
  index->scored_hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  index->rarities = rarities;
  index->n_left = most + 1;
  begin (index->rank, ranked);
  while (step_scored (index, &hit))
    {
      dossier_bits_add (found, hit.fact);
      if (index->scored_hits->len <= most)
        g_array_append_val (index->scored_hits, hit);
    }
  sqlite3_reset (index->rank);
  index->rarities = NULL;
  if (index->scored_hits->len > most)
    g_clear_pointer (&index->scored_hits, g_array_unref);

  keep_match (index, expression, found);
  return found;
}

/**
 * dossier_search_index_rank_scored:
 * @index: an index
 * @expression: what was found
 * @wanted: the facts to choose among
 * @facts: (element-type guint): gets the facts
 *
 * Lists those of @wanted that fit, the best first, from what was scored when they were found.
 *
 * Returns: %FALSE where they were not, or something else has been since: nothing is listed
 */
gboolean
dossier_search_index_rank_scored (DossierSearchIndex *index,
                                  const char *expression,
                                  const DossierBits *wanted,
                                  GArray *facts)
{
  g_return_val_if_fail (index != NULL && expression != NULL && wanted != NULL && facts != NULL, FALSE);

  if (index->scored_hits == NULL || g_strcmp0 (index->scored, expression) != 0)
    return FALSE;

  append_best (index->scored_hits, wanted, facts);

  return TRUE;
}

/**
 * dossier_search_index_rank:
 * @index: an index
 * @expression: what to find
 * @rarities: (element-type double): what each phrase of @expression counts for, the more the fewer facts have it
 * @wanted: the facts to choose among
 * @facts: (element-type guint): gets the facts
 *
 * Lists those of @wanted that fit, the best first by BM25.
 */
void
dossier_search_index_rank (DossierSearchIndex *index,
                           const char *expression,
                           const GArray *rarities,
                           const DossierBits *wanted,
                           GArray *facts)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  Hit hit;

  g_return_if_fail (index != NULL && expression != NULL && rarities != NULL && wanted != NULL && facts != NULL);

  index->wanted = wanted;
  index->rarities = rarities;
  index->n_left = G_MAXUINT;
  begin (index->rank, expression);
  while (step_scored (index, &hit))
    if (dossier_bits_has (wanted, hit.fact))
      g_array_append_val (hits, hit);
  sqlite3_reset (index->rank);
  index->wanted = NULL;
  index->rarities = NULL;

  append_best (hits, wanted, facts);
}

/**
 * dossier_search_index_list:
 * @index: an index
 * @expression: what to find
 * @wanted: the facts to choose among; those that are listed are taken out
 * @limit: how many facts there may be at most
 * @facts: (element-type guint): gets the facts
 *
 * Lists facts that fit by where they do: first those that have it in the weightiest field; within a field as in the
 * dossier. For so many facts that a rank among them says nothing.
 */
void
dossier_search_index_list (DossierSearchIndex *index,
                           const char *expression,
                           DossierBits *wanted,
                           guint limit,
                           GArray *facts)
{
  g_return_if_fail (index != NULL && expression != NULL && wanted != NULL && facts != NULL);

  for (guint i = 0; i <= DOSSIER_N_SEARCH_FIELDS && facts->len < limit; i++)
    {
      g_autofree char *within = NULL;
      guint fact;

      /* At last, those that have a part of it in one field and a part in another. */
      within = i < DOSSIER_N_SEARCH_FIELDS ? g_strdup_printf ("%s : (%s)", columns[i], expression)
                                           : g_strdup (expression);
      begin (index->match, within);
      while (facts->len < limit && step (index->match, &fact))
        if (dossier_bits_has (wanted, fact))
          {
            wanted->words[fact / 64] &= ~(G_GUINT64_CONSTANT (1) << (fact % 64));
            g_array_append_val (facts, fact);
          }
      sqlite3_reset (index->match);
    }
}
