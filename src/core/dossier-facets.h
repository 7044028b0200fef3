// SPDX-License-Identifier: GPL-3.0-or-later

/* By what found facts can be told apart: status, who says it, view, year. */

#pragma once

#include "dossier-bits.h"
#include "dossier.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_FACET_STATUS, /* key: a DossierStatus */
  DOSSIER_FACET_WHO,    /* key: place in the dossier's parties, of whoever lends the speaker its tag; or as below */
  DOSSIER_FACET_VIEW,   /* key: place in the dossier's views, or as below */
  DOSSIER_FACET_YEAR,   /* key: a year, or as below */
  DOSSIER_N_FACETS
} DossierFacet;

#define DOSSIER_WHO_SOURCE -1   /* the source speaks in its own voice */
#define DOSSIER_WHO_COMPUTED -2 /* Dossier worked it out */
#define DOSSIER_VIEW_NONE G_MAXINT
#define DOSSIER_YEAR_UNDATED G_MAXINT
#define DOSSIER_YEAR_DECADE 100000 /* added to the first year of a decade, where the date is not finer */

typedef struct
{
  int key;
  guint count; /* of facts, with all other facets' choices applied */
  gboolean chosen;
} DossierFacetValue;

/* What a reader has chosen: any of the values of a facet, and that for each facet. */
typedef struct _DossierFacetChoice DossierFacetChoice;

DossierFacetChoice *dossier_facet_choice_new (void) G_GNUC_WARN_UNUSED_RESULT;
DossierFacetChoice *dossier_facet_choice_copy (const DossierFacetChoice *choice) G_GNUC_WARN_UNUSED_RESULT;
void dossier_facet_choice_free (DossierFacetChoice *choice);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierFacetChoice, dossier_facet_choice_free)

void dossier_facet_choice_set (DossierFacetChoice *choice, DossierFacet facet, int key, gboolean chosen);
gboolean dossier_facet_choice_has (const DossierFacetChoice *choice, DossierFacet facet, int key);
guint dossier_facet_choice_count (const DossierFacetChoice *choice);

/* The facets of all facts of a dossier. */
typedef struct _DossierFacets DossierFacets;

DossierFacets *dossier_facets_new (const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_facets_free (DossierFacets *facets);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierFacets, dossier_facets_free)

void dossier_facets_apply (const DossierFacets *facets, const DossierFacetChoice *choice, DossierBits *facts);
GArray *dossier_facets_count (const DossierFacets *facets,
                              DossierFacet facet,
                              const DossierFacetChoice *choice,
                              const DossierBits *facts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
