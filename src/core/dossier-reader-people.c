// SPDX-License-Identifier: GPL-3.0-or-later

/* Sources, parties and questions: what facts refer to. They are dropped only where they have no id, name or kind, as
 * every fact that refers to them would go with them; any other mistake costs the one member. */

#include "core/dossier-reader-private.h"

#include <string.h>

gboolean
dossier_reader_read_source (DossierReader *reader,
                            const DossierCursor *item,
                            gpointer value)
{
  DossierSourceDraft *draft = value;
  DossierSource *source = &draft->source;
  DossierCursor fields[DOSSIER_N_SOURCE];

  dossier_cursor_open (item, &dossier_schema_source, fields);
  source->id = dossier_reader_claim_id (reader, DOSSIER_KIND_SOURCE, &fields[DOSSIER_SOURCE_ID], draft);
  source->type = dossier_reader_read_words (reader, &fields[DOSSIER_SOURCE_TYPE]);
  source->title = dossier_reader_read_words (reader, &fields[DOSSIER_SOURCE_TITLE]);
  source->author = dossier_reader_read_words (reader, &fields[DOSSIER_SOURCE_AUTHOR]);
  source->publisher = dossier_reader_read_words (reader, &fields[DOSSIER_SOURCE_PUBLISHER]);
  source->url = dossier_reader_read_words (reader, &fields[DOSSIER_SOURCE_URL]);
  source->language = dossier_reader_read_language (reader, &fields[DOSSIER_SOURCE_LANGUAGE]);
  source->note = dossier_reader_read_words (reader, &fields[DOSSIER_SOURCE_NOTE]);
  dossier_reader_read_date (&fields[DOSSIER_SOURCE_ISSUED], &source->issued);
  dossier_reader_read_date (&fields[DOSSIER_SOURCE_ACCESSED], &source->accessed);
  draft->derived_from_node = fields[DOSSIER_SOURCE_DERIVED_FROM].node;

  return dossier_reader_finish (reader, DOSSIER_KIND_SOURCE, source->id, source->type != NULL);
}

/* Reads a string that must look like a pattern. NULL if it does not, which is reported. */
static const char *
read_pattern (DossierReader *reader,
              const DossierCursor *cursor,
              const char *pattern,
              const char *expected)
{
  const char *text;

  if (!dossier_cursor_is_set (cursor))
    return NULL;

  text = dossier_cursor_get_string (cursor);
  if (dossier_reader_is_pattern (text, pattern))
    return dossier_arena_add_string (reader->arena, text);

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_WORD, text, expected, NULL);

  return NULL;
}

static void
read_colour (DossierReader *reader,
             const DossierCursor *cursor,
             DossierParty *party)
{
  DossierCursor fields[DOSSIER_N_COLOUR];
  const char *light;
  const char *dark;

  if (!dossier_cursor_is_set (cursor) || !dossier_cursor_open (cursor, &dossier_schema_colour, fields))
    return;
  if (party->tag == NULL)
    dossier_cursor_report (cursor, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_MISSING_KEY, NULL, "tag", NULL);

  light = read_pattern (reader, &fields[DOSSIER_COLOUR_LIGHT], "#hhhhhh", "colour");
  dark = read_pattern (reader, &fields[DOSSIER_COLOUR_DARK], "#hhhhhh", "colour");
  if (light == NULL || dark == NULL || party->tag == NULL)
    return;

  party->colour_light = light;
  party->colour_dark = dark;
}

gboolean
dossier_reader_read_party (DossierReader *reader,
                           const DossierCursor *item,
                           gpointer value)
{
  DossierPartyDraft *draft = value;
  DossierParty *party = &draft->party;
  DossierCursor fields[DOSSIER_N_PARTY];
  gboolean has_kind;

  draft->node = item->node;
  dossier_cursor_open (item, &dossier_schema_party, fields);
  party->id = dossier_reader_claim_id (reader, DOSSIER_KIND_PARTY, &fields[DOSSIER_PARTY_ID], draft);
  party->name = dossier_reader_read_text (reader, &fields[DOSSIER_PARTY_NAME]);
  party->short_name = dossier_reader_read_text (reader, &fields[DOSSIER_PARTY_SHORT]);
  party->role = dossier_reader_read_text (reader, &fields[DOSSIER_PARTY_ROLE]);
  party->country = read_pattern (reader, &fields[DOSSIER_PARTY_COUNTRY], "AA", "text-of-two-capitals");
  party->tag = read_pattern (reader, &fields[DOSSIER_PARTY_TAG], "AA", "text-of-two-capitals");
  read_colour (reader, &fields[DOSSIER_PARTY_COLOUR], party);
  draft->member_of_node = fields[DOSSIER_PARTY_MEMBER_OF].node;
  has_kind = dossier_cursor_is_set (&fields[DOSSIER_PARTY_KIND])
             && dossier_reader_read_enum (&fields[DOSSIER_PARTY_KIND], party_kind, &party->kind);

  return dossier_reader_finish (reader, DOSSIER_KIND_PARTY, party->id, party->name != NULL && has_kind);
}

