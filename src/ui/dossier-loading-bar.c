// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-loading-bar.h"

#include <glib/gi18n.h>

#define LOOK_MS 100 /* between two looks at how far it is */

struct _DossierLoadingBar
{
  GtkWidget parent_instance;

  GtkWidget *body;
  GtkWidget *cancel;
  GtkLabel *label;
  GtkProgressBar *progress;

  DossierFractionFunc get_fraction;
  gpointer data;
  guint timeout;
};

G_DEFINE_FINAL_TYPE (DossierLoadingBar, dossier_loading_bar, GTK_TYPE_WIDGET)

static gboolean
look_cb (gpointer user_data)
{
  DossierLoadingBar *self = DOSSIER_LOADING_BAR (user_data);
  double fraction = self->get_fraction (self->data);

  gtk_progress_bar_set_fraction (self->progress, CLAMP (fraction, 0, 1));
  return G_SOURCE_CONTINUE;
}

static gboolean
patience_over_cb (gpointer user_data)
{
  DossierLoadingBar *self = DOSSIER_LOADING_BAR (user_data);

  look_cb (self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  self->timeout = g_timeout_add (LOOK_MS, look_cb, self);
  return G_SOURCE_REMOVE;
}

static void
dossier_loading_bar_dispose (GObject *object)
{
  DossierLoadingBar *self = DOSSIER_LOADING_BAR (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), DOSSIER_TYPE_LOADING_BAR);

  G_OBJECT_CLASS (dossier_loading_bar_parent_class)->dispose (object);
}

static void
dossier_loading_bar_class_init (DossierLoadingBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_loading_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/dossier_app/Dossier/dossier-loading-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, DossierLoadingBar, body);
  gtk_widget_class_bind_template_child (widget_class, DossierLoadingBar, cancel);
  gtk_widget_class_bind_template_child (widget_class, DossierLoadingBar, label);
  gtk_widget_class_bind_template_child (widget_class, DossierLoadingBar, progress);
  gtk_widget_class_set_css_name (widget_class, "dossier-loading-bar");
}

static void
dossier_loading_bar_init (DossierLoadingBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dossier_loading_bar_new:
 *
 * Makes a bar that waits for something to be read.
 *
 * Returns: (transfer floating): the bar
 */
GtkWidget *
dossier_loading_bar_new (void)
{
  return g_object_new (DOSSIER_TYPE_LOADING_BAR, NULL);
}

/**
 * dossier_loading_bar_start:
 * @self: a loading bar
 * @file_name: the name of what is being read, in UTF-8
 * @get_fraction: asked now and then how far it is
 * @data: for @get_fraction; must live until dossier_loading_bar_stop()
 *
 * Shows that something is being read, unless dossier_loading_bar_stop() comes first.
 */
void
dossier_loading_bar_start (DossierLoadingBar *self,
                           const char *file_name,
                           DossierFractionFunc get_fraction,
                           gpointer data)
{
  g_autofree char *text = NULL;

  g_return_if_fail (DOSSIER_IS_LOADING_BAR (self));
  g_return_if_fail (file_name != NULL);
  g_return_if_fail (get_fraction != NULL);

  dossier_loading_bar_stop (self);

  /* Translators: %s is the name of a file. */
  text = g_strdup_printf (_("Reading “%s”"), file_name);
  gtk_label_set_text (self->label, text);
  self->get_fraction = get_fraction;
  self->data = data;
  self->timeout = g_timeout_add (DOSSIER_LOADING_PATIENCE_MS, patience_over_cb, self);
}

/**
 * dossier_loading_bar_stop:
 * @self: a loading bar
 *
 * Hides the bar, if it was shown at all.
 */
void
dossier_loading_bar_stop (DossierLoadingBar *self)
{
  g_return_if_fail (DOSSIER_IS_LOADING_BAR (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->data = NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
