// SPDX-License-Identifier: GPL-3.0-or-later

/* A page with a pane that opens beside it, over it, or in its place, as the width allows.
 *
 * The pane stands at the end of the row: on the right, or on the left where text runs from right to left. It slides in
 * and out, unless animations are off. The page takes its final width at once, so that it is laid out only once. A pane
 * that is closed takes no part in focus, drawing or measuring; a page that is covered whole takes none in focus and
 * drawing.
 *
 * Page and pane have to scroll: the split asks for no height on their behalf.
 *
 * CSS: dossier-split (.beside, .over, .full) > the page, and the pane (.pane) */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_SPLIT_PANE_PX 392
#define DOSSIER_SPLIT_BESIDE_PX 1200 /* from here up the pane is beside the page */
#define DOSSIER_SPLIT_FULL_PX 480    /* below it, the pane takes the place of the page */

typedef enum
{
  DOSSIER_SPLIT_BESIDE,
  DOSSIER_SPLIT_OVER,
  DOSSIER_SPLIT_FULL,
} DossierSplitPlace;

#define DOSSIER_TYPE_SPLIT (dossier_split_get_type ())

G_DECLARE_FINAL_TYPE (DossierSplit, dossier_split, DOSSIER, SPLIT, GtkWidget)

GtkWidget *dossier_split_new (void) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_split_get_page (DossierSplit *self);
void dossier_split_set_page (DossierSplit *self, GtkWidget *page);
GtkWidget *dossier_split_get_pane (DossierSplit *self);
void dossier_split_set_pane (DossierSplit *self, GtkWidget *pane);
gboolean dossier_split_get_open (DossierSplit *self);
void dossier_split_set_open (DossierSplit *self, gboolean open);
DossierSplitPlace dossier_split_get_place (DossierSplit *self);

G_END_DECLS
