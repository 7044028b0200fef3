// SPDX-License-Identifier: GPL-3.0-or-later

/* What can only be known once all items of a kind are there: links both ways, the answers to each question, lent tags,
 * and what nobody uses. */

#include "core/dossier-reader-private.h"

#include "core/dossier-conflict.h"

/* Each answer is held against each other one, and each link is looked for among the others of a fact. */
#define MOST_ANSWERS 1000
#define MOST_LINKS 1000 /* to one fact, or from it */

static DossierCursor
cursor_at (DossierReader *reader,
           guint32 node)
{
  return (DossierCursor) { .reading = &reader->reading, .node = node };
}

/* Finds which sources repeat which. */
void
dossier_reader_join_sources (DossierReader *reader)
{
  for (guint i = 0; i < reader->dossier->n_sources; i++)
    {
      DossierSourceDraft *draft = (DossierSourceDraft *) reader->dossier->sources[i];
      DossierCursor array = cursor_at (reader, draft->derived_from_node);

      if (draft->derived_from_node == 0)
        continue;
      draft->source.derived_from = (const DossierSource **) dossier_reader_find_all (reader, DOSSIER_KIND_SOURCE,
                                                                                     &array,
                                                                                     DOSSIER_SEVERITY_NOTE,
                                                                                     &draft->source.n_derived_from);
    }
}

/* Where the search for a party's tag stands. */
enum
{
  TAG_UNKNOWN,
  TAG_SEARCHING,
  TAG_KNOWN,
};

typedef struct
{
  DossierPartyDraft *draft;
  guint next; /* the group to ask next */
} TagStep;

static void
lend_tag (DossierParty *party,
          const DossierParty *group)
{
  party->tag = group->tag;
  party->tag_group = group->tag_group;
  party->colour_light = group->colour_light;
  party->colour_dark = group->colour_dark;
}

/* Takes one step of the search for a tag, depth first. Parties can be members of each other in a circle: one that is
 * being searched already lends nothing. FALSE when the top of the stack is done. */
static gboolean
search_tag (GArray *stack)
{
  TagStep *top = &g_array_index (stack, TagStep, stack->len - 1);
  DossierParty *party = &top->draft->party;

  while (party->tag_group == NULL && top->next < party->n_member_of)
    {
      DossierPartyDraft *group = (DossierPartyDraft *) party->member_of[top->next];

      if (group->tag_state == TAG_UNKNOWN)
        {
          TagStep deeper = { group, 0 };

          group->tag_state = TAG_SEARCHING;
          g_array_append_val (stack, deeper);
          return TRUE;
        }
      if (group->tag_state == TAG_KNOWN && group->party.tag_group != NULL)
        lend_tag (party, &group->party);
      top->next++;
    }

  return FALSE;
}

static void
find_tag (DossierPartyDraft *draft,
          GArray *stack)
{
  TagStep first = { draft, 0 };

  if (draft->tag_state != TAG_UNKNOWN)
    return;

  draft->tag_state = TAG_SEARCHING;
  g_array_append_val (stack, first);
  while (stack->len > 0)
    {
      if (search_tag (stack))
        continue;
      g_array_index (stack, TagStep, stack->len - 1).draft->tag_state = TAG_KNOWN;
      g_array_set_size (stack, stack->len - 1);
    }
}

/* Finds who belongs to whom, and lends each party without a tag that of its first group that has one. */
void
dossier_reader_join_parties (DossierReader *reader)
{
  Dossier *dossier = reader->dossier;
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (TagStep));

  for (guint i = 0; i < dossier->n_parties; i++)
    {
      DossierPartyDraft *draft = (DossierPartyDraft *) dossier->parties[i];
      DossierCursor array = cursor_at (reader, draft->member_of_node);

      if (draft->member_of_node != 0)
        draft->party.member_of = (const DossierParty **) dossier_reader_find_all (reader, DOSSIER_KIND_PARTY, &array,
                                                                                  DOSSIER_SEVERITY_NOTE,
                                                                                  &draft->party.n_member_of);
      for (guint j = 0; j < draft->party.n_member_of; j++)
        ((DossierPartyDraft *) draft->party.member_of[j])->is_used = TRUE;
      if (draft->member_of_node != 0 && !dossier_reader_check_length (&array, draft->party.n_member_of))
        draft->party.n_member_of = DOSSIER_MOST_ITEMS;
      if (draft->party.tag != NULL)
        {
          draft->party.tag_group = &draft->party;
          draft->tag_state = TAG_KNOWN;
        }
    }

  for (guint i = 0; i < dossier->n_parties; i++)
    find_tag ((DossierPartyDraft *) dossier->parties[i], stack);
}

