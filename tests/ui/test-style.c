// SPDX-License-Identifier: GPL-3.0-or-later

/* The style sheets take the colours of the palette, in each appearance of the desktop, and follow it. */

#include <adwaita.h>

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-theme.h"

#define RESOURCES "/io/github/dossier_app/Dossier/"
#define CONTRAST_SCHEMA "org.gnome.desktop.a11y.interface"

typedef struct
{
  const char *name; /* in the style sheets */
  DossierRole role; /* in the palette */
} Token;

static const Token tokens[] = {
  { "card_bg_color", DOSSIER_ROLE_CARD },
  { "popover_bg_color", DOSSIER_ROLE_CARD },
  { "window_fg_color", DOSSIER_ROLE_TEXT },
  { "view_fg_color", DOSSIER_ROLE_TEXT },
  { "headerbar_fg_color", DOSSIER_ROLE_TEXT },
  { "card_fg_color", DOSSIER_ROLE_TEXT },
  { "popover_fg_color", DOSSIER_ROLE_TEXT },
  { "dialog_fg_color", DOSSIER_ROLE_TEXT },
  { "dossier_secondary", DOSSIER_ROLE_SECONDARY },
  { "dossier_axis", DOSSIER_ROLE_AXIS },
  { "dossier_line", DOSSIER_ROLE_GRID },
  { "accent_color", DOSSIER_ROLE_ACCENT },
};

static void
assert_token (GtkWidget *widget,
              DossierTheme theme,
              const Token *token)
{
  GdkRGBA expected = dossier_colour_to_rgba (dossier_palette_get (theme, token->role));
  GdkRGBA found;
  g_autofree char *expected_text = gdk_rgba_to_string (&expected);
  g_autofree char *found_text = NULL;

  g_test_message ("%s of theme %d", token->name, theme);
  g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), token->name, &found));
  found_text = gdk_rgba_to_string (&found);
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
follow (DossierTheme light,
        DossierTheme dark)
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

static gboolean
has_contrast (gpointer data)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) == GPOINTER_TO_INT (data);
}

static void
set_contrast (GSettings *settings,
              gboolean contrast)
{
  g_settings_set_boolean (settings, "high-contrast", contrast);
  fixture_wait (has_contrast, GINT_TO_POINTER (contrast), "the contrast");
}

/* Contrast comes and goes while the program runs, in the light and in the dark. */
static void
test_follows_contrast (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettings) settings = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, CONTRAST_SCHEMA, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, "high-contrast"))
    {
      g_test_skip ("the desktop's settings are not installed");
      return;
    }

  settings = g_settings_new (CONTRAST_SCHEMA);
  set_contrast (settings, TRUE);
  follow (DOSSIER_THEME_HIGH_CONTRAST_LIGHT, DOSSIER_THEME_HIGH_CONTRAST_DARK);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  set_contrast (settings, FALSE);
  assert_theme (DOSSIER_THEME_DARK);
  set_contrast (settings, TRUE);
  assert_theme (DOSSIER_THEME_HIGH_CONTRAST_DARK);
  set_contrast (settings, FALSE);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  assert_theme (DOSSIER_THEME_LIGHT);
}

/* The names that a sheet gives colours to. (transfer full) */
static GHashTable *
read_names (const char *sheet)
{
  g_autofree char *path = g_strconcat (RESOURCES, sheet, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GRegex) regex = g_regex_new ("@define-color (\\w+) ", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_assert_nonnull (bytes);
  for (g_regex_match_full (regex, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), 0,
                           G_REGEX_MATCH_DEFAULT, &match, NULL);
       g_match_info_matches (match); g_match_info_next (match, NULL))
    g_hash_table_add (names, g_match_info_fetch (match, 1));
  g_assert_cmpuint (g_hash_table_size (names), >, 10);

  return g_steal_pointer (&names);
}

static void
assert_holds_all (const char *sheet,
                  const char *other)
{
  g_autoptr (GHashTable) names = read_names (sheet);
  g_autoptr (GHashTable) others = read_names (other);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, others);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_test_message ("%s of %s in %s", (const char *) name, other, sheet);
      g_assert_true (g_hash_table_contains (names, name));
    }
}

/* One sheet at most lies over style.css: what one leaves out there has the colour of the light. */
static void
test_complete (void)
{
  assert_holds_all ("style-hc-dark.css", "style-dark.css");
  assert_holds_all ("style-hc-dark.css", "style-hc.css");
  assert_holds_all ("style.css", "style-hc-dark.css");
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  g_test_add_func ("/style/follows", test_follows);
  g_test_add_func ("/style/follows-contrast", test_follows_contrast);
  g_test_add_func ("/style/complete", test_complete);

  return g_test_run ();
}
