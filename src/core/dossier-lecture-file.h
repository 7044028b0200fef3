// SPDX-License-Identifier: GPL-3.0-or-later

/* A lecture of one's own as a file, "*.lecture.json", and back. What comes from outside passes the same guards as a
 * dossier: see dossier-loader.h. */

#pragma once

#include <gio/gio.h>

#include "dossier-lecture-plan.h"
#include "dossier-problem.h"

G_BEGIN_DECLS

#define DOSSIER_LECTURE_SUFFIX ".lecture.json"
#define DOSSIER_LECTURE_MAX_BYTES (16 * 1024 * 1024)

char *dossier_lecture_plan_to_json (const DossierLecturePlan *plan) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_read_bytes (GBytes *bytes,
                                                     DossierProblems *problems) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_load (GFile *file,
                                               DossierProblems *problems,
                                               GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
