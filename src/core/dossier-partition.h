// SPDX-License-Identifier: GPL-3.0-or-later

/* A partition of the numbers from 0 to n - 1 into classes, which only ever grow together.
 *
 * Disjoint sets with path halving (Tarjan and van Leeuwen 1984): nearly constant time a step. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _DossierPartition DossierPartition;

DossierPartition *dossier_partition_new (guint n) G_GNUC_WARN_UNUSED_RESULT;
void dossier_partition_free (DossierPartition *partition);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPartition, dossier_partition_free)

guint dossier_partition_find (DossierPartition *partition, guint item);
void dossier_partition_join (DossierPartition *partition, guint a, guint b);

G_END_DECLS
