// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-palette.h"

#define TEXT_AT_LEAST 4.5      /* WCAG 2.1, 1.4.3 */
#define MARK_AT_LEAST 3.0      /* WCAG 2.1, 1.4.11 */
#define PROJECTOR_AT_LEAST 7.0 /* in a lecture hall's light */

static const char *const themes[DOSSIER_N_THEMES] = {
  "light", "dark", "high-contrast-light", "high-contrast-dark", "print", "projector",
};

static const char *const tags[] = { "CO", "DL", "SV", "EX", "OG", "PR", "RB", "US", "VE", "SA", "XX", NULL };

/* The contrasts that the design names, on the grounds that it names. */
typedef struct
{
  const char *name;
  DossierTheme theme;
  DossierRole role;
  const char *ground;
  double contrast;
} Named;

static const Named named[] = {
  { "text-on-card", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_TEXT, "#ffffff", 13.7 },
  { "text-on-header", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_TEXT, "#ebebeb", 11.5 },
  { "secondary-on-card", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_SECONDARY, "#ffffff", 6.6 },
  { "secondary-on-window", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_SECONDARY, "#fafafa", 6.3 },
  { "secondary-on-header", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_SECONDARY, "#ebebeb", 5.5 },
  { "accent-on-card", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_ACCENT, "#ffffff", 4.8 },
  { "accent-on-window", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_ACCENT, "#fafafa", 4.6 },
  { "accent-on-inspector", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_ACCENT, "#f3f2f4", 4.3 },
  { "axis-on-card", DOSSIER_THEME_LIGHT, DOSSIER_ROLE_AXIS, "#ffffff", 3.4 },
  { "dark-text-on-card", DOSSIER_THEME_DARK, DOSSIER_ROLE_TEXT, "#363636", 11.1 },
  { "dark-text-on-header", DOSSIER_THEME_DARK, DOSSIER_ROLE_TEXT, "#303030", 12.1 },
  { "dark-secondary-on-card", DOSSIER_THEME_DARK, DOSSIER_ROLE_SECONDARY, "#363636", 6.6 },
  { "dark-secondary-on-window", DOSSIER_THEME_DARK, DOSSIER_ROLE_SECONDARY, "#242424", 8.4 },
  { "dark-accent-on-card", DOSSIER_THEME_DARK, DOSSIER_ROLE_ACCENT, "#363636", 5.2 },
  { "dark-accent-on-window", DOSSIER_THEME_DARK, DOSSIER_ROLE_ACCENT, "#242424", 6.7 },
  { "dark-axis-on-card", DOSSIER_THEME_DARK, DOSSIER_ROLE_AXIS, "#363636", 4.2 },
  { "hc-text", DOSSIER_THEME_HIGH_CONTRAST_LIGHT, DOSSIER_ROLE_TEXT, "#ffffff", 21 },
  { "hc-dark-text", DOSSIER_THEME_HIGH_CONTRAST_DARK, DOSSIER_ROLE_TEXT, "#000000", 21 },
  { "hc-secondary", DOSSIER_THEME_HIGH_CONTRAST_LIGHT, DOSSIER_ROLE_SECONDARY, "#ffffff", 11.3 },
  { "hc-dark-secondary", DOSSIER_THEME_HIGH_CONTRAST_DARK, DOSSIER_ROLE_SECONDARY, "#000000", 15.5 },
  { "hc-accent", DOSSIER_THEME_HIGH_CONTRAST_LIGHT, DOSSIER_ROLE_ACCENT, "#ffffff", 6.3 },
  { "hc-dark-accent", DOSSIER_THEME_HIGH_CONTRAST_DARK, DOSSIER_ROLE_ACCENT, "#000000", 11.3 },
  { "hc-axis", DOSSIER_THEME_HIGH_CONTRAST_LIGHT, DOSSIER_ROLE_AXIS, "#ffffff", 6.6 },
  { "projector-text", DOSSIER_THEME_PROJECTOR, DOSSIER_ROLE_TEXT, "#ffffff", 17.4 },
  { "projector-secondary", DOSSIER_THEME_PROJECTOR, DOSSIER_ROLE_SECONDARY, "#ffffff", 11.3 },
  { "projector-dark-text", DOSSIER_THEME_PROJECTOR_DARK, DOSSIER_ROLE_TEXT, "#101012", 19.0 },
  { "projector-dark-secondary", DOSSIER_THEME_PROJECTOR_DARK, DOSSIER_ROLE_SECONDARY, "#101012", 14.0 },
};

