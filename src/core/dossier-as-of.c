// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-as-of.h"

#include "core/dossier-as-of-private.h"
#include "core/dossier-computed.h"
#include "core/dossier-conflict.h"

#define MOST_ROUNDS 16 /* computed facts that build on each other, one a round: as the reader has it */

/* The day by which all of the dossier has been said. */
static gint32
get_end (const Dossier *dossier)
{
  return dossier_date_is_set (&dossier->as_of) ? dossier_date_latest (&dossier->as_of) : DOSSIER_DATE_OPEN_FUTURE;
}

/**
 * dossier_fact_get_publication:
 * @fact: a fact
 *
 * Gets when a fact was published: when it was said, else when the first of its sources was issued. The time that it
 * speaks of is no such date: an article of today may tell of 1992.
 *
 * Returns: the date; not set where nobody knows it
 */
DossierDate
dossier_fact_get_publication (const DossierFact *fact)
{
  DossierDate date = { 0 };

  g_return_val_if_fail (fact != NULL, date);

  if (dossier_date_is_set (&fact->said))
    return fact->said;

  for (guint i = 0; i < fact->n_references; i++)
    {
      const DossierDate *issued = &fact->references[i].source->issued;

      if (dossier_date_is_set (issued)
          && (!dossier_date_is_set (&date) || dossier_date_latest (issued) < dossier_date_latest (&date)))
        date = *issued;
    }

  return date;
}

/* Nobody tells of a thing before it was, unless it is announced. */
static gboolean
was_yet_to_be (const DossierFact *fact,
               gint32 day)
{
  return fact->status != DOSSIER_STATUS_ANNOUNCED && dossier_date_is_set (&fact->of)
         && dossier_date_earliest (&fact->of) > day;
}

/**
 * dossier_fact_get_published:
 * @dossier: the fact's dossier
 * @fact: a fact that is not computed
 * @day: a Julian day
 *
 * Tells whether a fact had been published by the end of a day. By the day up to which the dossier speaks, all of it
 * had.
 *
 * Returns: whether it had, as far as that is known
 */
DossierPublished
dossier_fact_get_published (const Dossier *dossier,
                            const DossierFact *fact,
                            gint32 day)
{
  DossierDate date;

  g_return_val_if_fail (dossier != NULL && fact != NULL, DOSSIER_PUBLISHED_UNKNOWN);

  if (day >= get_end (dossier))
    return DOSSIER_PUBLISHED_BY;

  date = dossier_fact_get_publication (fact);
  if (!dossier_date_is_set (&date))
    return was_yet_to_be (fact, day) ? DOSSIER_PUBLISHED_LATER : DOSSIER_PUBLISHED_UNKNOWN;

  return dossier_date_latest (&date) <= day ? DOSSIER_PUBLISHED_BY : DOSSIER_PUBLISHED_LATER;
}

/**
 * dossier_get_last_date:
 * @dossier: a dossier
 *
 * Gets the date up to which a dossier speaks: its own, or the day as of which it is derived, where that is earlier.
 *
 * Returns: the date
 */
DossierDate
dossier_get_last_date (const Dossier *dossier)
{
  DossierDate none = { 0 };
  gint32 day;

  g_return_val_if_fail (dossier != NULL, none);

  if (dossier_get_as_of (dossier, &day) && day < get_end (dossier))
    return dossier_date_for_day (day);

  return dossier->as_of;
}

/**
 * dossier_count_published:
 * @dossier: a whole dossier
 * @day: a Julian day
 * @n_by: (out): facts published by that day
 * @n_later: (out): facts published later
 * @n_unknown: (out): facts of which nobody knows when they were published
 *
 * Counts the facts of a dossier, computed ones left out.
 */
void
dossier_count_published (const Dossier *dossier,
                         gint32 day,
                         guint *n_by,
                         guint *n_later,
                         guint *n_unknown)
{
  guint counts[] = { 0, 0, 0 };

  g_return_if_fail (dossier != NULL && n_by != NULL && n_later != NULL && n_unknown != NULL);

  for (guint i = 0; i < dossier->n_facts; i++)
    if (dossier->facts[i]->status != DOSSIER_STATUS_COMPUTED)
      counts[dossier_fact_get_published (dossier, dossier->facts[i], day)]++;
  *n_by = counts[DOSSIER_PUBLISHED_BY];
  *n_later = counts[DOSSIER_PUBLISHED_LATER];
  *n_unknown = counts[DOSSIER_PUBLISHED_UNKNOWN];
}

