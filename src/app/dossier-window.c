// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-lens-text.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-takeaway-menu.h"

G_DEFINE_FINAL_TYPE (DossierWindow, dossier_window, ADW_TYPE_APPLICATION_WINDOW)

#define MOUSE_BACK 8
#define MOUSE_FORWARD 9

/* (transfer full) (nullable): a text that may be missing, for the reader. */
static char *
get_text (const DossierText *text)
{
  return text != NULL ? dossier_text_for_reader (text) : NULL;
}

static void
show_title (DossierWindow *self)
{
  g_autofree char *title = get_text (self->dossier->title);
  g_autofree char *subtitle = get_text (self->dossier->subtitle);
  g_autofree char *short_title = get_text (self->dossier->short_title);

  dossier_title_set (self->title, title, subtitle);
  dossier_title_set_short (self->title, short_title != NULL ? short_title : title, _("Dossier"));
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
show_notices (DossierWindow *self)
{
  guint n_dropped = dossier_problems_get_n_dropped_facts (dossier_opening_get_problems (self->shown));
  g_autofree char *advice = get_text (self->dossier->advice);
  g_autofree char *unread = NULL;

  dossier_notice_set_text (self->advice, advice);
  if (n_dropped == 0)
    return;

  unread = g_strdup_printf (ngettext ("%u fact could not be read.", "%u facts could not be read.", n_dropped),
                            n_dropped);
  dossier_notice_set_text (self->unread, unread);
  dossier_notice_set_action (self->unread, _("Show Problems"), "win.show-problems");
  dossier_notice_set_wanted (self->unread, TRUE);
}

static void
ensure_pane (DossierWindow *self)
{
  if (self->pane != NULL)
    return;

  self->pane = DOSSIER_EVIDENCE_PANE (dossier_evidence_pane_new (self->veils));
  dossier_evidence_pane_set_lens (self->pane, self->lens);
  dossier_split_set_pane (self->split, GTK_WIDGET (self->pane));
}

static gboolean
has_focus_in (DossierWindow *self,
              GtkWidget *widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
remember_focus (DossierWindow *self)
{
  g_clear_weak_pointer (&self->focus_before);
  g_set_weak_pointer (&self->focus_before, gtk_window_get_focus (GTK_WINDOW (self)));
}

static void
open_evidence (DossierWindow *self,
               DossierBrowsable *page,
               const DossierFact *fact)
{
  gboolean was_open = dossier_split_get_open (self->split);
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (page);

  ensure_pane (self);
  dossier_evidence_pane_set_here (self->pane, dossier_navigation_get_place (self->navigation).view);
  dossier_evidence_pane_set_state (self->pane, dossier_evidence_state_new_among (self->dossier, fact, facts));
  if (!was_open)
    remember_focus (self);
  dossier_split_set_open (self->split, TRUE);

  /* Beside the page, the reader can go on in the list of facts; what covers the page takes the focus from it. */
  if (!was_open && dossier_split_get_place (self->split) != DOSSIER_SPLIT_BESIDE)
    dossier_evidence_pane_grab_focus (self->pane);
}

static void
close_evidence (DossierWindow *self)
{
  gboolean had_focus;

  if (!dossier_split_get_open (self->split))
    return;

  had_focus = has_focus_in (self, GTK_WIDGET (self->pane));
  dossier_split_set_open (self->split, FALSE);
  if (!had_focus)
    return;
  if (self->focus_before == NULL || !gtk_widget_grab_focus (self->focus_before))
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->pages), GTK_DIR_TAB_FORWARD);
}

/* The line that says what the lens dims on the page that is seen, and how many; off, there is none. */
void
dossier_window_update_lens (DossierWindow *self)
{
  DossierStanding standing = dossier_lens_get_standing (self->lens);
  DossierPlace place = dossier_navigation_get_place (self->navigation);
  g_autoptr (GPtrArray) facts = NULL;
  g_autofree char *words = NULL;

  dossier_notice_set_wanted (self->dimmed, standing != DOSSIER_STANDING_OFF);
  if (standing == DOSSIER_STANDING_OFF)
    return;

  facts = dossier_browsable_list_facts (dossier_window_ensure_page (self, place.view));
  words = dossier_format_lens (standing, dossier_lens_count (self->lens, facts), facts->len);
  dossier_notice_set_text (self->dimmed, words);
  dossier_notice_set_action (self->dimmed, _("Dim Nothing"), "win.clear-lens");
  dossier_notice_set_closable (self->dimmed, FALSE);
}

/* Brings every widget in line with where the reader is.
 *
 * scroll: whether the chosen fact is to be brought into sight */
