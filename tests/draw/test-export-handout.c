// SPDX-License-Identifier: GPL-3.0-or-later

/* Pages of a talk, as a file and for a printer. */

#define _GNU_SOURCE /* memmem() */
#include "draw/dossier-export-handout.h"

#include <string.h>

#include "draw/dossier-export-slides.h"
#include "draw/dossier-pages.h"

#define A4_WIDTH 595
#define A4_HEIGHT 842

typedef struct
{
  DossierSlide *slide;
  DossierHandoutEntry entry;
  GPtrArray *entries;
  GPtrArray *slides;
} Fixture;

static const DossierHandoutFile file = { .info = { .title = "A talk" }, .dataset = "A dossier (a 1)" };

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->slide = dossier_slide_new (DOSSIER_SLIDE_TITLE);
  fixture->slide->title = g_strdup ("A slide");
  fixture->slide->spoken = g_strdup ("A slide");
  fixture->entry = (DossierHandoutEntry) { .slide = fixture->slide };
  fixture->entries = g_ptr_array_new ();
  g_ptr_array_add (fixture->entries, &fixture->entry);
  fixture->slides = g_ptr_array_new ();
  g_ptr_array_add (fixture->slides, fixture->slide);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_free (fixture->entry.notes);
  g_free (fixture->entry.sources);
  g_ptr_array_unref (fixture->entries);
  g_ptr_array_unref (fixture->slides);
  dossier_slide_free (fixture->slide);
}

static char *
repeat (const char *words,
        guint n)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, words);

  return g_string_free (out, FALSE);
}

/* Whether anything is drawn in a part of a page. */
static gboolean
has_ink (const DossierPages *pages,
         guint index,
         int left,
         int top,
         int right,
         int bottom)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, A4_WIDTH, A4_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  gboolean found = FALSE;

  dossier_pages_paint (pages, index, cr, A4_WIDTH, A4_HEIGHT);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      found = found || cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + x] != 0;
  cairo_surface_destroy (surface);

  return found;
}

static DossierPages *
record (Fixture *fixture,
        const DossierHandoutFile *how)
{
  g_autoptr (GError) error = NULL;
  DossierPages *pages = dossier_record_handout (fixture->entries, how, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (pages);
  g_assert_false (dossier_pages_are_wide (pages));
  return pages;
}

/* Notes that are longer than a page go on beside, on the next; each page has its number, nothing is in its margins. */
static void
test_long_notes (Fixture *fixture,
                 gconstpointer data)
{
  g_autoptr (DossierPages) pages = NULL;

  fixture->entry.notes = repeat ("Words that are said with this slide. ", 400);
  fixture->entry.sources = repeat ("A source.\n", 100);
  pages = record (fixture, &file);
  g_assert_cmpuint (dossier_pages_get_n (pages), >, 4);
  g_assert_true (has_ink (pages, 0, 42, 100, 342, 260));
  g_assert_true (has_ink (pages, 1, 354, 42, 553, 200));
  g_assert_false (has_ink (pages, 1, 0, 42, 350, 200));
  for (guint i = 0; i < dossier_pages_get_n (pages); i++)
    {
      g_assert_true (has_ink (pages, i, 300, 810, 553, 842));
      g_assert_false (has_ink (pages, i, 0, 0, 595, 40));
      g_assert_false (has_ink (pages, i, 0, 0, 40, 842));
      g_assert_false (has_ink (pages, i, 556, 0, 595, 842));
      g_assert_false (has_ink (pages, i, 0, 801, 595, 814));
    }
}

/* Where nothing is said there are lines to write on; from the right, all is the other way around. */
static void
test_mirrored (Fixture *fixture,
               gconstpointer data)
{
  DossierHandoutFile mirrored = file;
  g_autoptr (DossierPages) pages = record (fixture, &file);
  g_autoptr (DossierPages) other = NULL;

  g_assert_true (has_ink (pages, 0, 360, 100, 553, 250));
  mirrored.right_to_left = TRUE;
  other = record (fixture, &mirrored);
  g_assert_cmpuint (dossier_pages_get_n (other), ==, 1);
  g_assert_true (has_ink (other, 0, 260, 100, 345, 250));
  g_assert_true (has_ink (other, 0, 42, 100, 230, 250));
  g_assert_true (has_ink (other, 0, 42, 810, 60, 842));
  g_assert_false (has_ink (other, 0, 300, 810, 553, 842));
}

static guint
count (GBytes *bytes,
       const char *words)
{
  const char *data = g_bytes_get_data (bytes, NULL);
  const char *end = data + g_bytes_get_size (bytes);
  guint n = 0;

  for (; (data = memmem (data, (gsize) (end - data), words, strlen (words))) != NULL; data += strlen (words))
    n++;

  return n;
}

/* Each names the tree that it is in, and the tree itself is in none. */
static guint
count_pages (GBytes *pdf)
{
  return count (pdf, "/Type /Page ") + count (pdf, "/Type /Page\n");
}

/* A file has the pages that a printer gets. */
static void
test_same_pages (Fixture *fixture,
                 gconstpointer data)
{
  const DossierSlidesFile how = { .width = 1920, .height = 1080, .info = { .title = "A talk" } };
  g_autoptr (DossierPages) handout = NULL;
  g_autoptr (DossierPages) slides = NULL;
  g_autoptr (GBytes) handout_file = NULL;
  g_autoptr (GBytes) slides_file = NULL;

  fixture->entry.notes = repeat ("Words that are said with this slide. ", 300);
  fixture->slide->content_note = g_strdup ("Content note: violence");
  handout = record (fixture, &file);
  handout_file = dossier_export_handout (fixture->entries, &file, NULL, NULL);
  g_assert_cmpuint (dossier_pages_get_n (handout), ==, count_pages (handout_file));
  g_assert_cmpuint (dossier_pages_get_n (handout), >, 1);

  slides = dossier_record_slides (fixture->slides, &how, NULL, NULL);
  slides_file = dossier_export_slides (fixture->slides, &how, NULL, NULL);
  g_assert_true (dossier_pages_are_wide (slides));
  g_assert_cmpuint (dossier_pages_get_n (slides), ==, 2);
  g_assert_cmpuint (count_pages (slides_file), ==, 2);
  /* In the middle of a sheet that is higher than the page. */
  g_assert_true (has_ink (slides, 0, 20, 260, 575, 580));
  g_assert_false (has_ink (slides, 0, 0, 0, 595, 250));
  g_assert_false (has_ink (slides, 0, 0, 592, 595, 842));
}

static void
test_cancelled (Fixture *fixture,
                gconstpointer data)
{
  const DossierSlidesFile how = { .width = 1920, .height = 1080, .info = { .title = "A talk" } };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (dossier_export_handout (fixture->entries, &file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (dossier_record_handout (fixture->entries, &file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (dossier_export_slides (fixture->slides, &how, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (dossier_record_slides (fixture->slides, &how, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/draw/handout/long-notes", Fixture, NULL, set_up, test_long_notes, tear_down);
  g_test_add ("/draw/handout/mirrored", Fixture, NULL, set_up, test_mirrored, tear_down);
  g_test_add ("/draw/handout/same-pages", Fixture, NULL, set_up, test_same_pages, tear_down);
  g_test_add ("/draw/handout/cancelled", Fixture, NULL, set_up, test_cancelled, tear_down);

  return g_test_run ();
}
