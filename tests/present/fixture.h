// SPDX-License-Identifier: GPL-3.0-or-later

/* A small world of facts for the tests of what is said of one fact: people held in a prison, and who says so. And the
 * same world as a dossier, prison.dossier.json, for the tests of pages, evidence and charts. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

extern const DossierParty fixture_garcia;       /* with a role and a short name */
extern const DossierParty fixture_bbc;          /* with a name only */
extern const DossierReference fixture_lead;     /* the same source as the next */
extern const DossierReference fixture_inmates;
extern const DossierReference fixture_report;   /* another source, no place in it */
extern const DossierQuestion fixture_held;      /* a count of people */
extern const DossierQuestion fixture_space;     /* an area */
extern const DossierQuestion fixture_respected; /* a point */

/* A localised text of one language. */
#define FIXTURE_TEXT(words) (&(const DossierText) { &(const DossierTextEntry) { "en", (words) }, 1 })

Dossier *fixture_load (const char *path);
Dossier *fixture_load_prison (void);
DossierFact fixture_estimate (void);
DossierDate fixture_date (const char *edtf);
void fixture_link (DossierFact *from, DossierFact *to, DossierLink *link, const DossierLink **slots);

G_END_DECLS
