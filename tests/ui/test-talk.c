// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "present/dossier-slides.h"
#include "ui/dossier-button-content.h"
#include "ui/dossier-console.h"
#include "ui/dossier-hall.h"
#include "ui/dossier-slide-strip.h"
#include "ui/dossier-slide-view.h"
#include "ui/dossier-talk-panels.h"

#define CECOT "dossiers/cecot.dossier.json"
#define KILLED "killed-2022-03-25-27" /* under a content note: 87 people */

typedef struct
{
  Dossier *dossier;
  DossierTalk *talk;
  DossierHall *hall;
  DossierSlideView *slide;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->dossier = page_fixture_load (CECOT);
  fixture->talk = dossier_talk_new (dossier_slides_for_lecture (fixture->dossier, fixture->dossier->lectures[0]),
                                    "One prison");
  fixture->hall = dossier_hall_new (fixture->talk);
  gtk_window_set_default_size (GTK_WINDOW (fixture->hall), 1280, 720);
  gtk_window_present (GTK_WINDOW (fixture->hall));
  fixture_wait_for_size (GTK_WIDGET (fixture->hall), 1280, 720);
  fixture_settle ();
  fixture->slide = DOSSIER_SLIDE_VIEW (fixture_find (GTK_WIDGET (fixture->hall), DOSSIER_TYPE_SLIDE_VIEW));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->hall));
  g_object_unref (fixture->talk);
  dossier_unref (fixture->dossier);
}

static void
press (Fixture *fixture,
       guint keyval)
{
  g_assert_cmpint (dossier_talk_press (fixture->talk, keyval, 0), ==, DOSSIER_DECK_TAKEN);
  fixture_settle ();
}

static gboolean
shows (Fixture *fixture,
       const char *words)
{
  const DossierScene *scene = dossier_slide_view_get_scene (fixture->slide);

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (g_strcmp0 (dossier_scene_get_mark (scene, i)->text, words) == 0)
      return TRUE;

  return FALSE;
}

static void
test_move (Fixture *fixture,
           gconstpointer data)
{
  g_assert_true (shows (fixture, "One prison, many claims"));
  press (fixture, GDK_KEY_Page_Down);
  g_assert_true (shows (fixture, "How to read a claim"));
  g_assert_true (shows (fixture, "14,532"));
  press (fixture, GDK_KEY_Page_Up);
  g_assert_true (shows (fixture, "One prison, many claims"));
}

/* What is under a content note is covered until the speaker lifts the veil, and can be covered again. */
static void
test_veil (Fixture *fixture,
           gconstpointer data)
{
  dossier_talk_go_to (fixture->talk, dossier_talk_find_fact (fixture->talk, KILLED));
  fixture_settle ();
  g_assert_true (shows (fixture, "Killings, then arrests"));
  g_assert_false (shows (fixture, "87"));
  press (fixture, GDK_KEY_v);
  g_assert_true (shows (fixture, "87"));
  press (fixture, GDK_KEY_v);
  g_assert_false (shows (fixture, "87"));
}

static void
assert_named (Fixture *fixture,
              const char *name)
{
  g_autofree char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (fixture->slide),
                                                               GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  g_assert_cmpstr (wrong, ==, NULL);
}

/* A screen reader tells what the hall sees, and nothing of what a black or a white screen hides. */
static void
test_shade_is_told (Fixture *fixture,
                    gconstpointer data)
{
  const DossierSlide *slide = dossier_talk_get_slide (fixture->talk, 0);

  assert_named (fixture, slide->spoken);
  press (fixture, GDK_KEY_b);
  assert_named (fixture, "A black screen");
  press (fixture, GDK_KEY_b);
  assert_named (fixture, slide->spoken);
  press (fixture, GDK_KEY_w);
  assert_named (fixture, "A white screen");
}

/* To point repaints no slide. */
static void
test_pointing (Fixture *fixture,
               gconstpointer data)
{
  guint n_paints;

  press (fixture, GDK_KEY_5);
  n_paints = dossier_slide_view_get_n_paints (fixture->slide);
  for (guint i = 0; i < 10; i++)
    {
      dossier_talk_point (fixture->talk, i / 10.0, 0.5);
      fixture_settle ();
    }
  g_assert_cmpuint (dossier_slide_view_get_n_paints (fixture->slide), ==, n_paints);
}

/* Keys that belong to the desktop are not the talk's. */
static void
test_modifiers (Fixture *fixture,
                gconstpointer data)
{
  g_assert_cmpint (dossier_talk_press (fixture->talk, GDK_KEY_b, GDK_CONTROL_MASK), ==, DOSSIER_DECK_IGNORED);
  g_assert_cmpint (dossier_talk_press (fixture->talk, GDK_KEY_Right, GDK_ALT_MASK), ==, DOSSIER_DECK_IGNORED);
  g_assert_true (shows (fixture, "One prison, many claims"));
}

