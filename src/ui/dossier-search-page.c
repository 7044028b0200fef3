// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-search-page.h"

#include <glib/gi18n.h>

#include "ui/dossier-allocate.h"
#include "ui/dossier-browsable.h"
#include "ui/dossier-facet-panel.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-search-hits.h"
#include "ui/dossier-theme.h"

/* px at the normal text size */
#define BESIDE_FROM 900
#define SIDE_WIDTH 280

#define POPOVER_HEIGHT 440 /* at most */
#define LIMIT 200          /* facts that are listed */

struct _DossierSearchPage
{
  GtkWidget parent_instance;
  DossierSearch *search; /* (nullable) before it is ready */
  DossierFacetChoice *choice;
  char *text;
  DossierScrollPlace *place; /* to go to once the search is ready; (nullable) */
  GtkWidget *side;     /* where there is room for it, */
  GtkWidget *bar;      /* and where there is not */
  GtkWidget *button;   /* in the bar */
  GtkWidget *panel;    /* in the side */
  GtkWidget *popover_panel; /* behind the button */
  GtkWidget *hits;
  GtkWidget *waiting; /* shown until the search is ready */
  GtkWidget *failure; /* shown where it could not be made */
  GtkWidget *reason;  /* the label in it */
  GtkWidget *main;    /* a stack of both */
};

enum
{
  PROP_TEXT = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  SIGNAL_CHANGED,
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void dossier_search_page_browsable_init (DossierBrowsableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DossierSearchPage, dossier_search_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (DOSSIER_TYPE_BROWSABLE, dossier_search_page_browsable_init))

static const DossierSearchState *
get_state (DossierSearchPage *self)
{
  return dossier_search_hits_get_state (DOSSIER_SEARCH_HITS (self->hits));
}

/* Queries that are typed before the search is ready wait for it. */
static void
update (DossierSearchPage *self)
{
  g_autoptr (DossierSearchResult) result = NULL;
  DossierSearchState *state;

  if (self->search == NULL)
    return;

  result = dossier_search_run (self->search, self->text, -1, self->choice, LIMIT);
  state = dossier_search_state_new (result, self->choice);
  dossier_facet_panel_set_state (DOSSIER_FACET_PANEL (self->panel), state);
  dossier_facet_panel_set_state (DOSSIER_FACET_PANEL (self->popover_panel), state);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), state->filter_label);
  dossier_search_hits_set_state (DOSSIER_SEARCH_HITS (self->hits), state);
  gtk_stack_set_visible_child (GTK_STACK (self->main), self->hits);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_facet_toggled (DossierSearchPage *self,
                  guint facet,
                  int key,
                  gboolean chosen)
{
  dossier_facet_choice_set (self->choice, (DossierFacet) facet, key, chosen);
  update (self);
}

static void
on_cleared (DossierSearchPage *self)
{
  dossier_facet_choice_free (self->choice);
  self->choice = dossier_facet_choice_new ();
  update (self);
}

static void
on_suggested (DossierSearchPage *self,
              const char *query)
{
  g_object_set (self, "text", query, NULL);
}

