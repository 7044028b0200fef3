// SPDX-License-Identifier: GPL-3.0-or-later

/* A problem in a file, in words. */

#pragma once

#include "core/dossier-problem.h"

G_BEGIN_DECLS

char *dossier_problem_describe (const DossierProblem *problem) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_problem_format_line (const DossierProblem *problem, const char *file_name) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_severity_word (DossierSeverity severity);
char *dossier_problems_summary (const DossierProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
