// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-palette.h"

#include <math.h>
#include <string.h>

/* How much of a party's colour is in the ground of its letters, and in the fill of its range bars. */
#define TAG_TINT_LIGHT 0.10
#define TAG_TINT_DARK 0.16
#define RANGE_TINT 0.28

/* The least contrast of letters to their ground: WCAG 2.1, success criterion 1.4.3. */
#define TEXT_CONTRAST 4.5

static const guint32 roles[DOSSIER_N_THEMES][DOSSIER_N_ROLES] = {
  [DOSSIER_THEME_LIGHT] = {
    [DOSSIER_ROLE_CARD] = 0xffffff,
    [DOSSIER_ROLE_TEXT] = 0x2e2d31,
    [DOSSIER_ROLE_SECONDARY] = 0x5e5c64,
    [DOSSIER_ROLE_AXIS] = 0x8d8b94,
    [DOSSIER_ROLE_GRID] = 0xe3e2e6,
    [DOSSIER_ROLE_ACCENT] = 0x1c71d8,
    [DOSSIER_ROLE_FLOOR] = 0xf8f7f9,
    [DOSSIER_ROLE_PERSON] = 0x77757e,
    [DOSSIER_ROLE_LAND] = 0xf1f0f3,
    [DOSSIER_ROLE_PLACE] = 0xd9d7de,
  },
  [DOSSIER_THEME_DARK] = {
    [DOSSIER_ROLE_CARD] = 0x363636,
    [DOSSIER_ROLE_TEXT] = 0xf6f5f4,
    [DOSSIER_ROLE_SECONDARY] = 0xc0bfbc,
    [DOSSIER_ROLE_AXIS] = 0x9a9996,
    [DOSSIER_ROLE_GRID] = 0x4a4a4d,
    [DOSSIER_ROLE_ACCENT] = 0x78aeed,
    [DOSSIER_ROLE_FLOOR] = 0x3d3d3f,
    [DOSSIER_ROLE_PERSON] = 0xd8d5de,
    [DOSSIER_ROLE_LAND] = 0x414144,
    [DOSSIER_ROLE_PLACE] = 0x5d5c62,
  },
  [DOSSIER_THEME_HIGH_CONTRAST_LIGHT] = {
    [DOSSIER_ROLE_CARD] = 0xffffff,
    [DOSSIER_ROLE_TEXT] = 0x000000,
    [DOSSIER_ROLE_SECONDARY] = 0x3d3846,
    [DOSSIER_ROLE_AXIS] = 0x5e5c64,
    [DOSSIER_ROLE_GRID] = 0x8d8b94,
    [DOSSIER_ROLE_ACCENT] = 0x1a5fb4,
    [DOSSIER_ROLE_FLOOR] = 0xffffff,
    [DOSSIER_ROLE_PERSON] = 0x3d3846,
    [DOSSIER_ROLE_LAND] = 0xffffff,
    [DOSSIER_ROLE_PLACE] = 0xffffff,
  },
  [DOSSIER_THEME_HIGH_CONTRAST_DARK] = {
    [DOSSIER_ROLE_CARD] = 0x000000,
    [DOSSIER_ROLE_TEXT] = 0xffffff,
    [DOSSIER_ROLE_SECONDARY] = 0xdeddda,
    [DOSSIER_ROLE_AXIS] = 0xc0bfbc,
    [DOSSIER_ROLE_GRID] = 0x8d8b94,
    [DOSSIER_ROLE_ACCENT] = 0x99c1f1,
    [DOSSIER_ROLE_FLOOR] = 0x000000,
    [DOSSIER_ROLE_PERSON] = 0xdeddda,
    [DOSSIER_ROLE_LAND] = 0x000000,
    [DOSSIER_ROLE_PLACE] = 0x000000,
  },
  [DOSSIER_THEME_PRINT] = {
    [DOSSIER_ROLE_CARD] = 0xffffff,
    [DOSSIER_ROLE_TEXT] = 0x000000,
    [DOSSIER_ROLE_SECONDARY] = 0x3d3846,
    [DOSSIER_ROLE_AXIS] = 0x5e5c64,
    [DOSSIER_ROLE_GRID] = 0xd0cfd4,
    [DOSSIER_ROLE_ACCENT] = 0x1a5fb4,
    [DOSSIER_ROLE_FLOOR] = 0xffffff,
    [DOSSIER_ROLE_PERSON] = 0x77757e,
    [DOSSIER_ROLE_LAND] = 0xf3f3f5,
    [DOSSIER_ROLE_PLACE] = 0xdad9de,
  },
  [DOSSIER_THEME_PROJECTOR] = {
    [DOSSIER_ROLE_CARD] = 0xffffff,
    [DOSSIER_ROLE_TEXT] = 0x1a1a1e,
    [DOSSIER_ROLE_SECONDARY] = 0x3d3846,
    [DOSSIER_ROLE_AXIS] = 0x5e5c64,
    [DOSSIER_ROLE_GRID] = 0xc4c3c9,
    [DOSSIER_ROLE_ACCENT] = 0x1a5fb4,
    [DOSSIER_ROLE_FLOOR] = 0xf6f5f8,
    [DOSSIER_ROLE_PERSON] = 0x5e5c64,
    [DOSSIER_ROLE_LAND] = 0xeeedf1,
    [DOSSIER_ROLE_PLACE] = 0xd2d0d8,
  },
  [DOSSIER_THEME_PROJECTOR_DARK] = {
    [DOSSIER_ROLE_CARD] = 0x101012,
    [DOSSIER_ROLE_TEXT] = 0xffffff,
    [DOSSIER_ROLE_SECONDARY] = 0xdeddda,
    [DOSSIER_ROLE_AXIS] = 0xc0bfbc,
    [DOSSIER_ROLE_GRID] = 0x5e5c64,
    [DOSSIER_ROLE_ACCENT] = 0x99c1f1,
    [DOSSIER_ROLE_FLOOR] = 0x1c1c1f,
    [DOSSIER_ROLE_PERSON] = 0xc0bfbc,
  },
};

