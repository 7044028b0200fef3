// SPDX-License-Identifier: GPL-3.0-or-later

/* Two children side by side where there is room, one below the other where there is not.
 *
 * A third child, where there is one, is a line between them: it stands while they are side by side and lies while they
 * are stacked. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_BESIDE_LAYOUT (dossier_beside_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierBesideLayout, dossier_beside_layout, DOSSIER, BESIDE_LAYOUT, GtkLayoutManager)

/* Instead of a width for the second child. */
#define DOSSIER_BESIDE_HALF 0     /* as wide as the first */
#define DOSSIER_BESIDE_NATURAL -1 /* as wide as it would like */
#define DOSSIER_BESIDE_REST -2    /* what the first, of a fixed width, leaves */
#define DOSSIER_BESIDE_WHOLE -3   /* as wide as it would like and no less: the first is broken into lines before it,
                                   * and where it would be left less than a third, the second stands below */

typedef struct
{
  int threshold; /* side by side from this width of the whole; px at the normal text size, as are the rest */
  int end_width; /* of the second child, */
  int end_max;   /* which grows to this, up to two fifths of the whole; 0: it does not */
  int start_width; /* of the first, where the second takes the rest, */
  int start_max;   /* which grows to this where it would like to, up to half of the whole; 0: it does not */
  int gap;       /* between the two side by side, */
  int stack_gap; /* and stacked */
} DossierBeside;

GtkWidget *dossier_beside_box_new (const DossierBeside *beside) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
