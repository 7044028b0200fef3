// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lecture-file.h"

#include "core/dossier-cursor.h"
#include "core/dossier-file.h"
#include "core/dossier-id-table.h"
#include "core/dossier-json-writer.h"
#include "core/dossier-lint.h"

#define FORMAT "dossier-lecture/1"

/* Whatever fits into a file may be one note. */
static const DossierLimits limits = {
  .max_bytes = DOSSIER_LECTURE_MAX_BYTES,
  .max_depth = 16,
  .max_string = DOSSIER_LECTURE_MAX_BYTES,
  .max_key = 256,
  .max_members = 1000,
  .max_values = 16000000,
};

static void
write_list (DossierJsonWriter *writer,
            const char *key,
            const char *const *ids)
{
  dossier_json_writer_key (writer, key);
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; ids[i] != NULL; i++)
    dossier_json_writer_string (writer, ids[i]);
  dossier_json_writer_end_array (writer);
}

static void
write_target (DossierJsonWriter *writer,
              const DossierLectureStep *step)
{
  const char *key = dossier_target_kind_to_key (step->kind);

  if (step->kind == DOSSIER_TARGET_FACTS || step->kind == DOSSIER_TARGET_LIST)
    write_list (writer, key, (const char *const *) step->ids);
  else if (key != NULL)
    dossier_json_writer_string_member (writer, key, step->ids[0]);
}

static void
write_optional (DossierJsonWriter *writer,
                const char *key,
                const char *value)
{
  if (value != NULL)
    dossier_json_writer_string_member (writer, key, value);
}

static void
write_flag (DossierJsonWriter *writer,
            const char *key,
            gboolean value)
{
  if (!value)
    return;

  dossier_json_writer_key (writer, key);
  dossier_json_writer_boolean (writer, TRUE);
}

static void
write_seen (DossierJsonWriter *writer,
            const DossierSeen *seen)
{
  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "fact", seen->fact);
  dossier_json_writer_string_member (writer, "words", seen->words != NULL ? seen->words : "");
  dossier_json_writer_string_member (writer, "status", seen->status != NULL ? seen->status : "");
  write_optional (writer, "value", seen->value);
  if (seen->n_answers > 0)
    dossier_json_writer_number_member (writer, "answers", seen->n_answers);
  dossier_json_writer_end_object (writer);
}

static void
write_step (DossierJsonWriter *writer,
            const DossierLectureStep *step)
{
  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "id", step->id);
  write_target (writer, step);
  write_optional (writer, "search", step->search);
  write_optional (writer, "span", step->span);
  /* Without a title a step of words would be none, and its notes would go with it. */
  write_optional (writer, "title", step->title == NULL && step->kind == DOSSIER_TARGET_WORDS ? "" : step->title);
  write_optional (writer, "notes", step->notes);
  if (step->minutes > 0)
    dossier_json_writer_number_member (writer, "minutes", step->minutes);
  write_flag (writer, "hidden", step->hidden);
  write_flag (writer, "backup", step->backup);
  write_flag (writer, "predict", step->predicts);
  if (step->seen->len > 0)
    {
      dossier_json_writer_key (writer, "seen");
      dossier_json_writer_begin_array (writer);
      for (guint i = 0; i < step->seen->len; i++)
        write_seen (writer, g_ptr_array_index (step->seen, i));
      dossier_json_writer_end_array (writer);
    }
  dossier_json_writer_end_object (writer);
}

static void
write_dossier (DossierJsonWriter *writer,
               const DossierLecturePlan *plan)
{
  dossier_json_writer_key (writer, "dossier");
  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "id", plan->dossier_id != NULL ? plan->dossier_id : "");
  dossier_json_writer_string_member (writer, "version", plan->dossier_version != NULL ? plan->dossier_version : "");
  write_optional (writer, "title", plan->dossier_title);
  dossier_json_writer_end_object (writer);
}

/**
 * dossier_lecture_plan_to_json:
 * @plan: a plan
 *
 * Writes a lecture as dossier_lecture_plan_read_bytes() reads it.
 *
 * Returns: (transfer full): the file
 */
