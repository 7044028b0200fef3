// SPDX-License-Identifier: GPL-3.0-or-later

/* First fit: the chief events of a lane in the order of time, then the others, each into the first sub-row that has
 * room. What is in the first n rows does not depend on whether there are more, so that a lane that must do with fewer
 * keeps them as they are. */

#include "draw/dossier-timeline-pack.h"

#include <math.h>

#include "draw/dossier-timeline-measure.h"

#define NO_ROW G_MAXUINT
#define SPACE 12.0       /* between events in a sub-row */
#define PILL_PADDING 20.0

typedef struct
{
  guint first; /* of the lane's items in order */
  guint n;
  GPtrArray *rows;   /* of GArray of DossierTimelineSlot, each in order and without overlap */
  guint n_rows;      /* how many of them are shown */
  gboolean overflows; /* some event is in no row at all */
  GArray *gathered;  /* of guint: items in no row that is shown, in order */
  GArray *clusters;  /* of DossierTimelineCluster, in order */
  double pill;       /* the width of a cluster */
} Lane;

struct _DossierTimelinePack
{
  DossierPen pen; /* for measuring alone */
  DossierFrame frame;
  double px_per_day;
  double right_edge;
  guint *order; /* items by lane and then by time */
  guint *rows;  /* of each item, or NO_ROW */
  GArray *lanes; /* of Lane */
};

static Lane *
get_lane (const DossierTimelinePack *pack,
          guint lane)
{
  return &g_array_index (pack->lanes, Lane, lane);
}

static const DossierChartItem *
get_item (const DossierTimelinePack *pack,
          guint item)
{
  return &g_array_index (pack->pen.spec->items, DossierChartItem, item);
}

static void
clear_lane (gpointer data)
{
  Lane *lane = data;

  g_ptr_array_unref (lane->rows);
  g_array_unref (lane->gathered);
  g_array_unref (lane->clusters);
}

static void
get_mark (const DossierTimelinePack *pack,
          guint item,
          double *start,
          double *end)
{
  dossier_timeline_measure_mark (&pack->pen, get_item (pack, item), pack->px_per_day, start, end);
}

/* From where to where a slot takes its row. The label of a bar stands beside it, that of a band begins within it. */
static void
get_room (const DossierTimelinePack *pack,
          const DossierTimelineSlot *slot,
          double *from,
          double *to)
{
  double gap = DOSSIER_TIMELINE_GAP * pack->pen.unit;

  *from = slot->left ? slot->start - gap - slot->label : slot->start;
  *to = slot->left ? slot->end : MAX (slot->end, slot->start + gap + slot->label);
}

static gboolean
ends_by (const DossierTimelinePack *pack,
         const GArray *row,
         guint index,
         double place)
{
  double from, to;

  get_room (pack, &g_array_index (row, DossierTimelineSlot, index), &from, &to);

  return to <= place;
}

/* The first slot of a row that ends after a place. Events mostly come in order: then it is the last, or there is
 * none. */
