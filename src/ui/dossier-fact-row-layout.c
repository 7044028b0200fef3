// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-fact-row-layout.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-theme.h"

/* px at the normal text size; the columns hold text and grow with it, the paddings do not. */
#define WIDE_FROM 736
#define PILL_BESIDE_FROM 420
#define PADDING 16
#define GAP 12
#define GLYPH_COLUMN 20
#define PARTY_COLUMN 152
#define DATE_COLUMN 88
#define PILL_COLUMN 104
#define ROOMY_FROM 900
#define ROOMY_PILL_COLUMN 140 /* holds two relations: "1 answer, 3 differ" */
#define WIDE_HEIGHT 48
#define COMPACT_HEIGHT 40
#define NARROW_HEIGHT 60
#define WIDE_PADDING 12 /* above and below */
#define COMPACT_PADDING 10
#define NARROW_PADDING 10
#define LINE_GAP 4
#define PILL_GAP 6
#define TAG_GAP 8
#define DATE_GAP 16

enum
{
  GLYPH,
  STATEMENT,
  TAG,
  WHO,
  WHEN,
  PILL,
  N_PARTS
};

typedef struct
{
  GtkWidget *parts[N_PARTS]; /* the last one may be NULL */
  GdkRectangle boxes[N_PARTS];
  double scale;
  int height;
  gboolean compact; /* no column for pills, and a lower row */
} Arrangement;

struct _DossierFactRowLayout
{
  GtkLayoutManager parent_instance;
  gboolean compact;
};

