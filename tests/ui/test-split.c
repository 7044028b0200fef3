// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-split.h"

#define HEIGHT 400
#define NORMAL_DPI (96 * 1024)

typedef struct
{
  const char *path;
  int width;
  DossierSplitPlace place;
  int page_width; /* 0: covered */
  int pane_width;
} Row;

static const Row rows[] = {
  { "/ui/split/width/360", 360, DOSSIER_SPLIT_FULL, 0, 360 },
  { "/ui/split/width/479", 479, DOSSIER_SPLIT_FULL, 0, 479 },
  { "/ui/split/width/480", 480, DOSSIER_SPLIT_OVER, 480, 392 },
  { "/ui/split/width/720", 720, DOSSIER_SPLIT_OVER, 720, 392 },
  { "/ui/split/width/1199", 1199, DOSSIER_SPLIT_OVER, 1199, 392 },
  { "/ui/split/width/1200", 1200, DOSSIER_SPLIT_BESIDE, 808, 392 },
  { "/ui/split/width/1900", 1900, DOSSIER_SPLIT_BESIDE, 1508, 392 },
};

/* Without a border or a padding of its own. */
static GtkWidget *
create_child (void)
{
  return g_object_new (GTK_TYPE_DRAWING_AREA, "focusable", TRUE, NULL);
}

static DossierSplit *
create_split (void)
{
  DossierSplit *split = DOSSIER_SPLIT (dossier_split_new ());

  dossier_split_set_page (split, create_child ());
  dossier_split_set_pane (split, create_child ());
  return split;
}

static int
get_left (DossierSplit *split,
          GtkWidget *child)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (split), &bounds));
  return bounds.origin.x;
}

static void
assert_open (DossierSplit *split,
             const Row *row)
{
  GtkWidget *page = dossier_split_get_page (split);
  GtkWidget *pane = dossier_split_get_pane (split);

  g_assert_cmpint (dossier_split_get_place (split), ==, row->place);
  g_assert_true (gtk_widget_get_mapped (pane));
  g_assert_cmpint (gtk_widget_get_width (pane), ==, row->pane_width);
  g_assert_cmpint (get_left (split, pane), ==, row->width - row->pane_width);
  g_assert_true (gtk_widget_get_mapped (page) == (row->page_width > 0));
  if (row->page_width > 0)
    g_assert_cmpint (gtk_widget_get_width (page), ==, row->page_width);
}

static void
assert_closed (DossierSplit *split,
               const Row *row)
{
  g_assert_false (gtk_widget_get_mapped (dossier_split_get_pane (split)));
  g_assert_true (gtk_widget_get_mapped (dossier_split_get_page (split)));
  g_assert_cmpint (gtk_widget_get_width (dossier_split_get_page (split)), ==, row->width);
}

static void
test_width (gconstpointer data)
{
  const Row *row = data;
  DossierSplit *split = create_split ();
  GtkWindow *window = fixture_show (GTK_WIDGET (split), row->width, HEIGHT);

  assert_closed (split, row);
  dossier_split_set_open (split, TRUE);
  fixture_settle ();
  assert_open (split, row);
  dossier_split_set_open (split, FALSE);
  fixture_settle ();
  assert_closed (split, row);

  fixture_close (window);
}

static void
test_resize (void)
{
  DossierSplit *split = create_split ();
  GtkWindow *window = fixture_show (GTK_WIDGET (split), 1300, HEIGHT);

  dossier_split_set_open (split, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      fixture_resize (window, rows[i].width, HEIGHT);
      fixture_settle ();
      assert_open (split, &rows[i]);
    }

  fixture_close (window);
}

static void
test_right_to_left (void)
{
  DossierSplit *split = create_split ();
  GtkWindow *window;

  gtk_widget_set_direction (GTK_WIDGET (split), GTK_TEXT_DIR_RTL);
  window = fixture_show (GTK_WIDGET (split), 1300, HEIGHT);
  dossier_split_set_open (split, TRUE);
  fixture_settle ();
  g_assert_cmpint (get_left (split, dossier_split_get_pane (split)), ==, 0);
  g_assert_cmpint (get_left (split, dossier_split_get_page (split)), ==, 392);

  fixture_close (window);
}

/* Text at 200 % may make the pane wider than usual; it is never cut. */
static void
test_wide_pane (void)
{
  DossierSplit *split = create_split ();
  GtkWindow *window;

  gtk_widget_set_size_request (dossier_split_get_pane (split), 600, -1);
  window = fixture_show (GTK_WIDGET (split), 1300, HEIGHT);
  dossier_split_set_open (split, TRUE);
  fixture_settle ();
  g_assert_cmpint (gtk_widget_get_width (dossier_split_get_pane (split)), ==, 600);

  fixture_resize (window, 640, HEIGHT);
  fixture_settle ();
  g_assert_cmpint (dossier_split_get_place (split), ==, DOSSIER_SPLIT_FULL);

  fixture_close (window);
}

