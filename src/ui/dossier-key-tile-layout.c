// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-key-tile-layout.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-key-tile.h"
#include "ui/dossier-theme.h"

#define BESIDE_FROM 320 /* px at the normal text size */
#define PADDING 16
#define PADDING_ABOVE 10
#define PADDING_BELOW 12
#define GAP 8
#define LINE_GAP 6
#define FIGURE_GAP 2

enum
{
  LABEL,
  FIGURE,
  DIFFERS,
  STATUS,
  WHEN,
  TAG,
  WHO,
  N_PARTS
};

typedef struct
{
  GtkWidget *parts[N_PARTS];
  GdkRectangle boxes[N_PARTS];
  int width;
  int height;
  gboolean beside;
} Arrangement;

struct _DossierKeyTileLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (DossierKeyTileLayout, dossier_key_tile_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
arrangement_init (Arrangement *a,
                  GtkWidget *widget,
                  int width)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  *a = (Arrangement) { .width = width };
  for (guint i = 0; i < N_PARTS && child != NULL; i++, child = gtk_widget_get_next_sibling (child))
    a->parts[i] = child;
}

static void
put (Arrangement *a,
     guint part,
     int x,
     int y,
     int width)
{
  a->boxes[part] = (GdkRectangle) { x, y, width, dossier_get_height (a->parts[part], width) };
}

static int
get_bottom (const Arrangement *a,
            guint part)
{
  return a->boxes[part].y + a->boxes[part].height;
}

/* Two parts in a line where both fit, else one below the other. Returns where they end. */
static int
put_pair (Arrangement *a,
          guint first,
          guint second,
          int y)
{
  int width = a->width - 2 * PADDING;
  int first_width = MIN (dossier_get_natural_width (a->parts[first]), width);
  int second_width = MIN (dossier_get_natural_width (a->parts[second]), width);
  int height;

  put (a, first, PADDING, y, first_width);
  if (first_width + GAP + second_width > width)
    {
      put (a, second, PADDING, get_bottom (a, first), second_width);
      return get_bottom (a, second);
    }

  put (a, second, PADDING + (first_width > 0 ? first_width + GAP : 0), y, second_width);
  height = MAX (a->boxes[first].height, a->boxes[second].height);
  a->boxes[first].height = a->boxes[second].height = height;

  return y + height;
}

/* At the end of the figure's line, else under it. Returns where they end. */
static int
put_differs (Arrangement *a,
             int width)
{
  int pill = MIN (dossier_get_natural_width (a->parts[DIFFERS]), width);
  int figure = dossier_get_natural_width (a->parts[FIGURE]);

  if (pill == 0)
    return get_bottom (a, FIGURE);
  if (figure + GAP + pill > width)
    {
      put (a, DIFFERS, PADDING, get_bottom (a, FIGURE) + FIGURE_GAP, pill);
      return get_bottom (a, DIFFERS);
    }

  put (a, DIFFERS, PADDING + width - pill, a->boxes[FIGURE].y, pill);
  a->boxes[DIFFERS].height = a->boxes[FIGURE].height = MAX (a->boxes[FIGURE].height, a->boxes[DIFFERS].height);
  return get_bottom (a, FIGURE);
}

static int
put_label_and_figure (Arrangement *a,
                      int width,
                      int label_height)
{
  put (a, LABEL, PADDING, PADDING_ABOVE, width);
  put (a, FIGURE, PADDING, MAX (get_bottom (a, LABEL), PADDING_ABOVE + label_height) + FIGURE_GAP, width);

  return put_differs (a, width);
}

/* The highest of the labels of all tiles beside this one, which are as wide: so the figures stand at one height. */
static int
get_label_height (GtkWidget *widget,
                  int width)
{
  GtkWidget *tile = gtk_widget_get_parent (widget);
  GtkWidget *tiles = tile != NULL ? gtk_widget_get_parent (tile) : NULL;
  int height = 0;

  for (GtkWidget *child = tiles != NULL ? gtk_widget_get_first_child (tiles) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (DOSSIER_IS_KEY_TILE (child))
      height = MAX (height, dossier_get_height (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (child))),
                                                width));

  return height;
}

static void
arrange_stacked (Arrangement *a,
                 GtkWidget *widget)
{
  int width = a->width - 2 * PADDING;
  int y = put_label_and_figure (a, width, get_label_height (widget, width));

  y = put_pair (a, STATUS, WHEN, y + LINE_GAP);
  y = put_pair (a, TAG, WHO, y + LINE_GAP);
  a->height = y + PADDING_BELOW;
}

