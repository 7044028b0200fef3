// SPDX-License-Identifier: GPL-3.0-or-later

/* A source as it is cited: what all styles are written from. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

typedef struct
{
  const DossierSource *source;
  char *key;    /* "cecot:article:held-2024-11-lead": letters, digits, "-" and ":" */
  char *title;  /* clean, as are the rest; what the source is called by where it has none */
  char *kind;   /* "Encyclopedic article" */
  char *author; /* (nullable) */
  char *publisher; /* (nullable) */
  char *url;    /* (nullable) */
  char *places; /* (nullable): "Lead ¶2 and Inmates ¶1" */
  char *by_way_of; /* a sentence: the dossier, its version, the claim */
} DossierCitation;

char *dossier_citation_write_bibtex (const DossierCitation *citation) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_citation_write_ris (const DossierCitation *citation) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_citations_write_csl_json (GPtrArray *citations) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
