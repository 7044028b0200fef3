// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-item.h"

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

static char *
get_text (const DossierText *text)
{
  return text != NULL ? dossier_text_for_reader (text) : NULL;
}

/* (transfer full) */
static char **
list_speakers (const DossierFact *fact)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < fact->n_by; i++)
    g_strv_builder_add (ids, fact->by[i]->id);

  return g_strv_builder_end (ids);
}

/* (transfer full) */
static char **
list_sources (const DossierFact *fact)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < fact->n_references; i++)
    g_strv_builder_add (ids, fact->references[i].source->id);

  return g_strv_builder_end (ids);
}

/**
 * dossier_chart_item_fill:
 * @item: an item whose statement apart is not filled in yet
 * @fact: its fact
 *
 * Fills in what is said, by whom, when, and where it stands.
 */
void
dossier_chart_item_fill (DossierChartItem *item,
                         const DossierFact *fact)
{
  g_return_if_fail (item != NULL && fact != NULL);
  g_return_if_fail (item->statement == NULL);

  item->statement = dossier_text_for_reader (fact->text);
  item->who = dossier_format_speakers (fact);
  item->when = dossier_format_when (fact);
  item->source = dossier_format_sources (fact);
  item->speaker_ids = list_speakers (fact);
  item->source_ids = list_sources (fact);
  item->quote = fact->quote.words != NULL ? dossier_clean_text (fact->quote.words) : NULL;
  item->question = fact->answer.question != NULL ? get_text (fact->answer.question->label) : NULL;
  item->scope = get_text (fact->answer.scope);
  item->content_notes = fact->content_notes;
}
