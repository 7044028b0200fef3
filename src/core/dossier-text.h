// SPDX-License-Identifier: GPL-3.0-or-later

/* A localised text: the same words in one or more languages.
 *
 * Immutable. The first entry is in the dossier's own language, the one fallen back on. Lives as long as its dossier. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *language; /* BCP 47 tag */
  const char *words;    /* UTF-8, never NULL */
} DossierTextEntry;

typedef struct
{
  const DossierTextEntry *entries;
  guint n_entries; /* at least 1 */
} DossierText;

const char *dossier_text_get (const DossierText *text, const char *language);
const char *dossier_text_get_language (const DossierText *text, const char *language);

G_END_DECLS
