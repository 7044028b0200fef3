// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-pair-side.h"

#include <glib/gi18n.h>

#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"
#include "ui/dossier-beside-layout.h"

struct _DossierPairSide
{
  GtkButton parent_instance;
  GtkWidget *words; /* statement and place: what the veil covers */
  char *spoken;
  char *spoken_veiled; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (DossierPairSide, dossier_pair_side, GTK_TYPE_BUTTON)

static void
dossier_pair_side_finalize (GObject *object)
{
  DossierPairSide *self = DOSSIER_PAIR_SIDE (object);

  g_free (self->spoken);
  g_free (self->spoken_veiled);

  G_OBJECT_CLASS (dossier_pair_side_parent_class)->finalize (object);
}

static void
dossier_pair_side_class_init (DossierPairSideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_pair_side_finalize;
}

static void
dossier_pair_side_init (DossierPairSide *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-side");
}

static GtkWidget *
create_speaker (const DossierSideState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *tag = dossier_party_tag_new (&state->tag);

  gtk_widget_set_valign (tag, GTK_ALIGN_START);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), tag);
  gtk_box_append (GTK_BOX (box), dossier_label_new (state->who, "heading"));

  return box;
}

static GtkWidget *
create_status_and_date (const DossierSideState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *status = dossier_status_new (state->fact);
  GtkWidget *when = dossier_label_new (state->when, "dossier-when");

  /* No higher than it needs: labels in a box that is too high would wrap to fill it. */
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_widget_set_hexpand (status, TRUE);
  gtk_label_set_xalign (GTK_LABEL (when), 1);
  gtk_label_set_justify (GTK_LABEL (when), GTK_JUSTIFY_RIGHT);
  gtk_box_append (GTK_BOX (box), status);
  gtk_box_append (GTK_BOX (box), when);

  return box;
}

static GtkWidget *
create_head (const DossierSideState *state)
{
  /* Status and date have a width of their own, so that they stand in one column from card to card. */
  static const DossierBeside beside = { .threshold = 420, .end_width = 216, .gap = 12, .stack_gap = 4 };
  GtkWidget *head = dossier_beside_box_new (&beside);

  dossier_box_append (DOSSIER_BOX (head), create_speaker (state));
  dossier_box_append (DOSSIER_BOX (head), create_status_and_date (state));

  return head;
}

static GtkWidget *
create_words (const DossierSideState *state)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_append (GTK_BOX (words), dossier_label_new (state->statement, NULL));
  if (state->place != NULL && *state->place != '\0')
    gtk_box_append (GTK_BOX (words), dossier_label_new (state->place, "dossier-caption"));

  return words;
}

/**
 * dossier_pair_side_new:
 * @state: what the side shows, with a fact; copied
 *
 * Returns: (transfer floating): the side
 */
GtkWidget *
dossier_pair_side_new (const DossierSideState *state)
{
  DossierPairSide *self;
  GtkWidget *box;

  g_return_val_if_fail (state != NULL && state->fact != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_PAIR_SIDE, "action-name", "win.open-fact", NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", state->fact->id);
  self->spoken = g_strdup (state->spoken);
  self->spoken_veiled = g_strdup (state->spoken_veiled);
  self->words = create_words (state);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), create_head (state));
  gtk_box_append (GTK_BOX (box), self->words);
  gtk_button_set_child (GTK_BUTTON (self), box);
  dossier_widget_set_name (GTK_WIDGET (self), self->spoken);

  return GTK_WIDGET (self);
}

/**
 * dossier_pair_side_set_covered:
 * @self: a side
 * @covered: whether statement and place are covered, in sight and in speech
 */
void
dossier_pair_side_set_covered (DossierPairSide *self,
                               gboolean covered)
{
  g_return_if_fail (DOSSIER_IS_PAIR_SIDE (self));

  covered = covered && self->spoken_veiled != NULL;
  gtk_widget_set_visible (self->words, !covered);
  dossier_widget_set_name (GTK_WIDGET (self), covered ? self->spoken_veiled : self->spoken);
}

/**
 * dossier_pair_side_get_covered:
 * @self: a side
 *
 * Returns: whether statement and place are covered
 */
gboolean
dossier_pair_side_get_covered (DossierPairSide *self)
{
  g_return_val_if_fail (DOSSIER_IS_PAIR_SIDE (self), FALSE);

  return !gtk_widget_get_visible (self->words);
}

/**
 * dossier_pair_side_new_missing:
 * @state: a side without a fact; copied
 *
 * Returns: (transfer floating): what stands where there is no answer: that there is none here, and what that means
 */
GtkWidget *
dossier_pair_side_new_missing (const DossierSideState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *title = dossier_label_new (state->statement, "dossier-small-strong");
  GtkWidget *text = dossier_label_new (_("This does not mean that none was given."), "dossier-secondary");

  for (guint i = 0; i < 2; i++)
    {
      GtkLabel *label = GTK_LABEL (i == 0 ? title : text);

      gtk_label_set_xalign (label, 0.5);
      gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
      gtk_widget_set_vexpand (GTK_WIDGET (label), TRUE);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (label));
    }
  gtk_widget_set_valign (title, GTK_ALIGN_END);
  gtk_widget_set_valign (text, GTK_ALIGN_START);
  gtk_widget_add_css_class (box, "dossier-missing");

  return box;
}
