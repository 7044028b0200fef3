// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-legend.h"

#include <glib/gi18n.h>

#include "draw/dossier-timeline-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-chart-surface.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-wrap-layout.h"

/* px */
#define SWATCH_WIDTH 40
#define SWATCH_HEIGHT 18

static GtkWidget *
create_swatch (DossierTiming timing,
               const char *words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *surface = dossier_chart_surface_new ();
  int width = timing == DOSSIER_TIMING_DAY ? 8 : SWATCH_WIDTH;
  g_autoptr (DossierScene) scene = dossier_timeline_lay_out_sample (timing, width, SWATCH_HEIGHT);

  dossier_chart_surface_set_ground (DOSSIER_CHART_SURFACE (surface), FALSE);
  dossier_chart_surface_set_scene (DOSSIER_CHART_SURFACE (surface), scene);
  gtk_widget_set_size_request (surface, width, SWATCH_HEIGHT);
  gtk_widget_set_valign (surface, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), surface);
  gtk_box_append (GTK_BOX (box), dossier_label_new (words, "dossier-secondary"));

  return box;
}

/**
 * dossier_timeline_legend_new:
 *
 * Returns: (transfer floating): the legend
 */
GtkWidget *
dossier_timeline_legend_new (void)
{
  GtkWidget *legend = dossier_wrap_box_new (16, 4);

  gtk_widget_set_valign (legend, GTK_ALIGN_CENTER);
  /* Translators: the legend of the timeline: what the edges of a mark say of a date */
  dossier_box_append (DOSSIER_BOX (legend), create_swatch (DOSSIER_TIMING_DAY, _("day known")));
  dossier_box_append (DOSSIER_BOX (legend), create_swatch (DOSSIER_TIMING_PERIOD, _("month or year known")));
  dossier_box_append (DOSSIER_BOX (legend), create_swatch (DOSSIER_TIMING_ABOUT, C_("legend", "about")));
  dossier_box_append (DOSSIER_BOX (legend), create_swatch (DOSSIER_TIMING_AFTER, _("this day or later")));

  return legend;
}
