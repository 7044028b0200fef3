// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-page.h"

#include <glib/gi18n.h>

#include "present/dossier-view-facts.h"
#include "ui/dossier-box.h"
#include "ui/dossier-browsable.h"
#include "ui/dossier-chart-card.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-column-layout.h"
#include "ui/dossier-copy-keys.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-fact-widget.h"
#include "ui/dossier-key-tile.h"
#include "ui/dossier-page-section.h"
#include "ui/dossier-pair-card.h"
#include "ui/dossier-paragraph.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-head.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-steady-layout.h"
#include "ui/dossier-tiles.h"
#include "ui/dossier-wrap-layout.h"

/* In rows, as dossier_page_section_build_next() counts them. */
#define FIRST_SCREEN 12 /* built at once */
#define TURN 24         /* built between two looks at what the reader does */
#define EAGER 300       /* built in any case: most pages to their end */
#define SEEK 150        /* built at once where a fact is looked for */

#define AHEAD 2          /* screens that are kept ready below the one that is seen */
#define SCROLL_MARGIN 24 /* px left above what is scrolled to */

struct _DossierPage
{
  GtkWidget parent_instance;
  DossierPageState *state;
  DossierVeils *veils;
  DossierLens *lens; /* (nullable) */
  GtkWidget *scrolled;
  GtkWidget *column;
  GtkWidget *no_pairs; /* shown where the filter leaves nothing */
  GPtrArray *sections; /* those that are begun, borrowed; only the last may be incomplete */
  guint n_built;       /* rows */
  char *open_fact;     /* (nullable) */
  gboolean seeking;    /* for the place of open_fact, to scroll there */
  DossierPageFilter filter;
  GtkToggleButton *filters[DOSSIER_N_PAGE_FILTERS]; /* NULL where there is nothing to filter */
  guint build_idle;  /* builds the rest */
  guint scroll_idle; /* scrolls once the page is laid out */
  gboolean wants_scroll;
};

static void browsable_init (DossierBrowsableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DossierPage,
                               dossier_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (DOSSIER_TYPE_BROWSABLE, browsable_init))

typedef void (*VisitFunc) (GtkWidget *widget, gpointer data);

static void
visit (GtkWidget *widget,
       VisitFunc func,
       gpointer data)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      func (child, data);
      visit (child, func, data);
    }
}

static void
mark_open (GtkWidget *widget,
           gpointer data)
{
  DossierPage *self = data;
  const char *fact_id = dossier_widget_get_fact_id (widget);

  if (DOSSIER_IS_CHART_CARD (widget))
    dossier_chart_card_select_fact (DOSSIER_CHART_CARD (widget), self->open_fact);
  else if (fact_id != NULL && !DOSSIER_IS_CHART_STOP (widget))
    {
      gboolean is_open = g_strcmp0 (fact_id, self->open_fact) == 0;

      dossier_widget_set_open (widget, is_open);
      if (is_open && !DOSSIER_IS_KEY_TILE (widget))
        self->seeking = FALSE;
    }
}

static void
update_veil (GtkWidget *widget,
             gpointer data)
{
  DossierPage *self = data;

  if (DOSSIER_IS_PAIR_CARD (widget))
    dossier_pair_card_update_veil (DOSSIER_PAIR_CARD (widget));
  else if (DOSSIER_IS_FACT_ROW (widget))
    dossier_fact_row_set_covered (DOSSIER_FACT_ROW (widget),
                                  dossier_veils_covers (self->veils,
                                                        dossier_fact_row_get_fact (DOSSIER_FACT_ROW (widget))));
}

static void
on_revealed (DossierPage *self)
{
  visit (self->column, update_veil, self);
}

static DossierPageSection *
get_last_section (DossierPage *self)
{
  guint n = self->sections->len;

  return n > 0 ? g_ptr_array_index (self->sections, n - 1) : NULL;
}

static gboolean
is_complete (DossierPage *self)
{
  DossierPageSection *last = get_last_section (self);

  return self->sections->len == self->state->sections->len && (last == NULL || dossier_page_section_is_complete (last));
}

/* What is built after the lens was chosen. */
static void
apply_lens_to (DossierPage *self,
               GtkWidget *built)
{
  if (self->lens != NULL && dossier_lens_get_standing (self->lens) != DOSSIER_STANDING_OFF)
    dossier_lens_apply (self->lens, built);
}

