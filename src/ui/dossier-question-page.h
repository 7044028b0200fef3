// SPDX-License-Identifier: GPL-3.0-or-later

/* The page of one question: why its answers differ, all of them on one axis, and each below the one before it. */

#pragma once

#include "present/dossier-question-state.h"
#include "ui/dossier-sheet.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_QUESTION_PAGE (dossier_question_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierQuestionPage, dossier_question_page, DOSSIER, QUESTION_PAGE, DossierSheet)

GtkWidget *dossier_question_page_new (DossierQuestionState *state, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