static guint
find_slot (const DossierTimelinePack *pack,
           const GArray *row,
           double place)
{
  guint low = 0, high = row->len;

  if (high == 0 || ends_by (pack, row, high - 1, place))
    return high;
  if (high == 1 || ends_by (pack, row, high - 2, place))
    return high - 1;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (ends_by (pack, row, middle, place))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Puts a slot into a row; FALSE where it has no room. */
static gboolean
try_row (const DossierTimelinePack *pack,
         GArray *row,
         const DossierTimelineSlot *slot)
{
  double space = SPACE * pack->pen.unit;
  double from, to, next_from, next_to;
  guint index;

  get_room (pack, slot, &from, &to);
  index = find_slot (pack, row, from - space);
  if (index < row->len)
    {
      get_room (pack, &g_array_index (row, DossierTimelineSlot, index), &next_from, &next_to);
      if (next_from < to + space)
        return FALSE;
    }
  g_array_insert_val (row, index, *slot);

  return TRUE;
}

/* Whether not even the bare mark of an event would find room: then its label need not be measured. */
static gboolean
is_crowded (const DossierTimelinePack *pack,
            const Lane *lane,
            const DossierTimelineSlot *bare,
            guint most_rows)
{
  double space = SPACE * pack->pen.unit;
  double from, to, next_from, next_to;

  if (lane->rows->len < most_rows)
    return FALSE;

  get_room (pack, bare, &from, &to);
  for (guint i = 0; i < lane->rows->len; i++)
    {
      const GArray *row = g_ptr_array_index (lane->rows, i);
      guint index = find_slot (pack, row, from - space);

      if (index == row->len)
        return FALSE;
      get_room (pack, &g_array_index (row, DossierTimelineSlot, index), &next_from, &next_to);
      if (next_from >= to + space)
        return FALSE;
    }

  return TRUE;
}

/**
 * dossier_timeline_pack_make_slot:
 * @pack: a packing
 * @item: of its spec
 *
 * Measures an event.
 *
 * Returns: what room it takes, wherever it is put
 */
DossierTimelineSlot
dossier_timeline_pack_make_slot (const DossierTimelinePack *pack,
                                 guint item)
{
  DossierTimelineSlot slot = { .item = item };
  double gap = DOSSIER_TIMELINE_GAP * pack->pen.unit;

  get_mark (pack, item, &slot.start, &slot.end);
  slot.label = dossier_timeline_measure_label (&pack->pen, item);
  slot.left = slot.start + gap + slot.label > pack->right_edge;

  return slot;
}

static void
pack_item (DossierTimelinePack *pack,
           Lane *lane,
           guint item,
           guint most_rows)
{
  DossierTimelineSlot slot = { .item = item };

  get_mark (pack, item, &slot.start, &slot.end);
  slot.label = -DOSSIER_TIMELINE_GAP * pack->pen.unit;
  if (!is_crowded (pack, lane, &slot, most_rows))
    {
      slot = dossier_timeline_pack_make_slot (pack, item);
      for (guint row = 0; row < most_rows; row++)
        {
          if (row == lane->rows->len)
            g_ptr_array_add (lane->rows, g_array_new (FALSE, FALSE, sizeof (DossierTimelineSlot)));
          if (!try_row (pack, g_ptr_array_index (lane->rows, row), &slot))
            continue;
          pack->rows[item] = row;
          return;
        }
    }

  lane->overflows = TRUE;
}

static void
pack_lane (DossierTimelinePack *pack,
           Lane *lane,
           guint most_rows)
{
  const guint *order = pack->order + lane->first;

  for (guint i = 0; i < lane->n; i++)
    if (get_item (pack, order[i])->is_main)
      pack_item (pack, lane, order[i], most_rows);
  for (guint i = 0; i < lane->n; i++)
    if (!get_item (pack, order[i])->is_main)
      pack_item (pack, lane, order[i], most_rows);
}

/* By lane, then by where the mark starts. */
static int
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer data)
{
  const DossierTimelinePack *pack = data;
  const DossierChartItem *first = get_item (pack, *(const guint *) a);
  const DossierChartItem *second = get_item (pack, *(const guint *) b);

  if (first->lane != second->lane)
    return first->lane < second->lane ? -1 : 1;
  if (first->first != second->first)
    return first->first < second->first ? -1 : 1;
  if (first->last != second->last)
    return first->last < second->last ? -1 : 1;

  return *(const guint *) a < *(const guint *) b ? -1 : 1;
}

/* A spec made from a timeline is in order already. */
static gboolean
is_in_order (const DossierTimelinePack *pack,
             guint n)
{
  for (guint i = 1; i < n; i++)
    {
      const guint pair[] = { i - 1, i };

      if (compare_items (&pair[0], &pair[1], (gpointer) pack) > 0)
        return FALSE;
    }

  return TRUE;
}

static void
order_items (DossierTimelinePack *pack)
{
  guint n = pack->pen.spec->items->len;
  guint next = 0;

  pack->order = g_new (guint, n);
  pack->rows = g_new (guint, n);
  for (guint i = 0; i < n; i++)
    {
      pack->order[i] = i;
      pack->rows[i] = NO_ROW;
    }
  if (!is_in_order (pack, n))
    g_qsort_with_data (pack->order, (int) n, sizeof (guint), compare_items, pack);

  for (guint i = 0; i < pack->lanes->len; i++)
    {
      Lane *lane = get_lane (pack, i);

      lane->first = next;
      while (next < n && get_item (pack, pack->order[next])->lane == i)
        next++;
      lane->n = next - lane->first;
    }
}

