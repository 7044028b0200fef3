// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-evidence-pane.h"

struct _DossierEvidencePane
{
  GtkWidget parent_instance;
  DossierEvidenceState *state;
  DossierVeils *veils;
  GtkWidget *statement;
};

G_DEFINE_FINAL_TYPE (DossierEvidencePane, dossier_evidence_pane, GTK_TYPE_WIDGET)

static void
dossier_evidence_pane_dispose (GObject *object)
{
  DossierEvidencePane *self = DOSSIER_EVIDENCE_PANE (object);

  g_clear_pointer (&self->statement, gtk_widget_unparent);
  g_clear_object (&self->veils);
  g_clear_pointer (&self->state, dossier_evidence_state_free);

  G_OBJECT_CLASS (dossier_evidence_pane_parent_class)->dispose (object);
}

static void
dossier_evidence_pane_class_init (DossierEvidencePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_evidence_pane_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-evidence");
}

static void
dossier_evidence_pane_init (DossierEvidencePane *self)
{
  self->statement = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->statement), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->statement), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_parent (self->statement, GTK_WIDGET (self));
}

/**
 * dossier_evidence_pane_new:
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): an empty pane
 */
GtkWidget *
dossier_evidence_pane_new (DossierVeils *veils)
{
  DossierEvidencePane *self;

  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_EVIDENCE_PANE, NULL);
  self->veils = g_object_ref (veils);

  return GTK_WIDGET (self);
}

/**
 * dossier_evidence_pane_set_state:
 * @self: a pane
 * @state: (transfer full) (nullable): what it shows; nothing: an empty pane
 */
void
dossier_evidence_pane_set_state (DossierEvidencePane *self,
                                 DossierEvidenceState *state)
{
  g_return_if_fail (DOSSIER_IS_EVIDENCE_PANE (self));

  g_clear_pointer (&self->state, dossier_evidence_state_free);
  self->state = state;
  gtk_label_set_text (GTK_LABEL (self->statement), state != NULL ? state->statement : "");
}

/**
 * dossier_evidence_pane_get_state:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const DossierEvidenceState *
dossier_evidence_pane_get_state (DossierEvidencePane *self)
{
  g_return_val_if_fail (DOSSIER_IS_EVIDENCE_PANE (self), NULL);

  return self->state;
}

/**
 * dossier_evidence_pane_grab_focus:
 * @self: a pane
 *
 * Moves the focus to the pane, so that it is read from its top.
 */
void
dossier_evidence_pane_grab_focus (DossierEvidencePane *self)
{
  g_return_if_fail (DOSSIER_IS_EVIDENCE_PANE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self));
}
