// SPDX-License-Identifier: GPL-3.0-or-later

/* From a spec to a scene, for a given size: one file a chart kind, chosen from one table. */

#pragma once

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-scene.h"
#include "draw/dossier-span.h"

G_BEGIN_DECLS

typedef struct
{
  double width;      /* px */
  double height;     /* px */
  double text_scale; /* 1 for the normal text size */
  gboolean framed;   /* with title, reading line and caption in the picture, as exports have them; on screen the card
                      * shows them */
  const DossierTextMeasure *measure;
  DossierSpan span;  /* of a chart over time: the days to show; not set: all. What lies outside is counted in words */
  gboolean is_still; /* nobody can point at it, as on a wall: what has no room for its words has a number, and these
                      * stand in a list. So it is in all framed ones */
  double least_text_scale; /* of a picture: down to where texts may shrink before any is left out; 0: they may not */
} DossierFrame;

DossierScene *dossier_layout (const DossierChartSpec *spec, const DossierFrame *frame) G_GNUC_WARN_UNUSED_RESULT;
double dossier_layout_get_natural_height (const DossierChartSpec *spec, const DossierFrame *frame);
double dossier_layout_get_export_scale (double width, double height);
void dossier_layout_set_export_scale (DossierFrame *frame, gboolean on_wall);

G_END_DECLS