void
dossier_window_apply_place (DossierWindow *self,
                            gboolean scroll)
{
  DossierPlace place = dossier_navigation_get_place (self->navigation);
  const DossierFact *fact = place.fact != NULL ? dossier_find_fact (self->dossier, place.fact) : NULL;
  DossierBrowsable *page = dossier_window_ensure_page (self, place.view);

  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (page));
  dossier_tab_strip_select (self->tabs, place.view);
  dossier_notice_set_wanted (self->advice, g_str_equal (place.view, self->dossier->views[0]->id));
  dossier_browsable_select_fact (page, place.fact, scroll);
  dossier_window_update_lens (self);
  if (fact != NULL)
    open_evidence (self, page, fact);
  else
    close_evidence (self);
  dossier_window_apply_search (self);
  dossier_window_update_actions (self);
}

/* Goes to a page, which must be there, and to a fact in it. */
void
dossier_window_go (DossierWindow *self,
                   const char *view_id,
                   const char *fact_id)
{
  if (dossier_window_shows_problems (self))
    dossier_window_leave_problems (self);
  if (dossier_navigation_go (self->navigation, view_id, fact_id))
    dossier_window_apply_place (self, fact_id != NULL);
}

/* Shows the dossier of opening in a window that has none yet. */
void
dossier_window_show_dossier (DossierWindow *self,
                             DossierOpening *opening)
{
  g_assert (self->dossier == NULL);

  self->shown = g_object_ref (opening);
  self->dossier = dossier_ref (dossier_opening_get_dossier (opening));
  self->navigation = dossier_navigation_new ();
  self->veils = dossier_veils_new ();
  self->lens = dossier_lens_new (self->dossier);
  g_signal_connect_object (self->veils, "revealed", G_CALLBACK (dossier_window_update_actions), self,
                           G_CONNECT_SWAPPED);

  show_title (self);
  dossier_window_show_tabs (self);
  show_notices (self);
  gtk_stack_set_visible_child_name (self->stack, "reader");
  dossier_window_go (self, self->dossier->views[0]->id, NULL);

  /* The keyboard starts at the tabs; the ring around the focus is seen from the first key on. */
  gtk_widget_grab_focus (GTK_WIDGET (self->tabs));
  gtk_window_set_focus_visible (GTK_WINDOW (self), FALSE);
  dossier_window_prepare_search (self);
  if (self->pending_lecture != NULL)
    dossier_window_open_lecture (self, self->pending_lecture);
  g_clear_object (&self->pending_lecture);
}

