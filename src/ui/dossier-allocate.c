// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-allocate.h"

/**
 * dossier_get_minimum_width:
 * @child: (nullable): a widget
 *
 * Returns: the least width that it can have, px; 0 where it is not shown
 */
int
dossier_get_minimum_width (GtkWidget *child)
{
  int minimum = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/**
 * dossier_get_natural_width:
 * @child: (nullable): a widget
 *
 * Returns: the width that it would like, px; 0 where it is not shown
 */
int
dossier_get_natural_width (GtkWidget *child)
{
  int natural = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

/**
 * dossier_get_height:
 * @child: (nullable): a widget
 * @width: the width that it will have, px
 *
 * Returns: the height that it needs, px; 0 where it is not shown
 */
int
dossier_get_height (GtkWidget *child,
                    int width)
{
  int minimum = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, 0), &minimum, NULL, NULL, NULL);

  return minimum;
}

/**
 * dossier_allocate_from_start:
 * @child: (nullable): a widget
 * @box: where it goes, counted from the start edge: the left one, or the right one where text runs from right to left
 * @parent_width: the width within which @box lies, px
 *
 * Places @child; does nothing where it is not shown.
 */
void
dossier_allocate_from_start (GtkWidget *child,
                             const GdkRectangle *box,
                             int parent_width)
{
  GtkAllocation allocation = *box;

  if (child == NULL || !gtk_widget_should_layout (child))
    return;

  if (gtk_widget_get_direction (gtk_widget_get_parent (child)) == GTK_TEXT_DIR_RTL)
    allocation.x = parent_width - box->x - box->width;

  gtk_widget_size_allocate (child, &allocation, -1);
}
