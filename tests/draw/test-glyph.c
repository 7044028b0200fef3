// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-glyph-stamps.h"

#define CANVAS 96
#define ORIGIN 16

static const int sizes[] = { 12, 16, 24, 32, 64 };

static const char *const names[DOSSIER_N_GLYPHS] = {
  "counted",  "stated",  "reported", "estimated", "announced", "alleged", "denied",  "opinion",  "ruled",
  "no-figure", "computed", "asserts",  "denies",    "partly",    "answered", "differs", "no-answer",
};

static cairo_surface_t *
paint (DossierGlyph glyph,
       double x,
       double y,
       double size)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, CANVAS, CANVAS);
  cairo_t *cr = cairo_create (surface);

  dossier_glyph_paint (glyph, cr, x, y, size, (DossierColour) { 0, 0, 0, 1 });
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static guint8
ink_at (cairo_surface_t *surface,
        int x,
        int y)
{
  return cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + x];
}

static void
check_inside_box (cairo_surface_t *surface,
                  int size)
{
  guint inked = 0;

  for (int y = 0; y < CANVAS; y++)
    for (int x = 0; x < CANVAS; x++)
      {
        if (ink_at (surface, x, y) > 0)
          g_assert_true (x >= ORIGIN && x < ORIGIN + size && y >= ORIGIN && y < ORIGIN + size);
        inked += ink_at (surface, x, y) > 127;
      }

  /* Even the lightest of them cover a good part of the box. */
  g_assert_cmpuint (inked, >, (guint) (size * size) / 14);
}

static void
test_inside_box (gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      cairo_surface_t *surface = paint (GPOINTER_TO_UINT (data), ORIGIN, ORIGIN, sizes[i]);

      check_inside_box (surface, sizes[i]);
      cairo_surface_destroy (surface);
    }
}

/* A place between pixels gives the same picture as the whole pixel beside it. */
static void
test_snapped (gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      cairo_surface_t *whole = paint (GPOINTER_TO_UINT (data), ORIGIN, ORIGIN, sizes[i]);
      cairo_surface_t *between = paint (GPOINTER_TO_UINT (data), ORIGIN + 0.3, ORIGIN - 0.4, sizes[i]);

      g_assert_cmpmem (cairo_image_surface_get_data (whole),
                       (gsize) cairo_image_surface_get_stride (whole) * CANVAS,
                       cairo_image_surface_get_data (between),
                       (gsize) cairo_image_surface_get_stride (between) * CANVAS);
      cairo_surface_destroy (whole);
      cairo_surface_destroy (between);
    }
}

/* Points on the 16 × 16 grid that must be inked, or must be left free, at 64 px. */
typedef struct
{
  DossierGlyph glyph;
  double x, y;
  gboolean inked;
} Probe;

