// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-parts.h"

#include <glib/gi18n.h>
#include <string.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-place-names.h"

/**
 * dossier_chart_collect_parts:
 * @figure: a drawing
 * @facts: its facts are added to those shown
 *
 * Collects the facts of a drawing: all of them, as what has no number has words.
 */
void
dossier_chart_collect_parts (const DossierFigure *figure,
                             DossierChartFacts *facts)
{
  g_return_if_fail (figure != NULL && facts != NULL);

  for (guint i = 0; i < figure->n_parts; i++)
    g_ptr_array_add (facts->shown, (gpointer) figure->parts[i].fact);
}

/* The statement in a few words; what is worked out has its result with it, as only Dossier knows that. */
static char *
format_statement (const DossierFact *fact)
{
  DossierAmount amount = dossier_fact_get_amount (fact);
  g_autofree char *words = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  g_autofree char *value = NULL;

  if (fact->status != DOSSIER_STATUS_COMPUTED || amount.kind == DOSSIER_AMOUNT_NONE)
    return g_steal_pointer (&words);

  value = dossier_format_computed_amount (&amount, TRUE);
  /* Translators: beside a drawing: what was worked out, and the result: "Area of one cell, average: 94.8 m²" */
  return g_strdup_printf (C_("chart label", "%1$s: %2$s"), words, value);
}

/**
 * dossier_chart_fill_part:
 * @item: an item that has all but its statement
 * @fact: its fact
 *
 * Writes what stands beside a part of a drawing, with its amount as it was stated.
 */
void
dossier_chart_fill_part (DossierChartItem *item,
                         const DossierFact *fact)
{
  g_return_if_fail (item != NULL && fact != NULL);

  item->amount = dossier_fact_get_amount (fact);
  g_free (item->value_label);
  item->value_label = format_statement (fact);
}

static gboolean
has_part (const DossierFigure *figure,
          DossierPartRole role)
{
  for (guint i = 0; i < figure->n_parts; i++)
    if (figure->parts[i].role == role)
      return TRUE;

  return FALSE;
}

/**
 * dossier_chart_fill_facility:
 * @spec: the chart of a facility
 * @figure: the figure
 *
 * Writes what stands over each of its pictures, and what the shapes are and are not.
 */
void
dossier_chart_fill_facility (DossierChartSpec *spec,
                             const DossierFigure *figure)
{
  g_return_if_fail (spec != NULL && figure != NULL);

  spec->panel_labels[DOSSIER_PANEL_LAND] = g_strdup (_("Land and site, to scale"));
  spec->panel_labels[DOSSIER_PANEL_SITE] = g_strdup (_("Site, areas to scale"));
  spec->panel_labels[DOSSIER_PANEL_CELL] = has_part (figure, DOSSIER_PART_PEOPLE)
                                             ? g_strdup (_("One cell with people, to scale"))
                                             : g_strdup (_("One cell, to scale"));
  spec->panel_labels[DOSSIER_PANEL_LENGTHS] = g_strdup (_("Lengths, to scale"));
  spec->scale_label = g_strdup (_("1 metre"));
  spec->scale_note = g_strdup (_("Schematic, not a plan: areas and lengths are to scale, what is counted is drawn "
                                 "as often as that. Shapes and places are not known."));
}

/* Under the name of a country its own statements need not begin with it: "Chile: Kast tours CECOT". */
static void
drop_prefix (char *words,
             const char *name)
{
  gsize length = strlen (name);

  if (strncmp (words, name, length) != 0 || strncmp (words + length, ": ", 2) != 0 || words[length + 2] == '\0')
    return;

  memmove (words, words + length + 2, strlen (words + length + 2) + 1);
}

/**
 * dossier_chart_fill_place:
 * @item: an item that has its statement
 * @part: a part of a map
 *
 * Writes where on a map it is.
 */
void
dossier_chart_fill_place (DossierChartItem *item,
                          const DossierFigurePart *part)
{
  const char *at;

  g_return_if_fail (item != NULL && part != NULL);

  if (part->at == NULL)
    return;

  at = dossier_place_name (part->at);
  item->place = g_strdup (part->at);
  item->to_place = g_strdup (part->to);
  drop_prefix (item->value_label, at);
  dossier_text_capitalise (&item->value_label);
  if (part->to == NULL)
    item->place_label = g_strdup (at);
  else
    /* Translators: on a map: from one place to another */
    item->place_label = g_strdup_printf (C_("on a map", "%1$s → %2$s"), at, dossier_place_name (part->to));
}

/**
 * dossier_chart_fill_map:
 * @spec: the chart of a map
 * @figure: the figure
 *
 * Writes what patterns mean, and what the lines are and are not.
 */
void
dossier_chart_fill_map (DossierChartSpec *spec,
                        const DossierFigure *figure)
{
  static const char *const words[DOSSIER_N_PART_ROLES] = {
    /* Translators: what the patterns on a map mean */
    [DOSSIER_PART_LOCATION] = NC_("on a map", "the prison’s place"),
    [DOSSIER_PART_POLICIES] = NC_("on a map", "policies, in place or asked for"),
    [DOSSIER_PART_PROMISED] = NC_("on a map", "promised or announced"),
    [DOSSIER_PART_ANNOUNCED] = NC_("on a map", "promised or announced"),
    [DOSSIER_PART_TOURED] = NC_("on a map", "toured"),
    [DOSSIER_PART_BUILDING] = NC_("on a map", "building begun"),
    [DOSSIER_PART_OPENED] = NC_("on a map", "opened"),
    [DOSSIER_PART_REJECTED] = NC_("on a map", "rejected"),
    [DOSSIER_PART_TRANSFER] = NC_("on a map", "transfer"),
  };

  g_return_if_fail (spec != NULL && figure != NULL);

  /* Where people are taken, a place stands for itself. */
  for (guint role = 0; !has_part (figure, DOSSIER_PART_TRANSFER) && role < DOSSIER_N_PART_ROLES; role++)
    if (words[role] != NULL && has_part (figure, (DossierPartRole) role))
      spec->part_labels[role] = g_strdup (g_dpgettext2 (NULL, "on a map", words[role]));
  spec->figure_label = g_strdup (dossier_place_name ("SV"));
  spec->scale_note = g_strdup (has_part (figure, DOSSIER_PART_TRANSFER)
                                 ? _("Schematic: a line joins two places and is no route. Made with Natural Earth.")
                                 : _("A place bears the pattern of its latest dated step. Made with Natural Earth."));
}
