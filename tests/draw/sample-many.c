// SPDX-License-Identifier: GPL-3.0-or-later

/* As many claims as anyone asks for, the same ones each time: several parties about one number, for twenty years. */

#include <math.h>

#include "sample-specs.h"

#define YEARS 20
#define ONE_RANGE_IN 10

static const char *const tags[] = { "SV", "US", "NGO", "SA" };

/* The same on every system. Returns: 0 to 1 */
static double
draw_lot (guint32 *seed)
{
  *seed = *seed * 1664525u + 1013904223u;

  return (double) (*seed >> 8) / (1u << 24);
}

/* Each party has a trend of its own, and keeps near it. */
static double
make_value (guint party,
            double time,
            guint32 *seed)
{
  double trend = 6000 + 5000 * party + (16000 - 3000 * party) * time;
  double noise = draw_lot (seed) + draw_lot (seed) + draw_lot (seed) - 1.5;

  return round (MAX (0, trend + 4000 * noise));
}

static void
add_claim (DossierChartSpec *spec,
           guint i,
           guint n,
           guint32 *seed)
{
  double time = (double) i / n;
  guint day = (guint) (time * YEARS * 336);
  guint party = (guint) (draw_lot (seed) * G_N_ELEMENTS (tags));
  double value = make_value (party, time, seed);
  gboolean is_range = i % ONE_RANGE_IN == ONE_RANGE_IN - 1;
  g_autofree char *id = g_strdup_printf ("claim-%u", i);
  g_autofree char *date = g_strdup_printf ("%u-%02u-%02u", 2004 + day / 336, 1 + day / 28 % 12, 1 + day % 28);
  g_autofree char *label = g_strdup_printf ("counted, %s", date);
  g_autofree char *number = sample_format_number (value);
  DossierChartItem *item = sample_add (spec, DOSSIER_ITEM_VALUE, id, is_range ? DOSSIER_STATUS_ESTIMATED
                                                                              : DOSSIER_STATUS_COUNTED,
                                       tags[party], date, number, label, date);

  sample_set_amount (item, is_range ? DOSSIER_AMOUNT_RANGE : DOSSIER_AMOUNT_EXACT, value,
                     is_range ? value + 1500 : value);
}

/* n claims with a value and a date, and one of a capacity. */
DossierChartSpec *
sample_many_claims (guint n)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_CLAIMS, "many", "How many people are held?");
  DossierChartItem *capacity;
  guint32 seed = 7;

  for (guint i = 0; i < n; i++)
    add_claim (spec, i, n, &seed);
  capacity = sample_add (spec, DOSSIER_ITEM_LEVEL, "capacity", DOSSIER_STATUS_STATED, "SV", "2006", "Capacity 30,000",
                         "stated", "stated");
  sample_set_amount (capacity, DOSSIER_AMOUNT_EXACT, 30000, 30000);

  return spec;
}
