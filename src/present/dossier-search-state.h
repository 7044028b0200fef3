// SPDX-License-Identifier: GPL-3.0-or-later

/* What the search page shows: one plain struct, worked out from a result. Pure; see dossier-page-state.h. */

#pragma once

#include "core/dossier-search.h"
#include "present/dossier-page-state.h"

G_BEGIN_DECLS

/* A text with what was found in it. Ranges are in bytes of words. */
typedef struct
{
  char *words;
  GArray *ranges; /* of DossierRange */
} DossierMarkedText;

typedef struct
{
  DossierRowState *row;
  DossierMarkedText statement; /* the row's */
  DossierMarkedText who;       /* the row's */
  DossierMarkedText excerpt;   /* where the rest was found: "Notes: …"; its words are NULL where the row shows all */
  char *spoken;                /* the row's, and the excerpt */
} DossierHitState;

/* The facts of one view. */
typedef struct
{
  char *title;
  char *count;  /* "5 facts", for speech */
  guint n_hits;
  GPtrArray *hits; /* of DossierHitState, the best first */
} DossierHitGroupState;

typedef struct
{
  int key; /* as in core/dossier-facets.h */
  char *label;
  DossierTagState tag; /* of who says it */
  DossierStatus status; /* of a status */
  guint count;
  gboolean chosen;
  char *spoken; /* "Court ruling, 5 facts" */
} DossierFacetValueState;

typedef struct
{
  DossierFacet facet;
  char *title;
  GPtrArray *values; /* of DossierFacetValueState */
  char *more; /* how many values are not listed; (nullable) */
} DossierFacetState;

/* One kind of thing that can be typed. */
typedef struct
{
  char *example;
  char *meaning;
} DossierQueryHelp;

typedef struct
{
  Dossier *dossier;
  char *heading;    /* "13 facts mention “court”" */
  char *hidden;     /* "4 of 13 hidden by filters."; "No filter on, none hidden."; NULL where nothing was found */
  char *hint;       /* what a key does; (nullable) */
  char *unlisted;   /* how many more there are than are listed; (nullable) */
  GPtrArray *problems; /* of char *: what is wrong with the query, a sentence each */
  char *suggestion;       /* a query; (nullable) */
  char *suggestion_words; /* "Did you mean “prison”?"; (nullable) */
  GPtrArray *groups; /* of DossierHitGroupState, that with the best hit first */
  guint n_hits;      /* in all groups */
  DossierFacetState *facets[DOSSIER_N_FACETS];
  guint n_chosen;     /* of the facets' values */
  char *filter_label; /* "Filters", "Filters (2)": where they are behind a button */
  GPtrArray *help;    /* of DossierQueryHelp; shown where there is nothing else to show */
  char *empty_title;  /* where no fact is listed: why not; (nullable) */
  char *empty_words;  /* (nullable) */
  char *announcement; /* for speech, when the results change */
} DossierSearchState;

DossierSearchState *dossier_search_state_new (const DossierSearchResult *result,
                                              const DossierFacetChoice *choice) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_state_free (DossierSearchState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierSearchState, dossier_search_state_free)

GPtrArray *dossier_search_state_list_facts (const DossierSearchState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
