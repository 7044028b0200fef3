// SPDX-License-Identifier: GPL-3.0-or-later

/* What the layout managers here have in common: asking a child for its size, and placing it from the start edge.
 *
 * Every one of them is a pure function of the width that it is given: it holds no state such as "narrow", so that
 * nothing has to be laid out twice when the window changes. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The width to answer for where a height is asked for without one. GTK takes that height for the least of all, so it is
 * the one at which nothing wraps; at a lesser width, boxes of GTK 4.12 and later are found to need more than they
 * wish. */
#define DOSSIER_ANY_WIDTH 32768

int dossier_get_minimum_width (GtkWidget *child);
int dossier_get_natural_width (GtkWidget *child);
int dossier_get_height (GtkWidget *child, int width);
void dossier_allocate_from_start (GtkWidget *child, const GdkRectangle *box, int parent_width);

G_END_DECLS
