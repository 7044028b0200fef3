// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-lecture-state.h"

#include <glib/gi18n.h>

#include "core/dossier-lecture-check.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-slides.h"

static const char *const kind_words[] = {
  [DOSSIER_TARGET_WORDS] = NC_ ("step of a lecture", "Words"),
  [DOSSIER_TARGET_FIGURE] = NC_ ("step of a lecture", "Chart"),
  [DOSSIER_TARGET_FACTS] = NC_ ("step of a lecture", "Facts"),
  [DOSSIER_TARGET_PAIR] = NC_ ("step of a lecture", "Claim and answer"),
  [DOSSIER_TARGET_QUESTION] = NC_ ("step of a lecture", "Answers to a question"),
  [DOSSIER_TARGET_VIEW] = NC_ ("step of a lecture", "Title of a page"),
  [DOSSIER_TARGET_LIST] = NC_ ("step of a lecture", "List of facts"),
};

/**
 * dossier_lecture_format_minutes:
 * @minutes: a time
 *
 * Returns: (transfer full): it in words, "2 min" or "1.5 min"
 */
char *
dossier_lecture_format_minutes (double minutes)
{
  g_autofree char *number = dossier_format_number (minutes);

  /* Translators: a time; %s is a number of minutes */
  return g_strdup_printf (_("%s min"), number);
}

/**
 * dossier_lecture_format_summary:
 * @plan: a lecture
 * @n_slides: how many slides it has, without those that are passed over
 *
 * Says how long a lecture is.
 *
 * Returns: (transfer full): a sentence
 */
char *
dossier_lecture_format_summary (const DossierLecturePlan *plan,
                                guint n_slides)
{
  g_autofree char *slides = g_strdup_printf (ngettext ("%u slide", "%u slides", n_slides), n_slides);
  g_autofree char *planned = NULL;
  g_autofree char *whole = NULL;
  double minutes;

  g_return_val_if_fail (plan != NULL, NULL);

  minutes = dossier_lecture_plan_count_minutes (plan);
  planned = dossier_lecture_format_minutes (minutes);
  whole = dossier_lecture_format_minutes (plan->minutes);
  if (plan->minutes > 0)
    /* Translators: %1$s is "14 slides", %2$s and %3$s are times such as "40 min" */
    return g_strdup_printf (_("%1$s, %2$s planned of %3$s"), slides, planned, whole);
  if (minutes > 0)
    /* Translators: %1$s is "14 slides", %2$s is a time such as "40 min" */
    return g_strdup_printf (_("%1$s, %2$s planned"), slides, planned);

  return g_steal_pointer (&slides);
}

/* What is left to say of a fact that is gone: its words, as they were. */
static char *
describe_gone (const DossierLectureChange *change)
{
  if (change->seen == NULL || change->seen->words == NULL)
    return g_strdup (_("This dossier no longer has it."));

  /* Translators: %s is what a fact said */
  return g_strdup_printf (_("This dossier no longer has: “%s”"), change->seen->words);
}

static char *
describe_status (const DossierLectureChange *change)
{
  DossierStatus status;
  const char *was = change->seen->status;

  if (was != NULL && dossier_status_from_id (was, &status))
    was = dossier_status_word (status);

  /* Translators: of a claim; %1$s is its status as it is, such as "Denied", %2$s as it was, such as "Alleged" */
  return g_strdup_printf (_("The status is “%1$s” now; it was “%2$s”."), dossier_fact_status_word (change->fact),
                          was != NULL ? was : "");
}

