// SPDX-License-Identifier: GPL-3.0-or-later

/* What is in view becomes a file, and the window says how that went. */

#include <string.h>

#include "draw/dossier-pages.h"
#include "ui/dossier-takeaway-menu.h"
#include "window-fixture.h"

#define N_MANY 200
#define NOTED_FACT "\"id\": \"green\","
#define NOTED_FACT_WITH_NOTE "\"id\": \"green\", \"content_note\": [\"violence\"],"

typedef struct
{
  WindowFixture *fixture;
  const char *words;
} Toast;

static gboolean
says (GtkWidget *widget,
      const char *words)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;

  return FALSE;
}

static gboolean
is_said (gpointer data)
{
  const Toast *toast = data;

  return says (GTK_WIDGET (toast->fixture->window->toasts), toast->words);
}

static gboolean
is_unsaid (gpointer data)
{
  return !is_said (data);
}

/* Exports, and waits for the words. (transfer full) (nullable): the file's content */
static char *
export (WindowFixture *fixture,
        const char *form,
        const char *lecture,
        const char *name,
        const char *words,
        gsize *length)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Toast toast = { fixture, words };
  char *content = NULL;

  dossier_window_export_talk (fixture->window, form, lecture, file);
  fixture_wait (is_said, &toast, words);
  fixture_settle ();
  g_file_load_contents (file, NULL, &content, length, NULL, NULL);

  return content;
}

static void
test_forms (WindowFixture *fixture,
            gconstpointer data)
{
  static const char *const forms[] = { "slides", "slides-4-3", "handout" };
  g_autofree char *page = NULL;
  gsize length;

  window_fixture_act (fixture, "show-view", "looks");
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *name = g_strconcat (forms[i], ".pdf", NULL);
      g_autofree char *pdf = export (fixture, forms[i], "", name, name, &length);

      g_assert_nonnull (pdf);
      g_assert_cmpuint (length, >, 1000);
      g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
    }
  page = export (fixture, "page", "", "a.html", "Saved as a.html", &length);
  g_assert_true (g_str_has_prefix (page, "<!DOCTYPE html>"));
  g_assert_nonnull (strstr (page, "</html>"));
  window_fixture_assert_place (fixture, "looks", NULL);
}

/* Each choice of colours is another theme, and slides are written in that which is chosen. */
static void
test_colours (WindowFixture *fixture,
              gconstpointer data)
{
  static const char *const colours[] = { "light", "dark", "high-contrast", "high-contrast-dark" };
  g_autoptr (GHashTable) themes = g_hash_table_new (NULL, NULL);
  g_autofree char *usual = NULL;
  g_autofree char *dark = NULL;
  gsize length, dark_length;
  DossierTakeawayWish wish;

  g_assert_true (dossier_takeaway_menu_get_wish ("slides", DOSSIER_SLIDE_COLOURS_USUAL, &wish));
  g_assert_cmpint (wish.theme, ==, DOSSIER_THEME_PROJECTOR);
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      g_assert_true (dossier_takeaway_menu_get_wish ("slides", colours[i], &wish));
      g_assert_true (g_hash_table_add (themes, GUINT_TO_POINTER (wish.theme)));
    }
  g_assert_false (dossier_takeaway_menu_get_wish ("slides", "no-such-colours", &wish));

  window_fixture_act (fixture, "show-view", "looks");
  usual = export (fixture, "slides", "", "usual.pdf", "Saved as usual.pdf", &length);
  window_fixture_act (fixture, "slide-colours", "dark");
  window_fixture_act (fixture, "slide-colours", "no-such-colours");
  dark = export (fixture, "slides", "", "dark.pdf", "Saved as dark.pdf", &dark_length);
  g_assert_true (g_str_has_prefix (dark, "%PDF-"));
  g_assert_false (length == dark_length && memcmp (usual, dark, length) == 0);
}

/* What the reader has chosen to see is seen; what not, is folded. */
static void
test_veils (WindowFixture *fixture,
            gconstpointer data)
{
  g_autoptr (GFile) file = window_fixture_vary (fixture, NOTED_FACT, NOTED_FACT_WITH_NOTE);
  const DossierFact *fact;
  g_autofree char *covered = NULL;
  g_autofree char *lifted = NULL;
  gsize length;

  window_fixture_open (fixture, file);
  window_fixture_act (fixture, "show-view", "looks");
  covered = export (fixture, "page", "", "covered.html", "covered.html", &length);
  g_assert_nonnull (strstr (covered, "<details class=\"veil\">"));
  g_assert_null (strstr (covered, "<details class=\"veil\" open>"));

  fact = dossier_find_fact (fixture->window->dossier, "green");
  dossier_veils_reveal (fixture->window->veils, &fact, 1);
  lifted = export (fixture, "page", "", "lifted.html", "lifted.html", &length);
  g_assert_null (strstr (lifted, "<details class=\"veil\">"));
  g_assert_nonnull (strstr (lifted, "<details class=\"veil\" open>"));
}