static const Row large_rows[] = {
  { NULL, 719, DOSSIER_SPLIT_FULL, 0, 719 },
  { NULL, 720, DOSSIER_SPLIT_OVER, 720, 588 },
  { NULL, 1799, DOSSIER_SPLIT_OVER, 1799, 588 },
  { NULL, 1800, DOSSIER_SPLIT_BESIDE, 1212, 588 },
};

/* Text at 150 % makes the pane half as wide again, and the page give way to it that much later. */
static void
test_large_text (void)
{
  DossierSplit *split = create_split ();
  GtkWindow *window;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", NORMAL_DPI * 3 / 2, NULL);
  window = fixture_show (GTK_WIDGET (split), 1300, HEIGHT);
  dossier_split_set_open (split, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (large_rows); i++)
    {
      fixture_resize (window, large_rows[i].width, HEIGHT);
      fixture_settle ();
      assert_open (split, &large_rows[i]);
    }

  fixture_close (window);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", NORMAL_DPI, NULL);
}

static void
test_closed_takes_no_focus (void)
{
  DossierSplit *split = create_split ();
  GtkWindow *window = fixture_show (GTK_WIDGET (split), 1300, HEIGHT);

  g_assert_false (gtk_widget_is_focus (dossier_split_get_pane (split)));
  gtk_widget_grab_focus (dossier_split_get_page (split));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (split), GTK_DIR_TAB_FORWARD));

  dossier_split_set_open (split, TRUE);
  fixture_settle ();
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (split), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (dossier_split_get_pane (split)));

  fixture_close (window);
}

/* A slide is a matter of the screen: what is not on it is where it should be at once. */
static void
test_open_before_shown (void)
{
  DossierSplit *split = create_split ();
  GtkWindow *window;

  dossier_split_set_open (split, TRUE);
  g_assert_true (gtk_widget_get_visible (dossier_split_get_pane (split)));
  window = fixture_show (GTK_WIDGET (split), 1300, HEIGHT);
  g_assert_cmpint (get_left (split, dossier_split_get_pane (split)), ==, 908);

  fixture_close (window);
}

static gboolean
is_closed (gpointer data)
{
  return !gtk_widget_get_visible (dossier_split_get_pane (data));
}

/* With animations, the pane is on its way for a while, and gone in the end. */
static void
test_slides (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  DossierSplit *split = create_split ();
  GtkWindow *window = fixture_show (GTK_WIDGET (split), 1300, HEIGHT);

  dossier_split_set_open (split, TRUE);
  fixture_settle ();
  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
  dossier_split_set_open (split, FALSE);
  g_assert_true (gtk_widget_get_visible (dossier_split_get_pane (split)));
  fixture_wait (is_closed, split, "the end of the slide");
  gtk_settings_reset_property (settings, "gtk-enable-animations");

  fixture_close (window);
}

static void
count_cb (guint *n)
{
  *n += 1;
}

static void
test_properties (void)
{
  g_autoptr (DossierSplit) split = g_object_ref_sink (create_split ());
  GtkWidget *page = dossier_split_get_page (split);
  guint n = 0;

  g_signal_connect_swapped (split, "notify::open", G_CALLBACK (count_cb), &n);
  g_signal_connect_swapped (split, "notify::page", G_CALLBACK (count_cb), &n);
  g_signal_connect_swapped (split, "notify::pane", G_CALLBACK (count_cb), &n);
  g_object_set (split, "open", FALSE, "page", page, NULL);
  g_assert_cmpuint (n, ==, 0);
  g_object_set (split, "open", TRUE, NULL);
  g_assert_true (dossier_split_get_open (split));
  g_assert_cmpuint (n, ==, 1);
  g_object_set (split, "page", NULL, "pane", gtk_label_new ("another"), NULL);
  g_assert_null (dossier_split_get_page (split));
  g_assert_cmpuint (n, ==, 3);

  g_assert_finalize_object (g_steal_pointer (&split));
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].path, &rows[i], test_width);
  g_test_add_func ("/ui/split/resize", test_resize);
  g_test_add_func ("/ui/split/right-to-left", test_right_to_left);
  g_test_add_func ("/ui/split/wide-pane", test_wide_pane);
  g_test_add_func ("/ui/split/large-text", test_large_text);
  g_test_add_func ("/ui/split/closed-takes-no-focus", test_closed_takes_no_focus);
  g_test_add_func ("/ui/split/open-before-shown", test_open_before_shown);
  g_test_add_func ("/ui/split/slides", test_slides);
  g_test_add_func ("/ui/split/properties", test_properties);

  return g_test_run ();
}
