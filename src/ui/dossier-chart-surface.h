// SPDX-License-Identifier: GPL-3.0-or-later

/* The static layer of a chart: a scene, painted once into an image at the device's scale, and then only shown.
 *
 * A widget of its own, so that its picture is kept while something above it changes. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_SURFACE (dossier_chart_surface_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartSurface, dossier_chart_surface, DOSSIER, CHART_SURFACE, GtkWidget)

GtkWidget *dossier_chart_surface_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_surface_set_scene (DossierChartSurface *self, DossierScene *scene);
void dossier_chart_surface_set_ground (DossierChartSurface *self, gboolean has_ground);
guint dossier_chart_surface_get_n_paints (DossierChartSurface *self);

G_END_DECLS
