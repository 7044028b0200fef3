// SPDX-License-Identifier: GPL-3.0-or-later

/* What is said of a dossier that shows only what had been published by a day. Pure. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

char *dossier_clock_format_handle (gint32 day, guint n_by, guint n_facts) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_clock_format_note (const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_clock_format_void (const Dossier *whole,
                                 gint32 day,
                                 GPtrArray *facts) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_clock_format_line (gint32 day) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_clock_format_banner (const Dossier *whole, gint32 day, gboolean with_undated) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
