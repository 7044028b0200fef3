// SPDX-License-Identifier: GPL-3.0-or-later

/* Which screen a talk goes to, and which is left to the speaker, of those that are plugged in. Pure. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *model;     /* maker and model; (nullable) */
  const char *connector; /* (nullable) */
} DossierScreen;

typedef struct
{
  int hall;    /* the place of the hall's screen; -1: there is none */
  int console; /* of the speaker's; -1: there is no other */
} DossierScreenPlan;

#define DOSSIER_NO_SCREEN -1

char *dossier_screen_name (const DossierScreen *screens, guint n_screens, guint index) G_GNUC_WARN_UNUSED_RESULT;
DossierScreenPlan dossier_plan_screens (const DossierScreen *screens, guint n_screens, const char *wanted, int reader);

G_END_DECLS
