// SPDX-License-Identifier: GPL-3.0-or-later

/* What the writers of the forms of dossier-takeaway share. */

#pragma once

#include "draw/dossier-slide.h"
#include "present/dossier-takeaway.h"

G_BEGIN_DECLS

typedef struct
{
  const Dossier *dossier;
  const char *title;
  GPtrArray *slides; /* of DossierSlide */
  const DossierTakeawayWish *wish;
} DossierTakeaway;

char *dossier_takeaway_format_dataset (const DossierTakeaway *talk) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_takeaway_covers (const DossierTakeaway *talk, const DossierSlide *slide);
GPtrArray *dossier_takeaway_list_sources (const DossierTakeaway *talk, guint first, guint n) G_GNUC_WARN_UNUSED_RESULT;

GBytes *dossier_takeaway_write_page (const DossierTakeaway *talk,
                                     GCancellable *cancellable,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *dossier_takeaway_write_handout (const DossierTakeaway *talk,
                                        GCancellable *cancellable,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
DossierPages *dossier_takeaway_record_handout (const DossierTakeaway *talk,
                                               GCancellable *cancellable,
                                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
void dossier_takeaway_write_chart (GString *out, const DossierSlide *slide, guint number);
char *dossier_takeaway_get_style (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
