// SPDX-License-Identifier: GPL-3.0-or-later

/* Lectures on the disk: written and read back, with every mistake that a file can have; kept in a folder. */

#include "core/dossier-lecture-check.h"
#include "core/dossier-lecture-file.h"
#include "core/dossier-lecture-store.h"
#include "core/load-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define HEAD "{\"format\":\"dossier-lecture/1\",\"id\":\"talk\",\"title\":\"T\",\"dossier\":{\"id\":\"d\",\"version\":\"1\"}"
#define STEPS(steps) HEAD ",\"steps\":[" steps "]}"

static DossierLecturePlan *
read_json (const char *json,
           DossierProblems *problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));

  return dossier_lecture_plan_read_bytes (bytes, problems);
}

/* A step of every kind, with all that a step can have. */
static DossierLecturePlan *
make_full (void)
{
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("talk", "A “Talk” \n\\ y más", NULL);

  plan->minutes = 45.5;
  plan->dossier_id = g_strdup ("old-tower");
  plan->dossier_version = g_strdup ("1");
  plan->dossier_title = g_strdup ("The Old Tower");
  for (guint kind = DOSSIER_TARGET_WORDS; kind <= DOSSIER_TARGET_LIST; kind++)
    {
      const char *ids[] = { kind != DOSSIER_TARGET_WORDS ? "one" : NULL, NULL, NULL };
      DossierLectureStep *step;
      DossierSeen *seen;

      ids[1] = kind == DOSSIER_TARGET_FACTS || kind == DOSSIER_TARGET_LIST ? "two" : NULL;
      step = dossier_lecture_step_new (kind, ids);
      step->id = g_strdup_printf ("s%u", kind);
      step->title = g_strdup ("Own title");
      step->notes = g_strdup ("First line.\nSecond.");
      step->search = kind == DOSSIER_TARGET_LIST ? g_strdup ("court -order") : NULL;
      step->span = kind == DOSSIER_TARGET_LIST ? g_strdup ("2025-01/2025-06") : NULL;
      step->minutes = kind;
      step->hidden = kind % 2;
      step->backup = kind % 3 == 0;
      step->predicts = kind == DOSSIER_TARGET_FIGURE;
      seen = dossier_lecture_step_add_seen (step, "one");
      seen->words = g_strdup ("It was said.");
      seen->status = g_strdup ("alleged");
      seen->value = kind > 2 ? g_strdup ("denies") : NULL;
      seen->n_answers = kind;
      g_ptr_array_add (plan->steps, step);
    }

  return g_steal_pointer (&plan);
}

static void
test_written_and_read (void)
{
  g_autoptr (DossierLecturePlan) plan = make_full ();
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autofree char *json = dossier_lecture_plan_to_json (plan);
  g_autoptr (DossierLecturePlan) read_back = read_json (json, problems);
  g_autofree char *again = NULL;

  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 0);
  g_assert_nonnull (read_back);
  g_assert_cmpstr (read_back->title, ==, plan->title);
  g_assert_cmpfloat (read_back->minutes, ==, 45.5);
  g_assert_cmpuint (read_back->steps->len, ==, 7);
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const DossierLectureStep *was = dossier_lecture_plan_get_step (plan, i);
      const DossierLectureStep *is = dossier_lecture_plan_get_step (read_back, i);

      g_assert_cmpint (is->kind, ==, was->kind);
      g_assert_true (g_strv_equal ((const char *const *) is->ids, (const char *const *) was->ids));
      g_assert_cmpint (is->hidden, ==, was->hidden);
      g_assert_cmpint (is->backup, ==, was->backup);
      g_assert_cmpint (is->predicts, ==, was->predicts);
    }
  again = dossier_lecture_plan_to_json (read_back);
  g_assert_cmpstr (again, ==, json);
}

