// SPDX-License-Identifier: GPL-3.0-or-later

/* A problem in a sentence, by what it is a problem of. */

#pragma once

#include "core/dossier-problem.h"

G_BEGIN_DECLS

char *dossier_problem_describe_file (const DossierProblem *problem) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_problem_describe_json (const DossierProblem *problem) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_problem_describe_format (const DossierProblem *problem) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
