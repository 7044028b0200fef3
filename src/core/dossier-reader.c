// SPDX-License-Identifier: GPL-3.0-or-later

/* From bytes to a dossier: lint, then kind after kind, then freeze.
 *
 * There is no tree of the whole: items are read where they stand, by the lint's outline, and the strings of one are
 * forgotten before the next. */

#include "core/dossier-reader-private.h"

#include "core/dossier-lint.h"

#include <string.h>

#define FORMAT "dossier/1"
#define MOST_LANGUAGES 100
#define NEAREST_BUDGET 2000000
#define LINT_SHARE 0.1 /* of the whole time */
#define PROGRESS_STEP 0.01

const DossierLimits dossier_default_limits = {
  .max_bytes = 256 * 1024 * 1024,
  .max_depth = 64,
  .max_string = 1024 * 1024,
  .max_key = 256,
  .max_members = 20000,
  .max_values = 16000000,
};

/* Whether the user has given up waiting. */
gboolean
dossier_reader_is_cancelled (const DossierReader *reader)
{
  return g_cancellable_is_cancelled (reader->cancellable);
}

/* Says how much is done, by the place in the file. Most of the time goes into the facts, wherever they stand. */
static void
report_progress (DossierReader *reader,
                 guint32 node)
{
  const DossierOutline *outline = reader->reading.outline;
  double fraction;

  if (reader->progress == NULL)
    return;

  fraction = LINT_SHARE + (1 - LINT_SHARE) * outline->nodes[node].start / (double) outline->length;
  if (fraction < reader->last_fraction + PROGRESS_STEP)
    return;

  reader->last_fraction = fraction;
  reader->progress (fraction, reader->progress_data);
}

/* Reads the objects of an array, which may stand in the item of another. What a broken one would have filled is used
 * for the next one, so that a file of broken items cannot eat memory. */
gpointer *
dossier_reader_read_items (DossierReader *reader,
                           const DossierCursor *array,
                           gsize size,
                           DossierItemFunc read_item,
                           guint *n_items)
{
  guint first = reader->pointers->len;
  gpointer value = NULL;
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (array, DOSSIER_JSON_OBJECT, &walk);
  while (!dossier_reader_is_cancelled (reader) && dossier_cursor_walk_next (&walk, &item, NULL))
    {
      report_progress (reader, item.node);
      if (reader->n_open == 0)
        dossier_reading_forget (&reader->reading);

      if (value == NULL)
        value = dossier_arena_alloc (reader->arena, size, 1);
      else
        memset (value, 0, size);
      reader->n_open++;
      if (read_item (reader, &item, value))
        g_ptr_array_add (reader->pointers, g_steal_pointer (&value));
      reader->n_open--;
    }

  return dossier_reader_take_pointers (reader, first, n_items);
}

/* Adds a language that is complete. The first of them stands in for a language to fall back on that is missing. */
static void
add_language (DossierReader *reader,
              const DossierCursor *item,
              guint first)
{
  Dossier *dossier = reader->dossier;
  const char *language = dossier_reader_read_language (reader, item);

  if (language == NULL)
    return;
  if (dossier->language == NULL)
    dossier->language = language;
  if (g_str_equal (language, dossier->language))
    return;

  for (guint i = first; i < reader->pointers->len; i++)
    {
      if (!g_str_equal (language, g_ptr_array_index (reader->pointers, i)))
        continue;
      dossier_cursor_report (item, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_DUPLICATE_ID, language, "language", NULL);
      return;
    }
  g_ptr_array_add (reader->pointers, (gpointer) language);
}

/* Reads the languages that are complete; array is not set where the file does not say. Every text is checked for each
 * of them, so that there must not be too many. */
static void
read_languages (DossierReader *reader,
                const DossierCursor *array)
{
  Dossier *dossier = reader->dossier;
  guint first = reader->pointers->len;
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (array, DOSSIER_JSON_STRING, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      if (reader->pointers->len - first >= MOST_LANGUAGES)
        {
          dossier_cursor_report (&item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "languages",
                                 G_STRINGIFY (MOST_LANGUAGES), NULL);
          break;
        }
      add_language (reader, &item, first);
    }
  if (dossier->language == NULL)
    dossier->language = "und";

  /* The dossier's own language is one of them, and the first, even if the file forgets to say so. */
  g_ptr_array_insert (reader->pointers, (int) first, (gpointer) dossier->language);
  dossier->languages = dossier_reader_take_pointers (reader, first, &dossier->n_languages);
}

