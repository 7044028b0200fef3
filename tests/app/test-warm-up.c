// SPDX-License-Identifier: GPL-3.0-or-later

#include <adwaita.h>

#include "app/dossier-application.h"

/* The height that the theme gives to a button without any content. */
static int
measure_bare_button (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *button = gtk_button_new ();
  int height;

  gtk_window_set_child (GTK_WINDOW (window), button);
  gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  return height;
}

static void
test_warm_up_reads_no_other_theme (void)
{
  g_autofree char *theme = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  g_unsetenv ("GTK_THEME");
  dossier_application_warm_up ("/somewhere/dossier");
  g_assert_cmpint (measure_bare_button (), ==, 0);
  g_assert_null (g_getenv ("GTK_THEME"));
  g_assert_cmpstr (g_get_prgname (), ==, "dossier");

  adw_init ();
  g_assert_cmpint (measure_bare_button (), >, 20);
  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &theme, NULL);
  g_assert_cmpstr (theme, ==, "Adwaita-empty");
}

static void
test_warm_up_keeps_named_theme (void)
{
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  g_setenv ("GTK_THEME", "Default", TRUE);
  dossier_application_warm_up ("dossier");
  g_assert_cmpint (measure_bare_button (), >, 20);
  g_assert_cmpstr (g_getenv ("GTK_THEME"), ==, "Default");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/warm-up/reads-no-other-theme", test_warm_up_reads_no_other_theme);
  g_test_add_func ("/app/warm-up/keeps-named-theme", test_warm_up_keeps_named_theme);

  return g_test_run ();
}
