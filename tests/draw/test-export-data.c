// SPDX-License-Identifier: GPL-3.0-or-later

/* Documents and data: a PDF with its table, CSV and JSON. */

#include "draw/dossier-export.h"

#include <string.h>

#include "draw/dossier-layout.h"
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

static const char *
find_bytes (const char *data,
            gsize length,
            const char *needle)
{
  gsize n = strlen (needle);

  for (gsize i = 0; i + n <= length; i++)
    if (data[i] == needle[0] && memcmp (data + i, needle, n) == 0)
      return data + i;

  return NULL;
}

/* Adds what a compressed stream holds; what is no such stream adds nothing. */
static void
inflate (GByteArray *out,
         const char *data,
         gsize length)
{
  g_autoptr (GZlibDecompressor) decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result == G_CONVERTER_CONVERTED)
    {
      guint8 buffer[4096];
      gsize n_read = 0, n_written = 0;

      result = g_converter_convert (G_CONVERTER (decompressor), data, length, buffer, sizeof buffer, G_CONVERTER_NO_FLAGS, &n_read,
                                    &n_written, NULL);
      if (result == G_CONVERTER_ERROR)
        return;
      g_byte_array_append (out, buffer, (guint) n_written);
      data += n_read;
      length -= n_read;
    }
}

/* A PDF with all its streams unpacked: cairo 1.18 keeps most objects in them, 1.16 none. */
static GBytes *
unpack (GBytes *pdf)
{
  gsize length;
  const char *data = g_bytes_get_data (pdf, &length);
  GByteArray *out = g_byte_array_new ();
  const char *end = data + length;

  g_byte_array_append (out, (const guint8 *) data, (guint) length);
  for (const char *at = data; (at = find_bytes (at, (gsize) (end - at), "stream\n")) != NULL;)
    {
      at += strlen ("stream\n");
      inflate (out, at, (gsize) (end - at));
    }

  return g_byte_array_free_to_bytes (out);
}

static gboolean
contains (GBytes *bytes,
          const char *needle)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return find_bytes (data, length, needle) != NULL;
}

static void
test_pdf (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) packed = NULL;
  g_autoptr (GBytes) pdf = NULL;

  g_free (spec->title);
  spec->title = g_strdup ("Held");
  scene = make_scene (spec);
  packed = dossier_export_scene (scene, DOSSIER_EXPORT_PDF, DOSSIER_THEME_PRINT, 1, &error);
  g_assert_no_error (error);
  pdf = unpack (packed);
  g_assert_true (contains (pdf, "%PDF-1."));
  g_assert_true (contains (pdf, "/Title (Held)"));
  g_assert_true (contains (pdf, "capacity-double"));
  g_assert_true (contains (pdf, "/Marked true"));
  g_assert_true (contains (pdf, "/S /Document"));
  g_assert_true (contains (pdf, "/S /Figure"));
  /* The figure's marks on the page. */
  g_assert_true (contains (pdf, "/Figure << /MCID 0 >> BDC"));
  /* 900 × 540 px, in points. */
  g_assert_true (contains (pdf, "675 405"));
}

static DossierTable *
make_table (void)
{
  DossierTable *table = dossier_table_new ();

  dossier_table_add_column (table, "value", "Value", DOSSIER_COLUMN_TEXT);
  dossier_table_add_column (table, "statement", "Statement", DOSSIER_COLUMN_TEXT);
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *words = g_strnfill (1 + i * 7 % 300, 'm');

      dossier_table_add_row (table);
      dossier_table_set (table, 0, "=1,5");
      dossier_table_set (table, 1, words);
    }

  return table;
}

static void
test_pdf_table (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene_with_origin (spec);
  g_autoptr (DossierTable) table = make_table ();
  DossierExportOptions options = { .format = DOSSIER_EXPORT_PDF, .scale = 1, .table = table };
  g_autoptr (GBytes) packed = dossier_export_picture (scene, &options, NULL);
  g_autoptr (GBytes) pdf = unpack (packed);

  g_assert_true (contains (pdf, "/S /H1"));
  g_assert_true (contains (pdf, "/S /P"));
  g_assert_true (contains (pdf, "/S /Table"));
  g_assert_true (contains (pdf, "/S /TH"));
  g_assert_true (contains (pdf, "/S /TD"));
  g_assert_true (contains (pdf, "/Keywords (dossier:cecot/inmates#population "));
}

static void
test_csv (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene (spec);
  g_autoptr (DossierTable) table = make_table ();
  DossierExportOptions options = { .format = DOSSIER_EXPORT_CSV, .scale = 1, .data = table };
  g_autoptr (GBytes) csv = dossier_export_picture (scene, &options, NULL);

  g_assert_true (contains (csv, "value,statement\r\n\"'=1,5\",m\r\n"));
}

static void
test_json (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = make_scene_with_origin (spec);
  g_autoptr (DossierTable) table = make_table ();
  DossierExportOptions options = { .format = DOSSIER_EXPORT_JSON, .scale = 1, .data = table };
  g_autoptr (GBytes) json = dossier_export_picture (scene, &options, NULL);

  g_assert_true (contains (json, "\"dataset\": \"cecot 1.0.0\""));
  g_assert_true (contains (json, "\"address\": \"dossier:cecot/inmates#population\""));
  g_assert_true (contains (json, "\"value\": \"=1,5\""));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/export-data/pdf", test_pdf);
  g_test_add_func ("/draw/export-data/pdf/table", test_pdf_table);
  g_test_add_func ("/draw/export-data/csv", test_csv);
  g_test_add_func ("/draw/export-data/json", test_json);

  return g_test_run ();
}
