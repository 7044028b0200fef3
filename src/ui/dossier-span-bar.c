// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-span-bar.h"

#include "ui/dossier-theme.h"

/* px */
#define WIDTH 96
#define HEIGHT 16
#define INSET 8 /* room for what stands at either end of the axis */
#define BAR 10
#define DISC 5
#define ARROW 18 /* the length of an open end: fixed, for it is no value */
#define HEAD 5
#define CLEAR 3 /* between an arrow's head and the value that it points at without meaning it */

struct _DossierSpanBar
{
  GtkWidget parent_instance;
  DossierAmount amount;
  double from, to;
  char *tag;
  char *colour_light;
  char *colour_dark;
};

G_DEFINE_FINAL_TYPE (DossierSpanBar, dossier_span_bar, GTK_TYPE_WIDGET)

static void
dossier_span_bar_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
set_colour (cairo_t *cr,
            DossierColour colour)
{
  cairo_set_source_rgb (cr, colour.red, colour.green, colour.blue);
}

static double
get_x (DossierSpanBar *self,
       double value)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * INSET;

  return INSET + (self->to > self->from ? (value - self->from) / (self->to - self->from) : 0) * width;
}

static void
draw_arrow (cairo_t *cr,
            double tail,
            double head,
            double y)
{
  double back = head > tail ? -HEAD : HEAD;

  cairo_move_to (cr, tail, y);
  cairo_line_to (cr, head, y);
  cairo_move_to (cr, head + back, y - HEAD);
  cairo_line_to (cr, head, y);
  cairo_line_to (cr, head + back, y + HEAD);
  cairo_stroke (cr);
}

static void
draw_disc (cairo_t *cr,
           double x,
           double y)
{
  cairo_arc (cr, x, y, DISC, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
draw_range (cairo_t *cr,
            double low,
            double high,
            double y)
{
  double radius = BAR / 2.0;
  double end = MAX (high, low + BAR) - radius;

  cairo_new_sub_path (cr);
  cairo_arc (cr, low + radius, y, radius, G_PI_2, 3 * G_PI_2);
  cairo_arc (cr, end, y, radius, -G_PI_2, G_PI_2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_amount (DossierSpanBar *self,
             cairo_t *cr,
             double y)
{
  double low = get_x (self, self->amount.low);
  double high = get_x (self, self->amount.high);

  switch (self->amount.kind)
    {
    case DOSSIER_AMOUNT_EXACT:
      draw_disc (cr, low, y);
      break;
    case DOSSIER_AMOUNT_RANGE:
      draw_range (cr, low, high, y);
      break;
    case DOSSIER_AMOUNT_AT_LEAST:
      draw_disc (cr, low, y);
      draw_arrow (cr, low, low + ARROW, y);
      break;
    case DOSSIER_AMOUNT_AT_MOST:
      draw_disc (cr, high, y);
      draw_arrow (cr, high, high - ARROW, y);
      break;
    case DOSSIER_AMOUNT_NEAR:
      draw_arrow (cr, low - CLEAR - ARROW, low - CLEAR, y);
      break;
    case DOSSIER_AMOUNT_NONE:
    default:
      break;
    }
}

static void
dossier_span_bar_snapshot (GtkWidget *widget,
                           GtkSnapshot *snapshot)
{
  DossierSpanBar *self = DOSSIER_SPAN_BAR (widget);
  DossierTheme theme = dossier_theme_for_widget (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_set_line_width (cr, 2);
  set_colour (cr, dossier_palette_get (theme, DOSSIER_ROLE_GRID));
  cairo_move_to (cr, INSET, height / 2);
  cairo_line_to (cr, width - INSET, height / 2);
  cairo_stroke (cr);
  set_colour (cr, dossier_palette_get_party (theme, self->tag, self->colour_light, self->colour_dark));
  draw_amount (self, cr, height / 2);
  cairo_destroy (cr);
}

static void
dossier_span_bar_finalize (GObject *object)
{
  DossierSpanBar *self = DOSSIER_SPAN_BAR (object);

  g_free (self->tag);
  g_free (self->colour_light);
  g_free (self->colour_dark);

  G_OBJECT_CLASS (dossier_span_bar_parent_class)->finalize (object);
}

static void
dossier_span_bar_class_init (DossierSpanBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_span_bar_finalize;
  widget_class->measure = dossier_span_bar_measure;
  widget_class->snapshot = dossier_span_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "dossier-span-bar");
  /* The words beside it say the same. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dossier_span_bar_init (DossierSpanBar *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * dossier_span_bar_new:
 * @amount: what it shows
 * @from: the value at the left end of the axis, in the unit of @amount; numbers run to the right in every script
 * @to: the value at the right end
 * @tag: whose colour it has; copied
 *
 * Returns: (transfer floating): the bar
 */
GtkWidget *
dossier_span_bar_new (const DossierAmount *amount,
                      double from,
                      double to,
                      const DossierTagState *tag)
{
  DossierSpanBar *self;

  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (tag != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_SPAN_BAR, NULL);
  self->amount = *amount;
  self->from = from;
  self->to = to;
  self->tag = g_strdup (tag->letters);
  self->colour_light = g_strdup (tag->colour_light);
  self->colour_dark = g_strdup (tag->colour_dark);

  return GTK_WIDGET (self);
}