/* The letters of the tag stand for who, where there are any: Dossier itself has none. */
static guint
choose_speaker (const Arrangement *a)
{
  return dossier_get_natural_width (a->parts[TAG]) > 0 ? TAG : WHO;
}

/* Status, and below it when and speaker; both end at the end edge. */
static void
arrange_beside (Arrangement *a,
                int column)
{
  guint speaker = choose_speaker (a);
  int tag_width = dossier_get_natural_width (a->parts[speaker]);
  int when_width = dossier_get_natural_width (a->parts[WHEN]);
  int status_width = dossier_get_natural_width (a->parts[STATUS]);
  int end = a->width - PADDING;
  int y;

  a->height = put_label_and_figure (a, a->width - 2 * PADDING - GAP - column, 0) + PADDING_BELOW;
  put (a, STATUS, end - status_width, PADDING_ABOVE, status_width);
  y = a->height - PADDING_BELOW - MAX (dossier_get_height (a->parts[speaker], tag_width),
                                       dossier_get_height (a->parts[WHEN], when_width)) - FIGURE_GAP;
  put (a, speaker, end - tag_width, y, tag_width);
  put (a, WHEN, end - tag_width - (tag_width > 0 ? GAP : 0) - when_width, y, when_width);
}

/* Both ways to arrange the parts; the low one is the other where there is no room for a column at the end. */
static void
arrange_both (Arrangement *high,
              Arrangement *low,
              GtkWidget *widget,
              int width)
{
  int column, figure;

  arrangement_init (high, widget, width);
  arrange_stacked (high, widget);

  arrangement_init (low, widget, width);
  figure = MAX (dossier_get_natural_width (low->parts[FIGURE]), dossier_get_minimum_width (low->parts[LABEL]));
  column = MAX (dossier_get_natural_width (low->parts[STATUS]),
                dossier_get_natural_width (low->parts[WHEN]) + GAP
                  + dossier_get_natural_width (low->parts[choose_speaker (low)]));
  low->beside = width >= BESIDE_FROM * dossier_text_scale_for_widget (widget)
                && figure + GAP + column <= width - 2 * PADDING;
  if (low->beside)
    arrange_beside (low, column);
  if (!low->beside || low->height >= high->height)
    *low = *high;
}

static int
get_minimum (GtkWidget *widget)
{
  int widest = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    widest = MAX (widest, dossier_get_minimum_width (child));

  return widest + 2 * PADDING;
}

static GtkSizeRequestMode
dossier_key_tile_layout_get_request_mode (GtkLayoutManager *manager,
                                          GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_key_tile_layout_measure (GtkLayoutManager *manager,
                                 GtkWidget *widget,
                                 GtkOrientation orientation,
                                 int for_size,
                                 int *minimum,
                                 int *natural,
                                 int *minimum_baseline,
                                 int *natural_baseline)
{
  Arrangement high, low;

  *minimum = get_minimum (widget);
  *natural = MAX (*minimum, (int) (BESIDE_FROM * dossier_text_scale_for_widget (widget)));

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      arrange_both (&high, &low, widget, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size);
      *minimum = low.height;
      *natural = high.height;
    }
}

/* Status and speaker go to the foot of the tile, where those of its row are. */
static void
lower (Arrangement *a,
       int by)
{
  for (guint i = STATUS; i < N_PARTS; i++)
    a->boxes[i].y += MAX (by, 0);
}

static void
dossier_key_tile_layout_allocate (GtkLayoutManager *manager,
                                  GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  Arrangement high, low;
  Arrangement *a;

  /* Whoever gives the room for all of it gets it. */
  arrange_both (&high, &low, widget, width);
  a = height >= high.height ? &high : &low;
  if (!a->beside)
    lower (a, height - a->height);
  gtk_widget_set_child_visible (a->parts[WHO], !a->beside || choose_speaker (a) == WHO);
  for (guint i = 0; i < N_PARTS; i++)
    dossier_allocate_from_start (a->parts[i], &a->boxes[i], width);
}

static void
dossier_key_tile_layout_class_init (DossierKeyTileLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = dossier_key_tile_layout_get_request_mode;
  layout_class->measure = dossier_key_tile_layout_measure;
  layout_class->allocate = dossier_key_tile_layout_allocate;
}

static void
dossier_key_tile_layout_init (DossierKeyTileLayout *self)
{
}
