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

typedef struct
{
  const char *path;
  const char *place;
  const char *name;
  const char *argument;
} Own;

static const Own own_places[] = {
  { "/core/navigation/own/plain", "own:timeline", "timeline", NULL },
  { "/core/navigation/own/argument", "own:party/bukele", "party", "bukele" },
  { "/core/navigation/own/empty-argument", "own:party/", "party", "" },
  { "/core/navigation/own/slashes", "own:party/a/b", "party", "a/b" },
  { "/core/navigation/own/no-name", "own:", "", NULL },
};

static void
test_own (gconstpointer data)
{
  const Own *own = data;
  g_autofree char *name = NULL;
  g_autofree char *argument = NULL;

  g_assert_true (dossier_place_is_own (own->place));
  dossier_place_split_own (own->place, &name, &argument);
  g_assert_cmpstr (name, ==, own->name);
  g_assert_cmpstr (argument, ==, own->argument);
}

static void
test_view_is_not_own (void)
{
  g_assert_false (dossier_place_is_own ("own"));
  g_assert_false (dossier_place_is_own ("overview"));
  g_assert_false (dossier_place_is_own (""));
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
  g_test_add_func ("/core/navigation/own/view-is-not", test_view_is_not_own);
  for (guint i = 0; i < G_N_ELEMENTS (own_places); i++)
    g_test_add_data_func (own_places[i].path, &own_places[i], test_own);

  return g_test_run ();
}
