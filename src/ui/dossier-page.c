// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-page.h"

struct _DossierPage
{
  GtkWidget parent_instance;
  DossierPageState *state;
  DossierVeils *veils;
  GtkWidget *scrolled;
};

G_DEFINE_FINAL_TYPE (DossierPage, dossier_page, GTK_TYPE_WIDGET)

static void
dossier_page_dispose (GObject *object)
{
  DossierPage *self = DOSSIER_PAGE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->veils);
  g_clear_pointer (&self->state, dossier_page_state_free);

  G_OBJECT_CLASS (dossier_page_parent_class)->dispose (object);
}

static void
dossier_page_class_init (DossierPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_page_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-page");
}

static void
dossier_page_init (DossierPage *self)
{
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * dossier_page_new:
 * @state: (transfer full): what the page shows
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_page_new (DossierPageState *state,
                  DossierVeils *veils)
{
  DossierPage *self;
  GtkWidget *title;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_PAGE, NULL);
  self->state = state;
  self->veils = g_object_ref (veils);

  title = gtk_label_new (state->title);
  gtk_widget_add_css_class (title, "title-1");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), title);

  return GTK_WIDGET (self);
}

/**
 * dossier_page_get_state:
 * @self: a page
 *
 * Returns: (transfer none): what it shows
 */
const DossierPageState *
dossier_page_get_state (DossierPage *self)
{
  g_return_val_if_fail (DOSSIER_IS_PAGE (self), NULL);

  return self->state;
}

/**
 * dossier_page_select_fact:
 * @self: a page
 * @fact_id: (nullable): the fact whose evidence is open
 * @scroll: whether to bring it into view
 *
 * Marks every place of the page that shows the fact.
 */
void
dossier_page_select_fact (DossierPage *self,
                          const char *fact_id,
                          gboolean scroll)
{
  g_return_if_fail (DOSSIER_IS_PAGE (self));
}
