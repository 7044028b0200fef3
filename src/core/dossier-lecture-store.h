// SPDX-License-Identifier: GPL-3.0-or-later

/* Where the reader's own lectures are kept: a folder of files, each written whole or not at all, so that a program or a
 * machine that dies in the middle leaves the lecture as it was before or after an edit. */

#pragma once

#include <gio/gio.h>

#include "dossier-lecture-plan.h"

G_BEGIN_DECLS

/* What a list of lectures tells of one. */
typedef struct
{
  GFile *file;
  DossierLecturePlan *plan; /* NULL: the file cannot be read */
  gint64 modified;          /* seconds since 1970 */
} DossierLectureEntry;

char *dossier_lecture_create_id (void) G_GNUC_WARN_UNUSED_RESULT;
GFile *dossier_lecture_store_get_default (void) G_GNUC_WARN_UNUSED_RESULT;
GFile *dossier_lecture_store_get_file (GFile *folder, const char *id) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_lecture_store_save (GFile *folder, const DossierLecturePlan *plan, char **written, GError **error);
gboolean dossier_lecture_save_file (GFile *file, const DossierLecturePlan *plan, GError **error);
gboolean dossier_lecture_store_remove (GFile *folder, const char *id, GError **error);
GPtrArray *dossier_lecture_store_list (GFile *folder, const char *dossier_id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
