// SPDX-License-Identifier: GPL-3.0-or-later

/* The knowledge clock: the window shows what had been said by a day, in place of the whole dossier. No page knows of
 * it: another dossier is shown, and the pages are made anew from that. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "core/dossier-published-days.h"
#include "present/dossier-clock-words.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-scroll-place.h"
#include "ui/dossier-search-page.h"
#include "ui/dossier-timeline-page.h"
#include "ui/dossier-wrap-layout.h"

#define TIMELINE_PLACE DOSSIER_OWN_PREFIX "timeline"

/* The page of the timeline stays, since its handle may be what moves the clock: it shows another form by itself. */
static void
forget_pages (DossierWindow *self)
{
  GtkWidget *timeline = gtk_stack_get_child_by_name (self->pages, TIMELINE_PLACE);
  GtkWidget *next;

  g_clear_weak_pointer (&self->focus_before);
  dossier_split_set_open (self->split, FALSE);
  dossier_split_set_pane (self->split, NULL);
  self->pane = NULL;
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page != NULL; page = next)
    {
      next = gtk_widget_get_next_sibling (page);
      if (page != timeline)
        gtk_stack_remove (self->pages, page);
    }
}

static void
toggle_undated_cb (DossierWindow *self)
{
  gint32 day;

  self->clock_undated = !self->clock_undated;
  if (dossier_get_as_of (self->dossier, &day))
    dossier_window_set_clock (self, day);
}

/* To another day on which something was published; from the last of them, to everything. */
static void
step (DossierWindow *self,
      int n)
{
  Dossier *whole = dossier_get_whole (self->dossier);
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (whole);
  gint32 day;
  guint place;

  if (!dossier_get_as_of (self->dossier, &day))
    return;

  place = dossier_published_days_step (days, day, n);
  if (place < dossier_published_days_get_n (days))
    dossier_window_set_clock (self, dossier_published_days_get_day (days, place));
  else
    dossier_window_leave_clock (self);
}

static void
earlier_cb (DossierWindow *self)
{
  step (self, -1);
}

static void
later_cb (DossierWindow *self)
{
  step (self, 1);
}

/* Time runs from left to right, as on the timeline, whichever way the words do. */
static void
append_step (GtkWidget *box,
             GtkWidget *button)
{
  gtk_widget_set_direction (button, GTK_TEXT_DIR_LTR);
  gtk_widget_set_direction (gtk_button_get_child (GTK_BUTTON (button)), GTK_TEXT_DIR_LTR);
  gtk_box_append (GTK_BOX (box), button);
}

static GtkWidget *
create_steps (DossierWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *later = dossier_icon_button_new ("go-next-symbolic", _("Next day on which something was published"));

  self->clock_earlier = dossier_icon_button_new ("go-previous-symbolic",
                                                 _("Previous day on which something was published"));
  g_signal_connect_swapped (self->clock_earlier, "clicked", G_CALLBACK (earlier_cb), self);
  g_signal_connect_swapped (later, "clicked", G_CALLBACK (later_cb), self);
  gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);
  append_step (box, self->clock_earlier);
  append_step (box, later);

  return box;
}

/* The words, and beside them, or below where there is no room, the ways out. */
static void
create_bar (DossierWindow *self)
{
  static const DossierBeside beside = { .threshold = 860, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16,
                                        .stack_gap = 8 };
  GtkWidget *leave = gtk_button_new_with_label (_("Show All Again"));
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self->unread));
  GtkWidget *buttons = dossier_wrap_box_new (8, 8);

  self->clock_bar = dossier_beside_box_new (&beside);
  self->clock_words = dossier_label_new ("", NULL);
  self->clock_button = gtk_button_new ();
  gtk_widget_add_css_class (self->clock_bar, "dossier-clock");
  gtk_widget_set_valign (self->clock_words, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (buttons, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (leave), "win.leave-clock");
  g_signal_connect_swapped (self->clock_button, "clicked", G_CALLBACK (toggle_undated_cb), self);
  dossier_box_append (DOSSIER_BOX (buttons), create_steps (self));
  dossier_box_append (DOSSIER_BOX (buttons), self->clock_button);
  dossier_box_append (DOSSIER_BOX (buttons), leave);
  dossier_box_append (DOSSIER_BOX (self->clock_bar), self->clock_words);
  dossier_box_append (DOSSIER_BOX (self->clock_bar), buttons);
  gtk_box_insert_child_after (GTK_BOX (parent), self->clock_bar, GTK_WIDGET (self->unread));
}

/* Whoever left the clock by one of its buttons goes on from the tabs. */
static void
hide_bar (DossierWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean had_focus = focus != NULL && gtk_widget_is_ancestor (focus, self->clock_bar);

  gtk_widget_set_visible (self->clock_bar, FALSE);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->tabs));
}

