// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-takeaway.h"

#include <math.h>

#include "draw/dossier-export-slides.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

#define SLIDE_HEIGHT 1080.0

static const double ratios[DOSSIER_N_ASPECTS] = {
  [DOSSIER_ASPECT_WIDE] = 16.0 / 9,
  [DOSSIER_ASPECT_TALL] = 4.0 / 3,
};

/* Who made the file is not known; whose statements they are is. */
static char *
format_dataset (const Dossier *dossier)
{
  g_autofree char *title = dossier_text_for_reader (dossier->title);

  return g_strdup_printf ("%s (%s %s)", title, dossier->id, dossier->version);
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
  g_autofree char *dataset = NULL;
  DossierSlidesFile file;

  g_return_val_if_fail (dossier != NULL && title != NULL && slides != NULL && slides->len > 0, NULL);
  g_return_val_if_fail (wish != NULL && wish->aspect < DOSSIER_N_ASPECTS, NULL);

  dataset = format_dataset (dossier);
  file = (DossierSlidesFile) {
    .width = round (SLIDE_HEIGHT * ratios[wish->aspect]),
    .height = SLIDE_HEIGHT,
    .theme = wish->theme,
    .title = title,
    .author = dataset,
    .subject = dataset,
    .language = dossier_interface_language (),
  };

  return dossier_export_slides (slides, &file, cancellable, error);
}
