// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-cursor.h"

#include <glib/gi18n.h>
#include <math.h>

#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

#define WIDTH 2
#define REACH 4 /* around the line, so that its ring has room, px */

struct _DossierChartCursor
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (DossierChartCursor, dossier_chart_cursor, GTK_TYPE_WIDGET)

static void
dossier_chart_cursor_snapshot (GtkWidget *widget,
                               GtkSnapshot *snapshot)
{
  GdkRGBA accent = dossier_colour_to_rgba (dossier_palette_get (dossier_theme_for_widget (widget),
                                                                DOSSIER_ROLE_ACCENT));
  float height = (float) gtk_widget_get_height (widget);
  float width = gtk_widget_has_focus (widget) ? 2 * WIDTH : WIDTH;

  gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT (REACH - width / 2, 0, width, height));
}

static void
dossier_chart_cursor_class_init (DossierChartCursorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = dossier_chart_cursor_snapshot;
  gtk_widget_class_set_css_name (widget_class, "dossier-chart-cursor");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
dossier_chart_cursor_init (DossierChartCursor *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
  /* Until it is at a day, and says what was said of that. */
  dossier_widget_set_name (GTK_WIDGET (self), _("A day of this chart"));
}

/**
 * dossier_chart_cursor_new:
 *
 * Returns: (transfer floating): a cursor that is not seen yet
 */
GtkWidget *
dossier_chart_cursor_new (void)
{
  return g_object_new (DOSSIER_TYPE_CHART_CURSOR, NULL);
}

/**
 * dossier_chart_cursor_place:
 * @self: a cursor
 * @plot: what it crosses, px of the chart
 * @x: where, px of the chart
 *
 * Shows the cursor.
 */
void
dossier_chart_cursor_place (DossierChartCursor *self,
                            const DossierRect *plot,
                            double x)
{
  GtkAllocation allocation;

  g_return_if_fail (DOSSIER_IS_CHART_CURSOR (self));
  g_return_if_fail (plot != NULL);

  allocation = (GtkAllocation) { (int) round (x) - REACH, (int) floor (plot->y), 2 * REACH, (int) ceil (plot->height) };
  gtk_widget_set_child_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_size_allocate (GTK_WIDGET (self), &allocation, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_chart_cursor_hide:
 * @self: a cursor
 */
void
dossier_chart_cursor_hide (DossierChartCursor *self)
{
  g_return_if_fail (DOSSIER_IS_CHART_CURSOR (self));

  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
}
