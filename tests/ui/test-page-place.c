// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-page.h"

#define CECOT "dossiers/cecot.dossier.json"

static Dossier *dossier;

static GtkWidget *
create_page (const char *view_id,
             DossierVeils *veils)
{
  return dossier_page_new (dossier_page_state_new (dossier, dossier_find_view (dossier, view_id)), veils);
}

/* How far below the top of the view a fact's row stands. */
static double
get_row_offset (GtkWidget *page,
                GtkWidget *row)
{
  graphene_point_t point;

  g_assert_true (gtk_widget_compute_point (row, page, &GRAPHENE_POINT_INIT (0, 0), &point));
  return point.y;
}

/* A page that gets narrower gets longer: what is read stays where it is. */
static void
test_place_is_kept (void)
{
  static const int widths[] = { 700, 480, 1366, 900 };
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("media", veils);
  GtkWindow *window = fixture_show (page, 1366, 860);
  GtkWidget *scrolled = fixture_find (page, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  GtkWidget *row;
  double offset;

  dossier_page_complete (DOSSIER_PAGE (page));
  fixture_settle ();
  row = page_fixture_find_row (page, "access-bbc");
  gtk_adjustment_set_value (adjustment, get_row_offset (page, row) - 40);
  fixture_settle ();
  offset = get_row_offset (page, row);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);

  dossier_page_select_fact (DOSSIER_PAGE (page), "access-bbc", FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      fixture_resize (window, widths[i], 860);
      fixture_settle ();
      g_assert_cmpfloat_with_epsilon (get_row_offset (page, row), offset, 1);
    }

  /* Where nothing is open, what begins first in view may grow itself. */
  dossier_page_select_fact (DOSSIER_PAGE (page), NULL, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      fixture_resize (window, widths[i], 860);
      fixture_settle ();
      g_assert_cmpfloat_with_epsilon (get_row_offset (page, row), offset, 40);
    }
  fixture_close (window);
}

int
main (int argc,
      char **argv)
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load (CECOT);

  g_test_add_func ("/ui/page/place-is-kept", test_place_is_kept);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