const DossierFact *
dossier_derivation_get_fact (const DossierDerivation *derivation,
                             const DossierFact *fact)
{
  return fact != NULL ? derivation->facts[fact->index] : NULL;
}

/* The copies of those facts that are kept, in their order. */
const DossierFact **
dossier_derivation_filter (DossierDerivation *derivation,
                           const DossierFact *const *facts,
                           guint n_facts,
                           guint *n_kept)
{
  const DossierFact **kept = dossier_arena_new0 (derivation->arena, const DossierFact *, n_facts);

  *n_kept = 0;
  for (guint i = 0; i < n_facts; i++)
    {
      const DossierFact *fact = dossier_derivation_get_fact (derivation, facts[i]);

      if (fact != NULL)
        kept[(*n_kept)++] = fact;
    }

  return kept;
}

/* What does not depend on facts is shared with the whole. */
static void
copy_head (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;
  Dossier *dossier = derivation->dossier;

  dossier->id = whole->id;
  dossier->version = whole->version;
  dossier->title = whole->title;
  dossier->short_title = whole->short_title;
  dossier->subtitle = whole->subtitle;
  dossier->summary = whole->summary;
  dossier->advice = whole->advice;
  dossier->attribution = whole->attribution;
  dossier->licence = whole->licence;
  dossier->language = whole->language;
  dossier->languages = whole->languages;
  dossier->n_languages = whole->n_languages;
  dossier->as_of = whole->as_of;
  dossier->sources = whole->sources;
  dossier->n_sources = whole->n_sources;
  dossier->parties = whole->parties;
  dossier->n_parties = whole->n_parties;
  for (guint i = 0; i < whole->n_sources; i++)
    dossier_id_table_add (dossier_get_ids (dossier, DOSSIER_KIND_SOURCE), whole->sources[i]->id,
                          (gpointer) whole->sources[i]);
  for (guint i = 0; i < whole->n_parties; i++)
    dossier_id_table_add (dossier_get_ids (dossier, DOSSIER_KIND_PARTY), whole->parties[i]->id,
                          (gpointer) whole->parties[i]);
}

static void
copy_questions (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;
  Dossier *dossier = derivation->dossier;

  dossier->n_questions = whole->n_questions;
  dossier->questions = dossier_arena_new0 (derivation->arena, const DossierQuestion *, whole->n_questions);
  for (guint i = 0; i < whole->n_questions; i++)
    {
      DossierQuestion *question = dossier_arena_copy (derivation->arena, whole->questions[i], sizeof *question, 1);

      question->n_answers = 0;
      question->answers = dossier_arena_new0 (derivation->arena, const DossierFact *, whole->questions[i]->n_answers);
      dossier->questions[i] = question;
      dossier_id_table_add (dossier_get_ids (dossier, DOSSIER_KIND_QUESTION), question->id, question);
      g_hash_table_insert (derivation->copies, (gpointer) whole->questions[i], question);
    }
}

/* A copy by itself: what joins it to others comes when all are there. */
static void
keep_fact (DossierDerivation *derivation,
           const DossierFact *fact)
{
  DossierFact *copy = dossier_arena_copy (derivation->arena, fact, sizeof *copy, 1);

  copy->answer.question = fact->answer.question != NULL
                            ? g_hash_table_lookup (derivation->copies, fact->answer.question) : NULL;
  copy->n_links_out = copy->n_links_in = copy->n_inputs = 0;
  copy->compare = NULL;
  copy->view = NULL;
  copy->as_of = derivation->day;
  derivation->facts[fact->index] = copy;
  dossier_id_table_add (dossier_get_ids (derivation->dossier, DOSSIER_KIND_FACT), copy->id, copy);
}

