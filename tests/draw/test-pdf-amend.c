// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE /* memmem() */
#include "draw/dossier-pdf-amend.h"

#include <string.h>

#include "draw/dossier-pdf.h"

/* A file as cairo makes it, with two figures and a page more. */
static GByteArray *
make_file (const char *language,
           const char *first,
           const char *second)
{
  const DossierPdfInfo info = { .title = "A file", .language = language };
  g_autoptr (GBytes) bytes = NULL;
  DossierPdf pdf;

  dossier_pdf_open (&pdf, 200, 100, &info);
  dossier_pdf_begin_tags (&pdf);
  dossier_pdf_begin_figure (&pdf, first);
  cairo_rectangle (pdf.cr, 10, 10, 20, 20);
  cairo_fill (pdf.cr);
  dossier_pdf_end_figure (&pdf);
  cairo_show_page (pdf.cr);
  dossier_pdf_begin_figure (&pdf, second);
  cairo_rectangle (pdf.cr, 10, 10, 20, 20);
  cairo_fill (pdf.cr);
  dossier_pdf_end_figure (&pdf);
  cairo_show_page (pdf.cr);
  bytes = dossier_pdf_close (&pdf, NULL);

  return g_bytes_unref_to_array (g_steal_pointer (&bytes));
}

static gboolean
contains (const GByteArray *pdf,
          const char *words)
{
  return memmem (pdf->data, pdf->len, words, strlen (words)) != NULL;
}

/* The last table of places leads to each object that was written anew. */
static void
assert_places (const GByteArray *pdf)
{
  /* The bytes of a file end with no zero. */
  g_autofree char *text = g_malloc (pdf->len + 1);
  const char *start, *line;

  memcpy (text, pdf->data, pdf->len);
  text[pdf->len] = '\0';
  start = strstr (text + pdf->len - 400, "startxref\n");
  line = text + g_ascii_strtoull (start + strlen ("startxref\n"), NULL, 10);

  g_assert_true (g_str_has_prefix (line, "xref\n"));
  line += strlen ("xref\n");
  while (!g_str_has_prefix (line, "trailer"))
    {
      guint number = (guint) g_ascii_strtoull (line, NULL, 10);
      const char *place = strchr (line, '\n') + 1;
      g_autofree char *head = g_strdup_printf ("%u 0 obj", number);

      g_assert_true (g_str_has_prefix (text + g_ascii_strtoull (place, NULL, 10), head));
      line = place + 20;
    }
}

static void
test_added (void)
{
  g_autoptr (GByteArray) pdf = make_file ("es", "¿Cuántas? (2\\)", "\360\237\217\233");

  g_assert_true (contains (pdf, "/Lang <FEFF00650073>"));
  g_assert_true (contains (pdf, "/Alt <FEFF00BF0043007500E1006E007400610073003F002000280032005C0029>"));
  g_assert_true (contains (pdf, "/Alt <FEFFD83CDFDB>"));
  assert_places (pdf);
}

/* Nothing to add: the file is as it was. */
static void
test_nothing (void)
{
  g_autoptr (GByteArray) pdf = make_file (NULL, "", "");

  g_assert_false (contains (pdf, "/Prev"));
  g_assert_false (contains (pdf, "/Alt"));
}

/* What is no such file is left alone. */
static void
test_unknown (gconstpointer data)
{
  const char *words = data;
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();

  g_ptr_array_add (figures, (gpointer) "words");
  g_byte_array_append (pdf, (const guint8 *) words, (guint) strlen (words));
  g_assert_false (dossier_pdf_amend (pdf, "en", figures));
  g_assert_cmpmem (pdf->data, pdf->len, words, strlen (words));
}

int
main (int argc,
      char **argv)
{
  static const char *const unknown[] = {
    "",
    "%PDF-1.4",
    "/Type /Catalog /S /Figure endobj",
    " 0 obj /Type /Catalog endobj",
    "1 0 obj << /Type /Catalog >> endobj",
    "1 0 obj << /Type /Catalog >> endobj 2 0 obj << /S /Figure >> endobj trailer << /Size 1 /Root 1 0 R >> startxref",
    "1 0 obj << /Type /Catalog >> endobj 2 0 obj << /S /Figure >> endobj trailer",
  };

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pdf-amend/added", test_added);
  g_test_add_func ("/pdf-amend/nothing", test_nothing);
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pdf-amend/unknown/%u", i);

      g_test_add_data_func (path, unknown[i], test_unknown);
    }

  return g_test_run ();
}