char *
dossier_lecture_plan_to_json (const DossierLecturePlan *plan)
{
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();

  g_return_val_if_fail (plan != NULL, NULL);

  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "format", FORMAT);
  dossier_json_writer_string_member (writer, "id", plan->id);
  dossier_json_writer_string_member (writer, "title", plan->title);
  if (plan->minutes > 0)
    dossier_json_writer_number_member (writer, "minutes", plan->minutes);
  write_dossier (writer, plan);
  dossier_json_writer_key (writer, "steps");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < plan->steps->len; i++)
    write_step (writer, dossier_lecture_plan_get_step (plan, i));
  dossier_json_writer_end_array (writer);
  dossier_json_writer_end_object (writer);

  return dossier_json_writer_finish (writer);
}

static void
report_step (const DossierCursor *cursor,
             const char *rule)
{
  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_STEP, NULL, rule, NULL);
}

/* (transfer full) (nullable) */
static char *
read_words (const DossierCursor *cursor)
{
  return dossier_cursor_is_set (cursor) ? g_strdup (dossier_cursor_get_string (cursor)) : NULL;
}

static double
read_minutes (const DossierCursor *cursor)
{
  double minutes = 0;

  if (!dossier_cursor_is_set (cursor) || !dossier_cursor_get_number (cursor, &minutes) || minutes >= 0)
    return minutes;

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_AMOUNT, NULL, "not-negative", NULL);
  return 0;
}

static gboolean
read_flag (const DossierCursor *cursor)
{
  return dossier_cursor_is_set (cursor) && dossier_cursor_get_boolean (cursor);
}

static void
add_id (GPtrArray *ids,
        const DossierCursor *cursor)
{
  const char *id = dossier_cursor_get_string (cursor);

  if (dossier_is_id (id))
    g_ptr_array_add (ids, g_strdup (id));
  else
    dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_ID, id, "id", NULL);
}

/* Whether the dossier has such things is asked elsewhere: a lecture may be read without its dossier. */
static void
read_ids (const DossierCursor *cursor,
          GPtrArray *ids)
{
  DossierCursorWalk walk;
  DossierCursor item;

  if (dossier_outline_get_type (cursor->reading->outline, cursor->node) == DOSSIER_JSON_STRING)
    {
      add_id (ids, cursor);
      return;
    }

  dossier_cursor_walk (cursor, DOSSIER_JSON_STRING, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    add_id (ids, &item);
}

/* Reads which of the targets a step has. */
static DossierLectureStep *
read_target (const DossierCursor *item,
             const DossierCursor *fields)
{
  static const DossierTargetKind kinds[] = { DOSSIER_TARGET_FIGURE, DOSSIER_TARGET_FACTS,    DOSSIER_TARGET_PAIR,
                                             DOSSIER_TARGET_QUESTION, DOSSIER_TARGET_VIEW, DOSSIER_TARGET_LIST };
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  DossierTargetKind kind = DOSSIER_TARGET_WORDS;
  guint n_targets = 0;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const DossierCursor *field = &fields[DOSSIER_OWN_STEP_FIGURE + i];

      if (!dossier_cursor_is_set (field))
        continue;
      n_targets++;
      kind = kinds[i];
      read_ids (field, ids);
      if (kind == DOSSIER_TARGET_FACTS
          && (dossier_cursor_count (field) == 0 || dossier_cursor_count (field) > DOSSIER_LECTURE_MAX_BESIDE))
        report_step (field, "one-to-four-facts");
    }
  if (n_targets > 1)
    report_step (item, "one-target");
  if (n_targets == 0 && !dossier_cursor_is_set (&fields[DOSSIER_OWN_STEP_TITLE]))
    report_step (item, "title");
  g_ptr_array_add (ids, NULL);

  return dossier_lecture_step_new (kind, (const char *const *) ids->pdata);
}

static guint
read_count (const DossierCursor *cursor)
{
  double number = read_minutes (cursor); /* the same rule: not negative */

  return (guint) CLAMP (number, 0, 1000000);
}