static void
begin_section (DossierPage *self)
{
  DossierSectionState *state = g_ptr_array_index (self->state->sections, self->sections->len);
  GtkWidget *section = dossier_page_section_new (self->state, state, self->veils);

  dossier_page_section_set_filter (DOSSIER_PAGE_SECTION (section), self->filter);
  g_ptr_array_add (self->sections, section);
  dossier_box_append (DOSSIER_BOX (self->column), section);
  self->n_built++;
  if (self->open_fact != NULL)
    visit (section, mark_open, self);
}

static void
build_next (DossierPage *self)
{
  DossierPageSection *section = get_last_section (self);
  GtkWidget *built;

  if (section == NULL || dossier_page_section_is_complete (section))
    {
      begin_section (self);
      return;
    }

  self->n_built += dossier_page_section_build_next (section, &built);
  apply_lens_to (self, built);
  if (self->open_fact == NULL)
    return;
  mark_open (built, self);
  visit (built, mark_open, self);
}

static void
build_rows (DossierPage *self,
            guint n_rows)
{
  guint end = self->n_built + n_rows;

  while (!is_complete (self) && self->n_built < end)
    build_next (self);
}

/* A page may have thousands of facts, and each costs as much as a widget does: those far below what is seen wait until
 * the reader comes near them. */
static gboolean
wants_more (DossierPage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  double page = gtk_adjustment_get_page_size (adjustment);
  double below = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment) - page;

  return !is_complete (self) && (self->n_built < EAGER || self->seeking || below < AHEAD * page);
}

/* Where the open fact stands, and whether any of it is in view. */
typedef struct
{
  DossierPage *page;
  GtkWidget *target; /* where the statement is, rather than a key figure; (nullable) */
  double top;        /* of the target, in the column */
  gboolean in_view;
} Places;

static void
find_place (GtkWidget *widget,
            gpointer data)
{
  Places *places = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (places->page->scrolled));
  double top = gtk_adjustment_get_value (adjustment);
  graphene_rect_t bounds;

  if (!gtk_widget_has_css_class (widget, "dossier-open")
      || !gtk_widget_compute_bounds (widget, places->page->column, &bounds))
    return;

  places->in_view |= bounds.origin.y >= top
                     && bounds.origin.y + bounds.size.height <= top + gtk_adjustment_get_page_size (adjustment);
  if (places->target == NULL || DOSSIER_IS_KEY_TILE (places->target))
    {
      places->target = widget;
      places->top = bounds.origin.y;
    }
}

static gboolean
on_scroll_idle (gpointer data)
{
  DossierPage *self = data;
  Places places = { .page = self };
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));

  /* Whoever has just chosen the fact here keeps their place. */
  visit (self->column, find_place, &places);
  if (places.target != NULL && !places.in_view)
    gtk_adjustment_set_value (adjustment, places.top - SCROLL_MARGIN);

  self->scroll_idle = 0;
  return G_SOURCE_REMOVE;
}

/* What was just built has no place to scroll to before it is laid out, and then it is painted too. */
static void
scroll_later (DossierPage *self)
{
  self->wants_scroll = TRUE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A few rows a turn, below the priority of painting: what the reader does comes first. */
static gboolean
on_build_idle (gpointer data)
{
  DossierPage *self = data;
  gboolean was_seeking = self->seeking;

  build_rows (self, TURN);
  if (was_seeking && !self->seeking)
    scroll_later (self);
  if (wants_more (self))
    return G_SOURCE_CONTINUE;

  self->build_idle = 0;
  return G_SOURCE_REMOVE;
}

static void
build_later (DossierPage *self)
{
  if (self->build_idle == 0 && wants_more (self))
    self->build_idle = g_idle_add_full (G_PRIORITY_LOW, on_build_idle, self, NULL);
}

/* The first picture of the page is the reader's; only what follows it may build the rest. Scrolling leads here too. */
static void
dossier_page_snapshot (GtkWidget *widget,
                       GtkSnapshot *snapshot)
{
  DossierPage *self = DOSSIER_PAGE (widget);

  GTK_WIDGET_CLASS (dossier_page_parent_class)->snapshot (widget, snapshot);

  build_later (self);
  if (!self->wants_scroll || self->scroll_idle != 0)
    return;
  self->wants_scroll = FALSE;
  self->scroll_idle = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, on_scroll_idle, self, NULL);
}

