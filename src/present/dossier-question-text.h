// SPDX-License-Identifier: GPL-3.0-or-later

/* Why all the answers to a question differ, and who gives them, in words. */

#pragma once

#include "core/dossier-question-verdict.h"

G_BEGIN_DECLS

char *dossier_format_question_verdict (const DossierQuestion *question,
                                       const DossierQuestionVerdict *verdict) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_list_voices (const DossierQuestion *question,
                                const DossierQuestionVerdict *verdict) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_list_answering (const DossierQuestion *question, guint *n_speakers) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_list_tally (const DossierQuestionVerdict *verdict) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
