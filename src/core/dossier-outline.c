// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-outline.h"

#include <string.h>

#define MARK_STEP (16 * 1024)
#define FEWEST_NODES 256
#define LONGEST_SHOWN_KEY 256

/* Line and column of the byte at MARK_STEP times the mark's index. */
typedef struct
{
  guint32 line;
  guint32 column;
} Mark;

/* One step of the way from the root to a node: which child it leads to, and how many come before that. */
typedef struct
{
  guint32 parent;
  guint32 child;
  guint32 ordinal;
} Step;

/**
 * dossier_outline_new:
 * @text: (nullable): the bytes of a JSON text, borrowed; %NULL if there are none
 * @length: how many there are, at most 4 GiB
 *
 * Makes an outline without nodes.
 *
 * Returns: (transfer full): the outline
 */
DossierOutline *
dossier_outline_new (const char *text,
                     gsize length)
{
  DossierOutline *outline;

  g_return_val_if_fail (text != NULL || length == 0, NULL);
  g_return_val_if_fail (length < G_MAXUINT32, NULL);

  outline = g_new0 (DossierOutline, 1);
  outline->text = text != NULL ? text : "";
  outline->length = length;
  outline->trail = g_array_new (FALSE, FALSE, sizeof (Step));

  return outline;
}

/**
 * dossier_outline_free:
 * @outline: (transfer full): an outline
 *
 * Frees @outline, and not its text.
 */
void
dossier_outline_free (DossierOutline *outline)
{
  g_return_if_fail (outline != NULL);

  g_clear_pointer (&outline->marks, g_array_unref);
  g_clear_pointer (&outline->trail, g_array_unref);
  g_free (outline->nodes);
  g_free (outline);
}

/**
 * dossier_outline_add:
 * @outline: an outline
 * @start: the first byte of a value
 *
 * Adds a node for a value that begins at @start, after all the others.
 *
 * Returns: the node
 */
guint32
dossier_outline_add (DossierOutline *outline,
                     gsize start)
{
  guint32 node = outline->n_nodes;

  if (node == outline->n_allocated)
    {
      outline->n_allocated = MAX (FEWEST_NODES, node + node / 2);
      outline->nodes = g_renew (DossierOutlineNode, outline->nodes, outline->n_allocated);
    }
  outline->nodes[node] = (DossierOutlineNode) { .start = (guint32) start };
  outline->n_nodes++;

  return node;
}

/**
 * dossier_outline_close:
 * @outline: an outline
 * @node: a node of it
 * @stop: the first byte after the value
 *
 * Says that @node's value and everything in it is complete.
 */
void
dossier_outline_close (DossierOutline *outline,
                       guint32 node,
                       gsize stop)
{
  outline->nodes[node].stop = (guint32) stop;
  outline->nodes[node].next = outline->n_nodes;
}

/**
 * dossier_outline_get_type:
 * @outline: an outline
 * @node: a node of it
 *
 * Gets what kind of value @node is, by its first byte.
 *
 * Returns: the type
 */
