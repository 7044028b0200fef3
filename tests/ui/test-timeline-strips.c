// SPDX-License-Identifier: GPL-3.0-or-later

/* What frames the timeline and where the strips under it are, with the style sheet of the program. */

#include "draw/dossier-timeline-layout.h"
#include "page-fixture.h"
#include "timeline-fixture.h"
#include "ui/dossier-theme.h"
#include "ui/dossier-timeline-overview.h"

/* Both have the place of the days in the lanes above them. */
static void
assert_under_lanes (TimelineFixture *fixture)
{
  GtkWidget *view = GTK_WIDGET (timeline_fixture_get_view (fixture));
  GtkWidget *strips[] = { fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_OVERVIEW),
                          timeline_fixture_get_clock (fixture) };
  DossierFrame frame = {
    .width = gtk_widget_get_width (view),
    .height = gtk_widget_get_height (view),
    .text_scale = dossier_text_scale_for_widget (view),
    .measure = dossier_text_measure_pango (),
  };
  graphene_rect_t lanes, strip;

  g_assert_true (gtk_widget_compute_bounds (view, fixture->page, &lanes));
  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    {
      g_assert_true (gtk_widget_compute_bounds (strips[i], fixture->page, &strip));
      g_assert_cmpfloat_with_epsilon (strip.origin.x, lanes.origin.x + dossier_timeline_get_plot (&frame).x, 1);
      g_assert_cmpfloat_with_epsilon (strip.origin.x + strip.size.width, lanes.origin.x + lanes.size.width, 1);
    }
}

static void
set_text_size (double scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (scale * 96 * 1024), NULL);
  fixture_settle ();
}

/* Whatever the size of text, up to the largest. */
static void
test_text_size (TimelineFixture *fixture,
                gconstpointer size)
{
  for (double scale = 1; scale <= 2; scale += 0.25)
    {
      g_test_message ("text at %g %%", scale * 100);
      set_text_size (scale);
      assert_under_lanes (fixture);
    }
  set_text_size (1);
}

static GtkWidget *
find_label (GtkWidget *widget,
            const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);

  return found;
}

/* Time runs from left to right in every language; words that are flush right keep away from it. */
static void
test_right_to_left (TimelineFixture *fixture,
                    gconstpointer size)
{
  GtkWidget *words = find_label (fixture->page, "All years");
  GtkWidget *strip = fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_OVERVIEW);
  graphene_rect_t text, years;

  assert_under_lanes (fixture);
  g_assert_nonnull (words);
  g_assert_true (gtk_widget_compute_bounds (words, fixture->page, &text));
  g_assert_true (gtk_widget_compute_bounds (strip, fixture->page, &years));
  g_assert_cmpfloat (text.origin.x + text.size.width, <=, years.origin.x - 12);
}

static guint
get_alpha (GdkTexture *texture,
           int x,
           int y)
{
  int width = gdk_texture_get_width (texture);
  g_autofree guint32 *pixels = g_new (guint32, width * gdk_texture_get_height (texture));

  gdk_texture_download (texture, (guchar *) pixels, width * sizeof (guint32));

  return pixels[y * width + x] >> 24;
}

/* The lanes' own ground does not square the round corners of their card. */
static void
test_corners (TimelineFixture *fixture,
              gconstpointer size)
{
  GtkWidget *card = gtk_widget_get_parent (GTK_WIDGET (timeline_fixture_get_view (fixture)));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (card);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int bottom = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, bottom);
  node = gtk_snapshot_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (fixture->window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, bottom));
  g_assert_cmpuint (get_alpha (texture, width / 2, bottom - 1), ==, 255);
  g_assert_cmpuint (get_alpha (texture, 0, bottom - 1), <, 128);
  g_assert_cmpuint (get_alpha (texture, width - 1, bottom - 1), <, 128);
}

static GtkWidget *
find_button (GtkWidget *widget,
             const char *action)
{
  GtkWidget *found = NULL;

  if (GTK_IS_ACTIONABLE (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, action);

  return found;
}

/* Legend and controls, on a line each, end where the card does. */
static void
test_controls (TimelineFixture *fixture,
               gconstpointer size)
{
  GtkWidget *card = gtk_widget_get_parent (GTK_WIDGET (timeline_fixture_get_view (fixture)));
  GtkWidget *ends[] = { find_label (fixture->page, "this day or later"), find_button (fixture->page, "win.add-to-lecture") };
  graphene_rect_t frame, end;

  g_assert_true (gtk_widget_compute_bounds (card, fixture->page, &frame));
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_assert_nonnull (ends[i]);
      g_assert_true (gtk_widget_compute_bounds (ends[i], fixture->page, &end));
      g_assert_cmpfloat_with_epsilon (end.origin.x + end.size.width, frame.origin.x + frame.size.width, 1);
    }
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  g_test_add ("/ui/timeline-strips/text-size", TimelineFixture, GINT_TO_POINTER (1920), timeline_fixture_set_up,
              test_text_size, timeline_fixture_tear_down);
  g_test_add ("/ui/timeline-strips/corners", TimelineFixture, GINT_TO_POINTER (1280), timeline_fixture_set_up,
              test_corners, timeline_fixture_tear_down);
  g_test_add ("/ui/timeline-strips/controls", TimelineFixture, GINT_TO_POINTER (1366), timeline_fixture_set_up,
              test_controls, timeline_fixture_tear_down);
  g_test_add ("/ui/timeline-strips/right-to-left", TimelineFixture, GINT_TO_POINTER (1280), timeline_fixture_set_up_rtl,
              test_right_to_left, timeline_fixture_tear_down_rtl);

  return g_test_run ();
}
