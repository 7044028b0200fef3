// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-speaker-state.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-party-state.h"

/* As many as dossier_format_speakers() names. */
#define MAX_SPEAKERS 6

static void
speaker_free (DossierSpeakerState *speaker)
{
  dossier_tag_state_clear (&speaker->tag);
  g_free (speaker->name);
  g_free (speaker->place);
  g_free (speaker->spoken);
  g_free (speaker);
}

static DossierSpeakerState *
speaker_new (const DossierFact *fact,
             const DossierParty *party)
{
  DossierSpeakerState *speaker = g_new0 (DossierSpeakerState, 1);

  dossier_tag_state_fill_for_party (&speaker->tag, party);
  speaker->name = fact->n_by == 1 ? dossier_format_speakers (fact) : dossier_text_for_reader (party->name);
  speaker->place = dossier_party_place (party);
  /* Translators: for speech: a button that leads to all that a party says; %s is its name */
  speaker->spoken = g_strdup_printf (_("%s. Leads to all that this party says."), speaker->name);
  return speaker;
}

/**
 * dossier_list_speakers:
 * @fact: a fact
 *
 * Lists those who say it, the first few of many.
 *
 * Returns: (transfer full) (element-type DossierSpeakerState): the list; empty where the source names nobody
 */
GPtrArray *
dossier_list_speakers (const DossierFact *fact)
{
  GPtrArray *speakers = g_ptr_array_new_with_free_func ((GDestroyNotify) speaker_free);

  g_return_val_if_fail (fact != NULL, speakers);

  for (guint i = 0; i < MIN (fact->n_by, MAX_SPEAKERS); i++)
    g_ptr_array_add (speakers, speaker_new (fact, fact->by[i]));

  return speakers;
}
