// SPDX-License-Identifier: GPL-3.0-or-later

/* The search of a window: when its index is made, where its words are typed, and the way in and out. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-search.h"
#include "ui/dossier-search-page.h"
#include "ui/dossier-theme.h"

#define SEARCH_PLACE DOSSIER_OWN_PREFIX "search"
#define NARROW 520 /* px at the normal text size */
#define FRAMES_BEFORE 2 /* the second is asked for when the first has been painted */

static gboolean
is_searching (DossierWindow *self)
{
  return self->dossier != NULL && !dossier_window_shows_problems (self)
         && g_strcmp0 (dossier_navigation_get_place (self->navigation).view, SEARCH_PLACE) == 0;
}

/* (transfer none) (nullable): the page, where it was ever shown */
static DossierSearchPage *
get_page (DossierWindow *self)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, SEARCH_PLACE);

  return page != NULL ? DOSSIER_SEARCH_PAGE (page) : NULL;
}

/* Who looks for something is told at once; who does not, when the page is opened. */
static void
fail (DossierWindow *self,
      const char *reason)
{
  g_clear_object (&self->search_cancellable);
  g_free (self->search_failure);
  self->search_failure = g_strdup (reason);
  if (get_page (self) != NULL)
    dossier_search_page_set_failure (get_page (self), reason);
}

static void
search_made_cb (GObject *source,
                GAsyncResult *result,
                gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DossierSearch) search = dossier_search_new_finish (result, &error);
  DossierWindow *self = user_data;

  /* The window may be gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (search == NULL)
    {
      fail (self, error->message);
      return;
    }

  self->search = g_steal_pointer (&search);
  if (get_page (self) != NULL)
    dossier_search_page_set_search (get_page (self), self->search);
}

static void
make_search (DossierWindow *self)
{
  if (self->search_cancellable != NULL || self->dossier == NULL)
    return;

  g_clear_pointer (&self->search_failure, g_free);
  self->search_cancellable = g_cancellable_new ();
  dossier_search_new_async (self->dossier, self->search_cancellable, search_made_cb, self);
}

static gboolean
wait_for_frame_cb (GtkWidget *widget,
                   GdkFrameClock *clock,
                   gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (widget);

  if (++self->n_frames < FRAMES_BEFORE)
    {
      gtk_widget_queue_draw (widget);
      return G_SOURCE_CONTINUE;
    }

  make_search (self);
  return G_SOURCE_REMOVE;
}

/* Makes the index once the window has been seen: no frame waits for it. */
void
dossier_window_prepare_search (DossierWindow *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), wait_for_frame_cb, NULL, NULL);
}

/* Gives up the making, and what was made. */
void
dossier_window_drop_search (DossierWindow *self)
{
  if (self->search_cancellable != NULL)
    g_cancellable_cancel (self->search_cancellable);
  g_clear_object (&self->search_cancellable);
  g_clear_pointer (&self->search, dossier_search_unref);
  g_clear_pointer (&self->search_failure, g_free);
}

/* Makes the index again where it could not be made. */
void
dossier_window_retry_search (DossierWindow *self)
{
  if (self->search_failure == NULL)
    return;

  make_search (self);
  if (get_page (self) != NULL)
    dossier_search_page_set_failure (get_page (self), NULL);
}

static void
focus_entry (DossierWindow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
}

static void
results_changed_cb (DossierWindow *self,
                    DossierSearchPage *page)
{
  const char *announcement = dossier_search_page_get_announcement (page);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  announcement != NULL ? announcement : "", -1);
}

/* (transfer floating): the page, for the table of pages */
GtkWidget *
dossier_window_create_search_page (DossierWindow *self)
{
  GtkWidget *page = dossier_search_page_new (self->veils);

  g_object_bind_property (self->search_entry, "text", page, "text", G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (page, "left", G_CALLBACK (focus_entry), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "changed", G_CALLBACK (results_changed_cb), self, G_CONNECT_SWAPPED);
  if (self->search_failure == NULL)
    make_search (self);
  if (self->search != NULL)
    dossier_search_page_set_search (DOSSIER_SEARCH_PAGE (page), self->search);
  else if (self->search_failure != NULL)
    dossier_search_page_set_failure (DOSSIER_SEARCH_PAGE (page), self->search_failure);

  return page;
}

/* In a narrow window the words take the place of what leads back and forward. */
static void
make_room (DossierWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));
  double scale = dossier_text_scale_for_widget (GTK_WIDGET (self));
  gboolean narrow = surface != NULL && gdk_surface_get_width (surface) < NARROW * scale;

  gtk_widget_set_visible (self->back, !narrow || !is_searching (self));
  gtk_widget_set_visible (self->forward, !narrow || !is_searching (self));
}

