// SPDX-License-Identifier: GPL-3.0-or-later

/* The words in which a problem tells what was found and what was expected. See core/dossier-problem.h for what they
 * stand for. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *dossier_problem_quote (const char *found) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_problem_tokens (const char *expected) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_problem_types (const char *types) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_problem_closed_list (const char *words) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_problem_file_kind (const char *kind);
const char *dossier_problem_item_kind (const char *kind);
const char *dossier_problem_formula_words (const char *expected);

G_END_DECLS
