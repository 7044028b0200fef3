// SPDX-License-Identifier: GPL-3.0-or-later

/* What the files of a talk share: dossier-deck.c is where it stands, dossier-deck-keys.c what keys do to it,
 * dossier-deck-plan.c how it is counted. */

#pragma once

#include "core/dossier-deck.h"

G_BEGIN_DECLS

#define DOSSIER_DECK_MAX_DIGITS 4 /* of a slide's number */
#define DOSSIER_DECK_MAX_MODES 4  /* shade, tool, panel and frozen */

typedef enum
{
  DOSSIER_MODE_FROZEN,
  DOSSIER_MODE_SHADE,
  DOSSIER_MODE_TOOL,
  DOSSIER_MODE_PANEL,
} DossierDeckMode;

struct _DossierDeck
{
  DossierDeckSlide *slides;
  guint n_slides;
  guint *numbers;         /* a slide each, from 1; 0 of a hidden one */
  DossierDeckPlace place; /* of the speaker */
  DossierDeckPlace hall;  /* where it was frozen */
  gboolean *uncovered;    /* a slide each */
  DossierDeckMode modes[DOSSIER_DECK_MAX_MODES]; /* that are on, in the order in which they were entered */
  guint n_modes;
  DossierShade shade;
  DossierTool tool;
  double tool_size;
  DossierPanel panel;
  guint chosen; /* in the overview */
  char typed[DOSSIER_DECK_MAX_DIGITS + 1];
  gint64 started; /* microseconds; 0: not yet */
};

typedef enum
{
  DOSSIER_MOVE_NEXT,
  DOSSIER_MOVE_BACK,
  DOSSIER_MOVE_LEAP_ON,
  DOSSIER_MOVE_LEAP_BACK,
  DOSSIER_MOVE_FIRST,
  DOSSIER_MOVE_LAST,
} DossierDeckMove;

void dossier_deck_set_shade (DossierDeck *deck, DossierShade shade);
void dossier_deck_set_tool (DossierDeck *deck, DossierTool tool);
void dossier_deck_set_panel (DossierDeck *deck, DossierPanel panel);
void dossier_deck_set_frozen (DossierDeck *deck, gboolean frozen);
gboolean dossier_deck_leave_mode (DossierDeck *deck);
void dossier_deck_move (DossierDeck *deck, DossierDeckMove move, gint64 now);

G_END_DECLS
