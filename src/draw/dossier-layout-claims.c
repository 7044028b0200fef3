// SPDX-License-Identifier: GPL-3.0-or-later

/* The claim chart: every statement about a number, by value and date, with none of them averaged, joined or left
 * out. */

#include <math.h>

#include "draw/dossier-claims.h"
#include "draw/dossier-layout-private.h"

/* Below this width, px of the design, labels move to a list. */
#define NARROW 480.0

#define LEAST_PLOT 24.0        /* what is kept of the plot in any case */
#define LEAST_LISTED_PLOT 88.0 /* less is no chart: then rather no list */
#define HEAD 10.0              /* over the plot: half of the topmost value label, or of a pennant */
#define HEAD_WITH_UNIT 26.0
#define HEAD_WITH_ARROW 24.0
#define LOW_AREA 200.0         /* below this height the unit is left out */
#define TALL 1e7               /* high enough for anything */

/* How often the parts may change their heights, and from when on these only grow: the lane to its last row, the axis to
 * its second, and the list by what it loses of its width. */
#define MOST_ROUNDS 12
#define FREE_ROUNDS 4

/* What to try, in this order. */
static const DossierLabelMode wide_modes[] = {
  DOSSIER_LABELS_BESIDE, DOSSIER_LABELS_LISTED, DOSSIER_LABELS_SHORT, DOSSIER_LABELS_SOME,
};
static const DossierLabelMode narrow_modes[] = { DOSSIER_LABELS_LISTED, DOSSIER_LABELS_SHORT, DOSSIER_LABELS_SOME };

static gboolean
names_number (const DossierAmount *amount)
{
  return amount->kind != DOSSIER_AMOUNT_NONE && isfinite (amount->low) && isfinite (amount->high);
}

static DossierClaimPlace
find_place (const DossierChartItem *item)
{
  gboolean dated = dossier_date_is_set (&item->date);

  if (item->kind == DOSSIER_ITEM_LEVEL && names_number (&item->amount) && item->amount.kind != DOSSIER_AMOUNT_NEAR)
    return DOSSIER_CLAIM_LEVEL;
  if (!dated)
    return DOSSIER_CLAIM_UNDATED;
  if (item->kind == DOSSIER_ITEM_EVENT || item->kind == DOSSIER_ITEM_PERIOD)
    return DOSSIER_CLAIM_IN_LANE;
  if (item->kind == DOSSIER_ITEM_NO_FIGURE || item->kind == DOSSIER_ITEM_LEVEL || !names_number (&item->amount))
    return DOSSIER_CLAIM_IN_LANE;

  return DOSSIER_CLAIM_PLOTTED;
}

/* First what has a date, in its order, whether it has a figure or not; then levels, what has no date, and at last what
 * is not shown. */
static int
compare_claims (gconstpointer a,
                gconstpointer b)
{
  static const int ranks[] = {
    [DOSSIER_CLAIM_PLOTTED] = 0, [DOSSIER_CLAIM_IN_LANE] = 0, [DOSSIER_CLAIM_LEVEL] = 1, [DOSSIER_CLAIM_UNDATED] = 2,
    [DOSSIER_CLAIM_OUTSIDE] = 3,
  };
  const DossierClaim *first = a;
  const DossierClaim *second = b;

  if (ranks[first->place] != ranks[second->place])
    return ranks[first->place] - ranks[second->place];
  if (ranks[first->place] == 0 && first->earliest != second->earliest)
    return first->earliest < second->earliest ? -1 : 1;
  if (ranks[first->place] == 0 && first->latest != second->latest)
    return first->latest < second->latest ? -1 : 1;

  return first->stop - second->stop;
}

static DossierClaim
make_claim (const DossierChartItem *item,
            guint index)
{
  const DossierAmount *amount = &item->amount;
  DossierClaim claim = { .item = item, .whole_place = find_place (item), .stop = (int) index };

  claim.low = amount->kind == DOSSIER_AMOUNT_AT_MOST ? amount->high : amount->low;
  claim.high = amount->low;
  if (amount->kind == DOSSIER_AMOUNT_RANGE || amount->kind == DOSSIER_AMOUNT_AT_MOST)
    claim.high = amount->high;
  if (dossier_date_is_set (&item->date))
    {
      claim.earliest = dossier_date_earliest (&item->date);
      claim.latest = dossier_date_latest (&item->date);
    }

  claim.place = claim.whole_place;
  return claim;
}

/* A level holds on after its day, unless its date says until when. */
static gint32
get_last_day (const DossierClaim *claim)
{
  if (claim->place == DOSSIER_CLAIM_LEVEL && !claim->item->date.is_interval)
    return DOSSIER_DATE_OPEN_FUTURE;

  return claim->latest;
}

/* What lies outside of the time shown has no place, but it is counted. */
static void
leave_out (DossierClaims *claims,
           DossierClaim *claim)
{
  const DossierSpan *span = &claims->pen->frame->span;

  if (!claims->is_zoomed || !dossier_date_is_set (&claim->item->date))
    return;

  if (get_last_day (claim) < span->first)
    claims->n_before++;
  else if (claim->earliest > span->last)
    claims->n_after++;
  else
    return;
  claim->place = DOSSIER_CLAIM_OUTSIDE;
}

