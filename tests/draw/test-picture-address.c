// SPDX-License-Identifier: GPL-3.0-or-later

/* The way back from a picture, and what a file that means harm gets out of it: nothing. */

#include "draw/dossier-picture-address.h"

#include <string.h>

#include "draw/dossier-export.h"
#include "draw/dossier-layout.h"
#include "sample-specs.h"

#define ADDRESS "dossier:cecot/inmates#population"
#define N_MUTATIONS 400

static GBytes *
export (DossierExportFormat format,
        const char *address,
        gboolean outlines)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  DossierFrame frame = { .width = 640, .height = 480, .text_scale = 1, .framed = TRUE,
                         .measure = dossier_text_measure_pango () };
  DossierExportOptions options = { .format = format, .scale = 1, .outlines = outlines };
  g_autoptr (DossierScene) scene = NULL;
  GBytes *bytes;

  spec->address = g_strdup (address);
  scene = dossier_layout (spec, &frame);
  bytes = dossier_export_picture (scene, &options, NULL);
  g_assert_nonnull (bytes);

  return bytes;
}

static char *
find (const void *bytes,
      gsize length)
{
  /* At the end of a block of its own, so that a byte too far is seen. */
  g_autofree guint8 *copy = g_memdup2 (bytes, MAX (length, 1));

  return dossier_picture_find_address (copy, length);
}

static void
test_round_trip (gconstpointer data)
{
  static const char *const addresses[] = { ADDRESS, "dossier:a", "dossier:a#b", "dossier:a/own:party/x#y" };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_autoptr (GBytes) bytes = export (GPOINTER_TO_UINT (data), addresses[i], i == 0);
      g_autofree char *found = NULL;
      gsize length;
      const guint8 *start = g_bytes_get_data (bytes, &length);

      found = find (start, length);
      g_assert_cmpstr (found, ==, addresses[i]);
      g_assert_true (dossier_is_picture (start, MIN (length, DOSSIER_PICTURE_HEAD)));
    }
}

/* A picture without an address, and an address that is none. */
static void
test_none (gconstpointer data)
{
  static const char *const addresses[] = { NULL, "dossier:a\"b", "https:", "dossier:a/../\\(x)" };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_autoptr (GBytes) bytes = export (GPOINTER_TO_UINT (data), addresses[i], FALSE);
      gsize length;
      const guint8 *start = g_bytes_get_data (bytes, &length);

      g_assert_null (find (start, length));
    }
}

/* Cut off anywhere, or with any byte changed, it is an address or nothing: never a crash, never part of one. */
static void
test_mutations (gconstpointer data)
{
  g_autoptr (GBytes) bytes = export (GPOINTER_TO_UINT (data), ADDRESS, FALSE);
  gsize length;
  const guint8 *start = g_bytes_get_data (bytes, &length);

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autofree guint8 *copy = g_memdup2 (start, length);
      gsize cut = i % 4 == 0 ? (gsize) g_test_rand_int_range (0, (gint32) length) : length;
      gint32 reach = (gint32) (i % 2 == 0 ? MIN (length, 4096) : length);
      g_autofree char *found = NULL;

      for (guint j = 0; j < i % 5; j++)
        copy[g_test_rand_int_range (0, reach)] = (guint8) g_test_rand_int_range (0, 256);
      found = find (copy, cut);
      g_assert_true (found == NULL || g_str_has_prefix (found, "dossier:"));
    }
}

typedef struct
{
  const char *name;
  const char *bytes;
  gsize length;
  const char *address;
} Hostile;

#define BYTES(literal) literal, sizeof (literal) - 1
#define PNG "\x89PNG\r\n\x1a\n"

static const Hostile hostile[] = {
  { "empty", BYTES (""), NULL },
  { "text", BYTES ("dossier:cecot"), NULL },
  { "png-alone", BYTES (PNG), NULL },
  { "png-short-chunk", BYTES (PNG "\0\0\0\1iTXt"), NULL },
  { "png-huge-chunk", BYTES (PNG "\xff\xff\xff\xffiTXt\0\0\0\0\0\0\0\0\0\0\0\0"), NULL },
  { "png-wrong-checksum", BYTES (PNG "\0\0\0\x1eiTXtDossier address\0\0\0\0\0dossier:a\0\0\0\0"), NULL },
  { "svg", BYTES ("<svg><dc:identifier>dossier:a#b</dc:identifier></svg>"), "dossier:a#b" },
  { "svg-escaped", BYTES ("<svg><dc:identifier>dossier:&lt;a</dc:identifier></svg>"), NULL },
  { "svg-entity", BYTES ("<!DOCTYPE svg [<!ENTITY a \"dossier:a\">]><svg><dc:identifier>&a;</dc:identifier></svg>"), NULL },
  { "svg-not-the-root", BYTES ("<html><svg><dc:identifier>dossier:a</dc:identifier></svg></html>"), NULL },
  { "svg-second-identifier",
    BYTES ("<svg><dc:identifier>no</dc:identifier><dc:identifier>dossier:a</dc:identifier></svg>"), NULL },
  { "svg-zero", BYTES ("<svg>\0<dc:identifier>dossier:a</dc:identifier></svg>"), NULL },
  { "pdf", BYTES ("%PDF-1.4\n/Keywords (dossier:a b)"), "dossier:a" },
  { "pdf-open", BYTES ("%PDF-1.4\n/Keywords (dossier:a"), "dossier:a" },
  { "pdf-escape", BYTES ("%PDF-1.4\n/Keywords (dossier:a\\)b)"), NULL },
  { "pdf-later", BYTES ("%PDF-1.4\n/Keywords (none) /Keywords (dossier:a)"), "dossier:a" },
  { "pdf-slashes", BYTES ("%PDF-/////////Keywords ("), NULL },
};

static void
test_hostile (gconstpointer data)
{
  const Hostile *file = data;
  g_autofree char *found = find (file->bytes, file->length);

  g_assert_cmpstr (found, ==, file->address);
}

/* Elements within elements, as many as a file can hold. */
static void
test_deep (void)
{
  GString *svg = g_string_new ("<svg>");

  for (guint i = 0; i < 40000; i++)
    g_string_append (svg, "<g>");
  g_string_append (svg, "<dc:identifier>dossier:a</dc:identifier>");
  g_assert_null (find (svg->str, svg->len));
  g_string_free (svg, TRUE);
}

static void
add (const char *name,
     DossierExportFormat format)
{
  static const struct
  {
    const char *name;
    GTestDataFunc func;
  } tests[] = { { "round-trip", test_round_trip }, { "none", test_none }, { "mutations", test_mutations } };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/picture-address/%s/%s", name, tests[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (format), tests[i].func);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("png", DOSSIER_EXPORT_PNG);
  add ("svg", DOSSIER_EXPORT_SVG);
  add ("pdf", DOSSIER_EXPORT_PDF);
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/picture-address/hostile/%s", hostile[i].name);

      g_test_add_data_func (path, &hostile[i], test_hostile);
    }
  g_test_add_func ("/draw/picture-address/deep", test_deep);

  return g_test_run ();
}
