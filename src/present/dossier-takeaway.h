// SPDX-License-Identifier: GPL-3.0-or-later

/* What is taken home from a talk: its slides as a PDF, or as one page for a browser. Pure, and fit for any thread.
 *
 *   draw/dossier-export-slides     a page a slide
 *   present/dossier-takeaway-page  HTML, without scripts and without anything from elsewhere
 *
 * What is hidden in the talk stays out; what has a content note says that first. */

#pragma once

#include <gio/gio.h>

#include "core/dossier.h"
#include "draw/dossier-palette.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_TAKEAWAY_SLIDES, /* PDF */
  DOSSIER_TAKEAWAY_PAGE,   /* HTML */
  DOSSIER_N_TAKEAWAYS
} DossierTakeawayForm;

typedef enum
{
  DOSSIER_ASPECT_WIDE,  /* 16:9 */
  DOSSIER_ASPECT_TALL,  /* 4:3 */
  DOSSIER_N_ASPECTS
} DossierAspect;

typedef struct
{
  DossierTakeawayForm form;
  DossierAspect aspect; /* of slides */
  DossierTheme theme;   /* of slides; a page is light or dark as its reader's other pages are */
  gboolean with_notes;  /* of a page: the speaker's notes too */
} DossierTakeawayWish;

GPtrArray *dossier_takeaway_list_slides (GPtrArray *slides) G_GNUC_WARN_UNUSED_RESULT;
GBytes *dossier_takeaway_write (const Dossier *dossier,
                                const char *title,
                                GPtrArray *slides,
                                const DossierTakeawayWish *wish,
                                GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
