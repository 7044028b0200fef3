// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-notice.h"

/* A notice is seen where it has a text, a place, and was not put away. */
static void
test_visible (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (dossier_notice_new ());
  DossierNotice *notice = DOSSIER_NOTICE (widget);

  g_assert_false (gtk_widget_get_visible (widget));
  dossier_notice_set_wanted (notice, TRUE);
  g_assert_false (gtk_widget_get_visible (widget));
  dossier_notice_set_text (notice, "Some news");
  g_assert_true (gtk_widget_get_visible (widget));
  g_assert_cmpstr (dossier_notice_get_text (notice), ==, "Some news");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "Some news");

  dossier_notice_set_wanted (notice, FALSE);
  g_assert_false (gtk_widget_get_visible (widget));
  dossier_notice_set_wanted (notice, TRUE);
  g_assert_true (gtk_widget_get_visible (widget));
  dossier_notice_set_text (notice, NULL);
  g_assert_false (gtk_widget_get_visible (widget));

  g_assert_finalize_object (g_steal_pointer (&widget));
}

static void
test_put_away (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (dossier_notice_new ());
  DossierNotice *notice = DOSSIER_NOTICE (widget);

  dossier_notice_set_wanted (notice, TRUE);
  dossier_notice_set_text (notice, "Some news");
  g_signal_emit_by_name (gtk_widget_get_last_child (widget), "clicked");
  g_assert_false (gtk_widget_get_visible (widget));
  dossier_notice_set_wanted (notice, FALSE);
  dossier_notice_set_wanted (notice, TRUE);
  g_assert_false (gtk_widget_get_visible (widget));

  dossier_notice_set_text (notice, "Other news");
  g_assert_true (gtk_widget_get_visible (widget));
}

static void
test_action (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (dossier_notice_new ());
  GtkWidget *button = fixture_find (widget, GTK_TYPE_BUTTON);

  g_assert_false (gtk_widget_get_visible (button));
  dossier_notice_set_action (DOSSIER_NOTICE (widget), "Show", "win.show-problems");
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.show-problems");
}

/* What lasts cannot be put away, and takes no room for it. */
static void
test_not_closable (void)
{
  GtkWidget *notice = dossier_notice_new ();
  GtkWidget *close;

  g_object_ref_sink (notice);
  dossier_notice_set_text (DOSSIER_NOTICE (notice), "Dimmed");
  dossier_notice_set_wanted (DOSSIER_NOTICE (notice), TRUE);
  close = gtk_widget_get_last_child (notice);
  g_assert_true (gtk_widget_get_visible (close));
  dossier_notice_set_closable (DOSSIER_NOTICE (notice), FALSE);
  g_assert_false (gtk_widget_get_visible (close));
  g_object_unref (notice);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/ui/notice/visible", test_visible);
  g_test_add_func ("/ui/notice/put-away", test_put_away);
  g_test_add_func ("/ui/notice/action", test_action);

  g_test_add_func ("/ui/notice/not-closable", test_not_closable);

  return g_test_run ();
}
