// SPDX-License-Identifier: GPL-3.0-or-later

/* From values and days to pixels and back. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A straight line from domain to range; the range may run downwards, as heights do. */
typedef struct
{
  double domain_low, domain_high;
  double range_low, range_high;
} DossierScale;

DossierScale dossier_scale_new (double domain_low, double domain_high, double range_low, double range_high);
DossierScale dossier_scale_new_time (gint32 first_day, gint32 last_day, double range_low, double range_high);
double dossier_scale_map (const DossierScale *scale, double value);
double dossier_scale_invert (const DossierScale *scale, double place);
void dossier_scale_map_days (const DossierScale *scale, gint32 earliest, gint32 latest, double *start, double *end);

G_END_DECLS
