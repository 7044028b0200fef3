// SPDX-License-Identifier: GPL-3.0-or-later

/* Facts. An error anywhere in one drops the whole: half a claim is another claim. */

#include "core/dossier-reader-private.h"

#include <string.h>

static void
read_quote (DossierReader *reader,
            const DossierCursor *cursor,
            DossierQuote *quote)
{
  DossierCursor fields[DOSSIER_N_QUOTE];
  DossierCursor original[DOSSIER_N_ORIGINAL];

  if (!dossier_cursor_is_set (cursor) || !dossier_cursor_open (cursor, &dossier_schema_quote, fields))
    return;

  quote->words = dossier_reader_read_words (reader, &fields[DOSSIER_QUOTE_TEXT]);
  quote->language = dossier_reader_read_language (reader, &fields[DOSSIER_QUOTE_LANG]);
  quote->translations = dossier_reader_read_translations (reader, &fields[DOSSIER_QUOTE_TRANSLATIONS]);
  if (!dossier_cursor_is_set (&fields[DOSSIER_QUOTE_ORIGINAL])
      || !dossier_cursor_open (&fields[DOSSIER_QUOTE_ORIGINAL], &dossier_schema_original, original))
    return;

  quote->original = dossier_reader_read_words (reader, &original[DOSSIER_ORIGINAL_TEXT]);
  quote->original_language = dossier_reader_read_language (reader, &original[DOSSIER_ORIGINAL_LANG]);
}

/* Reads where a fact stands. A fact whose source was dropped can no longer be traced, so it goes too. */
static void
read_references (DossierReader *reader,
                 const DossierCursor *cursor,
                 DossierFact *fact)
{
  g_autoptr (GArray) references = g_array_new (FALSE, FALSE, sizeof (DossierReference));
  DossierCursor fields[DOSSIER_N_REFERENCE];
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierReference reference = { 0 };

      dossier_cursor_open (&item, &dossier_schema_reference, fields);
      if (dossier_cursor_is_set (&fields[DOSSIER_REFERENCE_ID]))
        reference.source = dossier_reader_find (reader, DOSSIER_KIND_SOURCE, &fields[DOSSIER_REFERENCE_ID],
                                                DOSSIER_SEVERITY_ERROR);
      reference.at = dossier_reader_read_words (reader, &fields[DOSSIER_REFERENCE_AT]);
      g_array_append_val (references, reference);
    }

  dossier_reader_check_length (cursor, references->len);
  fact->n_references = references->len;
  fact->references = dossier_arena_copy (reader->arena, references->data, sizeof (DossierReference), references->len);
}

/* Reads how an answer stands to its claim; only a link that responds to something has that. */
static void
read_relation (const DossierCursor *item,
               const DossierCursor *cursor,
               DossierLinkDraft *link)
{
  if (link->kind != DOSSIER_LINK_RESPONDS_TO)
    {
      if (dossier_cursor_is_set (cursor))
        dossier_cursor_report_key (cursor, DOSSIER_SEVERITY_NOTE, DOSSIER_PROBLEM_UNKNOWN_KEY, "how", NULL, NULL);
      return;
    }

  if (!dossier_cursor_is_set (cursor))
    dossier_cursor_report (item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, NULL, "how", NULL);
  else if (!dossier_reader_read_enum (cursor, relation, &link->relation))
    link->relation = DOSSIER_RELATION_NONE;
}

static void
read_links (DossierReader *reader,
            const DossierCursor *cursor,
            DossierFactDraft *draft)
{
  DossierCursor fields[DOSSIER_N_LINK];
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierLinkDraft link = { .from = draft };

      dossier_cursor_open (&item, &dossier_schema_link, fields);
      if (!dossier_cursor_is_set (&fields[DOSSIER_LINK_TO]) || !dossier_cursor_is_set (&fields[DOSSIER_LINK_AS])
          || !dossier_reader_read_enum (&fields[DOSSIER_LINK_AS], link_kind, &link.kind))
        continue;

      read_relation (&item, &fields[DOSSIER_LINK_HOW], &link);
      link.to_node = fields[DOSSIER_LINK_TO].node;
      g_array_append_val (reader->links, link);
    }
}

static void
read_content_notes (const DossierCursor *cursor,
                    DossierFact *fact)
{
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_STRING, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierContentNote note = 0;

      if (dossier_reader_read_enum (&item, content_note, &note))
        fact->content_notes |= note;
    }
}

/* Reads the formula of a computed fact; what it names is looked up when all facts are there. */
static void
read_formula (DossierReader *reader,
              const DossierCursor *cursor,
              DossierFactDraft *draft)
{
  DossierFormulaDraft formula = { .fact = draft, .node = cursor->node };
  const char *text = dossier_reader_read_words (reader, cursor);
  const char *expected = NULL;
  guint offset = 0;

  if (text == NULL)
    return;

  formula.formula = dossier_formula_parse (text, &offset, &expected);
  if (formula.formula == NULL)
    {
      dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_FORMULA, text + offset, expected,
                             NULL);
      return;
    }
  draft->fact.formula = text;
  g_array_append_val (reader->formulas, formula);
}

static void
report_missing (const DossierCursor *item,
                const char *key)
{
  dossier_cursor_report (item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, NULL, key, NULL);
}