/* What cannot be written is said, with the reason. */
static void
test_no_folder (WindowFixture *fixture,
                gconstpointer data)
{
  gsize length;

  g_assert_null (export (fixture, "handout", "", "nowhere/a.pdf", "a.pdf could not be saved: ", &length));
}

/* An own lecture with nothing in it, and names that nobody knows. */
static void
test_nothing (WindowFixture *fixture,
              gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "a.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Toast toast = { fixture, "There is no slide to take home." };

  dossier_window_export_talk (fixture->window, "slides", "no-such-lecture", file);
  dossier_window_export_talk (fixture->window, "no-such-form", "", file);
  window_fixture_act (fixture, "new-lecture", NULL);
  dossier_window_export_talk (fixture->window, "slides", "", file);
  fixture_wait (is_said, &toast, toast.words);
  g_assert_false (g_file_query_exists (file, NULL));
}

/* A view with a page for each of very many facts. */
static void
open_many (WindowFixture *fixture)
{
  g_autoptr (GString) facts = g_string_new (NULL);
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autofree char *put = NULL;
  g_autoptr (GFile) file = NULL;

  for (guint i = 0; i < N_MANY; i++)
    {
      g_string_append_printf (facts, ",{\"id\":\"f-%u\",\"text\":\"Tree %u stands.\",\"by\":[\"ann\"],"
                                     "\"status\":\"stated\",\"source\":[{\"id\":\"book\"}]}", i, i);
      g_string_append_printf (ids, "%s\"f-%u\"", i > 0 ? "," : "", i);
    }
  put = g_strdup_printf ("%s],\"views\":[{\"id\":\"many\",\"title\":\"Many\",\"sections\":[{\"id\":\"each\","
                         "\"title\":\"Each\",\"facts\":[%s]}]},", facts->str, ids->str);
  file = window_fixture_vary (fixture, "\n  ],\n  \"views\": [", put);
  window_fixture_open (fixture, file);
  window_fixture_act (fixture, "show-view", "many");
}

static GtkWidget *
find_button (GtkWidget *widget,
             const char *label)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0
                       ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);

  return found;
}

/* Of a toast, which lies over the window; NULL where there is none. */
static GtkWidget *
find_cancel (WindowFixture *fixture)
{
  GtkWidget *below = adw_toast_overlay_get_child (fixture->window->toasts);
  GtkWidget *found = NULL;

  for (GtkWidget *toast = gtk_widget_get_next_sibling (below); toast != NULL && found == NULL;
       toast = gtk_widget_get_next_sibling (toast))
    found = find_button (toast, "Cancel");

  return found;
}

/* What takes a while can be given up by the button of what tells of it: no file is there, and one that was is as it
 * was. */
static void
test_cancelled (WindowFixture *fixture,
                gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "long.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Toast begun = { fixture, "Saving long.pdf…" };
  Toast ended = { fixture, "long.pdf was not saved" };
  g_autofree char *content = NULL;

  open_many (fixture);
  for (guint i = 0; i < 2; i++)
    {
      dossier_window_export_talk (fixture->window, "handout", "", file);
      g_assert_true (is_said (&begun));
      g_assert_nonnull (find_cancel (fixture));
      g_signal_emit_by_name (find_cancel (fixture), "clicked");
      fixture_wait (is_said, &ended, ended.words);
      fixture_wait (is_unsaid, &ended, "the toast gone");
      g_assert_cmpint (g_file_query_exists (file, NULL), ==, i > 0);
      g_assert_true (g_file_set_contents (path, "before", -1, NULL));
    }
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "before");
}

/* It is there under its name before all of it is written. */
static gboolean
is_written (gpointer data)
{
  g_autofree char *content = NULL;

  return g_file_load_contents (data, NULL, &content, NULL, NULL, NULL) && g_str_has_suffix (content, "</html>\n");
}

/* What is said meanwhile is said at once. */
static void
test_meanwhile (WindowFixture *fixture,
                gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "long.html", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Toast begun = { fixture, "Saving long.html…" };
  Toast copied = { fixture, "Copied" };

  open_many (fixture);
  dossier_window_export_talk (fixture->window, "page", "", file);
  g_assert_true (is_said (&begun));
  dossier_window_toast (fixture->window, "Copied");
  g_assert_true (is_said (&copied));
  fixture_wait (is_written, file, "the whole file");
  fixture_wait (is_unsaid, &begun, "the toast gone");
}

/* What is not given up ends, and what told of it goes. */
static void
test_long (WindowFixture *fixture,
           gconstpointer data)
{
  g_autofree char *page = NULL;
  Toast begun = { fixture, "Saving long.html…" };
  gsize length;

  open_many (fixture);
  page = export (fixture, "page", "", "long.html", "Saved as long.html", &length);
  g_assert_true (g_str_has_suffix (page, "</html>\n"));
  fixture_wait (is_unsaid, &begun, "the toast gone");
  g_assert_null (find_cancel (fixture));
}

