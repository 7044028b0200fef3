// SPDX-License-Identifier: GPL-3.0-or-later

/* Numbers, dates, units and parties in words, in the reader's language and locale. Pure; results are (transfer full).
 *
 * Whatever comes from a file is clean (see dossier-clean-text.h), and isolated where it stands within a sentence. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

/* How a number is written (transfer full). */
typedef char *(*DossierNumberFunc) (double value);

const char *dossier_interface_language (void);

char *dossier_format_number (double value) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_number_rounded (double value, guint n_decimals) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_amount (const DossierAmount *amount) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_amount_with_unit (const DossierAmount *amount) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_amount_as (const DossierAmount *amount,
                                gboolean with_unit,
                                DossierNumberFunc format) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_computed_amount (const DossierAmount *amount, gboolean with_unit) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_unit (DossierUnit unit, double value) G_GNUC_WARN_UNUSED_RESULT;

char *dossier_format_date (const DossierDate *date) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_day (gint32 day) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_date_short (const DossierDate *date) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_date_precision (const DossierDate *date, gboolean from_context) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_month_name_short (guint month);

const char *dossier_status_word (DossierStatus status);
const char *dossier_status_definition (DossierStatus status);
const char *dossier_fact_status_word (const DossierFact *fact);
const char *dossier_stance_word (DossierStance stance);
const char *dossier_relation_sentence (DossierRelation relation);
const char *dossier_link_kind_word (DossierLinkKind kind, gboolean incoming);
char *dossier_format_content_notes (guint notes) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_language (const char *tag) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_list (const char *const *items) G_GNUC_WARN_UNUSED_RESULT;

char *dossier_format_speakers (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_speakers_short (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
const DossierDate *dossier_fact_get_date (const DossierFact *fact);
char *dossier_format_when (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_when_short (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_when_sentence (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
DossierAmount dossier_fact_get_amount (const DossierFact *fact);
char *dossier_format_question (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_given_amount (const DossierFact *fact,
                                   const DossierAmount *amount,
                                   gboolean with_unit) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_figure (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_answer (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_definition (const DossierQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

void dossier_fact_add_references (const DossierFact *fact, GPtrArray *references);
char *dossier_format_source_name (const DossierSource *source) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_source_kind (const DossierSource *source) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_list_sources (GPtrArray *references) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_sources (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_places (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_missing_answer (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_missing_answer_note (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_no_answer (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_relation (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_append_sentence (GString *text, const char *sentence);
char *dossier_format_spoken (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_spoken_veiled (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