static void
drop_fact (DossierReader *reader,
           DossierFactDraft *draft)
{
  if (draft->is_dropped)
    return;

  draft->is_dropped = TRUE;
  dossier_id_table_drop (dossier_get_ids (reader->dossier, DOSSIER_KIND_FACT), draft->fact.id);
  dossier_problems_add_dropped_fact (reader->reading.problems);
}

/* Whether an id names a fact, be it one that was dropped; then fact is NULL. If it names none, that is reported. */
static gboolean
is_known_fact (DossierReader *reader,
               guint32 node,
               const char *id,
               gsize length,
               gpointer *fact)
{
  DossierCursor cursor = cursor_at (reader, node);

  if (dossier_id_table_look_up (dossier_get_ids (reader->dossier, DOSSIER_KIND_FACT), id, length, fact))
    return TRUE;

  dossier_reader_find_id (reader, DOSSIER_KIND_FACT, &cursor, id, length, DOSSIER_SEVERITY_NOTE);

  return FALSE;
}

static gboolean
is_known_fact_at (DossierReader *reader,
                  guint32 node,
                  gpointer *fact)
{
  const DossierOutline *outline = reader->reading.outline;
  const DossierOutlineNode *place = &outline->nodes[node];

  return is_known_fact (reader, node, outline->text + place->start + 1, place->stop - place->start - 2, fact);
}

/* Whether a link leads to another fact. One that supports or contradicts itself is a slip of the pen. */
static gboolean
is_good_link (DossierReader *reader,
              const DossierLinkDraft *link)
{
  DossierCursor cursor = cursor_at (reader, link->to_node);
  gpointer to;

  if (!is_known_fact_at (reader, link->to_node, &to))
    return FALSE;
  if (to != link->from)
    return TRUE;

  dossier_cursor_report (&cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_UNKNOWN_ID, link->from->fact.id, "other-fact",
                         NULL);

  return FALSE;
}

static gboolean
is_known_operand (DossierReader *reader,
                  guint32 node,
                  const DossierOperand *operand)
{
  DossierCursor cursor = cursor_at (reader, node);
  gboolean is_known = TRUE;
  DossierQuestionDraft *question;
  gpointer fact;

  if (operand->question != NULL)
    {
      question = dossier_reader_find_id (reader, DOSSIER_KIND_QUESTION, &cursor, operand->question,
                                         strlen (operand->question), DOSSIER_SEVERITY_ERROR);
      is_known = question != NULL;
      if (question != NULL)
        question->is_used = TRUE;
    }
  if (operand->fact != NULL && !is_known_fact (reader, node, operand->fact, strlen (operand->fact), &fact))
    is_known = FALSE;

  return is_known;
}

static void
check_formula (DossierReader *reader,
               const DossierFormulaDraft *draft)
{
  gboolean is_known = TRUE;

  for (guint i = 0; i < dossier_formula_get_n_tokens (draft->formula); i++)
    {
      const DossierToken *token = dossier_formula_get_token (draft->formula, i);

      if (token->kind == DOSSIER_TOKEN_OPERAND && !is_known_operand (reader, draft->node, &token->operand))
        is_known = FALSE;
    }
  if (!is_known)
    drop_fact (reader, draft->fact);
}

/* Drops the facts that refer to what never was. This settles which facts there are: one that only refers to a dropped
 * fact stays, and loses the reference. */
