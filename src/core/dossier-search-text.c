// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-search-text.h"

static void
add (GArray *texts,
     DossierSearchField field,
     const char *language,
     const char *words)
{
  DossierSearchText text = { field, language, words };

  if (words != NULL)
    g_array_append_val (texts, text);
}

static void
add_text (GArray *texts,
          DossierSearchField field,
          const DossierText *text)
{
  for (guint i = 0; text != NULL && i < text->n_entries; i++)
    add (texts, field, text->entries[i].language, text->entries[i].words);
}

static void
add_quote (GArray *texts,
           const DossierQuote *quote)
{
  if (quote->words == NULL)
    return;

  add (texts, DOSSIER_SEARCH_QUOTE, quote->language, quote->words);
  add (texts, DOSSIER_SEARCH_QUOTE, quote->original_language, quote->original);
  add_text (texts, DOSSIER_SEARCH_QUOTE, quote->translations);
}

/**
 * dossier_search_list_texts:
 * @fact: a fact
 *
 * Lists what the search reads of @fact.
 *
 * Returns: (transfer full) (element-type DossierSearchText): the texts, borrowed from the dossier
 */
GArray *
dossier_search_list_texts (const DossierFact *fact)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (DossierSearchText));

  g_return_val_if_fail (fact != NULL, texts);

  add_text (texts, DOSSIER_SEARCH_SHORT, fact->short_text);
  add_text (texts, DOSSIER_SEARCH_STATEMENT, fact->text);
  add_quote (texts, &fact->quote);
  for (guint i = 0; i < fact->n_by; i++)
    {
      add_text (texts, DOSSIER_SEARCH_SPEAKER, fact->by[i]->name);
      add_text (texts, DOSSIER_SEARCH_SPEAKER, fact->by[i]->short_name);
    }
  add_text (texts, DOSSIER_SEARCH_NOTES, fact->notes);

  return texts;
}