/* A window that is closed meanwhile leaves a whole file. */
static void
test_closed (WindowFixture *fixture,
             gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "a.html", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (data != NULL)
    open_many (fixture);
  dossier_window_export_talk (fixture->window, "page", "", file);
  gtk_window_close (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  fixture_wait (is_written, file, "the whole file");
}

static void
test_no_dossier (WindowFixture *fixture,
                 gconstpointer data)
{
  g_assert_false (window_fixture_can (fixture, "export-talk"));
  g_assert_false (window_fixture_can (fixture, "print-talk"));
}

/* Each entry of the menu is a form that there is. */
static void
check_items (GMenuModel *menu,
             const char *expected,
             guint *n_items)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autoptr (GMenuModel) submenu = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SUBMENU);
      g_autoptr (GVariant) target = g_menu_model_get_item_attribute_value (menu, i, G_MENU_ATTRIBUTE_TARGET,
                                                                           G_VARIANT_TYPE ("(ss)"));
      DossierTakeawayWish wish;
      const char *form, *lecture;

      if (section != NULL)
        check_items (section, expected, n_items);
      if (submenu != NULL)
        check_items (submenu, expected, n_items);
      if (target == NULL)
        continue;
      g_variant_get (target, "(&s&s)", &form, &lecture);
      g_assert_true (dossier_takeaway_menu_get_wish (form, DOSSIER_SLIDE_COLOURS_USUAL, &wish));
      g_assert_cmpstr (lecture, ==, expected);
      (*n_items)++;
    }
}

/* The last section leads to a choice, of which one is what the window has at first. */
static void
check_colours (WindowFixture *fixture,
               GMenuModel *menu)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "slide-colours");
  int last = g_menu_model_get_n_items (menu) - 1;
  g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, last, G_MENU_LINK_SECTION);
  g_autoptr (GMenuModel) choice = g_menu_model_get_item_link (section, 0, G_MENU_LINK_SUBMENU);
  guint n_chosen = 0;

  for (int i = 0; i < g_menu_model_get_n_items (choice); i++)
    {
      g_autoptr (GVariant) word = g_menu_model_get_item_attribute_value (choice, i, G_MENU_ATTRIBUTE_TARGET,
                                                                         G_VARIANT_TYPE_STRING);
      DossierTakeawayWish wish;

      g_assert_true (dossier_takeaway_menu_get_wish ("slides", g_variant_get_string (word, NULL), &wish));
      n_chosen += g_variant_equal (word, state) ? 1 : 0;
    }
  g_assert_cmpuint (n_chosen, ==, 1);
}

static void
test_menu (WindowFixture *fixture,
           gconstpointer data)
{
  g_autoptr (GMenuModel) menu = dossier_takeaway_menu_new ("a-lecture");
  guint n_items = 0;

  check_items (menu, "a-lecture", &n_items);
  check_colours (fixture, menu);
  g_assert_cmpuint (n_items, ==, 5 + 2);
}

/* A narrow window has the main menu alone. */
static void
test_window_menus (WindowFixture *fixture,
                   gconstpointer data)
{
  GtkMenuButton *buttons[] = { fixture->window->menu_button, fixture->window->present_menu };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      guint n_items = 0;

      gtk_menu_button_popup (buttons[i]);
      fixture_settle ();
      check_items (gtk_menu_button_get_menu_model (buttons[i]), "", &n_items);
      g_assert_cmpuint (n_items, ==, 5 + 2);
      gtk_menu_button_popdown (buttons[i]);
      fixture_settle ();
    }
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  window_fixture_add ("/app/takeaway/forms", NULL, test_forms);
  window_fixture_add ("/app/takeaway/colours", NULL, test_colours);
  window_fixture_add ("/app/takeaway/veils", "empty", test_veils);
  window_fixture_add ("/app/takeaway/no-folder", NULL, test_no_folder);
  window_fixture_add ("/app/takeaway/nothing", NULL, test_nothing);
  window_fixture_add ("/app/takeaway/cancelled", "empty", test_cancelled);
  window_fixture_add ("/app/takeaway/meanwhile", "empty", test_meanwhile);
  window_fixture_add ("/app/takeaway/long", "empty", test_long);
  window_fixture_add ("/app/takeaway/closed", NULL, test_closed);
  window_fixture_add ("/app/takeaway/closed-long", "empty", test_closed);
  window_fixture_add ("/app/takeaway/no-dossier", "empty", test_no_dossier);
  window_fixture_add ("/app/takeaway/menu", NULL, test_menu);
  window_fixture_add ("/app/takeaway/window-menus", NULL, test_window_menus);

  return g_test_run ();
}
