// SPDX-License-Identifier: GPL-3.0-or-later

/* Why answers to one question differ, in words. */

#pragma once

#include "core/dossier-values.h"

G_BEGIN_DECLS

char *dossier_format_verdict (const DossierFact *fact, const DossierFact *other) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_differ_verdict (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