typedef struct
{
  char tag[3];
  guint32 light;
  guint32 dark;
} Party;

static const Party parties[] = {
  { "CO", 0x5b6c7d, 0xd4dce4 },
  { "DL", 0x5a3a8f, 0xc6aefd },
  { "SV", 0x1b6157, 0x45d0bb },
  { "EX", 0x726c09, 0xd5d06d },
  { "OG", 0x05465e, 0x94c7e0 },
  { "PR", 0x5d3402, 0xfed1a8 },
  { "RB", 0x75164a, 0xfea4c1 },
  { "US", 0x4c65b9, 0xbfd0fd },
  { "VE", 0x5e5304, 0xc5be8e },
  { "SA", 0x5e5c64, 0xc0bfbc },
};

#define PARTY_UNKNOWN (&parties[G_N_ELEMENTS (parties) - 1])

static DossierColour
colour_from_rgb (guint32 rgb)
{
  DossierColour colour = {
    .red = ((rgb >> 16) & 0xff) / 255.0,
    .green = ((rgb >> 8) & 0xff) / 255.0,
    .blue = (rgb & 0xff) / 255.0,
    .alpha = 1.0,
  };

  return colour;
}

static gboolean
theme_is_dark (DossierTheme theme)
{
  return theme == DOSSIER_THEME_DARK || theme == DOSSIER_THEME_HIGH_CONTRAST_DARK
         || theme == DOSSIER_THEME_PROJECTOR_DARK;
}

/**
 * dossier_theme_is_high_contrast:
 * @theme: a theme
 *
 * Returns: whether nothing in it may be only faint
 */
gboolean
dossier_theme_is_high_contrast (DossierTheme theme)
{
  return theme == DOSSIER_THEME_HIGH_CONTRAST_LIGHT || theme == DOSSIER_THEME_HIGH_CONTRAST_DARK;
}

