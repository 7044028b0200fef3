// SPDX-License-Identifier: GPL-3.0-or-later

/* Where marks go. Marks that would cover each other move apart sideways; the rug under the plot keeps showing their
 * true dates. */

#include "draw/dossier-claims.h"

#include <math.h>

#define PITCH 17.0 /* between two marks side by side */
#define MAX_ROUNDS 12

typedef struct
{
  DossierClaim *claim;
  double wanted; /* its place by its date */
  double x;
} Place;

/* A date that is open at one end stands at its known end. */
static double
get_wanted_x (const DossierClaims *claims,
              const DossierClaim *claim)
{
  double start, end;

  dossier_scale_map_days (&claims->time, claim->earliest, claim->latest, &start, &end);
  if (claim->earliest == DOSSIER_DATE_OPEN_PAST)
    return end;
  if (claim->latest == DOSSIER_DATE_OPEN_FUTURE)
    return start;

  return (start + end) / 2;
}

/* What a mark covers up and down; of something announced, its stem too. */
static DossierRect
get_reach (const DossierClaims *claims,
           const DossierClaim *claim)
{
  DossierRect reach = claim->box;

  if (claim->item->kind == DOSSIER_ITEM_ANNOUNCED)
    reach.height = dossier_claims_get_y (claims, dossier_claims_get_base (claims, claim)) - reach.y;

  return reach;
}

static gboolean
covers (const DossierClaims *claims,
        const Place *a,
        const Place *b)
{
  double space = DOSSIER_CLAIM_SPACE * claims->pen->unit;
  DossierRect first = get_reach (claims, a->claim);
  DossierRect second = get_reach (claims, b->claim);

  return fabs (a->x - b->x) < PITCH * claims->pen->unit - 0.01
         && first.y < second.y + second.height + space && second.y < first.y + first.height + space;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *first = a;
  const Place *second = b;

  if (first->wanted != second->wanted)
    return first->wanted < second->wanted ? -1 : 1;
  if (first->claim->low != second->claim->low)
    return first->claim->low < second->claim->low ? -1 : 1;

  return first->claim->stop - second->claim->stop;
}

/* Two bars keep 17 px, and share the room to their outer sides as targets; from three on everyone needs a target of its
 * own. */
static double
get_pitch (const DossierClaims *claims,
           guint n)
{
  double pitch = PITCH * claims->pen->unit;

  if (n > 2)
    pitch = MAX (pitch, DOSSIER_TARGET);

  return MIN (pitch, claims->plot.width / n);
}

static void
spread_cluster (DossierClaims *claims,
                GArray *places,
                guint cluster)
{
  double half = DOSSIER_CLAIM_MARK * claims->pen->unit / 2;
  double sum = 0, start, pitch;
  guint n = 0;

  for (guint i = 0; i < places->len; i++)
    if (g_array_index (places, Place, i).claim->cluster == cluster)
      {
        sum += g_array_index (places, Place, i).wanted;
        n++;
      }
  if (n < 2)
    return;

  pitch = get_pitch (claims, n);
  start = sum / n - pitch * (n - 1) / 2;
  start = MIN (start, claims->plot.x + claims->plot.width - half - pitch * (n - 1));
  start = MAX (start, claims->plot.x + MIN (half, pitch / 2));

  for (guint i = 0; i < places->len; i++)
    {
      Place *place = &g_array_index (places, Place, i);

      if (place->claim->cluster != cluster)
        continue;
      place->x = start;
      start += pitch;
    }
}

/* Each once: a cluster is moved with the first of its marks. */
static void
spread_clusters (DossierClaims *claims,
                 GArray *places)
{
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < places->len; i++)
    {
      guint cluster = g_array_index (places, Place, i).claim->cluster;

      if (g_hash_table_add (done, GUINT_TO_POINTER (cluster)))
        spread_cluster (claims, places, cluster);
    }
}

static void
merge (GArray *places,
       guint into,
       guint from)
{
  for (guint i = 0; i < places->len; i++)
    if (g_array_index (places, Place, i).claim->cluster == from)
      g_array_index (places, Place, i).claim->cluster = into;
}

/* Returns: whether marks that cover each other were found, and now belong together */
static gboolean
merge_covering (DossierClaims *claims,
                GArray *places)
{
  gboolean merged = FALSE;

  for (guint i = 0; i < places->len; i++)
    for (guint j = i + 1; j < places->len; j++)
      {
        Place *a = &g_array_index (places, Place, i);
        Place *b = &g_array_index (places, Place, j);

        if (a->claim->cluster != b->claim->cluster && covers (claims, a, b))
          {
            merge (places, a->claim->cluster, b->claim->cluster);
            merged = TRUE;
          }
      }

  return merged;
}

static GArray *
get_places (DossierClaims *claims)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (Place));
  double half = DOSSIER_CLAIM_MARK * claims->pen->unit / 2;

  for (guint i = 0; i < claims->claims->len; i++)
    {
      DossierClaim *claim = dossier_claims_get (claims, i);
      Place place = { .claim = claim };

      claim->cluster = i;
      if (claim->place != DOSSIER_CLAIM_PLOTTED)
        continue;
      place.wanted = MIN (get_wanted_x (claims, claim), claims->plot.x + claims->plot.width - half);
      place.wanted = MAX (place.wanted, claims->plot.x + half);
      place.x = place.wanted;
      claim->x = place.x;
      claim->box = dossier_claims_get_box (claims, claim);
      g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);

  return places;
}

