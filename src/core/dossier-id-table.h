// SPDX-License-Identifier: GPL-3.0-or-later

/* Identifiers and what they name.
 *
 * A GHashTable of strings can be flooded: anyone can compute a hundred thousand ids with one hash. This one has a
 * random key (SipHash-1-3), so that nobody can. It keeps the order in which ids were added. An id whose thing was
 * dropped stays known, with nothing behind it. Safe to share between threads once nothing is added any more. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean dossier_is_id (const char *text);

typedef struct _DossierIdTable DossierIdTable;

DossierIdTable *dossier_id_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_id_table_free (DossierIdTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierIdTable, dossier_id_table_free)

gboolean dossier_id_table_add (DossierIdTable *table, const char *id, gpointer value);
void dossier_id_table_drop (DossierIdTable *table, const char *id);
gboolean dossier_id_table_look_up (const DossierIdTable *table, const char *id, gsize length, gpointer *value);
gpointer dossier_id_table_get (const DossierIdTable *table, const char *id);
guint dossier_id_table_get_n (const DossierIdTable *table);
const char *dossier_id_table_get_id (const DossierIdTable *table, guint index);

G_END_DECLS
