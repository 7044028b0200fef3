// SPDX-License-Identifier: GPL-3.0-or-later

/* The knowledge clock: the window shows what had been said by a day, in place of the whole dossier. No page knows of
 * it: another dossier is shown, and the pages are made anew from that. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "present/dossier-clock-words.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-timeline-page.h"

#define TIMELINE_PLACE DOSSIER_OWN_PREFIX "timeline"

static void
forget_pages (DossierWindow *self)
{
  GtkWidget *child;

  g_clear_weak_pointer (&self->focus_before);
  dossier_split_set_open (self->split, FALSE);
  dossier_split_set_pane (self->split, NULL);
  self->pane = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pages))) != NULL)
    gtk_stack_remove (self->pages, child);
}

static void
toggle_undated_cb (DossierWindow *self)
{
  gint32 day;

  self->clock_undated = !self->clock_undated;
  if (dossier_get_as_of (self->dossier, &day))
    dossier_window_set_clock (self, day);
}

static void
create_bar (DossierWindow *self)
{
  GtkWidget *leave = gtk_button_new_with_label (_("Show All Again"));
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self->unread));

  self->clock_bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->clock_words = dossier_label_new ("", NULL);
  self->clock_button = gtk_button_new ();
  gtk_widget_add_css_class (self->clock_bar, "dossier-clock");
  gtk_widget_set_hexpand (self->clock_words, TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (leave), "win.leave-clock");
  g_signal_connect_swapped (self->clock_button, "clicked", G_CALLBACK (toggle_undated_cb), self);
  gtk_box_append (GTK_BOX (self->clock_bar), self->clock_words);
  gtk_box_append (GTK_BOX (self->clock_bar), self->clock_button);
  gtk_box_append (GTK_BOX (self->clock_bar), leave);
  gtk_box_insert_child_after (GTK_BOX (parent), self->clock_bar, GTK_WIDGET (self->unread));
}

static void
update_bar (DossierWindow *self)
{
  g_autofree char *words = NULL;
  gint32 day;

  if (!dossier_get_as_of (self->dossier, &day))
    {
      if (self->clock_bar != NULL)
        gtk_widget_set_visible (self->clock_bar, FALSE);
      return;
    }
  if (self->clock_bar == NULL)
    create_bar (self);

  words = dossier_clock_format_banner (dossier_get_whole (self->dossier), day, self->clock_undated);
  gtk_label_set_text (GTK_LABEL (self->clock_words), words);
  gtk_button_set_label (GTK_BUTTON (self->clock_button),
                        self->clock_undated ? _("Leave Out Undated") : _("Show Undated Too"));
  gtk_widget_set_visible (self->clock_bar, TRUE);
}

/* Shows another form of the dossier at the same place; takes it. */
static void
show_form (DossierWindow *self,
           Dossier *form)
{
  GtkWidget *timeline = gtk_stack_get_child_by_name (self->pages, TIMELINE_PLACE);
  DossierPlace place = dossier_navigation_get_place (self->navigation);
  DossierTimeSpan span = { 0, 0 };

  if (timeline != NULL)
    span = dossier_timeline_page_get_span (DOSSIER_TIMELINE_PAGE (timeline));
  dossier_window_drop_search (self);
  forget_pages (self);
  /* A talk may still show slides of it. */
  g_ptr_array_add (self->forms, self->dossier);
  self->dossier = form;

  update_bar (self);
  if (dossier_window_ensure_page (self, place.view) == NULL)
    dossier_navigation_go (self->navigation, form->views[0]->id, NULL);
  dossier_window_apply_place (self, FALSE);
  timeline = gtk_stack_get_child_by_name (self->pages, TIMELINE_PLACE);
  if (timeline != NULL && span.days > 0)
    dossier_timeline_page_set_span (DOSSIER_TIMELINE_PAGE (timeline), span);
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

  if (place.fact != NULL)
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

  self->forms = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_unref);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
