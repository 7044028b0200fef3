// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-screen-plan.h"

typedef struct
{
  const char *path;
  const char *models; /* a letter a screen */
  const char *wanted;
  int reader;
  int hall, console;
} Row;

#define NONE DOSSIER_NO_SCREEN

static const Row table[] = {
  { "/core/screen-plan/none", "", "", NONE, NONE, NONE },
  { "/core/screen-plan/one", "a", "", 0, 0, NONE },
  { "/core/screen-plan/one-reader-unknown", "a", "", NONE, 0, NONE },
  { "/core/screen-plan/two", "ab", "", 0, 1, 0 },
  { "/core/screen-plan/two-reader-on-second", "ab", "", 1, 0, 1 },
  { "/core/screen-plan/two-reader-unknown", "ab", "", NONE, 0, 1 },
  { "/core/screen-plan/wanted", "ab", "a", 1, 0, 1 },
  { "/core/screen-plan/wanted-is-the-reader's", "ab", "a", 0, 0, 1 },
  { "/core/screen-plan/wanted-is-not-there", "ab", "c", 0, 1, 0 },
  { "/core/screen-plan/wanted-of-three", "abc", "c", 0, 2, 0 },
  { "/core/screen-plan/three-console-stays", "abc", "a", 1, 0, 1 },
  { "/core/screen-plan/only-one-left", "b", "a", 0, 0, NONE },
  { "/core/screen-plan/twin", "aa", "a (port 1)", 0, 1, 0 },
  { "/core/screen-plan/first-twin", "aa", "a (port 0)", 1, 0, 1 },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree DossierScreen *screens = g_new0 (DossierScreen, 4);
  g_auto (GStrv) models = g_new0 (char *, 5);
  static const char *const ports[] = { "port 0", "port 1", "port 2", "port 3" };
  DossierScreenPlan plan;
  guint n;

  for (n = 0; row->models[n] != '\0'; n++)
    {
      models[n] = g_strndup (&row->models[n], 1);
      screens[n] = (DossierScreen) { models[n], ports[n] };
    }
  plan = dossier_plan_screens (screens, n, row->wanted, row->reader);
  g_assert_cmpint (plan.hall, ==, row->hall);
  g_assert_cmpint (plan.console, ==, row->console);
}

static void
test_names (void)
{
  const DossierScreen screens[] = { { "Dell P2419H", "DP-1" }, { "Dell P2419H", "DP-2" }, { "Epson", "HDMI-1" },
                                    { NULL, "eDP-1" },         { NULL, NULL } };
  static const char *const names[] = { "Dell P2419H (DP-1)", "Dell P2419H (DP-2)", "Epson", "eDP-1", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      g_autofree char *name = dossier_screen_name (screens, G_N_ELEMENTS (screens), i);

      g_assert_cmpstr (name, ==, names[i]);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_test_add_data_func (table[i].path, &table[i], test_row);
  g_test_add_func ("/core/screen-plan/names", test_names);

  return g_test_run ();
}
