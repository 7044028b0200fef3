// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-page-section.h"

#include "ui/dossier-box.h"
#include "ui/dossier-chart-card.h"
#include "ui/dossier-computed-card.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-pair-card.h"
#include "ui/dossier-paragraph.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-beside-layout.h"

#define BLOCK_GAP 12
#define CARD_GAP 16
#define COMPUTED_WIDTH 432
#define COMPUTED_MAX_WIDTH 520

/* What the parts cost to build and take of a screen, in rows. */
#define FIGURE_WEIGHT 8
#define PAIR_WEIGHT 3
#define COMPUTED_WEIGHT 2

struct _DossierPageSection
{
  GtkWidget parent_instance;
  const DossierPageState *page;
  DossierSectionState *state; /* the page's */
  DossierVeils *veils;
  DossierPageFilter filter;
  GtkWidget *content;
  GtkWidget *count;  /* beside the title; NULL before there is a head */
  GtkWidget *box;    /* figures, head, pairs, rows and computed, from the top */
  GtkWidget *beside; /* computed beside a drawing; (nullable) */
  GtkWidget *list;   /* of the rows; NULL before the first */
  guint n_figures;   /* built, like the rest */
  guint n_pairs;
  guint n_rows;
  gboolean has_head;
  gboolean has_computed;
};

G_DEFINE_FINAL_TYPE (DossierPageSection, dossier_page_section, GTK_TYPE_WIDGET)

static GtkWidget *
create_head (DossierPageSection *self)
{
  const DossierSectionState *state = self->state;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->count = dossier_paragraph_new (state->count, "dossier-secondary");
  gtk_widget_set_valign (self->count, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), dossier_paragraph_new_heading (state->title, "heading", 2));
  gtk_box_append (GTK_BOX (line), self->count);
  gtk_box_append (GTK_BOX (box), line);
  if (state->intro != NULL)
    gtk_box_append (GTK_BOX (box), dossier_paragraph_new (state->intro, "dossier-secondary"));
  gtk_widget_add_css_class (box, "dossier-section-head");

  return box;
}

/* A drawing to scale needs height rather than width: what is worked out from it stands beside it. */
static gboolean
has_computed_beside (const DossierSectionState *state)
{
  const DossierFigure *figure = state->figures->len > 0 ? g_ptr_array_index (state->figures, 0) : NULL;

  return state->computed->len > 0 && figure != NULL && figure->kind == DOSSIER_FIGURE_AREAS;
}

static gboolean
needs_head (DossierPageSection *self)
{
  const DossierSectionState *state = self->state;

  return state->facts->len + state->section->n_pairs > 0 || (state->computed->len > 0 && self->beside == NULL);
}

/* A general statement is set beside a claim and does not answer it, as the card itself says. */
static gboolean
passes (const DossierPair *pair,
        DossierPageFilter filter)
{
  gboolean answered = pair->answer != NULL
                      && (pair->relation == DOSSIER_RELATION_DIRECT || pair->relation == DOSSIER_RELATION_RELATED);

  return filter == DOSSIER_PAGE_FILTER_ALL || answered == (filter == DOSSIER_PAGE_FILTER_ANSWERED);
}

/* How many pairs there are under the filter. */
static void
update_count (DossierPageSection *self)
{
  g_autofree char *words = NULL;
  guint n_pairs = 0;

  if (self->count == NULL)
    return;

  for (guint i = 0; i < self->state->section->n_pairs; i++)
    n_pairs += passes (self->state->section->pairs[i], self->filter);
  if (self->filter != DOSSIER_PAGE_FILTER_ALL)
    words = dossier_section_state_format_count (self->state, n_pairs);
  dossier_paragraph_set_text (DOSSIER_PARAGRAPH (self->count), words != NULL ? words : self->state->count);
}

/* Shows or hides a part of the section, as the filter has it. */
static void
filter_part (DossierPageSection *self,
             GtkWidget *part)
{
  gboolean visible = self->filter == DOSSIER_PAGE_FILTER_ALL || gtk_widget_has_css_class (part, "dossier-section-head");

  if (DOSSIER_IS_PAIR_CARD (part))
    visible = passes (dossier_pair_card_get_state (DOSSIER_PAIR_CARD (part))->pair, self->filter);
  gtk_widget_set_visible (part, visible);
}

static void
append (DossierPageSection *self,
        GtkWidget *part)
{
  filter_part (self, part);
  gtk_box_append (GTK_BOX (self->box), part);
}

static GtkWidget *
append_row (DossierPageSection *self)
{
  const DossierRowState *state = dossier_section_state_get_row (self->state, self->n_rows++);
  GtkWidget *row = dossier_fact_row_new (state);

  if (self->list == NULL)
    {
      self->list = dossier_fact_list_new (self->state->title);
      append (self, self->list);
    }
  dossier_fact_row_set_covered (DOSSIER_FACT_ROW (row), dossier_veils_covers (self->veils, state->fact));
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);

  return row;
}

static void
dossier_page_section_dispose (GObject *object)
{
  DossierPageSection *self = DOSSIER_PAGE_SECTION (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->veils);

  G_OBJECT_CLASS (dossier_page_section_parent_class)->dispose (object);
}

