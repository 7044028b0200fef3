// SPDX-License-Identifier: GPL-3.0-or-later

/* What can be done with a fact wherever it is shown: its evidence, its view, all that its speakers say, why answers
 * differ, its words with attribution. Pure. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

typedef struct
{
  char *label;
  const char *action; /* of the window, "win.open-fact"; its target is a string */
  char *target;
} DossierFactMenuItem;

GPtrArray *dossier_fact_menu_new (const DossierFact *fact, const char *here) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_show_in_view (const DossierFact *fact, const char *here) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
