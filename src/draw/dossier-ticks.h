// SPDX-License-Identifier: GPL-3.0-or-later

/* Where an axis has its ticks: round numbers, and the beginnings of months, quarters and years. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Ticks at low, low + step, … */
typedef struct
{
  double low;
  double step;
  guint n;
} DossierTicks;

/* The beginning of a period of the calendar. */
typedef struct
{
  gint32 day; /* Julian */
  int year;
  int month; /* 1–12 */
} DossierCalendarTick;

DossierTicks dossier_ticks_extended (double low, double high, guint wanted);
double dossier_ticks_get (const DossierTicks *ticks, guint index);
GArray *dossier_ticks_calendar (gint32 first_day, gint32 last_day, guint months) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