static void
check_references (DossierReader *reader)
{
  Dossier *dossier = reader->dossier;

  for (guint i = 0; i < reader->links->len; i++)
    {
      const DossierLinkDraft *link = &g_array_index (reader->links, DossierLinkDraft, i);

      if (!is_good_link (reader, link))
        drop_fact (reader, link->from);
    }
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierFactDraft *draft = (DossierFactDraft *) dossier->facts[i];
      gpointer compared;

      if (draft->compare_node != 0 && !is_known_fact_at (reader, draft->compare_node, &compared))
        drop_fact (reader, draft);
    }
  for (guint i = 0; i < reader->formulas->len; i++)
    check_formula (reader, &g_array_index (reader->formulas, DossierFormulaDraft, i));
}

static void
report_too_many (DossierReader *reader,
                 guint32 node,
                 DossierSeverity severity,
                 const char *what,
                 guint limit)
{
  DossierCursor cursor = cursor_at (reader, node);
  g_autofree char *expected = g_strdup_printf ("%u", limit);

  dossier_cursor_report (&cursor, severity, DOSSIER_PROBLEM_TOO_MANY, what, expected, NULL);
}

/* Drops the facts beyond the most that may answer one question. */
static void
drop_excess_answers (DossierReader *reader)
{
  Dossier *dossier = reader->dossier;

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierFactDraft *draft = (DossierFactDraft *) dossier->facts[i];
      DossierQuestion *question = (DossierQuestion *) draft->fact.answer.question;

      if (draft->is_dropped || question == NULL || question->n_answers++ < MOST_ANSWERS)
        continue;
      report_too_many (reader, draft->node, DOSSIER_SEVERITY_ERROR, "answers", MOST_ANSWERS);
      drop_fact (reader, draft);
    }
  for (guint i = 0; i < dossier->n_questions; i++)
    ((DossierQuestion *) dossier->questions[i])->n_answers = 0;
}

/* Closes the gaps that dropped facts have left. */
static void
number_facts (Dossier *dossier)
{
  guint n_kept = 0;

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierFactDraft *draft = (DossierFactDraft *) dossier->facts[i];

      if (draft->is_dropped)
        continue;
      draft->fact.index = n_kept;
      dossier->facts[n_kept++] = &draft->fact;
    }
  dossier->n_facts = n_kept;
}

/* Makes room for n pointers in the arena and sets the count back, for filling the array in. */
static gpointer
begin_array (DossierReader *reader,
             guint *n)
{
  gpointer array = dossier_arena_new0 (reader->arena, gpointer, *n);

  *n = 0;

  return array;
}

/* Makes the links whose both ends are there, counting them at either end. */
static DossierLink *
make_links (DossierReader *reader,
            guint *n_links)
{
  DossierLink *links = dossier_arena_new0 (reader->arena, DossierLink, reader->links->len);

  *n_links = 0;
  for (guint i = 0; i < reader->links->len; i++)
    {
      const DossierLinkDraft *draft = &g_array_index (reader->links, DossierLinkDraft, i);
      DossierCursor cursor = cursor_at (reader, draft->to_node);
      DossierFactDraft *to;

      if (draft->from->is_dropped)
        continue;
      to = dossier_reader_find (reader, DOSSIER_KIND_FACT, &cursor, DOSSIER_SEVERITY_NOTE);
      if (to == NULL)
        continue;
      if (draft->from->fact.n_links_out >= MOST_LINKS || to->fact.n_links_in >= MOST_LINKS)
        {
          report_too_many (reader, draft->to_node, DOSSIER_SEVERITY_WARNING, "links", MOST_LINKS);
          continue;
        }

      links[(*n_links)++] = (DossierLink) { &draft->from->fact, &to->fact, draft->kind, draft->relation };
      draft->from->fact.n_links_out++;
      to->fact.n_links_in++;
    }

  return links;
}

static void
join_links (DossierReader *reader)
{
  Dossier *dossier = reader->dossier;
  guint n_links;
  DossierLink *links = make_links (reader, &n_links);

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierFact *fact = (DossierFact *) dossier->facts[i];

      fact->links_out = begin_array (reader, &fact->n_links_out);
      fact->links_in = begin_array (reader, &fact->n_links_in);
    }
  for (guint i = 0; i < n_links; i++)
    {
      DossierFact *from = (DossierFact *) links[i].from;
      DossierFact *to = (DossierFact *) links[i].to;

      from->links_out[from->n_links_out++] = &links[i];
      to->links_in[to->n_links_in++] = &links[i];
    }
}

