// SPDX-License-Identifier: GPL-3.0-or-later

/* Pictures that are dropped on the window: one that Dossier made leads back to where it was made. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-address.h"
#include "core/dossier-file.h"
#include "core/dossier-loader.h"
#include "core/dossier-view.h"
#include "draw/dossier-picture-address.h"

/* A larger file is no picture of ours. */
#define LARGEST (64 * 1024 * 1024)

/* What a file turned out to be. */
typedef struct
{
  gboolean is_picture;
  char *address; /* (nullable) */
} Look;

static void
look_free (gpointer data)
{
  Look *look = data;

  g_free (look->address);
  g_free (look);
}

/* What cannot be read as a file is no picture; whoever opens it says why. */
static void
look_in_thread (GTask *task,
                gpointer source,
                gpointer data,
                GCancellable *cancellable)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GBytes) bytes = dossier_file_read (data, LARGEST, problems, cancellable);
  Look *look = g_new0 (Look, 1);
  gsize length;
  const guint8 *start;

  if (bytes != NULL && g_bytes_get_size (bytes) > 0)
    {
      start = g_bytes_get_data (bytes, &length);
      look->is_picture = dossier_is_picture (start, MIN (length, DOSSIER_PICTURE_HEAD));
      if (look->is_picture)
        look->address = dossier_picture_find_address (start, length);
    }

  g_task_return_pointer (task, look, look_free);
}

/* The page that an address is about: the one it names, else the first that shows what it names. */
static const char *
find_page (const Dossier *dossier,
           const DossierAddress *address)
{
  const DossierFigure *figure = address->item != NULL ? dossier_find_figure (dossier, address->item) : NULL;
  const DossierView *view = NULL;

  if (address->view != NULL)
    return address->view;
  if (figure != NULL)
    view = dossier_find_view_with_figure (dossier, figure);

  return view != NULL ? view->id : NULL;
}

/* By the window's actions: they know what there is to go to, and leave alone what there is not. */
static void
go_to (DossierWindow *self,
       const DossierAddress *address)
{
  const char *page = find_page (self->dossier, address);

  if (page != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (self), "show-view", g_variant_new_string (page));
  if (address->item != NULL && dossier_find_fact (self->dossier, address->item) != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (self), "open-fact", g_variant_new_string (address->item));
  gtk_window_present (GTK_WINDOW (self));
}

static void
follow_elsewhere (DossierWindow *self,
                  const DossierAddress *address)
{
  g_autoptr (GFile) file = dossier_find_installed (address->dossier);
  g_autofree char *words = NULL;

  if (file != NULL)
    {
      dossier_window_open_file (self, file);
      return;
    }

  /* Translators: %s is the id of a dossier */
  words = g_strdup_printf (_("The picture is from the dossier “%s”, which is not here."), address->dossier);
  dossier_window_toast (self, words);
}

/**
 * dossier_window_follow:
 * @self: a window
 * @text: what may be an address, from anywhere
 *
 * Goes to what an address names: here, or in the dossier that it is of.
 *
 * Returns: whether @text is an address
 */
gboolean
dossier_window_follow (DossierWindow *self,
                       const char *text)
{
  g_auto (DossierAddress) address = { NULL };

  g_return_val_if_fail (DOSSIER_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  if (!dossier_address_parse (text, &address))
    return FALSE;

  if (self->dossier != NULL && g_str_equal (self->dossier->id, address.dossier))
    go_to (self, &address);
  else
    follow_elsewhere (self, &address);

  return TRUE;
}

static void
looked_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (source);
  g_autoptr (GFile) file = user_data;
  Look *look = g_task_propagate_pointer (G_TASK (result), NULL);

  /* The window is closed, or another file has been dropped since. */
  if (look == NULL)
    return;

  if (!look->is_picture)
    dossier_window_open_file (self, file);
  else if (look->address == NULL || !dossier_window_follow (self, look->address))
    dossier_window_toast (self, _("This picture does not say which dossier it is from."));
  look_free (look);
}

/* Gives up looking at what was dropped last. */
void
dossier_window_drop_look (DossierWindow *self)
{
  if (self->looking != NULL)
    g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
}

/**
 * dossier_window_take_file:
 * @self: a window
 * @file: a file that was dropped on it
 *
 * Opens a dossier, or goes to where a picture was made.
 */
void
dossier_window_take_file (DossierWindow *self,
                          GFile *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (DOSSIER_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  dossier_window_drop_look (self);
  self->looking = g_cancellable_new ();
  task = g_task_new (self, self->looking, looked_cb, g_object_ref (file));
  g_task_set_source_tag (task, dossier_window_take_file);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, look_in_thread);
}
