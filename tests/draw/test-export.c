// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-export.h"

#include <cairo.h>
#include <string.h>

#include "draw/dossier-layout.h"
#include "draw/dossier-scene-builder.h"
#include "sample-specs.h"

static DossierScene *
make_scene (DossierChartSpec *spec)
{
  DossierFrame frame = { 900, 540, 1, TRUE, dossier_text_measure_pango () };

  return dossier_layout (spec, &frame);
}

/* A picture that says where it comes from. */
static DossierScene *
make_scene_with_origin (DossierChartSpec *spec)
{
  spec->sources = g_strdup ("An article, ¶1");
  spec->address = g_strdup ("dossier:cecot/inmates#population");

  return make_scene (spec);
}

typedef struct
{
  const char *path;
  gboolean known;
  DossierExportFormat format;
} Path;

static const Path paths[] = {
  { "a.png", TRUE, DOSSIER_EXPORT_PNG },
  { "/b/c.d/e.SVG", TRUE, DOSSIER_EXPORT_SVG },
  { "x.y.pdf", TRUE, DOSSIER_EXPORT_PDF },
  { "scene.txt", TRUE, DOSSIER_EXPORT_TEXT },
  { "data.csv", TRUE, DOSSIER_EXPORT_CSV },
  { "data.Json", TRUE, DOSSIER_EXPORT_JSON },
  { "png", FALSE, 0 },
  { "a.jpeg", FALSE, 0 },
  { "", FALSE, 0 },
};

static void
test_paths (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      DossierExportFormat format = DOSSIER_N_EXPORTS;

      g_assert_cmpint (dossier_export_format_for_path (paths[i].path, &format), ==, paths[i].known);
      g_assert_cmpint (format, ==, paths[i].known ? paths[i].format : DOSSIER_N_EXPORTS);
    }
  for (guint i = 0; i < DOSSIER_N_EXPORTS; i++)
    {
      DossierExportFormat format = DOSSIER_N_EXPORTS;

      g_assert_true (dossier_export_format_for_path (dossier_export_get_suffix (i), &format));
      g_assert_cmpuint (format, ==, i);
      g_assert_nonnull (strchr (dossier_export_get_media_type (i), '/'));
    }
}

typedef struct
{
  const guint8 *data;
  gsize length;
  gsize at;
} Stream;

static cairo_status_t
read_stream (void *data,
             unsigned char *bytes,
             unsigned int length)
{
  Stream *stream = data;

  if (stream->length - stream->at < length)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (bytes, stream->data + stream->at, length);
  stream->at += length;
  return CAIRO_STATUS_SUCCESS;
}

static guint32
read_be32 (const guint8 *bytes)
{
  return (guint32) bytes[0] << 24 | (guint32) bytes[1] << 16 | (guint32) bytes[2] << 8 | bytes[3];
}

/* The CRC of ISO 3309, written another way than the exporter's. */
static guint32
checksum (const guint8 *bytes,
          gsize length)
{
  guint32 rest = 0xffffffffu;

  for (gsize i = 0; i < length * 8; i++)
    {
      guint32 bit = (bytes[i / 8] >> (i % 8)) & 1;
      gboolean divide = ((rest & 1) ^ bit) != 0;

      rest >>= 1;
      if (divide)
        rest ^= 0xedb88320u;
    }

  return ~rest;
}

/* Goes through a PNG's chunks. Returns: the data of the first that has the type and starts with those bytes */
static const guint8 *
find_chunk (GBytes *png,
            const char *type,
            const char *start,
            guint32 *length)
{
  gsize size;
  const guint8 *bytes = g_bytes_get_data (png, &size);
  const guint8 *found = NULL;

  g_assert_cmpmem (bytes, 8, "\x89PNG\r\n\x1a\n", 8);
  for (gsize at = 8; at < size;)
    {
      guint32 chunk = read_be32 (bytes + at);

      g_assert_cmpuint (at + 12 + chunk, <=, size);
      g_assert_cmphex (read_be32 (bytes + at + 8 + chunk), ==, checksum (bytes + at + 4, chunk + 4));
      if (found == NULL && memcmp (bytes + at + 4, type, 4) == 0 && strncmp ((const char *) bytes + at + 8, start, strlen (start)) == 0)
        {
          found = bytes + at + 8;
          *length = chunk;
        }
      at += 12 + chunk;
    }

  return found;
}