static void
update_bar (DossierWindow *self)
{
  g_autofree char *words = NULL;
  gint32 day;

  if (!dossier_get_as_of (self->dossier, &day))
    {
      if (self->clock_bar != NULL)
        hide_bar (self);
      return;
    }
  if (self->clock_bar == NULL)
    create_bar (self);

  words = dossier_clock_format_banner (dossier_get_whole (self->dossier), day, self->clock_undated);
  gtk_label_set_text (GTK_LABEL (self->clock_words), words);
  gtk_button_set_label (GTK_BUTTON (self->clock_button),
                        self->clock_undated ? _("Leave Them Out") : _("Show Them Too"));
  gtk_widget_set_visible (self->clock_bar, TRUE);
}

/* Where the reader is in the window, for as long as one form of the dossier takes the place of another. */
typedef struct
{
  GtkWidget *page;             /* held, so that what was chosen in it can be taken over */
  DossierScrollPlace *scroll;  /* of the page */
  DossierScrollPlace *reading; /* of the evidence; (nullable) */
} Stay;

static Stay
begin_stay (DossierWindow *self)
{
  Stay stay = { .page = gtk_stack_get_visible_child (self->pages) };

  g_object_ref (stay.page);
  stay.scroll = dossier_scroll_place_new (stay.page);
  if (dossier_split_get_open (self->split))
    stay.reading = dossier_scroll_place_new (GTK_WIDGET (self->pane));

  return stay;
}

static void
end_stay (DossierWindow *self,
          Stay *stay)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);

  if (DOSSIER_IS_SEARCH_PAGE (page))
    dossier_search_page_take_place (DOSSIER_SEARCH_PAGE (page), g_steal_pointer (&stay->scroll));
  else if (page != stay->page)
    dossier_scroll_place_restore (g_steal_pointer (&stay->scroll), page);
  if (stay->reading != NULL && dossier_split_get_open (self->split))
    dossier_scroll_place_restore (g_steal_pointer (&stay->reading), GTK_WIDGET (self->pane));
  g_clear_pointer (&stay->scroll, dossier_scroll_place_free);
  g_clear_pointer (&stay->reading, dossier_scroll_place_free);
  g_object_unref (stay->page);
}

/* Shows another form of the dossier at the same place; takes it. The one before goes, unless a talk still shows it. */
static void
show_form (DossierWindow *self,
           Dossier *form)
{
  g_autoptr (Dossier) before = self->dossier;
  GtkWidget *timeline = gtk_stack_get_child_by_name (self->pages, TIMELINE_PLACE);
  DossierPlace place = dossier_navigation_get_place (self->navigation);
  DossierBrowsable *page;
  Stay stay = begin_stay (self);

  dossier_window_drop_search (self);
  forget_pages (self);
  self->dossier = form;
  dossier_lens_set_dossier (self->lens, form);
  if (timeline != NULL)
    dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (timeline), form);

  update_bar (self);
  page = dossier_window_ensure_page (self, place.view);
  if (page != NULL)
    dossier_browsable_follow (page, DOSSIER_BROWSABLE (stay.page));
  else
    dossier_navigation_go (self->navigation, form->views[0]->id, NULL);
  dossier_window_apply_place (self, FALSE);
  end_stay (self, &stay);
  dossier_window_prepare_search (self);
}

/* Shows only what had been said by the end of a day. */
void
dossier_window_set_clock (DossierWindow *self,
                          gint32 day)
{
  show_form (self, dossier_new_as_of (dossier_get_whole (self->dossier), day, self->clock_undated));
}

/* FALSE where the whole is shown already. */
gboolean
dossier_window_leave_clock (DossierWindow *self)
{
  gint32 day;

  if (self->dossier == NULL || !dossier_get_as_of (self->dossier, &day))
    return FALSE;

  show_form (self, dossier_ref (dossier_get_whole (self->dossier)));

  return TRUE;
}

static void
set_clock_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  DossierDate date;

  if (self->dossier != NULL && dossier_date_parse (g_variant_get_string (parameter, NULL), &date)
      && dossier_date_latest (&date) != DOSSIER_DATE_OPEN_FUTURE)
    dossier_window_set_clock (self, dossier_date_latest (&date));
}

static void
leave_clock_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  dossier_window_leave_clock (DOSSIER_WINDOW (user_data));
}

/* Escape: one thing at a time, what was opened last first. */
static void
step_out_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  DossierPlace place = dossier_navigation_get_place (self->navigation);

  /* The place may name a fact that the clock leaves out: nothing is open then, and there is nothing to close. */
  if (place.fact != NULL && dossier_split_get_open (self->split))
    dossier_window_go (self, place.view, NULL);
  else
    dossier_window_leave_clock (self);
}

void
dossier_window_install_clock (DossierWindow *self)
{
  const GActionEntry entries[] = {
    { "set-clock", set_clock_cb, "s" }, /* an EDTF date: its last day */
    { "leave-clock", leave_clock_cb },
    { "step-out", step_out_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
