// SPDX-License-Identifier: GPL-3.0-or-later

/* Those who say a fact, each with the way to all that they say. Pure; see dossier-evidence-state.h. */

#pragma once

#include "present/dossier-evidence-state.h"

G_BEGIN_DECLS

GPtrArray *dossier_list_speakers (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