static void
collect_claims (DossierClaims *claims)
{
  const GArray *items = claims->pen->spec->items;

  for (guint i = 0; i < items->len; i++)
    {
      DossierClaim claim = make_claim (&g_array_index (items, DossierChartItem, i), i);

      leave_out (claims, &claim);
      g_array_append_val (claims->claims, claim);
    }
  g_array_sort (claims->claims, compare_claims);
  for (guint i = 0; i < items->len; i++)
    dossier_claims_get (claims, i)->stop = (int) i;
}

static guint
count_in_place (const DossierClaims *claims,
                DossierClaimPlace place)
{
  guint n = 0;

  for (guint i = 0; i < claims->claims->len; i++)
    n += dossier_claims_get (claims, i)->place == place ? 1 : 0;

  return n;
}

static int
compare_values (gconstpointer a,
                gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static void
collect_levels (DossierClaims *claims)
{
  for (guint i = 0; i < claims->claims->len; i++)
    {
      DossierClaim *claim = dossier_claims_get (claims, i);

      if (claim->place != DOSSIER_CLAIM_LEVEL)
        continue;
      g_ptr_array_add (claims->levels, claim);
      g_array_append_val (claims->tops, claim->high);
    }
  g_array_sort (claims->tops, compare_values);
}

static void
claims_init (DossierClaims *claims,
             DossierPen *pen,
             const DossierRect *area)
{
  *claims = (DossierClaims) { .pen = pen, .area = *area, .is_zoomed = dossier_span_is_set (&pen->frame->span) };
  claims->claims = g_array_new (FALSE, FALSE, sizeof (DossierClaim));
  claims->levels = g_ptr_array_new ();
  claims->tops = g_array_new (FALSE, FALSE, sizeof (double));
  claims->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_claim_group_free);
  collect_claims (claims);
  collect_levels (claims);
  claims->is_crowd = count_in_place (claims, DOSSIER_CLAIM_PLOTTED) > DOSSIER_CLAIMS_MOST_APART;
  claims->is_lane_full = count_in_place (claims, DOSSIER_CLAIM_IN_LANE) > DOSSIER_CLAIMS_MOST_APART;
  dossier_claims_find_extents (claims);
}

static void
claims_clear (DossierClaims *claims)
{
  g_array_unref (claims->claims);
  g_ptr_array_unref (claims->levels);
  g_array_unref (claims->tops);
  g_ptr_array_unref (claims->groups);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierClaims, claims_clear)

static double
get_head (const DossierClaims *claims)
{
  double unit = claims->pen->unit;
  double head = HEAD;

  if (!claims->has_values)
    return dossier_claims_measure_outside (claims).height;
  if (claims->pen->spec->unit_label != NULL && claims->area.height >= LOW_AREA * unit)
    head = HEAD_WITH_UNIT;
  for (guint i = 0; i < claims->claims->len; i++)
    if (dossier_claims_get (claims, i)->item->amount.kind == DOSSIER_AMOUNT_AT_LEAST)
      head = MAX (head, HEAD_WITH_ARROW);

  /* The half of a pennant must fit in any case; the rest is for comfort. */
  head = ceil (claims->mode == DOSSIER_LABELS_NONE ? HEAD * unit : head * unit);
  if (claims->n_before + claims->n_after == 0)
    return head;

  return MAX (head, HEAD * unit + dossier_claims_measure_outside (claims).height);
}

static double
get_lane_height (const DossierClaims *claims)
{
  gboolean has_dates = claims->last_day > claims->first_day;

  return round (claims->lane_rows * dossier_claims_get_row_height (claims)
                + (has_dates ? DOSSIER_CLAIM_RUG : 0) * claims->pen->unit);
}

/* Gives every part its height and every mark its place, once. Returns: whether the words of the lane have room */
static gboolean
arrange_once (DossierClaims *claims,
              gboolean only_grow)
{
  guint lane_rows = only_grow ? claims->lane_rows : 0;
  double axis_height = only_grow ? claims->axis_height : 0;
  double list_height = only_grow ? claims->list_height : 0;
  gboolean lane_fits;

  claims->lane_height = get_lane_height (claims);
  dossier_claims_set_scales (claims);
  claims->axis_height = MAX (axis_height, dossier_claims_measure_axis (claims));
  dossier_claims_set_scales (claims);
  dossier_claims_set_marks (claims);
  dossier_claims_set_groups (claims);
  lane_fits = dossier_claims_set_lane (claims);
  claims->lane_rows = MAX (lane_rows, claims->lane_rows);
  claims->list_height = MAX (list_height, dossier_claims_measure_list (claims));

  return lane_fits;
}

/* Widths depend on heights by way of the value labels, and heights on widths by way of wrapping: a few rounds settle
 * that. Where they go to and fro, no part gives back what it had, so that in the end all marks are where the scales
 * have their values. Returns: whether all words have room */