static void
join_answers (DossierReader *reader)
{
  Dossier *dossier = reader->dossier;

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierQuestion *question = (DossierQuestion *) dossier->facts[i]->answer.question;

      if (question != NULL)
        question->n_answers++;
    }
  for (guint i = 0; i < dossier->n_questions; i++)
    {
      DossierQuestion *question = (DossierQuestion *) dossier->questions[i];

      question->answers = begin_array (reader, &question->n_answers);
    }
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierQuestion *question = (DossierQuestion *) dossier->facts[i]->answer.question;

      if (question == NULL)
        continue;
      question->answers[question->n_answers++] = dossier->facts[i];
      ((DossierQuestionDraft *) question)->n_links_in += dossier->facts[i]->n_links_in;
    }
}

static void
join_compared (DossierReader *reader)
{
  for (guint i = 0; i < reader->dossier->n_facts; i++)
    {
      DossierFactDraft *draft = (DossierFactDraft *) reader->dossier->facts[i];
      DossierCursor cursor = cursor_at (reader, draft->compare_node);

      if (draft->compare_node != 0)
        draft->fact.compare = dossier_reader_find (reader, DOSSIER_KIND_FACT, &cursor, DOSSIER_SEVERITY_NOTE);
    }
}

/* Settles which facts there are and joins them: links both ways, answers to questions, what is compared with what. */
void
dossier_reader_join_facts (DossierReader *reader)
{
  check_references (reader);
  drop_excess_answers (reader);
  number_facts (reader->dossier);
  join_links (reader);
  join_answers (reader);
  join_compared (reader);
}

/* Counts once, here where nobody waits for it, which answers differ: widgets ask for it again and again. */
void
dossier_reader_count_differing (DossierReader *reader)
{
  for (guint i = 0; i < reader->dossier->n_facts && !dossier_reader_is_cancelled (reader); i++)
    {
      DossierFact *fact = (DossierFact *) reader->dossier->facts[i];

      fact->n_differing = dossier_fact_count_differing (fact);
    }
}

static void
report_at (DossierReader *reader,
           guint32 node,
           DossierProblemCode code,
           const char *id,
           const char *expected)
{
  DossierCursor cursor = cursor_at (reader, node);

  dossier_cursor_report (&cursor, DOSSIER_SEVERITY_WARNING, code, id, expected, NULL);
}

/* A fact that only a tile or a figure shows is found there. */
static void
find_views (Dossier *dossier)
{
  for (guint i = 0; i < dossier->n_views; i++)
    {
      const DossierView *view = dossier->views[i];

      for (guint j = 0; j < view->n_key_figures; j++)
        {
          DossierFact *fact = (DossierFact *) view->key_figures[j];

          if (fact->view == NULL)
            fact->view = view;
        }
    }
}

/* Reports what was surely forgotten: facts in no section, parties and questions that nothing uses. */
void
dossier_reader_report_unused (DossierReader *reader)
{
  const Dossier *dossier = reader->dossier;

  if (dossier_reader_is_cancelled (reader))
    return;

  find_views (reader->dossier);
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierFactDraft *draft = (const DossierFactDraft *) dossier->facts[i];

      if (!draft->is_shown)
        report_at (reader, draft->node, DOSSIER_PROBLEM_NOT_IN_A_VIEW, draft->fact.id, NULL);
    }
  for (guint i = 0; i < dossier->n_parties; i++)
    {
      const DossierPartyDraft *draft = (const DossierPartyDraft *) dossier->parties[i];

      if (!draft->is_used)
        report_at (reader, draft->node, DOSSIER_PROBLEM_UNUSED, draft->party.id, "party");
    }
  for (guint i = 0; i < dossier->n_questions; i++)
    {
      const DossierQuestionDraft *draft = (const DossierQuestionDraft *) dossier->questions[i];

      if (!draft->is_used)
        report_at (reader, draft->node, DOSSIER_PROBLEM_UNUSED, draft->question.id, "question");
    }
}
