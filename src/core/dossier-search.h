// SPDX-License-Identifier: GPL-3.0-or-later

/* The search: from what was typed to facts, the best first.
 *
 *   g_autoptr (DossierSearch) search = dossier_search_new (dossier, NULL, &error);
 *   g_autoptr (DossierSearchResult) result = dossier_search_run (search, "court -supreme by:cnn", -1, NULL, 100);
 *
 * What is looked for is described in dossier-query.h. A search is made by one thread, mostly in the background, and
 * then run by another, but never by two at once. It holds its dossier. */

#pragma once

#include <gio/gio.h>

#include "dossier-facets.h"
#include "dossier-query.h"
#include "dossier-search-plan.h"
#include "dossier-search-text.h"
#include "dossier.h"

G_BEGIN_DECLS

typedef struct _DossierSearch DossierSearch;

typedef struct
{
  DossierSearch *search;
  DossierQuery *query;
  DossierSearchPlan *plan;
  const DossierFact **facts; /* the best first */
  guint n_facts;             /* at most as many as were asked for */
  guint n_found;             /* that have the words */
  guint n_shown;             /* of these, that no filter hides: those of keys, and what is chosen of the facets */
  gboolean is_some; /* no fact has all the words: these have some of them */
  char *suggestion; /* the query with its misspelt words mended; (nullable) */
  GArray *facets[DOSSIER_N_FACETS]; /* of DossierFacetValue */
} DossierSearchResult;

DossierSearch *dossier_search_new (Dossier *dossier,
                                   GCancellable *cancellable,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_new_async (Dossier *dossier,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
DossierSearch *dossier_search_new_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;
DossierSearch *dossier_search_ref (DossierSearch *search);
void dossier_search_unref (DossierSearch *search);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierSearch, dossier_search_unref)

Dossier *dossier_search_get_dossier (const DossierSearch *search);
DossierSearchResult *dossier_search_run (DossierSearch *search,
                                         const char *text,
                                         gssize length,
                                         const DossierFacetChoice *choice,
                                         guint limit) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_result_free (DossierSearchResult *result);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierSearchResult, dossier_search_result_free)

G_END_DECLS