static void
keep_published (DossierDerivation *derivation,
                gint32 day,
                gboolean with_undated)
{
  const Dossier *whole = derivation->whole;

  for (guint i = 0; i < whole->n_facts; i++)
    {
      DossierPublished published = dossier_fact_get_published (whole, whole->facts[i], day);

      if (whole->facts[i]->status == DOSSIER_STATUS_COMPUTED)
        continue;
      if (published == DOSSIER_PUBLISHED_BY || (published == DOSSIER_PUBLISHED_UNKNOWN && with_undated))
        keep_fact (derivation, whole->facts[i]);
    }
}

/* Numbers the facts that are kept, and gives each question those that answer it. */
static void
join_answers (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;
  Dossier *dossier = derivation->dossier;

  dossier->n_facts = 0;
  for (guint i = 0; i < dossier->n_questions; i++)
    ((DossierQuestion *) dossier->questions[i])->n_answers = 0;
  for (guint i = 0; i < whole->n_facts; i++)
    {
      DossierFact *fact = derivation->facts[i];
      DossierQuestion *question;

      if (fact == NULL)
        continue;
      fact->index = dossier->n_facts;
      dossier->facts[dossier->n_facts++] = fact;
      question = (DossierQuestion *) fact->answer.question;
      if (question != NULL)
        question->answers[question->n_answers++] = fact;
    }
}

/* Joins the links of which both ends are kept. There is room for all that the whole has. */
static void
join_links (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;

  for (guint i = 0; i < whole->n_facts; i++)
    {
      DossierFact *fact = derivation->facts[i];

      if (fact == NULL)
        continue;
      fact->n_links_out = fact->n_links_in = 0;
      fact->links_out = dossier_arena_new0 (derivation->arena, const DossierLink *, whole->facts[i]->n_links_out);
      fact->links_in = dossier_arena_new0 (derivation->arena, const DossierLink *, whole->facts[i]->n_links_in);
    }
  for (guint i = 0; i < whole->n_facts; i++)
    for (guint j = 0; derivation->facts[i] != NULL && j < whole->facts[i]->n_links_out; j++)
      {
        const DossierLink *link = whole->facts[i]->links_out[j];
        DossierFact *from = derivation->facts[i];
        DossierFact *to = derivation->facts[link->to->index];
        DossierLink *copy;

        if (to == NULL)
          continue;
        copy = dossier_arena_copy (derivation->arena, link, sizeof *copy, 1);
        copy->from = from;
        copy->to = to;
        from->links_out[from->n_links_out++] = copy;
        to->links_in[to->n_links_in++] = copy;
      }
}

/* A formula of numbers alone speaks of what its fact is linked to; of what else, nobody knows. */
static gboolean
has_basis (const DossierDerivation *derivation,
           const DossierFact *fact)
{
  if (fact->n_inputs > 0)
    return TRUE;
  if (fact->compare != NULL && derivation->facts[fact->compare->index] == NULL)
    return FALSE;
  for (guint i = 0; i < fact->n_links_out; i++)
    if (derivation->facts[fact->links_out[i]->to->index] == NULL)
      return FALSE;

  return fact->compare != NULL || fact->n_links_out > 0;
}

/* Works a computed fact out again. FALSE where the answers that are left give no result, and where all of them gave
 * none: it does not convert, or the reader, who has the time, had no more of it (see dossier_reader_work_out()). */
static gboolean
work_out (DossierDerivation *derivation,
          const DossierFact *fact)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new ();
  DossierLookup lookup = dossier_lookup_in (derivation->dossier);
  g_autoptr (DossierFormula) formula = NULL;
  const char *expected;
  guint offset;
  DossierAmount amount;
  DossierFact *copy;

  if (!dossier_amount_is_number (&fact->answer.amount) || !has_basis (derivation, fact))
    return FALSE;
  formula = dossier_formula_parse (fact->formula, &offset, &expected);
  if (formula == NULL
      || !dossier_compute (formula, &lookup, fact->answer.question->unit, &amount, inputs)
      || !dossier_amount_settle (&amount))
    return FALSE;

  keep_fact (derivation, fact);
  copy = derivation->facts[fact->index];
  copy->answer.amount = amount;
  copy->n_inputs = inputs->len;
  copy->inputs = dossier_arena_copy (derivation->arena, inputs->pdata, sizeof (gpointer), inputs->len);

  return TRUE;
}

