// SPDX-License-Identifier: GPL-3.0-or-later

/* The menu of a fact: by the secondary button or a long press on whatever shows one, or by the menu key where the focus
 * is. So names in rows, cards and tiles, which are one button each, lead on to their parties too. */

#include "app/dossier-window-private.h"

#include "present/dossier-fact-menu.h"
#include "ui/dossier-fact-widget.h"
#include "ui/dossier-menu.h"

/* The fact that a widget is part of. (nullable) */
static const DossierFact *
find_fact (DossierWindow *self,
           GtkWidget *widget)
{
  const DossierFact *fact = NULL;

  for (; widget != NULL && fact == NULL && widget != GTK_WIDGET (self->split); widget = gtk_widget_get_parent (widget))
    {
      const char *id = dossier_widget_get_fact_id (widget);

      fact = id != NULL ? dossier_find_fact (self->dossier, id) : NULL;
    }

  return fact;
}

/* (transfer full): a name from the file with an underscore underlines no letter. */
static char *
escape_label (const char *label)
{
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);

  return g_strjoinv ("__", parts);
}

/* (transfer full) */
static GMenuModel *
create_model (const DossierFact *fact,
              const char *here)
{
  g_autoptr (GPtrArray) items = dossier_fact_menu_new (fact, here);
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < items->len; i++)
    {
      const DossierFactMenuItem *item = g_ptr_array_index (items, i);
      g_autofree char *label = escape_label (item->label);
      g_autoptr (GMenuItem) entry = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (entry, item->action, "s", item->target);
      g_menu_append_item (menu, entry);
    }

  return G_MENU_MODEL (menu);
}

/* The focus goes back to where it was, unless what was chosen took it elsewhere. */
static void
closed_cb (DossierWindow *self)
{
  if (self->before_menu != NULL && gtk_widget_get_mapped (self->before_menu))
    dossier_popover_give_back (self->fact_menu, self->before_menu);
  g_clear_weak_pointer (&self->before_menu);
}

static gboolean
open_menu (DossierWindow *self,
           GtkWidget *widget,
           const GdkRectangle *place)
{
  const DossierFact *fact = self->dossier != NULL ? find_fact (self, widget) : NULL;
  g_autoptr (GMenuModel) model = NULL;

  if (fact == NULL)
    return FALSE;

  g_clear_pointer (&self->fact_menu, gtk_widget_unparent);
  g_clear_weak_pointer (&self->before_menu);
  g_set_weak_pointer (&self->before_menu, gtk_window_get_focus (GTK_WINDOW (self)));
  model = create_model (fact, dossier_navigation_get_place (self->navigation).view);
  self->fact_menu = gtk_popover_menu_new_from_model (model);
  dossier_menu_name_items (self->fact_menu);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->fact_menu), place);
  gtk_widget_set_parent (self->fact_menu, GTK_WIDGET (self->split));
  g_signal_connect_object (self->fact_menu, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (self->fact_menu));

  return TRUE;
}

static void
open_at (DossierWindow *self,
         double x,
         double y,
         GtkGesture *gesture)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->split), x, y, GTK_PICK_DEFAULT);
  GdkRectangle place = { (int) x, (int) y, 1, 1 };

  if (open_menu (self, widget, &place))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pressed_cb (DossierWindow *self,
            int n_press,
            double x,
            double y,
            GtkGesture *gesture)
{
  open_at (self, x, y, gesture);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant *args,
             gpointer data)
{
  DossierWindow *self = data;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  graphene_rect_t bounds;

  if (focus == NULL || !gtk_widget_compute_bounds (focus, GTK_WIDGET (self->split), &bounds))
    return FALSE;

  return open_menu (self, focus,
                    &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                                      (int) bounds.size.height });
}

static void
install_keys (DossierWindow *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  GtkShortcutTrigger *trigger = gtk_alternative_trigger_new (gtk_keyval_trigger_new (GDK_KEY_Menu, 0),
                                                             gtk_keyval_trigger_new (GDK_KEY_F10, GDK_SHIFT_MASK));

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (trigger, gtk_callback_action_new (menu_key_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->split), controller);
}

void
dossier_window_install_fact_menu (DossierWindow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (open_at), self);
  gtk_widget_add_controller (GTK_WIDGET (self->split), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self->split), GTK_EVENT_CONTROLLER (press));
  install_keys (self);
}

/* Before the split goes. */
void
dossier_window_drop_fact_menu (DossierWindow *self)
{
  g_clear_weak_pointer (&self->before_menu);
  if (self->fact_menu != NULL)
    g_signal_handlers_disconnect_by_data (self->fact_menu, self);
  g_clear_pointer (&self->fact_menu, gtk_widget_unparent);
}