static void
test_named (gconstpointer data)
{
  const Named *row = data;
  DossierColour ground;

  g_assert_true (dossier_colour_parse (row->ground, &ground));
  g_assert_cmpfloat_with_epsilon (dossier_colour_contrast (dossier_palette_get (row->theme, row->role), ground),
                                  row->contrast,
                                  0.06);
}

/* A party's colour on the card, and on its own tint. */
typedef struct
{
  const char *tag;
  double light_card, light_tint, dark_card, dark_tint;
} NamedParty;

static const NamedParty named_parties[] = {
  { "CO", 5.4, 4.7, 8.7, 5.8 },  { "DL", 8.6, 7.3, 6.3, 4.5 },  { "SV", 7.3, 6.2, 6.3, 4.6 },  { "EX", 5.4, 4.7, 7.5, 5.2 },
  { "OG", 10.3, 8.6, 6.6, 4.7 }, { "PR", 10.7, 9.0, 8.6, 5.7 }, { "RB", 10.7, 8.9, 6.5, 4.7 }, { "US", 5.4, 4.8, 7.9, 5.3 },
  { "VE", 7.7, 6.6, 6.4, 4.6 },  { "SA", 6.6, 5.7, 6.6, 4.7 },
};

static void
check_party (DossierTheme theme,
             const char *tag,
             double on_card,
             double on_tint)
{
  DossierColour card = dossier_palette_get (theme, DOSSIER_ROLE_CARD);
  DossierColour colour = dossier_palette_get_party (theme, tag, NULL, NULL);
  DossierColour tint = dossier_palette_get_party_tint (theme, tag, NULL, NULL);

  g_assert_cmpfloat_with_epsilon (dossier_colour_contrast (colour, card), on_card, 0.06);
  g_assert_cmpfloat_with_epsilon (dossier_colour_contrast (colour, tint), on_tint, 0.06);
}

static void
test_named_party (gconstpointer data)
{
  const NamedParty *row = data;

  check_party (DOSSIER_THEME_LIGHT, row->tag, row->light_card, row->light_tint);
  check_party (DOSSIER_THEME_DARK, row->tag, row->dark_card, row->dark_tint);
}

static double
contrast_of_roles (DossierTheme theme,
                   DossierRole a,
                   DossierRole b)
{
  return dossier_colour_contrast (dossier_palette_get (theme, a), dossier_palette_get (theme, b));
}

static gboolean
is_for_hall (DossierTheme theme)
{
  return theme == DOSSIER_THEME_PROJECTOR || theme == DOSSIER_THEME_PROJECTOR_DARK;
}

static void
test_theme (gconstpointer data)
{
  DossierTheme theme = (DossierTheme) GPOINTER_TO_UINT (data);
  double text_at_least = is_for_hall (theme) ? PROJECTOR_AT_LEAST : TEXT_AT_LEAST;

  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_TEXT, DOSSIER_ROLE_CARD), >=, text_at_least);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_SECONDARY, DOSSIER_ROLE_CARD), >=, text_at_least);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_TEXT, DOSSIER_ROLE_FLOOR), >=, text_at_least);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_SECONDARY, DOSSIER_ROLE_FLOOR), >=, TEXT_AT_LEAST);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_ACCENT, DOSSIER_ROLE_CARD), >=, MARK_AT_LEAST);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_AXIS, DOSSIER_ROLE_CARD), >=, MARK_AT_LEAST);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_PERSON, DOSSIER_ROLE_FLOOR), >=, MARK_AT_LEAST);
  /* The outline of a place, and the pattern on it. */
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_SECONDARY, DOSSIER_ROLE_LAND), >=, MARK_AT_LEAST);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_SECONDARY, DOSSIER_ROLE_PLACE), >=, MARK_AT_LEAST);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_TEXT, DOSSIER_ROLE_PLACE), >=, MARK_AT_LEAST);
  g_assert_cmpfloat (contrast_of_roles (theme, DOSSIER_ROLE_PERSON, DOSSIER_ROLE_CARD), >=, MARK_AT_LEAST);
}

