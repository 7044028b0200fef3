// SPDX-License-Identifier: GPL-3.0-or-later

/* What is taken home from a talk: its slides or a handout, as a PDF or for a printer, or one page for a
 * browser. Pure, and fit for any thread.
 *
 *   draw/dossier-export-slides     a page a slide
 *   draw/dossier-export-handout    small, each with what is said with it and what it stands on
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
  DOSSIER_TAKEAWAY_SLIDES,  /* PDF */
  DOSSIER_TAKEAWAY_HANDOUT, /* PDF */
  DOSSIER_TAKEAWAY_PAGE,    /* HTML */
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
  gboolean with_notes;  /* of a page: the speaker's notes too; a handout always has them */
  gboolean uncovered;   /* of a handout and a page: what has a content note is shown as well */
  GHashTable *revealed; /* or only what stands on these facts, a set of ids; (nullable) */
} DossierTakeawayWish;

/* See draw/dossier-pages.h. */
typedef struct _DossierPages DossierPages;

GPtrArray *dossier_takeaway_list_slides (GPtrArray *slides) G_GNUC_WARN_UNUSED_RESULT;
GBytes *dossier_takeaway_write (const Dossier *dossier,
                                const char *title,
                                GPtrArray *slides,
                                const DossierTakeawayWish *wish,
                                GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
DossierPages *dossier_takeaway_record (const Dossier *dossier,
                                       const char *title,
                                       GPtrArray *slides,
                                       const DossierTakeawayWish *wish,
                                       GCancellable *cancellable,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
