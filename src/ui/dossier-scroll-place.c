// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-scroll-place.h"

#include "ui/dossier-fact-widget.h"

#define MOST_TRIES 4 /* pictures that are waited for until a new page is laid out */

/* A fact that is seen, or follows what is seen. */
typedef struct
{
  char *fact;
  double top; /* px below the top of what is seen */
} Anchor;

struct _DossierScrollPlace
{
  double value;    /* px; where none of the facts is there any more */
  GArray *anchors; /* of Anchor, from the top */
  gboolean had_focus;
  char *focused; /* the fact that had it; (nullable) */

  GtkWidget *page; /* that is to be scrolled; weak, (nullable) */
  guint n_tries;
};

static void
clear_anchor (gpointer data)
{
  g_free (((Anchor *) data)->fact);
}

/* What scrolls the page: the first that there is. (nullable) */
static GtkScrolledWindow *
find_scrolled (GtkWidget *widget)
{
  GtkScrolledWindow *found = NULL;

  if (GTK_IS_SCROLLED_WINDOW (widget))
    return GTK_SCROLLED_WINDOW (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = gtk_widget_get_child_visible (child) ? find_scrolled (child) : NULL;

  return found;
}

static void
add_anchors (DossierScrollPlace *place,
             GtkWidget *scrolled,
             GtkWidget *widget)
{
  const char *fact = dossier_widget_get_fact_id (widget);
  graphene_rect_t bounds;

  if (fact != NULL && gtk_widget_get_mapped (widget) && gtk_widget_compute_bounds (widget, scrolled, &bounds)
      && bounds.origin.y + bounds.size.height > 0)
    {
      Anchor anchor = { g_strdup (fact), bounds.origin.y };

      g_array_append_val (place->anchors, anchor);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_anchors (place, scrolled, child);
}

static void
remember_focus (DossierScrollPlace *place,
                GtkWidget *page)
{
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  place->had_focus = focus != NULL && (focus == page || gtk_widget_is_ancestor (focus, page));
  for (; place->had_focus && focus != page && place->focused == NULL; focus = gtk_widget_get_parent (focus))
    place->focused = g_strdup (dossier_widget_get_fact_id (focus));
}

/**
 * dossier_scroll_place_new:
 * @page: a page
 *
 * Remembers how far a page is scrolled, and where the focus is in it.
 *
 * Returns: (transfer full): the place
 */
DossierScrollPlace *
dossier_scroll_place_new (GtkWidget *page)
{
  GtkScrolledWindow *scrolled;
  DossierScrollPlace *place;

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);

  place = g_new0 (DossierScrollPlace, 1);
  place->anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  g_array_set_clear_func (place->anchors, clear_anchor);
  remember_focus (place, page);
  scrolled = find_scrolled (page);
  if (scrolled == NULL)
    return place;

  place->value = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scrolled));
  if (place->value > 0)
    add_anchors (place, GTK_WIDGET (scrolled), page);

  return place;
}

/**
 * dossier_scroll_place_free:
 * @place: (transfer full): a place
 *
 * Frees it.
 */
void
dossier_scroll_place_free (DossierScrollPlace *place)
{
  g_return_if_fail (place != NULL);

  g_clear_weak_pointer (&place->page);
  g_array_unref (place->anchors);
  g_free (place->focused);
  g_free (place);
}

/* The widget of a fact. (nullable) */
static GtkWidget *
find_widget (GtkWidget *widget,
             const char *fact)
{
  GtkWidget *found = NULL;

  if (gtk_widget_get_mapped (widget) && g_strcmp0 (dossier_widget_get_fact_id (widget), fact) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, fact);

  return found;
}

static double
find_value (DossierScrollPlace *place,
            GtkWidget *scrolled,
            double now)
{
  graphene_rect_t bounds;

  for (guint i = 0; i < place->anchors->len; i++)
    {
      const Anchor *anchor = &g_array_index (place->anchors, Anchor, i);
      GtkWidget *widget = find_widget (scrolled, anchor->fact);

      if (widget != NULL && gtk_widget_compute_bounds (widget, scrolled, &bounds))
        return now + bounds.origin.y - anchor->top;
    }

  return place->value;
}

/* Where the fact is gone, the keyboard goes on at the start of the page; what took the focus meanwhile keeps it. */
static void
restore_focus (DossierScrollPlace *place)
{
  GtkRoot *root = gtk_widget_get_root (place->page);
  GtkWidget *widget = NULL;

  if (!place->had_focus || root == NULL || gtk_root_get_focus (root) != NULL)
    return;

  if (place->focused != NULL)
    widget = find_widget (place->page, place->focused);
  if (widget == NULL || !gtk_widget_grab_focus (widget))
    gtk_widget_child_focus (place->page, GTK_DIR_TAB_FORWARD);
}

static gboolean
on_idle (gpointer data)
{
  DossierScrollPlace *place = data;
  GtkScrolledWindow *scrolled = place->page != NULL ? find_scrolled (place->page) : NULL;
  GtkAdjustment *adjustment;

  if (scrolled == NULL)
    return G_SOURCE_REMOVE;

  adjustment = gtk_scrolled_window_get_vadjustment (scrolled);
  if (gtk_adjustment_get_page_size (adjustment) <= 0 && place->n_tries++ < MOST_TRIES)
    {
      gtk_widget_queue_draw (place->page);
      return G_SOURCE_CONTINUE;
    }
  restore_focus (place);
  gtk_adjustment_set_value (adjustment,
                            find_value (place, GTK_WIDGET (scrolled), gtk_adjustment_get_value (adjustment)));

  return G_SOURCE_REMOVE;
}

/**
 * dossier_scroll_place_restore:
 * @place: (transfer full): a place
 * @page: a page, which may be gone before it is laid out
 *
 * Scrolls a page, as soon as it is laid out, to where another was: the first of the facts that were seen, and that it
 * shows, stands where it stood.
 */
void
dossier_scroll_place_restore (DossierScrollPlace *place,
                              GtkWidget *page)
{
  g_return_if_fail (place != NULL);
  g_return_if_fail (GTK_IS_WIDGET (page));

  g_set_weak_pointer (&place->page, page);
  g_idle_add_full (GDK_PRIORITY_REDRAW + 10, on_idle, place, (GDestroyNotify) dossier_scroll_place_free);
}