/* A slide of words of which the title is being written anew keeps its notes. */
static void
test_untitled (void)
{
  g_autoptr (DossierLecturePlan) empty = dossier_lecture_plan_new ("talk", "T", NULL);
  DossierLectureStep *step = dossier_lecture_step_new (DOSSIER_TARGET_WORDS, NULL);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierLecturePlan) plan = NULL;
  g_autoptr (DossierLecturePlan) read_back = NULL;
  g_autofree char *json = NULL;

  step->notes = g_strdup ("Wait.");
  plan = dossier_lecture_plan_insert (empty, 0, step);
  json = dossier_lecture_plan_to_json (plan);
  read_back = read_json (json, problems);
  g_assert_cmpuint (read_back->steps->len, ==, 1);
  g_assert_cmpstr (dossier_lecture_plan_get_step (read_back, 0)->notes, ==, "Wait.");
}

typedef struct
{
  const char *path;
  const char *json;
  DossierSeverity severity;
  DossierProblemCode code;
  guint line, column;
  const char *expected;
} Mistake;

static const Mistake mistakes[] = {
  { "/core/lecture-file/mistake/no-json", "lecture", DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_SYNTAX, 1, 1, NULL },
  { "/core/lecture-file/mistake/no-format", "{\"id\":\"x\"}", DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_NOT_A_DOSSIER, 1,
    1, "dossier-lecture/1" },
  { "/core/lecture-file/mistake/a-dossier", "{\"format\":\"dossier/1\"}", DOSSIER_SEVERITY_FATAL,
    DOSSIER_PROBLEM_NOT_A_DOSSIER, 1, 11, "dossier-lecture/1" },
  { "/core/lecture-file/mistake/format-is-a-number", "{\"format\":1}", DOSSIER_SEVERITY_FATAL,
    DOSSIER_PROBLEM_NOT_A_DOSSIER, 1, 1, "dossier-lecture/1" },
  { "/core/lecture-file/mistake/no-steps", HEAD "}", DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_MISSING_KEY, 1, 1,
    "steps" },
  { "/core/lecture-file/mistake/id-leads-out",
    "{\"format\":\"dossier-lecture/1\",\"id\":\"../x\",\"title\":\"T\",\"dossier\":{\"id\":\"d\",\"version\":\"1\"},"
    "\"steps\":[]}",
    DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_BAD_ID, 1, 36, "id" },
  { "/core/lecture-file/mistake/two-targets", STEPS ("\n{\"id\":\"a\",\"figure\":\"f\",\"pair\":\"p\"}"),
    DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_STEP, 2, 1, "one-target" },
  { "/core/lecture-file/mistake/no-title", STEPS ("\n{\"id\":\"a\"}"), DOSSIER_SEVERITY_ERROR,
    DOSSIER_PROBLEM_BAD_STEP, 2, 1, "title" },
  { "/core/lecture-file/mistake/predict-no-chart", STEPS ("\n{\"id\":\"a\",\"pair\":\"p\",\"predict\":true}"),
    DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_STEP, 2, 32, "predict-figure" },
  { "/core/lecture-file/mistake/no-facts", STEPS ("\n{\"id\":\"a\",\"facts\":[]}"), DOSSIER_SEVERITY_ERROR,
    DOSSIER_PROBLEM_BAD_STEP, 2, 19, "one-to-four-facts" },
  { "/core/lecture-file/mistake/five-facts", STEPS ("\n{\"id\":\"a\",\"facts\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}"),
    DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_STEP, 2, 19, "one-to-four-facts" },
  { "/core/lecture-file/mistake/bad-fact", STEPS ("\n{\"id\":\"a\",\"facts\":[\"A B\"]}"), DOSSIER_SEVERITY_ERROR,
    DOSSIER_PROBLEM_BAD_ID, 2, 20, "id" },
  { "/core/lecture-file/mistake/fact-is-a-number", STEPS ("\n{\"id\":\"a\",\"facts\":[1]}"), DOSSIER_SEVERITY_ERROR,
    DOSSIER_PROBLEM_WRONG_TYPE, 2, 20, "string" },
  { "/core/lecture-file/mistake/twice", STEPS ("{\"id\":\"a\",\"title\":\"x\"},\n{\"id\":\"a\",\"title\":\"y\"}"),
    DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_DUPLICATE_ID, 2, 7, "step" },
  { "/core/lecture-file/mistake/minutes", STEPS ("\n{\"id\":\"a\",\"title\":\"x\",\"minutes\":-1}"),
    DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_AMOUNT, 2, 33, "not-negative" },
  { "/core/lecture-file/mistake/hidden", STEPS ("\n{\"id\":\"a\",\"title\":\"x\",\"hidden\":1}"),
    DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_WRONG_TYPE, 2, 32, "boolean" },
  { "/core/lecture-file/mistake/unknown-key", STEPS ("\n{\"id\":\"a\",\"title\":\"x\",\"note\":\"y\"}"),
    DOSSIER_SEVERITY_NOTE, DOSSIER_PROBLEM_UNKNOWN_KEY, 2, 23, NULL },
  { "/core/lecture-file/mistake/seen-without-fact", STEPS ("\n{\"id\":\"a\",\"title\":\"x\",\"seen\":[{\"words\":\"w\","
                                                           "\"status\":\"s\"}]}"),
    DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, 2, 31, "fact" },
};

