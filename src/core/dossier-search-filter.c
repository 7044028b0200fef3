// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-search-filter.h"

#include <string.h>

#include "core/dossier-key-table.h"
#include "core/dossier-nearest.h"
#include "core/dossier-query-words.h"
#include "core/dossier-word-iter.h"

#define SOURCE -1 /* among the speakers' keys: the source in its own voice */

/* What a key's value may be called: folded names of one thing. */
typedef struct
{
  int key;
  char *folded;
} Name;

typedef struct
{
  int first; /* years; G_MININT and G_MAXINT where the date is open there */
  int last;
  gboolean is_set;
} Years;

struct _DossierSearchFilter
{
  const Dossier *dossier; /* borrowed */
  GArray *parties;        /* of Name: ids, names, short names, letters */
  GArray *views;
  GArray *tags;
  DossierKeyTable *by_party; /* the speakers, and what they are members of */
  DossierKeyTable *by_status;
  DossierKeyTable *by_view;
  DossierKeyTable *by_tag;
  GArray *years; /* of Years, one a fact */
};

static void
name_clear (gpointer data)
{
  g_free (((Name *) data)->folded);
}

static GArray *
names_new (void)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (Name));

  g_array_set_clear_func (names, name_clear);
  return names;
}

static void
add_name (GArray *names,
          int key,
          const char *words)
{
  Name name = { key, dossier_fold_words (words, -1) };

  g_array_append_val (names, name);
}

static void
add_text (GArray *names,
          int key,
          const DossierText *text)
{
  for (guint i = 0; text != NULL && i < text->n_entries; i++)
    add_name (names, key, text->entries[i].words);
}

static void
list_names (DossierSearchFilter *filter)
{
  const Dossier *dossier = filter->dossier;

  for (guint i = 0; i < dossier->n_parties; i++)
    {
      const DossierParty *party = dossier->parties[i];

      add_name (filter->parties, (int) i, party->id);
      add_text (filter->parties, (int) i, party->name);
      add_text (filter->parties, (int) i, party->short_name);
      if (party->tag != NULL && party->tag_group == party)
        add_name (filter->parties, (int) i, party->tag);
    }
  for (guint i = 0; i < dossier->n_views; i++)
    {
      add_name (filter->views, (int) i, dossier->views[i]->id);
      add_text (filter->views, (int) i, dossier->views[i]->title);
      add_text (filter->views, (int) i, dossier->views[i]->short_title);
    }
}

/* The years that a date touches. */
static Years
get_years (const DossierFact *fact)
{
  const DossierDate *date = dossier_date_is_set (&fact->of) ? &fact->of : &fact->said;
  Years years = { G_MININT, G_MAXINT, dossier_date_is_set (date) };
  gint32 earliest;
  gint32 latest;

  if (!years.is_set)
    return years;

  earliest = dossier_date_earliest (date);
  latest = dossier_date_latest (date);
  if (earliest > 0)
    years.first = dossier_date_for_day (earliest).start.year;
  if (latest > 0 && latest != DOSSIER_DATE_OPEN_FUTURE)
    years.last = dossier_date_for_day (latest).start.year;

  return years;
}

static void
add_speakers (DossierSearchFilter *filter,
              const DossierFact *fact,
              GHashTable *parties)
{
  if (fact->n_by == 0 && fact->status != DOSSIER_STATUS_COMPUTED)
    dossier_key_table_add (filter->by_party, SOURCE);

  for (guint i = 0; i < fact->n_by; i++)
    {
      const DossierParty *party = fact->by[i];

      dossier_key_table_add (filter->by_party, GPOINTER_TO_INT (g_hash_table_lookup (parties, party)));
      if (party->tag_group != NULL)
        dossier_key_table_add (filter->by_party, GPOINTER_TO_INT (g_hash_table_lookup (parties, party->tag_group)));
      for (guint j = 0; j < party->n_member_of; j++)
        dossier_key_table_add (filter->by_party, GPOINTER_TO_INT (g_hash_table_lookup (parties, party->member_of[j])));
    }
}

static void
add_tags (DossierSearchFilter *filter,
          const DossierFact *fact,
          GHashTable *tags)
{
  for (guint i = 0; i < fact->n_tags; i++)
    {
      gpointer number;

      if (!g_hash_table_lookup_extended (tags, fact->tags[i], NULL, &number))
        {
          number = GUINT_TO_POINTER (g_hash_table_size (tags));
          g_hash_table_insert (tags, (gpointer) fact->tags[i], number);
          add_name (filter->tags, GPOINTER_TO_INT (number), fact->tags[i]);
        }
      dossier_key_table_add (filter->by_tag, GPOINTER_TO_INT (number));
    }
}