static void
on_left (DossierSearchPage *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
select_fact (DossierBrowsable *browsable,
             const char *fact_id,
             gboolean scroll)
{
  DossierSearchPage *self = DOSSIER_SEARCH_PAGE (browsable);

  dossier_search_hits_select_fact (DOSSIER_SEARCH_HITS (self->hits), fact_id, scroll);
}

static GPtrArray *
list_facts (DossierBrowsable *browsable)
{
  const DossierSearchState *state = get_state (DOSSIER_SEARCH_PAGE (browsable));

  return state != NULL ? dossier_search_state_list_facts (state) : g_ptr_array_new ();
}

static void
apply_lens (DossierBrowsable *browsable,
            DossierLens *lens)
{
  dossier_search_hits_set_lens (DOSSIER_SEARCH_HITS (DOSSIER_SEARCH_PAGE (browsable)->hits), lens);
}

/* Which filters are chosen. */
static void
follow (DossierBrowsable *browsable,
        DossierBrowsable *before)
{
  DossierSearchPage *self = DOSSIER_SEARCH_PAGE (browsable);

  dossier_facet_choice_free (self->choice);
  self->choice = dossier_facet_choice_copy (DOSSIER_SEARCH_PAGE (before)->choice);
  update (self);
}

static void
dossier_search_page_browsable_init (DossierBrowsableInterface *iface)
{
  iface->follow = follow;
  iface->apply_lens = apply_lens;
  iface->select_fact = select_fact;
  iface->list_facts = list_facts;
}

static int
scale (DossierSearchPage *self,
       int size)
{
  return (int) (size * dossier_text_scale_for_widget (GTK_WIDGET (self)));
}

static void
dossier_search_page_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  DossierSearchPage *self = DOSSIER_SEARCH_PAGE (widget);
  int bar;

  gtk_widget_measure (self->main, orientation, -1, minimum, natural, NULL, NULL);
  gtk_widget_measure (self->bar, orientation, -1, &bar, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MAX (*minimum, bar);
  else
    *minimum += bar;
  *natural = MAX (*minimum, *natural);
}

/* Of nothing there is nothing to choose. */
static gboolean
has_filters (DossierSearchPage *self)
{
  const DossierSearchState *state = get_state (self);

  return state != NULL && state->facets[DOSSIER_FACET_STATUS]->values->len > 0;
}

/* The filters stand beside the results, or behind a button above them. */
static void
dossier_search_page_size_allocate (GtkWidget *widget,
                                   int width,
                                   int height,
                                   int baseline)
{
  DossierSearchPage *self = DOSSIER_SEARCH_PAGE (widget);
  gboolean filters = has_filters (self);
  gboolean beside = filters && width >= scale (self, BESIDE_FROM);
  int side_width = scale (self, SIDE_WIDTH);
  GdkRectangle side = { 0, 0, side_width, height };
  GdkRectangle bar = { 0, 0, width, 0 };
  GdkRectangle rest = { side_width, 0, width - side_width, height };

  gtk_widget_set_child_visible (self->side, beside);
  gtk_widget_set_child_visible (self->bar, filters && !beside);
  if (beside)
    dossier_allocate_from_start (self->side, &side, width);
  else if (!filters)
    rest = (GdkRectangle) { 0, 0, width, height };
  else
    {
      gtk_widget_measure (self->bar, GTK_ORIENTATION_VERTICAL, width, &bar.height, NULL, NULL, NULL);
      rest = (GdkRectangle) { 0, bar.height, width, height - bar.height };
      dossier_allocate_from_start (self->bar, &bar, width);
    }
  dossier_allocate_from_start (self->main, &rest, width);
}

static void
dossier_search_page_get_property (GObject *object,
                                  guint id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  DossierSearchPage *self = DOSSIER_SEARCH_PAGE (object);

  if (id == PROP_TEXT)
    g_value_set_string (value, self->text);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
set_text (DossierSearchPage *self,
          const char *text)
{
  if (g_strcmp0 (self->text, text) == 0)
    return;

  g_free (self->text);
  self->text = g_strdup (text != NULL ? text : "");
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
dossier_search_page_set_property (GObject *object,
                                  guint id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  if (id == PROP_TEXT)
    set_text (DOSSIER_SEARCH_PAGE (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
dossier_search_page_dispose (GObject *object)
{
  DossierSearchPage *self = DOSSIER_SEARCH_PAGE (object);

  g_clear_pointer (&self->side, gtk_widget_unparent);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->main, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_search_page_parent_class)->dispose (object);
}

static void
dossier_search_page_finalize (GObject *object)
{
  DossierSearchPage *self = DOSSIER_SEARCH_PAGE (object);

  g_clear_pointer (&self->search, dossier_search_unref);
  g_clear_pointer (&self->place, dossier_scroll_place_free);
  dossier_facet_choice_free (self->choice);
  g_free (self->text);

  G_OBJECT_CLASS (dossier_search_page_parent_class)->finalize (object);
}

static void
dossier_search_page_class_init (DossierSearchPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->get_property = dossier_search_page_get_property;
  object_class->set_property = dossier_search_page_set_property;
  object_class->dispose = dossier_search_page_dispose;
  object_class->finalize = dossier_search_page_finalize;
  widget_class->measure = dossier_search_page_measure;
  widget_class->size_allocate = dossier_search_page_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "dossier-page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEARCH);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.leave-search", NULL);

  /**
   * DossierSearchPage:text:
   *
   * What is searched for, as typed.
   */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * DossierSearchPage::changed:
   * @self: the page
   *
   * Emitted when there are other results.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * DossierSearchPage::left:
   * @self: the page
   *
   * Emitted when the focus is to go up from the first result: to where the words are.
   */
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
create_panel (DossierSearchPage *self)
{
  GtkWidget *panel = dossier_facet_panel_new ();

  g_signal_connect_swapped (panel, "toggled", G_CALLBACK (on_facet_toggled), self);
  return panel;
}

static void
create_side (DossierSearchPage *self)
{
  self->panel = create_panel (self);
  self->side = dossier_scroller_new ();
  dossier_widget_set_name (self->side, _("Filters"));
  gtk_widget_add_css_class (self->side, "dossier-facet-side");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->side), self->panel);
  gtk_widget_set_parent (self->side, GTK_WIDGET (self));
}

static void
create_bar (DossierSearchPage *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scrolled = dossier_scroller_new ();

  self->popover_panel = create_panel (self);
  dossier_widget_set_name (scrolled, _("Filters"));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->popover_panel);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), POPOVER_HEIGHT);
  gtk_widget_set_size_request (scrolled, SIDE_WIDTH, -1);
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
  gtk_widget_add_css_class (popover, "dossier-facet-popover");

  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), _("Filters"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover);
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  self->bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->bar, "dossier-facet-bar");
  gtk_box_append (GTK_BOX (self->bar), self->button);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
}

