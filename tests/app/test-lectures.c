// SPDX-License-Identifier: GPL-3.0-or-later

/* A lecture of one's own: what is added is on the disk, and comes back. */

#include "core/dossier-lecture-store.h"
#include "window-fixture.h"

/* The lectures that are kept for the small dossier, once all edits are written. */
static GPtrArray *
list_kept (WindowFixture *fixture)
{
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();

  dossier_window_flush_lectures (fixture->window);
  return dossier_lecture_store_list (folder, fixture->window->dossier->id);
}

static guint
count_steps (GPtrArray *entries)
{
  return ((const DossierLectureEntry *) g_ptr_array_index (entries, 0))->plan->steps->len;
}

static void
test_add (WindowFixture *fixture,
          gconstpointer data)
{
  g_autoptr (GFile) small = window_fixture_get_small ();
  g_autoptr (GPtrArray) added = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  g_autofree char *place = NULL;

  window_fixture_open (fixture, small);
  window_fixture_act (fixture, "add-to-lecture", "fact:ten");
  added = list_kept (fixture);
  g_assert_cmpuint (added->len, ==, 1);
  g_assert_cmpuint (count_steps (added), ==, 1);

  /* The editor shows it, and what is undone there is undone on the disk. */
  place = g_strconcat ("own:lecture/", ((const DossierLectureEntry *) g_ptr_array_index (added, 0))->plan->id, NULL);
  window_fixture_act (fixture, "show-view", place);
  window_fixture_assert_own_page (fixture, place, NULL);
  g_assert_true (gtk_widget_activate_action (gtk_stack_get_visible_child (fixture->window->pages), "lecture.undo",
                                             NULL));
  undone = list_kept (fixture);
  g_assert_cmpuint (count_steps (undone), ==, 0);
}

/* What is not there cannot be added. */
static void
test_unknown (WindowFixture *fixture,
              gconstpointer data)
{
  g_autoptr (GFile) small = window_fixture_get_small ();
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;

  window_fixture_open (fixture, small);
  before = list_kept (fixture);
  window_fixture_act (fixture, "add-to-lecture", "fact:never-there");
  window_fixture_act (fixture, "show-view", "own:lecture/never-there");
  after = list_kept (fixture);
  g_assert_cmpuint (after->len, ==, before->len);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add ("/app/lectures/add", WindowFixture, NULL, window_fixture_set_up, test_add, window_fixture_tear_down);
  g_test_add ("/app/lectures/unknown", WindowFixture, NULL, window_fixture_set_up, test_unknown,
              window_fixture_tear_down);

  return g_test_run ();
}
