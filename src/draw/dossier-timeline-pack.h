// SPDX-License-Identifier: GPL-3.0-or-later

/* Which event of a timeline goes into which sub-row, at one zoom.
 *
 * Each event takes its mark and its label; none overlaps another. What finds no sub-row is gathered in clusters, which
 * stand in one row more. The packing does not depend on what is seen, so that nothing jumps while the reader pans, and
 * what is seen of it is found without looking at the rest: 100,000 events pan as easily as ten.
 *
 * Places are px from the day 0; a day is pxs wide. A packing borrows its spec. */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

/* px of the design */
#define DOSSIER_TIMELINE_ROW 24.0
#define DOSSIER_TIMELINE_BAR 4.0  /* a day that is known */
#define DOSSIER_TIMELINE_GAP 12.0 /* from the start of a mark to its label */
#define DOSSIER_TIMELINE_GLYPH 12.0
#define DOSSIER_TIMELINE_PART 6.0  /* between the parts of a label */

/* An event in its sub-row. */
typedef struct
{
  guint item;    /* of the spec */
  double start;  /* of its mark */
  double end;
  double label;  /* the width of its label, with the glyph */
  gboolean left; /* the label stands left of the mark */
} DossierTimelineSlot;

/* Events that share one place: they are gathered items first … first + n - 1 of the lane. */
typedef struct
{
  double start; /* of the earliest mark */
  guint first;
  guint n;
} DossierTimelineCluster;

typedef struct _DossierTimelinePack DossierTimelinePack;

DossierTimelinePack *dossier_timeline_pack_new (const DossierChartSpec *spec,
                                                const DossierFrame *frame,
                                                double px_per_day,
                                                guint most_rows,
                                                double right_edge) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_pack_free (DossierTimelinePack *pack);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierTimelinePack, dossier_timeline_pack_free)

double dossier_timeline_pack_get_px_per_day (const DossierTimelinePack *pack);
const DossierChartSpec *dossier_timeline_pack_get_spec (const DossierTimelinePack *pack);
void dossier_timeline_pack_set_rows (DossierTimelinePack *pack, guint lane, guint most_rows);
guint dossier_timeline_pack_get_n_rows (const DossierTimelinePack *pack, guint lane);
gboolean dossier_timeline_pack_has_clusters (const DossierTimelinePack *pack, guint lane);
const GArray *dossier_timeline_pack_get_row (const DossierTimelinePack *pack, guint lane, guint row);
const GArray *dossier_timeline_pack_get_clusters (const DossierTimelinePack *pack, guint lane);
guint dossier_timeline_pack_get_gathered (const DossierTimelinePack *pack, guint lane, guint index);
DossierTimelineSlot dossier_timeline_pack_make_slot (const DossierTimelinePack *pack, guint item);
double dossier_timeline_pack_get_pill (const DossierTimelinePack *pack, guint lane);
guint dossier_timeline_find_slot (const GArray *row, double from);
guint dossier_timeline_find_cluster (const GArray *clusters, double from);

G_END_DECLS
