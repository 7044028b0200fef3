// SPDX-License-Identifier: GPL-3.0-or-later

/* Edits of a lecture: each alone, and thousands at random against an array of names; undone and done again. */

#include "core/dossier-lecture-history.h"

static DossierLectureStep *
make_step (const char *fact)
{
  const char *ids[] = { fact, NULL };

  return dossier_lecture_step_new (DOSSIER_TARGET_FACTS, ids);
}

static DossierLecturePlan *
make_plan (const char *facts)
{
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("talk", "A Talk", NULL);

  for (guint i = 0; facts[i] != '\0'; i++)
    {
      const char fact[] = { facts[i], '\0' };
      DossierLecturePlan *next = dossier_lecture_plan_insert (plan, i, make_step (fact));

      dossier_lecture_plan_unref (plan);
      plan = next;
    }

  return g_steal_pointer (&plan);
}

/* The facts of the steps, a letter each. */
static char *
spell (const DossierLecturePlan *plan)
{
  GString *letters = g_string_new (NULL);

  for (guint i = 0; i < plan->steps->len; i++)
    g_string_append (letters, dossier_lecture_plan_get_step (plan, i)->ids[0]);

  return g_string_free (letters, FALSE);
}

static void
assert_spelt (const DossierLecturePlan *plan,
              const char *expected)
{
  g_autofree char *found = spell (plan);

  g_assert_cmpstr (found, ==, expected);
}

typedef struct
{
  const char *path;
  guint from, to;
  const char *expected;
} Move;

static const Move moves[] = {
  { "/core/lecture-plan/move/down", 0, 2, "bcad" },
  { "/core/lecture-plan/move/up", 3, 1, "adbc" },
  { "/core/lecture-plan/move/to-the-end", 1, 3, "acdb" },
  { "/core/lecture-plan/move/nowhere", 2, 2, "abcd" },
};

static void
test_move (gconstpointer data)
{
  const Move *move = data;
  g_autoptr (DossierLecturePlan) plan = make_plan ("abcd");
  g_autoptr (DossierLecturePlan) moved = dossier_lecture_plan_move (plan, move->from, move->to);

  assert_spelt (moved, move->expected);
  assert_spelt (plan, "abcd");
}

static void
test_insert_and_remove (void)
{
  g_autoptr (DossierLecturePlan) plan = make_plan ("abd");
  g_autoptr (DossierLecturePlan) more = dossier_lecture_plan_insert (plan, 2, make_step ("c"));
  g_autoptr (DossierLecturePlan) less = dossier_lecture_plan_remove (more, 0);

  assert_spelt (more, "abcd");
  assert_spelt (less, "bcd");
  assert_spelt (plan, "abd");
}

/* An id stays with its step, and a new step never gets that of another. */
static void
test_ids (void)
{
  g_autoptr (DossierLecturePlan) plan = make_plan ("abc");
  g_autoptr (DossierLecturePlan) less = dossier_lecture_plan_remove (plan, 0);
  g_autoptr (DossierLecturePlan) more = dossier_lecture_plan_insert (less, 0, make_step ("d"));

  g_assert_cmpstr (dossier_lecture_plan_get_step (plan, 2)->id, ==, "s3");
  g_assert_cmpstr (dossier_lecture_plan_get_step (more, 0)->id, ==, "s4");
  g_assert_cmpint (dossier_lecture_plan_find_step (more, "s3"), ==, 2);
  g_assert_cmpint (dossier_lecture_plan_find_step (more, "s1"), ==, -1);
}

/* Nor where an id from a file has the highest number that there is. */
static void
test_ids_from_a_file (void)
{
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("talk", "A Talk", NULL);
  static const char *const ids[] = { "s4294967295", "s2", "intro" };

  for (guint i = 0; i < 6; i++)
    {
      DossierLectureStep *step = make_step ("a");
      DossierLecturePlan *next;

      step->id = i < G_N_ELEMENTS (ids) ? g_strdup (ids[i]) : NULL;
      next = dossier_lecture_plan_insert (plan, i, step);
      dossier_lecture_plan_unref (plan);
      plan = next;
    }
  for (guint i = 0; i < plan->steps->len; i++)
    g_assert_cmpint (dossier_lecture_plan_find_step (plan, dossier_lecture_plan_get_step (plan, i)->id), ==, i);
}

