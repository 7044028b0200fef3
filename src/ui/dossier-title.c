// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-title.h"

#include <adwaita.h>

#define MINIMUM_PX 60 /* for one short word; a longer title may be cut */

struct _DossierTitle
{
  GtkWidget parent_instance;

  GtkWidget *full;
  GtkWidget *brief;
};

G_DEFINE_FINAL_TYPE (DossierTitle, dossier_title, GTK_TYPE_WIDGET)

/* The short form, which is seldom seen, is not asked: both have the same two lines. */
static void
dossier_title_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  DossierTitle *self = DOSSIER_TITLE (widget);

  gtk_widget_measure (self->full, orientation, -1, NULL, natural, NULL, NULL);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN (MINIMUM_PX, *natural) : *natural;
}

static int
get_natural_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static void
show_or_hide (GtkWidget *child,
              gboolean shown,
              int width,
              int height)
{
  gtk_widget_set_child_visible (child, shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN, !shown, -1);
  if (!shown)
    return;

  /* GTK wants to have been asked, whatever the answer. */
  get_natural_width (child);
  gtk_widget_allocate (child, width, height, -1, NULL);
}

static void
dossier_title_size_allocate (GtkWidget *widget,
                             int width,
                             int height,
                             int baseline)
{
  DossierTitle *self = DOSSIER_TITLE (widget);
  gboolean fits = get_natural_width (self->full) <= width;

  show_or_hide (self->full, fits, width, height);
  show_or_hide (self->brief, !fits, width, height);
}

static void
dossier_title_dispose (GObject *object)
{
  DossierTitle *self = DOSSIER_TITLE (object);

  g_clear_pointer (&self->full, gtk_widget_unparent);
  g_clear_pointer (&self->brief, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_title_parent_class)->dispose (object);
}

static void
dossier_title_class_init (DossierTitleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_title_dispose;
  widget_class->measure = dossier_title_measure;
  widget_class->size_allocate = dossier_title_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "dossier-title");
}

static void
dossier_title_init (DossierTitle *self)
{
  self->full = adw_window_title_new ("", "");
  self->brief = adw_window_title_new ("", "");
  gtk_widget_set_parent (self->full, GTK_WIDGET (self));
  gtk_widget_set_parent (self->brief, GTK_WIDGET (self));
  gtk_widget_set_child_visible (self->brief, FALSE); /* until there is no room for the other */
}

static void
set_texts (GtkWidget *child,
           const char *title,
           const char *subtitle)
{
  adw_window_title_set_title (ADW_WINDOW_TITLE (child), title);
  adw_window_title_set_subtitle (ADW_WINDOW_TITLE (child), subtitle != NULL ? subtitle : "");
}

/**
 * dossier_title_new:
 *
 * Makes an empty title.
 *
 * Returns: (transfer floating): the title
 */
GtkWidget *
dossier_title_new (void)
{
  return g_object_new (DOSSIER_TYPE_TITLE, NULL);
}

/**
 * dossier_title_set:
 * @self: a title
 * @title: plain text
 * @subtitle: (nullable): plain text
 *
 * Sets what is shown where there is room.
 */
void
dossier_title_set (DossierTitle *self,
                   const char *title,
                   const char *subtitle)
{
  g_return_if_fail (DOSSIER_IS_TITLE (self));
  g_return_if_fail (title != NULL);

  set_texts (self->full, title, subtitle);
}

/**
 * dossier_title_set_short:
 * @self: a title
 * @title: plain text
 * @subtitle: (nullable): plain text
 *
 * Sets what is shown where there is none.
 */
void
dossier_title_set_short (DossierTitle *self,
                         const char *title,
                         const char *subtitle)
{
  g_return_if_fail (DOSSIER_IS_TITLE (self));
  g_return_if_fail (title != NULL);

  set_texts (self->brief, title, subtitle);
}

/**
 * dossier_title_is_short:
 * @self: a title
 *
 * Tells which of the two is shown, as of the last allocation.
 *
 * Returns: whether it is the short one
 */
gboolean
dossier_title_is_short (DossierTitle *self)
{
  g_return_val_if_fail (DOSSIER_IS_TITLE (self), FALSE);

  return gtk_widget_get_child_visible (self->brief);
}
