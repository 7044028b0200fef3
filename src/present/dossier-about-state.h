// SPDX-License-Identifier: GPL-3.0-or-later

/* What there is to know of a dossier as such: where its facts come from, and whose work it is. Pure; see
 * dossier-page-state.h. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

/* One line: "Licence", "CC-BY-SA-4.0". */
typedef struct
{
  char *label;
  char *words;
} DossierAboutLine;

typedef struct
{
  char *heading;
  GPtrArray *lines; /* of DossierAboutLine */
} DossierAboutCard;

typedef struct
{
  char *title;
  char *summary; /* (nullable) */
  DossierAboutCard *dataset;
  GPtrArray *sources; /* of DossierAboutCard */
} DossierAboutState;

DossierAboutState *dossier_about_state_new (const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_about_state_free (DossierAboutState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierAboutState, dossier_about_state_free)

G_END_DECLS