static const Probe probes[] = {
  { DOSSIER_GLYPH_COUNTED, 8, 8, TRUE },       { DOSSIER_GLYPH_COUNTED, 2.2, 8, TRUE },
  { DOSSIER_GLYPH_COUNTED, 1.6, 8, FALSE },    { DOSSIER_GLYPH_STATED, 8, 8, FALSE },
  { DOSSIER_GLYPH_STATED, 2.75, 8, TRUE },     { DOSSIER_GLYPH_STATED, 4.2, 8, FALSE },
  { DOSSIER_GLYPH_REPORTED, 8, 5, TRUE },      { DOSSIER_GLYPH_REPORTED, 10, 8.2, FALSE },
  { DOSSIER_GLYPH_REPORTED, 8, 9.4, TRUE },    { DOSSIER_GLYPH_REPORTED, 10, 11.4, FALSE },
  { DOSSIER_GLYPH_ESTIMATED, 8, 8, TRUE },     { DOSSIER_GLYPH_ESTIMATED, 5, 2, TRUE },
  { DOSSIER_GLYPH_ESTIMATED, 5, 5, FALSE },    { DOSSIER_GLYPH_ANNOUNCED, 4, 14.5, TRUE },
  { DOSSIER_GLYPH_ANNOUNCED, 7, 6.2, FALSE },  { DOSSIER_GLYPH_ANNOUNCED, 13, 6.2, TRUE },
  { DOSSIER_GLYPH_ALLEGED, 8, 8, FALSE },      { DOSSIER_GLYPH_ALLEGED, 8, 1.2, TRUE },
  { DOSSIER_GLYPH_DENIED, 3, 5.5, TRUE },      { DOSSIER_GLYPH_DENIED, 8, 8, TRUE },
  { DOSSIER_GLYPH_DENIED, 3, 8, FALSE },       { DOSSIER_GLYPH_OPINION, 8, 6.5, FALSE },
  { DOSSIER_GLYPH_OPINION, 4.5, 13, TRUE },    { DOSSIER_GLYPH_RULED, 8, 3, TRUE },
  { DOSSIER_GLYPH_RULED, 8, 10, TRUE },        { DOSSIER_GLYPH_RULED, 5.8, 10, FALSE },
  { DOSSIER_GLYPH_NO_FIGURE, 2.6, 8, TRUE },   { DOSSIER_GLYPH_NO_FIGURE, 5.3, 8, FALSE },
  { DOSSIER_GLYPH_COMPUTED, 3, 8, TRUE },      { DOSSIER_GLYPH_COMPUTED, 8, 3.4, TRUE },
  { DOSSIER_GLYPH_COMPUTED, 8, 5.8, FALSE },   { DOSSIER_GLYPH_ASSERTS, 8, 8, FALSE },
  { DOSSIER_GLYPH_ASSERTS, 8, 5.5, TRUE },     { DOSSIER_GLYPH_DENIES, 8, 8, TRUE },
  { DOSSIER_GLYPH_PARTLY, 8, 5.5, TRUE },      { DOSSIER_GLYPH_PARTLY, 8, 8, FALSE },
  { DOSSIER_GLYPH_ANSWERED, 13.5, 13, TRUE },  { DOSSIER_GLYPH_ANSWERED, 2.7, 7, TRUE },
  { DOSSIER_GLYPH_DIFFERS, 5, 2, TRUE },       { DOSSIER_GLYPH_DIFFERS, 11, 2, FALSE },
  { DOSSIER_GLYPH_NO_ANSWER, 2.5, 3, TRUE },   { DOSSIER_GLYPH_NO_ANSWER, 8, 2.5, FALSE },
};

static void
test_geometry (gconstpointer data)
{
  const Probe *probe = data;
  cairo_surface_t *surface = paint (probe->glyph, ORIGIN, ORIGIN, 64);
  guint8 ink = ink_at (surface, (int) (ORIGIN + probe->x * 4), (int) (ORIGIN + probe->y * 4));

  g_assert_cmpint (ink > 127, ==, probe->inked);
  cairo_surface_destroy (surface);
}

/* How lines were drawn before does not show. */
static void
test_own_lines (void)
{
  const double dashes[] = { 1, 3 };
  cairo_surface_t *expected = paint (DOSSIER_GLYPH_DENIED, 0, 0, 64);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, CANVAS, CANVAS);
  cairo_t *cr = cairo_create (surface);

  cairo_set_dash (cr, dashes, 2, 0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, 80, 80);
  dossier_glyph_paint (DOSSIER_GLYPH_DENIED, cr, 0, 0, 64, (DossierColour) { 0, 0, 0, 1 });
  cairo_surface_flush (surface);
  g_assert_cmpmem (cairo_image_surface_get_data (surface),
                   (gsize) cairo_image_surface_get_stride (surface) * CANVAS,
                   cairo_image_surface_get_data (expected),
                   (gsize) cairo_image_surface_get_stride (expected) * CANVAS);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (expected);
}

/* Below 14 px lines are thicker than scaling alone would make them. */
static void
test_small_stroke (void)
{
  cairo_surface_t *surface = paint (DOSSIER_GLYPH_ASSERTS, ORIGIN, ORIGIN, 12);
  guint column = 0;

  for (int y = ORIGIN; y < ORIGIN + 12; y++)
    column += ink_at (surface, ORIGIN + 6, y);

  g_assert_cmpfloat_with_epsilon (column / 255.0, 2 * 2.35 * 12 / 16, 0.06);
  cairo_surface_destroy (surface);
}

static void
test_for_words (void)
{
  for (guint i = 0; i < DOSSIER_N_STATUSES; i++)
    g_assert_cmpint (dossier_glyph_for_status (i), ==, (int) i);
  g_assert_cmpint (dossier_glyph_for_status (DOSSIER_STATUS_DECLINED), ==, DOSSIER_GLYPH_NO_FIGURE);
  g_assert_cmpint (dossier_glyph_for_stance (DOSSIER_STANCE_ASSERTS), ==, DOSSIER_GLYPH_ASSERTS);
  g_assert_cmpint (dossier_glyph_for_stance (DOSSIER_STANCE_DENIES), ==, DOSSIER_GLYPH_DENIES);
  g_assert_cmpint (dossier_glyph_for_stance (DOSSIER_STANCE_PARTLY), ==, DOSSIER_GLYPH_PARTLY);
  g_assert_cmpint (dossier_glyph_for_stance (DOSSIER_STANCE_DECLINES), ==, DOSSIER_GLYPH_NO_FIGURE);
}

