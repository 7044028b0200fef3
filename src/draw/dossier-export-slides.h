// SPDX-License-Identifier: GPL-3.0-or-later

/* The slides of a talk as a PDF: a page a slide, built up to the end, as the hall has seen it.
 * What has a content note comes after a page that says so. */

#pragma once

#include <gio/gio.h>

#include "draw/dossier-palette.h"
#include "draw/dossier-pdf-info.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

typedef struct
{
  double width; /* of a slide, px */
  double height;
  DossierTheme theme;
  DossierPdfInfo info; /* not without a title */
} DossierSlidesFile;

/* See dossier-pages.h. */
typedef struct _DossierPages DossierPages;

GBytes *dossier_export_slides (GPtrArray *slides,
                               const DossierSlidesFile *file,
                               GCancellable *cancellable,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
DossierPages *dossier_record_slides (GPtrArray *slides,
                                     const DossierSlidesFile *file,
                                     GCancellable *cancellable,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
