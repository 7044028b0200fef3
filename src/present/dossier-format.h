// SPDX-License-Identifier: GPL-3.0-or-later

/* Numbers, dates, units and parties in words, in the reader's language and locale. Pure; results are (transfer full). */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

const char *dossier_interface_language (void);

char *dossier_format_number (double value) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_amount (const DossierAmount *amount) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_amount_with_unit (const DossierAmount *amount) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_unit (DossierUnit unit, double value) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_date (const DossierDate *date) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_date_short (const DossierDate *date) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_date_precision (const DossierDate *date, gboolean from_context) G_GNUC_WARN_UNUSED_RESULT;

const char *dossier_status_word (DossierStatus status);
const char *dossier_status_definition (DossierStatus status);
const char *dossier_stance_word (DossierStance stance);
const char *dossier_relation_sentence (DossierRelation relation);
const char *dossier_link_kind_word (DossierLinkKind kind, gboolean incoming);
char *dossier_format_content_notes (guint notes) G_GNUC_WARN_UNUSED_RESULT;

char *dossier_format_speakers (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_speakers_short (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_when (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_sources (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_attribution (const Dossier *dossier, const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_spoken (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
