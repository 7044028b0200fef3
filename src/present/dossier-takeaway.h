// SPDX-License-Identifier: GPL-3.0-or-later

/* What is taken home from a talk: its slides as a file. Pure, and fit for any thread. */

#pragma once

#include <gio/gio.h>

#include "core/dossier.h"
#include "draw/dossier-palette.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_ASPECT_WIDE,  /* 16:9 */
  DOSSIER_ASPECT_TALL,  /* 4:3 */
  DOSSIER_N_ASPECTS
} DossierAspect;

typedef struct
{
  DossierAspect aspect; /* of slides */
  DossierTheme theme;
} DossierTakeawayWish;

GPtrArray *dossier_takeaway_list_slides (GPtrArray *slides) G_GNUC_WARN_UNUSED_RESULT;
GBytes *dossier_takeaway_write (const Dossier *dossier,
                                const char *title,
                                GPtrArray *slides,
                                const DossierTakeawayWish *wish,
                                GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