static void
watch_width_cb (DossierWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));

  g_signal_connect_object (surface, "notify::width", G_CALLBACK (make_room), self, G_CONNECT_SWAPPED);
}

/* Brings the header bar in line with whether the search is shown. */
void
dossier_window_apply_search (DossierWindow *self)
{
  gboolean searching = is_searching (self);
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "search");

  if (searching)
    self->found_fact = dossier_navigation_get_place (self->navigation).fact;
  make_room (self);
  gtk_stack_set_visible_child_name (self->heading, searching ? "search" : "title");
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (searching));
}

/* Shows the search as it was left, and remembers from where. */
void
dossier_window_enter_search (DossierWindow *self)
{
  if (self->dossier == NULL)
    return;

  if (!is_searching (self))
    {
      self->before_search = dossier_navigation_get_place (self->navigation);
      dossier_window_ensure_page (self, SEARCH_PLACE);
      dossier_window_go (self, SEARCH_PLACE,
                         dossier_find_fact (self->dossier, self->found_fact) != NULL ? self->found_fact : NULL);
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/* Goes back to where the reader was. The words stay, for the next time. */
void
dossier_window_leave_search (DossierWindow *self)
{
  DossierPlace before = self->before_search;

  if (!is_searching (self))
    return;

  if (before.view == NULL)
    before.view = self->dossier->views[0]->id;
  dossier_window_go (self, before.view, before.fact);
  gtk_widget_grab_focus (GTK_WIDGET (self->tabs));
}

static void
entry_activated_cb (DossierWindow *self)
{
  if (get_page (self) != NULL)
    dossier_search_page_open_first (get_page (self));
}

static gboolean
entry_key_cb (GtkEventControllerKey *controller,
              guint key,
              guint code,
              GdkModifierType modifiers,
              DossierWindow *self)
{
  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0 || get_page (self) == NULL)
    return FALSE;

  if (key == GDK_KEY_Down || key == GDK_KEY_KP_Down)
    return dossier_search_page_walk (get_page (self), 1);
  if (key == GDK_KEY_Up || key == GDK_KEY_KP_Up)
    return dossier_search_page_walk (get_page (self), -1);

  return FALSE;
}

/* Whether a key writes something: then it is the first letter of a search. A blank is not: it presses buttons. */
static gboolean
writes (guint key,
        GdkModifierType modifiers)
{
  gunichar character = gdk_keyval_to_unicode (key);

  return (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) == 0
         && g_unichar_isgraph (character);
}

/* Just typing searches: anew from elsewhere, on from the results. Only what nothing else takes comes here. */
static gboolean
window_key_cb (GtkEventControllerKey *controller,
               guint key,
               guint code,
               GdkModifierType modifiers,
               DossierWindow *self)
{
  GtkEditable *entry = GTK_EDITABLE (self->search_entry);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (self->dossier == NULL || dossier_window_shows_problems (self) || !writes (key, modifiers)
      || (focus != NULL && GTK_IS_EDITABLE (focus)))
    return FALSE;

  if (!is_searching (self))
    {
      self->found_fact = NULL;
      dossier_window_enter_search (self);
      gtk_editable_set_text (entry, "");
    }
  focus_entry (self);
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (gtk_editable_get_delegate (entry)));
}

static void
add_key_controller (GtkWidget *widget,
                    GtkPropagationPhase phase,
                    GCallback callback,
                    DossierWindow *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, phase);
  g_signal_connect (controller, "key-pressed", callback, self);
  gtk_widget_add_controller (widget, controller);
}

void
dossier_window_install_search (DossierWindow *self)
{
  GtkWidget *entry = GTK_WIDGET (self->search_entry);

  g_signal_connect (self, "realize", G_CALLBACK (watch_width_cb), NULL);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (entry_activated_cb), self);
  g_signal_connect_swapped (entry, "stop-search", G_CALLBACK (dossier_window_leave_search), self);
  add_key_controller (entry, GTK_PHASE_CAPTURE, G_CALLBACK (entry_key_cb), self);
  add_key_controller (GTK_WIDGET (self), GTK_PHASE_BUBBLE, G_CALLBACK (window_key_cb), self);
}
