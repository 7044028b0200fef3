// SPDX-License-Identifier: GPL-3.0-or-later

/* A talk while it is given: where the speaker is, what the hall sees, and the clock. A pure state machine: keys and
 * times come from outside, and what is seen is asked for.
 *
 * Each slide is built up in one or more steps. Speaker and hall are at the same step, unless the hall is frozen. What
 * lies over the slide, such as a black screen or a spotlight, is a mode; Escape leaves one mode at a time, the one that
 * was entered last first, and only then the talk. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a slide is to the deck. */
typedef struct
{
  guint n_steps;     /* in which it is built up, at least 1 */
  gboolean hidden;   /* passed over by next and previous */
  gboolean backup;   /* after the end of the talk: next does not come to it */
  gboolean sensitive; /* carries a content note: the hall sees that first */
  double minutes;    /* planned; 0: not */
  guint prompt_step; /* at which the room is asked what comes next, from 1; 0: it is not */
} DossierDeckSlide;

/* A moment of the talk. */
typedef struct
{
  guint slide; /* from 0 */
  guint step;  /* from 0 */
} DossierDeckPlace;

typedef enum
{
  DOSSIER_SHADE_NONE,
  DOSSIER_SHADE_BLACK,
  DOSSIER_SHADE_WHITE,
} DossierShade;

typedef enum
{
  DOSSIER_TOOL_NONE,
  DOSSIER_TOOL_POINTER,   /* a large dot that goes with the pointer */
  DOSSIER_TOOL_SPOTLIGHT, /* the same as a hole in a dimmed slide */
  DOSSIER_TOOL_ZOOM,      /* a part of the slide fills the screen */
} DossierTool;

typedef enum
{
  DOSSIER_PANEL_NONE,
  DOSSIER_PANEL_OVERVIEW, /* all slides, one of which is chosen */
  DOSSIER_PANEL_GO_TO,    /* the number of a slide is being typed */
  DOSSIER_PANEL_HELP,     /* the keys */
} DossierPanel;

/* What a key asks for that the deck cannot do by itself. */
typedef enum
{
  DOSSIER_DECK_IGNORED, /* the key means nothing here */
  DOSSIER_DECK_TAKEN,   /* what is seen may have changed */
  DOSSIER_DECK_LEAVE,   /* the talk is to be ended */
  DOSSIER_DECK_SWAP,    /* the two screens are to be exchanged */
  DOSSIER_DECK_FULL_SCREEN, /* the window is to fill the screen, or to stop doing so */
} DossierDeckAnswer;

typedef struct _DossierDeck DossierDeck;

DossierDeck *dossier_deck_new (const DossierDeckSlide *slides, guint n_slides) G_GNUC_WARN_UNUSED_RESULT;
void dossier_deck_free (DossierDeck *deck);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierDeck, dossier_deck_free)

DossierDeckAnswer dossier_deck_press (DossierDeck *deck, const char *key, gboolean shift, gint64 now);
void dossier_deck_begin_at (DossierDeck *deck, guint slide);
void dossier_deck_go_to (DossierDeck *deck, guint slide, gint64 now);
void dossier_deck_choose (DossierDeck *deck, guint slide);

guint dossier_deck_get_n_slides (const DossierDeck *deck);
const DossierDeckSlide *dossier_deck_get_slide (const DossierDeck *deck, guint slide);
DossierDeckPlace dossier_deck_get_place (const DossierDeck *deck);
DossierDeckPlace dossier_deck_get_hall_place (const DossierDeck *deck);
gboolean dossier_deck_get_next (const DossierDeck *deck, DossierDeckPlace *next);
guint dossier_deck_get_number (const DossierDeck *deck, guint slide);
guint dossier_deck_get_n_numbers (const DossierDeck *deck);
gboolean dossier_deck_is_frozen (const DossierDeck *deck);
gboolean dossier_deck_is_asking (const DossierDeck *deck, const DossierDeckPlace *place);
gboolean dossier_deck_is_covered (const DossierDeck *deck, guint slide);
DossierShade dossier_deck_get_shade (const DossierDeck *deck);
DossierTool dossier_deck_get_tool (const DossierDeck *deck);
double dossier_deck_get_tool_size (const DossierDeck *deck);
DossierPanel dossier_deck_get_panel (const DossierDeck *deck);
guint dossier_deck_get_chosen (const DossierDeck *deck);
const char *dossier_deck_get_typed (const DossierDeck *deck);

gint64 dossier_deck_get_elapsed (const DossierDeck *deck, gint64 now);
double dossier_deck_get_planned_minutes (const DossierDeck *deck, guint before_slide);

G_END_DECLS
