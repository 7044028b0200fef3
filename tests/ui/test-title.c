// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-title.h"

static void
test_forms (void)
{
  GtkWidget *title = dossier_title_new ();
  GtkWindow *window;

  dossier_title_set (DOSSIER_TITLE (title), "Terrorism Confinement Center", "Dossier on a prison in El Salvador");
  dossier_title_set_short (DOSSIER_TITLE (title), "CECOT", "Dossier");
  window = fixture_show (title, 500, 48);
  g_assert_false (dossier_title_is_short (DOSSIER_TITLE (title)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (gtk_widget_get_last_child (title)), GTK_ACCESSIBLE_STATE_HIDDEN,
                                    TRUE);

  fixture_resize (window, 120, 48);
  g_assert_true (dossier_title_is_short (DOSSIER_TITLE (title)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (gtk_widget_get_first_child (title)), GTK_ACCESSIBLE_STATE_HIDDEN,
                                    TRUE);

  fixture_resize (window, 500, 48);
  g_assert_false (dossier_title_is_short (DOSSIER_TITLE (title)));
  fixture_close (window);
}

/* A title that is long even in short must not hold the window open. */
static void
test_may_be_cut (void)
{
  g_autoptr (GtkWidget) title = g_object_ref_sink (dossier_title_new ());
  g_autofree char *text = g_strnfill (500, 'x');
  int minimum;

  dossier_title_set (DOSSIER_TITLE (title), text, text);
  dossier_title_set_short (DOSSIER_TITLE (title), text, text);
  gtk_widget_measure (title, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 100);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/ui/title/forms", test_forms);
  g_test_add_func ("/ui/title/may-be-cut", test_may_be_cut);

  return g_test_run ();
}