DossierJsonType
dossier_outline_get_type (const DossierOutline *outline,
                          guint32 node)
{
  g_return_val_if_fail (outline != NULL && node < outline->n_nodes, DOSSIER_JSON_NULL);

  switch (outline->text[outline->nodes[node].start])
    {
    case '{':
      return DOSSIER_JSON_OBJECT;
    case '[':
      return DOSSIER_JSON_ARRAY;
    case '"':
      return DOSSIER_JSON_STRING;
    case 't':
    case 'f':
      return DOSSIER_JSON_BOOLEAN;
    case 'n':
      return DOSSIER_JSON_NULL;
    default:
      return DOSSIER_JSON_NUMBER;
    }
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static gboolean
is_escaped (const char *text,
            gsize at)
{
  gsize n_backslashes = 0;

  while (n_backslashes < at && text[at - 1 - n_backslashes] == '\\')
    n_backslashes++;

  return n_backslashes % 2 == 1;
}

/**
 * dossier_outline_get_key:
 * @outline: an outline
 * @node: a node that is a member of an object
 *
 * Gets where the key of @node begins: its opening quote. It is found by reading backwards from the value, which is safe
 * as the text before it has been linted.
 *
 * Returns: the offset of a byte
 */
gsize
dossier_outline_get_key (const DossierOutline *outline,
                         guint32 node)
{
  const char *text;
  gsize at;

  g_return_val_if_fail (outline != NULL && node < outline->n_nodes, 0);

  text = outline->text;
  at = outline->nodes[node].start;
  while (at > 0 && (is_space (text[at - 1]) || text[at - 1] == ':'))
    at--;
  if (at < 2)
    return outline->nodes[node].start;

  at -= 2; /* before the closing quote */
  while (at > 0 && (text[at] != '"' || is_escaped (text, at)))
    at--;

  return at;
}

/* Moves the mark over the text from one byte to another. A carriage return ends a line; a line feed does so too, unless
 * it only completes a carriage return. */
static void
advance (const DossierOutline *outline,
         Mark *mark,
         gsize from,
         gsize to)
{
  for (gsize i = from; i < to; i++)
    {
      guint8 byte = (guint8) outline->text[i];

      if (byte == '\n' && i > 0 && outline->text[i - 1] == '\r')
        continue;

      if (byte == '\n' || byte == '\r')
        *mark = (Mark) { mark->line + 1, 1 };
      else if ((byte & 0xc0) != 0x80)
        mark->column++;
    }
}

static gsize
bom_length (const DossierOutline *outline)
{
  return outline->length >= 3 && memcmp (outline->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

static void
ensure_marks (DossierOutline *outline)
{
  Mark mark = { 1, 1 };
  gsize from = bom_length (outline);

  if (outline->marks != NULL)
    return;

  outline->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  g_array_append_val (outline->marks, mark);
  for (gsize to = MARK_STEP; to <= outline->length; to += MARK_STEP)
    {
      advance (outline, &mark, from, to);
      g_array_append_val (outline->marks, mark);
      from = to;
    }
}

/**
 * dossier_outline_locate:
 * @outline: an outline
 * @offset: a byte of its text, or the end of it
 * @line: (out): the line, from 1
 * @column: (out): the column in characters, from 1
 *
 * Gets the line and column of a byte. Lines end with LF, CR or CRLF; a byte-order mark counts for nothing.
 */
void
dossier_outline_locate (DossierOutline *outline,
                        gsize offset,
                        guint *line,
                        guint *column)
{
  gsize index;
  Mark mark;

  g_return_if_fail (outline != NULL && line != NULL && column != NULL);

  ensure_marks (outline);
  offset = MIN (offset, outline->length);
  index = offset / MARK_STEP;
  mark = g_array_index (outline->marks, Mark, index);
  advance (outline, &mark, MAX (index * MARK_STEP, bom_length (outline)), offset);

  *line = mark.line;
  *column = mark.column;
}

static gboolean
contains (const DossierOutline *outline,
          guint32 outer,
          guint32 inner)
{
  return outer <= inner && (outline->nodes[outer].stop == 0 || inner < outline->nodes[outer].next);
}

/* Finds the child of step->parent that holds the node. Problems come mostly in the order of the text, so the search
 * goes on from where the last one at this depth stopped: else a thousand problems at the end of a long array would cost
 * a thousand walks through it. */
static void
find_child (DossierOutline *outline,
            guint depth,
            guint32 node,
            Step *step)
{
  Step first = { step->parent, step->parent + 1, 0 };

  if (depth < outline->trail->len)
    {
      Step last = g_array_index (outline->trail, Step, depth);

      if (last.parent == step->parent && last.child <= node)
        first = last;
    }

  *step = first;
  while (!contains (outline, step->child, node))
    {
      step->child = outline->nodes[step->child].next;
      step->ordinal++;
    }

  if (depth >= outline->trail->len)
    g_array_set_size (outline->trail, depth + 1);
  g_array_index (outline->trail, Step, depth) = *step;
}

/* Appends a key as a token of a JSON pointer, with its escapes undone. Escapes beyond ASCII are rare in keys and
 * stay. */
static void
append_key (const DossierOutline *outline,
            guint32 node,
            GString *pointer)
{
  const char *text = outline->text;
  gsize first = dossier_outline_get_key (outline, node) + 1;
  gsize end = MIN (outline->length - 1, first + LONGEST_SHOWN_KEY);

  for (gsize i = first; i < end && text[i] != '"'; i++)
    {
      if (text[i] == '\\' && strchr ("\"\\/", text[i + 1]) != NULL)
        i++;
      else if (text[i] == '\\')
        g_string_append_c (pointer, text[i++]);

      if (text[i] == '~')
        g_string_append (pointer, "~0");
      else if (text[i] == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, text[i]);
    }
}

/**
 * dossier_outline_get_pointer:
 * @outline: an outline
 * @node: a node of it
 *
 * Gets the JSON pointer (RFC 6901) of @node, such as "/facts/12/links/0/to". It is found from the root downwards.
 *
 * Returns: (transfer full): the pointer, valid UTF-8; "" for the root
 */
char *
dossier_outline_get_pointer (DossierOutline *outline,
                             guint32 node)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  Step step = { DOSSIER_OUTLINE_ROOT };

  g_return_val_if_fail (outline != NULL && node < outline->n_nodes, NULL);

  for (guint depth = 0; step.parent != node; depth++)
    {
      find_child (outline, depth, node, &step);
      g_string_append_c (pointer, '/');
      if (dossier_outline_get_type (outline, step.parent) == DOSSIER_JSON_OBJECT)
        append_key (outline, step.child, pointer);
      else
        g_string_append_printf (pointer, "%u", step.ordinal);
      step.parent = step.child;
    }

  return g_utf8_make_valid (pointer->str, (gssize) pointer->len);
}
