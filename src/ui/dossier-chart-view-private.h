// SPDX-License-Identifier: GPL-3.0-or-later

/* What the files of the chart share: dossier-chart-view lays it out, dossier-chart-stops makes what the focus can go
 * to, dossier-chart-hints shows what is said of a mark or a day, dossier-chart-keys and dossier-chart-pointer take the
 * reader's wishes. */

#pragma once

#include "ui/dossier-chart-cursor.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-chart-surface.h"
#include "ui/dossier-chart-tip.h"
#include "ui/dossier-chart-view.h"

G_BEGIN_DECLS

/* More marks than this are reached by groups. */
#define DOSSIER_CHART_MOST_STOPS 200

/* Some marks that follow each other. */
typedef struct
{
  guint first, n; /* in items */
} DossierChartStopGroup;

struct _DossierChartView
{
  GtkWidget parent_instance;
  DossierChartSpec *spec;
  DossierScene *scene;    /* laid out for the widget's size; NULL before the first one */
  double scene_scale;     /* the text size that it was laid out for */
  DossierSpan scene_span; /* and the time */
  DossierSpan span;       /* the time that is wished for; not set: all */
  DossierSpan whole;      /* all the time that there is; not set: there is none, or it is not known yet */
  GtkWidget *surface;
  GPtrArray *items;  /* of const DossierChartItem *, in the order of going through them */
  GHashTable *by_fact; /* a fact's id → its item, borrowed */
  GPtrArray *stops;  /* of DossierChartStop in that order, borrowed */
  GArray *groups;    /* of DossierChartStopGroup, where there are many items; else empty */
  int open_group;    /* whose items are the stops; -1: the groups are, or there are none */
  GtkWidget *cursor;
  GtkWidget *tip;
  gint32 day;        /* that the cursor is at; 0: none */
  char *hovered;     /* the fact under the pointer; (nullable) */
  char *selected;    /* the fact whose evidence is open; (nullable) */
  DossierSpan drag_span; /* what was shown when a drag began */
};

/* stops */
void dossier_chart_view_create_stops (DossierChartView *self);
void dossier_chart_view_name_stops (DossierChartView *self);
void dossier_chart_view_place_stops (DossierChartView *self);
int dossier_chart_view_find_stop (DossierChartView *self, const char *fact_id);
int dossier_chart_view_find_focused (DossierChartView *self);
gboolean dossier_chart_view_focus_from (DossierChartView *self, int index, int step);
gboolean dossier_chart_view_open_group (DossierChartView *self, guint index);
gboolean dossier_chart_view_close_group (DossierChartView *self);
const DossierChartItem *dossier_chart_view_find_item (DossierChartView *self, const char *fact_id);

/* hints */
void dossier_chart_view_update_hint (DossierChartView *self);
void dossier_chart_view_set_hovered (DossierChartView *self, const char *fact_id);
void dossier_chart_view_set_day (DossierChartView *self, gint32 day);
gint32 dossier_chart_view_get_day_at (DossierChartView *self, double x);

/* keys, pointer */
void dossier_chart_view_class_add_keys (GtkWidgetClass *widget_class);
void dossier_chart_view_leave_cursor (DossierChartView *self);
void dossier_chart_view_add_pointer (DossierChartView *self);

G_END_DECLS
