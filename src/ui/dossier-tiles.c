// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-tiles.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

/* px at the normal text size */
#define ROW_FROM 736  /* all side by side */
#define GRID_FROM 440 /* two by two */
#define MAX_TILE 430

#define GAP 16
#define GRID_GAP 12

/* A tile, the card behind it, and the line above it. Where all share one card it is the first one's. */
typedef struct
{
  GtkWidget *card;
  GtkWidget *tile;
  GtkWidget *line;
} Item;

typedef struct
{
  guint n_columns;
  int gap;
  int width; /* of all */
  int tile_width;
  gboolean wide; /* the tiles are as high as they like, else as low as they can be */
} Grid;

struct _DossierTiles
{
  GtkWidget parent_instance;
  GArray *items; /* of Item */
};

G_DEFINE_FINAL_TYPE (DossierTiles, dossier_tiles, GTK_TYPE_WIDGET)

/* The pixels that do not divide are shared out, so that the last tile ends where the page does. */
static int
get_x (const Grid *grid,
       guint column)
{
  return (int) ((double) (grid->width + grid->gap) * column / grid->n_columns);
}

static Grid
choose_grid (DossierTiles *self,
             int width)
{
  double scale = dossier_text_scale_for_widget (GTK_WIDGET (self));
  Grid grid = { .n_columns = 1 };

  if (width >= ROW_FROM * scale)
    grid = (Grid) { .n_columns = MAX (self->items->len, 1), .gap = GAP, .wide = TRUE };
  else if (width >= GRID_FROM * scale)
    grid = (Grid) { .n_columns = MIN (self->items->len, 2), .gap = GRID_GAP };

  grid.width = width;
  if (grid.gap > 0)
    grid.width = MIN (width, ((int) (MAX_TILE * scale) + grid.gap) * (int) grid.n_columns - grid.gap);
  grid.tile_width = get_x (&grid, 1) - grid.gap;

  return grid;
}

static int
get_row_height (DossierTiles *self,
                const Grid *grid,
                guint first)
{
  int height = 0, minimum, natural;

  for (guint i = first; i < MIN (first + grid->n_columns, self->items->len); i++)
    {
      gtk_widget_measure (g_array_index (self->items, Item, i).tile, GTK_ORIENTATION_VERTICAL, grid->tile_width,
                          &minimum,
                          &natural, NULL, NULL);
      height = MAX (height, grid->wide ? natural : minimum);
    }

  return height;
}

static int
get_total_height (DossierTiles *self,
                  const Grid *grid)
{
  int height = 0;

  for (guint i = 0; i < self->items->len; i += grid->n_columns)
    height += get_row_height (self, grid, i) + (i > 0 ? grid->gap : 0);

  return height;
}

static GtkSizeRequestMode
dossier_tiles_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_tiles_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  DossierTiles *self = DOSSIER_TILES (widget);
  Grid grid;

  *minimum = 0;
  *natural = 0;
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkWidget *tile = g_array_index (self->items, Item, i).tile;

      *minimum = MAX (*minimum, dossier_get_minimum_width (tile));
      *natural += dossier_get_natural_width (tile) + GAP;
    }

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      grid = choose_grid (self, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size);
      *minimum = *natural = get_total_height (self, &grid);
    }
}

/* One card behind all, or one behind each. */
static void
place_card (const Item *item,
            guint index,
            const Grid *grid,
            const GdkRectangle *tile,
            int width,
            int height)
{
  GdkRectangle whole = { 0, 0, width, height };
  GdkRectangle line = { 0, tile->y, width, 1 };
  gboolean shared = grid->gap == 0;

  gtk_widget_set_child_visible (item->card, !shared || index == 0);
  gtk_widget_set_child_visible (item->line, shared && index > 0);
  dossier_allocate_from_start (item->card, shared ? &whole : tile, width);
  dossier_allocate_from_start (item->line, &line, width);
}

static void
dossier_tiles_size_allocate (GtkWidget *widget,
                             int width,
                             int height,
                             int baseline)
{
  DossierTiles *self = DOSSIER_TILES (widget);
  Grid grid = choose_grid (self, width);
  GdkRectangle box = { 0, 0, 0, 0 };

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);
      guint column = i % grid.n_columns;

      if (column == 0)
        {
          box.y += i > 0 ? box.height + grid.gap : 0;
          box.height = get_row_height (self, &grid, i);
        }
      box.x = get_x (&grid, column);
      box.width = get_x (&grid, column + 1) - grid.gap - box.x;
      place_card (item, i, &grid, &box, width, height);
      dossier_allocate_from_start (item->tile, &box, width);
    }
}

/* Cards lie below all tiles: their shadows would fall on a neighbour's outline otherwise. */
static void
dossier_tiles_snapshot (GtkWidget *widget,
                        GtkSnapshot *snapshot)
{
  DossierTiles *self = DOSSIER_TILES (widget);

  for (guint i = 0; i < self->items->len; i++)
    gtk_widget_snapshot_child (widget, g_array_index (self->items, Item, i).card, snapshot);
  for (guint i = 0; i < self->items->len; i++)
    {
      gtk_widget_snapshot_child (widget, g_array_index (self->items, Item, i).line, snapshot);
      gtk_widget_snapshot_child (widget, g_array_index (self->items, Item, i).tile, snapshot);
    }
}

static void
dossier_tiles_dispose (GObject *object)
{
  g_array_set_size (DOSSIER_TILES (object)->items, 0);
  dossier_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (dossier_tiles_parent_class)->dispose (object);
}

static void
dossier_tiles_finalize (GObject *object)
{
  g_array_unref (DOSSIER_TILES (object)->items);

  G_OBJECT_CLASS (dossier_tiles_parent_class)->finalize (object);
}

static void
dossier_tiles_class_init (DossierTilesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_tiles_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_tiles_finalize;

  widget_class->get_request_mode = dossier_tiles_get_request_mode;
  widget_class->measure = dossier_tiles_measure;
  widget_class->size_allocate = dossier_tiles_size_allocate;
  widget_class->snapshot = dossier_tiles_snapshot;

  gtk_widget_class_set_css_name (widget_class, "dossier-tiles");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_tiles_init (DossierTiles *self)
{
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
}

/**
 * dossier_tiles_new:
 *
 * Returns: (transfer floating): room for key figures
 */
GtkWidget *
dossier_tiles_new (void)
{
  return g_object_new (DOSSIER_TYPE_TILES, NULL);
}

/**
 * dossier_tiles_append:
 * @self: the tiles
 * @tile: (transfer floating): one more
 */
void
dossier_tiles_append (DossierTiles *self,
                      GtkWidget *tile)
{
  Item item = { .card = dossier_shape_new ("dossier-card"), .tile = tile, .line = dossier_shape_new ("dossier-line") };

  g_return_if_fail (DOSSIER_IS_TILES (self));
  g_return_if_fail (GTK_IS_WIDGET (tile));

  gtk_widget_set_parent (item.card, GTK_WIDGET (self));
  gtk_widget_set_parent (item.tile, GTK_WIDGET (self));
  gtk_widget_set_parent (item.line, GTK_WIDGET (self));
  g_array_append_val (self->items, item);
}
