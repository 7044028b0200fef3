// SPDX-License-Identifier: GPL-3.0-or-later

/* What a speaker reads beside the slides: where the talk is, how the time goes, what comes next. Pure. */

#pragma once

#include "core/dossier-deck.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_PACE_UNPLANNED, /* no minutes were planned, or the talk has not begun */
  DOSSIER_PACE_ON,
  DOSSIER_PACE_AHEAD,
  DOSSIER_PACE_BEHIND,
} DossierPace;

typedef struct
{
  char *slide;   /* "3 of 14" */
  char *step;    /* "step 2 of 3"; (nullable) */
  char *elapsed; /* "12:20" */
  char *left;    /* "32:40"; "2:10 over" past the end; (nullable) where nothing is planned */
  char *planned; /* "45:00 planned"; (nullable) */
  DossierPace pace;
  char *pace_words;  /* "1:40 behind"; that nothing is planned; (nullable) */
  double done;       /* part of the planned time that has gone, 0 to 1 */
  double due;        /* part of it at which this slide was to begin */
  char *next;        /* "Next: 4. Can outsiders see conditions inside?", or that there is none */
  char *notes;       /* or that there are none */
  char *cover;       /* what the hall sees first of this slide; (nullable) */
  char *next_cover;  /* the same of the next */
  char *covers;      /* how many slides are covered still; (nullable): none */
  char *hall;        /* "The audience sees slide 2", "black screen" …; (nullable): what you see */
} DossierConsoleState;

DossierConsoleState *dossier_console_state_new (const DossierDeck *deck,
                                                GPtrArray *slides,
                                                gint64 elapsed) G_GNUC_WARN_UNUSED_RESULT;
void dossier_console_state_free (DossierConsoleState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierConsoleState, dossier_console_state_free)

G_END_DECLS
