// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-error-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _DossierErrorPage
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkLabel *title;
  GtkLabel *file_name;
  GtkLabel *explanation;
  DossierProblemsView *view;
  GtkWidget *back;
  GtkLabel *back_label;
  GtkWidget *another;
};

G_DEFINE_FINAL_TYPE (DossierErrorPage, dossier_error_page, GTK_TYPE_WIDGET)

/* explanation: (nullable) */
static void
show (DossierErrorPage *self,
      const char *title,
      const char *file_name,
      const char *explanation,
      const DossierProblems *problems)
{
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->file_name, file_name);
  gtk_label_set_text (self->explanation, explanation != NULL ? explanation : "");
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), explanation != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->view), problems != NULL);
  if (problems != NULL)
    dossier_problems_view_set_problems (self->view, problems, file_name);
}

/* Whether it is not what the file says that keeps it from being shown, but that it cannot be got at. */
static gboolean
is_out_of_reach (const DossierProblems *problems)
{
  for (guint i = 0; i < dossier_problems_get_n (problems); i++)
    if (dossier_problems_get (problems, i)->code == DOSSIER_PROBLEM_IO)
      return TRUE;
  return FALSE;
}

static gboolean
dossier_error_page_grab_focus (GtkWidget *widget)
{
  DossierErrorPage *self = DOSSIER_ERROR_PAGE (widget);

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->back) ? self->back : self->another);
}

static void
dossier_error_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DOSSIER_TYPE_ERROR_PAGE);

  G_OBJECT_CLASS (dossier_error_page_parent_class)->dispose (object);
}

static void
dossier_error_page_class_init (DossierErrorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_error_page_dispose;
  widget_class->grab_focus = dossier_error_page_grab_focus;

  g_type_ensure (DOSSIER_TYPE_PROBLEMS_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/dossier_app/Dossier/dossier-error-page.ui");
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, title);
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, file_name);
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, explanation);
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, view);
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, back);
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, back_label);
  gtk_widget_class_bind_template_child (widget_class, DossierErrorPage, another);
  gtk_widget_class_set_css_name (widget_class, "dossier-error-page");
}

static void
dossier_error_page_init (DossierErrorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dossier_error_page_new:
 *
 * Makes an empty page.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_error_page_new (void)
{
  return g_object_new (DOSSIER_TYPE_ERROR_PAGE, NULL);
}

/**
 * dossier_error_page_show_refused:
 * @self: an error page
 * @file_name: the file's name, fit to be shown
 * @problems: why nothing of it can be shown
 *
 * Tells that a file is no dossier, what is wrong with it and where, and what a dossier is.
 */
void
dossier_error_page_show_refused (DossierErrorPage *self,
                                 const char *file_name,
                                 const DossierProblems *problems)
{
  g_return_if_fail (DOSSIER_IS_ERROR_PAGE (self));
  g_return_if_fail (file_name != NULL);
  g_return_if_fail (problems != NULL);

  if (is_out_of_reach (problems))
    {
      show (self, _("This file cannot be read"), file_name, NULL, problems);
      return;
    }

  show (self, _("This file cannot be shown as a dossier"), file_name,
        _("A dossier is one JSON file in UTF-8 with “format”: “dossier/1” at its top level. "
          "Nothing in the file was changed."),
        problems);
}

/**
 * dossier_error_page_show_cancelled:
 * @self: an error page
 * @file_name: the file's name, fit to be shown
 *
 * Tells that reading a file was given up.
 */
void
dossier_error_page_show_cancelled (DossierErrorPage *self,
                                   const char *file_name)
{
  g_return_if_fail (DOSSIER_IS_ERROR_PAGE (self));
  g_return_if_fail (file_name != NULL);

  show (self, _("Reading was cancelled"), file_name,
        _("The file was not read to its end, so nothing of it is shown."), NULL);
}

/**
 * dossier_error_page_show_parts:
 * @self: an error page
 * @file_name: the file's name, fit to be shown
 * @problems: what is wrong with the file
 *
 * Tells what is wrong with a file that is shown for the rest.
 */
void
dossier_error_page_show_parts (DossierErrorPage *self,
                               const char *file_name,
                               const DossierProblems *problems)
{
  g_return_if_fail (DOSSIER_IS_ERROR_PAGE (self));
  g_return_if_fail (file_name != NULL);
  g_return_if_fail (problems != NULL);

  show (self, _("Problems in this dossier"), file_name,
        _("What could not be read is left out, and the rest is shown. "
          "Choose a problem to copy its place in the file."),
        problems);
}

/**
 * dossier_error_page_set_way_back:
 * @self: an error page
 * @title: (nullable): the title of the dossier that was shown before
 *
 * Offers the way back to a dossier, or none.
 */
void
dossier_error_page_set_way_back (DossierErrorPage *self,
                                 const char *title)
{
  g_return_if_fail (DOSSIER_IS_ERROR_PAGE (self));

  gtk_widget_set_visible (self->back, title != NULL);
  if (title != NULL)
    {
      /* Translators: %s is the title of a dossier. */
      g_autofree char *label = g_strdup_printf (_("Back to “%s”"), title);

      gtk_label_set_text (self->back_label, label);
    }
}

/**
 * dossier_error_page_get_title:
 * @self: an error page
 *
 * Gets the heading of the page.
 *
 * Returns: (transfer none): the heading
 */
const char *
dossier_error_page_get_title (DossierErrorPage *self)
{
  g_return_val_if_fail (DOSSIER_IS_ERROR_PAGE (self), "");

  return gtk_label_get_text (self->title);
}

/**
 * dossier_error_page_get_view:
 * @self: an error page
 *
 * Gets the list of problems.
 *
 * Returns: (transfer none): the list
 */
DossierProblemsView *
dossier_error_page_get_view (DossierErrorPage *self)
{
  g_return_val_if_fail (DOSSIER_IS_ERROR_PAGE (self), NULL);

  return self->view;
}