/* The units in which questions of one kind may be answered, ended by NULL; none for points and words. */
const char *const *
dossier_reader_units_of (DossierQuestionKind kind)
{
  static const char *const units[DOSSIER_N_QUESTION_KINDS][7] = {
    [DOSSIER_QUESTION_COUNT] = { "person", "place", "cell", "item", "prison", "country" },
    [DOSSIER_QUESTION_AREA] = { "m2", "ha", "acre" },
    [DOSSIER_QUESTION_LENGTH] = { "cm", "m", "km" },
    [DOSSIER_QUESTION_MASS] = { "kg", "lb" },
    [DOSSIER_QUESTION_MONEY] = { "usd" },
    [DOSSIER_QUESTION_RATE] = { "per_100000" },
    [DOSSIER_QUESTION_SHARE] = { "percent" },
    [DOSSIER_QUESTION_DURATION] = { "minute", "hour", "day", "month", "year" },
  };

  return units[kind];
}

/* Reads the unit that a question of number needs. FALSE, with a report, if it has none that fits its kind. */
static gboolean
read_unit (const DossierCursor *item,
           const DossierCursor *cursor,
           DossierQuestion *question)
{
  const char *const *units = dossier_reader_units_of (question->kind);

  if (units[0] == NULL)
    {
      dossier_reader_report_meaningless (cursor, "unit");
      return TRUE;
    }
  if (!dossier_cursor_is_set (cursor))
    {
      dossier_cursor_report (item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, NULL, "unit", NULL);
      return FALSE;
    }
  if (!g_strv_contains (units, dossier_cursor_get_string (cursor)))
    return dossier_reader_report_word (cursor, units);

  return dossier_unit_from_id (dossier_cursor_get_string (cursor), &question->unit);
}

static gboolean
read_statement (DossierReader *reader,
                const DossierCursor *item,
                const DossierCursor *cursor,
                DossierQuestion *question)
{
  if (question->kind != DOSSIER_QUESTION_POINT)
    {
      dossier_reader_report_meaningless (cursor, "statement");
      return TRUE;
    }
  if (!dossier_cursor_is_set (cursor))
    dossier_cursor_report (item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, NULL, "statement", NULL);
  question->statement = dossier_reader_read_text (reader, cursor);

  return question->statement != NULL;
}

gboolean
dossier_reader_read_question (DossierReader *reader,
                              const DossierCursor *item,
                              gpointer value)
{
  DossierQuestionDraft *draft = value;
  DossierQuestion *question = &draft->question;
  DossierCursor fields[DOSSIER_N_QUESTION];
  gboolean is_good;

  draft->node = item->node;
  dossier_cursor_open (item, &dossier_schema_question, fields);
  question->id = dossier_reader_claim_id (reader, DOSSIER_KIND_QUESTION, &fields[DOSSIER_QUESTION_ID], draft);
  question->label = dossier_reader_read_text (reader, &fields[DOSSIER_QUESTION_LABEL]);
  question->definition = dossier_reader_read_text (reader, &fields[DOSSIER_QUESTION_DEFINITION]);
  question->scope = dossier_reader_read_text (reader, &fields[DOSSIER_QUESTION_SCOPE]);
  is_good = dossier_cursor_is_set (&fields[DOSSIER_QUESTION_KIND])
            && dossier_reader_read_enum (&fields[DOSSIER_QUESTION_KIND], question_kind, &question->kind);
  if (is_good)
    {
      gboolean has_unit = read_unit (item, &fields[DOSSIER_QUESTION_UNIT], question);
      gboolean has_statement = read_statement (reader, item, &fields[DOSSIER_QUESTION_STATEMENT], question);

      is_good = has_unit && has_statement;
    }

  return dossier_reader_finish (reader, DOSSIER_KIND_QUESTION, question->id, is_good && question->label != NULL);
}