static char *
describe_change (const DossierLectureChange *change)
{
  g_autofree char *text = change->fact != NULL ? dossier_text_for_reader (change->fact->text) : NULL;

  switch (change->kind)
    {
    case DOSSIER_CHANGE_GONE:
      return describe_gone (change);
    case DOSSIER_CHANGE_WORDS:
      /* Translators: %1$s is how a fact is stated now, %2$s how it was stated before */
      return g_strdup_printf (_("Stated in other words: “%1$s” It was: “%2$s”"), text,
                              change->seen->words != NULL ? change->seen->words : "");
    case DOSSIER_CHANGE_STATUS:
      return describe_status (change);
    case DOSSIER_CHANGE_VALUE:
      /* Translators: %s is how a fact is stated now */
      return g_strdup_printf (_("The figure or the side taken has changed: “%s”"), text);
    case DOSSIER_CHANGE_ANSWERS:
      return g_strdup_printf (ngettext ("There is %1$u answer now; there were %2$u.",
                                        "There are %1$u answers now; there were %2$u.", change->n_answers),
                              change->n_answers, change->seen->n_answers);
    case DOSSIER_CHANGE_NEW:
    default:
      /* Translators: %s is a fact that was not there before */
      return g_strdup_printf (_("New here: “%s”"), text);
    }
}

static GPtrArray *
describe_changes (const DossierLectureStep *step,
                  const Dossier *dossier)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) changes = dossier_lecture_step_compare (step, dossier);

  for (guint i = 0; i < changes->len; i++)
    g_ptr_array_add (sentences, describe_change (&g_array_index (changes, DossierLectureChange, i)));

  return sentences;
}

/* What a step is called that shows nothing: what its first fact said, or what it is the id of. */
static char *
format_missing_title (const DossierLectureStep *step)
{
  const DossierSeen *seen = step->seen->len > 0 ? g_ptr_array_index (step->seen, 0) : NULL;

  if (step->title != NULL)
    return g_strdup (step->title);
  if (seen != NULL && seen->words != NULL)
    return g_strdup (seen->words);

  return g_strdup (step->ids[0] != NULL ? step->ids[0] : _("Words"));
}

static char *
format_kind (const DossierLectureStep *step,
             guint n_slides)
{
  const char *word = g_dpgettext2 (NULL, "step of a lecture", kind_words[step->kind]);

  if (step->kind == DOSSIER_TARGET_FACTS && step->ids[0] != NULL && step->ids[1] == NULL)
    word = C_ ("step of a lecture", "Fact");
  if (n_slides < 2)
    return g_strdup (word);

  /* Translators: %1$s is what a step of a lecture shows, %2$u on how many slides */
  return g_strdup_printf (ngettext ("%1$s, %2$u slide", "%1$s, %2$u slides", n_slides), word, n_slides);
}

static char *
format_place (const DossierLectureStep *step)
{
  if (step->hidden)
    return g_strdup (C_ ("slide", "Hidden"));

  return step->backup ? g_strdup (C_ ("slide", "Backup, after the end")) : NULL;
}

static char *
format_step_spoken (const DossierLectureStepState *state)
{
  GString *spoken = g_string_new (NULL);

  if (state->number[0] != '\0')
    /* Translators: %s is the number of a slide */
    g_string_append_printf (spoken, _("Slide %s."), state->number);
  dossier_append_sentence (spoken, state->title);
  dossier_append_sentence (spoken, state->kind);
  if (state->place != NULL)
    dossier_append_sentence (spoken, state->place);
  if (state->time != NULL)
    dossier_append_sentence (spoken, state->time);
  for (guint i = 0; i < state->changes->len; i++)
    dossier_append_sentence (spoken, g_ptr_array_index (state->changes, i));

  return g_string_free (spoken, FALSE);
}

static DossierLectureStepState *
create_step_state (const Dossier *dossier,
                   const DossierLectureStep *step)
{
  DossierLectureStepState *state = g_new0 (DossierLectureStepState, 1);

  state->step = dossier_lecture_step_ref (step);
  state->changes = describe_changes (step, dossier);
  state->place = format_place (step);
  state->time = step->minutes > 0 ? dossier_lecture_format_minutes (step->minutes) : NULL;

  return state;
}

/* Gives a step its slides, which come next in the talk; those that are hidden have no number. Returns: how many have
 * one */
