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

/* Of all tiles that stand together; px. */
typedef struct
{
  int figure;          /* the widest figure, or word of a label */
  int column;          /* the widest status, or date and speaker */
  int figure_and_pill; /* the widest of both in a line, */
  int pill_height;     /* and the highest pill; 0: there is none */
} Group;

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

/* The letters of the tag stand for who, where there are any: Dossier itself has none. */
static guint
choose_speaker (const Arrangement *a)
{
  return dossier_get_natural_width (a->parts[TAG]) > 0 ? TAG : WHO;
}

static void
add_to_group (Group *group,
              GtkWidget *widget)
{
  Arrangement a;
  int figure, pill;

  arrangement_init (&a, widget, 0);
  figure = dossier_get_natural_width (a.parts[FIGURE]);
  pill = dossier_get_natural_width (a.parts[DIFFERS]);
  group->figure = MAX (group->figure, MAX (figure, dossier_get_minimum_width (a.parts[LABEL])));
  group->column = MAX (group->column, dossier_get_natural_width (a.parts[STATUS]));
  group->column = MAX (group->column, dossier_get_natural_width (a.parts[WHEN]) + GAP
                                        + dossier_get_natural_width (a.parts[choose_speaker (&a)]));
  if (pill == 0)
    return;

  group->figure_and_pill = MAX (group->figure_and_pill, figure + GAP + pill);
  group->pill_height = MAX (group->pill_height, dossier_get_height (a.parts[DIFFERS], pill));
}

static GtkWidget *
find_tiles (GtkWidget *widget)
{
  GtkWidget *tile = gtk_widget_get_parent (widget);

  return tile != NULL ? gtk_widget_get_parent (tile) : NULL;
}

/* What all tiles beside this one need, which are as wide: they have one layout. */
static Group
measure_group (GtkWidget *widget)
{
  GtkWidget *tiles = find_tiles (widget);
  Group group = { 0 };

  add_to_group (&group, widget);
  for (GtkWidget *child = tiles != NULL ? gtk_widget_get_first_child (tiles) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (DOSSIER_IS_KEY_TILE (child) && gtk_button_get_child (GTK_BUTTON (child)) != widget)
      add_to_group (&group, gtk_button_get_child (GTK_BUTTON (child)));

  return group;
}

/* At the end of the figure's line, else under it, in all tiles alike; without one its place stays free. Returns where
 * they end. */
static int
put_differs (Arrangement *a,
             const Group *group,
             int width)
{
  int pill = MIN (dossier_get_natural_width (a->parts[DIFFERS]), width);

  if (group->pill_height == 0)
    return get_bottom (a, FIGURE);
  if (group->figure_and_pill > width)
    {
      if (pill > 0)
        put (a, DIFFERS, PADDING, get_bottom (a, FIGURE) + FIGURE_GAP, pill);
      return MAX (get_bottom (a, FIGURE) + FIGURE_GAP + group->pill_height, get_bottom (a, DIFFERS));
    }

  if (pill > 0)
    put (a, DIFFERS, PADDING + width - pill, a->boxes[FIGURE].y, pill);
  a->boxes[FIGURE].height = MAX (a->boxes[FIGURE].height, group->pill_height);
  if (pill > 0)
    a->boxes[DIFFERS].height = a->boxes[FIGURE].height;
  return get_bottom (a, FIGURE);
}

/* The highest of the labels of all tiles beside this one: so the figures stand at one height. */
static int
get_label_height (GtkWidget *widget,
                  int width)
{
  GtkWidget *tiles = find_tiles (widget);
  int height = 0;

  for (GtkWidget *child = tiles != NULL ? gtk_widget_get_first_child (tiles) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (DOSSIER_IS_KEY_TILE (child))
      height = MAX (height, dossier_get_height (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (child))),
                                                width));

  return height;
}

static int
put_label_and_figure (Arrangement *a,
                      const Group *group,
                      GtkWidget *widget,
                      int width)
{
  put (a, LABEL, PADDING, PADDING_ABOVE, width);
  put (a, FIGURE, PADDING, MAX (get_bottom (a, LABEL), PADDING_ABOVE + get_label_height (widget, width)) + FIGURE_GAP,
       width);

  return put_differs (a, group, width);
}

static void
arrange_stacked (Arrangement *a,
                 const Group *group,
                 GtkWidget *widget)
{
  int y = put_label_and_figure (a, group, widget, a->width - 2 * PADDING);

  y = put_pair (a, STATUS, WHEN, y + LINE_GAP);
  y = put_pair (a, TAG, WHO, y + LINE_GAP);
  a->height = y + PADDING_BELOW;
}

/* Status, and below it when and speaker; both end at the end edge. */
static void
arrange_beside (Arrangement *a,
                const Group *group,
                GtkWidget *widget)
{
  guint speaker = choose_speaker (a);
  int tag_width = dossier_get_natural_width (a->parts[speaker]);
  int when_width = dossier_get_natural_width (a->parts[WHEN]);
  int status_width = dossier_get_natural_width (a->parts[STATUS]);
  int end = a->width - PADDING;
  int y;

  a->height = put_label_and_figure (a, group, widget, a->width - 2 * PADDING - GAP - group->column) + PADDING_BELOW;
  put (a, STATUS, end - status_width, PADDING_ABOVE, status_width);
  y = a->height - PADDING_BELOW - MAX (dossier_get_height (a->parts[speaker], tag_width),
                                       dossier_get_height (a->parts[WHEN], when_width)) - FIGURE_GAP;
  put (a, speaker, end - tag_width, y, tag_width);
  put (a, WHEN, end - tag_width - (tag_width > 0 ? GAP : 0) - when_width, y, when_width);
}

/* Whether a column at the end makes the tiles lower: what it takes from the labels must not cost more lines than the
 * two below the figure. */
static gboolean
can_stand_beside (const Arrangement *a,
                  const Group *group,
                  GtkWidget *widget)
{
  int width = a->width - 2 * PADDING;
  int beside = width - GAP - group->column;
  int line = dossier_get_height (a->parts[STATUS], dossier_get_natural_width (a->parts[STATUS]));

  if (a->width < BESIDE_FROM * dossier_text_scale_for_widget (widget) || group->figure > beside)
    return FALSE;

  return get_label_height (widget, beside) < get_label_height (widget, width) + 2 * line;
}

/* Both ways to arrange the parts; the low one is the other where there is no room for a column at the end. */
static void
arrange_both (Arrangement *high,
              Arrangement *low,
              GtkWidget *widget,
              int width)
{
  Group group = measure_group (widget);

  arrangement_init (high, widget, width);
  arrange_stacked (high, &group, widget);

  arrangement_init (low, widget, width);
  low->beside = can_stand_beside (low, &group, widget);
  if (low->beside)
    arrange_beside (low, &group, widget);
  else
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
