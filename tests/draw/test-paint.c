// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-paint.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "draw/dossier-scene-builder.h"

#define SIDE 60

static DossierMark *
add (DossierScene *scene,
     DossierMarkKind kind,
     DossierRect box)
{
  return dossier_scene_add_mark (scene, kind, &box, -1);
}

static cairo_surface_t *
paint (DossierScene *scene,
       DossierTheme theme)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);

  dossier_scene_finish (scene);
  dossier_paint_scene (scene, cr, theme);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static guint32
pixel (cairo_surface_t *surface,
       int x,
       int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
  guint32 value;

  memcpy (&value, row + x * 4, sizeof value);

  return value & 0xffffff;
}

static guint32
to_rgb (DossierColour colour)
{
  return (guint32) round (colour.red * 255) << 16 | (guint32) round (colour.green * 255) << 8 | (guint32) round (colour.blue * 255);
}

/* A colour that is mixed may be rounded the other way. */
static gboolean
is_near (guint32 a,
         guint32 b)
{
  for (guint shift = 0; shift < 24; shift += 8)
    if (abs ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)) > 1)
      return FALSE;

  return TRUE;
}

static guint32
role (DossierTheme theme,
      DossierRole which)
{
  return to_rgb (dossier_palette_get (theme, which));
}

/* The stroke of a box lies inside it: its outer edge is the figure that was stated. */
static void
test_stroke_inside (gconstpointer data)
{
  DossierTheme theme = (DossierTheme) GPOINTER_TO_UINT (data);
  g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
  DossierMark *mark = add (scene, DOSSIER_MARK_RECT, (DossierRect) { 10, 10, 40, 40 });
  cairo_surface_t *surface;

  mark->stroke = DOSSIER_ROLE_PARTY;
  mark->fill = DOSSIER_ROLE_PARTY_TINT;
  mark->line_width = 4;
  mark->tag = g_strdup ("SV");
  surface = paint (scene, theme);

  g_assert_cmphex (pixel (surface, 2, 2), ==, role (theme, DOSSIER_ROLE_CARD));
  g_assert_cmphex (pixel (surface, 9, 30), ==, role (theme, DOSSIER_ROLE_CARD));
  g_assert_cmphex (pixel (surface, 10, 30), ==, to_rgb (dossier_palette_get_party (theme, "SV", NULL, NULL)));
  g_assert_cmphex (pixel (surface, 13, 30), ==, to_rgb (dossier_palette_get_party (theme, "SV", NULL, NULL)));
  g_assert_true (is_near (pixel (surface, 14, 30), to_rgb (dossier_palette_get_party_fill (theme, "SV", NULL, NULL))));
  g_assert_cmphex (pixel (surface, 49, 30), ==, to_rgb (dossier_palette_get_party (theme, "SV", NULL, NULL)));
  g_assert_cmphex (pixel (surface, 50, 30), ==, role (theme, DOSSIER_ROLE_CARD));
  cairo_surface_destroy (surface);
}

/* A bar that is thinner than its own stroke is painted whole, and no higher. */
static void
test_thin_bar (void)
{
  g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
  DossierMark *mark = add (scene, DOSSIER_MARK_RECT, (DossierRect) { 10, 20, 11, 1 });
  cairo_surface_t *surface;

  mark->stroke = DOSSIER_ROLE_TEXT;
  mark->fill = DOSSIER_ROLE_FLOOR;
  mark->line_width = 2;
  mark->radius = 4;
  surface = paint (scene, DOSSIER_THEME_LIGHT);

  g_assert_cmphex (pixel (surface, 15, 19), ==, role (DOSSIER_THEME_LIGHT, DOSSIER_ROLE_CARD));
  g_assert_cmphex (pixel (surface, 15, 20), ==, role (DOSSIER_THEME_LIGHT, DOSSIER_ROLE_TEXT));
  g_assert_cmphex (pixel (surface, 15, 21), ==, role (DOSSIER_THEME_LIGHT, DOSSIER_ROLE_CARD));
  cairo_surface_destroy (surface);
}

