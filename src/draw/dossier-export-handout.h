// SPDX-License-Identifier: GPL-3.0-or-later

/* The slides of a talk on paper: A4, each small beside what is said with it, and under it what it stands on. */

#pragma once

#include <gio/gio.h>

#include "draw/dossier-palette.h"
#include "draw/dossier-pdf-info.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

typedef struct
{
  const DossierSlide *slide;
  gboolean covered; /* shown with its content note in place of its words */
  char *notes;      /* (nullable) */
  char *sources;    /* a line each; (nullable) */
} DossierHandoutEntry;

typedef struct
{
  DossierPdfInfo info; /* not without a title */
  const char *dataset; /* under the title */
  gboolean right_to_left;
} DossierHandoutFile;

/* See dossier-pages.h. */
typedef struct _DossierPages DossierPages;

GBytes *dossier_export_handout (GPtrArray *entries,
                                const DossierHandoutFile *file,
                                GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
DossierPages *dossier_record_handout (GPtrArray *entries,
                                      const DossierHandoutFile *file,
                                      GCancellable *cancellable,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
