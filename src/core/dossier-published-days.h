// SPDX-License-Identifier: GPL-3.0-or-later

/* The days on which something was published, for whoever goes through them one by one: see dossier-as-of.h for when
 * that is. A place among them is an index; the one after the last, dossier_published_days_get_n(), stands for the whole
 * dossier. What is undated, or has no end, comes with the whole only. Immutable. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

typedef struct _DossierPublishedDays DossierPublishedDays;

DossierPublishedDays *dossier_published_days_new (const Dossier *whole) G_GNUC_WARN_UNUSED_RESULT;
void dossier_published_days_free (DossierPublishedDays *days);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPublishedDays, dossier_published_days_free)

guint dossier_published_days_get_n (const DossierPublishedDays *days);
gint32 dossier_published_days_get_day (const DossierPublishedDays *days, guint index);
guint dossier_published_days_count (const DossierPublishedDays *days, guint index);
guint dossier_published_days_find (const DossierPublishedDays *days, gint32 day);
guint dossier_published_days_step (const DossierPublishedDays *days, gint32 day, int step);

G_END_DECLS