/* Caps Lock, or Shift, changes nothing that a letter does. */
static void
test_capitals (Fixture *fixture,
               gconstpointer data)
{
  press (fixture, GDK_KEY_N);
  g_assert_cmpuint (dossier_deck_get_place (dossier_talk_get_deck (fixture->talk)).slide, ==, 1);
  press (fixture, GDK_KEY_P);
  g_assert_true (shows (fixture, "One prison, many claims"));
  press (fixture, GDK_KEY_D);
  g_assert_cmpint (dossier_talk_get_theme (fixture->talk), ==, DOSSIER_THEME_PROJECTOR_DARK);
  press (fixture, GDK_KEY_F);
  g_assert_true (dossier_deck_is_frozen (dossier_talk_get_deck (fixture->talk)));
}

static void
test_themes (Fixture *fixture,
             gconstpointer data)
{
  g_assert_cmpint (dossier_talk_get_theme (fixture->talk), ==, DOSSIER_THEME_PROJECTOR);
  press (fixture, GDK_KEY_d);
  g_assert_cmpint (dossier_talk_get_theme (fixture->talk), ==, DOSSIER_THEME_PROJECTOR_DARK);
  press (fixture, GDK_KEY_d);
  press (fixture, GDK_KEY_d);
  press (fixture, GDK_KEY_d);
  g_assert_cmpint (dossier_talk_get_theme (fixture->talk), ==, DOSSIER_THEME_PROJECTOR);
}

/* Every mode can be drawn. */
static void
test_modes (Fixture *fixture,
            gconstpointer data)
{
  static const guint keys[] = { GDK_KEY_b, GDK_KEY_w, GDK_KEY_f, GDK_KEY_2, GDK_KEY_5, GDK_KEY_z, GDK_KEY_plus,
                                GDK_KEY_Tab, GDK_KEY_Escape, GDK_KEY_g, GDK_KEY_Escape, GDK_KEY_question,
                                GDK_KEY_Escape };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    press (fixture, keys[i]);
}

static void
test_panels (Fixture *fixture,
             gconstpointer data)
{
  DossierTalkPanels *panels = DOSSIER_TALK_PANELS (fixture_find (GTK_WIDGET (fixture->hall),
                                                                 DOSSIER_TYPE_TALK_PANELS));

  g_assert_false (dossier_talk_panels_is_open (panels));
  press (fixture, GDK_KEY_Tab);
  g_assert_true (dossier_talk_panels_is_open (panels));
  dossier_hall_set_panels (fixture->hall, FALSE);
  g_assert_false (dossier_talk_panels_is_open (panels));
  press (fixture, GDK_KEY_Escape);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Escape at the end of all modes, and closing the window, ask to leave; the window stays until it is told. */
static void
test_leave (Fixture *fixture,
            gconstpointer data)
{
  guint n = 0;

  g_signal_connect_swapped (fixture->hall, "leave", G_CALLBACK (count_cb), &n);
  gtk_window_close (GTK_WINDOW (fixture->hall));
  fixture_settle ();
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->hall)));
}

/* The speaker sees what the hall does not: what is under the veil, and what comes next. */
static void
test_console (Fixture *fixture,
              gconstpointer data)
{
  DossierConsole *console = dossier_console_new (fixture->talk);
  DossierSlideView *current;
  gboolean found = FALSE;

  dossier_console_set_screen (console, "Projector", 16.0 / 9);
  gtk_window_present (GTK_WINDOW (console));
  dossier_talk_go_to (fixture->talk, dossier_talk_find_fact (fixture->talk, KILLED));
  fixture_settle ();

  current = DOSSIER_SLIDE_VIEW (fixture_find (GTK_WIDGET (console), DOSSIER_TYPE_SLIDE_VIEW));
  for (guint i = 0; i < dossier_scene_get_n_marks (dossier_slide_view_get_scene (current)); i++)
    found = found || g_strcmp0 (dossier_scene_get_mark (dossier_slide_view_get_scene (current), i)->text, "87") == 0;
  g_assert_true (found);
  g_assert_false (shows (fixture, "87"));
  g_assert_nonnull (page_fixture_find_name (GTK_WIDGET (console), GTK_TYPE_BUTTON, "Larger notes"));
  gtk_window_destroy (GTK_WINDOW (console));
}

static void
test_find_fact (Fixture *fixture,
                gconstpointer data)
{
  guint slide = dossier_talk_find_fact (fixture->talk, "capacity-lead");

  g_assert_cmpuint (slide, ==, 2);
  g_assert_cmpuint (dossier_talk_find_fact (fixture->talk, "no-such-fact"), ==, 0);
  g_assert_cmpuint (dossier_talk_find_fact (fixture->talk, NULL), ==, 0);
}

