// SPDX-License-Identifier: GPL-3.0-or-later

/* How a window opens files, and what it says of those that it cannot show. */

#include "app/dossier-window-private.h"

#include "core/dossier-lecture-file.h"
#include "core/dossier-loader.h"
#include "present/dossier-clean-text.h"

/* (transfer full): the file's path, or its URI where it has none, fit to be shown and to be copied. */
static char *
get_file_name (DossierOpening *opening)
{
  g_autofree char *name = g_file_get_parse_name (dossier_opening_get_file (opening));

  return dossier_clean_text (name);
}

static char *
get_base_name (DossierOpening *opening)
{
  g_autofree char *path = get_file_name (opening);

  return g_path_get_basename (path);
}

static double
get_fraction_cb (gpointer data)
{
  return dossier_opening_get_fraction (data);
}

static DossierErrorPage *
ensure_problem_page (DossierWindow *self)
{
  if (self->problem_page == NULL)
    {
      self->problem_page = DOSSIER_ERROR_PAGE (dossier_error_page_new ());
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->problem_page), "problems");
    }

  return self->problem_page;
}

static void
show_problem_page (DossierWindow *self)
{
  dossier_error_page_set_way_back (self->problem_page,
                                   self->dossier != NULL ? gtk_window_get_title (GTK_WINDOW (self)) : NULL);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->problem_page));
  dossier_window_update_actions (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->problem_page));
}

static void
show_refused (DossierWindow *self,
              DossierOpening *opening)
{
  g_autofree char *file_name = get_file_name (opening);

  dossier_error_page_show_refused (ensure_problem_page (self), file_name, dossier_opening_get_problems (opening));
  show_problem_page (self);
}

/* A window of its own where this one shows a dossier already. */
static void
show_in_a_window (DossierWindow *self,
                  DossierOpening *opening)
{
  DossierWindow *other;

  if (self->dossier == NULL)
    {
      dossier_window_show_dossier (self, opening);
      return;
    }

  other = dossier_window_new (gtk_window_get_application (GTK_WINDOW (self)));
  dossier_window_show_dossier (other, opening);
  gtk_window_present (GTK_WINDOW (other));
}

static void
finish (DossierWindow *self,
        DossierOpening *opening)
{
  Dossier *dossier = dossier_opening_get_dossier (opening);

  if (dossier != NULL && dossier->n_views > 0)
    show_in_a_window (self, opening);
  else
    show_refused (self, opening);
}

static void
forget_opening (DossierWindow *self)
{
  g_signal_handlers_disconnect_by_data (self->opening, self);
  g_clear_object (&self->opening);
  if (self->loading != NULL)
    dossier_loading_bar_stop (self->loading);
}

static void
done_cb (DossierWindow *self)
{
  g_autoptr (DossierOpening) opening = g_object_ref (self->opening);

  forget_opening (self);
  finish (self, opening);
  dossier_window_update_actions (self);
}

static gboolean
drop_cb (DossierWindow *self,
         const GValue *value)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  if (files == NULL)
    return FALSE;

  dossier_window_take_file (self, files->data);
  for (GSList *rest = files->next; rest != NULL; rest = rest->next)
    {
      GFile *file = rest->data;

      g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), &file, 1, "");
    }

  return TRUE;
}

/* Takes files that are dropped on the window. */
void
dossier_window_install_opening (DossierWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* Gives up what is being read, if anything, and says nothing: for a window that goes, or that reads something else. */
void
dossier_window_drop_opening (DossierWindow *self)
{
  if (self->opening == NULL)
    return;

  dossier_opening_cancel (self->opening);
  forget_opening (self);
}

/* Gives up what is being read, if anything, and says so where nothing else is shown. */
void
dossier_window_cancel_opening (DossierWindow *self)
{
  g_autofree char *file_name = NULL;

  if (self->opening == NULL)
    return;

  file_name = get_file_name (self->opening);
  dossier_window_drop_opening (self);
  if (self->dossier == NULL)
    {
      dossier_error_page_show_cancelled (ensure_problem_page (self), file_name);
      show_problem_page (self);
    }
  dossier_window_update_actions (self);
}

/* Shows which parts of the file could not be read. */
void
dossier_window_show_parts (DossierWindow *self)
{
  g_autofree char *file_name = get_file_name (self->shown);

  dossier_error_page_show_parts (ensure_problem_page (self), file_name, dossier_opening_get_problems (self->shown));
  show_problem_page (self);
}

/* Goes back from the page of problems to the dossier as it was. */
void
dossier_window_leave_problems (DossierWindow *self)
{
  g_assert (self->dossier != NULL);

  gtk_stack_set_visible_child_name (self->stack, "reader");
  dossier_window_focus_region (self, -1);
  dossier_window_update_actions (self);
}

gboolean
dossier_window_shows_problems (DossierWindow *self)
{
  return self->problem_page != NULL && gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->problem_page);
}

/* The installed dossier that a lecture is about. (transfer full) (nullable) */
static GFile *
find_dossier_of_lecture (GFile *file)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_load (file, problems, NULL);

  return plan != NULL && plan->dossier_id != NULL ? dossier_find_installed (plan->dossier_id) : NULL;
}

/**
 * dossier_window_open_file:
 * @self: a window
 * @file: a file
 *
 * Opens a file from the window: a dossier, or a lecture, with its dossier where the window shows none yet. What was
 * being opened before is given up.
 */
void
dossier_window_open_file (DossierWindow *self,
                          GFile *file)
{
  g_autoptr (GFile) dossier = NULL;
  g_autoptr (DossierOpening) opening = NULL;

  g_return_if_fail (DOSSIER_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (dossier_is_lecture_file (file) && self->dossier != NULL)
    {
      dossier_window_open_lecture (self, file);
      return;
    }
  if (dossier_is_lecture_file (file) && (dossier = find_dossier_of_lecture (file)) != NULL)
    {
      g_set_object (&self->pending_lecture, file);
      file = dossier;
    }
  opening = dossier_opening_new (file);
  dossier_window_take_opening (self, opening);
}

/**
 * dossier_window_take_opening:
 * @self: a window
 * @opening: the reading of a file, under way or done
 *
 * Shows what comes of a reading: in this window if it shows no dossier yet, else in one of its own.
 */
void
dossier_window_take_opening (DossierWindow *self,
                             DossierOpening *opening)
{
  g_autofree char *name = NULL;

  g_return_if_fail (DOSSIER_IS_WINDOW (self));
  g_return_if_fail (DOSSIER_IS_OPENING (opening));

  dossier_window_drop_opening (self);
  if (dossier_opening_is_done (opening))
    {
      finish (self, opening);
      return;
    }

  name = get_base_name (opening);
  self->opening = g_object_ref (opening);
  g_signal_connect_swapped (opening, "done", G_CALLBACK (done_cb), self);
  dossier_loading_bar_start (self->loading, name, get_fraction_cb, opening);
  dossier_window_update_actions (self);
}
