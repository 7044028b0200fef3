// SPDX-License-Identifier: GPL-3.0-or-later

/* What the editor of a lecture shows, and that the talk is given as it shows it. */

#include <string.h>

#include "core/dossier-lecture-check.h"
#include "fixture.h"
#include "present/dossier-lecture-state.h"
#include "present/dossier-slides.h"

static Dossier *
load (void)
{
  return fixture_load ("data/dossiers/cecot.dossier.json");
}

static DossierLecturePlan *
make_ready (Dossier *dossier)
{
  return dossier_lecture_plan_from_lecture ("mine", "Mine", dossier, dossier->lectures[0], "en");
}

/* Takes plan. */
static DossierLecturePlan *
add (DossierLecturePlan *plan,
     Dossier *dossier,
     DossierLectureStep *step)
{
  DossierLecturePlan *next;

  dossier_lecture_step_remember (step, dossier);
  next = dossier_lecture_plan_insert (plan, plan->steps->len, step);
  dossier_lecture_plan_unref (plan);

  return next;
}

static const DossierLectureStepState *
get_step (const DossierLectureState *state,
          guint index)
{
  return g_ptr_array_index (state->steps, index);
}

/* The slides of a copied lecture are those of the ready one. */
static void
test_copy (void)
{
  g_autoptr (Dossier) dossier = load ();
  g_autoptr (DossierLecturePlan) plan = make_ready (dossier);
  g_autoptr (DossierLectureState) state = dossier_lecture_state_new (dossier, plan);
  g_autoptr (GPtrArray) ready = dossier_slides_for_lecture (dossier, dossier->lectures[0]);

  g_assert_null (state->notice);
  g_assert_cmpuint (state->n_changed, ==, 0);
  g_assert_cmpuint (state->slides->len, ==, ready->len);
  for (guint i = 0; i < ready->len; i++)
    g_assert_cmpstr (((DossierSlide *) state->slides->pdata[i])->title, ==,
                     ((DossierSlide *) ready->pdata[i])->title);
  g_assert_cmpstr (state->summary, ==, "24 slides, 50 min planned of 50 min");
}

/* Hidden steps have no number, and what is kept for after the end comes last, in the editor's numbers and in the talk. */
static void
test_order (void)
{
  g_autoptr (Dossier) dossier = load ();
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("mine", "Mine", dossier);
  g_autoptr (DossierLectureState) state = NULL;
  g_autoptr (GPtrArray) slides = NULL;
  static const char *const titles[] = { "backup", "first", "hidden", "second" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      DossierLectureStep *step = dossier_lecture_step_new (DOSSIER_TARGET_WORDS, NULL);

      step->title = g_strdup (titles[i]);
      step->backup = i == 0;
      step->hidden = i == 2;
      plan = add (g_steal_pointer (&plan), dossier, step);
    }
  state = dossier_lecture_state_new (dossier, plan);
  g_assert_cmpstr (get_step (state, 0)->number, ==, "3");
  g_assert_cmpint (get_step (state, 0)->first, ==, 3);
  g_assert_cmpstr (get_step (state, 1)->number, ==, "1");
  g_assert_cmpstr (get_step (state, 2)->number, ==, "");
  g_assert_cmpstr (get_step (state, 2)->place, ==, "Hidden");
  g_assert_cmpstr (get_step (state, 3)->number, ==, "2");
  g_assert_cmpstr (state->summary, ==, "2 slides");

  slides = dossier_slides_for_plan (dossier, plan);
  g_assert_cmpuint (slides->len, ==, 4);
  for (guint i = 0; i < slides->len; i++)
    g_assert_cmpstr (((DossierSlide *) slides->pdata[i])->title, ==,
                     ((DossierSlide *) state->slides->pdata[i])->title);
  g_assert_true (((DossierSlide *) slides->pdata[3])->backup);
}