/* A picture of a slide is the hall's slide, made smaller: the same marks at the same places. */
static void
test_scaled (Fixture *fixture,
             gconstpointer data)
{
  const DossierDeck *deck = dossier_talk_get_deck (fixture->talk);

  for (guint i = 0; i < dossier_deck_get_n_slides (deck); i++)
    {
      GtkWidget *view = dossier_slide_view_new_numbered (fixture->talk, i);
      GtkWindow *window = fixture_show (view, 240, 135);
      const DossierScene *small, *large;

      dossier_talk_go_to (fixture->talk, i);
      for (guint step = 1; step < dossier_deck_get_slide (deck, i)->n_steps; step++)
        dossier_talk_press (fixture->talk, GDK_KEY_space, 0);
      fixture_settle ();
      small = dossier_slide_view_get_scene (DOSSIER_SLIDE_VIEW (view));
      large = dossier_slide_view_get_scene (fixture->slide);
      g_assert_cmpuint (dossier_scene_get_n_marks (small), ==, dossier_scene_get_n_marks (large));
      for (guint j = 0; j < dossier_scene_get_n_marks (small); j++)
        {
          const DossierMark *one = dossier_scene_get_mark (small, j), *other = dossier_scene_get_mark (large, j);

          g_assert_cmpstr (one->text, ==, other->text);
          g_assert_cmpfloat (one->box.x, ==, other->box.x);
          g_assert_cmpfloat (one->box.y, ==, other->box.y);
        }
      fixture_close (window);
    }
}

static guint
count_widgets (GtkWidget *widget)
{
  guint n = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child);

  return n;
}

#define N_LONG 2000
#define MOST_WIDGETS 2500 /* of an overview of any number of slides */

/* A talk of very many slides has no more widgets than can be seen, and its strip says how many there are beside. */
static void
test_long (void)
{
  GPtrArray *slides = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_slide_free);
  g_autoptr (DossierTalk) talk = NULL;
  GtkWindow *window;
  DossierSlideStrip *strip;
  GtkWidget *current;

  for (guint i = 0; i < N_LONG; i++)
    {
      DossierSlide *slide = dossier_slide_new (DOSSIER_SLIDE_TITLE);

      slide->title = g_strdup_printf ("Slide %u", i);
      slide->name = g_strdup (slide->title);
      slide->spoken = g_strdup (slide->title);
      g_ptr_array_add (slides, slide);
    }
  talk = dossier_talk_new (slides, "Long");
  window = GTK_WINDOW (dossier_console_new (talk));
  gtk_window_present (window);
  fixture_wait_for_size (GTK_WIDGET (window), 1280, 760);
  strip = DOSSIER_SLIDE_STRIP (fixture_find (GTK_WIDGET (window), DOSSIER_TYPE_SLIDE_STRIP));
  g_assert_cmpuint (dossier_slide_strip_get_first (strip), ==, 0);
  g_assert_nonnull (page_fixture_find_name (GTK_WIDGET (strip), GTK_TYPE_BUTTON, "1988 slides after"));

  dossier_talk_go_to (talk, 1000);
  g_assert_cmpuint (dossier_slide_strip_get_first (strip), ==, 994);
  g_assert_nonnull (page_fixture_find_name (GTK_WIDGET (strip), GTK_TYPE_BUTTON, "994 slides before"));
  current = page_fixture_find_name (GTK_WIDGET (strip), GTK_TYPE_BUTTON, "1001. Slide 1000");
  g_assert_nonnull (current);
  gtk_test_accessible_assert_property (current, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "This slide is shown now.");
  dossier_talk_go_to (talk, N_LONG - 1);
  g_assert_cmpuint (dossier_slide_strip_get_first (strip), ==, N_LONG - 12);
  g_assert_cmpuint (count_widgets (GTK_WIDGET (strip)), <, 100);

  dossier_talk_press (talk, GDK_KEY_Tab, 0);
  fixture_settle ();
  g_test_message ("%u widgets", count_widgets (GTK_WIDGET (window)));
  g_assert_cmpuint (count_widgets (GTK_WIDGET (window)), <, MOST_WIDGETS);
  gtk_window_destroy (window);
}

/* The word goes before the icon does. */
static void
test_button_content (void)
{
  GtkWidget *content = g_object_new (DOSSIER_TYPE_BUTTON_CONTENT, "icon-name", "open-menu-symbolic", "label",
                                     "Present", NULL);
  GtkWindow *window = fixture_show (content, 300, 200);
  int minimum, natural;

  g_assert_true (dossier_button_content_shows_label (DOSSIER_BUTTON_CONTENT (content)));
  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <, natural);

  gtk_widget_size_allocate (content, &(GtkAllocation) { 0, 0, minimum, 200 }, -1);
  g_assert_false (dossier_button_content_shows_label (DOSSIER_BUTTON_CONTENT (content)));
  fixture_close (window);
}

static void
add (const char *path,
     void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  add ("/ui/talk/move", test_move);
  add ("/ui/talk/veil", test_veil);
  add ("/ui/talk/shade-is-told", test_shade_is_told);
  add ("/ui/talk/pointing", test_pointing);
  add ("/ui/talk/modifiers", test_modifiers);
  add ("/ui/talk/capitals", test_capitals);
  add ("/ui/talk/themes", test_themes);
  add ("/ui/talk/scaled", test_scaled);
  g_test_add_func ("/ui/talk/long", test_long);
  add ("/ui/talk/modes", test_modes);
  add ("/ui/talk/panels", test_panels);
  add ("/ui/talk/leave", test_leave);
  add ("/ui/talk/console", test_console);
  add ("/ui/talk/find-fact", test_find_fact);
  g_test_add_func ("/ui/talk/button-content", test_button_content);

  return g_test_run ();
}
