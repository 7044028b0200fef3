// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-page-section.h"

#include "ui/dossier-box.h"
#include "ui/dossier-chart-card.h"
#include "ui/dossier-computed-card.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-pair-card.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-beside-layout.h"

#define BLOCK_GAP 12
#define CARD_GAP 16
#define COMPUTED_WIDTH 432
#define COMPUTED_MAX_WIDTH 520

static GtkWidget *
create_head (const DossierSectionState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *count = dossier_label_new (state->count, "dossier-secondary");

  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), dossier_heading_new (state->title, "heading", 2));
  gtk_box_append (GTK_BOX (line), count);
  gtk_box_append (GTK_BOX (box), line);
  if (state->intro != NULL)
    gtk_box_append (GTK_BOX (box), dossier_label_new (state->intro, "dossier-secondary"));
  gtk_widget_add_css_class (box, "dossier-section-head");

  return box;
}

static GtkWidget *
create_list (const DossierSectionState *state,
             DossierVeils *veils)
{
  GtkWidget *list = dossier_fact_list_new (state->title);

  for (guint i = 0; i < state->rows->len; i++)
    {
      const DossierRowState *row_state = g_ptr_array_index (state->rows, i);
      GtkWidget *row = dossier_fact_row_new (row_state);

      dossier_fact_row_set_covered (DOSSIER_FACT_ROW (row), dossier_veils_covers (veils, row_state->fact));
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }

  return list;
}

/* A drawing to scale needs height rather than width: what is worked out from it stands beside it. */
static gboolean
has_computed_beside (const DossierSectionState *state)
{
  const DossierFigure *figure = state->figures->len > 0 ? g_ptr_array_index (state->figures, 0) : NULL;

  return state->computed->len > 0 && figure != NULL && figure->kind == DOSSIER_FIGURE_AREAS;
}

static void
append_figures (GtkBox *box,
                const DossierPageState *page,
                const DossierSectionState *state)
{
  for (guint i = 0; i < state->figures->len; i++)
    gtk_box_append (box, dossier_chart_card_new (page->dossier, g_ptr_array_index (state->figures, i)));
}

static void
append_facts (GtkBox *box,
              const DossierSectionState *state,
              DossierVeils *veils)
{
  gboolean has_computed_below = state->computed->len > 0 && !has_computed_beside (state);

  if (state->rows->len + state->pairs->len > 0 || has_computed_below)
    gtk_box_append (box, create_head (state));
  for (guint i = 0; i < state->pairs->len; i++)
    gtk_box_append (box, dossier_pair_card_new (g_ptr_array_index (state->pairs, i), veils));
  if (state->rows->len > 0)
    gtk_box_append (box, create_list (state, veils));
  if (has_computed_below)
    gtk_box_append (box, dossier_computed_card_new (state->computed));
}

/**
 * dossier_page_section_new:
 * @page: the page
 * @state: one of its sections; both must outlive the section's use
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
dossier_page_section_new (const DossierPageState *page,
                          const DossierSectionState *state,
                          DossierVeils *veils)
{
  static const DossierBeside beside = {
    .threshold = 936,
    .end_width = COMPUTED_WIDTH,
    .end_max = COMPUTED_MAX_WIDTH,
    .gap = 24,
    .stack_gap = CARD_GAP,
  };
  GtkWidget *box, *pair;

  g_return_val_if_fail (page != NULL && state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, state->pairs->len > 0 ? CARD_GAP : BLOCK_GAP);
  append_figures (GTK_BOX (box), page, state);
  append_facts (GTK_BOX (box), state, veils);
  if (!has_computed_beside (state))
    return box;

  gtk_widget_set_valign (box, GTK_ALIGN_START);
  pair = dossier_beside_box_new (&beside);
  dossier_box_append (DOSSIER_BOX (pair), box);
  box = dossier_computed_card_new (state->computed);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  dossier_box_append (DOSSIER_BOX (pair), box);

  return pair;
}

static gboolean
passes (GtkWidget *card,
        DossierPageFilter filter)
{
  gboolean answered = dossier_pair_card_get_state (DOSSIER_PAIR_CARD (card))->answer.fact != NULL;

  return filter == DOSSIER_PAGE_FILTER_ALL || answered == (filter == DOSSIER_PAGE_FILTER_ANSWERED);
}

/**
 * dossier_page_section_set_filter:
 * @section: a section
 * @filter: which pairs to show
 *
 * Shows some pairs only, and then nothing else; a section without any is hidden.
 *
 * Returns: %TRUE where anything of @section is shown
 */
gboolean
dossier_page_section_set_filter (GtkWidget *section,
                                 DossierPageFilter filter)
{
  gboolean any = filter == DOSSIER_PAGE_FILTER_ALL;
  GtkWidget *child;

  g_return_val_if_fail (GTK_IS_WIDGET (section), FALSE);
  g_return_val_if_fail (filter < DOSSIER_N_PAGE_FILTERS, FALSE);

  for (child = gtk_widget_get_first_child (section); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gboolean visible = filter == DOSSIER_PAGE_FILTER_ALL;

      if (DOSSIER_IS_PAIR_CARD (child))
        visible = passes (child, filter);
      any |= visible;
      gtk_widget_set_visible (child, visible || gtk_widget_has_css_class (child, "dossier-section-head"));
    }
  gtk_widget_set_visible (section, any);

  return any;
}

/**
 * dossier_page_section_weigh:
 * @state: a section
 *
 * Guesses how much of a screen the section takes, and so what it costs to build.
 *
 * Returns: a number of rows
 */
guint
dossier_page_section_weigh (const DossierSectionState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return 1 + 8 * state->figures->len + state->rows->len + 2 * state->computed->len + 3 * state->pairs->len;
}