static void
assert_png_text (GBytes *png,
                 const char *keyword,
                 const char *text)
{
  guint32 length = 0;
  const guint8 *chunk = find_chunk (png, "iTXt", keyword, &length);
  gsize before = strlen (keyword) + 5;

  g_assert_nonnull (chunk);
  /* No language here: the sample's words have none. */
  g_assert_cmpmem (chunk + before, length - before, text, strlen (text));
}

static void
test_png (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene_with_origin (spec);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = dossier_export_scene (scene, DOSSIER_EXPORT_PNG, DOSSIER_THEME_PRINT, 2, &error);
  Stream stream = { 0 };
  cairo_surface_t *surface;
  const guint8 *chunk;
  guint32 length = 0;

  g_assert_no_error (error);
  stream.data = g_bytes_get_data (png, &stream.length);
  surface = cairo_image_surface_create_from_png_stream (read_stream, &stream);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 1800);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 1080);
  cairo_surface_destroy (surface);

  chunk = find_chunk (png, "pHYs", "", &length);
  g_assert_nonnull (chunk);
  g_assert_cmpuint (length, ==, 9);
  /* 192 dots an inch. */
  g_assert_cmpuint (read_be32 (chunk), ==, 7559);
  g_assert_cmpuint (read_be32 (chunk + 4), ==, 7559);
  g_assert_cmpuint (chunk[8], ==, 1);
  assert_png_text (png, "Title", spec->title);
  assert_png_text (png, "Description", spec->summary);
  assert_png_text (png, "Comment", spec->caption);
  assert_png_text (png, "Source", "An article, ¶1");
  assert_png_text (png, "Dataset", "cecot 1.0.0");
  assert_png_text (png, "Dossier address", "dossier:cecot/inmates#population");
  g_assert_nonnull (find_chunk (png, "iTXt", "Software", &length));
}

/* Its size on paper can be told apart from its pixels; and its words have a language. */
static void
test_png_options (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  DossierExportOptions options = { .format = DOSSIER_EXPORT_PNG, .scale = 1, .dpi = 300 };
  g_autoptr (DossierScene) scene = NULL;
  g_autoptr (GBytes) png = NULL;
  const guint8 *chunk;
  guint32 length = 0;

  spec->language = g_strdup ("es");
  scene = make_scene (spec);
  png = dossier_export_picture (scene, &options, NULL);
  chunk = find_chunk (png, "pHYs", "", &length);
  g_assert_cmpuint (read_be32 (chunk), ==, 11811);
  chunk = find_chunk (png, "iTXt", "Title", &length);
  g_assert_cmpstr ((const char *) chunk + strlen ("Title") + 3, ==, "es");
}

/* A picture that no machine can hold is refused, and not tried. */
static void
test_png_too_large (void)
{
  g_autoptr (DossierScene) scene = dossier_scene_new (1e6, 1e6, NULL, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = dossier_export_scene (scene, DOSSIER_EXPORT_PNG, DOSSIER_THEME_LIGHT, 1, &error);

  g_assert_null (png);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
}

typedef struct
{
  GString *text; /* of the element that is open */
  GHashTable *n; /* of elements, by name */
  GPtrArray *labels;
  GPtrArray *texts;
  char *title;
  char *description;
} Svg;

static void
start_element (GMarkupParseContext *context,
               const char *name,
               const char **names,
               const char **values,
               gpointer data,
               GError **error)
{
  Svg *svg = data;

  g_hash_table_insert (svg->n, g_strdup (name), GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (svg->n, name)) + 1));
  for (guint i = 0; names[i] != NULL; i++)
    if (strcmp (names[i], "aria-label") == 0)
      g_ptr_array_add (svg->labels, g_strdup (values[i]));
  if (strcmp (name, "tspan") != 0)
    g_string_truncate (svg->text, 0);
}

static void
end_element (GMarkupParseContext *context,
             const char *name,
             gpointer data,
             GError **error)
{
  Svg *svg = data;

  if (strcmp (name, "text") == 0)
    g_ptr_array_add (svg->texts, g_strdup (svg->text->str));
  else if (strcmp (name, "title") == 0)
    svg->title = g_strdup (svg->text->str);
  else if (strcmp (name, "desc") == 0)
    svg->description = g_strdup (svg->text->str);
}

static void
add_text (GMarkupParseContext *context,
          const char *text,
          gsize length,
          gpointer data,
          GError **error)
{
  Svg *svg = data;

  g_string_append_len (svg->text, text, (gssize) length);
}

