// SPDX-License-Identifier: GPL-3.0-or-later

/* A place in a JSON value, with typed getters that report what is wrong instead of aborting or guessing.
 *
 * A cursor is a small value: a node of the outline, which knows where it stands in the file. The lint has checked every
 * byte, so that a string without escapes is just its bytes; one with escapes is decoded by json-glib, and nothing else
 * ever touches that. A tree of the whole would cost three times what all the rest of the reading does. A getter that
 * fails has reported why. */

#pragma once

#include <json-glib/json-glib.h>

#include "dossier-outline.h"
#include "dossier-problem.h"
#include "dossier-schema.h"

G_BEGIN_DECLS

/* One reading of one file. */
typedef struct
{
  DossierOutline *outline;   /* borrowed */
  DossierProblems *problems; /* borrowed */
  guint n_errors;            /* so far: compare it before and after an item to know whether that is broken */
  GStringChunk *strings;     /* those that were asked for since dossier_reading_forget() */
  JsonParser *parser;        /* for strings with escapes */
} DossierReading;

typedef struct
{
  DossierReading *reading; /* NULL: there is no such member */
  guint32 node;
} DossierCursor;

/* A walk through an array, or through the members of an object whose keys are free. */
typedef struct
{
  DossierCursor parent;
  guint types; /* that its values may have */
  guint32 next;
} DossierCursorWalk;

void dossier_reading_init (DossierReading *reading, DossierOutline *outline, DossierProblems *problems);
void dossier_reading_clear (DossierReading *reading);
void dossier_reading_forget (DossierReading *reading);

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
gboolean dossier_cursor_check_format (const DossierCursor *root, const char *format);
gboolean dossier_cursor_open (const DossierCursor *cursor, const DossierSchema *schema, DossierCursor *fields);
const char *dossier_cursor_get_string (const DossierCursor *cursor);
gboolean dossier_cursor_get_number (const DossierCursor *cursor, double *value);
gboolean dossier_cursor_get_boolean (const DossierCursor *cursor);
guint dossier_cursor_count (const DossierCursor *cursor);
void dossier_cursor_walk (const DossierCursor *cursor, guint types, DossierCursorWalk *walk);
gboolean dossier_cursor_walk_next (DossierCursorWalk *walk, DossierCursor *value, const char **key);

G_END_DECLS
