// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-position-popover.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"
#include "ui/dossier-pair-side.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"
#include "ui/dossier-veil.h"

#define WIDTH 320      /* px at the normal text size */
#define MAX_SCALE 1.5  /* of the text that it grows with */
#define MAX_HEIGHT 460 /* of more, the rest is scrolled to */

struct _DossierPositionPopover
{
  GtkPopover parent_instance;
  const DossierPositionCell *cell; /* the page's */
  DossierVeils *veils;
  GPtrArray *sides; /* of DossierPairSide, borrowed: one a fact */
  GtkWidget *veil;  /* (nullable) */
};

G_DEFINE_FINAL_TYPE (DossierPositionPopover, dossier_position_popover, GTK_TYPE_POPOVER)

static const DossierSideState *
get_side (DossierPositionPopover *self,
          guint i)
{
  return g_ptr_array_index (self->cell->facts, i);
}

/* The popover goes first, so that the focus that evidence comes back to is where the reader was. */
static void
on_side_clicked (DossierPositionPopover *self,
                 GtkWidget *side)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  guint index;

  if (!g_ptr_array_find (self->sides, side, &index))
    return;

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (parent, "win.open-fact", "s", get_side (self, index)->fact->id);
}

/* A fact and all that is linked with it, as the evidence has them. */
static void
add_with_links (GPtrArray *facts,
                const DossierFact *fact)
{
  g_ptr_array_add (facts, (gpointer) fact);
  for (guint i = 0; i < fact->n_links_in; i++)
    g_ptr_array_add (facts, (gpointer) fact->links_in[i]->from);
  for (guint i = 0; i < fact->n_links_out; i++)
    g_ptr_array_add (facts, (gpointer) fact->links_out[i]->to);
}

/* All of a cell is shown together: what contradicts itself is not read by halves. */
static void
on_show (DossierPositionPopover *self)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();

  for (guint i = 0; i < self->cell->facts->len; i++)
    add_with_links (facts, get_side (self, i)->fact);

  gtk_widget_grab_focus (g_ptr_array_index (self->sides, 0));
  dossier_veils_reveal (self->veils, (const DossierFact *const *) facts->pdata, facts->len);
}

static guint
get_content_notes (DossierPositionPopover *self)
{
  guint notes = 0;

  for (guint i = 0; i < self->cell->facts->len; i++)
    notes |= get_side (self, i)->fact->content_notes;

  return notes;
}

static GtkWidget *
create_veil (DossierPositionPopover *self)
{
  g_autofree char *note = dossier_format_content_notes (get_content_notes (self));
  DossierVeilWords words = {
    .content_note = note,
    .explanation = _("Who, when and status stay visible."),
    .button = _("Show"),
  };

  return note != NULL ? dossier_veil_new (&words, G_CALLBACK (on_show), self) : NULL;
}

static void
update_veil (DossierPositionPopover *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->sides->len; i++)
    {
      gboolean covered = dossier_veils_covers (self->veils, get_side (self, i)->fact);

      dossier_pair_side_set_covered (g_ptr_array_index (self->sides, i), covered);
      any |= covered;
    }
  if (self->veil != NULL)
    gtk_widget_set_visible (self->veil, any);
}

static void
append_sides (DossierPositionPopover *self,
              GtkWidget *box)
{
  for (guint i = 0; i < self->cell->facts->len; i++)
    {
      GtkWidget *side = dossier_pair_side_new (get_side (self, i));

      /* Not by itself: see on_side_clicked(). An action that is not there makes it insensitive. */
      gtk_actionable_set_action_name (GTK_ACTIONABLE (side), NULL);
      gtk_widget_set_sensitive (side, TRUE);
      g_signal_connect_swapped (side, "clicked", G_CALLBACK (on_side_clicked), self);
      g_ptr_array_add (self->sides, side);
      gtk_box_append (GTK_BOX (box), side);
    }
}

/* The popover goes first, as it does before a fact is opened. */
static void
on_party_clicked (DossierPositionPopover *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (parent, "win.show-view", "s", self->cell->column->place);
}

static GtkWidget *
create_party_button (DossierPositionPopover *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("All that this party says"));

  gtk_widget_add_css_class (button, "dossier-position-party");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_party_clicked), self);

  return button;
}

static GtkSizeRequestMode
get_content_request_mode (GtkWidget *content)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* As wide as it is to be, whatever its labels would like, and as high as they are then: what scrolls it asks for its
 * height at no width in particular. */
