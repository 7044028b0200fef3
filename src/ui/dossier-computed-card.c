// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-computed-card.h"

#include <glib/gi18n.h>

#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-pill.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-theme.h"

#define UNIT_CHARS 14 /* a longer unit wraps; the figure over it does not, where there is room */
#define COLUMN_WIDTH 400 /* px at the normal text size: another column for each */
#define LINE 1

/* A result, and the line above it, which the first row's items share with the heading. */
typedef struct
{
  GtkWidget *button;
  GtkWidget *line;
} Item;

struct _DossierComputedCard
{
  GtkWidget parent_instance;
  GtkWidget *head;
  GArray *items; /* of Item */
};

G_DEFINE_FINAL_TYPE (DossierComputedCard, dossier_computed_card, GTK_TYPE_WIDGET)

static guint
get_n_columns (DossierComputedCard *self,
               int width)
{
  double column = COLUMN_WIDTH * dossier_text_scale_for_widget (GTK_WIDGET (self));

  return CLAMP ((guint) (width / column), 1, MAX (self->items->len, 1));
}

static void
place (const Item *item,
       const GdkRectangle *box,
       int width)
{
  GdkRectangle line = { box->x, box->y, box->width, LINE };
  GdkRectangle button = { box->x, box->y + LINE, box->width, box->height - LINE };

  dossier_allocate_from_start (item->line, &line, width);
  dossier_allocate_from_start (item->button, &button, width);
}

/* Goes through the rows, and places them where @allocate is set. Returns the height of all. */
static int
arrange (DossierComputedCard *self,
         int width,
         gboolean allocate)
{
  guint n_columns = get_n_columns (self, width);
  GdkRectangle head = { 0, 0, width, dossier_get_height (self->head, width) };
  int y = head.height;

  if (allocate)
    dossier_allocate_from_start (self->head, &head, width);

  for (guint first = 0; first < self->items->len; first += n_columns)
    {
      guint end = MIN (first + n_columns, self->items->len);
      GdkRectangle box = { 0, y, 0, 0 };

      for (guint i = first; i < end; i++)
        box.height = MAX (box.height, LINE + dossier_get_height (g_array_index (self->items, Item, i).button,
                                                                 width / (int) n_columns));
      for (guint i = first; i < end; i++)
        {
          /* The last item of a row that is not full leaves its line to run on to the edge. */
          box.x = width * (int) (i - first) / (int) n_columns;
          box.width = width * (int) (i - first + 1) / (int) n_columns - box.x;
          if (allocate)
            place (&g_array_index (self->items, Item, i), &box, width);
        }
      y += box.height;
    }

  return y;
}

static GtkSizeRequestMode
dossier_computed_card_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_computed_card_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  DossierComputedCard *self = DOSSIER_COMPUTED_CARD (widget);

  *minimum = dossier_get_minimum_width (self->head);
  for (guint i = 0; i < self->items->len; i++)
    *minimum = MAX (*minimum, dossier_get_minimum_width (g_array_index (self->items, Item, i).button));
  *natural = MAX (*minimum, COLUMN_WIDTH);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = arrange (self, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size, FALSE);
}

static void
dossier_computed_card_size_allocate (GtkWidget *widget,
                                     int width,
                                     int height,
                                     int baseline)
{
  arrange (DOSSIER_COMPUTED_CARD (widget), width, TRUE);
}

static void
dossier_computed_card_dispose (GObject *object)
{
  DossierComputedCard *self = DOSSIER_COMPUTED_CARD (object);

  g_array_set_size (self->items, 0);
  self->head = NULL;
  dossier_unparent_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (dossier_computed_card_parent_class)->dispose (object);
}

static void
dossier_computed_card_finalize (GObject *object)
{
  g_array_unref (DOSSIER_COMPUTED_CARD (object)->items);

  G_OBJECT_CLASS (dossier_computed_card_parent_class)->finalize (object);
}

