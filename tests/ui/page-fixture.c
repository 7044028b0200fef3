// SPDX-License-Identifier: GPL-3.0-or-later

#include "page-fixture.h"

#include <math.h>

#include "core/dossier-loader.h"
#include "fixture.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-paragraph.h"
#include "ui/dossier-style.h"

/* GTK, libadwaita, and the style sheet that the application would load. */
void
page_fixture_init (int *argc,
                   char ***argv)
{
  fixture_init (argc, argv);
  dossier_style_install (gdk_display_get_default ());
}

/* A dossier of data/, by its path in there. */
Dossier *
page_fixture_load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_load_file (file, problems, NULL, NULL, NULL);

  g_assert_nonnull (dossier);
  return dossier;
}

static void
activate_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer data)
{
  FixtureActions *actions = data;

  page_fixture_actions_clear (actions);
  actions->name = g_strdup (g_action_get_name (G_ACTION (action)));
  actions->parameter = parameter != NULL ? g_variant_dup_string (parameter, NULL) : NULL;
  actions->n_activated++;
}

/* The actions of a window, for all that is within widget. */
void
page_fixture_add_actions (GtkWidget *widget,
                          FixtureActions *actions)
{
  const GActionEntry entries[] = {
    { "open-fact", activate_cb, "s", NULL, NULL, { 0 } },
    { "close-evidence", activate_cb, NULL, NULL, NULL, { 0 } },
    { "copy-text", activate_cb, "s", NULL, NULL, { 0 } },
    { "copy-fact", activate_cb, "s", NULL, NULL, { 0 } },
    { "cite", activate_cb, "(ss)", NULL, NULL, { 0 } },
    { "explain-question", activate_cb, "s", NULL, NULL, { 0 } },
    { "show-view", activate_cb, "s", NULL, NULL, { 0 } },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), actions);
  gtk_widget_insert_action_group (widget, "win", G_ACTION_GROUP (group));
}

void
page_fixture_actions_clear (FixtureActions *actions)
{
  g_clear_pointer (&actions->name, g_free);
  g_clear_pointer (&actions->parameter, g_free);
}

/* Calls func for widget and all that is in it. */
void
page_fixture_visit (GtkWidget *widget,
                    FixtureVisitFunc func,
                    gpointer data)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  func (widget, data);
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    page_fixture_visit (child, func, data);
}

static gboolean
has_name (GtkWidget *widget,
          const char *name)
{
  g_autofree char *difference =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  return difference == NULL;
}

/* The first widget of a type whose accessible name is name; NULL where there is none. */
GtkWidget *
page_fixture_find_name (GtkWidget *widget,
                        GType type,
                        const char *name)
{
  GtkWidget *found = NULL;
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && has_name (widget, name))
    return widget;
  for (; found == NULL && child != NULL; child = gtk_widget_get_next_sibling (child))
    found = page_fixture_find_name (child, type, name);
  return found;
}

typedef struct
{
  GType type;
  guint n;
} Count;

static void
count_cb (GtkWidget *widget,
          gpointer data)
{
  Count *count = data;

  count->n += G_TYPE_CHECK_INSTANCE_TYPE (widget, count->type) ? 1 : 0;
}

guint
page_fixture_count (GtkWidget *widget,
                    GType type)
{
  Count count = { type, 0 };

  page_fixture_visit (widget, count_cb, &count);
  return count.n;
}

typedef struct
{
  GtkWidget *top;
  int width;
} Bounds;

/* Nothing that is seen sticks out at a side, and nothing has less room than it needs. */
static void
assert_within_cb (GtkWidget *widget,
                  gpointer data)
{
  Bounds *within = data;
  graphene_rect_t bounds;
  int minimum;

  /* A scrollbar that lies over the page slides in from beyond its edge. */
  if (gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLBAR) != NULL)
    return;
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_compute_bounds (widget, within->top, &bounds))
    return;

  if (bounds.origin.x < 0 || bounds.origin.x + bounds.size.width > within->width)
    g_error ("%s reaches from %g to %g of %d", G_OBJECT_TYPE_NAME (widget), (double) bounds.origin.x,
             (double) (bounds.origin.x + bounds.size.width), within->width);

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum > (int) bounds.size.width && (GTK_IS_LABEL (widget) || DOSSIER_IS_PARAGRAPH (widget)))
    g_error ("“%s” needs %d px and has %g",
             GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget))
                                   : dossier_paragraph_get_text (DOSSIER_PARAGRAPH (widget)),
             minimum, (double) bounds.size.width);
}

/* In a row of boxes, a height asked for without a width is the least: a box of newer GTK warns where it is more than
 * what the width that there is needs. */
static void
assert_least_height_cb (GtkWidget *widget,
                        gpointer data)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  graphene_rect_t bounds;
  int least, least_width, minimum;

  if (!gtk_widget_get_mapped (widget) || !GTK_IS_BOX (parent)
      || gtk_orientable_get_orientation (GTK_ORIENTABLE (parent)) == GTK_ORIENTATION_VERTICAL
      || !gtk_widget_compute_bounds (widget, widget, &bounds))
    return;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (least_width, (int) ceilf (bounds.size.width)),
                      &minimum, NULL, NULL, NULL);
  if (least > minimum)
    g_error ("%s asks for %d px of height, but only for %d at its width", G_OBJECT_TYPE_NAME (widget), least, minimum);
}

void
page_fixture_assert_fits (GtkWidget *widget,
                          int width)
{
  Bounds within = { widget, width };

  g_assert_cmpint (gtk_widget_get_width (widget), ==, width);
  page_fixture_visit (widget, assert_within_cb, &within);
  page_fixture_visit (widget, assert_least_height_cb, NULL);
}

typedef struct
{
  const char *fact_id;
  GtkWidget *found;
} Search;

static void
search_row_cb (GtkWidget *widget,
               gpointer data)
{
  Search *search = data;

  if (DOSSIER_IS_FACT_ROW (widget)
      && g_str_equal (dossier_fact_row_get_fact (DOSSIER_FACT_ROW (widget))->id, search->fact_id))
    search->found = widget;
}

/* The row of a fact, which must be there. */
GtkWidget *
page_fixture_find_row (GtkWidget *page,
                       const char *fact_id)
{
  Search search = { fact_id, NULL };

  page_fixture_visit (page, search_row_cb, &search);
  g_assert_nonnull (search.found);
  return search.found;
}
