// SPDX-License-Identifier: GPL-3.0-or-later

/* Views, sections and pairs. Facts are settled by now: an id that names nothing costs the one entry, and the
 * rest of the page stands. */

#include "core/dossier-reader-private.h"

#define MOST_KEY_FIGURES 4

static void
read_figure_questions (DossierReader *reader,
                       const DossierCursor *cursor,
                       DossierFigure *figure)
{
  static const char *const roles[] = { "values", "level", NULL };
  g_autoptr (GArray) questions = g_array_new (FALSE, FALSE, sizeof (DossierFigureQuestion));
  DossierCursor fields[DOSSIER_N_FIGURE_QUESTION];
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      const DossierCursor *role = &fields[DOSSIER_FIGURE_QUESTION_AS];
      DossierFigureQuestion question = { 0 };
      DossierQuestionDraft *draft;

      dossier_cursor_open (&item, &dossier_schema_figure_question, fields);
      if (!dossier_cursor_is_set (&fields[DOSSIER_FIGURE_QUESTION_ID]) || !dossier_cursor_is_set (role))
        continue;
      draft = dossier_reader_find (reader, DOSSIER_KIND_QUESTION, &fields[DOSSIER_FIGURE_QUESTION_ID],
                                   DOSSIER_SEVERITY_NOTE);
      if (!g_strv_contains (roles, dossier_cursor_get_string (role)))
        dossier_reader_report_word (role, roles);
      else if (draft != NULL)
        {
          draft->is_used = TRUE;
          question.question = &draft->question;
          question.is_level = g_str_equal (dossier_cursor_get_string (role), "level");
          g_array_append_val (questions, question);
        }
    }

  figure->n_questions = questions->len;
  figure->questions = dossier_arena_copy (reader->arena, questions->data, sizeof (DossierFigureQuestion),
                                          questions->len);
}

/* Whether a member is there that the kind of figure needs; reported if not. */
static gboolean
has_member (const DossierCursor *item,
            const DossierCursor *fields,
            guint row)
{
  if (dossier_cursor_is_set (&fields[row]))
    return TRUE;

  dossier_cursor_report (item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, NULL,
                         dossier_schema_figure.fields[row].key, NULL);

  return FALSE;
}

/* Whether the figure has what its kind draws. */
static gboolean
has_matter (const DossierCursor *item,
            const DossierCursor *fields,
            const DossierFigure *figure)
{
  switch (figure->kind)
    {
    case DOSSIER_FIGURE_TIMELINE:
      return has_member (item, fields, DOSSIER_FIGURE_LANES) && figure->n_lanes > 0;
    case DOSSIER_FIGURE_FACILITY:
    case DOSSIER_FIGURE_MAP:
      return has_member (item, fields, DOSSIER_FIGURE_PARTS) && figure->n_parts > 0;
    case DOSSIER_FIGURE_FLOWS:
      return has_member (item, fields, DOSSIER_FIGURE_QUESTIONS) && has_member (item, fields, DOSSIER_FIGURE_NODES)
             && has_member (item, fields, DOSSIER_FIGURE_FLOWS_LIST) && figure->n_questions > 0 && figure->n_flows > 0;
    case DOSSIER_FIGURE_CLAIMS:
    case DOSSIER_FIGURE_AREAS:
    case DOSSIER_FIGURE_BARS:
    case DOSSIER_FIGURE_MULTIPLES:
    case DOSSIER_N_FIGURE_KINDS:
    default:
      return has_member (item, fields, DOSSIER_FIGURE_QUESTIONS) && figure->n_questions > 0;
    }
}

static void
read_happenings (DossierReader *reader,
                 const DossierCursor *fields,
                 DossierFigure *figure)
{
  figure->events = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT,
                                                                   &fields[DOSSIER_FIGURE_EVENTS],
                                                                   DOSSIER_SEVERITY_NOTE, &figure->n_events);
  figure->periods = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT,
                                                                    &fields[DOSSIER_FIGURE_PERIODS],
                                                                    DOSSIER_SEVERITY_NOTE, &figure->n_periods);
}

