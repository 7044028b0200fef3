// SPDX-License-Identifier: GPL-3.0-or-later

/* A dossier as it stood on a day: only what had been said by then.
 *
 * When a statement was published is its `said`, else the date of its source. Its `of` is not: an undated article that
 * tells of 1992 was not published in 1992. A month or a year must be over, since all that is known is that it was said
 * within it; and of what has no end, or neither date, nobody knows before the day up to which the dossier speaks. Only
 * what such a statement speaks of must not lie ahead, unless it is announced. So a later day never shows less.
 *
 * What is derived is a dossier like any other: links, answers and computed facts are those that its own facts give.
 * Computed facts are worked out again from the answers that are left, and are missing where those leave no result.
 * What the dossier's authors wrote with hindsight, summaries, introductions and captions, is left out. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_PUBLISHED_BY,      /* on that day or before it */
  DOSSIER_PUBLISHED_LATER,   /* after it, or not surely before its end */
  DOSSIER_PUBLISHED_UNKNOWN, /* nobody knows when */
} DossierPublished;

Dossier *dossier_new_as_of (Dossier *whole, gint32 day, gboolean with_undated) G_GNUC_WARN_UNUSED_RESULT;
DossierDate dossier_fact_get_publication (const DossierFact *fact);
DossierPublished dossier_fact_get_published (const Dossier *dossier, const DossierFact *fact, gint32 day);
Dossier *dossier_get_whole (Dossier *dossier);
gboolean dossier_get_as_of (const Dossier *dossier, gint32 *day);
DossierDate dossier_get_last_date (const Dossier *dossier);
void dossier_count_published (const Dossier *dossier, gint32 day, guint *n_by, guint *n_later, guint *n_unknown);

G_END_DECLS
