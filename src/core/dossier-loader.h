// SPDX-License-Identifier: GPL-3.0-or-later

/* From a file to a Dossier, or to the reasons why not.
 *
 * The only door into the program for data from outside: regular files only, capped in size, read and never mapped,
 * linted before a byte is understood. Every call fills a problem list; a NULL dossier always goes with a fatal problem
 * in it, or with G_IO_ERROR_CANCELLED. */

#pragma once

#include <gio/gio.h>

#include "dossier-problem.h"
#include "dossier.h"

G_BEGIN_DECLS

/* What to read first, and what came of it. */
typedef struct
{
  gsize max_bytes;   /* of the file */
  guint max_depth;   /* of nesting */
  gsize max_string;  /* bytes of a string */
  gsize max_key;     /* bytes of a key */
  guint max_members; /* of an object */
  guint max_values;  /* in the file */
} DossierLimits;

extern const DossierLimits dossier_default_limits;

/* Called from the loading thread with the share that is done, 0 to 1, and now and then only. */
typedef void (*DossierProgressFunc) (double fraction, gpointer data);

Dossier *dossier_read_bytes (GBytes *bytes,
                             const DossierLimits *limits,
                             DossierProblems *problems,
                             GCancellable *cancellable,
                             DossierProgressFunc progress,
                             gpointer progress_data) G_GNUC_WARN_UNUSED_RESULT;

Dossier *dossier_load_file (GFile *file,
                            DossierProblems *problems,
                            GCancellable *cancellable,
                            DossierProgressFunc progress,
                            gpointer progress_data) G_GNUC_WARN_UNUSED_RESULT;

void dossier_load_file_async (GFile *file,
                              GCancellable *cancellable,
                              DossierProgressFunc progress,
                              gpointer progress_data,
                              GDestroyNotify progress_destroy,
                              GAsyncReadyCallback callback,
                              gpointer user_data);

Dossier *dossier_load_file_finish (GAsyncResult *result,
                                   DossierProblems **problems,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

GFile *dossier_find_installed (const char *id) G_GNUC_WARN_UNUSED_RESULT;
GFile *dossier_file_for_argument (const char *argument) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