static void
create_failure (DossierSearchPage *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Try Again"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.retry-search");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  self->reason = dossier_label_new ("", NULL);
  self->failure = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->failure, "dossier-waiting");
  gtk_box_append (GTK_BOX (self->failure), self->reason);
  gtk_box_append (GTK_BOX (self->failure), button);
}

static void
create_main (DossierSearchPage *self,
             DossierVeils *veils)
{
  self->hits = dossier_search_hits_new (veils);
  g_signal_connect_swapped (self->hits, "suggested", G_CALLBACK (on_suggested), self);
  g_signal_connect_swapped (self->hits, "cleared", G_CALLBACK (on_cleared), self);
  g_signal_connect_swapped (self->hits, "left", G_CALLBACK (on_left), self);
  self->waiting = dossier_label_new (_("The search is being prepared."), "dossier-waiting");
  self->main = gtk_stack_new ();
  create_failure (self);
  gtk_stack_add_child (GTK_STACK (self->main), self->waiting);
  gtk_stack_add_child (GTK_STACK (self->main), self->failure);
  gtk_stack_add_child (GTK_STACK (self->main), self->hits);
  gtk_widget_set_parent (self->main, GTK_WIDGET (self));
}

static void
dossier_search_page_init (DossierSearchPage *self)
{
  self->choice = dossier_facet_choice_new ();
  self->text = g_strdup ("");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * dossier_search_page_new:
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): a page that waits for its search
 */
GtkWidget *
dossier_search_page_new (DossierVeils *veils)
{
  DossierSearchPage *self;

  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_SEARCH_PAGE, NULL);
  create_bar (self);
  create_side (self);
  create_main (self, veils);
  dossier_widget_set_name (GTK_WIDGET (self), _("Search"));

  return GTK_WIDGET (self);
}

/**
 * dossier_search_page_set_search:
 * @self: a page
 * @search: the search, which is ready
 *
 * Lets the page search, first for what was typed meanwhile.
 */
void
dossier_search_page_set_search (DossierSearchPage *self,
                                DossierSearch *search)
{
  g_return_if_fail (DOSSIER_IS_SEARCH_PAGE (self));
  g_return_if_fail (search != NULL && self->search == NULL);

  self->search = dossier_search_ref (search);
  update (self);
  if (self->place != NULL)
    dossier_scroll_place_restore (g_steal_pointer (&self->place), self->hits);
}

/**
 * dossier_search_page_set_failure:
 * @self: a page that waits for its search
 * @reason: (nullable): why it could not be made, or %NULL where it is being made again
 *
 * Says why there are no results, with a button to try again.
 */
void
dossier_search_page_set_failure (DossierSearchPage *self,
                                 const char *reason)
{
  g_autofree char *words = NULL;

  g_return_if_fail (DOSSIER_IS_SEARCH_PAGE (self));
  g_return_if_fail (self->search == NULL);

  if (reason == NULL)
    {
      gtk_stack_set_visible_child (GTK_STACK (self->main), self->waiting);
      return;
    }

  /* Translators: %s is the reason, as the system gives it */
  words = g_strdup_printf (_("The search could not be prepared: %s"), reason);
  gtk_label_set_text (GTK_LABEL (self->reason), words);
  gtk_stack_set_visible_child (GTK_STACK (self->main), self->failure);
}

/**
 * dossier_search_page_take_place:
 * @self: a page that waits for its search
 * @place: (transfer full): where another page of results was
 *
 * Goes there when the results are shown.
 */
void
dossier_search_page_take_place (DossierSearchPage *self,
                                DossierScrollPlace *place)
{
  g_return_if_fail (DOSSIER_IS_SEARCH_PAGE (self));

  g_clear_pointer (&self->place, dossier_scroll_place_free);
  self->place = place;
}

/**
 * dossier_search_page_get_announcement:
 * @self: a page
 *
 * Gets what someone who types and cannot see the page should hear of it.
 *
 * Returns: (transfer none) (nullable): a sentence or two
 */
const char *
dossier_search_page_get_announcement (DossierSearchPage *self)
{
  g_return_val_if_fail (DOSSIER_IS_SEARCH_PAGE (self), NULL);

  return get_state (self) != NULL ? get_state (self)->announcement : NULL;
}

/**
 * dossier_search_page_open_first:
 * @self: a page
 *
 * Opens the evidence of the best hit.
 *
 * Returns: whether there is one
 */
gboolean
dossier_search_page_open_first (DossierSearchPage *self)
{
  g_return_val_if_fail (DOSSIER_IS_SEARCH_PAGE (self), FALSE);

  return dossier_search_hits_open_first (DOSSIER_SEARCH_HITS (self->hits));
}

/**
 * dossier_search_page_walk:
 * @self: a page
 * @step: 1 to go on, -1 to go back
 *
 * Moves the focus along the results, from the one whose evidence is open.
 *
 * Returns: whether there is a result there
 */
gboolean
dossier_search_page_walk (DossierSearchPage *self,
                          int step)
{
  g_return_val_if_fail (DOSSIER_IS_SEARCH_PAGE (self), FALSE);

  return dossier_search_hits_walk (DOSSIER_SEARCH_HITS (self->hits), step);
}
