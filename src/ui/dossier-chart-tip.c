// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-tip.h"

#include <glib/gi18n.h>
#include <math.h>

#include "draw/dossier-glyph.h"
#include "draw/dossier-label-place.h"
#include "draw/dossier-text-layout.h"
#include "present/dossier-format.h"
#include "ui/dossier-theme.h"

/* px at the normal text size */
#define WIDEST 320.0
#define PADDING 10.0
#define LINE_GAP 3.0
#define GLYPH 12.0
#define GLYPH_GAP 6.0
#define CLEAR 10.0 /* between the tip and what it is about */
#define EDGE 4.0   /* between the tip and the chart's edge */
#define RADIUS 9.0
#define SHADOW 8.0
#define HEADING_SIZE 14.0
#define TEXT_SIZE 12.0
#define MOST_LINES 4 /* of a statement */

typedef enum
{
  LINE_HEADING,
  LINE_STATEMENT,
  LINE_WHO,
  LINE_WHEN,
  N_LINES
} Line;

struct _DossierChartTip
{
  GtkWidget parent_instance;
  PangoLayout *lines[N_LINES]; /* NULL: not said */
  gboolean has_glyph;
  gboolean is_named; /* the number of the heading is only named: it is not bold */
  DossierStatus status;
  double width, height;
};

G_DEFINE_FINAL_TYPE (DossierChartTip, dossier_chart_tip, GTK_TYPE_WIDGET)

static double
get_scale (DossierChartTip *self)
{
  return dossier_text_scale_for_widget (GTK_WIDGET (self));
}

static GdkRGBA
get_colour (DossierChartTip *self,
            DossierRole role)
{
  return dossier_colour_to_rgba (dossier_palette_get (dossier_theme_for_widget (GTK_WIDGET (self)), role));
}

static double
get_indent (DossierChartTip *self,
            Line line)
{
  return line == LINE_HEADING && self->has_glyph ? (GLYPH + GLYPH_GAP) * get_scale (self) : 0;
}

static DossierSize
get_size (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (DossierSize) { (double) logical.width / PANGO_SCALE, (double) logical.height / PANGO_SCALE };
}

static void
append_ground (DossierChartTip *self,
               GtkSnapshot *snapshot)
{
  double scale = get_scale (self);
  GdkRGBA border = get_colour (self, DOSSIER_ROLE_AXIS);
  GdkRGBA ground = get_colour (self, DOSSIER_ROLE_CARD);
  GdkRGBA shade = { 0, 0, 0, 0.25f };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, (float) self->width, (float) self->height),
                                   (float) (RADIUS * scale));
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shade, 0, 2, 0, SHADOW);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ground, &outline.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 1, 1, 1, 1 },
                              (GdkRGBA[4]) { border, border, border, border });
}

static void
append_glyph (DossierChartTip *self,
              GtkSnapshot *snapshot,
              double x,
              double y,
              double line_height)
{
  double side = GLYPH * get_scale (self);
  DossierColour colour = dossier_palette_get (dossier_theme_for_widget (GTK_WIDGET (self)), DOSSIER_ROLE_TEXT);
  cairo_t *cr;

  y += (line_height - side) / 2;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT ((float) x - 1, (float) y - 1, (float) side + 2,
                                                                 (float) side + 2));
  dossier_glyph_paint (dossier_glyph_for_status (self->status), cr, x, y, side, colour);
  cairo_destroy (cr);
}

