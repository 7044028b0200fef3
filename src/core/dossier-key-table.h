// SPDX-License-Identifier: GPL-3.0-or-later

/* What each fact goes by in one respect: its status, its speakers' groups, the years of its date. A key is a number; a
 * fact may have several, or none. */

#pragma once

#include "dossier-bits.h"

G_BEGIN_DECLS

typedef struct
{
  int key;
  guint count; /* of facts */
} DossierKeyCount;

typedef struct _DossierKeyTable DossierKeyTable;

DossierKeyTable *dossier_key_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_key_table_free (DossierKeyTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierKeyTable, dossier_key_table_free)

void dossier_key_table_add (DossierKeyTable *table, int key);
void dossier_key_table_end_fact (DossierKeyTable *table);

GArray *dossier_key_table_count (const DossierKeyTable *table, const DossierBits *facts) G_GNUC_WARN_UNUSED_RESULT;
DossierBits *dossier_key_table_find (const DossierKeyTable *table,
                                     const int *keys,
                                     guint n_keys) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
