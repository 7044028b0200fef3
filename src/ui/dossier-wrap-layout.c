// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-wrap-layout.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"

struct _DossierWrapLayout
{
  GtkLayoutManager parent_instance;
  int gap;
  int line_gap;
  gboolean at_end;
};

G_DEFINE_FINAL_TYPE (DossierWrapLayout, dossier_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* A line: the children from first up to, but not including, end. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end; /* NULL: up to the last */
  int width, height;
} Line;

static int
get_width_within (GtkWidget *child,
                  int width)
{
  return MAX (MIN (dossier_get_natural_width (child), width), dossier_get_minimum_width (child));
}

static Line
take_line (DossierWrapLayout *self,
           GtkWidget *first,
           int width)
{
  Line line = { .first = first };
  GtkWidget *child;

  for (child = first; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_width;

      if (!gtk_widget_should_layout (child))
        continue;
      child_width = get_width_within (child, width);
      if (line.width > 0 && line.width + self->gap + child_width > width)
        break;
      line.width += (line.width > 0 ? self->gap : 0) + child_width;
      line.height = MAX (line.height, dossier_get_height (child, child_width));
    }
  line.end = child;

  return line;
}

static void
place_line (DossierWrapLayout *self,
            const Line *line,
            int y,
            int width)
{
  GdkRectangle box = { .x = self->at_end ? MAX (width - line->width, 0) : 0, .y = y, .height = line->height };

  for (GtkWidget *child = line->first; child != line->end; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;
      box.width = get_width_within (child, width);
      dossier_allocate_from_start (child, &box, width);
      box.x += box.width + self->gap;
    }
}

static int
arrange (DossierWrapLayout *self,
         GtkWidget *widget,
         int width,
         gboolean place)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      Line line = take_line (self, child, width);

      if (y > 0)
        y += self->line_gap;
      if (place)
        place_line (self, &line, y, width);
      y += line.height;
      child = line.end;
    }

  return y;
}

static GtkSizeRequestMode
dossier_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_wrap_layout_measure (GtkLayoutManager *manager,
                             GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  DossierWrapLayout *self = DOSSIER_WRAP_LAYOUT (manager);

  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;
      *minimum = MAX (*minimum, dossier_get_minimum_width (child));
      *natural += (*natural > 0 ? self->gap : 0) + dossier_get_natural_width (child);
    }

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = arrange (self, widget, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size, FALSE);
}

static void
dossier_wrap_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget *widget,
                              int width,
                              int height,
                              int baseline)
{
  arrange (DOSSIER_WRAP_LAYOUT (manager), widget, width, TRUE);
}

static void
dossier_wrap_layout_class_init (DossierWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = dossier_wrap_layout_get_request_mode;
  layout_class->measure = dossier_wrap_layout_measure;
  layout_class->allocate = dossier_wrap_layout_allocate;
}

static void
dossier_wrap_layout_init (DossierWrapLayout *self)
{
}

/**
 * dossier_wrap_box_new:
 * @gap: between two children of a line, px
 * @line_gap: between two lines, px
 *
 * Returns: (transfer floating): a box whose children wrap
 */
GtkWidget *
dossier_wrap_box_new (int gap,
                      int line_gap)
{
  DossierWrapLayout *layout = g_object_new (DOSSIER_TYPE_WRAP_LAYOUT, NULL);

  layout->gap = gap;
  layout->line_gap = line_gap;

  return dossier_box_new (GTK_LAYOUT_MANAGER (layout));
}

/**
 * dossier_wrap_box_set_at_end:
 * @box: a box that wraps
 * @at_end: whether its lines end at the end edge, and do not begin at the start edge
 *
 * Puts what room lines leave before or after them.
 */
void
dossier_wrap_box_set_at_end (GtkWidget *box,
                             gboolean at_end)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (box);

  g_return_if_fail (DOSSIER_IS_WRAP_LAYOUT (layout));

  DOSSIER_WRAP_LAYOUT (layout)->at_end = at_end;
  gtk_widget_queue_allocate (box);
}
