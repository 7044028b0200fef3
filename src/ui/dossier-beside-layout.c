// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-beside-layout.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"
#include "ui/dossier-theme.h"

#define LINE 1

struct _DossierBesideLayout
{
  GtkLayoutManager parent_instance;
  DossierBeside beside;
};

G_DEFINE_FINAL_TYPE (DossierBesideLayout, dossier_beside_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Where everything goes; boxes count from the start edge. */
typedef struct
{
  GtkWidget *start;
  GtkWidget *end;
  GtkWidget *line; /* (nullable) */
  GdkRectangle start_box;
  GdkRectangle end_box;
  GdkRectangle line_box;
  int height;
} Arrangement;

static void
find_children (GtkWidget *widget,
               Arrangement *a)
{
  a->start = gtk_widget_get_first_child (widget);
  a->end = a->start != NULL ? gtk_widget_get_next_sibling (a->start) : NULL;
  a->line = a->end != NULL ? gtk_widget_get_next_sibling (a->end) : NULL;
}

/* Of a first child that the second leaves room to. */
static int
get_start_width (DossierBesideLayout *self,
                 const Arrangement *a,
                 int rest,
                 double scale)
{
  int least = (int) (self->beside.start_width * scale);
  int most = MIN ((int) (self->beside.start_max * scale), rest / 2);

  return most > least ? CLAMP (dossier_get_natural_width (a->start), least, most) : least;
}

static int
get_end_width (DossierBesideLayout *self,
               const Arrangement *a,
               int width,
               double scale)
{
  int rest = width - self->beside.gap;

  switch (self->beside.end_width)
    {
    case DOSSIER_BESIDE_HALF:
      return rest / 2;
    case DOSSIER_BESIDE_NATURAL:
      return MIN (dossier_get_natural_width (a->end), rest / 2);
    case DOSSIER_BESIDE_WHOLE:
      return dossier_get_natural_width (a->end);
    case DOSSIER_BESIDE_REST:
      return rest - get_start_width (self, a, rest, scale);
    default:
      return (int) CLAMP (rest * 2 / 5, self->beside.end_width * scale,
                          MAX (self->beside.end_max, self->beside.end_width) * scale);
    }
}

static void
stand (DossierBesideLayout *self,
       int width,
       double scale,
       Arrangement *a)
{
  int gap = self->beside.gap;
  int end_width = get_end_width (self, a, width, scale);

  end_width = CLAMP (end_width, dossier_get_minimum_width (a->end),
                     MAX (width - gap - dossier_get_minimum_width (a->start), dossier_get_minimum_width (a->end)));
  a->start_box.width = width - gap - end_width;
  a->end_box.x = a->start_box.width + gap;
  a->end_box.width = end_width;
  a->height = MAX (dossier_get_height (a->start, a->start_box.width), dossier_get_height (a->end, end_width));
  a->start_box.height = a->end_box.height = a->height;
  a->line_box = (GdkRectangle) { a->start_box.width + (gap - LINE) / 2, 0, LINE, a->height };
}

static void
stack (DossierBesideLayout *self,
       int width,
       Arrangement *a)
{
  a->start_box.width = a->end_box.width = a->line_box.width = width;
  a->start_box.height = dossier_get_height (a->start, width);
  a->end_box.height = dossier_get_height (a->end, width);
  a->line_box.height = LINE;
  a->line_box.y = a->start_box.height + (self->beside.stack_gap - LINE) / 2;
  a->end_box.y = a->start_box.height;
  if (a->end != NULL && gtk_widget_should_layout (a->end) && gtk_widget_should_layout (a->start))
    a->end_box.y += self->beside.stack_gap;
  a->height = a->end_box.y + a->end_box.height;
}

static gboolean
can_stand (DossierBesideLayout *self,
           const Arrangement *a,
           int width,
           double scale)
{
  int rest = width - self->beside.gap;

  if (width < self->beside.threshold * scale || a->end == NULL || !gtk_widget_should_layout (a->end))
    return FALSE;

  return self->beside.end_width != DOSSIER_BESIDE_WHOLE
         || rest - dossier_get_natural_width (a->end) >= MAX (rest / 3, dossier_get_minimum_width (a->start));
}

static void
arrange (DossierBesideLayout *self,
         GtkWidget *widget,
         int width,
         Arrangement *a)
{
  double scale = dossier_text_scale_for_widget (widget);

  *a = (Arrangement) { NULL };
  find_children (widget, a);

  if (can_stand (self, a, width, scale))
    stand (self, width, scale, a);
  else
    stack (self, width, a);
}

static GtkSizeRequestMode
dossier_beside_layout_get_request_mode (GtkLayoutManager *manager,
                                       GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_beside_layout_measure (GtkLayoutManager *manager,
                              GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  DossierBesideLayout *self = DOSSIER_BESIDE_LAYOUT (manager);
  Arrangement a = { NULL };

  find_children (widget, &a);
  *minimum = MAX (dossier_get_minimum_width (a.start), dossier_get_minimum_width (a.end));
  if (self->beside.threshold == 0)
    *minimum = dossier_get_minimum_width (a.start) + self->beside.gap + dossier_get_minimum_width (a.end);
  *natural = dossier_get_natural_width (a.start) + self->beside.gap + dossier_get_natural_width (a.end);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      arrange (self, widget, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size, &a);
      *minimum = *natural = a.height;
    }
}

static void
dossier_beside_layout_allocate (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               int width,
                               int height,
                               int baseline)
{
  Arrangement a;

  arrange (DOSSIER_BESIDE_LAYOUT (manager), widget, width, &a);
  dossier_allocate_from_start (a.start, &a.start_box, width);
  dossier_allocate_from_start (a.end, &a.end_box, width);
  dossier_allocate_from_start (a.line, &a.line_box, width);
}

static void
dossier_beside_layout_class_init (DossierBesideLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = dossier_beside_layout_get_request_mode;
  layout_class->measure = dossier_beside_layout_measure;
  layout_class->allocate = dossier_beside_layout_allocate;
}

static void
dossier_beside_layout_init (DossierBesideLayout *self)
{
}

/**
 * dossier_beside_box_new:
 * @beside: when and how; copied
 *
 * Returns: (transfer floating): a box for two children, and perhaps a line
 */
GtkWidget *
dossier_beside_box_new (const DossierBeside *beside)
{
  DossierBesideLayout *self;

  g_return_val_if_fail (beside != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_BESIDE_LAYOUT, NULL);
  self->beside = *beside;

  return dossier_box_new (GTK_LAYOUT_MANAGER (self));
}
