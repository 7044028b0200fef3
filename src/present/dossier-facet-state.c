// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-search-state-private.h"

#define MOST_VALUES 16 /* listed */

static const char *const titles[DOSSIER_N_FACETS] = {
  /* Translators: headings above what search results can be filtered by */
  [DOSSIER_FACET_STATUS] = NC_("facet", "Status"),
  [DOSSIER_FACET_WHO] = NC_("facet", "Who says it"),
  [DOSSIER_FACET_VIEW] = NC_("facet", "View"),
  [DOSSIER_FACET_YEAR] = NC_("facet", "Year"),
};

/* A fact that nobody is named for, to be called as such facts are. */
static const DossierFact *
find_unattributed (const Dossier *dossier,
                   gboolean computed)
{
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierFact *fact = dossier->facts[i];

      if (fact->n_by == 0 && (fact->status == DOSSIER_STATUS_COMPUTED) == computed)
        return fact;
    }

  return NULL;
}

static char *
fill_who (DossierFacetValueState *value,
          const Dossier *dossier)
{
  const DossierParty *party;

  if (value->key == DOSSIER_WHO_SOURCE || value->key == DOSSIER_WHO_COMPUTED)
    {
      dossier_tag_state_fill (&value->tag, find_unattributed (dossier, value->key == DOSSIER_WHO_COMPUTED));
      /* Translators: who says it, where nobody is named: the source in its own voice */
      return g_strdup (value->key == DOSSIER_WHO_SOURCE ? C_("facet", "The source itself") : value->tag.name);
    }

  party = dossier->parties[value->key];
  value->tag.letters = party->tag != NULL ? dossier_clean_text (party->tag) : NULL;
  value->tag.colour_light = g_strdup (party->colour_light);
  value->tag.colour_dark = g_strdup (party->colour_dark);
  value->tag.name = dossier_text_for_reader (party->name);
  return dossier_text_for_reader (party->short_name != NULL ? party->short_name : party->name);
}

static char *
format_view (const Dossier *dossier,
             int key)
{
  if (key == DOSSIER_VIEW_NONE)
    /* Translators: of facts, beside the names of views */
    return g_strdup (C_("facet", "in no view"));

  return dossier_text_for_reader (dossier->views[key]->title);
}

static char *
format_year (int key)
{
  DossierDate date = { 0 };

  if (key == DOSSIER_YEAR_UNDATED)
    return dossier_format_date_short (&date);

  date.start.precision = key < DOSSIER_YEAR_DECADE ? DOSSIER_PRECISION_YEAR : DOSSIER_PRECISION_DECADE;
  date.start.year = (gint16) (key < DOSSIER_YEAR_DECADE ? key : key - DOSSIER_YEAR_DECADE);
  date.end = date.start;
  return dossier_format_date_short (&date);
}

static char *
make_label (DossierFacetValueState *value,
            const Dossier *dossier,
            DossierFacet facet)
{
  switch (facet)
    {
    case DOSSIER_FACET_STATUS:
      value->status = (DossierStatus) value->key;
      return g_strdup (dossier_status_word (value->status));
    case DOSSIER_FACET_WHO:
      return fill_who (value, dossier);
    case DOSSIER_FACET_VIEW:
      return format_view (dossier, value->key);
    case DOSSIER_FACET_YEAR:
      return format_year (value->key);
    case DOSSIER_N_FACETS:
    default:
      g_assert_not_reached ();
    }
}

static DossierFacetValueState *
value_new (const Dossier *dossier,
           DossierFacet facet,
           const DossierFacetValue *counted)
{
  DossierFacetValueState *value = g_new0 (DossierFacetValueState, 1);
  g_autofree char *facts = g_strdup_printf (ngettext ("%u fact", "%u facts", counted->count), counted->count);

  value->key = counted->key;
  value->count = counted->count;
  value->chosen = counted->chosen;
  value->label = make_label (value, dossier, facet);
  /* Translators: for speech; %1$s is a status, a party, a view or a year, %2$s is "5 facts" */
  value->spoken = g_strdup_printf (C_("facet", "%1$s, %2$s"), value->label, facts);

  return value;
}

static void
value_free (gpointer data)
{
  DossierFacetValueState *value = data;

  g_free (value->label);
  g_free (value->spoken);
  dossier_tag_state_clear (&value->tag);
  g_free (value);
}

/**
 * dossier_facet_state_new:
 * @dossier: what was searched
 * @facet: a facet
 * @values: (element-type DossierFacetValue): its values
 *
 * Works out how a facet is listed: the first values, and all that are chosen.
 *
 * Returns: (transfer full): the facet; free with dossier_facet_state_free()
 */
DossierFacetState *
dossier_facet_state_new (const Dossier *dossier,
                         DossierFacet facet,
                         const GArray *values)
{
  DossierFacetState *state;
  guint n_more = 0;

  g_return_val_if_fail (dossier != NULL && facet < DOSSIER_N_FACETS && values != NULL, NULL);

  state = g_new0 (DossierFacetState, 1);
  state->facet = facet;
  state->title = g_strdup (g_dpgettext2 (NULL, "facet", titles[facet]));
  state->values = g_ptr_array_new_with_free_func (value_free);
  for (guint i = 0; i < values->len; i++)
    {
      const DossierFacetValue *value = &g_array_index (values, DossierFacetValue, i);

      if (state->values->len < MOST_VALUES || value->chosen)
        g_ptr_array_add (state->values, value_new (dossier, facet, value));
      else
        n_more++;
    }
  if (n_more > 0)
    /* Translators: how many values are not listed, below those that are */
    state->more = g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);

  return state;
}

/**
 * dossier_facet_state_free:
 * @facet: a facet
 *
 * Frees a facet.
 */
void
dossier_facet_state_free (DossierFacetState *facet)
{
  g_return_if_fail (facet != NULL);

  g_free (facet->title);
  g_free (facet->more);
  g_ptr_array_unref (facet->values);
  g_free (facet);
}
