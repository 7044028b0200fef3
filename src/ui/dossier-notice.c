// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-notice.h"

struct _DossierNotice
{
  GtkWidget parent_instance;

  GtkLabel *label;
  GtkButton *button;
  GtkWidget *close;
  gboolean wanted; /* by the window: where the reader is now */
  gboolean closed; /* by the reader, until there is another text */
};

G_DEFINE_FINAL_TYPE (DossierNotice, dossier_notice, GTK_TYPE_WIDGET)

static void
update_visible (DossierNotice *self)
{
  gboolean says_something = *gtk_label_get_text (self->label) != '\0';

  gtk_widget_set_visible (GTK_WIDGET (self), says_something && self->wanted && !self->closed);
}

static void
close_cb (DossierNotice *self)
{
  self->closed = TRUE;
  update_visible (self);
}

static void
dossier_notice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DOSSIER_TYPE_NOTICE);

  G_OBJECT_CLASS (dossier_notice_parent_class)->dispose (object);
}

static void
dossier_notice_class_init (DossierNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/dossier_app/Dossier/dossier-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, DossierNotice, label);
  gtk_widget_class_bind_template_child (widget_class, DossierNotice, button);
  gtk_widget_class_bind_template_child (widget_class, DossierNotice, close);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_set_css_name (widget_class, "dossier-notice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NOTE);
}

static void
dossier_notice_init (DossierNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dossier_notice_new:
 *
 * Makes a notice that says nothing and is not shown.
 *
 * Returns: (transfer floating): the notice
 */
GtkWidget *
dossier_notice_new (void)
{
  return g_object_new (DOSSIER_TYPE_NOTICE, NULL);
}

/**
 * dossier_notice_get_text:
 * @self: a notice
 *
 * Gets what it says.
 *
 * Returns: (transfer none): the text, perhaps empty
 */
const char *
dossier_notice_get_text (DossierNotice *self)
{
  g_return_val_if_fail (DOSSIER_IS_NOTICE (self), "");

  return gtk_label_get_text (self->label);
}

/**
 * dossier_notice_set_text:
 * @self: a notice
 * @text: (nullable): plain text
 *
 * Sets what it says. A notice that was put away comes back with its new text; without a text it is not shown.
 */
void
dossier_notice_set_text (DossierNotice *self,
                         const char *text)
{
  g_return_if_fail (DOSSIER_IS_NOTICE (self));

  text = text != NULL ? text : "";
  gtk_label_set_text (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  self->closed = FALSE;
  update_visible (self);
}

/**
 * dossier_notice_set_action:
 * @self: a notice
 * @label: what the button says
 * @action_name: a detailed action name
 *
 * Gives it a button.
 */
void
dossier_notice_set_action (DossierNotice *self,
                           const char *label,
                           const char *action_name)
{
  g_return_if_fail (DOSSIER_IS_NOTICE (self));
  g_return_if_fail (label != NULL);
  g_return_if_fail (action_name != NULL);

  gtk_button_set_label (self->button, label);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->button), action_name);
  gtk_widget_set_visible (GTK_WIDGET (self->button), TRUE);
}

/**
 * dossier_notice_get_wanted:
 * @self: a notice
 *
 * Tells whether the notice has its place where the reader is.
 *
 * Returns: whether it has
 */
gboolean
dossier_notice_get_wanted (DossierNotice *self)
{
  g_return_val_if_fail (DOSSIER_IS_NOTICE (self), FALSE);

  return self->wanted;
}

/**
 * dossier_notice_set_wanted:
 * @self: a notice
 * @wanted: whether the notice has its place where the reader is
 *
 * Shows or hides the notice. One that the reader has put away stays away.
 */
void
dossier_notice_set_wanted (DossierNotice *self,
                           gboolean wanted)
{
  g_return_if_fail (DOSSIER_IS_NOTICE (self));

  self->wanted = wanted != FALSE;
  update_visible (self);
}
