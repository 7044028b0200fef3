// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-overview.h"

#include <glib/gi18n.h>

#include "ui/dossier-parts.h"
#include "ui/dossier-slide-view.h"

#define THUMB_WIDTH 240
#define THUMB_HEIGHT 135
#define NAME_LINES 2
#define NAME_CHARS 28
#define MOST_COLUMNS 12
#define SLIDE_KEY "dossier-slide" /* of a row: the index of its slide, and 1 */
#define AFTER_LAYOUT (GDK_PRIORITY_REDRAW + 10)

#define DOSSIER_TYPE_OVERVIEW (dossier_overview_get_type ())
G_DECLARE_FINAL_TYPE (DossierOverview, dossier_overview, DOSSIER, OVERVIEW, GtkWidget)

struct _DossierOverview
{
  GtkWidget parent_instance;
  DossierTalk *talk;
  GtkWidget *scrolled;
  GtkWidget *grid; /* a GtkGridView */
  GtkSingleSelection *selection; /* its model */
  guint focusing;
  guint pressed; /* the number of the slide that the button went down on; 0: none */
};

G_DEFINE_FINAL_TYPE (DossierOverview, dossier_overview, GTK_TYPE_WIDGET)

/* The row that shows a slide; NULL where it is out of view. */
static GtkWidget *
find_row (DossierOverview *self,
          guint index)
{
  GtkWidget *row = gtk_widget_get_first_child (self->grid);

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      gpointer data = g_object_get_data (G_OBJECT (row), SLIDE_KEY);

      if (data != NULL && GPOINTER_TO_UINT (data) - 1 == index && gtk_widget_get_mapped (row))
        return row;
    }

  return NULL;
}

/* For a screen reader: the keys are the talk's, and choose. What is scrolled to has its row a layout later. */
static gboolean
focus_cb (gpointer data)
{
  DossierOverview *self = data;
  GtkWidget *row = find_row (self, dossier_deck_get_chosen (dossier_talk_get_deck (self->talk)));

  self->focusing = 0;
  if (row != NULL)
    gtk_widget_grab_focus (row);

  return G_SOURCE_REMOVE;
}

static void
update_chosen (DossierOverview *self)
{
  guint chosen = dossier_deck_get_chosen (dossier_talk_get_deck (self->talk));

  gtk_single_selection_set_selected (self->selection, chosen);
  gtk_widget_activate_action (self->grid, "list.scroll-to-item", "u", chosen);
  if (self->focusing == 0)
    self->focusing = g_idle_add_full (AFTER_LAYOUT, focus_cb, self, NULL);
}

static void
activated_cb (DossierOverview *self,
              guint position)
{
  dossier_talk_press (self->talk, GDK_KEY_Escape, 0);
  dossier_talk_go_to (self->talk, position);
}

/* The number of the slide at a place, from 1 on; 0: none is there. */
static guint
find_slide (DossierOverview *self,
            double x,
            double y)
{
  GtkWidget *picked = gtk_widget_pick (self->grid, x, y, GTK_PICK_DEFAULT);
  gpointer data = NULL;

  for (; data == NULL && picked != NULL && picked != self->grid; picked = gtk_widget_get_parent (picked))
    data = g_object_get_data (G_OBJECT (picked), SLIDE_KEY);

  return GPOINTER_TO_UINT (data);
}

static void
pressed_cb (DossierOverview *self,
            int n_press,
            double x,
            double y)
{
  self->pressed = find_slide (self, x, y);
}

/* The pointer was drawn away: GTK tells that the button is let go of all the same. */
static void
stopped_cb (DossierOverview *self)
{
  self->pressed = 0;
}

static void
released_cb (DossierOverview *self,
             int n_press,
             double x,
             double y,
             GtkGesture *gesture)
{
  guint pressed = self->pressed;

  self->pressed = 0;
  if (pressed == 0 || find_slide (self, x, y) != pressed)
    return;

  /* Once the slides are away again, the hall would take the click for one that goes on. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  activated_cb (self, pressed - 1);
}

/* GtkGridView can be activated by one click too, but it then chooses whatever the pointer lies on, and in a hall that
 * lies anywhere. */
static void
install_click (DossierOverview *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "stopped", G_CALLBACK (stopped_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (self->grid, GTK_EVENT_CONTROLLER (click));
}

static void
setup_cb (DossierOverview *self,
          GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *view = dossier_slide_view_new_numbered (self->talk, 0);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_size_request (view, THUMB_WIDTH, THUMB_HEIGHT);
  gtk_widget_set_halign (view, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), NAME_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), NAME_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), NAME_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_item_set_child (item, box);
}

/* Only what is in view, and a little more, has a picture: a talk may have thousands of slides. */
static void
bind_cb (DossierOverview *self,
         GtkListItem *item)
{
  guint index = gtk_list_item_get_position (item);
  guint number = dossier_deck_get_number (dossier_talk_get_deck (self->talk), index);
  const DossierSlide *slide = dossier_talk_get_slide (self->talk, index);
  GtkWidget *row = gtk_widget_get_parent (gtk_list_item_get_child (item));
  GtkWidget *view = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *words = number > 0 ? g_strdup_printf ("%u  %s", number, slide->name) : g_strdup (slide->name);

  dossier_slide_view_set_index (DOSSIER_SLIDE_VIEW (view), index);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (view)), words);
  g_object_set_data (G_OBJECT (row), SLIDE_KEY, GUINT_TO_POINTER (index + 1));
  dossier_widget_set_name (row, words);
}

static void
dossier_overview_dispose (GObject *object)
{
  DossierOverview *self = DOSSIER_OVERVIEW (object);

  g_clear_handle_id (&self->focusing, g_source_remove);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (dossier_overview_parent_class)->dispose (object);
}

static void
dossier_overview_class_init (DossierOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_overview_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_overview_init (DossierOverview *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  self->scrolled = gtk_scrolled_window_new ();
  self->grid = gtk_grid_view_new (NULL, factory);
  gtk_grid_view_set_max_columns (GTK_GRID_VIEW (self->grid), MOST_COLUMNS);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->grid);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  dossier_widget_set_name (GTK_WIDGET (self), _("All slides"));
  dossier_widget_set_name (self->grid, _("All slides"));
  g_signal_connect_swapped (self->grid, "activate", G_CALLBACK (activated_cb), self);
  install_click (self);
}

/* (transfer full): a row a slide; the place is all that is asked for. */
static GListModel *
create_model (guint n_slides)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < n_slides; i++)
    gtk_string_list_append (list, "");

  return G_LIST_MODEL (list);
}

/**
 * dossier_overview_new:
 * @talk: a talk
 *
 * Returns: (transfer floating): its slides
 */
GtkWidget *
dossier_overview_new (DossierTalk *talk)
{
  DossierOverview *self;

  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);

  self = g_object_new (DOSSIER_TYPE_OVERVIEW, NULL);
  self->talk = g_object_ref (talk);
  self->selection = gtk_single_selection_new (create_model (dossier_deck_get_n_slides (dossier_talk_get_deck (talk))));
  gtk_grid_view_set_model (GTK_GRID_VIEW (self->grid), GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (talk, "changed", G_CALLBACK (update_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_after (self, "map", G_CALLBACK (update_chosen), NULL);
  update_chosen (self);

  return GTK_WIDGET (self);
}
