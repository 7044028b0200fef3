// SPDX-License-Identifier: GPL-3.0-or-later

/* A ribbon as path data: the same for the painter and for the SVG writer. */

#include "draw/dossier-paint-private.h"

static void
append (GString *path,
        const char *command,
        const double *numbers,
        guint n)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (path->len > 0)
    g_string_append_c (path, ' ');
  g_string_append (path, command);
  for (guint i = 0; i < n; i++)
    {
      g_string_append_c (path, ' ');
      g_string_append (path, g_ascii_formatd (buffer, sizeof buffer, "%.3f", numbers[i]));
    }
}

/* One edge, which bends half-way, from where the path is. */
static void
append_bend (GString *path,
             double x,
             double y,
             double to_x,
             double to_y)
{
  double middle = (x + to_x) / 2;

  append (path, "C", (const double[]) { middle, y, middle, to_y, to_x, to_y }, 6);
}

/**
 * dossier_ribbon_get_area:
 * @mark: a ribbon
 *
 * Returns: (transfer full): path data of all that it covers
 */
char *
dossier_ribbon_get_area (const DossierMark *mark)
{
  GString *path = g_string_new (NULL);
  double x = mark->box.x, y = mark->box.y;
  double to_x = x + mark->box.width, to_y = y + mark->box.height;

  append (path, "M", (const double[]) { x, y }, 2);
  append_bend (path, x, y, to_x, to_y);
  append (path, "L", (const double[]) { to_x, to_y + mark->thickness }, 2);
  append_bend (path, to_x, to_y + mark->thickness, x, y + mark->thickness);
  append (path, "Z", NULL, 0);

  return g_string_free (path, FALSE);
}

/**
 * dossier_ribbon_get_edges:
 * @mark: a ribbon
 *
 * Gets the lines to be stroked: the two edges, so far inside that the strokes are. The ends are open, where another
 * ribbon may go on.
 *
 * Returns: (transfer full): path data
 */
char *
dossier_ribbon_get_edges (const DossierMark *mark)
{
  GString *path = g_string_new (NULL);
  double inset = MIN (mark->line_width, mark->thickness) / 2;
  const double edges[] = { inset, mark->thickness - inset };

  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      double x = mark->box.x, y = mark->box.y + edges[i];

      append (path, "M", (const double[]) { x, y }, 2);
      append_bend (path, x, y, x + mark->box.width, y + mark->box.height);
    }

  return g_string_free (path, FALSE);
}