static void
test_mistake (gconstpointer data)
{
  const Mistake *mistake = data;
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierLecturePlan) plan = read_json (mistake->json, problems);
  const DossierProblem *problem;

  g_assert_cmpuint (dossier_problems_get_n (problems), >=, 1);
  problem = dossier_problems_get (problems, 0);
  g_assert_cmpint (problem->severity, ==, mistake->severity);
  g_assert_cmpint (problem->code, ==, mistake->code);
  g_assert_cmpuint (problem->line, ==, mistake->line);
  g_assert_cmpuint (problem->column, ==, mistake->column);
  if (mistake->expected != NULL)
    g_assert_cmpstr (problem->expected, ==, mistake->expected);
  g_assert_cmpint (plan == NULL, ==, mistake->severity == DOSSIER_SEVERITY_FATAL);
}

/* A broken step costs itself alone. */
static void
test_rest_is_kept (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierLecturePlan) plan = read_json (STEPS ("{\"id\":\"a\",\"title\":\"x\"},{\"id\":\"b\"},{\"id\":\"c\",\"view\":\"v\"}"),
                                              problems);

  g_assert_cmpuint (plan->steps->len, ==, 2);
  g_assert_cmpstr (dossier_lecture_plan_get_step (plan, 1)->id, ==, "c");
}

static void
test_too_many_steps (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GString) json = g_string_new (HEAD ",\"steps\":[");
  g_autoptr (DossierLecturePlan) plan = NULL;

  for (guint i = 0; i < DOSSIER_LECTURE_MAX_STEPS + 2; i++)
    g_string_append_printf (json, "%s{\"id\":\"s%u\",\"title\":\"x\"}", i > 0 ? "," : "", i);
  g_string_append (json, "]}");
  plan = read_json (json->str, problems);
  g_assert_cmpuint (plan->steps->len, ==, DOSSIER_LECTURE_MAX_STEPS);
  g_assert_cmpint (dossier_problems_get (problems, 0)->code, ==, DOSSIER_PROBLEM_TOO_MANY);
}

/* Bytes of a good file, changed at random: it is read or refused, and never more than that. */
static void
test_random_bytes (void)
{
  g_autoptr (DossierLecturePlan) plan = make_full ();
  g_autofree char *json = dossier_lecture_plan_to_json (plan);
  gsize length = strlen (json);

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (DossierProblems) problems = dossier_problems_new ();
      g_autofree char *copy = g_strdup (json);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (DossierLecturePlan) read_back = NULL;

      for (int j = g_test_rand_int_range (1, 4); j > 0; j--)
        copy[g_test_rand_int_range (0, (int) length)] = (char) g_test_rand_int_range (1, 256);
      bytes = g_bytes_new (copy, length);
      read_back = dossier_lecture_plan_read_bytes (bytes, problems);
      if (read_back == NULL)
        g_assert_cmpuint (dossier_problems_count (problems, DOSSIER_SEVERITY_FATAL), >, 0);
    }
}

