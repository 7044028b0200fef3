// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-party-state.h"

#include <glib/gi18n.h>

#include "core/dossier-navigation.h"
#include "core/dossier-party-record.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-party-words.h"

#define PARTY_PREFIX DOSSIER_OWN_PREFIX "party/"

/**
 * dossier_party_place:
 * @party: a party
 *
 * Returns: (transfer full): the place of its page
 */
char *
dossier_party_place (const DossierParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  return g_strconcat (PARTY_PREFIX, party->id, NULL);
}

/* What a view of the facts of a party is made of; all of it lives in the page's pool. */
typedef struct
{
  const Dossier *dossier;
  GPtrArray *pool;
  GArray *sections;   /* of DossierSection, their facts and pairs still arrays: */
  GPtrArray *facts;   /* of GPtrArray of const DossierFact: one a section */
  GPtrArray *pairs;   /* of GPtrArray of const DossierPair: one a section */
  GHashTable *shown;  /* of facts that stand as a claim or an answer already */
  GHashTable *places; /* of const DossierFact to the Place where the dossier shows it */
  GHashTable *by_section; /* of const DossierSection of the dossier to the index of ours + 1 */
} Builder;

/* Where the dossier shows a fact first. */
typedef struct
{
  const DossierView *view;
  const DossierSection *section;
} Place;

static gpointer
keep (Builder *builder,
      gpointer data)
{
  g_ptr_array_add (builder->pool, data);

  return data;
}

/* A text that is in the reader's language already. Takes the words. */
static const DossierText *
make_text (Builder *builder,
           char *words)
{
  DossierTextEntry *entry = keep (builder, g_new (DossierTextEntry, 1));
  DossierText *text = keep (builder, g_new (DossierText, 1));

  *entry = (DossierTextEntry) { builder->dossier->language, keep (builder, words) };
  *text = (DossierText) { entry, 1 };
  return text;
}

/* Takes title and intro. (nullable) Returns: the index of the section */
static guint
add_section (Builder *builder,
             char *title,
             char *intro)
{
  DossierSection section = { .id = "", .title = make_text (builder, title) };

  if (intro != NULL)
    section.intro = make_text (builder, intro);
  g_array_append_val (builder->sections, section);
  g_ptr_array_add (builder->facts, g_ptr_array_new ());
  g_ptr_array_add (builder->pairs, g_ptr_array_new ());
  return builder->sections->len - 1;
}

/* The link by which a fact answers, or is answered; the most direct, and what answers it before what it answers. */
static const DossierLink *
find_link (const DossierFact *fact)
{
  const DossierLink *found = NULL;

  for (guint i = 0; i < fact->n_links_in; i++)
    if (fact->links_in[i]->kind == DOSSIER_LINK_RESPONDS_TO
        && (found == NULL || fact->links_in[i]->relation < found->relation))
      found = fact->links_in[i];
  if (found != NULL)
    return found;

  for (guint i = 0; i < fact->n_links_out; i++)
    if (fact->links_out[i]->kind == DOSSIER_LINK_RESPONDS_TO
        && (found == NULL || fact->links_out[i]->relation < found->relation))
      found = fact->links_out[i];

  return found;
}

static void
add_other (GPtrArray *also,
           const DossierLink *link,
           const DossierLink *shown,
           const DossierFact *other)
{
  gboolean counts = link->kind == DOSSIER_LINK_RESPONDS_TO || link->kind == DOSSIER_LINK_CONTRADICTS;

  if (counts && link != shown && other != shown->from && other != shown->to && !g_ptr_array_find (also, other, NULL))
    g_ptr_array_add (also, (gpointer) other);
}

/* What else answers the fact, is answered by it or contradicts it. */
static void
fill_also (Builder *builder,
           DossierPair *pair,
           const DossierFact *fact,
           const DossierLink *shown)
{
  g_autoptr (GPtrArray) also = g_ptr_array_new ();

  for (guint i = 0; i < fact->n_links_in; i++)
    add_other (also, fact->links_in[i], shown, fact->links_in[i]->from);
  for (guint i = 0; i < fact->n_links_out; i++)
    add_other (also, fact->links_out[i], shown, fact->links_out[i]->to);

  pair->n_also = also->len;
  if (also->len > 0)
    pair->also = keep (builder, g_memdup2 (also->pdata, also->len * sizeof (gpointer)));
}

static const DossierPair *
make_pair (Builder *builder,
           const DossierFact *fact,
           const DossierLink *link,
           const DossierText *title)
{
  DossierPair *pair = keep (builder, g_new0 (DossierPair, 1));

  pair->id = "";
  pair->topic = fact->answer.question != NULL ? fact->answer.question->label : title;
  pair->claim = link->to;
  pair->answer = link->from;
  pair->relation = link->relation;
  fill_also (builder, pair, fact, link);
  g_hash_table_add (builder->shown, (gpointer) link->to);
  g_hash_table_add (builder->shown, (gpointer) link->from);
  return pair;
}

