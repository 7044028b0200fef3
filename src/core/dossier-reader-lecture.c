// SPDX-License-Identifier: GPL-3.0-or-later

/* Lectures and their steps. */

#include "core/dossier-reader-private.h"

#define FEWEST_FACTS 2
#define MOST_FACTS 4

static void
report_step (const DossierCursor *cursor,
             const char *expected)
{
  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_STEP, NULL, expected, NULL);
}

static guint
count_targets (const DossierCursor *fields)
{
  guint n_targets = 0;

  for (guint row = DOSSIER_STEP_FIGURE; row <= DOSSIER_STEP_VIEW; row++)
    n_targets += dossier_cursor_is_set (&fields[row]) ? 1 : 0;

  return n_targets;
}

static gconstpointer
find_target (DossierReader *reader,
             DossierKind kind,
             const DossierCursor *cursor)
{
  if (!dossier_cursor_is_set (cursor))
    return NULL;

  return dossier_reader_find (reader, kind, cursor, DOSSIER_SEVERITY_NOTE);
}

static void
read_facts (DossierReader *reader,
            const DossierCursor *fields,
            DossierStep *step)
{
  const DossierCursor *facts = &fields[DOSSIER_STEP_FACTS];
  gconstpointer fact = find_target (reader, DOSSIER_KIND_FACT, &fields[DOSSIER_STEP_FACT]);

  if (fact != NULL)
    {
      step->n_facts = 1;
      step->facts = dossier_arena_copy (reader->arena, &fact, sizeof fact, 1);
    }
  if (!dossier_cursor_is_set (facts))
    return;

  step->facts = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT, facts, DOSSIER_SEVERITY_NOTE,
                                                                &step->n_facts);
  if (dossier_cursor_count (facts) < FEWEST_FACTS || step->n_facts > MOST_FACTS)
    report_step (facts, "two-to-four-facts");
}

/* Reads what a step shows. FALSE if nothing is left of that. */
static gboolean
read_target (DossierReader *reader,
             const DossierCursor *fields,
             DossierStep *step)
{
  DossierQuestionDraft *question = (gpointer) find_target (reader, DOSSIER_KIND_QUESTION,
                                                           &fields[DOSSIER_STEP_QUESTION]);

  if (question != NULL)
    {
      question->is_used = TRUE;
      step->question = &question->question;
    }
  step->figure = find_target (reader, DOSSIER_KIND_FIGURE, &fields[DOSSIER_STEP_FIGURE]);
  step->pair = find_target (reader, DOSSIER_KIND_PAIR, &fields[DOSSIER_STEP_PAIR]);
  step->view = find_target (reader, DOSSIER_KIND_VIEW, &fields[DOSSIER_STEP_VIEW]);
  read_facts (reader, fields, step);

  return step->question != NULL || step->figure != NULL || step->pair != NULL || step->view != NULL
         || step->n_facts > 0;
}

static gboolean
read_step (DossierReader *reader,
           const DossierCursor *item,
           DossierStep *step)
{
  DossierCursor fields[DOSSIER_N_STEP];
  guint n_errors = reader->reading.n_errors;
  guint n_targets;
  gboolean has_target;

  dossier_cursor_open (item, &dossier_schema_step, fields);
  if (dossier_cursor_is_set (&fields[DOSSIER_STEP_ID]) && dossier_reader_check_id (&fields[DOSSIER_STEP_ID]))
    step->id = dossier_arena_add_string (reader->arena, dossier_cursor_get_string (&fields[DOSSIER_STEP_ID]));
  step->title = dossier_reader_read_text (reader, &fields[DOSSIER_STEP_TITLE]);
  step->notes = dossier_reader_read_text (reader, &fields[DOSSIER_STEP_NOTES]);
  step->minutes = dossier_reader_read_minutes (&fields[DOSSIER_STEP_MINUTES]);
  has_target = read_target (reader, fields, step);
  step->predicts = dossier_cursor_is_set (&fields[DOSSIER_STEP_PREDICT])
                   && dossier_cursor_get_boolean (&fields[DOSSIER_STEP_PREDICT]);
  if (step->predicts && !dossier_cursor_is_set (&fields[DOSSIER_STEP_FIGURE]))
    report_step (&fields[DOSSIER_STEP_PREDICT], "predict-figure");

  n_targets = count_targets (fields);
  if (n_targets > 1)
    report_step (item, "one-target");
  else if (n_targets == 0 && step->title == NULL && reader->reading.n_errors == n_errors)
    report_step (item, "title");

  return reader->reading.n_errors == n_errors && (has_target || step->title != NULL);
}

static void
read_steps (DossierReader *reader,
            const DossierCursor *cursor,
            DossierLecture *lecture)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (DossierStep));
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierStep step = { 0 };

      if (read_step (reader, &item, &step))
        g_array_append_val (steps, step);
    }

  lecture->n_steps = steps->len;
  lecture->steps = dossier_arena_copy (reader->arena, steps->data, sizeof (DossierStep), steps->len);
}

gboolean
dossier_reader_read_lecture (DossierReader *reader,
                             const DossierCursor *item,
                             gpointer value)
{
  DossierLecture *lecture = value;
  DossierCursor fields[DOSSIER_N_LECTURE];

  dossier_cursor_open (item, &dossier_schema_lecture, fields);
  lecture->id = dossier_reader_claim_id (reader, DOSSIER_KIND_LECTURE, &fields[DOSSIER_LECTURE_ID], lecture);
  lecture->title = dossier_reader_read_text (reader, &fields[DOSSIER_LECTURE_TITLE]);
  lecture->summary = dossier_reader_read_text (reader, &fields[DOSSIER_LECTURE_SUMMARY]);
  lecture->minutes = dossier_reader_read_minutes (&fields[DOSSIER_LECTURE_MINUTES]);
  read_steps (reader, &fields[DOSSIER_LECTURE_STEPS], lecture);

  return dossier_reader_finish (reader, DOSSIER_KIND_LECTURE, lecture->id, lecture->title != NULL);
}
