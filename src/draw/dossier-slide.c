// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-slide.h"

static void
clear_claim (gpointer data)
{
  DossierSlideClaim *claim = data;

  g_free (claim->fact_id);
  g_free (claim->tag);
  g_free (claim->colour_light);
  g_free (claim->colour_dark);
  g_free (claim->who);
  g_free (claim->when);
  g_free (claim->status_word);
  g_free (claim->label);
  g_free (claim->number);
  g_free (claim->words);
  g_free (claim->note);
  g_free (claim->full_note);
  g_free (claim->spoken);
}

static void
clear_key (gpointer data)
{
  DossierSlideKey *key = data;

  g_free (key->fact_id);
  g_free (key->number);
  g_free (key->label);
  g_free (key->who);
  g_free (key->when);
}

static void
clear_legend_entry (gpointer data)
{
  DossierLegendEntry *entry = data;

  g_free (entry->word);
}

/**
 * dossier_slide_new:
 * @kind: what it shows
 *
 * Makes a slide without words. Its strings are the caller's to fill in; the slide owns them.
 *
 * Returns: (transfer full): a slide of one step
 */
DossierSlide *
dossier_slide_new (DossierSlideKind kind)
{
  DossierSlide *slide = g_new0 (DossierSlide, 1);

  slide->kind = kind;
  slide->n_steps = 1;
  slide->claims = g_array_new (FALSE, TRUE, sizeof (DossierSlideClaim));
  g_array_set_clear_func (slide->claims, clear_claim);
  slide->keys = g_array_new (FALSE, TRUE, sizeof (DossierSlideKey));
  g_array_set_clear_func (slide->keys, clear_key);
  slide->legend = g_array_new (FALSE, TRUE, sizeof (DossierLegendEntry));
  g_array_set_clear_func (slide->legend, clear_legend_entry);

  return slide;
}

/**
 * dossier_slide_free:
 * @slide: (nullable) (transfer full): a slide
 *
 * Frees a slide with its claims and its chart.
 */
void
dossier_slide_free (DossierSlide *slide)
{
  if (slide == NULL)
    return;

  g_free (slide->title);
  g_free (slide->subtitle);
  g_free (slide->name);
  g_free (slide->entry);
  g_array_unref (slide->claims);
  dossier_chart_spec_free (slide->chart);
  g_clear_pointer (&slide->steps, g_hash_table_unref);
  g_free (slide->prompt);
  g_free (slide->content_note);
  g_free (slide->source);
  g_free (slide->as_of);
  g_free (slide->foot);
  g_free (slide->notes);
  g_free (slide->letters);
  g_free (slide->spoken);
  g_array_unref (slide->keys);
  g_array_unref (slide->legend);
  g_free (slide);
}

/**
 * dossier_slide_add_claim:
 * @slide: a slide
 *
 * Adds an empty claim. It moves when another is added.
 *
 * Returns: (transfer none): the claim
 */
DossierSlideClaim *
dossier_slide_add_claim (DossierSlide *slide)
{
  g_return_val_if_fail (slide != NULL, NULL);

  g_array_set_size (slide->claims, slide->claims->len + 1);

  return &g_array_index (slide->claims, DossierSlideClaim, slide->claims->len - 1);
}

static gboolean
is_shown (const DossierSlide *slide,
          const DossierChartItem *item,
          guint step)
{
  gpointer first;

  return slide->steps == NULL || item->fact_id == NULL
         || !g_hash_table_lookup_extended (slide->steps, item->fact_id, NULL, &first)
         || GPOINTER_TO_UINT (first) <= step;
}

/**
 * dossier_slide_get_entry:
 * @slide: a slide
 *
 * Returns: (transfer none): what stands for @slide in the contents of a file, or among its bookmarks
 */
const char *
dossier_slide_get_entry (const DossierSlide *slide)
{
  g_return_val_if_fail (slide != NULL, NULL);

  return slide->entry != NULL ? slide->entry : slide->title;
}

/**
 * dossier_slide_format_spoken:
 * @slide: a slide
 * @step: how far it is built up, from 0
 *
 * Says what is seen of a slide, and nothing of what is still to come.
 *
 * Returns: (transfer full): its words
 */
char *
dossier_slide_format_spoken (const DossierSlide *slide,
                             guint step)
{
  GString *spoken;

  g_return_val_if_fail (slide != NULL, NULL);

  if (slide->chart == NULL || step + 1 >= slide->n_steps)
    return g_strdup (slide->spoken);

  spoken = g_string_new (slide->title);
  if (slide->prompt != NULL && step == slide->prompt_step)
    g_string_append_printf (spoken, ". %s", slide->prompt);
  for (guint i = 0; i < slide->chart->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (slide->chart->items, DossierChartItem, i);

      if (item->spoken != NULL && is_shown (slide, item, step))
        g_string_append_printf (spoken, ". %s", item->spoken);
    }

  return g_string_free (spoken, FALSE);
}
