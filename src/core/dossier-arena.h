// SPDX-License-Identifier: GPL-3.0-or-later

/* A bump allocator: many small things that live and die together.
 *
 * Everything of a dossier lives in one arena, so that building it costs one addition a value and freeing it one call a
 * block. Memory comes zeroed and aligned for any of the dossier's values. An arena belongs to one thread at a time. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _DossierArena DossierArena;

DossierArena *dossier_arena_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_arena_free (DossierArena *arena);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierArena, dossier_arena_free)

gpointer dossier_arena_alloc (DossierArena *arena, gsize size, gsize count);
gpointer dossier_arena_copy (DossierArena *arena, gconstpointer data, gsize size, gsize count);
const char *dossier_arena_add_string (DossierArena *arena, const char *string);

#define dossier_arena_new0(arena, Type, count) ((Type *) dossier_arena_alloc ((arena), sizeof (Type), (count)))

G_END_DECLS
