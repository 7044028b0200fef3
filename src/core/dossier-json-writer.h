// SPDX-License-Identifier: GPL-3.0-or-later

/* Writes JSON, one value after the other, indented. All that could steer a terminal is written as an escape, so that
 * the output may be looked at, too. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DOSSIER_JSON_MAX_DEPTH 16

typedef struct _DossierJsonWriter DossierJsonWriter;

DossierJsonWriter *dossier_json_writer_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_json_writer_free (DossierJsonWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierJsonWriter, dossier_json_writer_free)

void dossier_json_writer_key (DossierJsonWriter *writer, const char *key);
void dossier_json_writer_begin_object (DossierJsonWriter *writer);
void dossier_json_writer_end_object (DossierJsonWriter *writer);
void dossier_json_writer_begin_array (DossierJsonWriter *writer);
void dossier_json_writer_end_array (DossierJsonWriter *writer);
void dossier_json_writer_string (DossierJsonWriter *writer, const char *value);
void dossier_json_writer_number (DossierJsonWriter *writer, double value);
void dossier_json_writer_boolean (DossierJsonWriter *writer, gboolean value);
void dossier_json_writer_null (DossierJsonWriter *writer);

void dossier_json_writer_string_member (DossierJsonWriter *writer, const char *key, const char *value);
void dossier_json_writer_number_member (DossierJsonWriter *writer, const char *key, double value);

char *dossier_json_writer_finish (DossierJsonWriter *writer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
