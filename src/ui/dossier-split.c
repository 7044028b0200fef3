// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-split.h"

#include <adwaita.h>

#include "ui/dossier-theme.h"

#define SLIDE_MS 200
#define MIN_SEEN_PX 48 /* less of the page than this beside a pane over it is of no use */

struct _DossierSplit
{
  GtkWidget parent_instance;

  GtkWidget *page; /* (nullable) */
  GtkWidget *pane; /* (nullable) */
  AdwAnimation *slide;
  double shown; /* the share of the pane that has slid in, 0 to 1 */
  gboolean open;
  DossierSplitPlace place;
};

enum
{
  PROP_PAGE = 1,
  PROP_PANE,
  PROP_OPEN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char *const place_classes[] = {
  [DOSSIER_SPLIT_BESIDE] = "beside",
  [DOSSIER_SPLIT_OVER] = "over",
  [DOSSIER_SPLIT_FULL] = "full",
};

G_DEFINE_FINAL_TYPE (DossierSplit, dossier_split, GTK_TYPE_WIDGET)

static int
get_minimum_width (GtkWidget *child)
{
  int minimum = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* px that hold text of the normal size, as many as hold the text as it is. */
static int
scale (DossierSplit *self,
       int width)
{
  return (int) (width * dossier_text_scale_for_widget (GTK_WIDGET (self)) + 0.5);
}

/* Large text may ask for more than the usual width. */
static int
get_pane_width (DossierSplit *self)
{
  return MAX (scale (self, DOSSIER_SPLIT_PANE_PX), get_minimum_width (self->pane));
}

static DossierSplitPlace
choose_place (DossierSplit *self,
              int width)
{
  int pane = get_pane_width (self);

  if (width < scale (self, DOSSIER_SPLIT_FULL_PX) || width < pane + MIN_SEEN_PX)
    return DOSSIER_SPLIT_FULL;
  if (width >= scale (self, DOSSIER_SPLIT_BESIDE_PX) && width >= pane + get_minimum_width (self->page))
    return DOSSIER_SPLIT_BESIDE;
  return DOSSIER_SPLIT_OVER;
}

static void
set_place (DossierSplit *self,
           DossierSplitPlace place)
{
  if (self->place == place)
    return;

  gtk_widget_remove_css_class (GTK_WIDGET (self), place_classes[self->place]);
  self->place = place;
  gtk_widget_add_css_class (GTK_WIDGET (self), place_classes[place]);
}

static void
slide_cb (double value,
          DossierSplit *self)
{
  self->shown = value;
  if (self->pane != NULL)
    gtk_widget_set_visible (self->pane, value > 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Without a frame to draw there is no one to see a slide, and no clock that would ever end it. */
static void
slide (DossierSplit *self)
{
  double end = self->open ? 1 : 0;

  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->slide), self->shown);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->slide), end);
  adw_animation_play (self->slide);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    adw_animation_skip (self->slide);
}

/* Page and pane scroll, so that any height will do. They are not even asked: they would have to be laid out at their
 * least width for an answer, which costs more than the first frame can spare. */
static void
dossier_split_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  DossierSplit *self = DOSSIER_SPLIT (widget);
  GtkWidget *children[] = { self->page, self->pane };

  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int child_minimum;
      int child_natural;

      if (children[i] == NULL || !gtk_widget_should_layout (children[i]))
        continue;
      gtk_widget_measure (children[i], orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

/* x: px from the start of the row, whichever side that is. */
static void
allocate_child (DossierSplit *self,
                GtkWidget *child,
                int x,
                int width,
                int height)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  float left = rtl ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x;

  gtk_widget_allocate (child, width, height, -1, gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (left, 0)));
}

static void
allocate_page (DossierSplit *self,
               int width,
               int height)
{
  gboolean covered = self->place == DOSSIER_SPLIT_FULL && self->shown >= 1;
  gboolean narrowed = self->place == DOSSIER_SPLIT_BESIDE && self->open;

  gtk_widget_set_child_visible (self->page, !covered);
  if (!covered)
    allocate_child (self, self->page, 0, narrowed ? width - get_pane_width (self) : width, height);
}

static void
dossier_split_size_allocate (GtkWidget *widget,
                             int width,
                             int height,
                             int baseline)
{
  DossierSplit *self = DOSSIER_SPLIT (widget);
  int pane;

  set_place (self, choose_place (self, width));
  pane = self->place == DOSSIER_SPLIT_FULL ? width : get_pane_width (self);

  if (self->page != NULL && gtk_widget_should_layout (self->page))
    allocate_page (self, width, height);
  if (self->pane != NULL && gtk_widget_should_layout (self->pane))
    allocate_child (self, self->pane, width - (int) (pane * self->shown + 0.5), pane, height);
}

