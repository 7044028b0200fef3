// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-tab-strip.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define ARROW_PX 40 /* a constant, so that an arrow that is not shown need not load its picture to be measured */
#define SCROLL_MS 200
#define WHEEL_STEP_PX 60.0
#define PAGE_SHARE 0.8 /* of what is seen, for one press of an arrow */
#define MIN_TAB_PX 64  /* what is at least seen between the arrows */

struct _DossierTabStrip
{
  GtkWidget parent_instance;

  GtkWidget *start_arrow;
  GtkWidget *end_arrow;
  GtkWidget *scroller;
  GtkWidget *tabs;
  GtkWidget *selected; /* a child of tabs; (nullable) */
  AdwAnimation *scroll;
  int width;       /* of the last allocation */
  gboolean unseen; /* the selected tab has yet to be scrolled to */
};

G_DEFINE_FINAL_TYPE (DossierTabStrip, dossier_tab_strip, GTK_TYPE_WIDGET)

static GtkAdjustment *
get_adjustment (DossierTabStrip *self)
{
  return gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller));
}

static gboolean
is_rtl (DossierTabStrip *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static int
get_natural_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* The natural widths of the tabs before tab, in px. */
static int
get_width_before (DossierTabStrip *self,
                  GtkWidget *tab)
{
  int before = 0;
  GtkWidget *other = gtk_widget_get_prev_sibling (tab);

  for (; other != NULL; other = gtk_widget_get_prev_sibling (other))
    before += get_natural_width (other);
  return before;
}

/* Where the row has to stand so that the selected tab is in the middle of page px, as nearly as the ends of the row
 * allow. It is worked out from the wishes of the tabs and not from where they are, because it is needed before they
 * are placed. */
static double
get_offset_of_selected (DossierTabStrip *self,
                        double page)
{
  int before;
  int total = get_natural_width (self->tabs);
  int width;
  double centre;

  if (self->selected == NULL || total <= page)
    return is_rtl (self) ? MAX (0, total - page) : 0;

  before = get_width_before (self, self->selected);
  width = get_natural_width (self->selected);
  centre = is_rtl (self) ? total - before - width / 2.0 : before + width / 2.0;

  return CLAMP (centre - page / 2, 0, total - page);
}

static void
scroll_to (DossierTabStrip *self,
           double value)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double last = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->scroll), gtk_adjustment_get_value (adjustment));
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->scroll), CLAMP (value, 0, MAX (0, last)));
  adw_animation_play (self->scroll);
}

/* pages: towards the end of the row, negative towards its start. */
static void
scroll_by (DossierTabStrip *self,
           double pages)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double step = pages * gtk_adjustment_get_page_size (adjustment);

  scroll_to (self, gtk_adjustment_get_value (adjustment) + (is_rtl (self) ? -step : step));
}

static void
update_arrows (DossierTabStrip *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double value = gtk_adjustment_get_value (adjustment);
  double last = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  gboolean more_left = value > 0.5;
  gboolean more_right = value < last - 0.5;

  gtk_widget_set_sensitive (self->start_arrow, is_rtl (self) ? more_right : more_left);
  gtk_widget_set_sensitive (self->end_arrow, is_rtl (self) ? more_left : more_right);
}

static void
set_selected_state (GtkWidget *tab,
                    gboolean selected)
{
  if (selected)
    gtk_widget_set_state_flags (tab, GTK_STATE_FLAG_CHECKED, FALSE);
  else
    gtk_widget_unset_state_flags (tab, GTK_STATE_FLAG_CHECKED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}

static GtkWidget *
find_tab (DossierTabStrip *self,
          const char *view_id)
{
  GtkWidget *tab = gtk_widget_get_first_child (self->tabs);

  while (tab != NULL && g_strcmp0 (gtk_widget_get_name (tab), view_id) != 0)
    tab = gtk_widget_get_next_sibling (tab);

  return tab;
}

static void
start_arrow_clicked_cb (DossierTabStrip *self)
{
  scroll_by (self, -PAGE_SHARE);
}

static void
end_arrow_clicked_cb (DossierTabStrip *self)
{
  scroll_by (self, PAGE_SHARE);
}

/* A wheel that only turns one way scrolls the row all the same. */
static gboolean
scroll_cb (DossierTabStrip *self,
           double dx,
           double dy)
{
  GtkAdjustment *adjustment = get_adjustment (self);

  if (dy == 0)
    return GDK_EVENT_PROPAGATE;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + dy * WHEEL_STEP_PX);
  return GDK_EVENT_STOP;
}