static void
place_fact (GHashTable *places,
            const DossierFact *fact,
            const DossierView *view,
            const DossierSection *section)
{
  Place *place;

  if (fact == NULL || g_hash_table_contains (places, fact))
    return;

  place = g_new (Place, 1);
  *place = (Place) { view, section };
  g_hash_table_insert (places, (gpointer) fact, place);
}

static void
place_section (GHashTable *places,
               const DossierView *view,
               const DossierSection *section)
{
  for (guint i = 0; i < section->n_facts; i++)
    place_fact (places, section->facts[i], view, section);
  for (guint i = 0; i < section->n_pairs; i++)
    {
      place_fact (places, section->pairs[i]->claim, view, section);
      place_fact (places, section->pairs[i]->answer, view, section);
    }
}

static GHashTable *
place_facts (const Dossier *dossier)
{
  GHashTable *places = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < dossier->n_views; i++)
    for (guint j = 0; j < dossier->views[i]->n_sections; j++)
      place_section (places, dossier->views[i], &dossier->views[i]->sections[j]);

  return places;
}

static char *
format_section (const Place *place)
{
  g_autofree char *view = NULL;
  g_autofree char *section = NULL;

  if (place == NULL)
    /* Translators: the heading above facts that stand in no section */
    return g_strdup (_("Elsewhere"));

  view = dossier_text_in_sentence (place->view->title);
  section = dossier_text_in_sentence (place->section->title);
  /* Translators: %1$s is the title of a view, %2$s of a section in it */
  return g_strdup_printf (C_("section of a view", "%1$s: %2$s"), view, section);
}

static guint
ensure_section (Builder *builder,
                const DossierFact *fact)
{
  const Place *place = g_hash_table_lookup (builder->places, fact);
  gpointer key = place != NULL ? (gpointer) place->section : NULL;
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (builder->by_section, key));

  if (index == 0)
    {
      index = add_section (builder, format_section (place), NULL) + 1;
      g_hash_table_insert (builder->by_section, key, GUINT_TO_POINTER (index));
    }

  return index - 1;
}

/* Beside what answers it or what it answers; what stands beside nothing is a row. */
static void
add_fact (Builder *builder,
          const DossierFact *fact)
{
  const DossierLink *link = find_link (fact);
  guint index;

  if (g_hash_table_contains (builder->shown, fact))
    return;

  index = ensure_section (builder, fact);
  if (link == NULL)
    g_ptr_array_add (g_ptr_array_index (builder->facts, index), (gpointer) fact);
  else
    g_ptr_array_add (g_ptr_array_index (builder->pairs, index),
                     (gpointer) make_pair (builder, fact, link,
                                           g_array_index (builder->sections, DossierSection, index).title));
}

static void
add_change (Builder *builder,
            const DossierChange *change)
{
  g_autofree char *question = dossier_format_question (g_ptr_array_index (change->answers, 0));
  guint index;

  /* Translators: a heading; %s is a question that one party answered differently at different times */
  index = add_section (builder, g_strdup_printf (_("Changed over time: %s"), question),
                       dossier_format_change (change));
  g_ptr_array_extend (g_ptr_array_index (builder->facts, index), change->answers, NULL, NULL);
}

static const DossierView *
make_view (Builder *builder,
           const DossierParty *party,
           GPtrArray *facts)
{
  g_autoptr (GPtrArray) changes = dossier_list_changes (facts);
  DossierView *view = keep (builder, g_new0 (DossierView, 1));

  for (guint i = 0; i < changes->len; i++)
    add_change (builder, g_ptr_array_index (changes, i));
  for (guint i = 0; i < facts->len; i++)
    add_fact (builder, g_ptr_array_index (facts, i));

  for (guint i = 0; i < builder->sections->len; i++)
    {
      DossierSection *section = &g_array_index (builder->sections, DossierSection, i);
      GPtrArray *rows = g_ptr_array_index (builder->facts, i);
      GPtrArray *pairs = g_ptr_array_index (builder->pairs, i);

      section->n_facts = rows->len;
      section->facts = keep (builder, g_memdup2 (rows->pdata, rows->len * sizeof (gpointer)));
      section->n_pairs = pairs->len;
      section->pairs = keep (builder, g_memdup2 (pairs->pdata, pairs->len * sizeof (gpointer)));
    }
  view->id = "";
  view->title = party->name;
  view->n_sections = builder->sections->len;
  view->sections = keep (builder, g_memdup2 (builder->sections->data, view->n_sections * sizeof (DossierSection)));
  return view;
}

static void
status_count_free (DossierStatusCount *count)
{
  g_free (count->words);
  g_free (count);
}

static GPtrArray *
count_statuses (GPtrArray *facts)
{
  GPtrArray *statuses = g_ptr_array_new_with_free_func ((GDestroyNotify) status_count_free);
  guint n[DOSSIER_N_STATUSES] = { 0 };

  for (guint i = 0; i < facts->len; i++)
    n[((const DossierFact *) g_ptr_array_index (facts, i))->status]++;
  for (guint i = 0; i < DOSSIER_N_STATUSES; i++)
    if (n[i] > 0)
      {
        DossierStatusCount *count = g_new (DossierStatusCount, 1);

        *count = (DossierStatusCount) { (DossierStatus) i, n[i],
                                        dossier_format_status_count ((DossierStatus) i, n[i]) };
        g_ptr_array_add (statuses, count);
      }

  return statuses;
}

