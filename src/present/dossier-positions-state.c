// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-positions-state.h"

#include <glib/gi18n.h>
#include <string.h>

#include "core/dossier-fact-order.h"
#include "core/dossier-view.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-party-state.h"
#include "present/dossier-position-words.h"
#include "present/dossier-side-notes.h"

/* As many kinds of speaker as are compared at one look; of more, those that are on record most. */
#define MAX_CHOSEN 12

/* As many records as one can listen to before the next cell; the evidence has all. */
#define MAX_SPOKEN 3

/* A column under construction. */
typedef struct
{
  DossierPositionColumn *column;
  guint group; /* its place among the groups of the positions */
} Place;

static guint
count_points (const DossierPositions *positions,
              guint group)
{
  guint n = 0;

  for (guint i = 0; i < positions->points->len; i++)
    n += dossier_contested_find (g_ptr_array_index (positions->points, i), group) != NULL ? 1 : 0;

  return n;
}

static void
name_column (DossierPositionColumn *column,
             const DossierParty *group)
{
  column->group = group;
  if (group == NULL)
    {
      column->tag.letters = g_strdup (DOSSIER_SOURCE_LETTERS);
      /* Translators: the kind of speaker where a source names none */
      column->name = g_strdup (_("Speaker not named"));
      column->tag.name = g_strdup (column->name);
      return;
    }

  dossier_tag_state_fill_for_party (&column->tag, group);
  column->place = dossier_party_place (group);
  column->name = dossier_text_for_reader (group->short_name != NULL ? group->short_name : group->name);
}

static DossierPositionColumn *
column_new (const DossierPositions *positions,
            guint group)
{
  DossierPositionColumn *column = g_new0 (DossierPositionColumn, 1);
  guint n_points = positions->points->len;

  name_column (column, positions->groups[group]);
  column->n_points = count_points (positions, group);
  /* Translators: for speech, the head of a column; %1$s is a party, %2$u is at most %3$u */
  column->spoken = g_strdup_printf (ngettext ("%1$s. On record on %2$u of %3$u contested point.",
                                              "%1$s. On record on %2$u of %3$u contested points.", n_points),
                                    column->name, column->n_points, n_points);
  return column;
}

static void
column_free (DossierPositionColumn *column)
{
  dossier_tag_state_clear (&column->tag);
  g_free (column->name);
  g_free (column->place);
  g_free (column->spoken);
  g_free (column);
}

/* Alphabetical, so that nobody comes first; who is not named comes last. */
static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const DossierPositionColumn *first = ((const Place *) a)->column;
  const DossierPositionColumn *second = ((const Place *) b)->column;

  if (first->group == NULL || second->group == NULL)
    return (first->group == NULL) - (second->group == NULL);
  return g_utf8_collate (first->name, second->name);
}

static int
compare_records (gconstpointer a,
                 gconstpointer b)
{
  const DossierPositionColumn *first = *(DossierPositionColumn *const *) a;
  const DossierPositionColumn *second = *(DossierPositionColumn *const *) b;

  return (second->n_points > first->n_points) - (second->n_points < first->n_points);
}

static void
choose_columns (GPtrArray *columns)
{
  g_autoptr (GPtrArray) by_records = g_ptr_array_copy (columns, NULL, NULL);

  g_ptr_array_set_free_func (by_records, NULL);
  g_ptr_array_sort (by_records, compare_records);
  for (guint i = 0; i < MIN (by_records->len, MAX_CHOSEN); i++)
    ((DossierPositionColumn *) g_ptr_array_index (by_records, i))->chosen = TRUE;
}

/* (element-type Place): the columns in their order, each with its group. */
static GArray *
place_columns (const DossierPositions *positions)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (Place));

  for (guint i = 0; i < positions->n_groups; i++)
    {
      Place place = { column_new (positions, i), i };

      g_array_append_val (places, place);
    }
  g_array_sort (places, compare_names);
  return places;
}

/* Of one record, who and when; a speaker who is the whole column goes without saying, and so does no date where there
 * is a speaker. */
static void
fill_details (DossierPositionCell *cell,
              const DossierPosition *position,
              const DossierParty *group)
{
  guint n = position->facts->len;
  const DossierFact *fact = g_ptr_array_index (position->facts, 0);

  if (n > 1)
    {
      /* Translators: in a cell of a table, how many facts stand behind it */
      cell->who = g_strdup_printf (ngettext ("%u record", "%u records", n), n);
      return;
    }

  if (fact->n_by > 0 && (fact->n_by > 1 || fact->by[0] != group))
    cell->who = dossier_format_speakers_short (fact);
  if (cell->who == NULL || dossier_date_is_set (&fact->said))
    cell->when = dossier_format_date_short (dossier_fact_get_said (fact));
}

