// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-sheet.h"

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-copy-keys.h"
#include "ui/dossier-column-layout.h"
#include "ui/dossier-parts.h"

#define SCROLL_MARGIN 24 /* px above what is scrolled to */

typedef struct
{
  GtkWidget *scrolled;
  GtkWidget *column;
  GtkWidget *target; /* what is to be seen, once it is laid out; weak, (nullable) */
  guint scroll_idle;
} DossierSheetPrivate;

static void
browsable_init (DossierBrowsableInterface *iface)
{
}

G_DEFINE_TYPE_WITH_CODE (DossierSheet,
                         dossier_sheet,
                         GTK_TYPE_WIDGET,
                         G_ADD_PRIVATE (DossierSheet)
                         G_IMPLEMENT_INTERFACE (DOSSIER_TYPE_BROWSABLE, browsable_init))

static DossierSheetPrivate *
get_private (DossierSheet *self)
{
  return dossier_sheet_get_instance_private (self);
}

static void
dossier_sheet_dispose (GObject *object)
{
  DossierSheetPrivate *private = get_private (DOSSIER_SHEET (object));

  g_clear_handle_id (&private->scroll_idle, g_source_remove);
  g_clear_weak_pointer (&private->target);
  private->column = NULL;
  g_clear_pointer (&private->scrolled, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_sheet_parent_class)->dispose (object);
}

static gboolean
copy_focused (GtkWidget *widget,
              GVariant *args,
              gpointer data)
{
  DossierSheetClass *klass = DOSSIER_SHEET_GET_CLASS (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return (klass->copy != NULL && focus != NULL && klass->copy (DOSSIER_SHEET (widget), focus))
         || dossier_copy_focused (widget, args, data);
}

static void
dossier_sheet_class_init (DossierSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_sheet_dispose;

  dossier_widget_class_add_copy (widget_class, copy_focused);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TAB_PANEL);
}

static void
dossier_sheet_init (DossierSheet *self)
{
  DossierSheetPrivate *private = get_private (self);

  private->column = dossier_box_new (g_object_new (DOSSIER_TYPE_COLUMN_LAYOUT, NULL));
  private->scrolled = dossier_scroller_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (private->scrolled), private->column);
  gtk_widget_set_parent (private->scrolled, GTK_WIDGET (self));
}

/**
 * dossier_sheet_new:
 * @title: what the page is
 * @summary: (nullable): one sentence under it
 *
 * Returns: (transfer floating): a page that holds nothing else yet
 */
GtkWidget *
dossier_sheet_new (const char *title,
                   const char *summary)
{
  DossierSheet *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_SHEET, NULL);
  dossier_sheet_set_head (self, title, summary, NULL);

  return GTK_WIDGET (self);
}

/**
 * dossier_sheet_set_head:
 * @self: a page that is still empty
 * @title: what it is; its name for speech too
 * @summary: (nullable): one sentence under it
 * @end: (nullable) (transfer floating): what stands beside them, or below where there is no room
 *
 * Gives a page its title.
 */
void
dossier_sheet_set_head (DossierSheet *self,
                        const char *title,
                        const char *summary,
                        GtkWidget *end)
{
  static const DossierBeside beside = { .threshold = 560, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16,
                                        .stack_gap = 12 };
  GtkWidget *head = dossier_beside_box_new (&beside);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  g_return_if_fail (DOSSIER_IS_SHEET (self));
  g_return_if_fail (title != NULL);

  gtk_box_append (GTK_BOX (words), dossier_heading_new (title, "title-1", 1));
  if (summary != NULL)
    gtk_box_append (GTK_BOX (words), dossier_label_new (summary, "dossier-summary"));
  dossier_box_append (DOSSIER_BOX (head), words);
  if (end != NULL)
    dossier_box_append (DOSSIER_BOX (head), end);
  dossier_sheet_append (self, head);

  dossier_widget_set_name (GTK_WIDGET (self), title);
  dossier_widget_set_name (get_private (self)->scrolled, title);
}

/**
 * dossier_sheet_append:
 * @self: a page
 * @block: (transfer floating): a card, a list, a heading …
 *
 * Adds a block below the others.
 */
void
dossier_sheet_append (DossierSheet *self,
                      GtkWidget *block)
{
  g_return_if_fail (DOSSIER_IS_SHEET (self));
  g_return_if_fail (GTK_IS_WIDGET (block));

  dossier_box_append (DOSSIER_BOX (get_private (self)->column), block);
}

/* What is in view stays where it is. */
static gboolean
on_scroll_idle (gpointer data)
{
  DossierSheetPrivate *private = get_private (DOSSIER_SHEET (data));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (private->scrolled));
  double top = gtk_adjustment_get_value (adjustment);
  double bottom = top + gtk_adjustment_get_page_size (adjustment);
  graphene_rect_t bounds;

  if (private->target != NULL && gtk_widget_compute_bounds (private->target, private->column, &bounds)
      && (bounds.origin.y < top || bounds.origin.y + bounds.size.height > bottom))
    gtk_adjustment_set_value (adjustment, bounds.origin.y - SCROLL_MARGIN);
  g_clear_weak_pointer (&private->target);

  private->scroll_idle = 0;
  return G_SOURCE_REMOVE;
}

/**
 * dossier_sheet_scroll_to:
 * @self: a page
 * @part: something in it
 *
 * Brings it into view, as soon as it has its place.
 */
void
dossier_sheet_scroll_to (DossierSheet *self,
                         GtkWidget *part)
{
  DossierSheetPrivate *private;

  g_return_if_fail (DOSSIER_IS_SHEET (self));
  g_return_if_fail (GTK_IS_WIDGET (part));

  private = get_private (self);
  g_set_weak_pointer (&private->target, part);
  if (private->scroll_idle == 0)
    private->scroll_idle = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, on_scroll_idle, self, NULL);
}

/**
 * dossier_sheet_get_scrolled:
 * @self: a page
 *
 * Returns: (transfer none): what scrolls its blocks
 */
GtkScrolledWindow *
dossier_sheet_get_scrolled (DossierSheet *self)
{
  g_return_val_if_fail (DOSSIER_IS_SHEET (self), NULL);

  return GTK_SCROLLED_WINDOW (get_private (self)->scrolled);
}
