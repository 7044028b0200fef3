// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-navigation.h"

static void
assert_place (const DossierNavigation *navigation,
              const char *view,
              const char *fact)
{
  DossierPlace place = dossier_navigation_get_place (navigation);

  g_assert_cmpstr (place.view, ==, view);
  g_assert_cmpstr (place.fact, ==, fact);
}

static void
test_nowhere (void)
{
  g_autoptr (DossierNavigation) navigation = dossier_navigation_new ();

  assert_place (navigation, NULL, NULL);
  g_assert_false (dossier_navigation_back (navigation));
  g_assert_false (dossier_navigation_forward (navigation));
}

static void
test_there_and_back (void)
{
  g_autoptr (DossierNavigation) navigation = dossier_navigation_new ();

  g_assert_true (dossier_navigation_go (navigation, "inmates", NULL));
  g_assert_true (dossier_navigation_go (navigation, "inmates", "held-june"));
  g_assert_true (dossier_navigation_go (navigation, "facility", NULL));
  g_assert_true (dossier_navigation_back (navigation));
  assert_place (navigation, "inmates", "held-june");
  g_assert_true (dossier_navigation_back (navigation));
  assert_place (navigation, "inmates", NULL);
  g_assert_false (dossier_navigation_can_go_back (navigation));
  g_assert_true (dossier_navigation_forward (navigation));
  g_assert_true (dossier_navigation_forward (navigation));
  assert_place (navigation, "facility", NULL);
  g_assert_false (dossier_navigation_can_go_forward (navigation));
}

static void
test_same_place_is_no_step (void)
{
  g_autoptr (DossierNavigation) navigation = dossier_navigation_new ();

  g_assert_true (dossier_navigation_go (navigation, "media", NULL));
  g_assert_false (dossier_navigation_go (navigation, "media", NULL));
  g_assert_false (dossier_navigation_can_go_back (navigation));
}

static void
test_new_way_forgets_the_old (void)
{
  g_autoptr (DossierNavigation) navigation = dossier_navigation_new ();

  dossier_navigation_go (navigation, "overview", NULL);
  dossier_navigation_go (navigation, "media", NULL);
  dossier_navigation_back (navigation);
  g_assert_true (dossier_navigation_go (navigation, "rights", NULL));
  g_assert_false (dossier_navigation_can_go_forward (navigation));
  g_assert_true (dossier_navigation_back (navigation));
  assert_place (navigation, "overview", NULL);
}

static void
test_history_is_bounded (void)
{
  g_autoptr (DossierNavigation) navigation = dossier_navigation_new ();
  guint steps = 0;

  for (guint i = 0; i < 3 * DOSSIER_MAX_HISTORY; i++)
    dossier_navigation_go (navigation, i % 2 == 0 ? "media" : "rights", NULL);
  while (dossier_navigation_back (navigation))
    steps++;

  g_assert_cmpuint (steps, ==, DOSSIER_MAX_HISTORY - 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/navigation/nowhere", test_nowhere);
  g_test_add_func ("/core/navigation/there-and-back", test_there_and_back);
  g_test_add_func ("/core/navigation/same-place-is-no-step", test_same_place_is_no_step);
  g_test_add_func ("/core/navigation/new-way-forgets-the-old", test_new_way_forgets_the_old);
  g_test_add_func ("/core/navigation/history-is-bounded", test_history_is_bounded);

  return g_test_run ();
}