static double
measure_pill (const DossierTimelinePack *pack,
              guint n)
{
  const DossierChartSpec *spec = pack->pen.spec;
  g_autofree char *text = spec->format_cluster != NULL ? spec->format_cluster (n) : g_strdup_printf ("%u", n);

  return ceil (dossier_pen_measure (&pack->pen, DOSSIER_STYLE_LABEL, text, 0).width + PILL_PADDING * pack->pen.unit);
}

/**
 * dossier_timeline_pack_new:
 * @spec: a timeline, which must outlive the packing
 * @frame: its text scale and measure are used
 * @px_per_day: the zoom
 * @most_rows: how many sub-rows a lane can have
 * @right_edge: px; the label of an event that would cross it stands left of the mark; %G_MAXDOUBLE where there is none
 *
 * Packs the events of a timeline. Takes time in proportion to their number, and measures only labels that may have
 * room.
 *
 * Returns: (transfer full): the packing
 */
DossierTimelinePack *
dossier_timeline_pack_new (const DossierChartSpec *spec,
                           const DossierFrame *frame,
                           double px_per_day,
                           guint most_rows,
                           double right_edge)
{
  DossierTimelinePack *pack;

  g_return_val_if_fail (spec != NULL && spec->kind == DOSSIER_FIGURE_TIMELINE, NULL);
  g_return_val_if_fail (frame != NULL && px_per_day > 0 && most_rows > 0, NULL);

  pack = g_new0 (DossierTimelinePack, 1);
  pack->frame = *frame;
  pack->pen = (DossierPen) { .spec = spec, .frame = &pack->frame, .unit = frame->text_scale };
  pack->px_per_day = px_per_day;
  pack->right_edge = right_edge;
  pack->lanes = g_array_new (FALSE, TRUE, sizeof (Lane));
  g_array_set_clear_func (pack->lanes, clear_lane);
  g_array_set_size (pack->lanes, spec->lanes->len);
  order_items (pack);
  for (guint i = 0; i < pack->lanes->len; i++)
    {
      Lane *lane = get_lane (pack, i);

      lane->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
      lane->gathered = g_array_new (FALSE, FALSE, sizeof (guint));
      lane->clusters = g_array_new (FALSE, FALSE, sizeof (DossierTimelineCluster));
      lane->pill = measure_pill (pack, lane->n);
      pack_lane (pack, lane, most_rows);
      dossier_timeline_pack_set_rows (pack, i, most_rows);
    }

  return pack;
}

/**
 * dossier_timeline_pack_free:
 * @pack: (transfer full): a packing
 *
 * Frees it.
 */
void
dossier_timeline_pack_free (DossierTimelinePack *pack)
{
  g_return_if_fail (pack != NULL);

  g_array_unref (pack->lanes);
  g_free (pack->order);
  g_free (pack->rows);
  g_free (pack);
}

static void
gather (DossierTimelinePack *pack,
        Lane *lane,
        guint item)
{
  double space = SPACE * pack->pen.unit;
  DossierTimelineCluster *last = NULL;
  DossierTimelineCluster cluster = { .first = lane->gathered->len, .n = 1 };
  double end;

  get_mark (pack, item, &cluster.start, &end);
  if (lane->clusters->len > 0)
    last = &g_array_index (lane->clusters, DossierTimelineCluster, lane->clusters->len - 1);

  g_array_append_val (lane->gathered, item);
  if (last != NULL && cluster.start < last->start + lane->pill + space)
    last->n++;
  else
    g_array_append_val (lane->clusters, cluster);
}

/**
 * dossier_timeline_pack_set_rows:
 * @pack: a packing
 * @lane: a lane's index
 * @most_rows: how many sub-rows are shown of it, besides that of the clusters
 *
 * Lets a lane do with fewer sub-rows: what is in the others is gathered in clusters.
 */
