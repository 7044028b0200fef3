// SPDX-License-Identifier: GPL-3.0-or-later

/* A fact as JSON: its own values, and its texts in the reader's language. */

#pragma once

#include "core/dossier-json-writer.h"
#include "core/dossier.h"

G_BEGIN_DECLS

void dossier_write_fact_json (DossierJsonWriter *writer, const DossierFact *fact);

G_END_DECLS
