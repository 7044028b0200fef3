// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-party-words.h"

#include <glib/gi18n.h>

#include "core/dossier-fact-order.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-related-state.h"

/* As many names as make a sentence; the page itself names them all. */
#define MAX_NAMED 6

static const char *const kind_words[DOSSIER_N_PARTY_KINDS] = {
  [DOSSIER_PARTY_PERSON] = NC_("party", "Person"),
  [DOSSIER_PARTY_ORGANISATION] = NC_("party", "Organization"),
  [DOSSIER_PARTY_GOVERNMENT] = NC_("party", "Government"),
  [DOSSIER_PARTY_COURT] = NC_("party", "Court"),
  [DOSSIER_PARTY_OUTLET] = NC_("party", "News outlet"),
  [DOSSIER_PARTY_GROUP] = NC_("party", "Group"),
};

/**
 * dossier_party_kind_word:
 * @kind: a kind of party
 *
 * Returns: (transfer none): the kind in a word
 */
const char *
dossier_party_kind_word (DossierPartyKind kind)
{
  g_return_val_if_fail (kind < DOSSIER_N_PARTY_KINDS, "");

  return g_dpgettext2 (NULL, "party", kind_words[kind]);
}

/**
 * dossier_format_party:
 * @party: a party
 *
 * Says what a party is: "Person, director of the prison", "Court".
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_party (const DossierParty *party)
{
  g_autofree char *role = NULL;

  g_return_val_if_fail (party != NULL, g_strdup (""));

  if (party->role == NULL)
    return g_strdup (dossier_party_kind_word (party->kind));

  role = dossier_text_in_sentence (party->role);
  /* Translators: %1$s is a kind of party, %2$s its office: "Person, director of the prison" */
  return g_strdup_printf (C_("party", "%1$s, %2$s"), dossier_party_kind_word (party->kind), role);
}

static char *
format_name (const DossierParty *party)
{
  return dossier_text_in_sentence (party->short_name != NULL ? party->short_name : party->name);
}

/* Takes the names. (nullable) */
static char *
format_names (GPtrArray *names)
{
  g_autoptr (GPtrArray) owned = names;
  guint n_more = names->len > MAX_NAMED ? names->len - MAX_NAMED : 0;

  if (names->len == 0)
    return NULL;

  if (n_more > 0)
    {
      g_ptr_array_set_size (names, MAX_NAMED);
      /* Translators: the end of a list of names */
      g_ptr_array_add (names, g_strdup_printf (ngettext ("%u other", "%u others", n_more), n_more));
    }
  g_ptr_array_add (names, NULL);
  return dossier_format_list ((const char *const *) names->pdata);
}

/**
 * dossier_format_party_groups:
 * @party: a party
 *
 * Says whom a party belongs to: "Belongs to: Government of El Salvador".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where it belongs to nobody
 */
char *
dossier_format_party_groups (const DossierParty *party)
{
  g_autofree char *list = NULL;
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (party != NULL, NULL);

  for (guint i = 0; i < party->n_member_of; i++)
    g_ptr_array_add (names, dossier_text_in_sentence (party->member_of[i]->name));
  list = format_names (names);

  /* Translators: %s is a list of parties of which this one is a member */
  return list != NULL ? g_strdup_printf (_("Belongs to: %s"), list) : NULL;
}

static gboolean
speaks (const DossierParty *party,
        GPtrArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);

      for (guint j = 0; j < fact->n_by; j++)
        if (fact->by[j] == party)
          return TRUE;
    }

  return FALSE;
}

/**
 * dossier_format_mouths:
 * @dossier: a dossier
 * @party: one of its parties
 * @facts: what it says
 *
 * Says by whom a group speaks: "Speaks through: Bukele, García and 4 others".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where it speaks by itself alone
 */
char *
dossier_format_mouths (const Dossier *dossier,
                       const DossierParty *party,
                       GPtrArray *facts)
{
  g_autofree char *list = NULL;
  g_autoptr (GHashTable) mouths = NULL;
  GPtrArray *names;

  g_return_val_if_fail (dossier != NULL && party != NULL && facts != NULL, NULL);

  mouths = dossier_party_collect_mouths (dossier, party);
  names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < dossier->n_parties; i++)
    {
      const DossierParty *member = dossier->parties[i];

      if (member != party && g_hash_table_contains (mouths, member) && speaks (member, facts))
        g_ptr_array_add (names, format_name (member));
    }
  list = format_names (names);

  /* Translators: %s is a list of those who speak for a group of parties */
  return list != NULL ? g_strdup_printf (_("Speaks through: %s"), list) : NULL;
}

/**
 * dossier_format_status_count:
 * @status: a status
 * @n: how many facts have it
 *
 * Returns: (transfer full): "Stated: 14"
 */
char *
dossier_format_status_count (DossierStatus status,
                             guint n)
{
  g_autofree char *number = dossier_format_number (n);

  /* Translators: %1$s is a status, %2$s how many facts have it: "Stated: 14" */
  return g_strdup_printf (C_("status count", "%1$s: %2$s"), dossier_status_word (status), number);
}

/* What it comes down to, and who says so when: "November 2024, García: 15,000–20,000". */
static char *
format_step (const DossierFact *fact)
{
  g_autofree char *when = dossier_format_date (dossier_fact_get_said (fact));
  g_autofree char *who = dossier_format_speakers_short (fact);
  g_autofree char *gist = NULL;

  if (fact->status != DOSSIER_STATUS_DECLINED)
    gist = dossier_format_gist (fact);
  if (gist == NULL)
    gist = g_strdup (dossier_fact_status_word (fact));

  /* Translators: %1$s is a date, %2$s a speaker, %3$s a number or a stance: "November 2024, García: 15,000–20,000" */
  return g_strdup_printf (C_("change", "%1$s, %2$s: %3$s"), when, who, gist);
}

/**
 * dossier_format_change:
 * @change: a question that one party answered differently at different times
 *
 * Says all of its answers in the order in which they were said.
 *
 * Returns: (transfer full): a sentence an answer
 */
char *
dossier_format_change (const DossierChange *change)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (change != NULL, g_string_free (text, FALSE));

  for (guint i = 0; i < change->answers->len; i++)
    {
      g_autofree char *step = format_step (g_ptr_array_index (change->answers, i));

      dossier_append_sentence (text, step);
    }

  return g_string_free (text, FALSE);
}
