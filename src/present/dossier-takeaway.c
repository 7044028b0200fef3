// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-takeaway.h"

#include <math.h>

#include "draw/dossier-export-slides.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-takeaway-private.h"

#define SLIDE_HEIGHT 1080.0

static const double ratios[DOSSIER_N_ASPECTS] = {
  [DOSSIER_ASPECT_WIDE] = 16.0 / 9,
  [DOSSIER_ASPECT_TALL] = 4.0 / 3,
};

/**
 * dossier_takeaway_format_dataset:
 * @talk: a talk
 *
 * Names the dossier. Who made the file is not known; whose statements they are is.
 *
 * Returns: (transfer full): "Terrorism Confinement Center (cecot 1.0.0)"
 */
char *
dossier_takeaway_format_dataset (const DossierTakeaway *talk)
{
  g_autofree char *title = NULL;
  g_autofree char *version = NULL;

  g_return_val_if_fail (talk != NULL, NULL);

  title = dossier_text_for_reader (talk->dossier->title);
  version = dossier_clean_text (talk->dossier->version);
  return g_strdup_printf ("%s (%s %s)", title, talk->dossier->id, version);
}

static gboolean
is_revealed (const DossierTakeaway *talk,
             const char *fact_id)
{
  const DossierFact *fact = fact_id != NULL ? dossier_find_fact (talk->dossier, fact_id) : NULL;

  return fact == NULL || fact->content_notes == 0
         || (talk->wish->revealed != NULL && g_hash_table_contains (talk->wish->revealed, fact_id));
}

/**
 * dossier_takeaway_covers:
 * @talk: a talk
 * @slide: one of its slides
 *
 * Decides as a page does: what has a content note is covered, unless the reader has chosen to see it.
 *
 * Returns: whether the words of the slide are not to be seen at once
 */
gboolean
dossier_takeaway_covers (const DossierTakeaway *talk,
                         const DossierSlide *slide)
{
  g_return_val_if_fail (talk != NULL && slide != NULL, TRUE);

  if (slide->content_note == NULL || talk->wish->uncovered)
    return FALSE;
  for (guint i = 0; i < slide->claims->len; i++)
    if (!is_revealed (talk, g_array_index (slide->claims, DossierSlideClaim, i).fact_id))
      return TRUE;
  for (guint i = 0; slide->chart != NULL && i < slide->chart->items->len; i++)
    if (!is_revealed (talk, g_array_index (slide->chart->items, DossierChartItem, i).fact_id))
      return TRUE;

  return FALSE;
}

/**
 * dossier_takeaway_list_slides:
 * @slides: (element-type DossierSlide): of a talk
 *
 * Picks what is taken home: what the hall has seen, and what was kept for after the end, but not what is hidden.
 *
 * Returns: (transfer container) (element-type DossierSlide): some of the slides, perhaps none
 */
GPtrArray *
dossier_takeaway_list_slides (GPtrArray *slides)
{
  GPtrArray *shown = g_ptr_array_new ();

  g_return_val_if_fail (slides != NULL, shown);

  for (guint i = 0; i < slides->len; i++)
    if (!((const DossierSlide *) g_ptr_array_index (slides, i))->hidden)
      g_ptr_array_add (shown, g_ptr_array_index (slides, i));

  return shown;
}

/* Sources in the order in which they were met. */
typedef struct
{
  GPtrArray *list;  /* of const DossierSource * */
  GHashTable *seen; /* set of those in list */
} Sources;

static void
add_sources (const DossierFact *fact,
             Sources *sources)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new ();

  dossier_fact_add_references (fact, references);
  for (guint i = 0; i < references->len; i++)
    {
      const DossierSource *source = ((const DossierReference *) g_ptr_array_index (references, i))->source;

      if (g_hash_table_add (sources->seen, (gpointer) source))
        g_ptr_array_add (sources->list, (gpointer) source);
    }
}

static void
add_sources_of_id (const DossierTakeaway *talk,
                   const char *fact_id,
                   Sources *sources)
{
  const DossierFact *fact = fact_id != NULL ? dossier_find_fact (talk->dossier, fact_id) : NULL;

  if (fact != NULL)
    add_sources (fact, sources);
}

/**
 * dossier_takeaway_list_sources:
 * @talk: a talk
 * @first: index of a slide
 * @n: how many from there on
 *
 * Lists what slides rest on, each once, in the order of the slides.
 *
 * Returns: (transfer container) (element-type DossierSource): the sources
 */
