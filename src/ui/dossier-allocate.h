// SPDX-License-Identifier: GPL-3.0-or-later

/* What the layout managers here have in common: asking a child for its size, and placing it from the start edge.
 *
 * Every one of them is a pure function of the width that it is given: it holds no state such as "narrow", so that
 * nothing has to be laid out twice when the window changes. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int dossier_get_minimum_width (GtkWidget *child);
int dossier_get_natural_width (GtkWidget *child);
int dossier_get_height (GtkWidget *child, int width);
void dossier_allocate_from_start (GtkWidget *child, const GdkRectangle *box, int parent_width);

G_END_DECLS
