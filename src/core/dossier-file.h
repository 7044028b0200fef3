// SPDX-License-Identifier: GPL-3.0-or-later

/* The bytes of a file from outside: regular files only, with a cap, read and never mapped. */

#pragma once

#include <gio/gio.h>

#include "dossier-problem.h"

G_BEGIN_DECLS

GBytes *dossier_file_read (GFile *file,
                           gsize max_bytes,
                           DossierProblems *problems,
                           GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