static void
add_facts (DossierSearchFilter *filter)
{
  const Dossier *dossier = filter->dossier;
  g_autoptr (GHashTable) parties = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) views = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) tags = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < dossier->n_parties; i++)
    g_hash_table_insert (parties, (gpointer) dossier->parties[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < dossier->n_views; i++)
    g_hash_table_insert (views, (gpointer) dossier->views[i], GUINT_TO_POINTER (i));

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierFact *fact = dossier->facts[i];
      Years years = get_years (fact);

      add_speakers (filter, fact, parties);
      dossier_key_table_end_fact (filter->by_party);
      dossier_key_table_add (filter->by_status, (int) fact->status);
      dossier_key_table_end_fact (filter->by_status);
      if (fact->view != NULL)
        dossier_key_table_add (filter->by_view, GPOINTER_TO_INT (g_hash_table_lookup (views, fact->view)));
      dossier_key_table_end_fact (filter->by_view);
      add_tags (filter, fact, tags);
      dossier_key_table_end_fact (filter->by_tag);
      g_array_append_val (filter->years, years);
    }
}

/**
 * dossier_search_filter_new:
 * @dossier: a dossier, which must outlive the filter
 *
 * Learns what everything is called, and what every fact goes by.
 *
 * Returns: (transfer full): the filter
 */
DossierSearchFilter *
dossier_search_filter_new (const Dossier *dossier)
{
  DossierSearchFilter *filter;

  g_return_val_if_fail (dossier != NULL, NULL);

  filter = g_new0 (DossierSearchFilter, 1);
  filter->dossier = dossier;
  filter->parties = names_new ();
  filter->views = names_new ();
  filter->tags = names_new ();
  filter->by_party = dossier_key_table_new ();
  filter->by_status = dossier_key_table_new ();
  filter->by_view = dossier_key_table_new ();
  filter->by_tag = dossier_key_table_new ();
  filter->years = g_array_new (FALSE, FALSE, sizeof (Years));
  list_names (filter);
  add_facts (filter);

  return filter;
}

/**
 * dossier_search_filter_free:
 * @filter: (transfer full): a filter
 *
 * Frees it.
 */
void
dossier_search_filter_free (DossierSearchFilter *filter)
{
  g_return_if_fail (filter != NULL);

  g_array_unref (filter->parties);
  g_array_unref (filter->views);
  g_array_unref (filter->tags);
  dossier_key_table_free (filter->by_party);
  dossier_key_table_free (filter->by_status);
  dossier_key_table_free (filter->by_view);
  dossier_key_table_free (filter->by_tag);
  g_array_unref (filter->years);
  g_free (filter);
}

/* Whether value stands in name where a word begins; it may end within one. */
static gboolean
stands_in (const char *name,
           const char *value)
{
  gsize length = strlen (value);

  for (const char *p = name; p != NULL && *p != '\0'; p = strchr (p, ' '))
    {
      p += *p == ' ';
      if (strncmp (p, value, length) == 0)
        return TRUE;
    }

  return FALSE;
}

/* The things that are called value; where there are none, those whose names have words that begin so. */
static GArray *
find_named (const GArray *names,
            const char *value)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < names->len; i++)
    {
      const Name *name = &g_array_index (names, Name, i);

      if (strcmp (name->folded, value) == 0)
        g_array_append_val (keys, name->key);
    }
  for (guint i = 0, n_exact = keys->len; n_exact == 0 && i < names->len; i++)
    {
      const Name *name = &g_array_index (names, Name, i);

      if (stands_in (name->folded, value))
        g_array_append_val (keys, name->key);
    }

  return keys;
}

static const char *
find_nearest (const GArray *names,
              const char *value)
{
  DossierNearest nearest = dossier_nearest (value);

  for (guint i = 0; i < names->len; i++)
    dossier_nearest_offer (&nearest, g_array_index (names, Name, i).folded);

  return nearest.best;
}

static DossierBits *
choose_named (const DossierSearchFilter *filter,
              DossierQuery *query,
              const DossierTerm *term,
              const char *value)
{
  gboolean is_view = term->kind == DOSSIER_TERM_VIEW;
  gboolean is_tag = term->kind == DOSSIER_TERM_TAG;
  const GArray *names = is_view ? filter->views : is_tag ? filter->tags : filter->parties;
  const DossierKeyTable *table = is_view ? filter->by_view : is_tag ? filter->by_tag : filter->by_party;
  g_autoptr (GArray) keys = find_named (names, value);
  const int source = SOURCE;

  if (term->kind == DOSSIER_TERM_BY && dossier_query_means_source (value))
    g_array_append_val (keys, source);
  if (keys->len == 0)
    dossier_query_add_problem (query,
                               is_view ? DOSSIER_QUERY_UNKNOWN_VIEW
                               : is_tag ? DOSSIER_QUERY_UNKNOWN_TAG
                                        : DOSSIER_QUERY_UNKNOWN_PARTY,
                               term->value, find_nearest (names, value));

  return dossier_key_table_find (table, (const int *) (gconstpointer) keys->data, keys->len);
}