G_DEFINE_FINAL_TYPE (DossierFactRowLayout, dossier_fact_row_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
arrangement_init (Arrangement *a,
                  GtkWidget *row)
{
  GtkWidget *child = gtk_widget_get_first_child (row);
  DossierFactRowLayout *layout = DOSSIER_FACT_ROW_LAYOUT (gtk_widget_get_layout_manager (row));

  *a = (Arrangement) { .scale = dossier_text_scale_for_widget (row), .compact = layout->compact };
  for (guint i = 0; i < N_PARTS && child != NULL; i++, child = gtk_widget_get_next_sibling (child))
    a->parts[i] = child;
}

static int
scaled (const Arrangement *a,
        int size)
{
  return (int) (size * a->scale);
}

/* Gives a part its place in a line, with the height that it needs there. */
static void
put (Arrangement *a,
     guint part,
     int x,
     int y,
     int width)
{
  a->boxes[part] = (GdkRectangle) { x, y, width, dossier_get_height (a->parts[part], width) };
}

/* The tag's width, and the gap to the name beside it. */
static int
get_tag_step (const Arrangement *a)
{
  int width = dossier_get_natural_width (a->parts[TAG]);

  return width > 0 ? width + TAG_GAP : 0;
}

/* Columns stand where they stand, whatever the rows say: a pill that is wider than its own wraps. */
static int
get_pill_width (const Arrangement *a,
                int column)
{
  int width = MIN (dossier_get_natural_width (a->parts[PILL]), column);

  return MAX (width, dossier_get_minimum_width (a->parts[PILL]));
}

static void
arrange_wide (Arrangement *a,
              int width)
{
  int pill_column = scaled (a, width >= scaled (a, ROOMY_FROM) ? ROOMY_PILL_COLUMN : PILL_COLUMN);
  int pill_width = get_pill_width (a, pill_column);
  int when_x = width - PADDING - (a->compact ? 0 : pill_column + GAP) - scaled (a, DATE_COLUMN);
  int party_x = when_x - GAP - scaled (a, PARTY_COLUMN);
  int text_x = PADDING + scaled (a, GLYPH_COLUMN) + GAP;
  int tag_step = get_tag_step (a);
  int tallest = 0;

  put (a, GLYPH, PADDING, 0, scaled (a, GLYPH_COLUMN));
  put (a, STATEMENT, text_x, 0, party_x - GAP - text_x);
  put (a, TAG, party_x, 0, MAX (tag_step - TAG_GAP, 0));
  put (a, WHO, party_x + tag_step, 0, scaled (a, PARTY_COLUMN) - tag_step);
  put (a, WHEN, when_x, 0, scaled (a, DATE_COLUMN));
  put (a, PILL, width - PADDING - pill_width, 0, pill_width);

  for (guint i = 0; i < N_PARTS; i++)
    tallest = MAX (tallest, a->boxes[i].height);
  a->height = MAX (tallest + 2 * (a->compact ? COMPACT_PADDING : WIDE_PADDING),
                   scaled (a, a->compact ? COMPACT_HEIGHT : WIDE_HEIGHT));
  for (guint i = 0; i < N_PARTS; i++)
    a->boxes[i].y = (a->height - a->boxes[i].height) / 2;
}

/* Who and when, in one line where both fit. Returns where the line ends. */
static int
arrange_second_line (Arrangement *a,
                     int x,
                     int y,
                     int width)
{
  int tag_step = get_tag_step (a);
  int when_width = MIN (dossier_get_natural_width (a->parts[WHEN]), width);
  int who_width = MIN (dossier_get_natural_width (a->parts[WHO]), width - tag_step);
  gboolean fits = tag_step + who_width + DATE_GAP + when_width <= width;
  int line_height;

  put (a, TAG, x, y, MAX (tag_step - TAG_GAP, 0));
  put (a, WHO, x + tag_step, y, who_width);
  line_height = MAX (a->boxes[TAG].height, a->boxes[WHO].height);
  if (fits)
    {
      put (a, WHEN, x + tag_step + who_width + DATE_GAP, y, when_width);
      line_height = MAX (line_height, a->boxes[WHEN].height);
      a->boxes[WHEN].height = line_height;
    }
  a->boxes[TAG].height = a->boxes[WHO].height = line_height;
  y += line_height;
  if (!fits)
    {
      put (a, WHEN, x, y + LINE_GAP, when_width);
      y += LINE_GAP + a->boxes[WHEN].height;
    }

  return y;
}

/* At the end of the second line where that has room, else in a third. Returns where it ends. */
static int
arrange_pill_below (Arrangement *a,
                    int x,
                    int y,
                    int width)
{
  const GdkRectangle *last = &a->boxes[WHEN];
  int pill_width = get_pill_width (a, width);
  gboolean fits = last->x + last->width + GAP + pill_width <= x + width;

  put (a, PILL, fits ? x + width - pill_width : x, y + PILL_GAP, pill_width);
  if (!fits)
    return y + PILL_GAP + a->boxes[PILL].height;

  a->boxes[PILL].y = last->y + (last->height - a->boxes[PILL].height) / 2;
  return MAX (y, a->boxes[PILL].y + a->boxes[PILL].height);
}

static void
arrange_narrow (Arrangement *a,
                int width)
{
  int pill_width = dossier_get_natural_width (a->parts[PILL]);
  gboolean pill_beside = width >= scaled (a, PILL_BESIDE_FROM);
  int text_x = PADDING + scaled (a, GLYPH_COLUMN) + GAP;
  int text_width = width - PADDING - text_x - (pill_beside && pill_width > 0 ? pill_width + GAP : 0);
  int y = NARROW_PADDING;
  int spare;

  put (a, GLYPH, PADDING, 0, scaled (a, GLYPH_COLUMN));
  put (a, STATEMENT, text_x, y, text_width);
  y = arrange_second_line (a, text_x, y + a->boxes[STATEMENT].height + LINE_GAP, text_width);
  put (a, PILL, width - PADDING - pill_width, 0, pill_width);
  if (!pill_beside && pill_width > 0)
    y = arrange_pill_below (a, text_x, y, text_width);

  a->height = MAX (y + NARROW_PADDING, scaled (a, NARROW_HEIGHT));
  spare = (a->height - y - NARROW_PADDING) / 2;
  for (guint i = 0; i < N_PARTS; i++)
    a->boxes[i].y += spare;
  a->boxes[GLYPH].y = (a->height - a->boxes[GLYPH].height) / 2;
  if (pill_beside)
    a->boxes[PILL].y = (a->height - a->boxes[PILL].height) / 2;
}

static void
arrange (Arrangement *a,
         GtkWidget *row,
         int width)
{
  arrangement_init (a, row);

  if (width >= scaled (a, WIDE_FROM))
    arrange_wide (a, width);
  else
    arrange_narrow (a, width);
}

static int
get_minimum (GtkWidget *row)
{
  Arrangement a;
  int widest = 0;

  arrangement_init (&a, row);
  for (guint i = 0; i < N_PARTS; i++)
    {
      int step = i == WHO ? get_tag_step (&a) : 0;

      widest = MAX (widest, step + dossier_get_minimum_width (a.parts[i]));
    }

  return PADDING + scaled (&a, GLYPH_COLUMN) + GAP + widest + PADDING;
}

static GtkSizeRequestMode
dossier_fact_row_layout_get_request_mode (GtkLayoutManager *manager,
                                          GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_fact_row_layout_measure (GtkLayoutManager *manager,
                                 GtkWidget *widget,
                                 GtkOrientation orientation,
                                 int for_size,
                                 int *minimum,
                                 int *natural,
                                 int *minimum_baseline,
                                 int *natural_baseline)
{
  Arrangement a;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = get_minimum (widget);
      *natural = MAX (*minimum, WIDE_FROM);
      return;
    }

  arrange (&a, widget, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size);
  *minimum = *natural = a.height;
}

static void
dossier_fact_row_layout_allocate (GtkLayoutManager *manager,
                                  GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  Arrangement a;

  arrange (&a, widget, width);
  for (guint i = 0; i < N_PARTS; i++)
    {
      a.boxes[i].y += (height - a.height) / 2;
      dossier_allocate_from_start (a.parts[i], &a.boxes[i], width);
    }
}

static void
dossier_fact_row_layout_class_init (DossierFactRowLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = dossier_fact_row_layout_get_request_mode;
  layout_class->measure = dossier_fact_row_layout_measure;
  layout_class->allocate = dossier_fact_row_layout_allocate;
}

static void
dossier_fact_row_layout_init (DossierFactRowLayout *self)
{
}

/**
 * dossier_fact_row_layout_set_compact:
 * @self: a layout
 * @compact: whether the row has no pill, and no column for one
 *
 * Makes a row lower, and lets its date end where the row does.
 */
void
dossier_fact_row_layout_set_compact (DossierFactRowLayout *self,
                                     gboolean compact)
{
  g_return_if_fail (DOSSIER_IS_FACT_ROW_LAYOUT (self));

  self->compact = compact;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