/* Without a name nothing can be shown. */
static void
check_name (const DossierCursor *root,
            gconstpointer name,
            const char *key)
{
  if (name == NULL)
    dossier_cursor_report (root, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_MISSING_KEY, NULL, key, NULL);
}

/* Reads what the dossier says of itself. */
static void
read_head (DossierReader *reader,
           const DossierCursor *root,
           const DossierCursor *fields)
{
  Dossier *dossier = reader->dossier;
  const DossierCursor *language = &fields[DOSSIER_TOP_LANGUAGE];
  const DossierCursor *id = &fields[DOSSIER_TOP_ID];

  if (dossier_cursor_is_set (language))
    dossier->language = dossier_reader_read_language (reader, language);
  read_languages (reader, &fields[DOSSIER_TOP_LANGUAGES]);

  if (dossier_cursor_is_set (id) && dossier_reader_check_id (id))
    dossier->id = dossier_arena_add_string (reader->arena, dossier_cursor_get_string (id));
  dossier->title = dossier_reader_read_text (reader, &fields[DOSSIER_TOP_TITLE]);
  dossier->short_title = dossier_reader_read_text (reader, &fields[DOSSIER_TOP_SHORT_TITLE]);
  dossier->subtitle = dossier_reader_read_text (reader, &fields[DOSSIER_TOP_SUBTITLE]);
  dossier->summary = dossier_reader_read_text (reader, &fields[DOSSIER_TOP_SUMMARY]);
  dossier->advice = dossier_reader_read_text (reader, &fields[DOSSIER_TOP_ADVICE]);
  dossier->attribution = dossier_reader_read_text (reader, &fields[DOSSIER_TOP_ATTRIBUTION]);
  dossier->licence = dossier_reader_read_words (reader, &fields[DOSSIER_TOP_LICENCE]);
  dossier->version = dossier_reader_read_words (reader, &fields[DOSSIER_TOP_VERSION]);
  if (dossier->version == NULL)
    dossier->version = "";
  if (dossier_cursor_is_set (&fields[DOSSIER_TOP_AS_OF]))
    dossier_reader_read_date (&fields[DOSSIER_TOP_AS_OF], &dossier->as_of);

  check_name (root, dossier->id, "id");
  check_name (root, dossier->title, "title");
}

static void
read_people (DossierReader *reader,
             const DossierCursor *fields)
{
  Dossier *dossier = reader->dossier;

  dossier->sources = (const DossierSource **) dossier_reader_read_items (reader, &fields[DOSSIER_TOP_SOURCES],
                                                                         sizeof (DossierSourceDraft),
                                                                         dossier_reader_read_source,
                                                                         &dossier->n_sources);
  dossier_reader_join_sources (reader);
  dossier->parties = (const DossierParty **) dossier_reader_read_items (reader, &fields[DOSSIER_TOP_PARTIES],
                                                                        sizeof (DossierPartyDraft),
                                                                        dossier_reader_read_party, &dossier->n_parties);
  dossier_reader_join_parties (reader);
  dossier->questions = (const DossierQuestion **) dossier_reader_read_items (reader, &fields[DOSSIER_TOP_QUESTIONS],
                                                                             sizeof (DossierQuestionDraft),
                                                                             dossier_reader_read_question,
                                                                             &dossier->n_questions);
}

static void
read_body (DossierReader *reader,
           const DossierCursor *fields)
{
  Dossier *dossier = reader->dossier;

  read_people (reader, fields);
  dossier->facts = (const DossierFact **) dossier_reader_read_items (reader, &fields[DOSSIER_TOP_FACTS],
                                                                     sizeof (DossierFactDraft),
                                                                     dossier_reader_read_fact,
                                                                     &dossier->n_facts);
  if (dossier_reader_is_cancelled (reader))
    return;

  dossier_reader_join_facts (reader);
  dossier_reader_work_out (reader);
  dossier_reader_count_differing (reader);
  dossier->figures = (const DossierFigure **) dossier_reader_read_items (reader, &fields[DOSSIER_TOP_FIGURES],
                                                                         sizeof (DossierFigure),
                                                                         dossier_reader_read_figure,
                                                                         &dossier->n_figures);
  dossier->views = (const DossierView **) dossier_reader_read_items (reader, &fields[DOSSIER_TOP_VIEWS],
                                                                     sizeof (DossierView),
                                                                     dossier_reader_read_view, &dossier->n_views);
  dossier->lectures = (const DossierLecture **) dossier_reader_read_items (reader, &fields[DOSSIER_TOP_LECTURES],
                                                                           sizeof (DossierLecture),
                                                                           dossier_reader_read_lecture,
                                                                           &dossier->n_lectures);
  dossier_reader_report_unused (reader);
}

