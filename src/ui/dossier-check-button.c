// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-check-button.h"

struct _DossierCheckButton
{
  GtkCheckButton parent_instance;
};

G_DEFINE_FINAL_TYPE (DossierCheckButton, dossier_check_button, GTK_TYPE_CHECK_BUTTON)

static gboolean
dossier_check_button_focus (GtkWidget *widget,
                            GtkDirectionType direction)
{
  if (gtk_widget_is_focus (widget))
    return FALSE;

  return GTK_WIDGET_CLASS (dossier_check_button_parent_class)->focus (widget, direction);
}

static void
dossier_check_button_class_init (DossierCheckButtonClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = dossier_check_button_focus;
}

static void
dossier_check_button_init (DossierCheckButton *self)
{
}

/**
 * dossier_check_button_new:
 * @label: (nullable): its words
 *
 * Returns: (transfer floating): a check button
 */
GtkWidget *
dossier_check_button_new (const char *label)
{
  return g_object_new (DOSSIER_TYPE_CHECK_BUTTON, "label", label, NULL);
}
