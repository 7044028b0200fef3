// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-steady-layout.h"

struct _DossierSteadyLayout
{
  GtkLayoutManager parent_instance;
  int width; /* of the last time; 0: none yet */
};

G_DEFINE_FINAL_TYPE (DossierSteadyLayout, dossier_steady_layout, GTK_TYPE_LAYOUT_MANAGER)

/* What is in view, and what of it holds the place. */
typedef struct
{
  GtkWidget *content;
  double top;
  double bottom;
  GtkWidget *anchor; /* (nullable) */
  double offset;     /* of the anchor below the top */
} View;

static gboolean
get_bounds (const View *view,
            GtkWidget *widget,
            graphene_rect_t *bounds)
{
  return gtk_widget_get_visible (widget) && gtk_widget_get_child_visible (widget)
         && gtk_widget_compute_bounds (widget, view->content, bounds) && bounds->size.height > 0;
}

static void
take (View *view,
      GtkWidget *widget,
      const graphene_rect_t *bounds)
{
  view->anchor = widget;
  view->offset = bounds->origin.y - view->top;
}

/* The first in reading order that begins in view. */
static void
find_first (View *view,
            GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && view->anchor == NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (!get_bounds (view, child, &bounds) || bounds.origin.y + bounds.size.height <= view->top)
        continue;
      if (bounds.origin.y >= view->top)
        take (view, child, &bounds);
      else
        find_first (view, child);
    }
}

/* What is open, where it is in view. */
static void
find_open (View *view,
           GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && view->anchor == NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (!get_bounds (view, child, &bounds) || bounds.origin.y + bounds.size.height <= view->top
          || bounds.origin.y >= view->bottom)
        continue;
      if (gtk_widget_has_css_class (child, "dossier-open"))
        take (view, child, &bounds);
      else
        find_open (view, child);
    }
}

static View
find_anchor (GtkScrolledWindow *scrolled)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrolled);
  GtkWidget *viewport = gtk_scrolled_window_get_child (scrolled);
  View view = { .top = gtk_adjustment_get_value (adjustment) };

  /* Who reads the top goes on reading the top. */
  if (view.top <= 0 || !GTK_IS_VIEWPORT (viewport))
    return view;

  view.content = gtk_viewport_get_child (GTK_VIEWPORT (viewport));
  view.bottom = view.top + gtk_adjustment_get_page_size (adjustment);
  find_open (&view, view.content);
  if (view.anchor == NULL)
    find_first (&view, view.content);

  return view;
}

/* Scrolls to where the anchor is as far below the top as it was. TRUE if that is elsewhere now. */
static gboolean
restore (GtkScrolledWindow *scrolled,
         const View *view)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrolled);
  double before = gtk_adjustment_get_value (adjustment);
  graphene_rect_t bounds;

  if (view->anchor == NULL || !gtk_widget_compute_bounds (view->anchor, view->content, &bounds))
    return FALSE;

  gtk_adjustment_set_value (adjustment, bounds.origin.y - view->offset);
  return gtk_adjustment_get_value (adjustment) != before;
}

static GtkSizeRequestMode
dossier_steady_layout_get_request_mode (GtkLayoutManager *manager,
                                        GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
dossier_steady_layout_measure (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, for_size, minimum, natural, NULL, NULL);
}

static void
dossier_steady_layout_allocate (GtkLayoutManager *manager,
                                GtkWidget *widget,
                                int width,
                                int height,
                                int baseline)
{
  DossierSteadyLayout *self = DOSSIER_STEADY_LAYOUT (manager);
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (gtk_widget_get_first_child (widget));
  View view = { NULL };

  if (self->width > 0 && self->width != width)
    view = find_anchor (scrolled);
  self->width = width;
  gtk_widget_allocate (GTK_WIDGET (scrolled), width, height, -1, NULL);

  /* Scrolling places the content anew: at once, so that nobody sees it elsewhere. */
  if (restore (scrolled, &view))
    gtk_widget_allocate (GTK_WIDGET (scrolled), width, height, -1, NULL);
}

static void
dossier_steady_layout_class_init (DossierSteadyLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = dossier_steady_layout_get_request_mode;
  layout_class->measure = dossier_steady_layout_measure;
  layout_class->allocate = dossier_steady_layout_allocate;
}

static void
dossier_steady_layout_init (DossierSteadyLayout *self)
{
}
