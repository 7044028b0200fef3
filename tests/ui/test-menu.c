// SPDX-License-Identifier: GPL-3.0-or-later

/* A menu says what its items are, and the button that opens it what it opens. */

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-menu.h"

typedef struct
{
  const char *name; /* of an item */
  guint n_found;
} Search;

static GMenuModel *
create_model (void)
{
  g_autoptr (GMenu) more = g_menu_new ();
  GMenu *menu = g_menu_new ();

  g_menu_append (more, "Page for _Telephones", "test.more");
  g_menu_append (menu, "L_ectures", "test.lectures");
  g_menu_append_submenu (menu, "Take _Away", G_MENU_MODEL (more));

  return G_MENU_MODEL (menu);
}

/* What is labelled by something else is not called by its name. */
static void
look_for_name (GtkWidget *widget,
               gpointer data)
{
  Search *search = data;
  g_autofree char *wrong = NULL;

  if (!g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton")
      || gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY)
      || !gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return;

  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, search->name);
  if (wrong == NULL)
    search->n_found++;
}

static void
assert_named (GtkWidget *popover,
              const char *name)
{
  Search search = { name };

  page_fixture_visit (popover, look_for_name, &search);
  g_assert_cmpuint (search.n_found, >, 0);
}

/* Those of a menu within it too, before it is gone into. */
static void
test_items (void)
{
  g_autoptr (GMenuModel) model = create_model ();
  GtkWidget *button = gtk_menu_button_new ();
  GtkWindow *window = fixture_show (button, 400, 300);
  GtkWidget *popover;

  dossier_menu_button_set_menu (GTK_MENU_BUTTON (button), model);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  fixture_settle ();
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  assert_named (popover, "Lectures");
  assert_named (popover, "Take Away");
  assert_named (popover, "Page for Telephones");
  fixture_close (window);
}

static void
test_button (void)
{
  GtkWidget *button = g_object_ref_sink (gtk_menu_button_new ());

  dossier_menu_button_set_name (GTK_MENU_BUTTON (button), "Choose columns");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Choose columns");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (button)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Choose columns");
  g_object_unref (button);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  g_test_add_func ("/ui/menu/items", test_items);
  g_test_add_func ("/ui/menu/button", test_button);

  return g_test_run ();
}
