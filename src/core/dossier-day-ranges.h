// SPDX-License-Identifier: GPL-3.0-or-later

/* Ranges of days, of which it can be asked how many touch a span of time without going through them. Immutable. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _DossierDayRanges DossierDayRanges;

DossierDayRanges *dossier_day_ranges_new (const gint32 *firsts,
                                          const gint32 *lasts,
                                          guint n) G_GNUC_WARN_UNUSED_RESULT;
void dossier_day_ranges_free (DossierDayRanges *ranges);
guint dossier_day_ranges_count (const DossierDayRanges *ranges, double from, double to);

G_END_DECLS
