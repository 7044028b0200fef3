// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

#define MAX_SPEAKERS 6
#define MAX_SHORT_SPEAKERS 2

typedef struct
{
  const char *type; /* how the CSL type starts */
  const char *words;
} UnnamedSpeaker;

/* Who speaks where nobody is named, by the kind of the source. */
static const UnnamedSpeaker unnamed_speakers[] = {
  { "article", N_("Source article, speaker not named") },
  { "entry", N_("Source article, speaker not named") },
  { "post", N_("Source article, speaker not named") },
  { "webpage", N_("Source article, speaker not named") },
  { "book", N_("Source book, speaker not named") },
  { "chapter", N_("Source book, speaker not named") },
  { "report", N_("Source report, speaker not named") },
  { "", N_("Source, speaker not named") },
};

static const char *
get_unnamed_speaker (const DossierFact *fact)
{
  const char *type = fact->n_references > 0 ? fact->references[0].source->type : "";
  gsize i = 0;

  if (fact->status == DOSSIER_STATUS_COMPUTED)
    return _("Worked out by Dossier");

  while (!g_str_has_prefix (type, unnamed_speakers[i].type))
    i++;
  return gettext (unnamed_speakers[i].words);
}

/* A party in full; the role follows in its own way where other names come after it. */
static char *
format_party (const DossierParty *party,
              gboolean is_alone)
{
  g_autofree char *name = dossier_text_in_sentence (party->name);
  g_autofree char *role = party->role != NULL ? dossier_text_in_sentence (party->role) : NULL;

  if (role == NULL || *role == '\0')
    return g_steal_pointer (&name);
  if (is_alone)
    /* Translators: a name and an office: "Belarmino García, director of the prison" */
    return g_strdup_printf (C_("speaker", "%1$s, %2$s"), name, role);

  /* Translators: a name and an office, where further names follow: "Belarmino García (director of the prison)" */
  return g_strdup_printf (C_("speaker", "%1$s (%2$s)"), name, role);
}

static char *
format_party_short (const DossierParty *party)
{
  return dossier_text_in_sentence (party->short_name != NULL ? party->short_name : party->name);
}

/* A list of speakers, at most so many by name. */
static char *
format_speakers (const DossierFact *fact,
                 guint max_named,
                 gboolean is_short)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint n_named = fact->n_by <= max_named ? fact->n_by : max_named - 1;
  guint n_others = fact->n_by - n_named;

  for (guint i = 0; i < n_named; i++)
    g_ptr_array_add (names, is_short ? format_party_short (fact->by[i]) : format_party (fact->by[i], fact->n_by == 1));
  if (n_others > 0)
    /* Translators: the end of a list of names */
    g_ptr_array_add (names, g_strdup_printf (ngettext ("%u other", "%u others", n_others), n_others));
  g_ptr_array_add (names, NULL);

  return dossier_format_list ((const char *const *) names->pdata);
}

/**
 * dossier_format_speakers:
 * @fact: a fact
 *
 * Says in full who says it: "Belarmino García, director of the prison", "Source article, speaker not named".
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_speakers (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, g_strdup (""));

  return fact->n_by > 0 ? format_speakers (fact, MAX_SPEAKERS, FALSE) : g_strdup (get_unnamed_speaker (fact));
}

/**
 * dossier_format_speakers_short:
 * @fact: a fact
 *
 * Says in short who says it: "García", "not named".
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_speakers_short (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, g_strdup (""));

  if (fact->n_by > 0)
    return format_speakers (fact, MAX_SHORT_SPEAKERS, TRUE);
  if (fact->status == DOSSIER_STATUS_COMPUTED)
    /* Translators: the program, as the one who worked a number out */
    return g_strdup (C_("speaker", "Dossier"));

  /* Translators: a speaker who is not named */
  return g_strdup (C_("speaker", "not named"));
}

/**
 * dossier_fact_get_date:
 * @fact: a fact
 *
 * Gets the time that the statement speaks of, else when it was said.
 *
 * Returns: (transfer none): the date, perhaps unset
 */
const DossierDate *
dossier_fact_get_date (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, NULL);

  return dossier_date_is_set (&fact->of) ? &fact->of : &fact->said;
}

/**
 * dossier_format_when:
 * @fact: a fact
 *
 * Writes the time that the fact speaks of, else when it was said, else "undated".
 *
 * Returns: (transfer full): the date
 */
char *
dossier_format_when (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, g_strdup (""));

  return dossier_format_date (dossier_fact_get_date (fact));
}

/**
 * dossier_format_when_short:
 * @fact: a fact
 *
 * As dossier_format_when(), in short: "Nov 2024".
 *
 * Returns: (transfer full): the date
 */
char *
dossier_format_when_short (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, g_strdup (""));

  return dossier_format_date_short (dossier_fact_get_date (fact));
}

/**
 * dossier_format_when_sentence:
 * @fact: a fact
 *
 * Says in a sentence of its own which time the fact speaks of, else when it was said.
 *
 * Returns: (transfer full): the sentence
 */
char *
dossier_format_when_sentence (const DossierFact *fact)
{
  g_autofree char *when = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));

  when = dossier_format_when (fact);
  if (dossier_date_is_set (&fact->of))
    /* Translators: %s is a date: "When: November 2024." */
    return g_strdup_printf (_("When: %s."), when);
  if (dossier_date_is_set (&fact->said))
    /* Translators: %s is a date: "Said: 12 September 2023." */
    return g_strdup_printf (_("Said: %s."), when);

  return g_strdup (_("Undated."));
}
