// SPDX-License-Identifier: GPL-3.0-or-later

/* A place in a JSON value, with typed getters that report what is wrong instead of aborting or guessing.
 *
 * A cursor is a small value: json-glib's node and, in step with it, the outline's, which knows where it stands in the
 * file. Together with the schema and the reader this is all that ever touches json-glib. A getter that fails has
 * reported why. */

#pragma once

#include <json-glib/json-glib.h>

#include "dossier-outline.h"
#include "dossier-problem.h"
#include "dossier-schema.h"

G_BEGIN_DECLS

/* One reading of one file. */
typedef struct
{
  DossierOutline *outline;
  DossierProblems *problems;
  guint n_errors; /* so far: compare it before and after an item to know whether that is broken */
  char key[80];   /* the last one that was taken from the outline, cut to fit: none of ours is longer */
} DossierReading;

typedef struct
{
  DossierReading *reading; /* NULL: there is no such member */
  JsonNode *json;          /* NULL: not parsed; it can be walked by the outline */
  guint32 node;
} DossierCursor;

/* A walk through an array, or through the members of an object whose keys are free. */
typedef struct
{
  DossierCursor parent;
  guint types; /* that its values may have */
  guint index;
  guint length;
  guint32 next;
  JsonArray *array;
  JsonObjectIter iter;
} DossierCursorWalk;

gboolean dossier_cursor_is_set (const DossierCursor *cursor);
void dossier_cursor_report (const DossierCursor *cursor,
                            DossierSeverity severity,
                            DossierProblemCode code,
                            const char *found,
                            const char *expected,
                            const char *nearest);
void dossier_cursor_report_key (const DossierCursor *cursor,
                                DossierSeverity severity,
                                DossierProblemCode code,
                                const char *found,
                                const char *expected,
                                const char *nearest);
gboolean dossier_cursor_check_type (const DossierCursor *cursor, guint types);
gboolean dossier_cursor_open (const DossierCursor *cursor, const DossierSchema *schema, DossierCursor *fields);
const char *dossier_cursor_get_string (const DossierCursor *cursor);
gboolean dossier_cursor_get_number (const DossierCursor *cursor, double *value);
gboolean dossier_cursor_get_boolean (const DossierCursor *cursor);
void dossier_cursor_walk (const DossierCursor *cursor, guint types, DossierCursorWalk *walk);
gboolean dossier_cursor_walk_next (DossierCursorWalk *walk, DossierCursor *value, const char **key);

G_END_DECLS
