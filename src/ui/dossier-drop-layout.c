// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-drop-layout.h"

struct _DossierDropLayout
{
  GtkLayoutManager parent_instance;
  guint n_kept; /* children that are never left out */
  int spacing;  /* px */
};

enum
{
  PROP_N_KEPT = 1,
  PROP_SPACING,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (DossierDropLayout, dossier_drop_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
measure_child (GtkWidget *child,
               GtkOrientation orientation,
               int *minimum,
               int *natural)
{
  gtk_widget_measure (child, orientation, -1, minimum, natural, NULL, NULL);
}

static void
dossier_drop_layout_measure (GtkLayoutManager *manager,
                             GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  DossierDropLayout *self = DOSSIER_DROP_LAYOUT (manager);
  guint index = 0;

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int gap = index > 0 ? self->spacing : 0;
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;

      measure_child (child, orientation, &child_minimum, &child_natural);
      if (orientation == GTK_ORIENTATION_VERTICAL)
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
        }
      else
        {
          *minimum += index < self->n_kept ? child_minimum + gap : 0;
          *natural += child_natural + gap;
        }
      index++;
    }
}

/* The width that a child takes of what is left: as much as it likes, or the least, or nothing, which leaves out all
 * that come after it. */
static int
take_width (GtkWidget *child,
            int left)
{
  int minimum, natural;

  measure_child (child, GTK_ORIENTATION_HORIZONTAL, &minimum, &natural);
  if (left >= natural)
    return natural;

  return left >= minimum ? left : 0;
}

static void
dossier_drop_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget *widget,
                              int width,
                              int height,
                              int baseline)
{
  DossierDropLayout *self = DOSSIER_DROP_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean full = FALSE;
  int x = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int taken;

      if (!gtk_widget_should_layout (child))
        continue;

      taken = full ? 0 : take_width (child, width - x);
      full = full || taken == 0;
      gtk_widget_set_child_visible (child, !full);
      if (full)
        continue;

      gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? width - x - taken : x, 0, taken, height },
                                baseline);
      x += taken + self->spacing;
    }
}

static GtkSizeRequestMode
dossier_drop_layout_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
dossier_drop_layout_set_property (GObject *object,
                                  guint property,
                                  const GValue *value,
                                  GParamSpec *spec)
{
  DossierDropLayout *self = DOSSIER_DROP_LAYOUT (object);

  if (property == PROP_N_KEPT)
    {
      self->n_kept = g_value_get_uint (value);
      gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
    }
  else if (property == PROP_SPACING)
    self->spacing = g_value_get_int (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, spec);
}

static void
dossier_drop_layout_class_init (DossierDropLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->set_property = dossier_drop_layout_set_property;
  layout_class->measure = dossier_drop_layout_measure;
  layout_class->allocate = dossier_drop_layout_allocate;
  layout_class->get_request_mode = dossier_drop_layout_get_request_mode;

  properties[PROP_N_KEPT] = g_param_spec_uint ("n-kept", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT16, 0,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
}

static void
dossier_drop_layout_init (DossierDropLayout *self)
{
}
