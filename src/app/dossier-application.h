// SPDX-License-Identifier: GPL-3.0-or-later

/* The program: what it is asked to open, and the windows that come of it. Each file has a window of its own. */

#pragma once

#include <adwaita.h>

#include "app/dossier-opening.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_APPLICATION (dossier_application_get_type ())

G_DECLARE_FINAL_TYPE (DossierApplication, dossier_application, DOSSIER, APPLICATION, AdwApplication)

void dossier_application_warm_up (const char *program);
DossierApplication *dossier_application_new (DossierOpening *early) G_GNUC_WARN_UNUSED_RESULT;
GFile *dossier_application_find_file (const char *argument) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