/* A ready lecture can be copied, and everything in it is as the dossier has it. */
static void
test_from_lecture (void)
{
  g_autoptr (Dossier) dossier = load_fixture (LOAD_EXAMPLE);
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_from_lecture ("mine", "Mine", dossier,
                                                                           dossier->lectures[0], "es");

  g_assert_cmpuint (plan->steps->len, ==, dossier->lectures[0]->n_steps);
  g_assert_cmpstr (plan->dossier_id, ==, "old-tower");
  g_assert_cmpstr (dossier_lecture_plan_get_step (plan, 0)->title, ==, "¿Qué altura tiene nuestra torre?");
  for (guint i = 0; i < plan->steps->len; i++)
    {
      g_autoptr (GArray) changes = dossier_lecture_step_compare (dossier_lecture_plan_get_step (plan, i), dossier);

      g_assert_cmpuint (changes->len, ==, 0);
    }
}

typedef struct
{
  const char *path;
  DossierChangeKind kind;
} ChangeCase;

static const ChangeCase change_cases[] = {
  { "/core/lecture-check/gone", DOSSIER_CHANGE_GONE },
  { "/core/lecture-check/words", DOSSIER_CHANGE_WORDS },
  { "/core/lecture-check/status", DOSSIER_CHANGE_STATUS },
  { "/core/lecture-check/value", DOSSIER_CHANGE_VALUE },
  { "/core/lecture-check/answers", DOSSIER_CHANGE_ANSWERS },
  { "/core/lecture-check/new", DOSSIER_CHANGE_NEW },
};

/* What the step remembers is made to differ in one thing. */
static void
test_change (gconstpointer data)
{
  const ChangeCase *change_case = data;
  g_autoptr (Dossier) dossier = load_fixture (LOAD_EXAMPLE);
  const char *ids[] = { "height", NULL };
  DossierLectureStep *step = dossier_lecture_step_new (DOSSIER_TARGET_QUESTION, ids);
  g_autoptr (GArray) changes = NULL;
  DossierSeen *seen;

  dossier_lecture_step_remember (step, dossier);
  g_assert_cmpuint (step->seen->len, ==, dossier_find_question (dossier, "height")->n_answers);
  seen = g_ptr_array_index (step->seen, 0);
  if (change_case->kind == DOSSIER_CHANGE_GONE)
    dossier_lecture_step_add_seen (step, "no-longer-there");
  else if (change_case->kind == DOSSIER_CHANGE_NEW)
    g_ptr_array_remove_index (step->seen, 0);
  else if (change_case->kind == DOSSIER_CHANGE_ANSWERS)
    seen->n_answers++;
  else
    {
      char **text = change_case->kind == DOSSIER_CHANGE_WORDS    ? &seen->words
                    : change_case->kind == DOSSIER_CHANGE_STATUS ? &seen->status
                                                                 : &seen->value;

      g_free (*text);
      *text = g_strdup ("other");
    }

  changes = dossier_lecture_step_compare (step, dossier);
  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpint (g_array_index (changes, DossierLectureChange, 0).kind, ==, change_case->kind);
  dossier_lecture_step_unref (step);
}

static void
test_target_is_gone (void)
{
  static const DossierTargetKind kinds[] = { DOSSIER_TARGET_FIGURE, DOSSIER_TARGET_FACTS, DOSSIER_TARGET_PAIR,
                                             DOSSIER_TARGET_QUESTION, DOSSIER_TARGET_VIEW, DOSSIER_TARGET_LIST };
  g_autoptr (Dossier) dossier = load_fixture (LOAD_EXAMPLE);
  const char *ids[] = { "never-there", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      DossierLectureStep *step = dossier_lecture_step_new (kinds[i], ids);
      g_autoptr (GArray) changes = dossier_lecture_step_compare (step, dossier);

      g_assert_false (dossier_lecture_step_is_there (step, dossier));
      g_assert_cmpuint (changes->len, ==, 1);
      g_assert_cmpint (g_array_index (changes, DossierLectureChange, 0).kind, ==, DOSSIER_CHANGE_GONE);
      dossier_lecture_step_unref (step);
    }
}

