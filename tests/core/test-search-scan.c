// SPDX-License-Identifier: GPL-3.0-or-later

/* The index against a slow, obvious scan: on generated dossiers, both find the same facts for every query. */

#include <libstemmer.h>

#include "core/dossier-query-words.h"
#include "core/dossier-word-iter.h"
#include "core/search-fixture.h"

#define DOSSIERS 12
#define FACTS 60
#define QUERIES 120

static const char *const words[2][24] = {
  { "prison", "prisons", "prisoner", "court", "courts", "deport", "deported", "deportation", "the", "of", "cell", "cells",
    "Torture", "14,532", "40,000", "Bukele’s", "MS-13", "café", "no", "release", "released", "pit", "gang", "US$6" },
  { "prisión", "prisiones", "preso", "corte", "cortes", "deportar", "deportada", "deportación", "la", "de", "celda", "celdas",
    "Tortura", "14,532", "40.000", "Bukele", "MS-13", "niño", "no", "liberación", "liberaciones", "fosa", "pandilla", "EE. UU." },
};
static const char *const languages[2] = { "en", "es" };
static const char *const parties[] = { "court", "garcia", "bukele", "press" };
static const char *const tags[] = { "cells", "law", "money" };

/* A token of a text: what the scan compares. */
typedef struct
{
  char *folded;
  char *stem; /* "es:detencion" */
} Token;

typedef struct
{
  DossierSearch *search;
  Dossier *dossier; /* of search */
  GPtrArray *facts; /* of GPtrArray, one a fact, of GPtrArray, one a text, of Token */
  GHashTable *stems; /* folded word → the stems of all its occurrences, a set; kept, as it is asked for often */
  struct sb_stemmer *stemmers[2];
} Scan;

static void
token_free (gpointer data)
{
  Token *token = data;

  g_free (token->folded);
  g_free (token->stem);
  g_free (token);
}

/* What has too few letters has no stem; see SHORTEST_STEMMED. */
static char *
make_stem (Scan *scan,
           guint language,
           const char *lower)
{
  g_autofree char *folded = NULL;
  const char *stem;

  if (strlen (lower) < 3)
    return NULL;
  stem = (const char *) sb_stemmer_stem (scan->stemmers[language], (const sb_symbol *) lower, (int) strlen (lower));
  folded = dossier_fold_words (stem, sb_stemmer_length (scan->stemmers[language]));

  return g_strdup_printf ("%s:%s", languages[language], folded);
}

static GPtrArray *
read_tokens (Scan *scan,
             const DossierSearchText *text)
{
  GPtrArray *tokens = g_ptr_array_new_with_free_func (token_free);
  guint language = g_str_equal (text->language, "es");
  DossierWordIter iter;
  DossierWord word;

  dossier_word_iter_init (&iter, text->words, -1);
  while (dossier_word_iter_next (&iter, &word))
    {
      Token *token = g_new0 (Token, 1);
      g_autofree char *lower = g_utf8_strdown (text->words + word.start, (gssize) (word.end - word.start));

      token->folded = g_strdup (word.folded);
      token->stem = make_stem (scan, language, g_str_is_ascii (lower) ? word.folded : lower);
      g_ptr_array_add (tokens, token);
    }

  return tokens;
}

static GPtrArray *
read_fact (Scan *scan,
           const DossierFact *fact)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GArray) list = dossier_search_list_texts (fact);

  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (texts, read_tokens (scan, &g_array_index (list, DossierSearchText, i)));

  return texts;
}

static void
append_words (GString *json,
              GRand *rand,
              guint language,
              guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s%s", i > 0 ? " " : "", words[language][g_rand_int_range (rand, 0, 24)]);
}

static void
append_text (GString *json,
             GRand *rand,
             const char *key,
             guint n)
{
  g_string_append_printf (json, ",\"%s\":{\"en\":\"", key);
  append_words (json, rand, 0, n);
  g_string_append (json, "\",\"es\":\"");
  append_words (json, rand, 1, n);
  g_string_append (json, "\"}");
}