static void
svg_clear (Svg *svg)
{
  g_string_free (svg->text, TRUE);
  g_hash_table_unref (svg->n);
  g_ptr_array_unref (svg->labels);
  g_ptr_array_unref (svg->texts);
  g_free (svg->title);
  g_free (svg->description);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Svg, svg_clear)

static void
read_svg (GBytes *bytes,
          Svg *svg)
{
  static const GMarkupParser parser = { .start_element = start_element, .end_element = end_element, .text = add_text };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, svg, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  svg->text = g_string_new (NULL);
  svg->n = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  svg->labels = g_ptr_array_new_with_free_func (g_free);
  svg->texts = g_ptr_array_new_with_free_func (g_free);
  g_markup_parse_context_parse (context, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

static guint
count_elements (const Svg *svg,
                const char *name)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (svg->n, name));
}

static void
test_svg (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene (spec);
  g_autoptr (GBytes) bytes = dossier_export_scene (scene, DOSSIER_EXPORT_SVG, DOSSIER_THEME_PRINT, 1, NULL);
  g_auto (Svg) svg = { 0 };
  guint n_texts = 0;

  read_svg (bytes, &svg);
  g_assert_cmpstr (svg.title, ==, spec->title);
  g_assert_cmpstr (svg.description, ==, spec->summary);

  /* One group for each statement, with its sentence, and one text for each label. */
  g_assert_cmpuint (svg.labels->len, ==, spec->items->len);
  for (guint i = 0; i < svg.labels->len; i++)
    g_assert_cmpstr (g_ptr_array_index (svg.labels, i), ==, dossier_scene_get_stop (scene, i)->spoken);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind == DOSSIER_MARK_TEXT && !mark->wraps)
        g_assert_cmpstr (g_ptr_array_index (svg.texts, n_texts), ==, mark->text);
      n_texts += mark->kind == DOSSIER_MARK_TEXT;
    }
  g_assert_cmpuint (svg.texts->len, ==, n_texts);
  g_assert_cmpuint (count_elements (&svg, "g"), ==, spec->items->len);
}

/* Letters that are shapes keep title, description and the statements' names. */
static void
test_svg_outlines (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene_with_origin (spec);
  DossierExportOptions options = { .format = DOSSIER_EXPORT_SVG, .scale = 1, .outlines = TRUE };
  g_autoptr (GBytes) bytes = dossier_export_picture (scene, &options, NULL);
  g_auto (Svg) svg = { 0 };

  read_svg (bytes, &svg);
  g_assert_cmpstr (svg.title, ==, spec->title);
  g_assert_cmpstr (svg.description, ==, spec->summary);
  g_assert_cmpuint (svg.labels->len, ==, spec->items->len);
  g_assert_cmpuint (count_elements (&svg, "text"), ==, 0);
  g_assert_cmpuint (count_elements (&svg, "dc:identifier"), ==, 1);
}

static void
assert_prefixed (const char *svg,
                 const char *what,
                 const char *prefix)
{
  for (const char *c = strstr (svg, what); c != NULL; c = strstr (c, what))
    {
      c += strlen (what);
      g_assert_true (g_str_has_prefix (c, prefix));
    }
}

/* As a part of a page it has names of its own, and nothing that the page gives it. */
static void
test_svg_within (void)
{
  const DossierExportOptions options = { .format = DOSSIER_EXPORT_SVG, .scale = 1, .within = "chart-1-" };
  g_autoptr (DossierScene) scene = dossier_scene_new (100, 50, "Title", "Description", NULL);
  const DossierRect box = { 10, 10, 80, 20 };
  DossierMark *fade = dossier_scene_add_mark (scene, DOSSIER_MARK_FADE, &box, -1);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_auto (Svg) svg = { 0 };

  fade->fill = DOSSIER_ROLE_ACCENT;
  fade->strength = 1;
  fade->fade_after = 20;
  dossier_scene_finish (scene);
  bytes = dossier_export_picture (scene, &options, NULL);
  read_svg (bytes, &svg);
  g_assert_cmpstr (svg.title, ==, "Title");
  g_assert_cmpstr (svg.description, ==, "Description");
  g_assert_cmpuint (count_elements (&svg, "metadata"), ==, 0);

  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_nonnull (strstr (text, "id='chart-1-fade-1'"));
  assert_prefixed (text, " id='", "chart-1-");
  assert_prefixed (text, "url(#", "chart-1-");
  assert_prefixed (text, "aria-labelledby='", "chart-1-title chart-1-description'");
  g_assert_true (g_str_has_prefix (text, "<svg "));
  g_assert_null (strstr (text, "style="));
  g_assert_null (strstr (text, "xmlns"));
}

