// SPDX-License-Identifier: GPL-3.0-or-later

/* The texts of a fact that the search reads, in every language, the weightiest first. */

#pragma once

#include "dossier-values.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_SEARCH_SHORT,
  DOSSIER_SEARCH_STATEMENT,
  DOSSIER_SEARCH_QUOTE, /* as printed, its original, and translations */
  DOSSIER_SEARCH_SPEAKER,
  DOSSIER_SEARCH_NOTES,
  DOSSIER_N_SEARCH_FIELDS
} DossierSearchField;

typedef struct
{
  DossierSearchField field;
  const char *language; /* BCP 47 */
  const char *words;
} DossierSearchText;

GArray *dossier_search_list_texts (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
