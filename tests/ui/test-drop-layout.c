// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-box.h"
#include "ui/dossier-drop-layout.h"

#define N 3
#define WIDTH 50
#define SPACING 10

static GtkWidget *
create_box (guint n_kept,
            GtkWidget *children[N])
{
  GtkLayoutManager *layout = g_object_new (DOSSIER_TYPE_DROP_LAYOUT, "n-kept", n_kept, "spacing", SPACING, NULL);
  GtkWidget *box = dossier_box_new (layout);

  for (guint i = 0; i < N; i++)
    {
      children[i] = gtk_label_new (NULL);
      gtk_widget_set_size_request (children[i], WIDTH, 20);
      dossier_box_append (DOSSIER_BOX (box), children[i]);
    }

  return g_object_ref_sink (box);
}

typedef struct
{
  const char *path;
  int width;
  guint n_shown;
} Row;

static const Row rows[] = {
  { "/ui/drop-layout/all", 3 * WIDTH + 2 * SPACING, 3 },
  { "/ui/drop-layout/one-less", 3 * WIDTH + 2 * SPACING - 1, 2 },
  { "/ui/drop-layout/one", WIDTH + SPACING, 1 },
  { "/ui/drop-layout/more-than-enough", 500, 3 },
};

/* The last goes first, and what is shown is whole. */
static void
test_drops (gconstpointer data)
{
  const Row *row = data;
  GtkWidget *children[N];
  g_autoptr (GtkWidget) box = create_box (1, children);
  int minimum, natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, WIDTH);
  g_assert_cmpint (natural, ==, 3 * WIDTH + 2 * SPACING);

  gtk_widget_size_allocate (box, &(GtkAllocation) { 0, 0, row->width, 20 }, -1);
  for (guint i = 0; i < N; i++)
    {
      g_assert_true (gtk_widget_get_child_visible (children[i]) == (i < row->n_shown));
      if (i < row->n_shown)
        g_assert_cmpint (gtk_widget_get_width (children[i]), ==, WIDTH);
    }
}

/* Where none is kept, there may be none. */
static void
test_none (void)
{
  GtkWidget *children[N];
  g_autoptr (GtkWidget) box = create_box (0, children);
  int minimum;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  gtk_widget_size_allocate (box, &(GtkAllocation) { 0, 0, 1, 20 }, -1);
  g_assert_false (gtk_widget_get_child_visible (children[0]));
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].path, &rows[i], test_drops);
  g_test_add_func ("/ui/drop-layout/none", test_none);

  return g_test_run ();
}
