// SPDX-License-Identifier: GPL-3.0-or-later

/* The layout of a page that is one scrolled window: it keeps the reader's place when its width changes.
 *
 * A page that gets wider gets shorter, so that the same distance from its top is another place in it: to open or close
 * the evidence beside a page would move what is being read. What stays where it is, is the fact that is open, if it is
 * in view, else whatever begins first below the top of the view. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_STEADY_LAYOUT (dossier_steady_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierSteadyLayout, dossier_steady_layout, DOSSIER, STEADY_LAYOUT, GtkLayoutManager)

G_END_DECLS
