// SPDX-License-Identifier: GPL-3.0-or-later

/* Finds room for labels beside their marks, so that no two ever overlap. */

#pragma once

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef struct
{
  double width, height;
} DossierSize;

typedef struct
{
  DossierRect anchor;       /* the mark that it belongs to */
  int priority;             /* higher ones choose first */
  const DossierSize *sizes; /* of the label, from the fullest wording to the least */
  guint n_sizes;
} DossierLabelRequest;

typedef struct
{
  int size;            /* the wording there is room for, or -1 */
  DossierRect box;     /* the label's place */
  gboolean has_leader; /* it stands so far away that a line leads to it */
  DossierRect leader;  /* from the mark to the label: x, y and what to add */
} DossierLabelPlace;

gboolean dossier_rect_overlaps (const DossierRect *a, const DossierRect *b);
gboolean dossier_rect_contains_rect (const DossierRect *outer, const DossierRect *inner);
DossierRect dossier_rect_unite (const DossierRect *a, const DossierRect *b);
gboolean dossier_label_room_is_free (const GArray *obstacles, const DossierRect *box);
guint dossier_label_place (const DossierRect *bounds,
                           GArray *obstacles,
                           double gap,
                           gboolean left_first,
                           const DossierLabelRequest *requests,
                           guint n_requests,
                           DossierLabelPlace *places);

G_END_DECLS
