// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-box.h"

struct _DossierBox
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (DossierBox, dossier_box, GTK_TYPE_WIDGET)

static void
dossier_box_dispose (GObject *object)
{
  dossier_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (dossier_box_parent_class)->dispose (object);
}

/* It grows where something in it would. */
static void
dossier_box_compute_expand (GtkWidget *widget,
                            gboolean *hexpand,
                            gboolean *vexpand)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      *hexpand |= gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
      *vexpand |= gtk_widget_compute_expand (child, GTK_ORIENTATION_VERTICAL);
    }
}

static void
dossier_box_class_init (DossierBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_box_dispose;
  widget_class->compute_expand = dossier_box_compute_expand;

  gtk_widget_class_set_css_name (widget_class, "box");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_box_init (DossierBox *self)
{
}

/**
 * dossier_box_new:
 * @layout: (transfer full): where the children go
 *
 * Returns: (transfer floating): an empty box
 */
GtkWidget *
dossier_box_new (GtkLayoutManager *layout)
{
  g_return_val_if_fail (GTK_IS_LAYOUT_MANAGER (layout), NULL);

  return g_object_new (DOSSIER_TYPE_BOX, "layout-manager", layout, NULL);
}

/**
 * dossier_box_append:
 * @self: a box
 * @child: (transfer floating): what comes after its children
 */
void
dossier_box_append (DossierBox *self,
                    GtkWidget *child)
{
  g_return_if_fail (DOSSIER_IS_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * dossier_unparent_children:
 * @widget: a widget that is disposed of
 *
 * Lets go of all children, as a widget that holds some must.
 */
void
dossier_unparent_children (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}
