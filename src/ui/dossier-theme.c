// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-theme.h"

#include <adwaita.h>

/* The dots per inch for which sizes in points and in pixels are those of the visual design. */
#define NORMAL_DPI 96.0

/**
 * dossier_theme_for_display:
 * @display: a display
 *
 * Tells which colours are in force.
 *
 * Returns: one of the four themes of the screen
 */
DossierTheme
dossier_theme_for_display (GdkDisplay *display)
{
  AdwStyleManager *manager;
  gboolean dark;

  g_return_val_if_fail (GDK_IS_DISPLAY (display), DOSSIER_THEME_LIGHT);

  manager = adw_style_manager_get_for_display (display);
  dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? DOSSIER_THEME_HIGH_CONTRAST_DARK : DOSSIER_THEME_HIGH_CONTRAST_LIGHT;

  return dark ? DOSSIER_THEME_DARK : DOSSIER_THEME_LIGHT;
}

/**
 * dossier_theme_for_widget:
 * @widget: a widget
 *
 * Tells which colours to paint with. Asked at every snapshot: a change of style redraws every widget anyway.
 *
 * Returns: one of the four themes of the screen
 */
DossierTheme
dossier_theme_for_widget (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), DOSSIER_THEME_LIGHT);

  return dossier_theme_for_display (gtk_widget_get_display (widget));
}

/**
 * dossier_text_scale_for_widget:
 * @widget: a widget
 *
 * Gets the desktop's text size. It scales the style sheet's points, and must scale whatever is measured in pixels to
 * hold text.
 *
 * Returns: 1 for the normal size, 2 for text at 200 %
 */
double
dossier_text_scale_for_widget (GtkWidget *widget)
{
  int dpi = -1;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1.0);

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? CLAMP (dpi / 1024.0 / NORMAL_DPI, 0.5, 4.0) : 1.0;
}

/**
 * dossier_text_colour_for_widget:
 * @widget: a widget
 *
 * Returns: the colour that the style sheet gives to its text
 */
DossierColour
dossier_text_colour_for_widget (GtkWidget *widget)
{
  DossierColour colour = { 0, 0, 0, 1 };
  GdkRGBA rgba;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), colour);

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &rgba);
  colour.red = rgba.red;
  colour.green = rgba.green;
  colour.blue = rgba.blue;
  colour.alpha = rgba.alpha;

  return colour;
}

/**
 * dossier_colour_to_rgba:
 * @colour: a colour of the palette
 *
 * Returns: the same, as GTK has it
 */
GdkRGBA
dossier_colour_to_rgba (DossierColour colour)
{
  GdkRGBA rgba = { (float) colour.red, (float) colour.green, (float) colour.blue, (float) colour.alpha };

  return rgba;
}
