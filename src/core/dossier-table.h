// SPDX-License-Identifier: GPL-3.0-or-later

/* A table of words and numbers, and the forms in which it leaves the program: CSV, TSV and JSON.
 *
 * A cell is a text, or nothing. Numbers are kept as they are to be written, so that none is rounded on the way. */

#pragma once

#include "core/dossier-json-writer.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_COLUMN_TEXT,
  DOSSIER_COLUMN_NUMBER,  /* of JSON: dossier_table_set_number() */
  DOSSIER_COLUMN_BOOLEAN, /* "true" or "false" */
} DossierColumnKind;

typedef struct _DossierTable DossierTable;

DossierTable *dossier_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_table_free (DossierTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierTable, dossier_table_free)

guint dossier_table_add_column (DossierTable *table, const char *id, const char *title, DossierColumnKind kind);
void dossier_table_add_row (DossierTable *table);
void dossier_table_set (DossierTable *table, guint column, const char *text);
void dossier_table_set_number (DossierTable *table, guint column, double number);

guint dossier_table_get_n_columns (const DossierTable *table);
guint dossier_table_get_n_rows (const DossierTable *table);
const char *dossier_table_get_title (const DossierTable *table, guint column);
const char *dossier_table_get (const DossierTable *table, guint row, guint column);

char *dossier_table_to_csv (const DossierTable *table) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_table_to_tsv (const DossierTable *table) G_GNUC_WARN_UNUSED_RESULT;
void dossier_table_write_json (const DossierTable *table, DossierJsonWriter *writer);

G_END_DECLS