/* A single fact comes with its answer, as everywhere. */
static void
test_answer (void)
{
  g_autoptr (Dossier) dossier = load ();
  guint n_answered = 0;

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const char *ids[] = { dossier->facts[i]->id, NULL };
      DossierLectureStep *step = dossier_lecture_step_new (DOSSIER_TARGET_FACTS, ids);
      g_autoptr (GPtrArray) slides = dossier_slides_for_own_step (dossier, step);
      const DossierSlide *slide = g_ptr_array_index (slides, 0);

      g_assert_cmpuint (slides->len, ==, 1);
      g_assert_cmpuint (strlen (slide->title), >, 0);
      if (dossier->facts[i]->status == DOSSIER_STATUS_ALLEGED)
        {
          n_answered++;
          g_assert_cmpint (slide->kind, ==, DOSSIER_SLIDE_PAIR);
        }
      dossier_lecture_step_unref (step);
    }
  g_assert_cmpuint (n_answered, >, 0);
}

/* A list is a title that says where it comes from, and then its facts. */
static void
test_list (void)
{
  g_autoptr (Dossier) dossier = load ();
  const char *ids[] = { "held-2024-06-lead", "never-there", "held-2024-11-lead", NULL };
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("mine", "Mine", dossier);
  DossierLectureStep *step = dossier_lecture_step_new (DOSSIER_TARGET_LIST, ids);
  g_autoptr (DossierLectureState) state = NULL;

  step->search = g_strdup ("held");
  plan = add (g_steal_pointer (&plan), dossier, step);
  state = dossier_lecture_state_new (dossier, plan);
  g_assert_cmpstr (get_step (state, 0)->title, ==, "Found: held");
  g_assert_cmpuint (get_step (state, 0)->n_slides, ==, 3);
  g_assert_cmpstr (get_step (state, 0)->kind, ==, "List of facts, 3 slides");
}

/* What is gone is said in its own last words, and the rest is kept. */
static void
test_gone (void)
{
  g_autoptr (Dossier) dossier = load ();
  const char *ids[] = { "never-there", NULL };
  g_autoptr (DossierLecturePlan) plan = make_ready (dossier);
  DossierLectureStep *step = dossier_lecture_step_new (DOSSIER_TARGET_FACTS, ids);
  g_autoptr (DossierLectureState) state = NULL;
  const DossierLectureStepState *last;
  guint n = plan->steps->len;
  DossierLecturePlan *next;

  dossier_lecture_step_add_seen (step, "never-there")->words = g_strdup ("It once was.");
  next = dossier_lecture_plan_insert (plan, n, step);
  dossier_lecture_plan_unref (plan);
  plan = next;
  state = dossier_lecture_state_new (dossier, plan);
  last = get_step (state, n);
  g_assert_cmpint (last->first, >, 0);
  g_assert_cmpstr (last->title, ==, "No longer in this dossier");
  g_assert_cmpstr (last->changes->pdata[0], ==, "This dossier no longer has: “It once was.”");
  g_assert_cmpstr (state->notice, ==, "1 step has changed since.");
  g_assert_nonnull (strstr (last->spoken, "no longer has"));
}

/* Another version is said, and taken as seen it is no news any more. */
static void
test_version (void)
{
  g_autoptr (Dossier) dossier = load ();
  g_autoptr (DossierLecturePlan) plan = make_ready (dossier);
  g_autoptr (DossierLectureState) state = NULL;
  g_autoptr (DossierLecturePlan) seen = NULL;
  g_autoptr (DossierLectureState) after = NULL;

  g_free (plan->dossier_version);
  plan->dossier_version = g_strdup ("0.1");
  state = dossier_lecture_state_new (dossier, plan);
  g_assert_true (g_str_has_prefix (state->notice, "Prepared with version 0.1"));
  seen = dossier_lecture_plan_take_as_seen (plan, dossier);
  after = dossier_lecture_state_new (dossier, seen);
  g_assert_null (after->notice);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/lecture-state/copy", test_copy);
  g_test_add_func ("/present/lecture-state/order", test_order);
  g_test_add_func ("/present/lecture-state/answer", test_answer);
  g_test_add_func ("/present/lecture-state/list", test_list);
  g_test_add_func ("/present/lecture-state/gone", test_gone);
  g_test_add_func ("/present/lecture-state/version", test_version);

  return g_test_run ();
}