static void
dossier_computed_card_class_init (DossierComputedCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_computed_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_computed_card_finalize;

  widget_class->get_request_mode = dossier_computed_card_get_request_mode;
  widget_class->measure = dossier_computed_card_measure;
  widget_class->size_allocate = dossier_computed_card_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "dossier-computed-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_computed_card_init (DossierComputedCard *self)
{
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-card");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static GtkWidget *
create_head (void)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  /* Translators: the heading above figures that are worked out from the facts */
  const char *title = _("Worked out by Dossier");

  gtk_widget_add_css_class (head, "dossier-computed-head");
  gtk_box_append (GTK_BOX (line), dossier_glyph_icon_new (DOSSIER_GLYPH_COMPUTED));
  gtk_box_append (GTK_BOX (line), dossier_heading_new (title, "heading", 3));
  gtk_box_append (GTK_BOX (head), line);
  gtk_box_append (GTK_BOX (head), dossier_label_new (_("Every input is a fact of this dossier."), "dossier-secondary"));

  return head;
}

/* The figure and its unit, as a column that ends where the formula starts. */
static GtkWidget *
create_figure (const DossierComputedState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *figure = dossier_label_new (state->figure, "dossier-figure");
  GtkWidget *unit = dossier_label_new (state->unit, "dossier-secondary");

  gtk_label_set_xalign (GTK_LABEL (figure), 1);
  gtk_label_set_xalign (GTK_LABEL (unit), 1);
  gtk_label_set_justify (GTK_LABEL (unit), GTK_JUSTIFY_RIGHT);
  gtk_label_set_max_width_chars (GTK_LABEL (unit), UNIT_CHARS);
  gtk_box_append (GTK_BOX (box), figure);
  gtk_box_append (GTK_BOX (box), unit);

  return box;
}

/**
 * dossier_computed_body_new:
 * @state: a result; copied
 *
 * Returns: (transfer floating): the figure, and beside it the formula, what the source says, and how they compare
 */
GtkWidget *
dossier_computed_body_new (const DossierComputedState *state)
{
  static const DossierBeside beside = { .threshold = 0, .end_width = DOSSIER_BESIDE_REST, .start_width = 108,
                                        .start_max = 208, .gap = 16 };
  GtkWidget *box, *words;

  g_return_val_if_fail (state != NULL, NULL);

  words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_set_margin_top (words, 4);
  gtk_box_append (GTK_BOX (words), dossier_label_new (state->label, "dossier-small-strong"));
  gtk_box_append (GTK_BOX (words), dossier_label_new (state->formula, "dossier-small"));
  if (state->source_says != NULL)
    gtk_box_append (GTK_BOX (words), dossier_label_new (state->source_says, "dossier-secondary"));
  if (state->verdict != NULL)
    {
      GtkWidget *pill = dossier_pill_new (state->verdict);

      gtk_widget_set_margin_top (pill, 4);
      gtk_box_append (GTK_BOX (words), pill);
    }

  box = dossier_beside_box_new (&beside);
  dossier_box_append (DOSSIER_BOX (box), create_figure (state));
  dossier_box_append (DOSSIER_BOX (box), words);

  return box;
}

static void
append_item (DossierComputedCard *self,
             const DossierComputedState *state)
{
  Item item = { .button = gtk_button_new (), .line = dossier_shape_new ("dossier-line") };

  gtk_button_set_child (GTK_BUTTON (item.button), dossier_computed_body_new (state));
  gtk_widget_add_css_class (item.button, "flat");
  gtk_widget_add_css_class (item.button, "dossier-computed");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (item.button), "win.open-fact");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (item.button), "s", state->fact->id);
  dossier_widget_set_name (item.button, state->spoken);

  gtk_widget_set_parent (item.button, GTK_WIDGET (self));
  gtk_widget_set_parent (item.line, GTK_WIDGET (self));
  g_array_append_val (self->items, item);
}

/**
 * dossier_computed_card_new:
 * @states: (element-type DossierComputedState): results; copied
 *
 * Returns: (transfer floating): a card of them
 */
GtkWidget *
dossier_computed_card_new (GPtrArray *states)
{
  DossierComputedCard *self;

  g_return_val_if_fail (states != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_COMPUTED_CARD, NULL);
  self->head = create_head ();
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  for (guint i = 0; i < states->len; i++)
    append_item (self, g_ptr_array_index (states, i));

  return GTK_WIDGET (self);
}