static void
test_replace (void)
{
  g_autoptr (DossierLecturePlan) plan = make_plan ("abc");
  DossierLectureStep *step = dossier_lecture_step_copy (dossier_lecture_plan_get_step (plan, 1));
  g_autoptr (DossierLecturePlan) changed = NULL;

  step->notes = g_strdup ("Wait.");
  step->hidden = TRUE;
  changed = dossier_lecture_plan_replace (plan, 1, step);
  g_assert_cmpstr (dossier_lecture_plan_get_step (changed, 1)->notes, ==, "Wait.");
  g_assert_null (dossier_lecture_plan_get_step (plan, 1)->notes);
  /* What was not changed is the same. */
  g_assert_true (dossier_lecture_plan_get_step (changed, 0) == dossier_lecture_plan_get_step (plan, 0));
}

static void
test_minutes (void)
{
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("talk", "A Talk", NULL);

  for (guint i = 0; i < 4; i++)
    {
      DossierLectureStep *step = make_step ("a");
      DossierLecturePlan *next;

      step->minutes = 1 << i;
      step->hidden = i == 1;
      step->backup = i == 3;
      next = dossier_lecture_plan_insert (plan, i, step);
      dossier_lecture_plan_unref (plan);
      plan = next;
    }
  g_assert_cmpfloat (dossier_lecture_plan_count_minutes (plan), ==, 1 + 4);
}

static void
test_typing (void)
{
  g_autoptr (DossierLectureHistory) history = dossier_lecture_history_new (make_plan ("a"));
  static const struct
  {
    const char *title, *field;
  } edits[] = { { "B", "title" }, { "Be", "title" }, { "Beg", "title" }, { "Begi", NULL }, { "Begin", "title" } };

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    dossier_lecture_history_push (history,
                                  dossier_lecture_plan_with_title (dossier_lecture_history_get_plan (history),
                                                                   edits[i].title),
                                  edits[i].field);
  g_assert_cmpstr (dossier_lecture_history_get_plan (history)->title, ==, "Begin");
  g_assert_true (dossier_lecture_history_undo (history));
  g_assert_cmpstr (dossier_lecture_history_get_plan (history)->title, ==, "Begi");
  g_assert_true (dossier_lecture_history_undo (history));
  g_assert_cmpstr (dossier_lecture_history_get_plan (history)->title, ==, "Beg");
  g_assert_true (dossier_lecture_history_undo (history));
  g_assert_cmpstr (dossier_lecture_history_get_plan (history)->title, ==, "A Talk");
  g_assert_false (dossier_lecture_history_undo (history));
}

/* A field that was left and is typed into again is undone by itself. */
static void
test_typing_ends (void)
{
  g_autoptr (DossierLectureHistory) history = dossier_lecture_history_new (make_plan (""));
  DossierLecturePlan *plan = dossier_lecture_history_get_plan (history);

  dossier_lecture_history_push (history, dossier_lecture_plan_with_title (plan, "One"), "title");
  dossier_lecture_history_end_typing (history);
  dossier_lecture_history_push (history, dossier_lecture_plan_with_title (plan, "Two"), "title");
  g_assert_true (dossier_lecture_history_undo (history));
  g_assert_cmpstr (dossier_lecture_history_get_plan (history)->title, ==, "One");
}

static void
test_redo (void)
{
  g_autoptr (DossierLectureHistory) history = dossier_lecture_history_new (make_plan ("ab"));

  g_assert_false (dossier_lecture_history_can_redo (history));
  dossier_lecture_history_push (history, make_plan ("abc"), NULL);
  g_assert_true (dossier_lecture_history_undo (history));
  g_assert_true (dossier_lecture_history_redo (history));
  assert_spelt (dossier_lecture_history_get_plan (history), "abc");
  g_assert_true (dossier_lecture_history_undo (history));
  dossier_lecture_history_push (history, make_plan ("abd"), NULL);
  g_assert_false (dossier_lecture_history_redo (history));
  assert_spelt (dossier_lecture_history_get_plan (history), "abd");
}

