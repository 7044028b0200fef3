// SPDX-License-Identifier: GPL-3.0-or-later

/* A scene as text: one line a mark, one a stop, for tests to compare and for people to read. */

#include "draw/dossier-polygon.h"

#include <math.h>

/* Of a shape, that are written down one by one. */
#define MOST_PARTS 4

static const char *const mark_words[] = {
  "line", "rect", "hatch", "glyph", "arrow", "ribbon", "person", "fade", "text", "polygon",
};
static const char *const dash_words[] = { "", " dashed", " dotted" };
static const char *const align_words[] = { "", " centre", " end" };
static const char *const role_words[DOSSIER_N_ROLES] = {
  "none", "card", "text", "secondary", "axis", "grid", "accent", "floor", "person",
  "land", "place", "party", "party-tint",
};

/* One decimal, with a point in every locale, and no "-0.0". */
static void
append_number (GString *string,
               double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded = round (value * 10) / 10;

  if (rounded == 0)
    rounded = 0;
  g_string_append_c (string, ' ');
  g_string_append (string, g_ascii_formatd (buffer, sizeof buffer, "%.1f", rounded));
}

static void
append_rect (GString *string,
             const DossierRect *rect)
{
  append_number (string, rect->x);
  append_number (string, rect->y);
  append_number (string, rect->width);
  append_number (string, rect->height);
}

/* In quotes, on one line. */
static void
append_quoted (GString *string,
               const char *text)
{
  g_string_append (string, " \"");
  for (const char *c = text; *c != '\0'; c++)
    if (*c == '\n')
      g_string_append (string, "\\n");
    else if (*c == '"' || *c == '\\')
      g_string_append_printf (string, "\\%c", *c);
    else
      g_string_append_c (string, *c);
  g_string_append_c (string, '"');
}

static void
append_ink (GString *string,
            const DossierMark *mark)
{
  if (mark->stroke != DOSSIER_ROLE_NONE)
    {
      g_string_append_printf (string, " stroke %s", role_words[mark->stroke]);
      append_number (string, mark->line_width);
      g_string_append (string, dash_words[mark->dash]);
    }
  if (mark->fill != DOSSIER_ROLE_NONE)
    g_string_append_printf (string, " fill %s", role_words[mark->fill]);
  if (mark->kind == DOSSIER_MARK_FADE)
    {
      append_number (string, mark->strength * 100);
      append_number (string, mark->fade_before);
      append_number (string, mark->fade_after);
    }
  if (mark->thickness > 0)
    {
      g_string_append (string, " thick");
      append_number (string, mark->thickness);
    }
  if (mark->radius > 0)
    {
      g_string_append (string, " radius");
      append_number (string, mark->radius);
    }
}

static void
append_text (GString *string,
             const DossierMark *mark)
{
  g_string_append (string, " size");
  append_number (string, mark->size);
  g_string_append_printf (string, " %d%s", mark->weight, align_words[mark->align]);
  if (mark->wraps)
    g_string_append (string, " wraps");
  if (mark->halo != DOSSIER_HALO_NONE)
    g_string_append (string, mark->halo == DOSSIER_HALO_STRIP ? " strip" : " halo");
  append_quoted (string, mark->text);
}

/* So many points that nobody reads them: how many, and where each part starts. */
static void
append_polygon (GString *string,
                const DossierPolygon *polygon)
{
  guint n_parts = dossier_polygon_get_n_parts (polygon);

  g_string_append_printf (string, " %u %s", n_parts, dossier_polygon_is_closed (polygon) ? "areas" : "lines");
  for (guint i = 0; i < MIN (n_parts, MOST_PARTS); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, i, &n);

      g_string_append_printf (string, " %u at", n);
      append_number (string, points[0].x);
      append_number (string, points[0].y);
    }
}

static void
append_mark (GString *string,
             const DossierMark *mark)
{
  g_string_append (string, mark_words[mark->kind]);
  append_rect (string, &mark->box);
  append_ink (string, mark);
  if (mark->kind == DOSSIER_MARK_GLYPH)
    g_string_append_printf (string, " %s", dossier_status_to_id (mark->glyph));
  if (mark->tag != NULL)
    g_string_append_printf (string, " of %s", mark->tag);
  if (mark->stop >= 0)
    g_string_append_printf (string, " stop %d", mark->stop);
  if (mark->polygon != NULL)
    append_polygon (string, mark->polygon);
  if (mark->text != NULL)
    append_text (string, mark);
  g_string_append_c (string, '\n');
}

/**
 * dossier_scene_to_text:
 * @scene: a scene
 *
 * Writes the scene down, the same way in every locale.
 *
 * Returns: (transfer full): UTF-8, one line a mark and one a stop
 */
char *
dossier_scene_to_text (const DossierScene *scene)
{
  GString *string;

  g_return_val_if_fail (scene != NULL, NULL);

  string = g_string_new ("scene");
  append_number (string, dossier_scene_get_width (scene));
  append_number (string, dossier_scene_get_height (scene));
  append_quoted (string, dossier_scene_get_title (scene));
  g_string_append (string, "\nsummary");
  append_quoted (string, dossier_scene_get_summary (scene));
  g_string_append_c (string, '\n');

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    append_mark (string, dossier_scene_get_mark (scene, i));

  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);

      g_string_append_printf (string, "stop %u %s box", i, stop->fact_id);
      append_rect (string, &stop->box);
      g_string_append (string, " target");
      append_rect (string, &stop->target);
      if (stop->n > 1)
        g_string_append_printf (string, " of %u", stop->n);
      append_quoted (string, stop->spoken);
      g_string_append_c (string, '\n');
    }

  return g_string_free (string, FALSE);
}
