// SPDX-License-Identifier: GPL-3.0-or-later

/* What a widget must know of its surroundings before it paints by itself: light or dark, contrast, text size, colour.
 * The only file of the interface that asks the style machinery; dossier-style.h is the one that tells it. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-palette.h"

G_BEGIN_DECLS

DossierTheme dossier_theme_for_display (GdkDisplay *display);
DossierTheme dossier_theme_for_widget (GtkWidget *widget);
double dossier_text_scale_for_widget (GtkWidget *widget);
DossierColour dossier_text_colour_for_widget (GtkWidget *widget);
GdkRGBA dossier_colour_to_rgba (DossierColour colour);

G_END_DECLS