/* Undoing does not lead back to another lecture. */
static void
test_other_id (void)
{
  g_autoptr (DossierLectureHistory) history = dossier_lecture_history_new (make_plan ("a"));

  dossier_lecture_history_push (history, make_plan ("ab"), NULL);
  dossier_lecture_history_set_id (history, "copy");
  g_assert_cmpstr (dossier_lecture_history_get_plan (history)->id, ==, "copy");
  g_assert_true (dossier_lecture_history_undo (history));
  g_assert_cmpstr (dossier_lecture_history_get_plan (history)->id, ==, "copy");
  assert_spelt (dossier_lecture_history_get_plan (history), "a");
}

static void
test_bounded (void)
{
  g_autoptr (DossierLectureHistory) history = dossier_lecture_history_new (make_plan (""));
  guint n_undone = 0;

  for (guint i = 0; i < 2 * DOSSIER_LECTURE_MAX_HISTORY; i++)
    dossier_lecture_history_push (history, make_plan ("a"), NULL);
  while (dossier_lecture_history_undo (history))
    n_undone++;
  g_assert_cmpuint (n_undone, ==, DOSSIER_LECTURE_MAX_HISTORY - 1);
}

/* One edit at random, of the plan and of the letters. */
static DossierLecturePlan *
edit (DossierLecturePlan *plan,
      GString *letters)
{
  guint n = plan->steps->len;
  int what = g_test_rand_int_range (0, 3);

  if (n == 0 || (what == 0 && n < 20))
    {
      guint at = (guint) g_test_rand_int_range (0, (int) n + 1);
      const char fact[] = { (char) ('a' + g_test_rand_int_range (0, 26)), '\0' };

      g_string_insert (letters, (gssize) at, fact);
      return dossier_lecture_plan_insert (plan, at, make_step (fact));
    }
  if (what == 1)
    {
      guint index = (guint) g_test_rand_int_range (0, (int) n);

      g_string_erase (letters, (gssize) index, 1);
      return dossier_lecture_plan_remove (plan, index);
    }

  {
    guint from = (guint) g_test_rand_int_range (0, (int) n);
    guint to = (guint) g_test_rand_int_range (0, (int) n);
    char letter = letters->str[from];

    g_string_erase (letters, (gssize) from, 1);
    g_string_insert_c (letters, (gssize) to, letter);
    return dossier_lecture_plan_move (plan, from, to);
  }
}

static void
test_random (void)
{
  g_autoptr (DossierLectureHistory) history = dossier_lecture_history_new (make_plan ("abc"));
  g_autoptr (GPtrArray) spelt = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) letters = g_string_new ("abc");

  g_ptr_array_add (spelt, g_strdup (letters->str));
  for (guint i = 0; i < 400; i++)
    {
      dossier_lecture_history_push (history, edit (dossier_lecture_history_get_plan (history), letters), NULL);
      assert_spelt (dossier_lecture_history_get_plan (history), letters->str);
      g_ptr_array_add (spelt, g_strdup (letters->str));
    }
  for (guint i = spelt->len; i-- > 0;)
    {
      assert_spelt (dossier_lecture_history_get_plan (history), g_ptr_array_index (spelt, i));
      g_assert_cmpint (dossier_lecture_history_undo (history), ==, i > 0);
    }
  for (guint i = 1; i < spelt->len; i++)
    {
      g_assert_true (dossier_lecture_history_redo (history));
      assert_spelt (dossier_lecture_history_get_plan (history), g_ptr_array_index (spelt, i));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    g_test_add_data_func (moves[i].path, &moves[i], test_move);
  g_test_add_func ("/core/lecture-plan/insert-and-remove", test_insert_and_remove);
  g_test_add_func ("/core/lecture-plan/ids", test_ids);
  g_test_add_func ("/core/lecture-plan/ids-from-a-file", test_ids_from_a_file);
  g_test_add_func ("/core/lecture-plan/replace", test_replace);
  g_test_add_func ("/core/lecture-plan/minutes", test_minutes);
  g_test_add_func ("/core/lecture-plan/typing", test_typing);
  g_test_add_func ("/core/lecture-plan/typing-ends", test_typing_ends);
  g_test_add_func ("/core/lecture-plan/redo", test_redo);
  g_test_add_func ("/core/lecture-plan/other-id", test_other_id);
  g_test_add_func ("/core/lecture-plan/bounded", test_bounded);
  g_test_add_func ("/core/lecture-plan/random", test_random);

  return g_test_run ();
}