gboolean
dossier_reader_read_figure (DossierReader *reader,
                            const DossierCursor *item,
                            gpointer value)
{
  DossierFigure *figure = value;
  DossierCursor fields[DOSSIER_N_FIGURE];
  gboolean has_kind;

  dossier_cursor_open (item, &dossier_schema_figure, fields);
  figure->id = dossier_reader_claim_id (reader, DOSSIER_KIND_FIGURE, &fields[DOSSIER_FIGURE_ID], figure);
  figure->title = dossier_reader_read_text (reader, &fields[DOSSIER_FIGURE_TITLE]);
  figure->reading = dossier_reader_read_text (reader, &fields[DOSSIER_FIGURE_READING]);
  figure->caption = dossier_reader_read_text (reader, &fields[DOSSIER_FIGURE_CAPTION]);
  has_kind = dossier_cursor_is_set (&fields[DOSSIER_FIGURE_KIND])
             && dossier_reader_read_enum (&fields[DOSSIER_FIGURE_KIND], figure_kind, &figure->kind);
  read_figure_questions (reader, &fields[DOSSIER_FIGURE_QUESTIONS], figure);
  figure->facts = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT,
                                                                  &fields[DOSSIER_FIGURE_FACTS],
                                                                  DOSSIER_SEVERITY_NOTE, &figure->n_facts);
  if (dossier_reader_has_parts (figure->kind))
    dossier_reader_read_parts (reader, &fields[DOSSIER_FIGURE_PARTS], figure);
  else
    dossier_reader_report_meaningless (&fields[DOSSIER_FIGURE_PARTS], "parts");
  if (figure->kind == DOSSIER_FIGURE_FLOWS)
    dossier_reader_read_flows (reader, &fields[DOSSIER_FIGURE_NODES], &fields[DOSSIER_FIGURE_FLOWS_LIST], figure);
  else
    {
      dossier_reader_report_meaningless (&fields[DOSSIER_FIGURE_NODES], "nodes");
      dossier_reader_report_meaningless (&fields[DOSSIER_FIGURE_FLOWS_LIST], "flows");
    }
  dossier_reader_read_lanes (reader, &fields[DOSSIER_FIGURE_LANES], figure);
  if (figure->kind == DOSSIER_FIGURE_CLAIMS)
    read_happenings (reader, fields, figure);
  else
    {
      dossier_reader_report_meaningless (&fields[DOSSIER_FIGURE_EVENTS], "events");
      dossier_reader_report_meaningless (&fields[DOSSIER_FIGURE_PERIODS], "periods");
    }
  dossier_reader_read_date (&fields[DOSSIER_FIGURE_FROM], &figure->from);
  dossier_reader_read_date (&fields[DOSSIER_FIGURE_TO], &figure->to);

  return dossier_reader_finish (reader, DOSSIER_KIND_FIGURE, figure->id,
                                figure->title != NULL && has_kind && has_matter (item, fields, figure));
}

static const DossierFact *
find_fact (DossierReader *reader,
           const DossierCursor *cursor)
{
  if (!dossier_cursor_is_set (cursor))
    return NULL;

  return dossier_reader_find (reader, DOSSIER_KIND_FACT, cursor, DOSSIER_SEVERITY_NOTE);
}

/* Finds how the answer of a pair stands to its claim: as its link says. FALSE, with a report, if it has no such
 * link. */
static gboolean
find_relation (const DossierCursor *cursor,
               DossierPair *pair)
{
  for (guint i = 0; i < pair->answer->n_links_out; i++)
    {
      const DossierLink *link = pair->answer->links_out[i];

      if (link->to == pair->claim && link->kind == DOSSIER_LINK_RESPONDS_TO)
        {
          pair->relation = link->relation;
          return TRUE;
        }
    }

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_PAIR, pair->claim->id, "responds_to",
                         NULL);

  return FALSE;
}

/* Reads the two sides of a pair. FALSE if one of them is not to be had: a pair without its answer would say that nobody
 * answered. */
static gboolean
read_sides (DossierReader *reader,
            const DossierCursor *fields,
            DossierPair *pair)
{
  const DossierCursor *answer = &fields[DOSSIER_PAIR_ANSWER];

  pair->claim = find_fact (reader, &fields[DOSSIER_PAIR_CLAIM]);
  pair->answer = find_fact (reader, answer);
  if (pair->claim == NULL)
    return FALSE;
  if (pair->answer == NULL)
    return !dossier_cursor_is_set (answer);

  return find_relation (answer, pair);
}

/* Notes that a fact stands in a section, be it one that is dropped: the author did not forget it. */
static void
note_shown (const DossierFact *fact)
{
  if (fact != NULL)
    ((DossierFactDraft *) fact)->is_shown = TRUE;
}

static gboolean
read_pair (DossierReader *reader,
           const DossierCursor *item,
           gpointer value)
{
  DossierPair *pair = value;
  DossierCursor fields[DOSSIER_N_PAIR];
  guint n_errors = reader->reading.n_errors;
  gboolean is_good;

  dossier_cursor_open (item, &dossier_schema_pair, fields);
  pair->id = dossier_reader_claim_id (reader, DOSSIER_KIND_PAIR, &fields[DOSSIER_PAIR_ID], pair);
  pair->topic = dossier_reader_read_text (reader, &fields[DOSSIER_PAIR_TOPIC]);
  is_good = read_sides (reader, fields, pair) && reader->reading.n_errors == n_errors;
  note_shown (pair->claim);
  note_shown (pair->answer);
  pair->also = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT, &fields[DOSSIER_PAIR_ALSO],
                                                               DOSSIER_SEVERITY_NOTE, &pair->n_also);
  if (!dossier_reader_check_length (&fields[DOSSIER_PAIR_ALSO], pair->n_also))
    pair->n_also = DOSSIER_MOST_ITEMS;

  return dossier_reader_finish (reader, DOSSIER_KIND_PAIR, pair->id, is_good);
}

