// SPDX-License-Identifier: GPL-3.0-or-later

/* A quote in the reader's language, and its other version, each with what it is. */

#pragma once

#include "core/dossier-values.h"

G_BEGIN_DECLS

typedef struct
{
  char *words; /* with quotation marks; NULL: there is no quote */
  char *note;
  char *other_words; /* (nullable) */
  char *other_note;  /* (nullable) */
} DossierQuoteText;

DossierQuoteText dossier_format_quote (const DossierQuote *quote);
void dossier_quote_text_clear (DossierQuoteText *text);
char *dossier_format_in_quotation_marks (const char *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