static guint
hash_level (gconstpointer data)
{
  const DossierClaim *level = data;

  return g_double_hash (&level->low) * 31 + g_double_hash (&level->high);
}

static gboolean
equal_levels (gconstpointer a,
              gconstpointer b)
{
  const DossierClaim *first = a;
  const DossierClaim *second = b;

  return first->low == second->low && first->high == second->high;
}

/* A capacity holds on after the day it is stated for, unless an interval says until when. */
static void
get_span (const DossierClaims *claims,
          const DossierClaim *claim,
          double *start,
          double *end)
{
  double known_end;

  *start = claims->plot.x;
  *end = claims->plot.x + claims->plot.width;
  if (dossier_date_is_set (&claim->item->date))
    {
      dossier_scale_map_days (&claims->time, claim->earliest, claim->latest, start, &known_end);
      if (claim->item->date.is_interval)
        *end = known_end;
    }
  if (claim->item->until != 0)
    *end = CLAMP (dossier_scale_map (&claims->time, claim->item->until), *start, *end);
}

/* Statements of one and the same level share a line, as long as any of them says. */
static void
join_levels (DossierClaims *claims)
{
  g_autoptr (GHashTable) firsts = g_hash_table_new (hash_level, equal_levels);

  for (guint i = 0; i < claims->levels->len; i++)
    {
      DossierClaim *claim = g_ptr_array_index (claims->levels, i);
      DossierClaim *first = g_hash_table_lookup (firsts, claim);

      get_span (claims, claim, &claim->from, &claim->to);
      if (first == NULL)
        {
          g_hash_table_add (firsts, claim);
          continue;
        }
      claim->cluster = first->cluster;
      first->from = MIN (first->from, claim->from);
      first->to = MAX (first->to, claim->to);
    }
}

/**
 * dossier_claims_set_marks:
 * @claims: a layout that has its scales
 *
 * Gives every plotted mark its place.
 */
void
dossier_claims_set_marks (DossierClaims *claims)
{
  g_autoptr (GArray) places = get_places (claims);

  join_levels (claims);
  for (guint round = 0; round < MAX_ROUNDS && !claims->is_crowd && merge_covering (claims, places); round++)
    spread_clusters (claims, places);

  for (guint i = 0; i < places->len; i++)
    {
      const Place *place = &g_array_index (places, Place, i);
      double right = claims->plot.x + claims->plot.width - DOSSIER_CLAIM_PENNANT * (1 - DOSSIER_CLAIM_POLE)
                     * claims->pen->unit;

      place->claim->x = place->claim->item->kind == DOSSIER_ITEM_ANNOUNCED ? MIN (place->x, right) : place->x;
      place->claim->box = dossier_claims_get_box (claims, place->claim);
    }
}

static void
add_band (GArray *obstacles,
          double x,
          double y,
          double to_x,
          double to_y,
          double half)
{
  DossierRect band = { MIN (x, to_x), MIN (y, to_y), fabs (to_x - x), fabs (to_y - y) };

  if (band.height == 0)
    band = (DossierRect) { band.x, y - half, band.width, 2 * half };
  else
    band = (DossierRect) { x - half, band.y, 2 * half, band.height };

  g_array_append_val (obstacles, band);
}

/**
 * dossier_claims_get_level_span:
 * @claims: a layout that has its marks
 * @level: a level
 * @start: (out): px
 * @end: (out): px
 *
 * Gets where the line of a level runs: as long as any of its statements says. Without a date it runs along the whole
 * axis.
 */
void
dossier_claims_get_level_span (const DossierClaims *claims,
                               const DossierClaim *level,
                               double *start,
                               double *end)
{
  const DossierClaim *first = dossier_claims_get (claims, level->cluster);

  *start = first->from;
  *end = first->to;
}

/**
 * dossier_claims_add_obstacles:
 * @claims: a layout that has its marks
 * @obstacles: (element-type DossierRect): what labels must keep off
 *
 * Adds all marks and lines of the plot.
 */
void
dossier_claims_add_obstacles (DossierClaims *claims,
                              GArray *obstacles)
{
  double half = 2.5 * claims->pen->unit;
  double right = claims->plot.x + claims->plot.width;

  for (guint i = 0; i < claims->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (claims, i);
      double low = dossier_claims_get_y (claims, claim->low);
      double high = dossier_claims_get_y (claims, claim->high);
      double start, end, base;

      if (claim->place == DOSSIER_CLAIM_PLOTTED && !dossier_claims_is_in_crowd (claims, claim))
        g_array_append_val (obstacles, claim->box);
      if (claim->place == DOSSIER_CLAIM_PLOTTED && claim->item->kind == DOSSIER_ITEM_ANNOUNCED)
        {
          low = dossier_claims_get_y (claims, claim->low);
          base = dossier_claims_get_y (claims, dossier_claims_get_base (claims, claim));
          add_band (obstacles, claim->x, high, claim->x, base, half);
          add_band (obstacles, claim->x, high, right, high, half);
          add_band (obstacles, claim->x, low, right, low, half);
        }
      if (claim->place == DOSSIER_CLAIM_LEVEL && claim->cluster == i)
        {
          dossier_claims_get_level_span (claims, claim, &start, &end);
          add_band (obstacles, start, low, end, low, half);
          add_band (obstacles, start, high, end, high, half);
        }
    }
}
