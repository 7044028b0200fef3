// SPDX-License-Identifier: GPL-3.0-or-later

/* Colours by role, for each theme; the only place where a chart's colours are named.
 *
 * Values and their contrasts are those of the visual design; the tests compute the contrasts again. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red, green, blue, alpha; /* 0 to 1 */
} DossierColour;

typedef enum
{
  DOSSIER_THEME_LIGHT,
  DOSSIER_THEME_DARK,
  DOSSIER_THEME_HIGH_CONTRAST_LIGHT,
  DOSSIER_THEME_HIGH_CONTRAST_DARK,
  DOSSIER_THEME_PRINT,
  DOSSIER_THEME_PROJECTOR,
  DOSSIER_THEME_PROJECTOR_DARK,
  DOSSIER_N_THEMES
} DossierTheme;

typedef enum
{
  DOSSIER_ROLE_NONE, /* not painted */
  DOSSIER_ROLE_CARD,
  DOSSIER_ROLE_TEXT,
  DOSSIER_ROLE_SECONDARY,
  DOSSIER_ROLE_AXIS,
  DOSSIER_ROLE_GRID,
  DOSSIER_ROLE_ACCENT,
  DOSSIER_ROLE_FLOOR,  /* the fill of an area drawn to scale */
  DOSSIER_ROLE_PERSON, /* the scale figure */
  DOSSIER_ROLE_LAND,   /* of a map, where nothing is stated */
  DOSSIER_ROLE_PLACE,  /* of a map, where something is */
  DOSSIER_ROLE_PARTY,  /* the colour of the mark's party tag */
  DOSSIER_ROLE_PARTY_TINT, /* the fill of the party's range bars */
  DOSSIER_N_ROLES
} DossierRole;

DossierColour dossier_palette_get (DossierTheme theme, DossierRole role);
DossierColour dossier_palette_get_party (DossierTheme theme,
                                         const char *tag,
                                         const char *colour_light,
                                         const char *colour_dark);
DossierColour dossier_palette_get_party_tint (DossierTheme theme,
                                              const char *tag,
                                              const char *colour_light,
                                              const char *colour_dark);
DossierColour dossier_palette_get_party_fill (DossierTheme theme,
                                              const char *tag,
                                              const char *colour_light,
                                              const char *colour_dark);
DossierColour dossier_palette_get_letters (DossierTheme theme,
                                           const char *tag,
                                           const char *colour_light,
                                           const char *colour_dark);
gboolean dossier_theme_is_high_contrast (DossierTheme theme);
double dossier_colour_contrast (DossierColour a, DossierColour b);
gboolean dossier_colour_parse (const char *hex, DossierColour *colour);

G_END_DECLS