static DossierColour
mix (DossierColour ground,
     DossierColour colour,
     double share)
{
  DossierColour result = {
    .red = ground.red + (colour.red - ground.red) * share,
    .green = ground.green + (colour.green - ground.green) * share,
    .blue = ground.blue + (colour.blue - ground.blue) * share,
    .alpha = 1.0,
  };

  return result;
}

static DossierColour
tint (DossierTheme theme,
      DossierColour colour)
{
  DossierColour card = dossier_palette_get (theme, DOSSIER_ROLE_CARD);

  /* In high contrast the outline says whose tag it is, and the ground stays plain. */
  if (dossier_theme_is_high_contrast (theme))
    return card;

  return mix (card, colour, theme_is_dark (theme) ? TAG_TINT_DARK : TAG_TINT_LIGHT);
}

/* Moves a dossier's own colour towards the text's until letters in it can be read on their tint: nobody has checked
 * it. */
static DossierColour
make_readable (DossierTheme theme,
               DossierColour colour)
{
  DossierColour text = dossier_palette_get (theme, DOSSIER_ROLE_TEXT);

  for (guint i = 0; i < 20 && dossier_colour_contrast (colour, tint (theme, colour)) < TEXT_CONTRAST; i++)
    colour = mix (colour, text, 0.1);

  return colour;
}

static const Party *
find_party (const char *tag)
{
  for (guint i = 0; tag != NULL && i < G_N_ELEMENTS (parties); i++)
    if (strcmp (parties[i].tag, tag) == 0)
      return &parties[i];

  return PARTY_UNKNOWN;
}