void
dossier_timeline_pack_set_rows (DossierTimelinePack *pack,
                                guint lane,
                                guint most_rows)
{
  Lane *found = get_lane (pack, lane);

  found->n_rows = MIN (most_rows, found->rows->len);
  g_array_set_size (found->gathered, 0);
  g_array_set_size (found->clusters, 0);
  if (!found->overflows && found->n_rows == found->rows->len)
    return;

  for (guint i = 0; i < found->n; i++)
    {
      guint item = pack->order[found->first + i];

      if (pack->rows[item] == NO_ROW || pack->rows[item] >= found->n_rows)
        gather (pack, found, item);
    }
}

/**
 * dossier_timeline_pack_get_px_per_day:
 * @pack: a packing
 *
 * Returns: the zoom that it was made for
 */
double
dossier_timeline_pack_get_px_per_day (const DossierTimelinePack *pack)
{
  g_return_val_if_fail (pack != NULL, 1);

  return pack->px_per_day;
}

/**
 * dossier_timeline_pack_get_spec:
 * @pack: a packing
 *
 * Returns: (transfer none): what it packs
 */
const DossierChartSpec *
dossier_timeline_pack_get_spec (const DossierTimelinePack *pack)
{
  g_return_val_if_fail (pack != NULL, NULL);

  return pack->pen.spec;
}

/**
 * dossier_timeline_pack_get_n_rows:
 * @pack: a packing
 * @lane: a lane's index
 *
 * Returns: how many sub-rows are shown, without that of the clusters
 */
guint
dossier_timeline_pack_get_n_rows (const DossierTimelinePack *pack,
                                  guint lane)
{
  return get_lane (pack, lane)->n_rows;
}

/**
 * dossier_timeline_pack_has_clusters:
 * @pack: a packing
 * @lane: a lane's index
 *
 * Returns: whether the lane needs a row for clusters
 */
gboolean
dossier_timeline_pack_has_clusters (const DossierTimelinePack *pack,
                                    guint lane)
{
  return get_lane (pack, lane)->clusters->len > 0;
}

/**
 * dossier_timeline_pack_get_row:
 * @pack: a packing
 * @lane: a lane's index
 * @row: a sub-row
 *
 * Returns: (transfer none) (element-type DossierTimelineSlot): its events, in order
 */
const GArray *
dossier_timeline_pack_get_row (const DossierTimelinePack *pack,
                               guint lane,
                               guint row)
{
  return g_ptr_array_index (get_lane (pack, lane)->rows, row);
}

/**
 * dossier_timeline_pack_get_clusters:
 * @pack: a packing
 * @lane: a lane's index
 *
 * Returns: (transfer none) (element-type DossierTimelineCluster): its clusters, in order
 */
const GArray *
dossier_timeline_pack_get_clusters (const DossierTimelinePack *pack,
                                    guint lane)
{
  return get_lane (pack, lane)->clusters;
}

/**
 * dossier_timeline_pack_get_gathered:
 * @pack: a packing
 * @lane: a lane's index
 * @index: of a gathered item, as clusters count them
 *
 * Returns: the item's index in the spec
 */
guint
dossier_timeline_pack_get_gathered (const DossierTimelinePack *pack,
                                    guint lane,
                                    guint index)
{
  return g_array_index (get_lane (pack, lane)->gathered, guint, index);
}

/**
 * dossier_timeline_pack_get_pill:
 * @pack: a packing
 * @lane: a lane's index
 *
 * Returns: the width of a cluster, px
 */
double
dossier_timeline_pack_get_pill (const DossierTimelinePack *pack,
                                guint lane)
{
  return get_lane (pack, lane)->pill;
}

/**
 * dossier_timeline_find_slot:
 * @row: (element-type DossierTimelineSlot): a sub-row
 * @from: px
 *
 * Returns: the index of its first event whose mark ends after @from
 */
guint
dossier_timeline_find_slot (const GArray *row,
                            double from)
{
  guint low = 0, high = row->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (row, DossierTimelineSlot, middle).end <= from)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * dossier_timeline_find_cluster:
 * @clusters: (element-type DossierTimelineCluster): the clusters of a lane
 * @from: px
 *
 * Returns: the index of the first that starts at @from or after it
 */
guint
dossier_timeline_find_cluster (const GArray *clusters,
                               double from)
{
  guint low = 0, high = clusters->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (clusters, DossierTimelineCluster, middle).start < from)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}