/* See-through ink is laid on once, also where shapes of a glyph overlap. */
static void
test_translucent (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, CANVAS, CANVAS);
  cairo_t *cr = cairo_create (surface);

  dossier_glyph_paint (DOSSIER_GLYPH_DENIED, cr, 0, 0, 64, (DossierColour) { 0, 0, 0, 0.5 });
  cairo_surface_flush (surface);
  for (int y = 0; y < 64; y++)
    for (int x = 0; x < 64; x++)
      g_assert_cmpint (ink_at (surface, x, y), <=, 129);
  g_assert_cmpint (ink_at (surface, 12, 22), >, 120);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
paint_row (cairo_surface_t *surface,
           gboolean stamped,
           DossierGlyph glyph,
           double scale)
{
  cairo_t *cr = cairo_create (surface);
  g_autoptr (DossierGlyphStamps) stamps = NULL;
  DossierColour colour = { 0.2, 0.4, 0.1, glyph % 2 == 0 ? 1 : 0.5 };

  cairo_scale (cr, scale, scale);
  stamps = dossier_glyph_stamps_new (cr);
  for (guint i = 0; i < 3; i++)
    if (stamped)
      dossier_glyph_stamps_paint (stamps, glyph, 3.4 + 20 * i, 2.7 * i, 13, colour);
    else
      dossier_glyph_paint (glyph, cr, 3.4 + 20 * i, 2.7 * i, 13, colour);
  cairo_destroy (cr);
}

/* What is printed is what is drawn, at any scale. */
static void
test_stamps (void)
{
  static const double device_scales[] = { 1, 2, 1.5 };
  static const double scales[] = { 1, 0.8 };

  for (guint i = 0; i < DOSSIER_N_GLYPHS * G_N_ELEMENTS (device_scales) * G_N_ELEMENTS (scales); i++)
    {
      double device = device_scales[i / DOSSIER_N_GLYPHS % G_N_ELEMENTS (device_scales)];
      double scale = scales[i / DOSSIER_N_GLYPHS / G_N_ELEMENTS (device_scales)];
      cairo_surface_t *surfaces[2];
      const guint8 *drawn, *printed;
      int n, most = 0;

      for (guint j = 0; j < 2; j++)
        {
          surfaces[j] = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 160, 60);
          cairo_surface_set_device_scale (surfaces[j], device, device);
          paint_row (surfaces[j], j == 1, i % DOSSIER_N_GLYPHS, scale);
          cairo_surface_flush (surfaces[j]);
        }
      n = cairo_image_surface_get_stride (surfaces[0]) * 60;
      drawn = cairo_image_surface_get_data (surfaces[0]);
      printed = cairo_image_surface_get_data (surfaces[1]);
      for (int k = 0; k < n; k++)
        most = MAX (most, ABS (drawn[k] - printed[k]));
      g_assert_cmpint (most, <=, 3); /* of 255: what rounding leaves */
      cairo_surface_destroy (surfaces[0]);
      cairo_surface_destroy (surfaces[1]);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < DOSSIER_N_GLYPHS; i++)
    {
      g_autofree char *inside = g_strdup_printf ("/draw/glyph/inside-box/%s", names[i]);
      g_autofree char *snapped = g_strdup_printf ("/draw/glyph/snapped/%s", names[i]);

      g_test_add_data_func (inside, GUINT_TO_POINTER (i), test_inside_box);
      g_test_add_data_func (snapped, GUINT_TO_POINTER (i), test_snapped);
    }
  for (guint i = 0; i < G_N_ELEMENTS (probes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/glyph/geometry/%s-%u", names[probes[i].glyph], i);

      g_test_add_data_func (path, &probes[i], test_geometry);
    }
  g_test_add_func ("/draw/glyph/own-lines", test_own_lines);
  g_test_add_func ("/draw/glyph/small-stroke", test_small_stroke);
  g_test_add_func ("/draw/glyph/for-words", test_for_words);
  g_test_add_func ("/draw/glyph/translucent", test_translucent);
  g_test_add_func ("/draw/glyph/stamps", test_stamps);

  return g_test_run ();
}
