// SPDX-License-Identifier: GPL-3.0-or-later

/* What a talk says where its lecture names what the dossier does not have any more. Pure. */

#pragma once

#include "core/dossier-lecture-plan.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

DossierSlide *dossier_slide_for_missing (const DossierLectureStep *step) G_GNUC_WARN_UNUSED_RESULT;
void dossier_slide_say_missing (DossierSlide *slide, const DossierLectureStep *step, const Dossier *dossier);

G_END_DECLS