/* Who, when and status of each record: all that a listener needs to choose whether to open it. */
static void
append_records (GString *text,
                const DossierPosition *position)
{
  guint n = position->facts->len;

  for (guint i = 0; i < MIN (n, MAX_SPOKEN); i++)
    {
      const DossierFact *fact = g_ptr_array_index (position->facts, i);
      g_autofree char *who = dossier_format_speakers_short (fact);
      g_autofree char *when = dossier_format_date (dossier_fact_get_said (fact));
      g_autofree char *sentence = NULL;

      /* Translators: a speaker, a date and a status: "García, November 2024, Estimated" */
      sentence = g_strdup_printf (C_("record", "%1$s, %2$s, %3$s"), who, when, dossier_fact_status_word (fact));
      dossier_append_sentence (text, sentence);
    }
  if (n > MAX_SPOKEN)
    {
      g_autofree char *rest = NULL;

      rest = g_strdup_printf (ngettext ("And %u more record.", "And %u more records.", n - MAX_SPOKEN), n - MAX_SPOKEN);
      dossier_append_sentence (text, rest);
    }
}

static char *
format_spoken (const char *statement,
               const char *title,
               const DossierPosition *position)
{
  GString *text = g_string_new (NULL);

  dossier_append_sentence (text, statement);
  dossier_append_sentence (text, title);
  if (position != NULL)
    append_records (text, position);
  return g_string_free (text, FALSE);
}

static void
side_free (DossierSideState *side)
{
  dossier_side_state_clear (side);
  g_free (side);
}

static DossierSideState *
side_new (const Dossier *dossier,
          const DossierFact *fact)
{
  DossierSideState *side = g_new0 (DossierSideState, 1);

  dossier_side_state_fill (side, dossier, fact);
  dossier_side_state_add_notes (side);
  return side;
}

static DossierPositionCell *
cell_new (const Dossier *dossier,
          const char *statement,
          const DossierPositionColumn *column,
          const DossierPosition *position)
{
  DossierPositionCell *cell = g_new0 (DossierPositionCell, 1);
  g_autofree char *doing = NULL;

  cell->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) side_free);
  cell->flags = position != NULL ? position->flags : 0;
  cell->column = column;
  doing = dossier_format_position (cell->flags);
  /* Translators: %1$s is a party, %2$s what it does with a point: "Experts: denies it" */
  cell->title = g_strdup_printf (C_("position", "%1$s: %2$s"), column->name, doing);
  cell->spoken = format_spoken (statement, cell->title, position);
  if (position == NULL)
    return cell;

  cell->word = g_strdup (dossier_position_word (cell->flags));
  fill_details (cell, position, column->group);
  for (guint i = 0; i < position->facts->len; i++)
    g_ptr_array_add (cell->facts, side_new (dossier, g_ptr_array_index (position->facts, i)));
  return cell;
}

static void
cell_free (DossierPositionCell *cell)
{
  g_free (cell->word);
  g_free (cell->who);
  g_free (cell->when);
  g_free (cell->title);
  g_free (cell->spoken);
  g_ptr_array_unref (cell->facts);
  g_free (cell);
}

static guint
count_answers_in (const DossierView *view,
                  const DossierQuestion *question)
{
  guint n = 0;

  for (guint i = 0; i < question->n_answers; i++)
    n += dossier_view_shows (view, question->answers[i]) ? 1 : 0;

  return n;
}

/* The view that shows most of the answers; of two that show as many, the later one: the first is an overview. */
static char *
format_place (const Dossier *dossier,
              const DossierQuestion *question)
{
  const DossierView *best = NULL;
  guint most = 1;

  for (guint i = 0; i < dossier->n_views; i++)
    {
      guint n = count_answers_in (dossier->views[i], question);

      if (n >= most)
        {
          best = dossier->views[i];
          most = n;
        }
    }

  return best != NULL ? dossier_text_for_reader (best->title) : NULL;
}

/* A statement stands alone in its cell: it needs no full stop, unless it is two sentences. */
static char *
format_statement (const DossierQuestion *question)
{
  char *words = dossier_text_for_reader (question->statement != NULL ? question->statement : question->label);
  char *stop = strchr (words, '.');

  if (stop != NULL && stop[1] == '\0')
    *stop = '\0';
  return words;
}