static void
test_svg_areas (void)
{
  g_autoptr (DossierChartSpec) spec = sample_areas ();
  g_autoptr (DossierScene) scene = make_scene (spec);
  g_autoptr (GBytes) bytes = dossier_export_scene (scene, DOSSIER_EXPORT_SVG, DOSSIER_THEME_DARK, 1, NULL);
  g_auto (Svg) svg = { 0 };

  read_svg (bytes, &svg);
  g_assert_cmpuint (svg.labels->len, ==, 3);
  /* The picture, and in it three persons, three glyphs at labels and three in the legend. */
  g_assert_cmpuint (count_elements (&svg, "svg"), ==, 1 + 3 + 3 + 3);
}

static void
set_string (char **string,
            const char *value)
{
  g_free (*string);
  *string = g_strdup (value);
}

/* Words from a file may hold anything: the picture stays XML. */
static void
test_svg_hostile (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, 0);
  g_autoptr (DossierScene) scene = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_auto (Svg) svg = { 0 };

  set_string (&spec->title, "<script>&amp;\x01\x1b[31m\"'");
  set_string (&item->spoken, "\"/><script>alert(1)</script>");
  set_string (&item->fact_id, "'\">");
  set_string (&item->value_label, "]]> --> \x7f");
  scene = make_scene (spec);
  bytes = dossier_export_scene (scene, DOSSIER_EXPORT_SVG, DOSSIER_THEME_LIGHT, 1, NULL);
  read_svg (bytes, &svg);
  g_assert_cmpuint (count_elements (&svg, "script"), ==, 0);
  g_assert_cmpstr (svg.title, ==, "<script>&amp;  [31m\"'");
}

static void
test_text (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene (spec);
  g_autofree char *expected = dossier_scene_to_text (scene);
  g_autoptr (GBytes) bytes = dossier_export_scene (scene, DOSSIER_EXPORT_TEXT, DOSSIER_THEME_LIGHT, 1, NULL);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected, strlen (expected));
}

/* The same picture twice is the same file, so that files can be compared. */
static void
test_same_again (gconstpointer data)
{
  DossierExportFormat format = (DossierExportFormat) GPOINTER_TO_UINT (data);
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene (spec);
  g_autoptr (GBytes) once = dossier_export_scene (scene, format, DOSSIER_THEME_LIGHT, 1, NULL);
  g_autoptr (GBytes) again = dossier_export_scene (scene, format, DOSSIER_THEME_LIGHT, 1, NULL);

  g_assert_true (g_bytes_equal (once, again));
}

static gpointer
export_in_thread (gpointer data)
{
  return dossier_export_scene (data, DOSSIER_EXPORT_PNG, DOSSIER_THEME_LIGHT, 1, NULL);
}

static void
test_threads (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene (spec);
  g_autoptr (GBytes) here = dossier_export_scene (scene, DOSSIER_EXPORT_PNG, DOSSIER_THEME_LIGHT, 1, NULL);
  GThread *threads[3];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("export", export_in_thread, scene);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr (GBytes) there = g_thread_join (threads[i]);

      g_assert_true (g_bytes_equal (here, there));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/export/paths", test_paths);
  g_test_add_func ("/draw/export/png", test_png);
  g_test_add_func ("/draw/export/png/options", test_png_options);
  g_test_add_func ("/draw/export/png/too-large", test_png_too_large);
  g_test_add_func ("/draw/export/svg", test_svg);
  g_test_add_func ("/draw/export/svg/areas", test_svg_areas);
  g_test_add_func ("/draw/export/svg/outlines", test_svg_outlines);
  g_test_add_func ("/draw/export/svg/hostile", test_svg_hostile);
  g_test_add_func ("/draw/export/svg/within", test_svg_within);
  g_test_add_func ("/draw/export/text", test_text);
  g_test_add_func ("/draw/export/threads", test_threads);
  g_test_add_data_func ("/draw/export/same-again/png", GUINT_TO_POINTER (DOSSIER_EXPORT_PNG), test_same_again);
  g_test_add_data_func ("/draw/export/same-again/pdf", GUINT_TO_POINTER (DOSSIER_EXPORT_PDF), test_same_again);
  g_test_add_data_func ("/draw/export/same-again/svg", GUINT_TO_POINTER (DOSSIER_EXPORT_SVG), test_same_again);

  return g_test_run ();
}