static guint
add_slides (DossierLectureState *state,
            DossierLectureStepState *step,
            Dossier *dossier,
            guint n_numbered)
{
  g_autoptr (GPtrArray) slides = dossier_slides_for_own_step (dossier, step->step);
  const DossierSlide *first = slides->len > 0 ? g_ptr_array_index (slides, 0) : NULL;
  gboolean is_numbered = first != NULL && !step->step->hidden;

  step->n_slides = slides->len;
  step->first = first != NULL ? (int) state->slides->len : -1;
  step->title = first != NULL ? g_strdup (first->title) : format_missing_title (step->step);
  step->kind = format_kind (step->step, step->n_slides);
  step->number = is_numbered ? g_strdup_printf ("%u", n_numbered + 1) : g_strdup ("");
  step->spoken = format_step_spoken (step);
  g_ptr_array_extend_and_steal (state->slides, g_steal_pointer (&slides));

  return is_numbered ? step->n_slides : 0;
}

/* In the order of the talk: what is kept for after the end comes last. Returns: how many slides the talk counts */
static guint
add_all_slides (DossierLectureState *state,
                Dossier *dossier)
{
  guint n = 0, n_talk = 0;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < state->steps->len; i++)
        {
          DossierLectureStepState *step = g_ptr_array_index (state->steps, i);

          if (step->step->backup == (pass == 1))
            n += add_slides (state, step, dossier, n);
        }
      n_talk = pass == 0 ? n : n_talk;
    }

  return n_talk;
}

static void
step_state_free (gpointer data)
{
  DossierLectureStepState *state = data;

  dossier_lecture_step_unref (state->step);
  g_free (state->number);
  g_free (state->title);
  g_free (state->kind);
  g_free (state->place);
  g_free (state->time);
  g_free (state->spoken);
  g_ptr_array_unref (state->changes);
  g_free (state);
}

/* What the reader should know before anything else: that this is not what the lecture was made with. */
static char *
format_notice (const Dossier *dossier,
               const DossierLecturePlan *plan,
               guint n_changed)
{
  g_autofree char *changed = g_strdup_printf (ngettext ("%u step has changed since.", "%u steps have changed since.",
                                                        n_changed), n_changed);

  if (g_strcmp0 (plan->dossier_id, dossier->id) != 0)
    /* Translators: %s is the title of a dossier */
    return g_strdup_printf (_("This lecture is about another dossier, “%s”. What this one does not have is missing."),
                            plan->dossier_title != NULL ? plan->dossier_title : plan->dossier_id);
  if (g_strcmp0 (plan->dossier_version, dossier->version) != 0)
    /* Translators: %1$s and %2$s are versions of a dossier, %3$s is "2 steps have changed since." */
    return g_strdup_printf (_("Prepared with version %1$s of the dossier, opened with %2$s. %3$s"),
                            plan->dossier_version, dossier->version, changed);

  return n_changed > 0 ? g_steal_pointer (&changed) : NULL;
}

/**
 * dossier_lecture_state_new:
 * @dossier: a dossier
 * @plan: a lecture about it, or about another version of it
 *
 * Works out all that the editor shows.
 *
 * Returns: (transfer full): the state, which holds what it needs of the plan
 */
DossierLectureState *
dossier_lecture_state_new (Dossier *dossier,
                           DossierLecturePlan *plan)
{
  DossierLectureState *state;

  g_return_val_if_fail (dossier != NULL && plan != NULL, NULL);

  state = g_new0 (DossierLectureState, 1);
  state->title = g_strdup (plan->title);
  state->steps = g_ptr_array_new_with_free_func (step_state_free);
  state->slides = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_slide_free);
  for (guint i = 0; i < plan->steps->len; i++)
    {
      DossierLectureStepState *step = create_step_state (dossier, dossier_lecture_plan_get_step (plan, i));

      g_ptr_array_add (state->steps, step);
      state->n_changed += step->changes->len > 0 ? 1 : 0;
    }
  state->summary = dossier_lecture_format_summary (plan, add_all_slides (state, dossier));
  state->is_over = plan->minutes > 0 && dossier_lecture_plan_count_minutes (plan) > plan->minutes;
  state->notice = format_notice (dossier, plan, state->n_changed);

  return state;
}

/**
 * dossier_lecture_state_free:
 * @state: (transfer full): a state
 *
 * Frees a state.
 */
void
dossier_lecture_state_free (DossierLectureState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->title);
  g_free (state->summary);
  g_free (state->notice);
  g_ptr_array_unref (state->steps);
  g_ptr_array_unref (state->slides);
  g_free (state);
}