static void
append_fact (GString *json,
             GRand *rand,
             guint i)
{
  const char *status = dossier_status_to_id ((DossierStatus) g_rand_int_range (rand, 1, DOSSIER_STATUS_RULED));

  g_string_append_printf (json, "%s{\"id\":\"f-%u\",\"status\":\"%s\",\"source\":[{\"id\":\"s\"}]", i > 0 ? "," : "", i,
                          status);
  append_text (json, rand, "text", (guint) g_rand_int_range (rand, 1, 9));
  if (g_rand_boolean (rand))
    append_text (json, rand, "short", 3);
  if (g_rand_boolean (rand))
    append_text (json, rand, "notes", 4);
  if (g_rand_int_range (rand, 0, 3) == 0)
    {
      g_string_append (json, ",\"quote\":{\"lang\":\"es\",\"text\":\"");
      append_words (json, rand, 1, 4);
      g_string_append (json, "\"}");
    }
  if (g_rand_boolean (rand))
    g_string_append_printf (json, ",\"by\":[\"%s\"]", parties[g_rand_int_range (rand, 0, 4)]);
  if (g_rand_boolean (rand))
    g_string_append_printf (json, ",\"of\":\"%d\"", g_rand_int_range (rand, 2020, 2026));
  g_string_append_printf (json, ",\"tags\":[\"%s\"]}", tags[g_rand_int_range (rand, 0, 3)]);
}

static char *
generate (GRand *rand)
{
  GString *json = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"g\",\"version\":\"1\",\"title\":{\"en\":\"T\",\"es\":\"T\"},"
                                "\"as_of\":\"2025\",\"language\":\"en\",\"languages\":[\"en\",\"es\"],\"questions\":[],"
                                "\"sources\":[{\"id\":\"s\",\"type\":\"article\",\"title\":\"S\"}],\"parties\":[");

  for (gsize i = 0; i < G_N_ELEMENTS (parties); i++)
    g_string_append_printf (json, "%s{\"id\":\"%s\",\"name\":{\"en\":\"The %s\",\"es\":\"Parte\"},\"kind\":\"group\"}",
                            i > 0 ? "," : "", parties[i], parties[i]);
  g_string_append (json, "],\"facts\":[");
  for (guint i = 0; i < FACTS; i++)
    append_fact (json, rand, i);
  g_string_append (json, "],\"views\":[");
  for (guint view = 0; view < 2; view++)
    {
      g_string_append_printf (json, "%s{\"id\":\"v-%u\",\"title\":{\"en\":\"V\",\"es\":\"V\"},\"sections\":[{\"id\":\"s-%u\","
                              "\"title\":{\"en\":\"S\",\"es\":\"S\"},\"facts\":[", view > 0 ? "," : "", view, view);
      for (guint i = view; i < FACTS; i += 2)
        g_string_append_printf (json, "%s\"f-%u\"", i > view ? "," : "", i);
      g_string_append (json, "]}]}");
    }
  g_string_append (json, "]}");

  return g_string_free (json, FALSE);
}

static void
scan_init (Scan *scan,
           GRand *rand)
{
  g_autofree char *json = generate (rand);

  scan->search = search_new_for_json (json);
  scan->dossier = dossier_search_get_dossier (scan->search);
  g_assert_cmpuint (scan->dossier->n_facts, ==, FACTS);
  for (guint i = 0; i < 2; i++)
    scan->stemmers[i] = sb_stemmer_new (languages[i], NULL);
  scan->stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);
  scan->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < FACTS; i++)
    g_ptr_array_add (scan->facts, read_fact (scan, scan->dossier->facts[i]));
}

static void
scan_clear (Scan *scan)
{
  g_ptr_array_unref (scan->facts);
  g_hash_table_unref (scan->stems);
  for (guint i = 0; i < 2; i++)
    sb_stemmer_delete (scan->stemmers[i]);
  dossier_search_unref (scan->search);
}

/* The stems of all occurrences of a word, in a set; of one that is nowhere, those that it would have. */
static GHashTable *
find_stems (Scan *scan,
            const char *folded)
{
  GHashTable *stems = g_hash_table_lookup (scan->stems, folded);
  gboolean seen = FALSE;

  if (stems != NULL)
    return stems;

  stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_insert (scan->stems, g_strdup (folded), stems);
  for (guint i = 0; i < scan->facts->len; i++)
    for (guint j = 0; j < ((GPtrArray *) g_ptr_array_index (scan->facts, i))->len; j++)
      {
        GPtrArray *text = g_ptr_array_index (((GPtrArray *) g_ptr_array_index (scan->facts, i)), j);

        for (guint k = 0; k < text->len; k++)
          {
            const Token *token = g_ptr_array_index (text, k);
            gboolean same = g_str_equal (token->folded, folded);

            seen |= same;
            if (same && token->stem != NULL)
              g_hash_table_add (stems, g_strdup (token->stem));
          }
      }
  for (guint i = 0; !seen && i < 2; i++)
    {
      char *stem = make_stem (scan, i, folded);

      if (stem != NULL)
        g_hash_table_add (stems, stem);
    }

  return stems;
}