void
dossier_window_toast (DossierWindow *self,
                      const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_timeout (toast, 2);
  /* Before one that stays: "Saving…" waits, and comes back. */
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static gboolean
focus_region (GtkWidget *region)
{
  return gtk_widget_grab_focus (region) || gtk_widget_child_focus (region, GTK_DIR_TAB_FORWARD);
}

/* Moves the focus to the next region of the window (step 1) or the one before (-1): tabs, page, evidence. */
void
dossier_window_focus_region (DossierWindow *self,
                             int step)
{
  GtkWidget *regions[] = { GTK_WIDGET (self->tabs), GTK_WIDGET (self->pages), GTK_WIDGET (self->pane) };
  const int n = G_N_ELEMENTS (regions);
  int from = step > 0 ? n - 1 : 0;

  for (int i = 0; i < n; i++)
    if (regions[i] != NULL && has_focus_in (self, regions[i]))
      from = i;

  for (int i = 1; i <= n; i++)
    {
      GtkWidget *region = regions[(from + i * step + n * n) % n];

      if (region != NULL && gtk_widget_get_mapped (region) && focus_region (region))
        return;
    }
}

static void
mouse_pressed_cb (DossierWindow *self,
                  int n_press,
                  double x,
                  double y,
                  GtkGestureSingle *gesture)
{
  guint button = gtk_gesture_single_get_current_button (gesture);

  if (button == MOUSE_BACK)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
  else if (button == MOUSE_FORWARD)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.forward", NULL);
  else
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
install_mouse_buttons (DossierWindow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (mouse_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* A menu of which the model is set at once is built on the way to the first frame; these are not even read there. */
static void
create_menu_cb (GtkMenuButton *button,
                gpointer user_data)
{
  DossierWindow *self = user_data;
  const char *name = button == self->lens_button ? "lens_menu" : "menu";
  g_autoptr (GtkBuilder) builder = NULL;
  g_autoptr (GMenuModel) takeaway = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;

  builder = gtk_builder_new_from_resource ("/io/github/dossier_app/Dossier/menus.ui");
  takeaway = dossier_takeaway_menu_new ("");
  g_menu_insert_submenu (G_MENU (gtk_builder_get_object (builder, "talk_section")), 1, _("Take This Page A_way"),
                         takeaway);
  dossier_menu_button_set_menu (button, G_MENU_MODEL (gtk_builder_get_object (builder, name)));
}

/* Escape closes the evidence, or leaves the knowledge clock: where the focus is nowhere too, and before a toast, which
 * goes by itself. What has the focus, a menu for one, still comes first. */
static void
install_escape (DossierWindow *self)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                            gtk_named_action_new ("win.step-out"));
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  gtk_widget_add_controller (adw_toast_overlay_get_child (self->toasts), controller);
}

/* Where the focus goes is told by where things are: a key that comes before the next frame, as keys do that are held
 * down, would go by places that what is new has not got and what was moved has no longer. So all is laid out first, as
 * GTK does before it draws, in the size that the window has: its surface is larger by the shadow. */
static void
dossier_window_move_focus (GtkWidget *widget,
                           GtkDirectionType direction)
{
  int width = gtk_widget_get_allocated_width (widget);
  int height = gtk_widget_get_allocated_height (widget);

  if (width > 0 && height > 0)
    gtk_widget_allocate (widget, width, height, -1, NULL);

  GTK_WIDGET_CLASS (dossier_window_parent_class)->move_focus (widget, direction);
}

static void
dossier_window_dispose (GObject *object)
{
  DossierWindow *self = DOSSIER_WINDOW (object);

  dossier_window_flush_lectures (self);
  g_clear_object (&self->presentation);
  dossier_window_drop_opening (self);
  dossier_window_drop_search (self);
  dossier_window_drop_look (self);
  dossier_window_drop_fact_menu (self);
  g_clear_weak_pointer (&self->focus_before);
  g_clear_pointer (&self->navigation, dossier_navigation_free);
  g_clear_object (&self->veils);
  g_clear_object (&self->lens);
  g_clear_object (&self->shown);
  gtk_widget_dispose_template (GTK_WIDGET (self), DOSSIER_TYPE_WINDOW);
  g_clear_pointer (&self->tab_places, g_ptr_array_unref);
  g_clear_pointer (&self->dossier, dossier_unref);
  g_clear_pointer (&self->lectures, g_hash_table_unref);
  g_clear_pointer (&self->lecture_id, g_free);
  g_clear_pointer (&self->removed, dossier_lecture_plan_unref);
  g_clear_object (&self->pending_lecture);

  G_OBJECT_CLASS (dossier_window_parent_class)->dispose (object);
}

static void
dossier_window_class_init (DossierWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_window_dispose;
  widget_class->move_focus = dossier_window_move_focus;

  g_type_ensure (DOSSIER_TYPE_BOX);
  g_type_ensure (DOSSIER_TYPE_BUTTON_CONTENT);
  g_type_ensure (DOSSIER_TYPE_DROP_LAYOUT);
  g_type_ensure (DOSSIER_TYPE_LOADING_BAR);
  g_type_ensure (DOSSIER_TYPE_NOTICE);
  g_type_ensure (DOSSIER_TYPE_SPLIT);
  g_type_ensure (DOSSIER_TYPE_TAB_STRIP);
  g_type_ensure (DOSSIER_TYPE_TITLE);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/dossier_app/Dossier/dossier-window.ui");
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, back);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, forward);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, heading);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, title);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, search_entry);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, lens_button);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, present_menu);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, present_layout);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, tools_layout);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, loading);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, tabs);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, advice);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, dimmed);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, unread);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, split);
  gtk_widget_class_bind_template_child (widget_class, DossierWindow, pages);

  /* Not among the application's shortcuts, which come before what has the focus; see install_escape(). */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.step-out", NULL);
}

static void
dossier_window_init (DossierWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_title (GTK_WINDOW (self), _("Dossier"));
  dossier_title_set (self->title, _("Dossier"), NULL);
  dossier_title_set_short (self->title, _("Dossier"), NULL);

  self->tab_places = g_ptr_array_new ();
  gtk_menu_button_set_create_popup_func (self->lens_button, create_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
  dossier_window_install_presenting (self);
  dossier_window_install_takeaway (self);
  dossier_window_install_lectures (self);
  dossier_window_install_lecture_files (self);
  dossier_window_install_clock (self);
  dossier_window_install_actions (self);
  dossier_window_install_opening (self);
  dossier_window_install_search (self);
  dossier_window_install_fact_menu (self);
  install_mouse_buttons (self);
  install_escape (self);
}

/**
 * dossier_window_new:
 * @application: the application
 *
 * Makes a window that shows nothing yet.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
DossierWindow *
dossier_window_new (GtkApplication *application)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  return g_object_new (DOSSIER_TYPE_WINDOW, "application", application, NULL);
}

/**
 * dossier_window_get_dossier:
 * @self: a window
 *
 * Gets what it shows.
 *
 * Returns: (transfer none) (nullable): the dossier
 */
Dossier *
dossier_window_get_dossier (DossierWindow *self)
{
  g_return_val_if_fail (DOSSIER_IS_WINDOW (self), NULL);

  return self->dossier;
}