static void
dossier_split_get_property (GObject *object,
                            guint prop_id,
                            GValue *value,
                            GParamSpec *pspec)
{
  DossierSplit *self = DOSSIER_SPLIT (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      g_value_set_object (value, self->page);
      break;
    case PROP_PANE:
      g_value_set_object (value, self->pane);
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
dossier_split_set_property (GObject *object,
                            guint prop_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  DossierSplit *self = DOSSIER_SPLIT (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      dossier_split_set_page (self, g_value_get_object (value));
      break;
    case PROP_PANE:
      dossier_split_set_pane (self, g_value_get_object (value));
      break;
    case PROP_OPEN:
      dossier_split_set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
dossier_split_dispose (GObject *object)
{
  DossierSplit *self = DOSSIER_SPLIT (object);

  g_clear_object (&self->slide);
  g_clear_pointer (&self->page, gtk_widget_unparent);
  g_clear_pointer (&self->pane, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_split_parent_class)->dispose (object);
}

static void
dossier_split_class_init (DossierSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = dossier_split_get_property;
  object_class->set_property = dossier_split_set_property;
  object_class->dispose = dossier_split_dispose;

  widget_class->measure = dossier_split_measure;
  widget_class->size_allocate = dossier_split_size_allocate;

  properties[PROP_PAGE] = g_param_spec_object ("page", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_PANE] = g_param_spec_object ("pane", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "dossier-split");
}

static void
dossier_split_init (DossierSplit *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new ((AdwAnimationTargetFunc) slide_cb, self, NULL);

  self->place = DOSSIER_SPLIT_OVER;
  gtk_widget_add_css_class (GTK_WIDGET (self), place_classes[self->place]);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->slide = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, SLIDE_MS, target);
}

/* Puts child into the slot at *slot in place of what is there. */
static gboolean
replace_child (DossierSplit *self,
               GtkWidget **slot,
               GtkWidget *child)
{
  if (*slot == child)
    return FALSE;

  g_clear_pointer (slot, gtk_widget_unparent);
  *slot = child;
  return TRUE;
}

/**
 * dossier_split_new:
 *
 * Makes an empty split.
 *
 * Returns: (transfer floating): the split
 */
GtkWidget *
dossier_split_new (void)
{
  return g_object_new (DOSSIER_TYPE_SPLIT, NULL);
}

/**
 * dossier_split_get_page:
 * @self: a split
 *
 * Gets the page.
 *
 * Returns: (transfer none) (nullable): the page
 */
GtkWidget *
dossier_split_get_page (DossierSplit *self)
{
  g_return_val_if_fail (DOSSIER_IS_SPLIT (self), NULL);

  return self->page;
}

/**
 * dossier_split_set_page:
 * @self: a split
 * @page: (nullable): a widget
 *
 * Sets the page, which lies below the pane.
 */
void
dossier_split_set_page (DossierSplit *self,
                        GtkWidget *page)
{
  g_return_if_fail (DOSSIER_IS_SPLIT (self));
  g_return_if_fail (page == NULL || GTK_IS_WIDGET (page));

  if (!replace_child (self, &self->page, page))
    return;
  if (page != NULL)
    gtk_widget_insert_after (page, GTK_WIDGET (self), NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/**
 * dossier_split_get_pane:
 * @self: a split
 *
 * Gets the pane.
 *
 * Returns: (transfer none) (nullable): the pane
 */
GtkWidget *
dossier_split_get_pane (DossierSplit *self)
{
  g_return_val_if_fail (DOSSIER_IS_SPLIT (self), NULL);

  return self->pane;
}

/**
 * dossier_split_set_pane:
 * @self: a split
 * @pane: (nullable): a widget
 *
 * Sets the pane. It is visible only while it is open, or on its way.
 */
void
dossier_split_set_pane (DossierSplit *self,
                        GtkWidget *pane)
{
  g_return_if_fail (DOSSIER_IS_SPLIT (self));
  g_return_if_fail (pane == NULL || GTK_IS_WIDGET (pane));

  if (!replace_child (self, &self->pane, pane))
    return;
  if (pane != NULL)
    {
      gtk_widget_set_visible (pane, self->shown > 0);
      gtk_widget_add_css_class (pane, "pane");
      gtk_widget_insert_before (pane, GTK_WIDGET (self), NULL);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PANE]);
}

/**
 * dossier_split_get_open:
 * @self: a split
 *
 * Tells whether the pane is open, or about to be.
 *
 * Returns: whether it is
 */
gboolean
dossier_split_get_open (DossierSplit *self)
{
  g_return_val_if_fail (DOSSIER_IS_SPLIT (self), FALSE);

  return self->open;
}

/**
 * dossier_split_set_open:
 * @self: a split
 * @open: whether the pane is to be seen
 *
 * Opens or closes the pane.
 */
void
dossier_split_set_open (DossierSplit *self,
                        gboolean open)
{
  g_return_if_fail (DOSSIER_IS_SPLIT (self));

  open = open != FALSE;
  if (self->open == open)
    return;

  self->open = open;
  slide (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

/**
 * dossier_split_get_place:
 * @self: a split
 *
 * Gets where an open pane is, as of the last allocation.
 *
 * Returns: the place
 */
DossierSplitPlace
dossier_split_get_place (DossierSplit *self)
{
  g_return_val_if_fail (DOSSIER_IS_SPLIT (self), DOSSIER_SPLIT_OVER);

  return self->place;
}