/* Home and End: the first tab, the last. */
static gboolean
focus_end_cb (GtkWidget *widget,
              GVariant *arguments,
              gpointer user_data)
{
  DossierTabStrip *self = DOSSIER_TAB_STRIP (widget);
  GtkWidget *tab = g_variant_get_boolean (arguments) ? gtk_widget_get_last_child (self->tabs)
                                                     : gtk_widget_get_first_child (self->tabs);

  return tab != NULL && gtk_widget_grab_focus (tab);
}

/* The one tab at which the focus enters the row. */
static gboolean
dossier_tab_strip_grab_focus (GtkWidget *widget)
{
  DossierTabStrip *self = DOSSIER_TAB_STRIP (widget);
  GtkWidget *tab = self->selected != NULL ? self->selected : gtk_widget_get_first_child (self->tabs);

  return tab != NULL && gtk_widget_grab_focus (tab);
}

static gboolean
dossier_tab_strip_focus (GtkWidget *widget,
                         GtkDirectionType direction)
{
  DossierTabStrip *self = DOSSIER_TAB_STRIP (widget);
  GtkWidget *focused = gtk_widget_get_focus_child (self->tabs);
  GtkWidget *next;
  gboolean forward = (direction == GTK_DIR_RIGHT) != is_rtl (self);

  if (focused == NULL)
    return dossier_tab_strip_grab_focus (widget);
  if (direction != GTK_DIR_LEFT && direction != GTK_DIR_RIGHT)
    return FALSE;

  /* At either end the focus stays where it is, rather than leaving the row sideways. */
  next = forward ? gtk_widget_get_next_sibling (focused) : gtk_widget_get_prev_sibling (focused);
  return next == NULL || gtk_widget_grab_focus (next);
}

static void
dossier_tab_strip_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  DossierTabStrip *self = DOSSIER_TAB_STRIP (widget);
  int tabs;

  gtk_widget_measure (self->tabs, orientation, -1, NULL, &tabs, NULL, NULL);
  *natural = tabs;
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? tabs : MIN (tabs, 2 * ARROW_PX + MIN_TAB_PX);
}

/* Places child at x px from the start of the row, whichever side that is. */
static void
place (DossierTabStrip *self,
       GtkWidget *child,
       int x,
       int width,
       int height)
{
  float left = is_rtl (self) ? self->width - x - width : x;

  gtk_widget_allocate (child, width, height, -1, gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (left, 0)));
}

static void
place_arrow (DossierTabStrip *self,
             GtkWidget *arrow,
             const char *icon_name,
             gboolean shown,
             int x,
             int width,
             int height)
{
  gtk_widget_set_child_visible (arrow, shown);
  if (!shown)
    return;

  /* Where all tabs have room, no picture is loaded. */
  if (gtk_button_get_icon_name (GTK_BUTTON (arrow)) == NULL)
    gtk_button_set_icon_name (GTK_BUTTON (arrow), icon_name);
  /* GTK wants to have been asked, whatever the answer. */
  get_natural_width (arrow);
  place (self, arrow, x, width, height);
}

