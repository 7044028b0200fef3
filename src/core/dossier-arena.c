// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-arena.h"

#include <string.h>

#define ALIGNMENT 8
#define FIRST_BLOCK (16 * 1024)
#define LARGEST_BLOCK (1024 * 1024)

/* Blocks are chained from the newest to the oldest; the bytes follow the head. */
typedef struct _Block Block;
struct _Block
{
  Block *older;
  gsize size;
};

G_STATIC_ASSERT (sizeof (Block) % ALIGNMENT == 0);

struct _DossierArena
{
  Block *newest;
  char *next; /* the first free byte of the newest block */
  gsize left; /* the free bytes from there on */
  gsize next_block;
};

static char *
block_bytes (Block *block)
{
  return (char *) (block + 1);
}

/* Things larger than a block get one of their own, which goes behind the newest: what is free there stays in use. */
static gpointer
add_large (DossierArena *arena,
           gsize size)
{
  Block *block = g_malloc0 (sizeof (Block) + size);

  block->size = size;
  if (arena->newest != NULL)
    {
      block->older = arena->newest->older;
      arena->newest->older = block;
    }
  else
    {
      arena->newest = block;
    }

  return block_bytes (block);
}

static void
add_block (DossierArena *arena)
{
  Block *block = g_malloc0 (sizeof (Block) + arena->next_block);

  block->size = arena->next_block;
  block->older = arena->newest;
  arena->newest = block;
  arena->next = block_bytes (block);
  arena->left = block->size;
  arena->next_block = MIN (arena->next_block * 2, LARGEST_BLOCK);
}

static gpointer
take (DossierArena *arena,
      gsize size,
      gsize alignment)
{
  gsize padding = -(gsize) arena->next & (alignment - 1);
  gpointer memory;

  if (size + padding > arena->left)
    {
      if (size > arena->next_block / 4)
        return add_large (arena, size);
      add_block (arena);
      padding = 0;
    }

  memory = arena->next + padding;
  arena->next += padding + size;
  arena->left -= padding + size;

  return memory;
}

/**
 * dossier_arena_new:
 *
 * Makes an arena that holds nothing yet.
 *
 * Returns: (transfer full): the arena
 */
DossierArena *
dossier_arena_new (void)
{
  DossierArena *arena = g_new0 (DossierArena, 1);

  arena->next_block = FIRST_BLOCK;

  return arena;
}

/**
 * dossier_arena_free:
 * @arena: (transfer full): an arena
 *
 * Frees @arena and all that was allocated from it.
 */
void
dossier_arena_free (DossierArena *arena)
{
  Block *block;

  g_return_if_fail (arena != NULL);

  block = arena->newest;
  while (block != NULL)
    {
      Block *older = block->older;

      g_free (block);
      block = older;
    }
  g_free (arena);
}

/**
 * dossier_arena_alloc:
 * @arena: an arena
 * @size: bytes of one thing
 * @count: how many of them
 *
 * Allocates an array of @count things. Ends the program where memory ends, as g_malloc() does.
 *
 * Returns: (transfer none) (nullable): zeroed memory that lives as long as @arena; %NULL where @count or @size is 0
 */
gpointer
dossier_arena_alloc (DossierArena *arena,
                     gsize size,
                     gsize count)
{
  g_return_val_if_fail (arena != NULL, NULL);

  if (size == 0 || count == 0)
    return NULL;
  if (count > G_MAXSSIZE / size)
    g_error ("%s: %" G_GSIZE_FORMAT " things of %" G_GSIZE_FORMAT " bytes overflow", G_STRFUNC, count, size);

  return take (arena, size * count, ALIGNMENT);
}

/**
 * dossier_arena_copy:
 * @arena: an arena
 * @data: (nullable): @count things of @size bytes
 * @size: bytes of one thing
 * @count: how many of them
 *
 * Copies an array into @arena.
 *
 * Returns: (transfer none) (nullable): the copy; %NULL where @count or @size is 0
 */
gpointer
dossier_arena_copy (DossierArena *arena,
                    gconstpointer data,
                    gsize size,
                    gsize count)
{
  gpointer copy = dossier_arena_alloc (arena, size, count);

  if (copy != NULL)
    memcpy (copy, data, size * count);

  return copy;
}

/**
 * dossier_arena_add_string:
 * @arena: an arena
 * @string: (nullable): a string
 *
 * Copies a string into @arena.
 *
 * Returns: (transfer none) (nullable): the copy, or %NULL for %NULL
 */
const char *
dossier_arena_add_string (DossierArena *arena,
                          const char *string)
{
  gsize size;

  g_return_val_if_fail (arena != NULL, NULL);

  if (string == NULL)
    return NULL;
  size = strlen (string) + 1;

  return memcpy (take (arena, size, 1), string, size);
}