static void
read_seen (const DossierCursor *array,
           DossierLectureStep *step)
{
  DossierCursorWalk walk;
  DossierCursor item;

  if (!dossier_cursor_is_set (array))
    return;

  dossier_cursor_walk (array, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierCursor fields[DOSSIER_N_SEEN];
      DossierSeen *seen;

      if (!dossier_cursor_open (&item, &dossier_schema_seen, fields)
          || !dossier_cursor_is_set (&fields[DOSSIER_SEEN_FACT]))
        continue;
      seen = dossier_lecture_step_add_seen (step, dossier_cursor_get_string (&fields[DOSSIER_SEEN_FACT]));
      seen->words = read_words (&fields[DOSSIER_SEEN_WORDS]);
      seen->status = read_words (&fields[DOSSIER_SEEN_STATUS]);
      seen->value = read_words (&fields[DOSSIER_SEEN_VALUE]);
      seen->n_answers = read_count (&fields[DOSSIER_SEEN_ANSWERS]);
    }
}

/* Reads the step's own id, which must be one that no other has. */
static char *
read_step_id (const DossierCursor *cursor,
              GHashTable *taken)
{
  const char *id;

  if (!dossier_cursor_is_set (cursor))
    return NULL;

  id = dossier_cursor_get_string (cursor);
  if (!dossier_is_id (id))
    dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_ID, id, "id", NULL);
  else if (!g_hash_table_add (taken, g_strdup (id)))
    dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_DUPLICATE_ID, id, "step", NULL);

  return g_strdup (id);
}

/* Returns: (transfer full) (nullable): the step; %NULL if there is an error in it */
static DossierLectureStep *
read_step (const DossierCursor *item,
           GHashTable *taken)
{
  guint n_errors = item->reading->n_errors;
  DossierCursor fields[DOSSIER_N_OWN_STEP];
  DossierLectureStep *step;

  dossier_cursor_open (item, &dossier_schema_own_step, fields);
  step = read_target (item, fields);
  step->id = read_step_id (&fields[DOSSIER_OWN_STEP_ID], taken);
  step->search = read_words (&fields[DOSSIER_OWN_STEP_SEARCH]);
  step->span = read_words (&fields[DOSSIER_OWN_STEP_SPAN]);
  step->title = read_words (&fields[DOSSIER_OWN_STEP_TITLE]);
  step->notes = read_words (&fields[DOSSIER_OWN_STEP_NOTES]);
  step->minutes = read_minutes (&fields[DOSSIER_OWN_STEP_MINUTES]);
  step->hidden = read_flag (&fields[DOSSIER_OWN_STEP_HIDDEN]);
  step->backup = read_flag (&fields[DOSSIER_OWN_STEP_BACKUP]);
  step->predicts = read_flag (&fields[DOSSIER_OWN_STEP_PREDICT]);
  if (step->predicts && step->kind != DOSSIER_TARGET_FIGURE)
    report_step (&fields[DOSSIER_OWN_STEP_PREDICT], "predict-figure");
  read_seen (&fields[DOSSIER_OWN_STEP_SEEN], step);
  if (item->reading->n_errors == n_errors)
    return step;

  dossier_lecture_step_unref (step);
  return NULL;
}

static void
read_steps (const DossierCursor *array,
            DossierLecturePlan *plan)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (array, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierLectureStep *step;

      if (plan->steps->len == DOSSIER_LECTURE_MAX_STEPS)
        {
          dossier_cursor_report (&item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "steps",
                                 G_STRINGIFY (DOSSIER_LECTURE_MAX_STEPS), NULL);
          return;
        }
      dossier_reading_forget (array->reading);
      step = read_step (&item, taken);
      if (step != NULL)
        g_ptr_array_add (plan->steps, step);
    }
}

static void
read_dossier (const DossierCursor *cursor,
              DossierLecturePlan *plan)
{
  DossierCursor fields[DOSSIER_N_OWN_DOSSIER];

  dossier_cursor_open (cursor, &dossier_schema_own_dossier, fields);
  plan->dossier_id = read_words (&fields[DOSSIER_OWN_DOSSIER_ID]);
  plan->dossier_version = read_words (&fields[DOSSIER_OWN_DOSSIER_VERSION]);
  plan->dossier_title = read_words (&fields[DOSSIER_OWN_DOSSIER_TITLE]);
}

