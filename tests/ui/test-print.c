// SPDX-License-Identifier: GPL-3.0-or-later

/* Pages reach GTK's printing whole: here it prints into a file. */

#include "ui/dossier-print.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "fixture.h"

static DossierPages *
make_pages (double width,
            double height,
            guint n)
{
  GPtrArray *surfaces = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy);
  const cairo_rectangle_t extents = { 0, 0, width, height };

  for (guint i = 0; i < n; i++)
    {
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
      cairo_t *cr = cairo_create (surface);

      cairo_rectangle (cr, 0, 0, width, height);
      cairo_fill (cr);
      cairo_destroy (cr);
      g_ptr_array_add (surfaces, surface);
    }

  return dossier_pages_new (surfaces, width, height);
}

typedef struct
{
  guint n_pages;
  gboolean is_done;
  double width, height;
} Printing;

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext *context,
              int page,
              Printing *printing)
{
  g_assert_cmpint (page, ==, (int) printing->n_pages);
  printing->n_pages++;
  printing->width = gtk_print_context_get_width (context);
  printing->height = gtk_print_context_get_height (context);
}

static void
done_cb (GtkPrintOperation *operation,
         GtkPrintOperationResult result,
         Printing *printing)
{
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  printing->is_done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Printing *) data)->is_done;
}

static void
print (double width,
       double height,
       Printing *printing)
{
  g_autofree char *folder = g_dir_make_tmp ("dossier-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = dossier_print_new (make_pages (width, height, 3), "A talk");
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  gsize length;

  gtk_print_operation_set_export_filename (operation, path);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), printing);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), printing);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  fixture_wait (is_done, printing, "the printing");
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
  g_assert_cmpuint (length, >, 500);
  g_remove (path);
  g_rmdir (folder);
}

/* All pages, on sheets that lie as the pages do. */
static void
test_printed (void)
{
  Printing wide = { 0 }, high = { 0 };

  print (1440, 810, &wide);
  g_assert_cmpuint (wide.n_pages, ==, 3);
  g_assert_cmpfloat (wide.width, >, wide.height);
  print (595, 842, &high);
  g_assert_cmpuint (high.n_pages, ==, 3);
  g_assert_cmpfloat (high.width, <, high.height);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/ui/print/printed", test_printed);

  return g_test_run ();
}
