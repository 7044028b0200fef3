// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-key-tile.h"
#include "ui/dossier-page.h"

static Dossier *dossier;

typedef struct
{
  guint n_tiles;
  guint n_named;  /* tiles that show their speaker's name */
  guint n_voiced; /* tiles that show it, or the letters that stand for it */
} Speakers;

static void
count_speakers_cb (GtkWidget *widget,
                   gpointer data)
{
  Speakers *speakers = data;
  GtkWidget *who, *tag;

  if (!DOSSIER_IS_KEY_TILE (widget))
    return;

  who = gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (widget)));
  tag = gtk_widget_get_prev_sibling (who);
  speakers->n_tiles++;
  speakers->n_named += gtk_widget_get_mapped (who);
  speakers->n_voiced += gtk_widget_get_mapped (who) || gtk_widget_get_width (tag) > 0;
}

/* A wide page names the speaker of each key figure, however many there are; a narrow one may leave it to the
 * letters. */
static void
test_speakers_of_tiles (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();

  for (guint i = 0; i < dossier->n_views; i++)
    {
      GtkWidget *page = dossier_page_new (dossier_page_state_new (dossier, dossier->views[i]), veils);
      GtkWindow *window = fixture_show (page, 1366, 860);
      Speakers wide = { 0 }, narrow = { 0 };

      page_fixture_visit (page, count_speakers_cb, &wide);
      g_assert_cmpuint (wide.n_named, ==, wide.n_tiles);
      fixture_resize (window, 400, 860);
      fixture_settle ();
      page_fixture_visit (page, count_speakers_cb, &narrow);
      g_assert_cmpuint (narrow.n_voiced, ==, narrow.n_tiles);
      fixture_close (window);
    }
}

typedef struct
{
  guint n;
  int bottom;      /* of the figures, px in the page; -1: they differ */
  GtkWidget *page;
} Figures;

static void
compare_figures_cb (GtkWidget *widget,
                    gpointer data)
{
  Figures *figures = data;
  GtkWidget *figure;
  double x, y;
  int bottom;

  if (!DOSSIER_IS_KEY_TILE (widget))
    return;

  figure = gtk_widget_get_next_sibling (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (widget))));
  gtk_widget_translate_coordinates (figure, figures->page, 0, gtk_widget_get_height (figure), &x, &y);
  bottom = (int) y;
  figures->bottom = figures->n == 0 || figures->bottom == bottom ? bottom : -1;
  figures->n++;
}

/* In a row the figures stand at one height, though a label takes two lines. */
static void
test_figures_stand_in_line (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  const DossierView *view = dossier_find_view (dossier, "foreign");
  GtkWidget *page = dossier_page_new (dossier_page_state_new (dossier, view), veils);
  GtkWindow *window = fixture_show (page, 1366, 860);
  Figures figures = { 0, 0, page };

  page_fixture_visit (page, compare_figures_cb, &figures);
  g_assert_cmpuint (figures.n, ==, 4);
  g_assert_cmpint (figures.bottom, >, 0);
  fixture_close (window);
}

typedef struct
{
  guint n;
  int figure_y; /* top in the first tile, px */
  int status_y;
} Layouts;

static int
get_y (GtkWidget *part,
       GtkWidget *tile)
{
  double x, y;

  g_assert_true (gtk_widget_translate_coordinates (part, tile, 0, 0, &x, &y));
  return (int) y;
}

static void
compare_layouts_cb (GtkWidget *widget,
                    gpointer data)
{
  Layouts *layouts = data;
  GtkWidget *figure, *status;

  if (!DOSSIER_IS_KEY_TILE (widget))
    return;

  figure = gtk_widget_get_next_sibling (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (widget))));
  status = gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (figure));
  if (layouts->n++ == 0)
    {
      layouts->figure_y = get_y (figure, widget);
      layouts->status_y = get_y (status, widget);
    }
  g_assert_cmpint (get_y (figure, widget), ==, layouts->figure_y);
  g_assert_cmpint (get_y (status, widget) > get_y (figure, widget), ==, layouts->status_y > layouts->figure_y);
}

/* In a narrow window too: all tiles of a page have one layout, whatever their words. */
static void
test_one_layout (void)
{
  static const int widths[] = { 360, 600, 720, 760 };
  g_autoptr (DossierVeils) veils = dossier_veils_new ();

  for (guint i = 0; i < dossier->n_views; i++)
    {
      GtkWidget *page = dossier_page_new (dossier_page_state_new (dossier, dossier->views[i]), veils);
      GtkWindow *window = fixture_show (page, widths[0], 860);

      for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
        {
          Layouts layouts = { 0 };

          fixture_resize (window, widths[j], 860);
          fixture_settle ();
          page_fixture_visit (page, compare_layouts_cb, &layouts);
        }
      fixture_close (window);
    }
}

int
main (int argc,
      char **argv)
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load ("dossiers/cecot.dossier.json");

  g_test_add_func ("/ui/tiles/speakers", test_speakers_of_tiles);
  g_test_add_func ("/ui/tiles/figures-in-line", test_figures_stand_in_line);
  g_test_add_func ("/ui/tiles/one-layout", test_one_layout);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
