// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dossier-fact-json.h"

#include <math.h>

#include "core/dossier-conflict.h"
#include "present/dossier-format.h"


/* Texts as the file has them: the writer escapes what could do harm. */
static void
write_text (DossierJsonWriter *writer,
            const char *key,
            const DossierText *text)
{
  if (text != NULL)
    dossier_json_writer_string_member (writer, key, dossier_text_get (text, dossier_interface_language ()));
}

static void
write_date (DossierJsonWriter *writer,
            const char *key,
            const DossierDate *date)
{
  g_autofree char *edtf = NULL;

  if (!dossier_date_is_set (date))
    return;

  edtf = dossier_date_to_edtf (date);
  dossier_json_writer_string_member (writer, key, edtf);
}

static void
write_parties (DossierJsonWriter *writer,
               const char *key,
               const DossierParty **parties,
               guint n_parties)
{
  dossier_json_writer_key (writer, key);
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < n_parties; i++)
    {
      dossier_json_writer_begin_object (writer);
      dossier_json_writer_string_member (writer, "id", parties[i]->id);
      write_text (writer, "name", parties[i]->name);
      write_text (writer, "role", parties[i]->role);
      dossier_json_writer_end_object (writer);
    }
  dossier_json_writer_end_array (writer);
}

/* As the format spells it: value, near, or low and high. */
static void
write_amount (DossierJsonWriter *writer,
              const DossierAmount *amount)
{
  gboolean has_low = amount->kind == DOSSIER_AMOUNT_AT_LEAST || amount->kind == DOSSIER_AMOUNT_RANGE;
  gboolean has_high = amount->kind == DOSSIER_AMOUNT_AT_MOST || amount->kind == DOSSIER_AMOUNT_RANGE;

  if (amount->kind == DOSSIER_AMOUNT_EXACT)
    dossier_json_writer_number_member (writer, "value", amount->low);
  if (amount->kind == DOSSIER_AMOUNT_NEAR)
    dossier_json_writer_number_member (writer, "near", amount->low);
  if (has_low && isfinite (amount->low))
    dossier_json_writer_number_member (writer, "low", amount->low);
  if (has_high && isfinite (amount->high))
    dossier_json_writer_number_member (writer, "high", amount->high);
  if (amount->strict)
    {
      dossier_json_writer_key (writer, "strict");
      dossier_json_writer_boolean (writer, TRUE);
    }
  if (amount->about)
    {
      dossier_json_writer_key (writer, "about");
      dossier_json_writer_boolean (writer, TRUE);
    }
  if (amount->kind != DOSSIER_AMOUNT_NONE && amount->unit != DOSSIER_UNIT_NONE)
    dossier_json_writer_string_member (writer, "unit", dossier_unit_to_id (amount->unit));
}

static void
write_answer (DossierJsonWriter *writer,
              const DossierFact *fact)
{
  const DossierAnswer *answer = &fact->answer;
  DossierAmount amount = dossier_fact_get_amount (fact);
  g_autofree char *words = NULL;

  if (answer->question == NULL)
    return;

  dossier_json_writer_key (writer, "answers");
  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "question", answer->question->id);
  write_amount (writer, &amount);
  if (answer->stance != DOSSIER_STANCE_NONE)
    dossier_json_writer_string_member (writer, "stance", dossier_stance_to_id (answer->stance));
  write_text (writer, "scope", answer->scope);
  words = dossier_format_answer (fact);
  if (words != NULL)
    dossier_json_writer_string_member (writer, "in_words", words);
  dossier_json_writer_end_object (writer);
}

static void
write_quote (DossierJsonWriter *writer,
             const DossierQuote *quote)
{
  if (quote->words == NULL)
    return;

  dossier_json_writer_key (writer, "quote");
  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "text", quote->words);
  dossier_json_writer_string_member (writer, "lang", quote->language);
  if (quote->original != NULL)
    {
      dossier_json_writer_string_member (writer, "original", quote->original);
      dossier_json_writer_string_member (writer, "original_lang", quote->original_language);
    }
  dossier_json_writer_end_object (writer);
}

static void
write_sources (DossierJsonWriter *writer,
               const DossierFact *fact)
{
  dossier_json_writer_key (writer, "source");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < fact->n_references; i++)
    {
      const DossierReference *reference = &fact->references[i];

      dossier_json_writer_begin_object (writer);
      dossier_json_writer_string_member (writer, "id", reference->source->id);
      if (reference->source->title != NULL)
        dossier_json_writer_string_member (writer, "title", reference->source->title);
      if (reference->at != NULL)
        dossier_json_writer_string_member (writer, "at", reference->at);
      dossier_json_writer_end_object (writer);
    }
  dossier_json_writer_end_array (writer);
}

static void
write_content_notes (DossierJsonWriter *writer,
                     guint notes)
{
  if (notes == 0)
    return;

  dossier_json_writer_key (writer, "content_note");
  dossier_json_writer_begin_array (writer);
  for (guint flag = 1; flag <= notes; flag <<= 1)
    {
      if (notes & flag)
        dossier_json_writer_string (writer, dossier_content_note_to_id ((DossierContentNote) flag));
    }
  dossier_json_writer_end_array (writer);
}

/**
 * dossier_write_fact_json:
 * @writer: a writer
 * @fact: a fact
 *
 * Writes a fact, with how many answer it and how many say something else.
 */
void
dossier_write_fact_json (DossierJsonWriter *writer,
                         const DossierFact *fact)
{
  g_return_if_fail (writer != NULL && fact != NULL);

  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "id", fact->id);
  write_text (writer, "text", fact->text);
  write_text (writer, "short", fact->short_text);
  write_parties (writer, "by", fact->by, fact->n_by);
  write_parties (writer, "about", fact->about, fact->n_about);
  dossier_json_writer_string_member (writer, "status", dossier_status_to_id (fact->status));
  write_date (writer, "of", &fact->of);
  write_date (writer, "said", &fact->said);
  write_answer (writer, fact);
  write_quote (writer, &fact->quote);
  if (fact->formula != NULL)
    dossier_json_writer_string_member (writer, "computed", fact->formula);
  write_sources (writer, fact);
  write_content_notes (writer, fact->content_notes);
  dossier_json_writer_number_member (writer, "answered_by", dossier_fact_count_answers (fact));
  dossier_json_writer_number_member (writer, "differing", fact->n_differing);
  if (fact->view != NULL)
    dossier_json_writer_string_member (writer, "view", fact->view->id);
  dossier_json_writer_end_object (writer);
}
