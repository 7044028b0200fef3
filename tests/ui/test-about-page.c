// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-about-page.h"

#define CECOT "dossiers/cecot.dossier.json"

static gboolean
has_label (GtkWidget *widget,
           const char *words)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, words))
      return TRUE;

  return FALSE;
}

/* All that the state says is on the page, at every width. */
static void
test_words (void)
{
  g_autoptr (Dossier) dossier = page_fixture_load (CECOT);
  GtkWidget *page = dossier_about_page_new (dossier_about_state_new (dossier));
  GtkWindow *window = fixture_show (page, 1300, 800);
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (page));

  g_assert_true (has_label (page, "Encyclopedic article"));
  g_assert_true (has_label (page, "not known"));
  g_assert_true (has_label (page, "CC-BY-SA-4.0"));
  g_assert_cmpuint (facts->len, ==, 0);
  gtk_test_accessible_assert_role (page, GTK_ACCESSIBLE_ROLE_TAB_PANEL);
  fixture_resize (window, 360, 700);
  fixture_close (window);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  g_test_add_func ("/ui/about-page/words", test_words);

  return g_test_run ();
}