/* Reads where a fact comes from: a formula if it is computed, else at least one source. */
static void
read_origin (DossierReader *reader,
             const DossierCursor *item,
             const DossierCursor *fields,
             DossierFactDraft *draft)
{
  const DossierCursor *computed = &fields[DOSSIER_FACT_COMPUTED];
  const DossierCursor *source = &fields[DOSSIER_FACT_SOURCE];
  guint n_errors = reader->reading.n_errors;

  read_references (reader, source, &draft->fact);
  if (draft->fact.status == DOSSIER_STATUS_COMPUTED)
    {
      draft->compare_node = fields[DOSSIER_FACT_COMPARE].node;
      if (!dossier_cursor_is_set (computed))
        report_missing (item, "computed");
      if (!dossier_cursor_is_set (&fields[DOSSIER_FACT_ANSWERS]))
        report_missing (item, "answers");
      read_formula (reader, computed, draft);
      return;
    }

  if (dossier_cursor_is_set (computed))
    dossier_cursor_report (&fields[DOSSIER_FACT_STATUS], DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_WORD,
                           dossier_status_to_id (draft->fact.status), "computed", NULL);
  if (draft->fact.n_references == 0 && reader->reading.n_errors == n_errors)
    report_missing (item, "source");
}

/* A mark on a date that is not there. */
static void
check_context (const DossierCursor *flag,
               const DossierDate *date,
               const char *key)
{
  if (dossier_cursor_get_boolean (flag) && !dossier_date_is_set (date))
    dossier_cursor_report_key (flag, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_MISSING_KEY, NULL, key, NULL);
}

static void
read_times (const DossierCursor *fields,
            DossierFact *fact)
{
  guint *n_errors = &fields[DOSSIER_FACT_STATUS].reading->n_errors;
  guint n_before = *n_errors;

  dossier_reader_read_date (&fields[DOSSIER_FACT_OF], &fact->of);
  dossier_reader_read_date (&fields[DOSSIER_FACT_SAID], &fact->said);
  fact->of_context = dossier_cursor_get_boolean (&fields[DOSSIER_FACT_OF_CONTEXT]);
  fact->said_context = dossier_cursor_get_boolean (&fields[DOSSIER_FACT_SAID_CONTEXT]);
  if (*n_errors > n_before)
    return;

  check_context (&fields[DOSSIER_FACT_OF_CONTEXT], &fact->of, "of");
  check_context (&fields[DOSSIER_FACT_SAID_CONTEXT], &fact->said, "said");
}

/* Finds the parties of an array and notes that they are used. A claim without its speaker would be another claim. */
static const DossierParty **
find_parties (DossierReader *reader,
              const DossierCursor *cursor,
              DossierSeverity if_dropped,
              guint *n_parties)
{
  gpointer *parties = dossier_reader_find_all (reader, DOSSIER_KIND_PARTY, cursor, if_dropped, n_parties);

  for (guint i = 0; i < *n_parties; i++)
    ((DossierPartyDraft *) parties[i])->is_used = TRUE;

  return (const DossierParty **) parties;
}

/* Reads everything that depends on the status. */
static void
read_by_status (DossierReader *reader,
                const DossierCursor *item,
                const DossierCursor *fields,
                DossierFactDraft *draft)
{
  if (!dossier_cursor_is_set (&fields[DOSSIER_FACT_STATUS])
      || !dossier_reader_read_enum (&fields[DOSSIER_FACT_STATUS], status, &draft->fact.status))
    return;

  read_times (fields, &draft->fact);
  read_origin (reader, item, fields, draft);
  dossier_reader_read_answer (reader, &fields[DOSSIER_FACT_ANSWERS], &draft->fact);
}

/* Takes back what a broken fact has left for the freeze. */
static void
forget (DossierReader *reader,
        guint n_links,
        guint n_formulas)
{
  g_array_set_size (reader->links, n_links);
  g_array_set_size (reader->formulas, n_formulas);
}

gboolean
dossier_reader_read_fact (DossierReader *reader,
                          const DossierCursor *item,
                          gpointer value)
{
  DossierFactDraft *draft = value;
  DossierFact *fact = &draft->fact;
  DossierCursor fields[DOSSIER_N_FACT];
  guint n_errors = reader->reading.n_errors;
  guint n_links = reader->links->len;
  guint n_formulas = reader->formulas->len;

  draft->node = item->node;
  dossier_cursor_open (item, &dossier_schema_fact, fields);
  fact->id = dossier_reader_claim_id (reader, DOSSIER_KIND_FACT, &fields[DOSSIER_FACT_ID], draft);
  fact->text = dossier_reader_read_text (reader, &fields[DOSSIER_FACT_TEXT]);
  fact->short_text = dossier_reader_read_text (reader, &fields[DOSSIER_FACT_SHORT]);
  fact->notes = dossier_reader_read_text (reader, &fields[DOSSIER_FACT_NOTES]);
  fact->by = find_parties (reader, &fields[DOSSIER_FACT_BY], DOSSIER_SEVERITY_ERROR, &fact->n_by);
  dossier_reader_check_length (&fields[DOSSIER_FACT_BY], fact->n_by);
  fact->about = find_parties (reader, &fields[DOSSIER_FACT_ABOUT], DOSSIER_SEVERITY_NOTE, &fact->n_about);
  read_by_status (reader, item, fields, draft);
  read_quote (reader, &fields[DOSSIER_FACT_QUOTE], &fact->quote);
  read_links (reader, &fields[DOSSIER_FACT_LINKS], draft);
  read_content_notes (&fields[DOSSIER_FACT_CONTENT_NOTE], fact);
  fact->tags = dossier_reader_read_tags (reader, &fields[DOSSIER_FACT_TAGS], &fact->n_tags);

  if (dossier_reader_finish (reader, DOSSIER_KIND_FACT, fact->id, reader->reading.n_errors == n_errors))
    return TRUE;

  forget (reader, n_links, n_formulas);
  dossier_problems_add_dropped_fact (reader->reading.problems);

  return FALSE;
}
