// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-overview.h"

#include <glib/gi18n.h>

#include "ui/dossier-parts.h"
#include "ui/dossier-slide-view.h"

#define THUMB_WIDTH 240
#define THUMB_HEIGHT 135

#define DOSSIER_TYPE_OVERVIEW (dossier_overview_get_type ())
G_DECLARE_FINAL_TYPE (DossierOverview, dossier_overview, DOSSIER, OVERVIEW, GtkWidget)

struct _DossierOverview
{
  GtkWidget parent_instance;
  DossierTalk *talk;
  GtkWidget *scrolled;
  GtkWidget *grid; /* a GtkFlowBox */
};

G_DEFINE_FINAL_TYPE (DossierOverview, dossier_overview, GTK_TYPE_WIDGET)

static void
scroll_to (DossierOverview *self,
           GtkWidget *child)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (child, self->grid, &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

static void
update_chosen (DossierOverview *self)
{
  const DossierDeck *deck = dossier_talk_get_deck (self->talk);
  GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->grid),
                                                            (int) dossier_deck_get_chosen (deck));

  if (child == NULL)
    return;

  gtk_flow_box_select_child (GTK_FLOW_BOX (self->grid), child);
  scroll_to (self, GTK_WIDGET (child));
  /* For a screen reader: the keys are the talk's, and choose. */
  if (gtk_widget_get_mapped (GTK_WIDGET (child)))
    gtk_widget_grab_focus (GTK_WIDGET (child));
}

static void
activated_cb (DossierOverview *self,
              GtkFlowBoxChild *child)
{
  dossier_talk_press (self->talk, GDK_KEY_Escape, 0);
  dossier_talk_go_to (self->talk, (guint) gtk_flow_box_child_get_index (child));
}

static void
add_thumb (DossierOverview *self,
           guint index)
{
  DossierTalk *talk = self->talk;
  const DossierDeck *deck = dossier_talk_get_deck (talk);
  const DossierSlide *slide = dossier_talk_get_slide (talk, index);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *view = dossier_slide_view_new_numbered (talk, index);
  g_autofree char *words = g_strdup_printf ("%u  %s", dossier_deck_get_number (deck, index), slide->name);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_set_size_request (view, THUMB_WIDTH, THUMB_HEIGHT);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), label);
  gtk_flow_box_insert (GTK_FLOW_BOX (self->grid), box, -1);
  dossier_widget_set_name (gtk_widget_get_parent (box), words);
}

static void
dossier_overview_dispose (GObject *object)
{
  DossierOverview *self = DOSSIER_OVERVIEW (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
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
  self->scrolled = gtk_scrolled_window_new ();
  self->grid = gtk_flow_box_new ();
  gtk_flow_box_set_homogeneous (GTK_FLOW_BOX (self->grid), TRUE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (self->grid), 12);
  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (self->grid), GTK_SELECTION_SINGLE);
  gtk_flow_box_set_activate_on_single_click (GTK_FLOW_BOX (self->grid), TRUE);
  gtk_widget_set_valign (self->grid, GTK_ALIGN_START);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->grid);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  dossier_widget_set_name (GTK_WIDGET (self), _("All slides"));
  dossier_widget_set_name (self->grid, _("All slides"));
  g_signal_connect_swapped (self->grid, "child-activated", G_CALLBACK (activated_cb), self);
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
  for (guint i = 0; i < dossier_deck_get_n_slides (dossier_talk_get_deck (talk)); i++)
    add_thumb (self, i);
  g_signal_connect_object (talk, "changed", G_CALLBACK (update_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_after (self, "map", G_CALLBACK (update_chosen), NULL);
  update_chosen (self);

  return GTK_WIDGET (self);
}