static gboolean
arrange (DossierClaims *claims)
{
  gboolean lane_fits = TRUE;
  gboolean settled = FALSE;

  claims->lane_rows = dossier_claims_has_lane (claims) ? 1 : 0;
  claims->list_height = 0;
  claims->axis_height = 0;
  claims->head_height = get_head (claims);
  claims->strip_height = dossier_claims_measure_strip (claims);
  for (guint round = 0; round < MOST_ROUNDS && !settled; round++)
    {
      guint lane_rows = claims->lane_rows;
      double axis_height = claims->axis_height;
      double list_height = claims->list_height;

      lane_fits = arrange_once (claims, round >= FREE_ROUNDS);
      settled = claims->lane_rows == lane_rows && claims->axis_height == axis_height
                && claims->list_height == list_height;
    }

  return dossier_claims_place_labels (claims) && lane_fits;
}

/* What the parts under the plot and over it leave to it. */
static double
get_plot_rest (const DossierClaims *claims)
{
  return claims->area.height - claims->head_height - claims->lane_height - claims->axis_height - claims->strip_height
         - claims->list_height;
}

static double
get_least_plot (const DossierClaims *claims)
{
  gboolean listed = dossier_claims_has_list (claims);

  if (!claims->has_values)
    return 0;

  return (listed ? LEAST_LISTED_PLOT : LEAST_PLOT) * claims->pen->unit;
}

static gboolean
try_mode (DossierClaims *claims,
          DossierLabelMode mode,
          gboolean strip_words)
{
  gboolean has_words;

  claims->mode = mode;
  claims->strip_words = strip_words;
  has_words = arrange (claims);

  return (has_words || mode != DOSSIER_LABELS_BESIDE) && get_plot_rest (claims) >= get_least_plot (claims);
}

static void
choose_mode (DossierClaims *claims)
{
  gboolean wide = claims->area.width >= NARROW * claims->pen->unit;
  const DossierLabelMode *modes = wide ? wide_modes : narrow_modes;
  guint n_modes = wide ? G_N_ELEMENTS (wide_modes) : G_N_ELEMENTS (narrow_modes);
  gboolean may_have_all = !claims->pen->is_numbered && !claims->is_crowd && !claims->is_lane_full;

  for (guint i = 0; may_have_all && i < n_modes; i++)
    if (try_mode (claims, modes[i], TRUE))
      {
        claims->pen->is_lossy = modes[i] == DOSSIER_LABELS_SOME;
        return;
      }

  claims->pen->is_lossy = TRUE;
  if (!try_mode (claims, DOSSIER_LABELS_SOME, FALSE))
    try_mode (claims, DOSSIER_LABELS_NONE, FALSE);
}

/**
 * dossier_layout_claims:
 * @pen: a pen
 * @area: where the chart goes
 *
 * Lays a claim chart out.
 */
void
dossier_layout_claims (DossierPen *pen,
                       const DossierRect *area)
{
  g_auto (DossierClaims) claims = { 0 };
  double top;

  claims_init (&claims, pen, area);
  choose_mode (&claims);
  for (guint i = 0; i < claims.claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (&claims, i);

      if (claim->place != DOSSIER_CLAIM_OUTSIDE)
        dossier_scene_add_stop (pen->scene, claim->item->fact_id, claim->item->spoken);
    }

  dossier_claims_draw_axes (&claims);
  if (claims.is_crowd)
    dossier_claims_draw_crowd (&claims);
  dossier_claims_draw_marks (&claims);
  dossier_claims_draw_lane (&claims);
  dossier_claims_draw_labels (&claims);
  top = dossier_claims_axis (&claims) + claims.axis_height;
  dossier_claims_draw_strip (&claims, top);
  dossier_claims_draw_list (&claims, top + claims.strip_height);
}

/**
 * dossier_layout_claims_height:
 * @pen: a pen
 * @width: px
 *
 * Works out a height at which the plot is neither flat nor steep, and the list is complete.
 *
 * Returns: px
 */
double
dossier_layout_claims_height (DossierPen *pen,
                              double width)
{
  gboolean wide = width >= NARROW * pen->unit;
  double plot = wide ? CLAMP (0.27 * width, 180 * pen->unit, 300 * pen->unit) : 150 * pen->unit;
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierClaims) claims = { 0 };
  double height;

  claims_init (&claims, pen, &area);
  if (!claims.has_values)
    plot = 0;

  if (claims.is_crowd || claims.is_lane_full)
    {
      try_mode (&claims, DOSSIER_LABELS_SOME, FALSE);
      return ceil (claims.area.height - get_plot_rest (&claims) + plot);
    }

  try_mode (&claims, wide ? DOSSIER_LABELS_BESIDE : DOSSIER_LABELS_LISTED, TRUE);
  height = ceil (claims.area.height - get_plot_rest (&claims) + plot);
  claims.area.height = height;
  if (!wide || arrange (&claims))
    return height;

  try_mode (&claims, DOSSIER_LABELS_LISTED, TRUE);

  return ceil (height - get_plot_rest (&claims) + plot);
}