static void
dossier_chart_tip_snapshot (GtkWidget *widget,
                            GtkSnapshot *snapshot)
{
  DossierChartTip *self = DOSSIER_CHART_TIP (widget);
  double scale = get_scale (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double y = PADDING * scale;

  append_ground (self, snapshot);
  for (Line line = 0; line < N_LINES; line++)
    {
      GdkRGBA colour = get_colour (self, line == LINE_WHO || line == LINE_WHEN ? DOSSIER_ROLE_SECONDARY
                                                                               : DOSSIER_ROLE_TEXT);
      double indent = get_indent (self, line);
      DossierSize size;
      double x;

      if (self->lines[line] == NULL)
        continue;
      size = get_size (self->lines[line]);
      x = rtl ? self->width - PADDING * scale - indent - size.width : PADDING * scale + indent;
      if (indent > 0)
        append_glyph (self, snapshot, rtl ? self->width - PADDING * scale - GLYPH * scale : PADDING * scale, y,
                      size.height);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
      gtk_snapshot_append_layout (snapshot, self->lines[line], &colour);
      gtk_snapshot_restore (snapshot);
      y += size.height + LINE_GAP * scale;
    }
}

static void
clear (DossierChartTip *self)
{
  for (Line line = 0; line < N_LINES; line++)
    g_clear_object (&self->lines[line]);
}

static void
dossier_chart_tip_dispose (GObject *object)
{
  clear (DOSSIER_CHART_TIP (object));

  G_OBJECT_CLASS (dossier_chart_tip_parent_class)->dispose (object);
}

static void
dossier_chart_tip_class_init (DossierChartTipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_chart_tip_dispose;
  widget_class->snapshot = dossier_chart_tip_snapshot;

  gtk_widget_class_set_css_name (widget_class, "dossier-chart-tip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dossier_chart_tip_init (DossierChartTip *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
}

/**
 * dossier_chart_tip_new:
 *
 * Returns: (transfer floating): a tip that says nothing yet and is not seen
 */
GtkWidget *
dossier_chart_tip_new (void)
{
  return g_object_new (DOSSIER_TYPE_CHART_TIP, NULL);
}

/* Takes the words. */
static void
set_line (DossierChartTip *self,
          Line line,
          char *words)
{
  double scale = get_scale (self);
  double size = (line == LINE_HEADING ? HEADING_SIZE : TEXT_SIZE) * scale;
  DossierWeight weight = line == LINE_HEADING && !self->is_named ? DOSSIER_WEIGHT_BOLD : DOSSIER_WEIGHT_REGULAR;
  PangoLayout *layout;

  if (words != NULL && *words != '\0')
    {
      layout = dossier_text_layout_new (gtk_widget_get_pango_context (GTK_WIDGET (self)));
      dossier_text_layout_set (layout, words, size, weight, 0);
      if (get_size (layout).width > WIDEST * scale)
        dossier_text_layout_set (layout, words, size, weight, WIDEST * scale);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (layout, -MOST_LINES);
      self->lines[line] = layout;
    }
  g_free (words);
}

static void
measure (DossierChartTip *self)
{
  double scale = get_scale (self);

  self->width = self->height = 0;
  for (Line line = 0; line < N_LINES; line++)
    {
      DossierSize size;

      if (self->lines[line] == NULL)
        continue;
      size = get_size (self->lines[line]);
      self->width = MAX (self->width, size.width + get_indent (self, line));
      self->height += size.height + (self->height > 0 ? LINE_GAP * scale : 0);
    }
  self->width = ceil (self->width + 2 * PADDING * scale);
  self->height = ceil (self->height + 2 * PADDING * scale);
}

/* What may be hard to bear is named here, and shown where the reader asks for it. */
static char *
get_statement (const DossierChartItem *item)
{
  if (!item->is_covered)
    return g_strdup (item->statement);

  return dossier_format_content_notes (item->content_notes);
}

/**
 * dossier_chart_tip_set_item:
 * @self: a tip
 * @item: a statement
 *
 * Says the statement: its value, the statement itself, who makes it, when, and its status.
 */
void
dossier_chart_tip_set_item (DossierChartTip *self,
                            const DossierChartItem *item)
{
  const char *status;

  g_return_if_fail (DOSSIER_IS_CHART_TIP (self));
  g_return_if_fail (item != NULL);

  clear (self);
  status = dossier_status_word (item->status);
  self->has_glyph = TRUE;
  self->status = item->status;
  self->is_named = item->amount.kind == DOSSIER_AMOUNT_NEAR;
  set_line (self, LINE_HEADING, g_strdup (item->value_label != NULL ? item->value_label : status));
  set_line (self, LINE_STATEMENT, get_statement (item));
  set_line (self, LINE_WHO, g_strdup (item->who));
  /* Translators: in a hint over a mark of a chart: when, and the status: "November 2024 · Estimated" */
  set_line (self, LINE_WHEN, item->when != NULL ? g_strdup_printf (C_("hint", "%1$s · %2$s"), item->when, status)
                                                : g_strdup (status));
  measure (self);
}

/**
 * dossier_chart_tip_set_words:
 * @self: a tip
 * @heading: what it is about
 * @words: what is said of it
 *
 * Says something that is no statement.
 */
void
dossier_chart_tip_set_words (DossierChartTip *self,
                             const char *heading,
                             const char *words)
{
  g_return_if_fail (DOSSIER_IS_CHART_TIP (self));

  clear (self);
  self->has_glyph = self->is_named = FALSE;
  set_line (self, LINE_HEADING, g_strdup (heading));
  set_line (self, LINE_STATEMENT, g_strdup (words));
  measure (self);
}

/**
 * dossier_chart_tip_place:
 * @self: a tip that says something
 * @beside: what it is about, px of the chart
 * @width: of the chart, px
 * @height: of the chart, px
 *
 * Shows the tip above what it is about, else below it, and within the chart as far as it fits there.
 */
void
dossier_chart_tip_place (DossierChartTip *self,
                         const DossierRect *beside,
                         int width,
                         int height)
{
  double scale;
  double x, y;

  g_return_if_fail (DOSSIER_IS_CHART_TIP (self));
  g_return_if_fail (beside != NULL);

  scale = get_scale (self);
  x = beside->x + beside->width / 2 - self->width / 2;
  x = MAX (EDGE, MIN (x, width - self->width - EDGE));
  y = beside->y - CLEAR * scale - self->height;
  if (y < EDGE && beside->y + beside->height + CLEAR * scale + self->height <= height - EDGE)
    y = beside->y + beside->height + CLEAR * scale;
  else if (y < EDGE)
    {
      /* Neither: then beside it, on the side with more room. */
      y = MAX (EDGE, MIN (beside->y, height - self->height - EDGE));
      x = beside->x + beside->width / 2 < width / 2.0 ? beside->x + beside->width + CLEAR * scale
                                                      : beside->x - CLEAR * scale - self->width;
      x = MAX (EDGE, MIN (x, width - self->width - EDGE));
    }

  gtk_widget_set_child_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_size_allocate (GTK_WIDGET (self), &(GtkAllocation) { (int) x, (int) y, (int) self->width,
                                                                  (int) self->height }, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_chart_tip_hide:
 * @self: a tip
 */
void
dossier_chart_tip_hide (DossierChartTip *self)
{
  g_return_if_fail (DOSSIER_IS_CHART_TIP (self));

  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
}

/**
 * dossier_chart_tip_get_text:
 * @self: a tip
 *
 * Returns: (transfer none) (nullable): its heading, or %NULL where it is not shown
 */
const char *
dossier_chart_tip_get_text (DossierChartTip *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_TIP (self), NULL);

  if (!gtk_widget_get_child_visible (GTK_WIDGET (self)) || self->lines[LINE_HEADING] == NULL)
    return NULL;

  return pango_layout_get_text (self->lines[LINE_HEADING]);
}