static void
dossier_tab_strip_size_allocate (GtkWidget *widget,
                                 int width,
                                 int height,
                                 int baseline)
{
  DossierTabStrip *self = DOSSIER_TAB_STRIP (widget);
  int tabs = get_natural_width (self->tabs);
  gboolean scrolls = tabs > width;
  int arrow = scrolls ? ARROW_PX : 0;
  int page = width - 2 * arrow;

  if (self->width != width || self->unseen)
    {
      self->width = width;
      self->unseen = FALSE;
      gtk_adjustment_configure (get_adjustment (self), get_offset_of_selected (self, page), 0, MAX (tabs, page),
                                WHEEL_STEP_PX, page * PAGE_SHARE, page);
    }

  place (self, self->scroller, arrow, page, height);
  place_arrow (self, self->start_arrow, "pan-start-symbolic", scrolls, 0, arrow, height);
  place_arrow (self, self->end_arrow, "pan-end-symbolic", scrolls, width - arrow, arrow, height);
}

static void
dossier_tab_strip_direction_changed (GtkWidget *widget,
                                     GtkTextDirection previous)
{
  DossierTabStrip *self = DOSSIER_TAB_STRIP (widget);

  self->unseen = TRUE;
  update_arrows (self);
  GTK_WIDGET_CLASS (dossier_tab_strip_parent_class)->direction_changed (widget, previous);
}

static void
dossier_tab_strip_dispose (GObject *object)
{
  DossierTabStrip *self = DOSSIER_TAB_STRIP (object);

  self->selected = NULL;
  g_clear_object (&self->scroll);
  g_clear_pointer (&self->start_arrow, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->end_arrow, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_tab_strip_parent_class)->dispose (object);
}

static void
dossier_tab_strip_class_init (DossierTabStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dossier_tab_strip_dispose;

  widget_class->focus = dossier_tab_strip_focus;
  widget_class->grab_focus = dossier_tab_strip_grab_focus;
  widget_class->measure = dossier_tab_strip_measure;
  widget_class->size_allocate = dossier_tab_strip_size_allocate;
  widget_class->direction_changed = dossier_tab_strip_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "dossier-tab-strip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TAB_LIST);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, focus_end_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, focus_end_cb, "b", TRUE);
}

static GtkWidget *
create_arrow (DossierTabStrip *self,
              const char *label,
              GCallback clicked_cb)
{
  GtkWidget *arrow = gtk_button_new ();

  gtk_widget_set_focusable (arrow, FALSE);
  gtk_widget_set_focus_on_click (arrow, FALSE);
  gtk_widget_set_tooltip_text (arrow, label);
  gtk_widget_add_css_class (arrow, "flat");
  gtk_widget_add_css_class (arrow, "arrow");
  gtk_accessible_update_property (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (arrow, "clicked", clicked_cb, self);
  return arrow;
}

static GtkWidget *
create_scroller (DossierTabStrip *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->tabs);
  gtk_widget_set_focusable (scroller, FALSE); /* its tabs are */
  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (scroller, wheel);
  return scroller;
}

static void
dossier_tab_strip_init (DossierTabStrip *self)
{
  GtkAdjustment *adjustment;

  self->start_arrow = create_arrow (self, _("Show earlier tabs"), G_CALLBACK (start_arrow_clicked_cb));
  self->end_arrow = create_arrow (self, _("Show later tabs"), G_CALLBACK (end_arrow_clicked_cb));
  self->tabs = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_halign (self->tabs, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->tabs, "tabs");
  self->scroller = create_scroller (self);

  gtk_widget_set_parent (self->start_arrow, GTK_WIDGET (self));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_widget_set_parent (self->end_arrow, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  adjustment = get_adjustment (self);
  g_signal_connect_swapped (adjustment, "changed", G_CALLBACK (update_arrows), self);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (update_arrows), self);
  self->scroll = adw_timed_animation_new (self->scroller, 0, 0, SCROLL_MS,
                                          adw_property_animation_target_new (G_OBJECT (adjustment), "value"));
}

/**
 * dossier_tab_strip_new:
 *
 * Makes a row without tabs.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
dossier_tab_strip_new (void)
{
  return g_object_new (DOSSIER_TYPE_TAB_STRIP, NULL);
}

/**
 * dossier_tab_strip_add:
 * @self: a row of tabs
 * @view_id: id of the view that the tab shows
 * @title: what the tab says, as plain text
 *
 * Adds a tab at the end of the row.
 */