static gboolean
have_common (GHashTable *first,
             GHashTable *second)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, first);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (g_hash_table_contains (second, key))
      return TRUE;

  return FALSE;
}

/* Whether a token is a form of a word. */
static gboolean
is_form (Scan *scan,
         const Token *token,
         GHashTable *stems)
{
  return have_common (find_stems (scan, token->folded), stems);
}

static gboolean
fits_at (const DossierTerm *term,
         const GPtrArray *text,
         guint at)
{
  gboolean goes_on = term->kind == DOSSIER_TERM_WORDS || term->open;
  guint n = g_strv_length (term->words);

  for (guint i = 0; i < n; i++)
    {
      const Token *token = at + i < text->len ? g_ptr_array_index (text, at + i) : NULL;

      if (token == NULL)
        return FALSE;
      if (i == n - 1 && goes_on ? !g_str_has_prefix (token->folded, term->words[i])
                                : !g_str_equal (token->folded, term->words[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
fits_fact (Scan *scan,
           const DossierTerm *term,
           guint fact)
{
  GPtrArray *texts = g_ptr_array_index (scan->facts, fact);
  gboolean single = term->kind == DOSSIER_TERM_WORDS && term->words[1] == NULL;
  GHashTable *stems = find_stems (scan, term->words[0]);

  for (guint i = 0; i < texts->len; i++)
    {
      const GPtrArray *text = g_ptr_array_index (texts, i);

      for (guint j = 0; j < text->len; j++)
        if (fits_at (term, text, j) || (single && is_form (scan, g_ptr_array_index (text, j), stems)))
          return TRUE;
    }

  return FALSE;
}

/* Small words count only where there is nothing else. */
static gboolean
counts (const DossierQuery *query,
        const DossierTerm *term)
{
  gboolean any = FALSE;

  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *other = g_ptr_array_index (query->terms, i);

      any = any || (dossier_term_is_words (other) && !other->without
                    && !(other->kind == DOSSIER_TERM_WORDS && other->words[1] == NULL && !other->open
                         && dossier_query_is_small_word (other->words[0])));
    }

  return !any || term->kind != DOSSIER_TERM_WORDS || term->words[1] != NULL || term->open || term->without
         || !dossier_query_is_small_word (term->words[0]);
}

static gboolean
has_key (const DossierFact *fact,
         const DossierTerm *term)
{
  switch (term->kind)
    {
    case DOSSIER_TERM_BY:
      return fact->n_by > 0 && g_str_equal (fact->by[0]->id, term->value);
    case DOSSIER_TERM_STATUS:
      return g_str_equal (dossier_status_to_id (fact->status), term->value);
    case DOSSIER_TERM_VIEW:
      return g_str_equal (fact->view->id, term->value);
    case DOSSIER_TERM_YEAR:
      return dossier_date_is_set (&fact->of) && fact->of.start.year == atoi (term->value);
    case DOSSIER_TERM_TAG:
      return g_str_equal (fact->tags[0], term->value);
    case DOSSIER_TERM_WORDS:
    case DOSSIER_TERM_PHRASE:
    default:
      g_assert_not_reached ();
    }
}

/* How many of the words that are wanted a fact has, or -1 where it has one that is not. */
static int
count_words (Scan *scan,
             const DossierQuery *query,
             guint fact,
             guint *n_wanted)
{
  int n = 0;

  *n_wanted = 0;
  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);

      if (!dossier_term_is_words (term) || !counts (query, term))
        continue;
      *n_wanted += !term->without;
      if (!fits_fact (scan, term, fact))
        continue;
      if (term->without)
        return -1;
      n++;
    }

  return n;
}

static gboolean
passes_keys (const DossierQuery *query,
             const DossierFact *fact)
{
  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);

      if (!dossier_term_is_words (term) && has_key (fact, term) == term->without)
        return FALSE;
    }

  return TRUE;
}