GPtrArray *
dossier_takeaway_list_sources (const DossierTakeaway *talk,
                               guint first,
                               guint n)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Sources sources = { g_ptr_array_new (), seen };

  g_return_val_if_fail (talk != NULL && first + n <= talk->slides->len, sources.list);

  for (guint i = first; i < first + n; i++)
    {
      const DossierSlide *slide = g_ptr_array_index (talk->slides, i);

      for (guint j = 0; j < slide->claims->len; j++)
        add_sources_of_id (talk, g_array_index (slide->claims, DossierSlideClaim, j).fact_id, &sources);
      for (guint j = 0; slide->chart != NULL && j < slide->chart->items->len; j++)
        add_sources_of_id (talk, g_array_index (slide->chart->items, DossierChartItem, j).fact_id, &sources);
    }

  return sources.list;
}

static DossierSlidesFile
describe_slides (const DossierTakeaway *talk,
                 const char *dataset)
{
  return (DossierSlidesFile) {
    .width = round (SLIDE_HEIGHT * ratios[talk->wish->aspect]),
    .height = SLIDE_HEIGHT,
    .theme = talk->wish->theme,
    .info = { talk->title, dataset, dataset, NULL, dossier_interface_language () },
  };
}

static GBytes *
write_slides (const DossierTakeaway *talk,
              GCancellable *cancellable,
              GError **error)
{
  g_autofree char *dataset = dossier_takeaway_format_dataset (talk);
  const DossierSlidesFile file = describe_slides (talk, dataset);

  return dossier_export_slides (talk->slides, &file, cancellable, error);
}

static DossierPages *
record_slides (const DossierTakeaway *talk,
               GCancellable *cancellable,
               GError **error)
{
  g_autofree char *dataset = dossier_takeaway_format_dataset (talk);
  const DossierSlidesFile file = describe_slides (talk, dataset);

  return dossier_record_slides (talk->slides, &file, cancellable, error);
}

typedef GBytes *(*WriteFunc) (const DossierTakeaway *talk, GCancellable *cancellable, GError **error);

static const WriteFunc writers[DOSSIER_N_TAKEAWAYS] = {
  [DOSSIER_TAKEAWAY_SLIDES] = write_slides,
  [DOSSIER_TAKEAWAY_HANDOUT] = dossier_takeaway_write_handout,
  [DOSSIER_TAKEAWAY_PAGE] = dossier_takeaway_write_page,
};

/**
 * dossier_takeaway_write:
 * @dossier: a dossier
 * @title: of a talk
 * @slides: (element-type DossierSlide): its slides, at least one; see dossier_takeaway_list_slides()
 * @wish: what file is asked for
 * @cancellable: (nullable): to stop it
 * @error: return location: %G_IO_ERROR_CANCELLED, or %G_IO_ERROR_FAILED where memory ran out
 *
 * Makes a file of a talk.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
dossier_takeaway_write (const Dossier *dossier,
                        const char *title,
                        GPtrArray *slides,
                        const DossierTakeawayWish *wish,
                        GCancellable *cancellable,
                        GError **error)
{
  const DossierTakeaway talk = { dossier, title, slides, wish };

  g_return_val_if_fail (dossier != NULL && title != NULL && slides != NULL && slides->len > 0, NULL);
  g_return_val_if_fail (wish != NULL && wish->form < DOSSIER_N_TAKEAWAYS && wish->aspect < DOSSIER_N_ASPECTS, NULL);

  return writers[wish->form] (&talk, cancellable, error);
}

/**
 * dossier_takeaway_record:
 * @dossier: a dossier
 * @title: of a talk
 * @slides: (element-type DossierSlide): its slides, at least one; see dossier_takeaway_list_slides()
 * @wish: what is asked for: slides or a handout
 * @cancellable: (nullable): to stop it
 * @error: return location, as of dossier_takeaway_write()
 *
 * Draws the pages of a talk for a printer.
 *
 * Returns: (transfer full) (nullable): the pages
 */
DossierPages *
dossier_takeaway_record (const Dossier *dossier,
                         const char *title,
                         GPtrArray *slides,
                         const DossierTakeawayWish *wish,
                         GCancellable *cancellable,
                         GError **error)
{
  const DossierTakeaway talk = { dossier, title, slides, wish };

  g_return_val_if_fail (dossier != NULL && title != NULL && slides != NULL && slides->len > 0, NULL);
  g_return_val_if_fail (wish != NULL && wish->form < DOSSIER_TAKEAWAY_PAGE && wish->aspect < DOSSIER_N_ASPECTS, NULL);

  return wish->form == DOSSIER_TAKEAWAY_HANDOUT ? dossier_takeaway_record_handout (&talk, cancellable, error)
                                                : record_slides (&talk, cancellable, error);
}
