// SPDX-License-Identifier: GPL-3.0-or-later

/* The style sheets take the colours of the palette, in each appearance of the desktop, and follow it. */

#include <adwaita.h>

#include "page-fixture.h"
#include "ui/dossier-theme.h"

typedef struct
{
  const char *name; /* in the style sheets */
  DossierRole role; /* in the palette */
} Token;

static const Token tokens[] = {
  { "card_bg_color", DOSSIER_ROLE_CARD },          { "window_fg_color", DOSSIER_ROLE_TEXT },
  { "dossier_secondary", DOSSIER_ROLE_SECONDARY }, { "dossier_axis", DOSSIER_ROLE_AXIS },
  { "dossier_line", DOSSIER_ROLE_GRID },           { "accent_color", DOSSIER_ROLE_ACCENT },
};

static void
assert_token (GtkWidget *widget, DossierTheme theme, const Token *token)
{
  DossierColour colour = dossier_palette_get (theme, token->role);
  GdkRGBA expected = dossier_colour_to_rgba (colour);
  GdkRGBA found;
  g_autofree char *expected_text = gdk_rgba_to_string (&expected);
  g_autofree char *found_text = NULL;

  g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), token->name, &found));
  found_text = gdk_rgba_to_string (&found);
  g_test_message ("%s of theme %d", token->name, theme);
  g_assert_cmpstr (found_text, ==, expected_text);
}

static void
assert_theme (DossierTheme theme)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));

  g_assert_cmpint (dossier_theme_for_display (gdk_display_get_default ()), ==, theme);
  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    assert_token (widget, theme, &tokens[i]);
}

/* From light to dark and back. */
static void
follow (DossierTheme light, DossierTheme dark)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  assert_theme (light);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  assert_theme (dark);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
  assert_theme (light);
}

static void
test_follows (void)
{
  follow (DOSSIER_THEME_LIGHT, DOSSIER_THEME_DARK);
}

/* Contrast is for libadwaita to find out when it starts, so that a program of its own is needed. */
static void
test_follows_high_contrast (void)
{
  if (g_test_subprocess ())
    {
      follow (DOSSIER_THEME_HIGH_CONTRAST_LIGHT, DOSSIER_THEME_HIGH_CONTRAST_DARK);
      return;
    }

  g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_unsetenv ("ADW_DEBUG_HIGH_CONTRAST");
  g_test_trap_assert_passed ();
}

int
main (int argc, char **argv)
{
  page_fixture_init (&argc, &argv);

  g_test_add_func ("/style/follows", test_follows);
  g_test_add_func ("/style/follows-high-contrast", test_follows_high_contrast);

  return g_test_run ();
}
