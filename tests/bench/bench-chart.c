// SPDX-License-Identifier: GPL-3.0-or-later

/* What a claim chart costs at 3840 × 2160: the scene laid out, its static layer painted, and the mark found that the
 * pointer is on.
 *
 *     bench-chart [[KIND:]N_MARKS...]
 *     bench-chart --once [KIND:]N_MARKS
 *
 * KIND is "values" unless it is said to be "announced", "levels" or "level", where all are about one and the same.
 * Prints processor time, the best of several runs. A busy machine changes that, but not the number of instructions:
 * tests/bench/with-instructions counts them, of lay_out(), paint() and hover(), which are done once then. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/dossier-loader.h"
#include "draw/dossier-layout.h"
#include "draw/dossier-paint.h"
#include "present/dossier-charts.h"

#define WIDTH 1920 /* of the layout, px */
#define HEIGHT 1080
#define SCALE 2    /* pixels of the picture a px */
#define N_RUNS 9
#define N_HOVERS 10000
#define ANSWERS_A_QUESTION 1000

typedef struct
{
  const char *name;
  const char *status; /* of two in three; the others are counted. NULL: of all, "announced" */
  const char *role;
  guint n_values;
} Kind;

/* What the marks are, and how many. */
typedef struct
{
  const Kind *kind;
  guint n;
} Size;

static const Kind kinds[] = {
  { "values", "stated", "values", 39000 },
  { "announced", NULL, "values", 39000 },
  { "levels", "stated", "level", 39000 },
  { "level", "stated", "level", 1 },
};

G_NO_INLINE DossierScene *lay_out (const DossierChartSpec *spec, const DossierFrame *frame);
G_NO_INLINE void paint (const DossierScene *scene, cairo_surface_t *picture);
G_NO_INLINE int hover (const DossierScene *scene);

static void
append_questions (GString *text,
                  guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s{\"id\":\"q%u\",\"label\":\"Q\",\"kind\":\"count\",\"unit\":\"item\"}",
                            i > 0 ? "," : "", i);
}

static void
append_facts (GString *text,
              const Kind *kind,
              guint n)
{
  for (guint i = 0; i < n; i++)
    {
      const char *status = kind->status == NULL ? "announced" : i % 3 == 0 ? "counted" : kind->status;
      guint day = (guint) ((guint64) i * 2000 / n);
      guint value = 1000 + (guint) ((guint64) i * 7919 % kind->n_values);

      g_string_append_printf (text, "%s{\"id\":\"f%u\",\"text\":\"The claim of that number\",\"status\":\"%s\","
                                    "\"of\":\"%u-%02u-%02u\",\"source\":[{\"id\":\"s\"}],"
                                    "\"answers\":{\"question\":\"q%u\",\"value\":%u}}",
                              i > 0 ? "," : "", i, status, 2018 + day / 336,
                              1 + day / 28 % 12, 1 + day % 28, i / ANSWERS_A_QUESTION, value);
    }
}

static Dossier *
create (const Size *size)
{
  guint n_questions = (size->n + ANSWERS_A_QUESTION - 1) / ANSWERS_A_QUESTION;
  GString *text = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"many\",\"version\":\"1\",\"title\":\"Many\","
                                "\"as_of\":\"2025\",\"language\":\"en\",\"languages\":[\"en\"],"
                                "\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],\"parties\":[],\"questions\":[");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GBytes) bytes = NULL;

  append_questions (text, n_questions);
  g_string_append (text, "],\"facts\":[");
  append_facts (text, size->kind, size->n);
  g_string_append (text, "],\"figures\":[{\"id\":\"g\",\"title\":\"G\",\"kind\":\"claims\",\"questions\":[");
  for (guint i = 0; i < n_questions; i++)
    g_string_append_printf (text, "%s{\"id\":\"q%u\",\"as\":\"%s\"}", i > 0 ? "," : "", i, size->kind->role);
  g_string_append (text, "]}],\"views\":[{\"id\":\"v\",\"title\":\"V\",\"sections\":[{\"id\":\"x\",\"title\":\"X\","
                         "\"figures\":[\"g\"],\"facts\":[\"f0\"]}]}]}");

  bytes = g_string_free_to_bytes (text);
  return dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
}

