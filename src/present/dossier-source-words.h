// SPDX-License-Identifier: GPL-3.0-or-later

/* What a source is, in words: an encyclopedia article, a book; and what is not known of it. */

#pragma once

#include "core/dossier-values.h"

G_BEGIN_DECLS

char *dossier_format_source_unknowns (const DossierSource *source) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_source_description (const DossierSource *source) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_source_in_full (const DossierSource *source) G_GNUC_WARN_UNUSED_RESULT;

/* For programs that keep references; never translated. */
const char *dossier_source_get_csl_type (const DossierSource *source);
const char *dossier_source_get_bibtex_type (const DossierSource *source);
const char *dossier_source_get_ris_type (const DossierSource *source);

G_END_DECLS