/* Without these there is no lecture. */
static gboolean
has_head (const DossierCursor *root,
          const DossierCursor *fields)
{
  static const guint needed[] = { DOSSIER_OWN_LECTURE_ID, DOSSIER_OWN_LECTURE_TITLE, DOSSIER_OWN_LECTURE_DOSSIER,
                                  DOSSIER_OWN_LECTURE_STEPS };
  const DossierCursor *id = &fields[DOSSIER_OWN_LECTURE_ID];

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    if (!dossier_cursor_is_set (&fields[needed[i]]))
      {
        dossier_cursor_report (root, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_MISSING_KEY, NULL,
                               dossier_schema_own_lecture.fields[needed[i]].key, NULL);
        return FALSE;
      }
  /* Its id becomes the name of a file: nothing else may lead out of the folder. */
  if (dossier_is_id (dossier_cursor_get_string (id)))
    return TRUE;

  dossier_cursor_report (id, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_BAD_ID, dossier_cursor_get_string (id), "id",
                         NULL);
  return FALSE;
}

static DossierLecturePlan *
read_root (const DossierCursor *root)
{
  DossierCursor fields[DOSSIER_N_OWN_LECTURE];
  g_autoptr (DossierLecturePlan) plan = NULL;

  if (!dossier_cursor_check_format (root, FORMAT))
    return NULL;
  dossier_cursor_open (root, &dossier_schema_own_lecture, fields);
  if (!has_head (root, fields))
    return NULL;

  plan = dossier_lecture_plan_new (dossier_cursor_get_string (&fields[DOSSIER_OWN_LECTURE_ID]),
                                   dossier_cursor_get_string (&fields[DOSSIER_OWN_LECTURE_TITLE]), NULL);
  plan->minutes = read_minutes (&fields[DOSSIER_OWN_LECTURE_MINUTES]);
  read_dossier (&fields[DOSSIER_OWN_LECTURE_DOSSIER], plan);
  read_steps (&fields[DOSSIER_OWN_LECTURE_STEPS], plan);

  return g_steal_pointer (&plan);
}

/**
 * dossier_lecture_plan_read_bytes:
 * @bytes: what a file holds
 * @problems: where to report, sorted by place at the end
 *
 * Reads a lecture. A step with an error in it is left out, and reported; an id that its dossier does not have is none.
 *
 * Returns: (transfer full) (nullable): the lecture; %NULL if there is a fatal problem
 */
DossierLecturePlan *
dossier_lecture_plan_read_bytes (GBytes *bytes,
                                 DossierProblems *problems)
{
  g_autoptr (DossierOutline) outline = NULL;
  DossierLecturePlan *plan = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  outline = dossier_outline_new (text, length);
  if (dossier_lint (outline, &limits, problems, NULL))
    {
      DossierReading reading;
      DossierCursor root = { .reading = &reading, .node = DOSSIER_OUTLINE_ROOT };

      dossier_reading_init (&reading, outline, problems);
      plan = read_root (&root);
      dossier_reading_clear (&reading);
    }
  dossier_problems_sort (problems);

  return plan;
}

/**
 * dossier_lecture_plan_load:
 * @file: a file
 * @problems: where to report
 * @cancellable: (nullable): a cancellable
 *
 * Reads a lecture from a file: a regular one, of at most %DOSSIER_LECTURE_MAX_BYTES.
 *
 * Returns: (transfer full) (nullable): the lecture; %NULL if there is a fatal problem, or if it was cancelled
 */
DossierLecturePlan *
dossier_lecture_plan_load (GFile *file,
                           DossierProblems *problems,
                           GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file) && problems != NULL, NULL);

  bytes = dossier_file_read (file, limits.max_bytes, problems, cancellable);

  return bytes != NULL ? dossier_lecture_plan_read_bytes (bytes, problems) : NULL;
}