void
dossier_tab_strip_add (DossierTabStrip *self,
                       const char *view_id,
                       const char *title)
{
  GtkWidget *tab;

  g_return_if_fail (DOSSIER_IS_TAB_STRIP (self));
  g_return_if_fail (view_id != NULL);
  g_return_if_fail (title != NULL);

  tab = g_object_new (GTK_TYPE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_TAB, "name", view_id, "label", title,
                      "action-name", "win.show-view", "action-target", g_variant_new_string (view_id), NULL);
  gtk_widget_add_css_class (tab, "flat");
  gtk_widget_add_css_class (tab, "tab");
  gtk_accessible_update_property (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  set_selected_state (tab, FALSE);
  gtk_box_append (GTK_BOX (self->tabs), tab);
}

/**
 * dossier_tab_strip_select:
 * @self: a row of tabs
 * @view_id: (nullable): id of the view that is shown
 *
 * Marks the tab of a view as the selected one, and scrolls to it. The focus goes along, where the tab that was selected
 * had it. An id without a tab selects none.
 */
void
dossier_tab_strip_select (DossierTabStrip *self,
                          const char *view_id)
{
  GtkWidget *tab;
  gboolean had_focus;

  g_return_if_fail (DOSSIER_IS_TAB_STRIP (self));

  tab = find_tab (self, view_id);
  if (tab == self->selected)
    return;

  had_focus = self->selected != NULL && gtk_widget_is_focus (self->selected);

  if (self->selected != NULL)
    set_selected_state (self->selected, FALSE);
  self->selected = tab;
  if (tab == NULL)
    return;

  set_selected_state (tab, TRUE);
  if (had_focus)
    gtk_widget_grab_focus (tab);
  self->unseen = self->width == 0;
  if (!self->unseen)
    scroll_to (self, get_offset_of_selected (self, gtk_adjustment_get_page_size (get_adjustment (self))));
}

/**
 * dossier_tab_strip_get_n_tabs:
 * @self: a row of tabs
 *
 * Gets how many tabs there are.
 *
 * Returns: the number
 */
guint
dossier_tab_strip_get_n_tabs (DossierTabStrip *self)
{
  guint n = 0;

  g_return_val_if_fail (DOSSIER_IS_TAB_STRIP (self), 0);

  for (GtkWidget *tab = gtk_widget_get_first_child (self->tabs); tab != NULL; tab = gtk_widget_get_next_sibling (tab))
    n++;
  return n;
}

/**
 * dossier_tab_strip_get_tab:
 * @self: a row of tabs
 * @index: a place in the row, from 0
 *
 * Gets a tab.
 *
 * Returns: (transfer none) (nullable): the tab, or %NULL past the last
 */
GtkWidget *
dossier_tab_strip_get_tab (DossierTabStrip *self,
                           guint index)
{
  GtkWidget *tab;

  g_return_val_if_fail (DOSSIER_IS_TAB_STRIP (self), NULL);

  tab = gtk_widget_get_first_child (self->tabs);
  for (guint i = 0; tab != NULL && i < index; i++)
    tab = gtk_widget_get_next_sibling (tab);
  return tab;
}

/**
 * dossier_tab_strip_get_selected:
 * @self: a row of tabs
 *
 * Gets the selected tab.
 *
 * Returns: (transfer none) (nullable): the tab
 */
GtkWidget *
dossier_tab_strip_get_selected (DossierTabStrip *self)
{
  g_return_val_if_fail (DOSSIER_IS_TAB_STRIP (self), NULL);

  return self->selected;
}

/**
 * dossier_tab_strip_get_scrolls:
 * @self: a row of tabs
 *
 * Tells whether the tabs do not fit, so that the arrows are shown.
 *
 * Returns: whether they do not
 */
gboolean
dossier_tab_strip_get_scrolls (DossierTabStrip *self)
{
  g_return_val_if_fail (DOSSIER_IS_TAB_STRIP (self), FALSE);

  return gtk_widget_get_child_visible (self->start_arrow);
}
