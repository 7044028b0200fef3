// SPDX-License-Identifier: GPL-3.0-or-later

/* AdwApplication would do this too, had it the resources' path. But then GTK adds a path of icons, for which all icon
 * themes are read anew: a tenth of the way to the first frame. And all sheets of colours would be read at the start. */

#include "ui/dossier-style.h"

#include <adwaita.h>

#include "ui/dossier-theme.h"

#define RESOURCES "/io/github/dossier_app/Dossier/"

/* Which of them lies over style.css, if any; never more than one, so that each must name all colours that change. */
static const char *const colour_sheets[] = {
  [DOSSIER_THEME_LIGHT] = NULL,
  [DOSSIER_THEME_DARK] = RESOURCES "style-dark.css",
  [DOSSIER_THEME_HIGH_CONTRAST_LIGHT] = RESOURCES "style-hc.css",
  [DOSSIER_THEME_HIGH_CONTRAST_DARK] = RESOURCES "style-hc-dark.css",
};

/* (transfer full) */
static GtkCssProvider *
add_provider (GdkDisplay *display,
              const char *resource)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, resource);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  return g_steal_pointer (&provider);
}

static void
apply_colours (AdwStyleManager *manager)
{
  GdkDisplay *display = adw_style_manager_get_display (manager);
  const char *resource = colour_sheets[dossier_theme_for_display (display)];
  GtkCssProvider *old = g_object_get_data (G_OBJECT (display), "dossier-colours");

  if (old != NULL)
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (old));
  g_object_set_data_full (G_OBJECT (display), "dossier-colours",
                          resource != NULL ? add_provider (display, resource) : NULL, g_object_unref);
}

/**
 * dossier_style_install:
 * @display: a display for which libadwaita has been initialized
 *
 * Gives the interface its style, and from then on the colours that are in force. To be called once for a display.
 */
void
dossier_style_install (GdkDisplay *display)
{
  g_autoptr (GtkCssProvider) style = NULL;
  AdwStyleManager *manager;

  g_return_if_fail (GDK_IS_DISPLAY (display));
  g_return_if_fail (adw_is_initialized ());

  style = add_provider (display, RESOURCES "style.css");

  manager = adw_style_manager_get_for_display (display);
  g_signal_connect (manager, "notify::dark", G_CALLBACK (apply_colours), NULL);
  g_signal_connect (manager, "notify::high-contrast", G_CALLBACK (apply_colours), NULL);
  apply_colours (manager);
}
