// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of the timeline's layout: dossier-layout-timeline gives each lane its place, the axis, the lanes and their
 * labels are drawn each in a file of its own. */

#pragma once

#include "draw/dossier-timeline-layout.h"

G_BEGIN_DECLS

/* A tick of the axis, whose line is drawn when it is known what it goes around. */
typedef struct
{
  double x, top, width; /* px; the width of the design */
  DossierRole role;
} DossierTimelineTick;

typedef struct
{
  DossierPen *pen;
  const DossierTimelinePack *pack;
  DossierRect area;  /* with the names of the lanes and the axis */
  DossierRect plot;  /* the lanes alone */
  double first_day;  /* at the left edge of the plot; the last one is at its right edge */
  double last_day;
  double origin;     /* px of the packing at the left edge of the plot */
  gboolean is_picture; /* nothing in it opens: what lists the undated is no stop */
  GArray *ticks;      /* of DossierTimelineTick: those of the axis */
  guint first_mark;   /* of the timeline in its scene */
  gboolean is_narrow; /* the names of lanes stand over them */
  const DossierTimelineClockLine *clock; /* (nullable) */
  DossierRect clock_box; /* of its label, which the axis leaves free; no width: there is none */
} DossierTimelineDraw;

double dossier_timeline_map (const DossierTimelineDraw *draw, double day);
void dossier_timeline_draw_axis (DossierTimelineDraw *draw);
void dossier_timeline_place_clock (DossierTimelineDraw *draw);
void dossier_timeline_draw_clock (DossierTimelineDraw *draw);
void dossier_timeline_draw_grid (DossierTimelineDraw *draw);
int dossier_timeline_draw_pill (DossierTimelineDraw *draw,
                                DossierStopKind kind,
                                guint lane,
                                const DossierTimelineCluster *cluster,
                                const char *text,
                                const char *spoken,
                                const DossierRect *box);
void dossier_timeline_draw_lane (DossierTimelineDraw *draw, guint lane, double top);

/* dossier-timeline-label.c */
char *dossier_timeline_cut_text (const DossierPen *pen, DossierTextStyle style, const char *text, double width);
double dossier_timeline_fit_label (const DossierTimelineDraw *draw, guint index, double room);
double dossier_timeline_draw_label (const DossierTimelineDraw *draw, guint index, const DossierRect *room, int stop);

G_END_DECLS