static void
test_theme_parties (gconstpointer data)
{
  DossierTheme theme = (DossierTheme) GPOINTER_TO_UINT (data);
  double text_at_least = is_for_hall (theme) ? PROJECTOR_AT_LEAST : TEXT_AT_LEAST;
  DossierColour card = dossier_palette_get (theme, DOSSIER_ROLE_CARD);
  DossierColour floor = dossier_palette_get (theme, DOSSIER_ROLE_FLOOR);

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      DossierColour colour = dossier_palette_get_party (theme, tags[i], NULL, NULL);
      DossierColour letters = dossier_palette_get_letters (theme, tags[i], NULL, NULL);
      DossierColour tint = dossier_palette_get_party_tint (theme, tags[i], NULL, NULL);

      g_assert_cmpfloat (dossier_colour_contrast (colour, card), >=, MARK_AT_LEAST);
      g_assert_cmpfloat (dossier_colour_contrast (colour, floor), >=, MARK_AT_LEAST);
      g_assert_cmpfloat (dossier_colour_contrast (letters, card), >=, text_at_least);
      /* The design gives 4.5 with one decimal. */
      g_assert_cmpfloat (dossier_colour_contrast (letters, tint), >=, text_at_least - 0.05);
    }
}

/* Any colour that a dossier may bring can be read on its own tint. */
static void
test_own_colours (void)
{
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *hex = g_strdup_printf ("#%06x", (guint) g_test_rand_int_range (0, 0x1000000));

      for (guint theme = 0; theme < DOSSIER_N_THEMES; theme++)
        {
          DossierColour colour = dossier_palette_get_party (theme, "XX", hex, hex);
          DossierColour tint = dossier_palette_get_party_tint (theme, "XX", hex, hex);

          g_assert_cmpfloat (dossier_colour_contrast (colour, tint), >=, TEXT_AT_LEAST);
        }
    }
}

static void
test_own_colour_kept (void)
{
  DossierColour wanted, got;

  g_assert_true (dossier_colour_parse ("#1b6157", &wanted));
  got = dossier_palette_get_party (DOSSIER_THEME_LIGHT, "XX", "#1b6157", NULL);
  g_assert_cmpmem (&got, sizeof got, &wanted, sizeof wanted);

  /* A colour that is none is as good as missing. */
  g_assert_true (dossier_colour_parse ("#5e5c64", &wanted));
  got = dossier_palette_get_party (DOSSIER_THEME_LIGHT, "XX", "teal", NULL);
  g_assert_cmpmem (&got, sizeof got, &wanted, sizeof wanted);
}

static void
test_parse (void)
{
  static const char *const bad[] = { "", "#", "1b6157", "#1b615", "#1b61577", "#1b615g", " #1b6157" };
  DossierColour colour = { 0 };

  g_assert_true (dossier_colour_parse ("#FF8000", &colour));
  g_assert_cmpfloat (colour.red, ==, 1);
  g_assert_cmpfloat_with_epsilon (colour.green, 128 / 255.0, 1e-9);
  g_assert_cmpfloat (colour.blue, ==, 0);
  g_assert_cmpfloat (colour.alpha, ==, 1);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (dossier_colour_parse (bad[i], &colour));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/palette/named/%s", named[i].name);

      g_test_add_data_func (path, &named[i], test_named);
    }
  for (guint i = 0; i < G_N_ELEMENTS (named_parties); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/palette/party/%s", named_parties[i].tag);

      g_test_add_data_func (path, &named_parties[i], test_named_party);
    }
  for (guint i = 0; i < DOSSIER_N_THEMES; i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/palette/theme/%s", themes[i]);
      g_autofree char *parties = g_strdup_printf ("/draw/palette/theme-parties/%s", themes[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_theme);
      g_test_add_data_func (parties, GUINT_TO_POINTER (i), test_theme_parties);
    }
  g_test_add_func ("/draw/palette/own-colours", test_own_colours);
  g_test_add_func ("/draw/palette/own-colour-kept", test_own_colour_kept);
  g_test_add_func ("/draw/palette/parse", test_parse);

  return g_test_run ();
}
