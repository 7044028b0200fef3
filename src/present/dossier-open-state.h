// SPDX-License-Identifier: GPL-3.0-or-later

/* What a dossier leaves open, in words: for the page, and for dossier-tool report. Pure.
 *
 * Each entry says exactly why it stands there, and nothing that would follow only elsewhere. */

#pragma once

#include "core/dossier-open-items.h"

G_BEGIN_DECLS

typedef struct
{
  const DossierQuestion *question; /* (nullable): to open, where set */
  const DossierFact *fact;         /* to open, where there is no question; (nullable) */
  char *text;                      /* the fact's statement, or what is asked */
  char *why;                       /* one sentence */
  guint content_notes;             /* of a fact: flags of DossierContentNote; its statement may be covered */
} DossierOpenEntry;

typedef struct
{
  DossierOpenReason reason;
  char *title;
  char *explanation; /* one sentence or two: what stands here, and what that does not mean */
  GPtrArray *entries; /* of DossierOpenEntry, at least one but in the group of old numbers */
} DossierOpenGroup;

typedef struct
{
  Dossier *dossier;
  char *title;
  char *summary;     /* what the page is, and is not */
  char *source_note; /* how many sources it all stands in */
  gint32 older_than;
  GPtrArray *groups; /* of DossierOpenGroup */
} DossierOpenState;

DossierOpenState *dossier_open_state_new (Dossier *dossier, gint32 older_than) G_GNUC_WARN_UNUSED_RESULT;
const DossierOpenGroup *dossier_open_state_set_age (DossierOpenState *state, gint32 older_than);
void dossier_open_state_free (DossierOpenState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierOpenState, dossier_open_state_free)

G_END_DECLS