/* The first view that shows a fact is where it is found. */
static void
show_fact (const DossierFact *fact,
           const DossierView *view)
{
  DossierFact *shown = (DossierFact *) fact;

  note_shown (fact);
  if (shown->view == NULL)
    shown->view = view;
}

static void
show_section (const DossierSection *section,
              const DossierView *view)
{
  for (guint i = 0; i < section->n_facts; i++)
    show_fact (section->facts[i], view);

  for (guint i = 0; i < section->n_pairs; i++)
    {
      const DossierPair *pair = section->pairs[i];

      show_fact (pair->claim, view);
      if (pair->answer != NULL)
        show_fact (pair->answer, view);
      for (guint j = 0; j < pair->n_also; j++)
        show_fact (pair->also[j], view);
    }
}

static gboolean
read_section (DossierReader *reader,
              const DossierCursor *item,
              DossierSection *section)
{
  DossierCursor fields[DOSSIER_N_SECTION];

  dossier_cursor_open (item, &dossier_schema_section, fields);
  if (dossier_cursor_is_set (&fields[DOSSIER_SECTION_ID]) && dossier_reader_check_id (&fields[DOSSIER_SECTION_ID]))
    section->id = dossier_arena_add_string (reader->arena, dossier_cursor_get_string (&fields[DOSSIER_SECTION_ID]));
  section->title = dossier_reader_read_text (reader, &fields[DOSSIER_SECTION_TITLE]);
  section->intro = dossier_reader_read_text (reader, &fields[DOSSIER_SECTION_INTRO]);
  section->figures = (const DossierFigure **) dossier_reader_find_all (reader, DOSSIER_KIND_FIGURE,
                                                                       &fields[DOSSIER_SECTION_FIGURES],
                                                                       DOSSIER_SEVERITY_NOTE, &section->n_figures);
  section->facts = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT,
                                                                   &fields[DOSSIER_SECTION_FACTS],
                                                                   DOSSIER_SEVERITY_NOTE, &section->n_facts);
  section->pairs = (const DossierPair **) dossier_reader_read_items (reader, &fields[DOSSIER_SECTION_PAIRS],
                                                                     sizeof (DossierPair), read_pair,
                                                                     &section->n_pairs);

  return section->id != NULL && section->title != NULL;
}

static void
read_sections (DossierReader *reader,
               const DossierCursor *cursor,
               DossierView *view,
               gboolean is_kept)
{
  g_autoptr (GArray) sections = g_array_new (FALSE, FALSE, sizeof (DossierSection));
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierSection section = { 0 };

      gboolean is_good = read_section (reader, &item, &section);

      show_section (&section, is_good && is_kept ? view : NULL);
      if (is_good)
        g_array_append_val (sections, section);
    }

  view->n_sections = sections->len;
  view->sections = dossier_arena_copy (reader->arena, sections->data, sizeof (DossierSection), sections->len);
}

static void
read_key_figures (DossierReader *reader,
                  const DossierCursor *cursor,
                  DossierView *view)
{
  view->key_figures = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT, cursor,
                                                                      DOSSIER_SEVERITY_NOTE, &view->n_key_figures);
  if (view->n_key_figures <= MOST_KEY_FIGURES)
    return;

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "key_figures", "4", NULL);
  view->n_key_figures = MOST_KEY_FIGURES;
}

gboolean
dossier_reader_read_view (DossierReader *reader,
                          const DossierCursor *item,
                          gpointer value)
{
  DossierView *view = value;
  DossierCursor fields[DOSSIER_N_VIEW];
  gboolean is_good;

  dossier_cursor_open (item, &dossier_schema_view, fields);
  view->id = dossier_reader_claim_id (reader, DOSSIER_KIND_VIEW, &fields[DOSSIER_VIEW_ID], view);
  view->title = dossier_reader_read_text (reader, &fields[DOSSIER_VIEW_TITLE]);
  view->short_title = dossier_reader_read_text (reader, &fields[DOSSIER_VIEW_SHORT_TITLE]);
  view->summary = dossier_reader_read_text (reader, &fields[DOSSIER_VIEW_SUMMARY]);
  is_good = dossier_reader_finish (reader, DOSSIER_KIND_VIEW, view->id, view->title != NULL);
  read_key_figures (reader, &fields[DOSSIER_VIEW_KEY_FIGURES], view);
  read_sections (reader, &fields[DOSSIER_VIEW_SECTIONS], view, is_good);

  return is_good;
}