static DossierBits *
choose_status (const DossierSearchFilter *filter,
               DossierQuery *query,
               const DossierTerm *term,
               const char *value)
{
  guint statuses = dossier_query_statuses_from_words (value);
  int keys[DOSSIER_N_STATUSES];
  guint n_keys = 0;

  for (int i = 0; i < DOSSIER_N_STATUSES; i++)
    if (statuses & (1u << i))
      keys[n_keys++] = i;
  if (n_keys == 0)
    dossier_query_add_problem (query, DOSSIER_QUERY_UNKNOWN_STATUS, term->value,
                               dossier_query_find_nearest_status (value));

  return dossier_key_table_find (filter->by_status, keys, n_keys);
}

/* Reads a year: up to four digits, of which those that are still to be typed are open: "20" is 2000 to 2099. */
static gboolean
read_year (const char **p,
           int *first,
           int *last)
{
  int year = 0;
  guint n = 0;

  for (; g_ascii_isdigit ((*p)[n]); n++)
    {
      if (n == 4)
        return FALSE;
      year = year * 10 + g_ascii_digit_value ((*p)[n]);
    }
  *p += n;
  *first = *last = year;
  for (; n > 0 && n < 4; n++)
    {
      *first = *first * 10;
      *last = *last * 10 + 9;
    }

  return n > 0;
}

/* "2025", "2019..2021", "2019-2021", "..2020", "2020..". */
static gboolean
parse_years (const char *value,
             int *first,
             int *last)
{
  const char *p = value;
  int start;
  int end;
  gboolean has_first = read_year (&p, first, last);
  gboolean is_range = g_str_has_prefix (p, "..") || g_str_has_prefix (p, "-") || g_str_has_prefix (p, "–");

  if (!has_first)
    *first = G_MININT;
  if (!is_range)
    return has_first && *p == '\0';

  p += *p == '.' ? 2 : (gsize) (g_utf8_next_char (p) - p);
  if (read_year (&p, &start, &end))
    *last = end;
  else if (has_first)
    *last = G_MAXINT;
  else
    return FALSE;

  return *p == '\0';
}

static DossierBits *
choose_years (const DossierSearchFilter *filter,
              DossierQuery *query,
              const DossierTerm *term,
              const char *value)
{
  DossierBits *facts = dossier_bits_new (filter->years->len);
  gboolean undated = dossier_query_means_undated (value);
  int first = 0;
  int last = 0;

  if (!undated && !parse_years (term->value, &first, &last))
    {
      dossier_query_add_problem (query, DOSSIER_QUERY_BAD_YEAR, term->value, NULL);
      return facts;
    }

  for (guint i = 0; i < filter->years->len; i++)
    {
      const Years *years = &g_array_index (filter->years, Years, i);

      if (undated ? !years->is_set : years->is_set && years->first <= last && years->last >= first)
        dossier_bits_add (facts, i);
    }

  return facts;
}

static DossierBits *
choose (const DossierSearchFilter *filter,
        DossierQuery *query,
        const DossierTerm *term)
{
  g_autofree char *value = g_strjoinv (" ", term->words);

  switch (term->kind)
    {
    case DOSSIER_TERM_STATUS:
      return choose_status (filter, query, term, value);
    case DOSSIER_TERM_YEAR:
      return choose_years (filter, query, term, value);
    case DOSSIER_TERM_BY:
    case DOSSIER_TERM_VIEW:
    case DOSSIER_TERM_TAG:
      return choose_named (filter, query, term, value);
    case DOSSIER_TERM_WORDS:
    case DOSSIER_TERM_PHRASE:
    default:
      g_assert_not_reached ();
    }
}

/**
 * dossier_search_filter_apply:
 * @filter: a filter
 * @query: a query; it gets the problems of values that mean nothing, which no fact fits
 * @facts: facts, of which those that do not fit are taken out
 *
 * Keeps the facts that fit all keys of @query; of several values of one key, any.
 */
void
dossier_search_filter_apply (const DossierSearchFilter *filter,
                             DossierQuery *query,
                             DossierBits *facts)
{
  DossierBits *wanted[DOSSIER_TERM_TAG + 1] = { NULL };

  g_return_if_fail (filter != NULL && query != NULL && facts != NULL);

  for (guint i = 0; i < query->terms->len; i++)
    {
      const DossierTerm *term = g_ptr_array_index (query->terms, i);
      g_autoptr (DossierBits) chosen = NULL;

      if (dossier_term_is_words (term))
        continue;
      chosen = choose (filter, query, term);
      if (term->without)
        dossier_bits_subtract (facts, chosen);
      else if (wanted[term->kind] == NULL)
        wanted[term->kind] = g_steal_pointer (&chosen);
      else
        dossier_bits_unite (wanted[term->kind], chosen);
    }

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (wanted[i] != NULL)
      {
        dossier_bits_intersect (facts, wanted[i]);
        dossier_bits_free (wanted[i]);
      }
}