/* Reads a linted text. FALSE if it is no dossier, or if it was cancelled. */
static gboolean
read_linted (DossierReader *reader)
{
  DossierCursor root = { .reading = &reader->reading, .node = DOSSIER_OUTLINE_ROOT };
  DossierCursor fields[DOSSIER_N_TOP];
  guint n_fatal;

  if (!dossier_cursor_check_format (&root, FORMAT))
    return FALSE;

  dossier_cursor_open (&root, &dossier_schema_top, fields);
  read_head (reader, &root, fields);
  read_body (reader, fields);
  n_fatal = dossier_problems_count (reader->reading.problems, DOSSIER_SEVERITY_FATAL);

  return n_fatal == 0 && !dossier_reader_is_cancelled (reader);
}

static void
clear_formula (gpointer data)
{
  DossierFormulaDraft *draft = data;

  g_clear_pointer (&draft->formula, dossier_formula_free);
}

static void
reader_init (DossierReader *reader,
             DossierOutline *outline,
             DossierProblems *problems)
{
  dossier_reading_init (&reader->reading, outline, problems);
  reader->dossier = dossier_new ();
  reader->arena = dossier_get_arena (reader->dossier);
  reader->nearest_budget = NEAREST_BUDGET;
  reader->entries = g_array_new (FALSE, FALSE, sizeof (DossierTextEntry));
  reader->pointers = g_ptr_array_new ();
  reader->links = g_array_new (FALSE, FALSE, sizeof (DossierLinkDraft));
  reader->formulas = g_array_new (FALSE, FALSE, sizeof (DossierFormulaDraft));
  g_array_set_clear_func (reader->formulas, clear_formula);
}

static void
reader_clear (DossierReader *reader)
{
  dossier_reading_clear (&reader->reading);
  g_clear_pointer (&reader->entries, g_array_unref);
  g_clear_pointer (&reader->pointers, g_ptr_array_unref);
  g_clear_pointer (&reader->links, g_array_unref);
  g_clear_pointer (&reader->formulas, g_array_unref);
  g_clear_pointer (&reader->dossier, dossier_unref);
}

static Dossier *
read_outline (DossierReader *reader,
              DossierOutline *outline,
              DossierProblems *problems)
{
  Dossier *dossier = NULL;

  reader_init (reader, outline, problems);
  if (read_linted (reader))
    dossier = g_steal_pointer (&reader->dossier);
  reader_clear (reader);
  if (dossier != NULL && reader->progress != NULL)
    reader->progress (1, reader->progress_data);

  return dossier;
}

static void
report_too_large (DossierProblems *problems,
                  gsize limit)
{
  g_autofree char *expected = g_strdup_printf ("%" G_GSIZE_FORMAT, limit);
  DossierProblem problem = {
    .severity = DOSSIER_SEVERITY_FATAL,
    .code = DOSSIER_PROBLEM_TOO_LARGE,
    .expected = expected,
  };

  dossier_problems_add (problems, &problem);
}

/**
 * dossier_read_bytes:
 * @bytes: what a file holds
 * @limits: (nullable): what is too much; %NULL: #dossier_default_limits
 * @problems: where to report, sorted by place at the end
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable) (scope call): is told how much is done
 * @progress_data: for @progress
 *
 * Reads a dossier. Everything in it is checked, so that all problems come at once.
 *
 * Returns: (transfer full) (nullable): the dossier; %NULL if there is a fatal problem, or if @cancellable is cancelled
 */
Dossier *
dossier_read_bytes (GBytes *bytes,
                    const DossierLimits *limits,
                    DossierProblems *problems,
                    GCancellable *cancellable,
                    DossierProgressFunc progress,
                    gpointer progress_data)
{
  DossierReader reader = { .cancellable = cancellable, .progress = progress, .progress_data = progress_data };
  g_autoptr (DossierOutline) outline = NULL;
  Dossier *dossier = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  reader.limits = limits != NULL ? limits : &dossier_default_limits;
  text = g_bytes_get_data (bytes, &length);
  if (length > reader.limits->max_bytes || length >= G_MAXUINT32)
    {
      report_too_large (problems, reader.limits->max_bytes);
      return NULL;
    }

  outline = dossier_outline_new (text, length);
  if (dossier_lint (outline, reader.limits, problems, cancellable))
    dossier = read_outline (&reader, outline, problems);
  dossier_problems_sort (problems);

  return dossier;
}
