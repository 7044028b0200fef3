// SPDX-License-Identifier: GPL-3.0-or-later

/* One amount on a small axis: a disc for a number, a bar for a range, an arrow for an open end. An axis is shared by
 * several bars that are given the same ends. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-amount.h"
#include "present/dossier-page-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_SPAN_BAR (dossier_span_bar_get_type ())
G_DECLARE_FINAL_TYPE (DossierSpanBar, dossier_span_bar, DOSSIER, SPAN_BAR, GtkWidget)

GtkWidget *dossier_span_bar_new (const DossierAmount *amount,
                                 double from,
                                 double to,
                                 const DossierTagState *tag) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
