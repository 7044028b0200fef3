// SPDX-License-Identifier: GPL-3.0-or-later

/* Citations of what a fact stands on, and of a source: two for people, three for programs that keep references.
 *
 * What is not known is left out or called so: no author is made of a publisher, no year of the day it was read. Each
 * names the place in the source, and the dossier with its version, by way of which it is cited. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_CITATION_SHORT,    /* for a bracket in the text */
  DOSSIER_CITATION_FULL,     /* for a list of references */
  DOSSIER_CITATION_BIBTEX,   /* an entry a source */
  DOSSIER_CITATION_RIS,      /* a record a source; its lines end in CR LF, as its rules have it */
  DOSSIER_CITATION_CSL_JSON, /* an array with an item a source, CSL 1.0.2 */
  DOSSIER_N_CITATION_STYLES
} DossierCitationStyle;

gboolean dossier_citation_style_from_id (const char *id, DossierCitationStyle *style);
const char *dossier_citation_style_to_id (DossierCitationStyle style);
const char *const *dossier_citation_style_ids (void);
const char *dossier_citation_style_word (DossierCitationStyle style);

char *dossier_cite_fact (const Dossier *dossier,
                         const DossierFact *fact,
                         DossierCitationStyle style) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_cite_source (const Dossier *dossier,
                           const DossierSource *source,
                           DossierCitationStyle style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