static void
apply_filter (DossierPage *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->sections->len; i++)
    dossier_page_section_set_filter (g_ptr_array_index (self->sections, i), self->filter);
  for (guint i = 0; !any && i < self->state->sections->len; i++)
    any = dossier_page_section_has_any (g_ptr_array_index (self->state->sections, i), self->filter);

  gtk_widget_set_visible (self->no_pairs, !any);
}

static void
on_filter_toggled (DossierPage *self,
                   GtkToggleButton *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;

  self->filter = (DossierPageFilter) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "dossier-filter"));
  apply_filter (self);
}

static GtkWidget *
create_filter (DossierPage *self)
{
  /* Translators: buttons that choose which allegations a page shows, by whether an answer to them is recorded */
  const char *words[DOSSIER_N_PAGE_FILTERS] = { C_("filter", "All"), C_("filter", "Answered"),
                                                C_("filter", "No answer here") };
  GtkWidget *box = dossier_wrap_box_new (0, 2);
  GtkToggleButton *first = NULL;

  gtk_widget_add_css_class (box, "dossier-segments");
  gtk_widget_set_valign (box, GTK_ALIGN_END);
  gtk_widget_set_halign (box, GTK_ALIGN_START);
  dossier_widget_set_name (box, _("Show pairs"));
  for (guint i = 0; i < DOSSIER_N_PAGE_FILTERS; i++)
    {
      GtkWidget *button = gtk_toggle_button_new ();
      GtkWidget *label = dossier_label_new (words[i], NULL);

      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
      gtk_button_set_child (GTK_BUTTON (button), label);
      dossier_widget_set_name (button, words[i]); /* GTK takes it from a label of its own only */
      gtk_widget_add_css_class (button, "flat");
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first);
      first = first != NULL ? first : GTK_TOGGLE_BUTTON (button);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), i == DOSSIER_PAGE_FILTER_ALL);
      g_object_set_data (G_OBJECT (button), "dossier-filter", GUINT_TO_POINTER (i));
      self->filters[i] = GTK_TOGGLE_BUTTON (button);
      g_signal_connect_object (button, "toggled", G_CALLBACK (on_filter_toggled), self, G_CONNECT_SWAPPED);
      dossier_box_append (DOSSIER_BOX (box), button);
    }

  return box;
}

static GtkWidget *
create_head (DossierPage *self)
{
  static const DossierBeside beside = { .threshold = 560, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16,
                                        .stack_gap = 12 };
  GtkWidget *head = dossier_beside_box_new (&beside);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (words), dossier_party_title_new (self->state));
  if (self->state->summary != NULL)
    gtk_box_append (GTK_BOX (words), dossier_paragraph_new (self->state->summary, "dossier-summary"));
  dossier_box_append (DOSSIER_BOX (head), words);
  if (self->state->has_filter)
    dossier_box_append (DOSSIER_BOX (head), create_filter (self));

  return head;
}

static GtkWidget *
create_tiles (DossierPage *self)
{
  GtkWidget *tiles = dossier_tiles_new ();

  for (guint i = 0; i < self->state->tiles->len; i++)
    dossier_tiles_append (DOSSIER_TILES (tiles), dossier_key_tile_new (g_ptr_array_index (self->state->tiles, i)));
  /* Translators: for speech, the name of the row of large figures at the top of a page */
  dossier_widget_set_name (tiles, _("Key figures"));

  return tiles;
}

static void
build (DossierPage *self)
{
  DossierBox *column = DOSSIER_BOX (self->column);

  dossier_box_append (column, create_head (self));
  if (self->state->statuses != NULL)
    dossier_box_append (column, dossier_status_counts_new (self->state->statuses));
  if (self->state->note != NULL)
    dossier_box_append (column, dossier_paragraph_new (self->state->note, "dossier-secondary"));
  if (self->state->tiles->len > 0)
    dossier_box_append (column, create_tiles (self));
  self->no_pairs = dossier_paragraph_new (_("No pair on this page fits the choice."), "dossier-summary");
  gtk_widget_set_visible (self->no_pairs, FALSE);
  dossier_box_append (column, self->no_pairs);
  build_rows (self, FIRST_SCREEN);
}

static void
dossier_page_dispose (GObject *object)
{
  DossierPage *self = DOSSIER_PAGE (object);

  g_clear_handle_id (&self->build_idle, g_source_remove);
  g_clear_handle_id (&self->scroll_idle, g_source_remove);
  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  g_ptr_array_set_size (self->sections, 0);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->veils);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (dossier_page_parent_class)->dispose (object);
}

