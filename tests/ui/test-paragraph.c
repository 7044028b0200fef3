// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-paragraph.h"

#include "fixture.h"
#include "ui/dossier-parts.h"

#define TEXT "A maximum security prison in El Salvador, opened in January 2023, as the source article sums it up."

static int
measure (GtkWidget *widget,
         GtkOrientation orientation,
         int for_size,
         int *minimum)
{
  int natural;

  gtk_widget_measure (widget, orientation, for_size, minimum, &natural, NULL, NULL);
  return natural;
}

/* A label of GTK's is the measure of it: the same text is as wide, and as high at every width. */
static void
test_like_a_label (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *paragraph = dossier_paragraph_new (TEXT, "dossier-notice-text");
  GtkWidget *label = gtk_label_new (TEXT);
  GtkWindow *window;
  int minimum;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (GTK_BOX (box), paragraph);
  gtk_box_append (GTK_BOX (box), label);
  window = fixture_show (box, 400, 300);

  g_assert_cmpint (measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, &minimum), ==,
                   measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL));
  g_assert_cmpint (minimum, >, 0);
  g_assert_cmpint (minimum, <, 100);
  for (int width = 100; width < 1000; width += 50)
    g_assert_cmpint (measure (paragraph, GTK_ORIENTATION_VERTICAL, width, NULL), ==,
                     measure (label, GTK_ORIENTATION_VERTICAL, width, NULL));
  g_assert_cmpint (gtk_widget_get_height (paragraph), ==, gtk_widget_get_height (label));
  fixture_close (window);
}

static void
test_short_texts (void)
{
  static const char *const texts[] = { "", "W", "WW", "WWW" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GtkWidget) paragraph = g_object_ref_sink (dossier_paragraph_new (texts[i], NULL));
      int minimum;
      int natural = measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, &minimum);

      g_assert_cmpint (minimum, ==, natural);
    }
}

/* What it says, and how large that is, can change while it is shown. */
static void
test_changes (void)
{
  GtkWidget *paragraph = dossier_paragraph_new ("Short", NULL);
  GtkWindow *window = fixture_show (paragraph, 400, 300);
  GtkSettings *settings = gtk_widget_get_settings (paragraph);
  int narrow = measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, NULL);
  int wide, dpi;

  dossier_paragraph_set_text (DOSSIER_PARAGRAPH (paragraph), TEXT);
  fixture_settle ();
  g_assert_cmpstr (dossier_paragraph_get_text (DOSSIER_PARAGRAPH (paragraph)), ==, TEXT);
  wide = measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, NULL);
  g_assert_cmpint (wide, >, 5 * narrow);

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  fixture_settle ();
  g_assert_cmpint (measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, NULL), >, wide * 3 / 2);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  fixture_settle ();
  g_assert_cmpint (measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, NULL), ==, wide);

  dossier_paragraph_set_text (DOSSIER_PARAGRAPH (paragraph), NULL);
  g_assert_cmpint (measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, NULL), ==, 0);
  fixture_close (window);
}

static void
test_speech (void)
{
  g_autoptr (GtkWidget) paragraph = g_object_ref_sink (dossier_paragraph_new ("Said", NULL));
  g_autoptr (GtkWidget) heading = g_object_ref_sink (dossier_paragraph_new_heading ("Over it", NULL, 2));

  gtk_test_accessible_assert_role (paragraph, GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_test_accessible_assert_property (paragraph, GTK_ACCESSIBLE_PROPERTY_LABEL, "Said");
  gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LABEL, "Over it");
  gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  dossier_paragraph_set_text (DOSSIER_PARAGRAPH (paragraph), "Said otherwise");
  gtk_test_accessible_assert_property (paragraph, GTK_ACCESSIBLE_PROPERTY_LABEL, "Said otherwise");
}

/* A range runs one way, in whichever direction the window does; words follow their own letters. */
static void
test_digits (void)
{
  static const char range[] = "10,000–20,000";
  GtkTextDirection before = gtk_widget_get_default_direction ();
  g_autofree char *in_ltr = NULL;
  g_autofree char *in_rtl = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  in_ltr = dossier_order_digits (range);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  in_rtl = dossier_order_digits (range);
  words = dossier_order_digits ("Nov 2024");
  gtk_widget_set_default_direction (before);

  g_assert_cmpstr (in_ltr, ==, range);
  g_assert_cmpstr (in_rtl, ==, "\u2066" "10,000–20,000" "\u2069");
  g_assert_cmpstr (words, ==, "Nov 2024");
}

int
main (int argc,
      char *argv[])
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/ui/paragraph/like-a-label", test_like_a_label);
  g_test_add_func ("/ui/paragraph/short-texts", test_short_texts);
  g_test_add_func ("/ui/paragraph/changes", test_changes);
  g_test_add_func ("/ui/paragraph/speech", test_speech);
  g_test_add_func ("/ui/paragraph/digits", test_digits);

  return g_test_run ();
}
