// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-button-content.h"

#define GAP 8 /* px */

struct _DossierButtonContent
{
  GtkWidget parent_instance;
  GtkWidget *icon;
  GtkWidget *label;
};

enum
{
  PROP_ICON_NAME = 1,
  PROP_LABEL,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (DossierButtonContent, dossier_button_content, GTK_TYPE_WIDGET)

static int
get_natural (GtkWidget *widget,
             GtkOrientation orientation)
{
  int natural;

  gtk_widget_measure (widget, orientation, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static void
dossier_button_content_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  DossierButtonContent *self = DOSSIER_BUTTON_CONTENT (widget);
  int icon = get_natural (self->icon, orientation);
  int label = get_natural (self->label, orientation);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = icon;
      *natural = icon + GAP + label;
    }
  else
    *minimum = *natural = MAX (icon, label);
}

static void
place (GtkWidget *child,
       int x,
       int width,
       int height)
{
  int own = MIN (get_natural (child, GTK_ORIENTATION_VERTICAL), height);

  gtk_widget_size_allocate (child, &(GtkAllocation) { x, (height - own) / 2, width, own }, -1);
}

static void
dossier_button_content_size_allocate (GtkWidget *widget,
                                      int width,
                                      int height,
                                      int baseline)
{
  DossierButtonContent *self = DOSSIER_BUTTON_CONTENT (widget);
  int icon = get_natural (self->icon, GTK_ORIENTATION_HORIZONTAL);
  int label = get_natural (self->label, GTK_ORIENTATION_HORIZONTAL);
  gboolean has_room = width >= icon + GAP + label;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int used = has_room ? icon + GAP + label : icon;
  int x = (width - used) / 2;

  gtk_widget_set_child_visible (self->label, has_room);
  place (self->icon, mirrored ? x + used - icon : x, icon, height);
  if (has_room)
    place (self->label, mirrored ? x : x + icon + GAP, label, height);
}

static void
dossier_button_content_set_property (GObject *object,
                                     guint property,
                                     const GValue *value,
                                     GParamSpec *spec)
{
  DossierButtonContent *self = DOSSIER_BUTTON_CONTENT (object);

  if (property == PROP_ICON_NAME)
    gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), g_value_get_string (value));
  else if (property == PROP_LABEL)
    gtk_label_set_text (GTK_LABEL (self->label), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, spec);
}

static void
dossier_button_content_dispose (GObject *object)
{
  DossierButtonContent *self = DOSSIER_BUTTON_CONTENT (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_button_content_parent_class)->dispose (object);
}

static void
dossier_button_content_class_init (DossierButtonContentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_button_content_dispose;
  G_OBJECT_CLASS (klass)->set_property = dossier_button_content_set_property;
  widget_class->measure = dossier_button_content_measure;
  widget_class->size_allocate = dossier_button_content_size_allocate;

  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dossier_button_content_init (DossierButtonContent *self)
{
  self->icon = gtk_image_new ();
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

/**
 * dossier_button_content_shows_label:
 * @self: a button's content
 *
 * Returns: whether there is room for the word
 */
gboolean
dossier_button_content_shows_label (DossierButtonContent *self)
{
  g_return_val_if_fail (DOSSIER_IS_BUTTON_CONTENT (self), FALSE);

  return gtk_widget_get_child_visible (self->label);
}