/* One channel of a colour, as light: WCAG 2.1, "relative luminance". */
static double
channel_to_light (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
luminance (DossierColour colour)
{
  return 0.2126 * channel_to_light (colour.red)
         + 0.7152 * channel_to_light (colour.green)
         + 0.0722 * channel_to_light (colour.blue);
}

/**
 * dossier_palette_get:
 * @theme: a theme
 * @role: a role that needs no party
 *
 * Gets the colour of @role. Party roles have none without a tag, and %DOSSIER_ROLE_NONE is transparent.
 *
 * Returns: a colour
 */
DossierColour
dossier_palette_get (DossierTheme theme,
                     DossierRole role)
{
  DossierColour none = { 0, 0, 0, 0 };

  g_return_val_if_fail (theme < DOSSIER_N_THEMES, none);
  g_return_val_if_fail (role < DOSSIER_N_ROLES, none);

  if (role == DOSSIER_ROLE_NONE || role == DOSSIER_ROLE_PARTY || role == DOSSIER_ROLE_PARTY_TINT)
    return none;

  return colour_from_rgb (roles[theme][role]);
}

/**
 * dossier_palette_get_party:
 * @theme: a theme
 * @tag: (nullable): the party's letters
 * @colour_light: (nullable): the dossier's own colour for it on light ground, "#rrggbb"
 * @colour_dark: (nullable): the same on dark ground
 *
 * Gets the colour of a party's marks and letters. The dossier's own colour comes first and is moved towards the text's
 * colour until it can be read; then that of the known tags; all others share a grey, and are told apart by their
 * letters.
 *
 * Returns: a colour
 */
DossierColour
dossier_palette_get_party (DossierTheme theme,
                           const char *tag,
                           const char *colour_light,
                           const char *colour_dark)
{
  const char *own = theme_is_dark (theme) ? colour_dark : colour_light;
  const Party *party = find_party (tag);
  DossierColour colour = { 0, 0, 0, 0 };

  g_return_val_if_fail (theme < DOSSIER_N_THEMES, colour);

  if (own != NULL && dossier_colour_parse (own, &colour))
    return make_readable (theme, colour);

  return colour_from_rgb (theme_is_dark (theme) ? party->dark : party->light);
}

/**
 * dossier_palette_get_party_tint:
 * @theme: a theme
 * @tag: (nullable): the party's letters
 * @colour_light: (nullable): as for dossier_palette_get_party()
 * @colour_dark: (nullable): as for dossier_palette_get_party()
 *
 * Gets the ground that a party's letters stand on.
 *
 * Returns: a colour, not transparent
 */
DossierColour
dossier_palette_get_party_tint (DossierTheme theme,
                                const char *tag,
                                const char *colour_light,
                                const char *colour_dark)
{
  g_return_val_if_fail (theme < DOSSIER_N_THEMES, ((DossierColour) { 0, 0, 0, 0 }));

  return tint (theme, dossier_palette_get_party (theme, tag, colour_light, colour_dark));
}

/**
 * dossier_palette_get_party_fill:
 * @theme: a theme
 * @tag: (nullable): the party's letters
 * @colour_light: (nullable): as for dossier_palette_get_party()
 * @colour_dark: (nullable): as for dossier_palette_get_party()
 *
 * Gets what a party's range bars are filled with: stronger than the tint, as nothing is written on it.
 *
 * Returns: a colour, not transparent
 */
DossierColour
dossier_palette_get_party_fill (DossierTheme theme,
                                const char *tag,
                                const char *colour_light,
                                const char *colour_dark)
{
  g_return_val_if_fail (theme < DOSSIER_N_THEMES, ((DossierColour) { 0, 0, 0, 0 }));

  return mix (dossier_palette_get (theme, DOSSIER_ROLE_CARD),
              dossier_palette_get_party (theme, tag, colour_light, colour_dark),
              RANGE_TINT);
}

/**
 * dossier_palette_get_letters:
 * @theme: a theme
 * @tag: (nullable): the party's letters
 * @colour_light: (nullable): as for dossier_palette_get_party()
 * @colour_dark: (nullable): as for dossier_palette_get_party()
 *
 * Gets what a party's letters are written in: its colour, but in high contrast and on a projector the text's.
 *
 * Returns: a colour
 */
DossierColour
dossier_palette_get_letters (DossierTheme theme,
                             const char *tag,
                             const char *colour_light,
                             const char *colour_dark)
{
  g_return_val_if_fail (theme < DOSSIER_N_THEMES, ((DossierColour) { 0, 0, 0, 0 }));

  if (dossier_theme_is_high_contrast (theme) || theme == DOSSIER_THEME_PROJECTOR
      || theme == DOSSIER_THEME_PROJECTOR_DARK)
    return dossier_palette_get (theme, DOSSIER_ROLE_TEXT);

  return dossier_palette_get_party (theme, tag, colour_light, colour_dark);
}

/**
 * dossier_colour_contrast:
 * @a: a colour that is not transparent
 * @b: another
 *
 * Works out the contrast ratio of WCAG 2.1.
 *
 * Returns: 1 to 21
 */
double
dossier_colour_contrast (DossierColour a,
                         DossierColour b)
{
  double first = luminance (a) + 0.05;
  double second = luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}

/**
 * dossier_colour_parse:
 * @hex: "#rrggbb"
 * @colour: (out): the colour; left alone on failure
 *
 * Reads a colour as a dossier writes it.
 *
 * Returns: whether @hex is a colour
 */
gboolean
dossier_colour_parse (const char *hex,
                      DossierColour *colour)
{
  guint32 rgb = 0;

  g_return_val_if_fail (hex != NULL, FALSE);
  g_return_val_if_fail (colour != NULL, FALSE);

  if (hex[0] != '#' || strlen (hex) != 7)
    return FALSE;

  for (guint i = 1; i < 7; i++)
    {
      int digit = g_ascii_xdigit_value (hex[i]);

      if (digit < 0)
        return FALSE;
      rgb = rgb << 4 | (guint32) digit;
    }

  *colour = colour_from_rgb (rgb);
  return TRUE;
}