static void
remove_folder (GFile *folder)
{
  g_autofree char *path = g_file_get_path (folder);
  g_autoptr (GDir) directory = g_dir_open (path, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
test_store (void)
{
  g_autofree char *temporary = g_dir_make_tmp ("dossier-lectures-XXXXXX", NULL);
  g_autoptr (GFile) parent = g_file_new_for_path (temporary);
  g_autoptr (GFile) folder = g_file_get_child (parent, "lectures");
  g_autoptr (DossierLecturePlan) plan = make_full ();
  g_autoptr (DossierLecturePlan) other = dossier_lecture_plan_with_id (plan, "other");
  g_autoptr (GError) error = NULL;
  g_autofree char *written = NULL;
  g_autofree char *stale = NULL;
  g_autoptr (GPtrArray) none = dossier_lecture_store_list (folder, NULL);
  g_autoptr (GPtrArray) both = NULL;
  g_autoptr (GPtrArray) strange = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (dossier_lecture_store_save (folder, plan, &written, &error));
  g_assert_true (dossier_lecture_store_save (folder, other, NULL, &error));
  g_assert_no_error (error);
  both = dossier_lecture_store_list (folder, "old-tower");
  g_assert_cmpuint (both->len, ==, 2);
  strange = dossier_lecture_store_list (folder, "another-dossier");
  g_assert_cmpuint (strange->len, ==, 0);

  /* Someone else has written there: what they wrote stays. */
  stale = g_strdup ("{}");
  g_assert_false (dossier_lecture_store_save (folder, plan, &stale, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_cmpstr (stale, ==, "{}");
  g_assert_true (dossier_lecture_store_save (folder, plan, &written, NULL));

  g_assert_true (dossier_lecture_store_remove (folder, "talk", NULL));
  g_assert_false (dossier_lecture_store_remove (folder, "talk", NULL));
  g_clear_error (&error);
  g_assert_false (dossier_lecture_store_remove (folder, "../talk", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  remove_folder (folder);
  remove_folder (parent);
}

/* What is kept can be read again, however long a note is; what could not is not kept, and says so. */
static void
test_store_large (void)
{
  g_autofree char *temporary = g_dir_make_tmp ("dossier-lectures-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (temporary);
  g_autoptr (GFile) file = dossier_lecture_store_get_file (folder, "talk");
  static const struct
  {
    gsize length;
    gboolean fits;
  } notes[] = { { 3 * 1024 * 1024, TRUE }, { DOSSIER_LECTURE_MAX_BYTES, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      g_autoptr (DossierLecturePlan) plan = make_full ();
      g_autoptr (DossierLecturePlan) noted = NULL;
      g_autoptr (DossierLecturePlan) read_back = NULL;
      g_autoptr (DossierProblems) problems = dossier_problems_new ();
      DossierLectureStep *step = dossier_lecture_step_copy (dossier_lecture_plan_get_step (plan, 0));
      g_autoptr (GError) error = NULL;

      g_free (step->notes);
      step->notes = g_strnfill (notes[i].length, 'x');
      noted = dossier_lecture_plan_replace (plan, 0, step);
      g_assert_cmpint (dossier_lecture_store_save (folder, noted, NULL, &error), ==, notes[i].fits);
      if (!notes[i].fits)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE);
      /* The one before is still there. */
      read_back = dossier_lecture_plan_load (file, problems, NULL);
      g_assert_cmpuint (strlen (dossier_lecture_plan_get_step (read_back, 0)->notes), ==, notes[0].length);
    }
  remove_folder (folder);
}

/* The latest comes first; notes are for nobody else's eyes, a copy is to be passed on. */
static void
test_store_order (void)
{
  g_autofree char *temporary = g_dir_make_tmp ("dossier-lectures-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (temporary);
  static const char *const ids[] = { "first", "third", "second" };
  static const guint ages[] = { 300, 100, 200 };
  g_autoptr (GPtrArray) entries = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new (ids[i], "T", NULL);
      g_autoptr (GFile) file = dossier_lecture_store_get_file (folder, ids[i]);

      g_assert_true (dossier_lecture_store_save (folder, plan, NULL, NULL));
      g_assert_true (g_file_set_attribute_uint64 (file, G_FILE_ATTRIBUTE_TIME_MODIFIED, 1700000000 - ages[i],
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL));
    }
  entries = dossier_lecture_store_list (folder, NULL);
  g_assert_cmpuint (entries->len, ==, 3);
  g_assert_cmpstr (((DossierLectureEntry *) g_ptr_array_index (entries, 0))->plan->id, ==, "third");
  g_assert_cmpstr (((DossierLectureEntry *) g_ptr_array_index (entries, 2))->plan->id, ==, "first");
  remove_folder (folder);
}

static guint
get_mode (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_UNIX_MODE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_UNIX_MODE) & 0077;
}

static void
test_store_modes (void)
{
  g_autofree char *temporary = g_dir_make_tmp ("dossier-lectures-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (temporary);
  g_autoptr (DossierLecturePlan) plan = make_full ();
  g_autoptr (GFile) kept = dossier_lecture_store_get_file (folder, "talk");
  g_autoptr (GFile) copy = g_file_get_child (folder, "copy.lecture.json");
  mode_t before = umask (0022);

  g_assert_true (dossier_lecture_store_save (folder, plan, NULL, NULL));
  g_assert_true (dossier_lecture_save_file (copy, plan, NULL));
  umask (before);
  g_assert_cmphex (get_mode (kept), ==, 0);
  g_assert_cmphex (get_mode (copy), ==, 0044);
  remove_folder (folder);
}

/* A file that cannot be read is in the list all the same. */
static void
test_store_broken (void)
{
  g_autofree char *temporary = g_dir_make_tmp ("dossier-lectures-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (temporary);
  g_autofree char *path = g_build_filename (temporary, "broken.lecture.json", NULL);
  g_autofree char *stranger = g_build_filename (temporary, "notes.txt", NULL);
  g_autoptr (GPtrArray) entries = NULL;

  g_assert_true (g_file_set_contents (path, "{", -1, NULL));
  g_assert_true (g_file_set_contents (stranger, "{", -1, NULL));
  entries = dossier_lecture_store_list (folder, "old-tower");
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_null (((DossierLectureEntry *) g_ptr_array_index (entries, 0))->plan);
  remove_folder (folder);
}

static void
test_new_ids (void)
{
  g_autofree char *one = dossier_lecture_create_id ();
  g_autofree char *two = dossier_lecture_create_id ();
  g_autoptr (GFile) folder = g_file_new_for_path ("/nowhere");
  g_autoptr (GFile) file = dossier_lecture_store_get_file (folder, one);

  g_assert_cmpstr (one, !=, two);
  g_assert_nonnull (file);
  g_assert_null (dossier_lecture_store_get_file (folder, "../up"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/lecture-file/written-and-read", test_written_and_read);
  g_test_add_func ("/core/lecture-file/untitled", test_untitled);
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    g_test_add_data_func (mistakes[i].path, &mistakes[i], test_mistake);
  g_test_add_func ("/core/lecture-file/rest-is-kept", test_rest_is_kept);
  g_test_add_func ("/core/lecture-file/too-many-steps", test_too_many_steps);
  g_test_add_func ("/core/lecture-file/random-bytes", test_random_bytes);
  g_test_add_func ("/core/lecture-check/from-lecture", test_from_lecture);
  for (guint i = 0; i < G_N_ELEMENTS (change_cases); i++)
    g_test_add_data_func (change_cases[i].path, &change_cases[i], test_change);
  g_test_add_func ("/core/lecture-check/target-is-gone", test_target_is_gone);
  g_test_add_func ("/core/lecture-store/store", test_store);
  g_test_add_func ("/core/lecture-store/large", test_store_large);
  g_test_add_func ("/core/lecture-store/order", test_store_order);
  g_test_add_func ("/core/lecture-store/modes", test_store_modes);
  g_test_add_func ("/core/lecture-store/broken", test_store_broken);
  g_test_add_func ("/core/lecture-store/new-ids", test_new_ids);

  return g_test_run ();
}
