// SPDX-License-Identifier: GPL-3.0-or-later

/* What the files of the timeline's view share: dossier-timeline-view.c shows, dossier-timeline-walk.c moves the focus,
 * dossier-timeline-pointer.c listens to pointer, wheel and fingers, dossier-timeline-marking.c tells what is selected
 * and what dimmed. */

#pragma once

#include "draw/dossier-timeline-layout.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-timeline-view.h"

G_BEGIN_DECLS

struct _DossierTimelineView
{
  GtkWidget parent_instance;
  const DossierTimelineState *state; /* the page's */
  DossierLens *lens;                 /* (nullable) */
  DossierTimeSpan span;
  DossierTimelinePack *pack; /* of this zoom; NULL: to be made */
  double pack_scale;         /* the text size that it was made for */
  int pack_height;           /* the height that it was fitted to */
  DossierScene *scene;       /* NULL before the first size */
  GtkWidget *surface;
  GPtrArray *stops;   /* of DossierChartStop: one for each stop of the scene, by the same index; borrowed */
  GtkWidget *hovered; /* a stop; (nullable) */
  GtkWidget *popover; /* what a cluster or a pill opens; (nullable) */
  char *selected;     /* a fact; (nullable) */
  char *clock_label;  /* of the line of the clock; NULL: there is none */
  gint32 clock_day;
  double pointer;     /* where the pointer is, px from the left */
  DossierTimeSpan grabbed; /* the span when a drag or a pinch began */
};

void dossier_timeline_view_relayout (DossierTimelineView *self);
DossierFrame dossier_timeline_view_get_frame (DossierTimelineView *self, int width, int height);
double dossier_timeline_view_get_day (DossierTimelineView *self, double x);
int dossier_timeline_view_get_focused (DossierTimelineView *self);
gboolean dossier_timeline_view_focus_stop (DossierTimelineView *self, int index);
void dossier_timeline_view_zoom (DossierTimelineView *self, double factor, double day);
void dossier_timeline_view_set_hovered (DossierTimelineView *self, GtkWidget *stop);

void dossier_timeline_view_mark_stop (DossierTimelineView *self, GtkWidget *widget, const DossierStop *stop);
void dossier_timeline_view_dim_items (DossierTimelineView *self);

int dossier_timeline_view_get_focused_event (DossierTimelineView *self);
gboolean dossier_timeline_view_focus_holder (DossierTimelineView *self, guint event);
void dossier_timeline_view_install_walk (GtkWidgetClass *widget_class);
void dossier_timeline_view_install_pointer (DossierTimelineView *self);
void dossier_timeline_view_open_stop (DossierTimelineView *self, const char *id);

G_END_DECLS
