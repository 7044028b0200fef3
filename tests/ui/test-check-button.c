// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-check-button.h"

/* An arrow goes from one to the next, and checks none: GTK 4.8 would check the first, and stay there. */
static void
test_arrows (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *checks[2];
  GtkWindow *window;

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      checks[i] = dossier_check_button_new ("Words");
      gtk_box_append (GTK_BOX (box), checks[i]);
    }
  window = fixture_show (box, 300, 200);
  g_assert_true (gtk_widget_grab_focus (checks[0]));
  g_assert_true (gtk_widget_child_focus (box, GTK_DIR_DOWN));
  g_assert_true (gtk_window_get_focus (window) == checks[1]);
  g_assert_true (gtk_widget_child_focus (box, GTK_DIR_UP));
  g_assert_true (gtk_window_get_focus (window) == checks[0]);
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (checks[i])));
  g_assert_cmpstr (gtk_check_button_get_label (GTK_CHECK_BUTTON (checks[0])), ==, "Words");
  fixture_close (window);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/ui/check-button/arrows", test_arrows);

  return g_test_run ();
}