static char *
format_summary (const DossierParty *party,
                guint n_facts)
{
  GString *text = g_string_new (NULL);
  g_autofree char *what = dossier_format_party (party);
  g_autofree char *groups = dossier_format_party_groups (party);
  g_autofree char *count = NULL;

  count = g_strdup_printf (ngettext ("On record with %u fact", "On record with %u facts", n_facts), n_facts);
  dossier_append_sentence (text, what);
  if (groups != NULL)
    dossier_append_sentence (text, groups);
  if (n_facts > 0)
    dossier_append_sentence (text, count);
  else
    dossier_append_sentence (text, _("Nothing from this party is on record here; that is not silence"));

  return g_string_free (text, FALSE);
}

/**
 * dossier_party_page_state_new:
 * @dossier: a dossier
 * @party: one of its parties
 *
 * Works out all that a party says, itself and by its members: first where that changed over time, then section by
 * section, each fact beside what answers it or what it answers.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierPageState *
dossier_party_page_state_new (Dossier *dossier,
                              const DossierParty *party)
{
  g_autoptr (GPtrArray) facts = NULL;
  g_autoptr (GArray) sections = g_array_new (FALSE, FALSE, sizeof (DossierSection));
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) by_section = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) places = NULL;
  GPtrArray *pool = g_ptr_array_new_with_free_func (g_free);
  DossierPageState *state;
  Builder builder;

  g_return_val_if_fail (dossier != NULL && party != NULL, NULL);

  facts = dossier_party_list_facts (dossier, party);
  places = place_facts (dossier);
  builder = (Builder) { dossier, pool, sections, rows, pairs, shown, places, by_section };
  state = dossier_page_state_new (dossier, make_view (&builder, party, facts));
  state->pool = pool;
  state->has_filter = FALSE;
  dossier_tag_state_fill_for_party (&state->tag, party);
  state->summary = format_summary (party, facts->len);
  state->note = dossier_format_mouths (dossier, party, facts);
  state->statuses = count_statuses (facts);
  return state;
}

static void
party_row_free (DossierPartyRow *row)
{
  dossier_tag_state_clear (&row->tag);
  g_free (row->name);
  g_free (row->role);
  g_free (row->count);
  g_free (row->place);
  g_free (row->spoken);
  g_free (row);
}

static DossierPartyRow *
party_row_new (const DossierParty *party,
               guint n_facts)
{
  DossierPartyRow *row = g_new0 (DossierPartyRow, 1);
  GString *spoken = g_string_new (NULL);

  row->party = party;
  dossier_tag_state_fill_for_party (&row->tag, party);
  row->name = dossier_text_for_reader (party->name);
  row->role = dossier_format_party (party);
  row->count = g_strdup_printf (ngettext ("%u fact", "%u facts", n_facts), n_facts);
  row->place = dossier_party_place (party);
  dossier_append_sentence (spoken, row->name);
  dossier_append_sentence (spoken, row->role);
  dossier_append_sentence (spoken, row->count);
  row->spoken = g_string_free (spoken, FALSE);
  return row;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return g_utf8_collate ((*(DossierPartyRow *const *) a)->name, (*(DossierPartyRow *const *) b)->name);
}

/**
 * dossier_parties_state_new:
 * @dossier: a dossier
 *
 * Works out the list of all parties, whether or not they say anything.
 *
 * Returns: (transfer full): the state
 */
DossierPartiesState *
dossier_parties_state_new (const Dossier *dossier)
{
  g_autoptr (GHashTable) counts = NULL;
  DossierPartiesState *state;

  g_return_val_if_fail (dossier != NULL, NULL);

  counts = dossier_count_facts_by_party (dossier);
  state = g_new0 (DossierPartiesState, 1);
  state->title = g_strdup (_("Parties"));
  state->summary = g_strdup_printf (ngettext ("%u party, with how many facts it says in this dossier.",
                                              "%u parties in alphabetical order, with how many facts each says in this "
                                              "dossier.", dossier->n_parties),
                                    dossier->n_parties);
  state->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) party_row_free);
  for (guint i = 0; i < dossier->n_parties; i++)
    {
      const DossierParty *party = dossier->parties[i];

      g_ptr_array_add (state->rows, party_row_new (party, GPOINTER_TO_UINT (g_hash_table_lookup (counts, party))));
    }
  g_ptr_array_sort (state->rows, compare_rows);
  return state;
}

/**
 * dossier_parties_state_free:
 * @state: a state
 *
 * Frees it.
 */
void
dossier_parties_state_free (DossierPartiesState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->title);
  g_free (state->summary);
  g_ptr_array_unref (state->rows);
  g_free (state);
}