/* 6 px of line, 4 px of gap. */
static void
test_dashes (void)
{
  g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
  DossierMark *mark = add (scene, DOSSIER_MARK_LINE, (DossierRect) { 10, 30, 40, 0 });
  cairo_surface_t *surface;

  mark->stroke = DOSSIER_ROLE_TEXT;
  mark->line_width = 2;
  mark->dash = DOSSIER_DASH_DASHED;
  surface = paint (scene, DOSSIER_THEME_LIGHT);

  for (int x = 10; x < 50; x++)
    g_assert_cmphex (pixel (surface, x, 30), ==,
                     role (DOSSIER_THEME_LIGHT, (x - 10) % 10 < 6 ? DOSSIER_ROLE_TEXT : DOSSIER_ROLE_CARD));
  cairo_surface_destroy (surface);
}

/* The tip of an arrow is its end, whichever way it points, and no ink goes past it. */
static void
test_arrow (void)
{
  g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
  DossierMark *mark = add (scene, DOSSIER_MARK_ARROW, (DossierRect) { 30, 50, 0, -40 });
  cairo_surface_t *surface;
  guint32 card = role (DOSSIER_THEME_LIGHT, DOSSIER_ROLE_CARD);

  mark->stroke = DOSSIER_ROLE_TEXT;
  mark->line_width = 2;
  surface = paint (scene, DOSSIER_THEME_LIGHT);

  g_assert_cmphex (pixel (surface, 30, 9), ==, card);
  g_assert_cmphex (pixel (surface, 30, 12), !=, card);
  g_assert_cmphex (pixel (surface, 30, 48), ==, role (DOSSIER_THEME_LIGHT, DOSSIER_ROLE_TEXT));
  g_assert_cmphex (pixel (surface, 33, 17), !=, card);
  g_assert_cmphex (pixel (surface, 33, 40), ==, card);
  cairo_surface_destroy (surface);
}

static void
test_hatch_is_clipped (void)
{
  g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
  DossierMark *mark = add (scene, DOSSIER_MARK_HATCH, (DossierRect) { 20, 20, 20, 20 });
  cairo_surface_t *surface;
  guint inked = 0;

  mark->stroke = DOSSIER_ROLE_AXIS;
  mark->line_width = 1;
  surface = paint (scene, DOSSIER_THEME_LIGHT);

  for (int y = 0; y < SIDE; y++)
    for (int x = 0; x < SIDE; x++)
      {
        gboolean inside = x >= 20 && x < 40 && y >= 20 && y < 40;
        gboolean ink = pixel (surface, x, y) != role (DOSSIER_THEME_LIGHT, DOSSIER_ROLE_CARD);

        g_assert_true (inside || !ink);
        inked += ink;
      }
  g_assert_cmpuint (inked, >, 40);
  g_assert_cmpuint (inked, <, 300);
  cairo_surface_destroy (surface);
}

static void
find_ink (cairo_surface_t *surface,
          DossierTheme theme,
          int *left,
          int *right)
{
  *left = SIDE;
  *right = -1;
  for (int y = 0; y < SIDE; y++)
    for (int x = 0; x < SIDE; x++)
      if (pixel (surface, x, y) != role (theme, DOSSIER_ROLE_CARD))
        {
          *left = MIN (*left, x);
          *right = MAX (*right, x);
        }
}

/* A text is in its box, at the edge that it is told to keep to. */
static void
test_text_aligned (gconstpointer data)
{
  DossierAlign align = (DossierAlign) GPOINTER_TO_UINT (data);
  g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
  DossierMark *mark = add (scene, DOSSIER_MARK_TEXT, (DossierRect) { 5, 20, 50, 20 });
  cairo_surface_t *surface;
  int left, right;

  mark->text = g_strdup ("0");
  mark->size = 16;
  mark->fill = DOSSIER_ROLE_TEXT;
  mark->align = align;
  surface = paint (scene, DOSSIER_THEME_LIGHT);
  find_ink (surface, DOSSIER_THEME_LIGHT, &left, &right);

  if (align == DOSSIER_ALIGN_START)
    g_assert_true (left >= 5 && right < 17);
  else if (align == DOSSIER_ALIGN_CENTRE)
    g_assert_true (left >= 22 && right < 38);
  else
    g_assert_true (left >= 42 && right < 55);
  cairo_surface_destroy (surface);
}