static void
dossier_page_section_class_init (DossierPageSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_page_section_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-page-section");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_page_section_init (DossierPageSection *self)
{
}

/* Puts the box where it stands, and what is worked out beside it. */
static void
create_content (DossierPageSection *self)
{
  static const DossierBeside beside = {
    .threshold = 936,
    .end_width = COMPUTED_WIDTH,
    .end_max = COMPUTED_MAX_WIDTH,
    .gap = 24,
    .stack_gap = CARD_GAP,
  };

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, self->state->section->n_pairs > 0 ? CARD_GAP : BLOCK_GAP);
  self->content = self->box;
  if (!has_computed_beside (self->state))
    return;

  gtk_widget_set_valign (self->box, GTK_ALIGN_START);
  self->beside = dossier_computed_card_new (self->state->computed);
  self->has_computed = TRUE;
  gtk_widget_set_valign (self->beside, GTK_ALIGN_START);
  self->content = dossier_beside_box_new (&beside);
  dossier_box_append (DOSSIER_BOX (self->content), self->box);
  dossier_box_append (DOSSIER_BOX (self->content), self->beside);
}

/**
 * dossier_page_section_new:
 * @page: the page
 * @state: one of its sections; both must outlive the section's use
 * @veils: which facts under a content note are seen
 *
 * Makes a section of which nothing is built yet; see dossier_page_section_build_next().
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
dossier_page_section_new (const DossierPageState *page,
                          DossierSectionState *state,
                          DossierVeils *veils)
{
  DossierPageSection *self;

  g_return_val_if_fail (page != NULL && state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_PAGE_SECTION, NULL);
  self->page = page;
  self->state = state;
  self->veils = g_object_ref (veils);
  create_content (self);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * dossier_page_section_is_complete:
 * @self: a section
 *
 * Returns: whether all of it is built
 */
gboolean
dossier_page_section_is_complete (DossierPageSection *self)
{
  g_return_val_if_fail (DOSSIER_IS_PAGE_SECTION (self), TRUE);

  return self->n_figures == self->state->figures->len && self->n_pairs == self->state->section->n_pairs
         && self->n_rows == self->state->facts->len && (self->has_computed || self->state->computed->len == 0);
}

/**
 * dossier_page_section_build_next:
 * @self: a section that is not complete
 * @built: (out) (transfer none): the part that was built
 *
 * Builds one more part from the top: a figure, the head, a pair, a row, or all that is worked out.
 *
 * Returns: what it takes of a screen, and so what it cost, in rows
 */
guint
dossier_page_section_build_next (DossierPageSection *self,
                                 GtkWidget **built)
{
  DossierSectionState *state;
  guint weight = 1;

  g_return_val_if_fail (DOSSIER_IS_PAGE_SECTION (self) && built != NULL, 0);
  g_return_val_if_fail (!dossier_page_section_is_complete (self), 0);

  state = self->state;
  if (self->n_figures < state->figures->len)
    {
      *built = dossier_chart_card_new (self->page->dossier, g_ptr_array_index (state->figures, self->n_figures++),
                                       self->veils);
      weight = FIGURE_WEIGHT;
    }
  else if (!self->has_head && needs_head (self))
    {
      *built = create_head (self);
      self->has_head = TRUE;
      update_count (self);
    }
  else if (self->n_pairs < state->section->n_pairs)
    {
      *built = dossier_pair_card_new (dossier_section_state_get_pair (state, self->n_pairs++), self->veils);
      weight = PAIR_WEIGHT;
    }
  else if (self->n_rows < state->facts->len)
    {
      *built = append_row (self);
      return weight;
    }
  else
    {
      *built = dossier_computed_card_new (state->computed);
      self->has_computed = TRUE;
      weight = COMPUTED_WEIGHT * state->computed->len;
    }
  append (self, *built);

  return weight;
}

/**
 * dossier_page_section_has_any:
 * @state: a section
 * @filter: which pairs to show
 *
 * Returns: whether anything of the section is shown under @filter
 */
gboolean
dossier_page_section_has_any (const DossierSectionState *state,
                              DossierPageFilter filter)
{
  gboolean any = filter == DOSSIER_PAGE_FILTER_ALL;

  g_return_val_if_fail (state != NULL, FALSE);

  for (guint i = 0; !any && i < state->section->n_pairs; i++)
    any = passes (state->section->pairs[i], filter);

  return any;
}

/**
 * dossier_page_section_set_filter:
 * @self: a section
 * @filter: which pairs to show
 *
 * Shows some pairs only, and then nothing else, now and in what is built later; a section without any is hidden.
 */
void
dossier_page_section_set_filter (DossierPageSection *self,
                                 DossierPageFilter filter)
{
  GtkWidget *part;

  g_return_if_fail (DOSSIER_IS_PAGE_SECTION (self));
  g_return_if_fail (filter < DOSSIER_N_PAGE_FILTERS);

  self->filter = filter;
  for (part = gtk_widget_get_first_child (self->box); part != NULL; part = gtk_widget_get_next_sibling (part))
    filter_part (self, part);
  if (self->beside != NULL)
    filter_part (self, self->beside);
  update_count (self);
  gtk_widget_set_visible (GTK_WIDGET (self), dossier_page_section_has_any (self->state, filter));
}