static void
measure_content (GtkWidget *content,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  int width = (int) (WIDTH * MIN (dossier_text_scale_for_widget (content), MAX_SCALE));

  *minimum = *natural = width;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = dossier_get_height (gtk_widget_get_first_child (content), for_size < 0 ? width : for_size);
}

static void
allocate_content (GtkWidget *content,
                  int width,
                  int height,
                  int baseline)
{
  gtk_widget_size_allocate (gtk_widget_get_first_child (content), &(GtkAllocation) { 0, 0, width, height }, -1);
}

static GtkWidget *
create_content (DossierPositionPopover *self)
{
  GtkWidget *content =
    dossier_box_new (gtk_custom_layout_new (get_content_request_mode, measure_content, allocate_content));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = dossier_heading_new (self->cell->title, "dossier-small-strong", 3);

  gtk_widget_add_css_class (title, "dossier-position-title");
  gtk_box_append (GTK_BOX (box), title);
  append_sides (self, box);
  self->veil = create_veil (self);
  if (self->veil != NULL)
    gtk_box_append (GTK_BOX (box), self->veil);
  if (self->cell->column->place != NULL)
    gtk_box_append (GTK_BOX (box), create_party_button (self));
  update_veil (self);
  dossier_box_append (DOSSIER_BOX (content), box);

  return content;
}

static void
dossier_position_popover_dispose (GObject *object)
{
  DossierPositionPopover *self = DOSSIER_POSITION_POPOVER (object);

  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  g_ptr_array_set_size (self->sides, 0);
  self->veil = NULL;
  g_clear_object (&self->veils);

  G_OBJECT_CLASS (dossier_position_popover_parent_class)->dispose (object);
}

static void
dossier_position_popover_finalize (GObject *object)
{
  g_ptr_array_unref (DOSSIER_POSITION_POPOVER (object)->sides);

  G_OBJECT_CLASS (dossier_position_popover_parent_class)->finalize (object);
}

static void
dossier_position_popover_class_init (DossierPositionPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_position_popover_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_position_popover_finalize;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_position_popover_init (DossierPositionPopover *self)
{
  self->sides = g_ptr_array_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-position");
}

/**
 * dossier_position_popover_new:
 * @cell: the cell; it must outlive the popover's use
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): a popover, to be given a parent, whose actions it uses
 */
GtkWidget *
dossier_position_popover_new (const DossierPositionCell *cell,
                              DossierVeils *veils)
{
  DossierPositionPopover *self;
  GtkWidget *scrolled;

  g_return_val_if_fail (cell != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_POSITION_POPOVER, NULL);
  self->cell = cell;
  self->veils = g_object_ref (veils);
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (update_veil), self);

  scrolled = dossier_scroller_new ();
  g_object_set (scrolled, "max-content-height", MAX_HEIGHT, "propagate-natural-height", TRUE, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), create_content (self));
  dossier_widget_set_name (scrolled, cell->title);
  dossier_widget_set_name (GTK_WIDGET (self), cell->title);
  gtk_popover_set_child (GTK_POPOVER (self), scrolled);

  return GTK_WIDGET (self);
}

/**
 * dossier_position_popover_open:
 * @self: a popover
 *
 * Opens it, with the keyboard at the veil's button, or at the first fact: by itself GTK goes by the places of what is
 * in it, which it has not got yet.
 */
void
dossier_position_popover_open (DossierPositionPopover *self)
{
  g_return_if_fail (DOSSIER_IS_POSITION_POPOVER (self));

  gtk_popover_popup (GTK_POPOVER (self));
  if (self->veil != NULL && gtk_widget_get_visible (self->veil))
    gtk_widget_child_focus (self->veil, GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (g_ptr_array_index (self->sides, 0));
}

/**
 * dossier_position_popover_apply_lens:
 * @self: a popover
 * @lens: what to dim
 */
void
dossier_position_popover_apply_lens (DossierPositionPopover *self,
                                     DossierLens *lens)
{
  g_return_if_fail (DOSSIER_IS_POSITION_POPOVER (self));
  g_return_if_fail (DOSSIER_IS_LENS (lens));

  for (guint i = 0; i < self->sides->len; i++)
    dossier_lens_mark (lens, g_ptr_array_index (self->sides, i), dossier_lens_dims (lens, get_side (self, i)->fact));
}