static void
dossier_page_finalize (GObject *object)
{
  DossierPage *self = DOSSIER_PAGE (object);

  g_ptr_array_unref (self->sections);
  g_clear_pointer (&self->state, dossier_page_state_free);
  g_free (self->open_fact);

  G_OBJECT_CLASS (dossier_page_parent_class)->finalize (object);
}

static void
dossier_page_class_init (DossierPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_page_finalize;
  widget_class->snapshot = dossier_page_snapshot;

  dossier_widget_class_add_copy (widget_class, dossier_copy_focused);
  gtk_widget_class_set_layout_manager_type (widget_class, DOSSIER_TYPE_STEADY_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TAB_PANEL);
}

static void
dossier_page_init (DossierPage *self)
{
  self->sections = g_ptr_array_new ();
  self->column = dossier_box_new (g_object_new (DOSSIER_TYPE_COLUMN_LAYOUT, NULL));
  self->scrolled = dossier_scroller_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->column);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

static void
select_fact (DossierBrowsable *browsable,
             const char *fact_id,
             gboolean scroll)
{
  dossier_page_select_fact (DOSSIER_PAGE (browsable), fact_id, scroll);
}

static GPtrArray *
list_facts (DossierBrowsable *browsable)
{
  return dossier_view_list_facts (DOSSIER_PAGE (browsable)->state->view);
}

static void
apply_lens (DossierBrowsable *browsable,
            DossierLens *lens)
{
  g_set_object (&DOSSIER_PAGE (browsable)->lens, lens);
  dossier_lens_apply (lens, GTK_WIDGET (browsable));
}

/* As much is built as was, so that what was seen can be scrolled to. */
static void
follow (DossierBrowsable *browsable,
        DossierBrowsable *browsable_before)
{
  DossierPage *self = DOSSIER_PAGE (browsable);
  DossierPage *before = DOSSIER_PAGE (browsable_before);

  if (self->filters[before->filter] != NULL)
    gtk_toggle_button_set_active (self->filters[before->filter], TRUE);
  if (before->n_built > self->n_built)
    build_rows (self, before->n_built - self->n_built);
}

static void
browsable_init (DossierBrowsableInterface *iface)
{
  iface->follow = follow;
  iface->apply_lens = apply_lens;
  iface->select_fact = select_fact;
  iface->list_facts = list_facts;
}

/**
 * dossier_page_new:
 * @state: (transfer full): what the page shows
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_page_new (DossierPageState *state,
                  DossierVeils *veils)
{
  DossierPage *self;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_PAGE, NULL);
  self->state = state;
  self->veils = g_object_ref (veils);
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (on_revealed), self);
  dossier_widget_set_name (GTK_WIDGET (self), state->title);
  dossier_widget_set_name (self->scrolled, state->title);
  build (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_page_get_state:
 * @self: a page
 *
 * Returns: (transfer none): what it shows
 */
const DossierPageState *
dossier_page_get_state (DossierPage *self)
{
  g_return_val_if_fail (DOSSIER_IS_PAGE (self), NULL);

  return self->state;
}

/**
 * dossier_page_complete:
 * @self: a page
 *
 * Builds at once what would be built later: for a search in the page, or a test.
 */
void
dossier_page_complete (DossierPage *self)
{
  g_return_if_fail (DOSSIER_IS_PAGE (self));

  g_clear_handle_id (&self->build_idle, g_source_remove);
  while (!is_complete (self))
    build_next (self);
}

/**
 * dossier_page_select_fact:
 * @self: a page
 * @fact_id: (nullable): the fact whose evidence is open
 * @scroll: whether to bring it into view
 *
 * Marks every place of the page that shows the fact. Nothing scrolls where one of them is in view; what is not built
 * yet is scrolled to when it is.
 */
void
dossier_page_select_fact (DossierPage *self,
                          const char *fact_id,
                          gboolean scroll)
{
  guint end;

  g_return_if_fail (DOSSIER_IS_PAGE (self));

  g_free (self->open_fact);
  self->open_fact = g_strdup (fact_id);
  self->seeking = scroll && fact_id != NULL;
  visit (self->column, mark_open, self);
  if (!scroll || fact_id == NULL)
    return;

  end = self->n_built + SEEK;
  while (self->seeking && !is_complete (self) && self->n_built < end)
    build_next (self);
  build_later (self);
  scroll_later (self);
}