static DossierPositionRow *
row_new (const Dossier *dossier,
         const DossierContested *point,
         GArray *places)
{
  DossierPositionRow *row = g_new0 (DossierPositionRow, 1);
  const DossierQuestion *question = point->question;

  row->question = question;
  row->statement = format_statement (question);
  row->place = format_place (dossier, question);
  row->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);
  for (guint i = 0; i < places->len; i++)
    {
      const Place *place = &g_array_index (places, Place, i);

      g_ptr_array_add (row->cells, cell_new (dossier, row->statement, place->column,
                                             dossier_contested_find (point, place->group)));
    }

  return row;
}

static void
row_free (DossierPositionRow *row)
{
  g_free (row->statement);
  g_free (row->place);
  g_ptr_array_unref (row->cells);
  g_free (row);
}

static char *
format_summary (guint n_points,
                guint n_groups)
{
  g_autofree char *points = NULL;
  g_autofree char *groups = NULL;

  points = g_strdup_printf (ngettext ("%u contested point", "%u contested points", n_points), n_points);
  groups = g_strdup_printf (ngettext ("%u kind of speaker", "%u kinds of speaker", n_groups), n_groups);
  /* Translators: %1$s is "18 contested points", %2$s is "12 kinds of speaker" */
  return g_strdup_printf (_("%1$s, and %2$s in alphabetical order."), points, groups);
}

/**
 * dossier_positions_state_new:
 * @dossier: a dossier
 *
 * Works out the matrix of who says what.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierPositionsState *
dossier_positions_state_new (Dossier *dossier)
{
  g_autoptr (DossierPositions) positions = NULL;
  g_autoptr (GArray) places = NULL;
  DossierPositionsState *state;

  g_return_val_if_fail (dossier != NULL, NULL);

  positions = dossier_positions_new (dossier);
  places = place_columns (positions);
  state = g_new0 (DossierPositionsState, 1);
  state->dossier = dossier_ref (dossier);
  state->title = g_strdup (_("Who Says What"));
  state->summary = format_summary (positions->points->len, positions->n_groups);
  state->columns = g_ptr_array_new_with_free_func ((GDestroyNotify) column_free);
  state->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (state->columns, g_array_index (places, Place, i).column);
  choose_columns (state->columns);
  for (guint i = 0; i < positions->points->len; i++)
    g_ptr_array_add (state->rows, row_new (dossier, g_ptr_array_index (positions->points, i), places));
  return state;
}

/**
 * dossier_positions_state_free:
 * @state: a state
 *
 * Frees a state, and lets go of its dossier.
 */
void
dossier_positions_state_free (DossierPositionsState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->title);
  g_free (state->summary);
  g_ptr_array_unref (state->columns);
  g_ptr_array_unref (state->rows);
  dossier_unref (state->dossier);
  g_free (state);
}

/**
 * dossier_format_hidden_columns:
 * @n_hidden: how many columns are not shown
 * @n_columns: how many there are
 *
 * Says that something is hidden: nothing ever is without a word.
 *
 * Returns: (transfer full) (nullable): the words; %NULL where all are shown
 */
char *
dossier_format_hidden_columns (guint n_hidden,
                               guint n_columns)
{
  if (n_hidden == 0)
    return NULL;

  /* Translators: %1$u columns of a table are not shown, of %2$u */
  return g_strdup_printf (ngettext ("%1$u of %2$u hidden", "%1$u of %2$u hidden", n_hidden), n_hidden, n_columns);
}

/**
 * dossier_format_no_record:
 * @state: a state
 * @row: one of its rows
 * @chosen: (array): for each column, whether it is shown
 *
 * Names those shown kinds of speaker that have no record on the point: for where they have no cell of their own.
 *
 * Returns: (transfer full) (nullable): the sentence; %NULL where all have one
 */
char *
dossier_format_no_record (const DossierPositionsState *state,
                          const DossierPositionRow *row,
                          const gboolean *chosen)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  g_return_val_if_fail (state != NULL && row != NULL && chosen != NULL, NULL);

  for (guint i = 0; i < state->columns->len; i++)
    {
      const DossierPositionCell *cell = g_ptr_array_index (row->cells, i);
      const DossierPositionColumn *column = g_ptr_array_index (state->columns, i);

      if (chosen[i] && cell->flags == 0)
        g_ptr_array_add (names, column->name);
    }
  if (names->len == 0)
    return NULL;

  g_ptr_array_add (names, NULL);
  list = dossier_format_list ((const char *const *) names->pdata);
  /* Translators: %s is a list of parties: "No record in this dossier, which is not silence: Courts and Press" */
  return g_strdup_printf (_("No record in this dossier, which is not silence: %s"), list);
}
