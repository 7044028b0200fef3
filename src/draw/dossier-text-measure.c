// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-text-measure.h"

#include <string.h>

#include "draw/dossier-text-layout.h"

/* The stand-in's proportions, near to Cantarell's: the width of a character and the height of a line, in sizes of the
 * font. */
#define FIXED_ADVANCE 0.54
#define FIXED_ADVANCE_BOLD 0.58
#define FIXED_LINE (4.0 / 3.0)

/* The first line of @text at @columns characters: its length in characters, and where the next line starts. A word that
 * is longer than a line is broken. */
static const char *
break_line (const char *text,
            glong columns,
            glong *length)
{
  const char *space = NULL;
  glong at_space = 0;
  glong count = 0;
  const char *c = text;

  for (; *c != '\0' && *c != '\n' && count < columns; c = g_utf8_next_char (c), count++)
    if (*c == ' ')
      {
        space = c;
        at_space = count;
      }

  if (*c == '\0' || *c == '\n' || *c == ' ')
    {
      *length = count;
      return *c == '\0' ? c : c + 1;
    }

  *length = space != NULL ? at_space : count;
  return space != NULL ? space + 1 : c;
}

static void
measure_fixed (const DossierTextMeasure *self,
               const char *text,
               double size,
               DossierWeight weight,
               double max_width,
               double *width,
               double *height)
{
  double advance = size * (weight > DOSSIER_WEIGHT_REGULAR ? FIXED_ADVANCE_BOLD : FIXED_ADVANCE);
  glong columns = max_width > 0 ? MAX (1, (glong) (max_width / advance + 1e-6)) : G_MAXLONG;
  glong widest = 0;
  guint n_lines = 0;

  do
    {
      glong length;

      text = break_line (text, columns, &length);
      widest = MAX (widest, length);
      n_lines++;
    }
  while (*text != '\0');

  *width = (double) widest * advance;
  *height = n_lines * size * FIXED_LINE;
}

/* What a thread measures with. Opening a font takes far longer than setting a line with it, setting a line far longer
 * than looking it up, and laying out asks for the same words many times. Pango's objects belong to one thread. */
typedef struct
{
  PangoLayout *layout;
  GHashTable *sizes; /* key → Measured */
} Ruler;

typedef struct
{
  double width;
  double height;
} Measured;

/* More than a few charts never need. */
#define MOST_REMEMBERED 4096

static void
ruler_free (gpointer data)
{
  Ruler *ruler = data;

  g_object_unref (ruler->layout);
  g_hash_table_unref (ruler->sizes);
  g_free (ruler);
}

static Ruler *
get_ruler (void)
{
  static GPrivate key = G_PRIVATE_INIT (ruler_free);
  Ruler *ruler = g_private_get (&key);
  PangoContext *context;

  if (ruler != NULL)
    return ruler;

  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  ruler = g_new0 (Ruler, 1);
  ruler->layout = dossier_text_layout_new (context);
  ruler->sizes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_object_unref (context);
  g_private_set (&key, ruler);

  return ruler;
}

static Measured
measure_anew (Ruler *ruler,
              const char *text,
              double size,
              DossierWeight weight,
              double max_width)
{
  PangoRectangle logical;

  dossier_text_layout_set (ruler->layout, text, size, weight, max_width);
  pango_layout_get_extents (ruler->layout, NULL, &logical);

  return (Measured) { (double) logical.width / PANGO_SCALE, (double) logical.height / PANGO_SCALE };
}

static void
measure_pango (const DossierTextMeasure *self,
               const char *text,
               double size,
               DossierWeight weight,
               double max_width,
               double *width,
               double *height)
{
  Ruler *ruler = get_ruler ();
  g_autofree char *key = g_strdup_printf ("%a %d %a %s", size, weight, max_width, text);
  Measured *measured = g_hash_table_lookup (ruler->sizes, key);

  if (measured == NULL)
    {
      if (g_hash_table_size (ruler->sizes) >= MOST_REMEMBERED)
        g_hash_table_remove_all (ruler->sizes);
      measured = g_new (Measured, 1);
      *measured = measure_anew (ruler, text, size, weight, max_width);
      g_hash_table_insert (ruler->sizes, g_steal_pointer (&key), measured);
    }

  *width = measured->width;
  *height = measured->height;
}

/**
 * dossier_text_measure_fixed:
 *
 * Gets a measure in which every character is equally wide. It needs no font: for tests.
 *
 * Returns: (transfer none): the measure
 */
const DossierTextMeasure *
dossier_text_measure_fixed (void)
{
  static const DossierTextMeasure fixed = { measure_fixed };

  return &fixed;
}

/**
 * dossier_text_measure_pango:
 *
 * Gets the measure of what dossier_paint_scene() paints. It can be used in any thread.
 *
 * Returns: (transfer none): the measure
 */
const DossierTextMeasure *
dossier_text_measure_pango (void)
{
  static const DossierTextMeasure pango = { measure_pango };

  return &pango;
}

/**
 * dossier_text_measure_begin:
 *
 * Lets the fonts be read beside what comes first, such as a dossier. Pango does so in a thread of its own, from its
 * first font map on; whoever measures waits for what is left of it.
 */
void
dossier_text_measure_begin (void)
{
  pango_cairo_font_map_get_default ();
}