/* A text in a right-to-left script keeps to the edge that it is told, too. */
static void
test_text_aligned_rtl (void)
{
  g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
  DossierMark *mark = add (scene, DOSSIER_MARK_TEXT, (DossierRect) { 5, 20, 50, 20 });
  cairo_surface_t *surface;
  int left, right;

  mark->text = g_strdup ("א");
  mark->size = 16;
  mark->wraps = TRUE;
  mark->fill = DOSSIER_ROLE_TEXT;
  mark->align = DOSSIER_ALIGN_END;
  surface = paint (scene, DOSSIER_THEME_LIGHT);
  find_ink (surface, DOSSIER_THEME_LIGHT, &left, &right);
  g_assert_cmpint (left, >, 30);
  g_assert_cmpint (right, <, 56);
  cairo_surface_destroy (surface);
}

/* What runs behind a text with a halo is wiped out around its letters. */
static void
test_halo (void)
{
  guint n[3];

  for (guint halo = 0; halo < 3; halo++)
    {
      g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
      DossierMark *mark = add (scene, DOSSIER_MARK_LINE, (DossierRect) { 0, 30.5, SIDE, 0 });
      cairo_surface_t *surface;

      mark->stroke = DOSSIER_ROLE_GRID;
      mark->line_width = 1;
      mark = add (scene, DOSSIER_MARK_TEXT, (DossierRect) { 10, 20, 40, 22 });
      mark->text = g_strdup ("000");
      mark->size = 16;
      mark->fill = DOSSIER_ROLE_TEXT;
      mark->halo = (DossierHalo) halo;
      surface = paint (scene, DOSSIER_THEME_LIGHT);
      n[halo] = 0;
      for (int x = 0; x < SIDE; x++)
        n[halo] += pixel (surface, x, 30) == role (DOSSIER_THEME_LIGHT, DOSSIER_ROLE_GRID);
      cairo_surface_destroy (surface);
    }

  g_assert_cmpuint (n[DOSSIER_HALO_RIM] + 15, <, n[DOSSIER_HALO_NONE]);
  g_assert_cmpuint (n[DOSSIER_HALO_STRIP] + 15, <, n[DOSSIER_HALO_NONE]);
}

/* On a projector no text is in a party's colour. */
static void
test_letters (void)
{
  static const DossierTheme on[] = { DOSSIER_THEME_LIGHT, DOSSIER_THEME_PROJECTOR, DOSSIER_THEME_PROJECTOR_DARK };

  for (guint i = 0; i < G_N_ELEMENTS (on); i++)
    {
      g_autoptr (DossierScene) scene = dossier_scene_new (SIDE, SIDE, NULL, NULL, NULL);
      DossierMark *mark = add (scene, DOSSIER_MARK_TEXT, (DossierRect) { 0, 0, 60, 60 });
      guint32 wanted = to_rgb (i == 0 ? dossier_palette_get_party (on[i], "SV", NULL, NULL) : dossier_palette_get (on[i], DOSSIER_ROLE_TEXT));
      cairo_surface_t *surface;
      guint found = 0;

      mark->text = g_strdup ("I");
      mark->size = 50;
      mark->weight = DOSSIER_WEIGHT_BOLD;
      mark->fill = DOSSIER_ROLE_PARTY;
      mark->tag = g_strdup ("SV");
      surface = paint (scene, on[i]);
      for (int x = 0; x < SIDE; x++)
        found += pixel (surface, x, 40) == wanted;
      g_assert_cmpuint (found, >, 3);
      cairo_surface_destroy (surface);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < DOSSIER_N_THEMES; i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/paint/stroke-inside/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_stroke_inside);
    }
  g_test_add_data_func ("/draw/paint/text/start", GUINT_TO_POINTER (DOSSIER_ALIGN_START), test_text_aligned);
  g_test_add_data_func ("/draw/paint/text/centre", GUINT_TO_POINTER (DOSSIER_ALIGN_CENTRE), test_text_aligned);
  g_test_add_data_func ("/draw/paint/text/end", GUINT_TO_POINTER (DOSSIER_ALIGN_END), test_text_aligned);
  g_test_add_func ("/draw/paint/text/end-rtl", test_text_aligned_rtl);
  g_test_add_func ("/draw/paint/thin-bar", test_thin_bar);
  g_test_add_func ("/draw/paint/dashes", test_dashes);
  g_test_add_func ("/draw/paint/arrow", test_arrow);
  g_test_add_func ("/draw/paint/hatch", test_hatch_is_clipped);
  g_test_add_func ("/draw/paint/halo", test_halo);
  g_test_add_func ("/draw/paint/letters", test_letters);

  return g_test_run ();
}