/* One that builds on another comes a round later, as its input is kept only then. */
static void
keep_computed (DossierDerivation *derivation,
               gboolean at_end)
{
  const Dossier *whole = derivation->whole;
  gboolean any = TRUE;

  for (guint round = 0; any && round < MOST_ROUNDS; round++)
    {
      any = FALSE;
      for (guint i = 0; i < whole->n_facts; i++)
        if (whole->facts[i]->status == DOSSIER_STATUS_COMPUTED && derivation->facts[i] == NULL)
          any |= work_out (derivation, whole->facts[i]);
    }
  /* In the end there is all that there was, be it without a result. */
  for (guint i = 0; at_end && i < whole->n_facts; i++)
    if (derivation->facts[i] == NULL)
      keep_fact (derivation, whole->facts[i]);
}

/* Whether a question has all the answers of the whole, and none that may have another result now: how they differ is
 * then known. */
static gboolean
is_whole (const DossierDerivation *derivation,
          const DossierQuestion *question)
{
  const DossierQuestion *whole = dossier_find_question (derivation->whole, question->id);

  if (whole->n_answers != question->n_answers)
    return FALSE;
  for (guint i = 0; i < question->n_answers; i++)
    if (question->answers[i]->status == DOSSIER_STATUS_COMPUTED)
      return FALSE;

  return TRUE;
}

/* All the answers of a question are compared with each other only where the day has changed them. */
static void
count_differing (DossierDerivation *derivation)
{
  const Dossier *dossier = derivation->dossier;
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < dossier->n_questions; i++)
    if (is_whole (derivation, dossier->questions[i]))
      g_hash_table_add (known, (gpointer) dossier->questions[i]);

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierFact *fact = (DossierFact *) dossier->facts[i];

      /* It is a copy, and has the number of the whole. */
      if (!g_hash_table_contains (known, fact->answer.question))
        fact->n_differing = dossier_fact_count_differing (fact);
    }
}

static void
finish_facts (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;

  for (guint i = 0; i < whole->n_facts; i++)
    if (derivation->facts[i] != NULL)
      derivation->facts[i]->compare = dossier_derivation_get_fact (derivation, whole->facts[i]->compare);
  count_differing (derivation);
}

/**
 * dossier_new_as_of:
 * @whole: a whole dossier, of which the result keeps a reference
 * @day: a Julian day
 * @with_undated: whether those facts are kept of which nobody knows when they were published
 *
 * Derives what a dossier held at the end of a day. It takes about as long as joining the facts did when it was read;
 * what is computed is worked out within the bounds of the reader.
 *
 * Returns: (transfer full): the dossier
 */
Dossier *
dossier_new_as_of (Dossier *whole,
                   gint32 day,
                   gboolean with_undated)
{
  g_autofree DossierFact **facts = NULL;
  g_autoptr (GHashTable) copies = NULL;
  DossierDerivation derivation;

  g_return_val_if_fail (whole != NULL, NULL);
  g_return_val_if_fail (dossier_get_whole (whole) == whole, NULL);

  facts = g_new0 (DossierFact *, MAX (whole->n_facts, 1));
  copies = g_hash_table_new (NULL, NULL);
  derivation = (DossierDerivation) { whole, dossier_new (), NULL, facts, copies, day < get_end (whole) ? day : 0 };
  derivation.arena = dossier_get_arena (derivation.dossier);
  derivation.dossier->facts = dossier_arena_new0 (derivation.arena, const DossierFact *, whole->n_facts);
  dossier_set_whole (derivation.dossier, whole, day);

  copy_head (&derivation);
  copy_questions (&derivation);
  keep_published (&derivation, day, with_undated);
  join_answers (&derivation);
  join_links (&derivation);
  keep_computed (&derivation, day >= get_end (whole));
  join_answers (&derivation);
  join_links (&derivation);
  finish_facts (&derivation);
  dossier_derivation_derive_pages (&derivation);

  return derivation.dossier;
}
