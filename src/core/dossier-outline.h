// SPDX-License-Identifier: GPL-3.0-or-later

/* Where everything stands in a JSON text.
 *
 * The lint writes one node for each value, in the order of the text, so that a walk through the parsed tree can be kept
 * in step with it: the first child of node n is n + 1, and the next one after a child c is nodes[c].next. Twelve bytes
 * a value; line, column and JSON pointer are only worked out for the few places that have a problem.
 *
 *   {"a": [1, 2], "b": 3}      node    start  stop  next
 *   ^     ^^  ^        ^       0 {…}     0     21     5
 *   0     12  3        4       1 […]     6     12     4
 *                              2 1       7      8     3 …
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DOSSIER_OUTLINE_ROOT 0

typedef struct
{
  guint32 start; /* the value's first byte in the text */
  guint32 stop;  /* the first byte after it; 0: the value is not complete */
  guint32 next;  /* the first node that is not in this one */
} DossierOutlineNode;

typedef enum
{
  DOSSIER_JSON_OBJECT = 1 << 0,
  DOSSIER_JSON_ARRAY = 1 << 1,
  DOSSIER_JSON_STRING = 1 << 2,
  DOSSIER_JSON_NUMBER = 1 << 3,
  DOSSIER_JSON_BOOLEAN = 1 << 4,
  DOSSIER_JSON_NULL = 1 << 5,
} DossierJsonType;

typedef struct _DossierOutline DossierOutline;

/* Read-only for all but the lint. */
struct _DossierOutline
{
  const char *text; /* borrowed; not terminated */
  gsize length;
  DossierOutlineNode *nodes;
  guint32 n_nodes;
  guint32 n_allocated;
  GArray *marks; /* line and column every few kilobytes, once anyone asks */
  GArray *trail; /* the way to the last pointer that was asked for */
};

DossierOutline *dossier_outline_new (const char *text, gsize length) G_GNUC_WARN_UNUSED_RESULT;
void dossier_outline_free (DossierOutline *outline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierOutline, dossier_outline_free)

guint32 dossier_outline_add (DossierOutline *outline, gsize start);
void dossier_outline_close (DossierOutline *outline, guint32 node, gsize stop);

DossierJsonType dossier_outline_get_type (const DossierOutline *outline, guint32 node);
gsize dossier_outline_get_key (const DossierOutline *outline, guint32 node);
void dossier_outline_locate (DossierOutline *outline, gsize offset, guint *line, guint *column);
char *dossier_outline_get_pointer (DossierOutline *outline, guint32 node) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
