// SPDX-License-Identifier: GPL-3.0-or-later

/* The facts of a view, in reading order. */

#pragma once

#include "core/dossier-values.h"

G_BEGIN_DECLS

GPtrArray *dossier_view_list_facts (const DossierView *view) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
