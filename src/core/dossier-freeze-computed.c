// SPDX-License-Identifier: GPL-3.0-or-later

/* Working computed facts out, once all facts and their answers are joined. */

#include "core/dossier-reader-private.h"

#include "core/dossier-computed.h"

#define MOST_ROUNDS 16      /* computed facts that build on each other, one a round */
#define WORK_BUDGET 50000000 /* pairs of answers, and links, that may be looked at in all */

/* How much work a formula is at most: each answer is compared with all that were taken before it, and its links are
 * looked through for one that supersedes it. */
static guint64
estimate_work (const Dossier *dossier,
               const DossierFormula *formula)
{
  guint64 n_answers = 1;
  guint64 n_links = 0;

  for (guint i = 0; i < dossier_formula_get_n_tokens (formula); i++)
    {
      const DossierToken *token = dossier_formula_get_token (formula, i);
      const DossierQuestionDraft *question = NULL;

      if (token->kind == DOSSIER_TOKEN_OPERAND)
        question = (const DossierQuestionDraft *) dossier_find_question (dossier, token->operand.question);
      if (question != NULL)
        {
          n_answers += question->question.n_answers;
          n_links += question->n_links_in;
        }
    }

  return n_answers * n_answers + n_links;
}

static gboolean
work_out (DossierReader *reader,
          const DossierFormulaDraft *draft)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new ();
  DossierLookup lookup = dossier_lookup_in (reader->dossier);
  DossierFact *fact = &draft->fact->fact;
  const DossierQuestion *question = fact->answer.question;
  DossierAmount amount;

  /* The question may have been dropped, and a number without a unit says nothing. */
  if (question == NULL || !dossier_compute (draft->formula, &lookup, question->unit, &amount, inputs)
      || !dossier_amount_settle (&amount))
    return FALSE;

  fact->answer.amount = amount;
  fact->n_inputs = inputs->len;
  fact->inputs = dossier_arena_copy (reader->arena, inputs->pdata, sizeof (gpointer), inputs->len);

  return TRUE;
}

/* Works out what can be worked out; gives the number of facts that could. */
static guint
work_round (DossierReader *reader,
            guint64 *budget)
{
  guint n_done = 0;

  for (guint i = 0; i < reader->formulas->len && !dossier_reader_is_cancelled (reader); i++)
    {
      DossierFormulaDraft *draft = &g_array_index (reader->formulas, DossierFormulaDraft, i);
      guint64 work;

      if (draft->formula == NULL || draft->fact->is_dropped)
        continue;
      work = estimate_work (reader->dossier, draft->formula);
      if (work > *budget)
        continue;

      *budget -= work;
      if (work_out (reader, draft))
        {
          g_clear_pointer (&draft->formula, dossier_formula_free);
          n_done++;
        }
    }

  return n_done;
}

/* Works the computed facts out. One that builds on another comes a round later. A fact that cannot be worked out stays,
 * without a number: its inputs were dropped, or do not convert. */
void
dossier_reader_work_out (DossierReader *reader)
{
  guint64 budget = WORK_BUDGET;

  for (guint round = 0; round < MOST_ROUNDS && work_round (reader, &budget) > 0; round++)
    ;

  for (guint i = 0; i < reader->formulas->len; i++)
    {
      const DossierFormulaDraft *draft = &g_array_index (reader->formulas, DossierFormulaDraft, i);
      DossierCursor cursor = { .reading = &reader->reading, .node = draft->node };

      if (draft->formula != NULL && !draft->fact->is_dropped)
        dossier_cursor_report (&cursor, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_BAD_FORMULA,
                               draft->fact->fact.formula,
                               "answers", NULL);
    }
}