/* Not static, so that they can be told apart. */
DossierScene *
lay_out (const DossierChartSpec *spec,
         const DossierFrame *frame)
{
  return dossier_layout (spec, frame);
}

static void
paint_static_layer (const DossierScene *scene,
                    cairo_surface_t *picture)
{
  cairo_t *cr = cairo_create (picture);

  dossier_paint_scene (scene, cr, DOSSIER_THEME_LIGHT);
  cairo_destroy (cr);
  cairo_surface_flush (picture);
}

void
paint (const DossierScene *scene,
       cairo_surface_t *picture)
{
  paint_static_layer (scene, picture);
}

int
hover (const DossierScene *scene)
{
  int sum = 0;

  for (guint i = 0; i < N_HOVERS; i++)
    sum += dossier_scene_hit (scene, i * 7 % WIDTH, i * 11 % HEIGHT);

  return sum;
}

static cairo_surface_t *
create_picture (void)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * SCALE, HEIGHT * SCALE);

  cairo_surface_set_device_scale (picture, SCALE, SCALE);

  return picture;
}

/* For whoever counts: everything has been done before, as it has in a window, and then is done once. */
static void
do_once (const Size *size)
{
  g_autoptr (Dossier) dossier = create (size);
  g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (dossier, dossier->figures[0]);
  DossierFrame frame = { .width = WIDTH, .height = HEIGHT, .text_scale = 1, .measure = dossier_text_measure_pango () };
  g_autoptr (DossierScene) before = dossier_layout (spec, &frame);
  g_autoptr (DossierScene) scene = NULL;
  cairo_surface_t *picture = create_picture ();

  paint_static_layer (before, picture);
  scene = lay_out (spec, &frame);
  paint (scene, picture);
  hover (scene);
  cairo_surface_destroy (picture);
}

static double
get_milliseconds (void)
{
  return 1000.0 * clock () / CLOCKS_PER_SEC;
}

static void
measure (const Size *size)
{
  g_autoptr (Dossier) dossier = create (size);
  g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (dossier, dossier->figures[0]);
  DossierFrame frame = { .width = WIDTH, .height = HEIGHT, .text_scale = 1, .measure = dossier_text_measure_pango () };
  cairo_surface_t *picture = create_picture ();
  double layout = G_MAXDOUBLE, painting = G_MAXDOUBLE, hovering = G_MAXDOUBLE;

  for (guint i = 0; i < N_RUNS; i++)
    {
      double start = get_milliseconds ();
      g_autoptr (DossierScene) scene = lay_out (spec, &frame);
      double laid_out = get_milliseconds ();
      double painted;

      paint (scene, picture);
      painted = get_milliseconds ();
      hover (scene);
      layout = MIN (layout, laid_out - start);
      painting = MIN (painting, painted - laid_out);
      hovering = MIN (hovering, get_milliseconds () - painted);
    }

  printf ("%6u %s: layout %8.2f ms, static layer %6.2f ms, what the pointer is on %7.4f ms\n", size->n, size->kind->name,
          layout, painting, hovering / N_HOVERS);
  cairo_surface_destroy (picture);
}

/* Ends the program where there is no such kind. */
static Size
parse_size (const char *text)
{
  const char *colon = strchr (text, ':');

  for (guint i = 0; colon != NULL && i < G_N_ELEMENTS (kinds); i++)
    if (strlen (kinds[i].name) == (gsize) (colon - text) && strncmp (kinds[i].name, text, (gsize) (colon - text)) == 0)
      return (Size) { &kinds[i], (guint) atoi (colon + 1) };
  if (colon != NULL)
    g_error ("no kind of marks: %s", text);

  return (Size) { &kinds[0], (guint) atoi (text) };
}

int
main (int argc,
      char **argv)
{
  gboolean once = argc == 3 && strcmp (argv[1], "--once") == 0;

  for (int i = once ? 2 : 1; i < argc; i++)
    {
      Size size = parse_size (argv[i]);

      if (once)
        do_once (&size);
      else
        measure (&size);
    }
  if (argc == 1)
    measure (&(Size) { &kinds[0], 200 });

  return EXIT_SUCCESS;
}
