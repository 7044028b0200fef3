// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>
#include <math.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-compare-computed.h"
#include "present/dossier-format.h"
#include "present/dossier-formula-text.h"
#include "present/dossier-page-state-private.h"

/* Signs that are written with their number, and do not stand beside it. */
static gboolean
is_written_with_number (DossierUnit unit)
{
  return unit == DOSSIER_UNIT_USD || unit == DOSSIER_UNIT_PERCENT;
}

/* An item is whatever the label says. */
static char *
format_unit_beside (const DossierAmount *amount)
{
  if (is_written_with_number (amount->unit) || amount->unit == DOSSIER_UNIT_ITEM)
    return g_strdup ("");

  return dossier_format_unit (amount->unit, amount->high);
}

static char *
format_source_says (const DossierFact *fact)
{
  g_autofree char *figure = NULL;

  if (fact->compare == NULL)
    return NULL;

  figure = dossier_format_figure (fact->compare);
  if (figure == NULL)
    return NULL;

  /* Translators: %s is a number, perhaps with its unit: "The source says 156." */
  return g_strdup_printf (_("The source says %s."), figure);
}

static const char *
get_verdict_words (DossierComputedVerdict verdict)
{
  switch (verdict)
    {
    case DOSSIER_COMPUTED_SAME:
      return C_("computed number", "same");
    case DOSSIER_COMPUTED_SAME_ROUNDED:
      return C_("computed number", "same after rounding");
    case DOSSIER_COMPUTED_AGREES:
      return C_("computed number", "agrees with the source");
    case DOSSIER_COMPUTED_DIFFERS:
      return C_("computed number", "differs");
    case DOSSIER_COMPUTED_NOT_IN_SOURCE:
    default:
      return C_("computed number", "not in the source");
    }
}

static char *
format_computed_spoken (const DossierComputedState *state)
{
  g_autofree char *fact = dossier_format_spoken (state->fact);
  g_autofree char *calculation = NULL;

  /* Translators: read out after a number that was worked out; %s is the calculation */
  calculation = g_strdup_printf (_("Calculation: %s."), state->formula);
  if (state->source_says == NULL)
    return g_strjoin (" ", fact, calculation, NULL);

  return g_strjoin (" ", fact, calculation, state->source_says, NULL);
}

/**
 * dossier_computed_state_new:
 * @dossier: a dossier
 * @fact: one of its computed facts
 *
 * Works out how a computed fact is shown: the number, how it comes about, and what the source says.
 *
 * Returns: (transfer full): the state; free with dossier_computed_state_free()
 */
DossierComputedState *
dossier_computed_state_new (const Dossier *dossier,
                            const DossierFact *fact)
{
  DossierComputedState *state;
  DossierAmount amount;

  g_return_val_if_fail (dossier != NULL && fact != NULL && fact->answer.question != NULL, NULL);

  amount = dossier_fact_get_amount (fact);
  state = g_new0 (DossierComputedState, 1);
  state->fact = fact;
  state->label = dossier_format_question (fact);
  state->statement = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  state->figure = dossier_format_computed_amount (&amount, is_written_with_number (amount.unit));
  state->unit = format_unit_beside (&amount);
  state->formula = dossier_format_formula (dossier, fact);
  state->source_says = format_source_says (fact);
  state->verdict = g_strdup (get_verdict_words (dossier_compare_computed (fact)));
  state->spoken = format_computed_spoken (state);
  return state;
}

/**
 * dossier_computed_state_free:
 * @computed: a computed state
 *
 * Frees a computed state.
 */
void
dossier_computed_state_free (DossierComputedState *computed)
{
  g_return_if_fail (computed != NULL);

  g_free (computed->label);
  g_free (computed->statement);
  g_free (computed->figure);
  g_free (computed->unit);
  g_free (computed->formula);
  g_free (computed->source_says);
  g_free (computed->verdict);
  g_free (computed->spoken);
  g_free (computed);
}
