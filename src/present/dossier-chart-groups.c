// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-groups.h"

#include <glib/gi18n.h>

#include "core/dossier-conflict.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

typedef struct
{
  DossierChartSpec *spec;
  const DossierFigure *figure;
  const GPtrArray *facts;
  GArray *members;
  GHashTable *grouped; /* of the facts among members */
} Grouping;

static const DossierFact *
get_fact (const Grouping *grouping,
          guint index)
{
  return g_ptr_array_index (grouping->facts, index);
}

/* Answers of which each is about another thing, such as a country, are read side by side under one heading. Where
 * several are about one thing, that thing is the heading. */
static gboolean
is_parted_by_scope (const Grouping *grouping,
                    const DossierQuestion *question)
{
  for (guint i = 0; i < grouping->facts->len; i++)
    {
      const DossierFact *fact = get_fact (grouping, i);

      if (fact->answer.question != question)
        continue;
      if (fact->answer.scope == NULL)
        return TRUE;
      for (guint j = 0; j < i; j++)
        if (get_fact (grouping, j)->answer.question == question
            && dossier_fact_has_same_scope (get_fact (grouping, j), fact))
          return TRUE;
    }

  return FALSE;
}

static char *
name_group (const Grouping *grouping,
            const DossierFact *fact,
            gboolean by_scope)
{
  g_autofree char *question = dossier_text_for_reader (fact->answer.question->label);
  g_autofree char *scope = NULL;
  guint n_values = 0;

  for (guint i = 0; i < grouping->figure->n_questions; i++)
    n_values += grouping->figure->questions[i].is_level ? 0 : 1;
  if (!by_scope || fact->answer.scope == NULL)
    return g_steal_pointer (&question);

  scope = dossier_text_for_reader (fact->answer.scope);
  if (n_values < 2)
    return g_steal_pointer (&scope);

  /* Translators: a heading in a chart. %1$s is what is asked: "People arrested", %2$s what it is asked of: "Gang
   * crackdown from 2022" */
  return g_strdup_printf (C_("chart heading", "%1$s: %2$s"), question, scope);
}

/* By date, then by party, what has no date at the end; the author's own order stays. */
static int
compare_members (gconstpointer a,
                 gconstpointer b)
{
  const DossierFact *first = ((const DossierChartMember *) a)->fact;
  const DossierFact *second = ((const DossierChartMember *) b)->fact;
  const DossierDate *first_date = dossier_fact_get_date (first);
  const DossierDate *second_date = dossier_fact_get_date (second);
  gboolean first_dated = dossier_date_is_set (first_date);
  gboolean second_dated = dossier_date_is_set (second_date);
  int order = 0;

  if (first_dated != second_dated)
    return first_dated ? -1 : 1;
  if (first_dated)
    order = dossier_date_compare (first_date, second_date);
  if (order == 0 && first->n_by > 0 && second->n_by > 0)
    order = g_strcmp0 (first->by[0]->tag, second->by[0]->tag);
  if (order == 0)
    order = first->index < second->index ? -1 : 1;

  return order;
}

static void
add_group (Grouping *grouping,
           const DossierFact *first,
           gboolean by_scope)
{
  guint index = grouping->spec->groups->len;
  g_autofree char *label = name_group (grouping, first, by_scope);
  DossierChartGroup *group = dossier_chart_spec_add_group (grouping->spec, label);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (DossierChartMember));

  group->unit = first->answer.question->unit;
  group->unit_label = dossier_format_unit (group->unit, 2);
  for (guint i = 0; i < grouping->facts->len; i++)
    {
      const DossierFact *fact = get_fact (grouping, i);
      DossierChartMember member = { fact, index, !by_scope && fact->answer.scope != NULL };

      if (fact->answer.question != first->answer.question)
        continue;
      if (by_scope && !dossier_fact_has_same_scope (fact, first))
        continue;
      g_array_append_val (found, member);
      g_hash_table_add (grouping->grouped, (gpointer) fact);
    }
  if (grouping->figure->n_facts == 0)
    g_array_sort (found, compare_members);
  g_array_append_vals (grouping->members, found->data, found->len);
}

/* Where the last group begins among the members. */
static guint
find_last_group (const Grouping *grouping)
{
  guint index = grouping->members->len;

  while (index > 0
         && g_array_index (grouping->members, DossierChartMember, index - 1).group + 1 == grouping->spec->groups->len)
    index--;

  return index;
}

/* What values are seen against stands over those of the question before it, and says what it is. */
static void
add_levels (Grouping *grouping,
            const DossierQuestion *question)
{
  guint index = find_last_group (grouping);

  for (guint i = 0; i < grouping->facts->len; i++)
    {
      const DossierFact *fact = get_fact (grouping, i);
      DossierChartMember member = { fact, grouping->spec->groups->len - 1, TRUE };

      if (fact->answer.question != question)
        continue;
      g_array_insert_val (grouping->members, index++, member);
      g_hash_table_add (grouping->grouped, (gpointer) fact);
    }
}

static void
add_question (Grouping *grouping,
              const DossierFigureQuestion *asked)
{
  gboolean by_scope = grouping->figure->kind == DOSSIER_FIGURE_BARS && is_parted_by_scope (grouping, asked->question);

  if (asked->is_level && grouping->spec->groups->len > 0)
    {
      add_levels (grouping, asked->question);
      return;
    }

  for (guint i = 0; i < grouping->facts->len; i++)
    {
      const DossierFact *fact = get_fact (grouping, i);

      if (fact->answer.question == asked->question && !g_hash_table_contains (grouping->grouped, fact))
        add_group (grouping, fact, by_scope);
    }
}

/**
 * dossier_chart_group_facts:
 * @spec: a chart without groups
 * @figure: its figure
 * @facts: (element-type DossierFact): what is shown of it
 *
 * Groups the facts of a figure by what is asked, and of what, and adds the groups to @spec.
 *
 * Returns: (transfer full) (element-type DossierChartMember): the facts that answer one of the figure's questions,
 * group by group
 */
GArray *
dossier_chart_group_facts (DossierChartSpec *spec,
                           const DossierFigure *figure,
                           const GPtrArray *facts)
{
  g_autoptr (GHashTable) grouped = g_hash_table_new (NULL, NULL);
  Grouping grouping = { spec, figure, facts, NULL, grouped };

  g_return_val_if_fail (spec != NULL && figure != NULL && facts != NULL, NULL);

  grouping.members = g_array_new (FALSE, FALSE, sizeof (DossierChartMember));
  for (guint i = 0; i < figure->n_questions; i++)
    add_question (&grouping, &figure->questions[i]);

  return grouping.members;
}
