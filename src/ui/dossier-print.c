// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-print.h"

#define PAGES "dossier-pages"

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext *context,
              int page,
              gpointer user_data)
{
  const DossierPages *pages = g_object_get_data (G_OBJECT (operation), PAGES);

  dossier_pages_paint (pages, (guint) page, gtk_print_context_get_cairo_context (context),
                       gtk_print_context_get_width (context), gtk_print_context_get_height (context));
}

/**
 * dossier_print_new:
 * @pages: (transfer full): what to print
 * @title: of the print job
 *
 * Makes what can be run with a dialog, or into a file. Each page fills its sheet within the printer's margins; sheets
 * lie as the pages do, unless the reader turns them.
 *
 * Returns: (transfer full): not yet run
 */
GtkPrintOperation *
dossier_print_new (DossierPages *pages,
                   const char *title)
{
  GtkPrintOperation *operation;
  g_autoptr (GtkPageSetup) setup = NULL;

  g_return_val_if_fail (pages != NULL && title != NULL, NULL);

  operation = gtk_print_operation_new ();
  setup = gtk_page_setup_new ();
  gtk_page_setup_set_orientation (setup, dossier_pages_are_wide (pages) ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                                        : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_n_pages (operation, (int) dossier_pages_get_n (pages));
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_object_set_data_full (G_OBJECT (operation), PAGES, pages, (GDestroyNotify) dossier_pages_free);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), NULL);

  return operation;
}
