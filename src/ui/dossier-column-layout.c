// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-column-layout.h"

#include "ui/dossier-allocate.h"

#define MAX_CONTENT 1302

/* What a page of at least so many px has, from the widest down. */
typedef struct
{
  int from;
  int margin; /* at the sides and at the end */
  int gap;    /* between blocks */
} Step;

static const Step steps[] = {
  { 1100, 32, 16 },
  { 800, 24, 16 },
  { 480, 16, 12 },
  { 0, 12, 12 },
};

struct _DossierColumnLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (DossierColumnLayout, dossier_column_layout, GTK_TYPE_LAYOUT_MANAGER)

static const Step *
find_step (int width)
{
  const Step *step = steps;

  while (width < step->from)
    step++;

  return step;
}

static GtkSizeRequestMode
dossier_column_layout_get_request_mode (GtkLayoutManager *manager,
                                        GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget,
               int *minimum,
               int *natural)
{
  *minimum = 0;
  *natural = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      *minimum = MAX (*minimum, dossier_get_minimum_width (child));
      *natural = MAX (*natural, dossier_get_natural_width (child));
    }

  *minimum += 2 * steps[G_N_ELEMENTS (steps) - 1].margin;
  *natural = MAX (*minimum, MIN (*natural, MAX_CONTENT) + 2 * steps[0].margin);
}

/* Goes through the blocks, and places them where @place is set. Returns the height of all. */
static int
arrange (GtkWidget *widget,
         int width,
         gboolean place)
{
  const Step *step = find_step (width);
  GdkRectangle box = { .width = MIN (width - 2 * step->margin, MAX_CONTENT), .y = step->margin - 8 };
  gboolean first = TRUE;

  box.x = (width - box.width) / 2;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;
      if (!first)
        box.y += step->gap;
      first = FALSE;
      box.height = dossier_get_height (child, box.width);
      if (place)
        dossier_allocate_from_start (child, &box, width);
      box.y += box.height;
    }

  return box.y + step->margin;
}

static void
dossier_column_layout_measure (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }

  /* The column scrolls. What asks for its height at no width in particular only passes the question on, and to lay a
   * whole page out at its least width for an answer would hold the first frame up. */
  *minimum = *natural = for_size < 0 ? 0 : arrange (widget, for_size, FALSE);
}

static void
dossier_column_layout_allocate (GtkLayoutManager *manager,
                                GtkWidget *widget,
                                int width,
                                int height,
                                int baseline)
{
  arrange (widget, width, TRUE);
}

static void
dossier_column_layout_class_init (DossierColumnLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = dossier_column_layout_get_request_mode;
  layout_class->measure = dossier_column_layout_measure;
  layout_class->allocate = dossier_column_layout_allocate;
}

static void
dossier_column_layout_init (DossierColumnLayout *self)
{
}
