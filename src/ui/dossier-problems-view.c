// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-problems-view.h"

#include <glib/gi18n.h>

#include "present/dossier-problem-text.h"

struct _DossierProblemsView
{
  GtkWidget parent_instance;

  GtkListBox *list;
  GtkLabel *more; /* how many are not listed */
};

G_DEFINE_FINAL_TYPE (DossierProblemsView, dossier_problems_view, GTK_TYPE_WIDGET)

/* What a problem comes to, as the heading of its row. */
static const char *
get_heading (DossierSeverity severity)
{
  switch (severity)
    {
    case DOSSIER_SEVERITY_FATAL:
      return C_("problem", "Cannot be shown");
    case DOSSIER_SEVERITY_ERROR:
      return C_("problem", "Error");
    case DOSSIER_SEVERITY_WARNING:
      return C_("problem", "Warning");
    case DOSSIER_SEVERITY_NOTE:
    default:
      return C_("problem", "Note");
    }
}

/* (transfer full): what an editor takes for a place. A problem with the file as a whole has no line. */
static char *
format_place (const DossierProblem *problem,
              const char *file_name)
{
  if (problem->line == 0)
    return g_strdup (file_name);
  return g_strdup_printf ("%s:%u:%u", file_name, problem->line, problem->column);
}

/* (transfer full): the same for a person. */
static char *
describe_place (const DossierProblem *problem)
{
  g_autofree char *line = NULL;

  if (problem->line == 0)
    return g_strdup (_("The file as a whole"));

  /* Translators: a place in a file. */
  line = g_strdup_printf (_("Line %u, column %u"), problem->line, problem->column);
  if (problem->pointer == NULL || *problem->pointer == '\0')
    return g_steal_pointer (&line);

  /* Translators: %1$s is "Line 3, column 5", %2$s is a path inside the file such as /facts/2/status. */
  return g_strdup_printf (_("%1$s, at %2$s"), line, problem->pointer);
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_row (const DossierProblem *problem,
            const char *file_name)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *sentence = dossier_problem_describe (problem);
  g_autofree char *place = describe_place (problem);
  g_autofree char *target = format_place (problem, file_name);
  const char *heading = get_heading (problem->severity);
  /* Translators: for speech: %1$s is what a problem comes to ("Error"), %2$s what it is, a sentence, %3$s where. */
  g_autofree char *spoken = g_strdup_printf (C_("problem", "%1$s: %2$s %3$s"), heading, sentence, place);

  gtk_box_append (GTK_BOX (box), create_label (heading, "caption-heading"));
  gtk_box_append (GTK_BOX (box), create_label (sentence, "body"));
  gtk_box_append (GTK_BOX (box), create_label (place, "place"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_add_css_class (row, "problem");
  gtk_widget_set_tooltip_text (row, _("Copy the place"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.copy-place");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  return row;
}

static void
clear (DossierProblemsView *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
}

static void
append_severity (DossierProblemsView *self,
                 const DossierProblems *problems,
                 DossierSeverity severity,
                 const char *file_name,
                 guint *n_rows)
{
  for (guint i = 0; i < dossier_problems_get_n (problems) && *n_rows < DOSSIER_PROBLEMS_VIEW_MAX; i++)
    {
      const DossierProblem *problem = dossier_problems_get (problems, i);

      if (problem->severity != severity)
        continue;
      gtk_list_box_append (self->list, create_row (problem, file_name));
      *n_rows += 1;
    }
}

static void
show_more (DossierProblemsView *self,
           guint n)
{
  g_autofree char *text = NULL;

  /* Translators: %u problems are not in the list because it is long enough. */
  text = g_strdup_printf (ngettext ("%u more problem is not listed.", "%u more problems are not listed.", n), n);
  gtk_label_set_text (self->more, text);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n > 0);
}

static void
dossier_problems_view_dispose (GObject *object)
{
  DossierProblemsView *self = DOSSIER_PROBLEMS_VIEW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (dossier_problems_view_parent_class)->dispose (object);
}

static void
dossier_problems_view_class_init (DossierProblemsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_problems_view_dispose;

  gtk_widget_class_set_css_name (widget_class, "dossier-problems");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
dossier_problems_view_init (DossierProblemsView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Problems"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));

  self->more = GTK_LABEL (create_label ("", "place"));
  gtk_widget_set_visible (GTK_WIDGET (self->more), FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->more), GTK_WIDGET (self));
}

/**
 * dossier_problems_view_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
dossier_problems_view_new (void)
{
  return g_object_new (DOSSIER_TYPE_PROBLEMS_VIEW, NULL);
}

/**
 * dossier_problems_view_set_problems:
 * @self: a list of problems
 * @problems: the problems, in the order of the file
 * @file_name: the file's name, fit to be shown
 *
 * Shows the problems of a file in place of those before.
 */
void
dossier_problems_view_set_problems (DossierProblemsView *self,
                                    const DossierProblems *problems,
                                    const char *file_name)
{
  guint n_rows = 0;
  guint n_all;

  g_return_if_fail (DOSSIER_IS_PROBLEMS_VIEW (self));
  g_return_if_fail (problems != NULL);
  g_return_if_fail (file_name != NULL);

  clear (self);
  for (int severity = DOSSIER_SEVERITY_FATAL; severity >= DOSSIER_SEVERITY_NOTE; severity--)
    append_severity (self, problems, severity, file_name, &n_rows);

  n_all = dossier_problems_get_n (problems) + dossier_problems_get_n_unlisted (problems);
  show_more (self, n_all - n_rows);
}

/**
 * dossier_problems_view_get_n_rows:
 * @self: a list of problems
 *
 * Gets how many problems are listed.
 *
 * Returns: the number
 */
guint
dossier_problems_view_get_n_rows (DossierProblemsView *self)
{
  guint n = 0;

  g_return_val_if_fail (DOSSIER_IS_PROBLEMS_VIEW (self), 0);

  while (gtk_list_box_get_row_at_index (self->list, n) != NULL)
    n++;
  return n;
}

/**
 * dossier_problems_view_get_row:
 * @self: a list of problems
 * @index: from 0
 *
 * Gets a row.
 *
 * Returns: (transfer none) (nullable): the row, or %NULL past the last
 */
GtkListBoxRow *
dossier_problems_view_get_row (DossierProblemsView *self,
                               guint index)
{
  g_return_val_if_fail (DOSSIER_IS_PROBLEMS_VIEW (self), NULL);

  return gtk_list_box_get_row_at_index (self->list, index);
}
