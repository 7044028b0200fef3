// SPDX-License-Identifier: GPL-3.0-or-later

/* A chart leaves as a file or by the clipboard, and what is said of it is true. */

#include <glib/gstdio.h>

#include "fixture.h"
#include "page-fixture.h"
#include "present/dossier-charts.h"
#include "ui/dossier-export-menu.h"

#define CECOT "dossiers/cecot.dossier.json"
#define FIGURE "population"

typedef struct
{
  Dossier *dossier;
  DossierChartSpec *spec;
  GtkWindow *window;
  DossierExportMenu *menu;
  char *folder;
  GFile *file;
} Fixture;

static DossierChartSpec *
create_spec (const Dossier *dossier)
{
  return dossier_chart_for_figure (dossier, dossier_find_figure (dossier, FIGURE));
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autofree char *path = NULL;

  fixture->dossier = page_fixture_load (CECOT);
  fixture->spec = create_spec (fixture->dossier);
  fixture->menu = DOSSIER_EXPORT_MENU (dossier_export_menu_new (fixture->spec));
  fixture->window = fixture_show (GTK_WIDGET (fixture->menu), 600, 400);
  fixture->folder = g_dir_make_tmp ("dossier-export-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "chart.svg", NULL);
  fixture->file = g_file_new_for_path (path);
  dossier_export_menu_open (fixture->menu);
  fixture_settle ();
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  if (fixture->window != NULL)
    fixture_close (fixture->window);
  g_file_delete (fixture->file, NULL, NULL);
  g_rmdir (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  dossier_chart_spec_free (fixture->spec);
  dossier_unref (fixture->dossier);
}

static gboolean
has_message (gpointer data)
{
  const char *message = dossier_export_menu_get_message (data);

  return message != NULL && *message != '\0';
}

static void
test_save (Fixture *fixture,
           gconstpointer data)
{
  dossier_export_menu_save (fixture->menu, DOSSIER_EXPORT_SVG, fixture->file);
  fixture_wait (has_message, fixture->menu, "a word of the file");
  g_assert_cmpstr (dossier_export_menu_get_message (fixture->menu), ==, "Saved as chart.svg");
  g_assert_true (g_file_query_exists (fixture->file, NULL));
}

static gboolean
is_set (gpointer data)
{
  return *(gboolean *) data;
}

static void
set (gpointer data)
{
  *(gboolean *) data = TRUE;
}

/* Set when the last has let go of the menu, whoever has disposed of it before: data goes with the object. */
static void
watch_end (DossierExportMenu *menu,
           gboolean *ended)
{
  g_object_set_data_full (G_OBJECT (menu), "end", ended, set);
}

static void
assert_whole (GFile *file)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_load_contents (file, NULL, &content, NULL, NULL, NULL));
  g_assert_true (g_str_has_suffix (content, "</svg>\n"));
}

/* The page goes while the file is being written: the file is whole, and nobody is left to be told. */
static void
test_save_and_close (Fixture *fixture,
                     gconstpointer data)
{
  gboolean ended = FALSE;

  watch_end (fixture->menu, &ended);
  dossier_export_menu_save (fixture->menu, DOSSIER_EXPORT_SVG, fixture->file);
  fixture_close (g_steal_pointer (&fixture->window));
  fixture_wait (is_set, &ended, "the end of the menu");
  assert_whole (fixture->file);
}

/* So it is where what holds the menu lets go of all that it holds before the menu itself can go. */
static void
test_save_and_dispose (Fixture *fixture,
                       gconstpointer data)
{
  DossierExportMenu *menu = g_object_ref (fixture->menu);
  gboolean ended = FALSE;

  watch_end (menu, &ended);
  dossier_export_menu_save (menu, DOSSIER_EXPORT_SVG, fixture->file);
  gtk_window_set_child (fixture->window, NULL);
  g_object_run_dispose (G_OBJECT (menu));
  g_object_unref (menu);
  fixture_close (g_steal_pointer (&fixture->window));
  fixture_wait (is_set, &ended, "the end of the menu");
  assert_whole (fixture->file);
}

#define ADD(path, func) g_test_add ("/ui/export-menu/" path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  ADD ("save", test_save);
  ADD ("save-and-close", test_save_and_close);
  ADD ("save-and-dispose", test_save_and_dispose);

  return g_test_run ();
}