/* The ids of the facts that fit, in the dossier's order. */
static char *
scan_for (Scan *scan,
          const char *text,
          gboolean some)
{
  g_autoptr (DossierQuery) query = dossier_query_parse (text, -1);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < FACTS; i++)
    {
      guint n_wanted;
      int n = count_words (scan, query, i, &n_wanted);

      if (n >= (some ? (int) MIN (n_wanted, 1) : (int) n_wanted) && n >= 0
          && passes_keys (query, scan->dossier->facts[i]))
        g_string_append_printf (ids, "%u ", i);
    }

  return g_string_free (ids, FALSE);
}

static char *
search_for (Scan *scan,
            const char *text,
            gboolean *some)
{
  g_autoptr (DossierSearchResult) result = dossier_search_run (scan->search, text, -1, NULL, G_MAXUINT);
  GString *ids = g_string_new (NULL);
  g_autofree gboolean *found = g_new0 (gboolean, FACTS);

  *some = result->is_some;
  g_assert_cmpuint (result->n_facts, ==, result->n_shown);
  for (guint i = 0; i < result->n_facts; i++)
    {
      g_assert_false (found[result->facts[i]->index]);
      found[result->facts[i]->index] = TRUE;
    }
  for (guint i = 0; i < FACTS; i++)
    if (found[i])
      g_string_append_printf (ids, "%u ", i);

  return g_string_free (ids, FALSE);
}

/* A word as it may be typed: all of it or its beginning, with accents or without, in either case. */
static char *
make_word (GRand *rand)
{
  const char *word = words[g_rand_int_range (rand, 0, 2)][g_rand_int_range (rand, 0, 24)];
  g_autofree char *part = NULL;

  if (g_rand_boolean (rand))
    return g_strdup (word);

  part = g_utf8_substring (word, 0, g_rand_int_range (rand, 1, (gint32) g_utf8_strlen (word, -1) + 1));
  return g_rand_boolean (rand) ? g_utf8_strup (part, -1) : g_utf8_strdown (part, -1);
}

static char *
make_term (GRand *rand)
{
  g_autofree char *first = make_word (rand);
  g_autofree char *second = make_word (rand);

  switch (g_rand_int_range (rand, 0, 9))
    {
    case 0:
      return g_strdup_printf ("\"%s %s\"", first, second);
    case 1:
      return g_strdup_printf ("-%s", first);
    case 2:
      return g_strdup_printf ("by:%s", parties[g_rand_int_range (rand, 0, 4)]);
    case 3:
      return g_strdup_printf ("%syear:%d", g_rand_boolean (rand) ? "-" : "", g_rand_int_range (rand, 2019, 2027));
    case 4:
      return g_strdup_printf ("%stag:%s", g_rand_boolean (rand) ? "-" : "", tags[g_rand_int_range (rand, 0, 3)]);
    case 5:
      return g_strdup_printf ("view:v-%d", g_rand_int_range (rand, 0, 2));
    default:
      return g_steal_pointer (&first);
    }
}

/* Of one key, one value: of two, any would do, which the scan does not know. */
static char *
make_query (GRand *rand)
{
  GString *query = g_string_new (NULL);
  guint n = (guint) g_rand_int_range (rand, 1, 4);

  while (n > 0)
    {
      g_autofree char *term = make_term (rand);
      char *colon = strchr (term, ':');
      g_autofree char *key = colon != NULL ? g_strndup (term, (gsize) (colon - term + 1)) : NULL;

      if (key != NULL && strstr (query->str, key + (*key == '-')) != NULL)
        continue;
      g_string_append_printf (query, "%s ", term);
      n--;
    }
  if (g_rand_boolean (rand))
    g_string_truncate (query, query->len - 1);

  return g_string_free (query, FALSE);
}

static void
test_scan (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20250318);
  guint n_found = 0;

  for (guint i = 0; i < DOSSIERS; i++)
    {
      Scan scan;

      scan_init (&scan, rand);
      for (guint j = 0; j < QUERIES; j++)
        {
          g_autofree char *query = make_query (rand);
          gboolean some;
          g_autofree char *found = search_for (&scan, query, &some);
          g_autofree char *scanned = scan_for (&scan, query, some);

          g_test_message ("%u: “%s”", i, query);
          g_assert_cmpstr (found, ==, scanned);
          n_found += *found != '\0';
        }
      scan_clear (&scan);
    }

  /* Most queries find something: else the comparison would say nothing. */
  g_assert_cmpuint (n_found, >, DOSSIERS * QUERIES / 2);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/search-scan/same", test_scan);

  return g_test_run ();
}
