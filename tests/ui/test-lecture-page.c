// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lecture-check.h"
#include "core/dossier-lecture-store.h"
#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-lecture-form.h"
#include "ui/dossier-lecture-page.h"
#include "ui/dossier-lecture-row.h"

#define CECOT "dossiers/cecot.dossier.json"

typedef struct
{
  Dossier *dossier;
  GFile *folder;
  DossierLectureEditing *editing;
  GtkWidget *page;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autofree char *path = g_dir_make_tmp ("dossier-lectures-XXXXXX", NULL);
  g_autoptr (DossierLecturePlan) plan = NULL;

  fixture->dossier = page_fixture_load (CECOT);
  fixture->folder = g_file_new_for_path (path);
  plan = dossier_lecture_plan_from_lecture ("mine", "Mine", fixture->dossier, fixture->dossier->lectures[0], "en");
  fixture->editing = dossier_lecture_editing_new (fixture->folder, plan, TRUE);
  fixture->page = dossier_lecture_page_new (fixture->dossier, fixture->editing);
  fixture->window = fixture_show (fixture->page, 1000, 800);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;

  fixture_close (fixture->window);
  g_assert_true (dossier_lecture_editing_flush (fixture->editing));
  entries = dossier_lecture_store_list (fixture->folder, NULL);
  for (guint i = 0; i < entries->len; i++)
    g_file_delete (((DossierLectureEntry *) entries->pdata[i])->file, NULL, NULL);
  g_assert_true (g_file_delete (fixture->folder, NULL, NULL));
  g_object_unref (fixture->editing);
  g_object_unref (fixture->folder);
  dossier_unref (fixture->dossier);
}

static DossierLecturePlan *
get_plan (Fixture *fixture)
{
  return dossier_lecture_editing_get_plan (fixture->editing);
}

static const DossierLectureStep *
get_step (Fixture *fixture,
          guint index)
{
  return dossier_lecture_plan_get_step (get_plan (fixture), index);
}

static GtkListBox *
get_list (Fixture *fixture)
{
  return GTK_LIST_BOX (fixture_find (fixture->page, GTK_TYPE_LIST_BOX));
}

static GtkWidget *
get_row (Fixture *fixture,
         guint index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (get_list (fixture), (int) index));
}

/* The field of a type in the form of a row. */
static GtkWidget *
find_field (GtkWidget *row,
            GType type)
{
  return fixture_find (fixture_find (row, DOSSIER_TYPE_LECTURE_FORM), type);
}

/* Rows follow the plan, whatever is done to it. */
static void
test_rows (Fixture *fixture,
           gconstpointer data)
{
  static const char *const actions[] = { "step.move-down", "step.duplicate", "step.remove", "step.move-up" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_assert_true (gtk_widget_activate_action (get_row (fixture, 1), actions[i], NULL));
      fixture_settle ();
      for (guint j = 0; j < get_plan (fixture)->steps->len; j++)
        g_assert_cmpstr (dossier_lecture_row_get_id (DOSSIER_LECTURE_ROW (get_row (fixture, j))), ==,
                         get_step (fixture, j)->id);
      g_assert_null (get_row (fixture, get_plan (fixture)->steps->len));
    }
}

/* The focus goes along with a step that is moved. */
static void
test_focus (Fixture *fixture,
            gconstpointer data)
{
  gtk_widget_grab_focus (get_row (fixture, 2));
  g_assert_true (gtk_widget_activate_action (get_row (fixture, 2), "step.move-up", NULL));
  g_assert_true (gtk_window_get_focus (fixture->window) == get_row (fixture, 1));
}

/* What was typed is not lost to what is chosen at once after it, before the slides have followed. */
static void
test_typed_and_chosen (Fixture *fixture,
                       gconstpointer data)
{
  GtkWidget *row = get_row (fixture, 0);
  GtkTextBuffer *notes = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_field (row, GTK_TYPE_TEXT_VIEW)));

  gtk_text_buffer_set_text (notes, "Wait.", -1);
  gtk_editable_set_text (GTK_EDITABLE (find_field (row, GTK_TYPE_ENTRY)), "Own");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_field (row, GTK_TYPE_CHECK_BUTTON)), TRUE);
  g_assert_cmpstr (get_step (fixture, 0)->notes, ==, "Wait.");
  g_assert_cmpstr (get_step (fixture, 0)->title, ==, "Own");
  g_assert_true (get_step (fixture, 0)->hidden);

  /* Each is undone by itself, and the fields show it. */
  dossier_lecture_editing_undo (fixture->editing);
  dossier_lecture_editing_undo (fixture->editing);
  g_assert_cmpstr (get_step (fixture, 0)->notes, ==, "Wait.");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_field (row, GTK_TYPE_ENTRY))), !=, "Own");
}

/* A field that cannot show what a file said does not change it. */
static void
test_odd_minutes (Fixture *fixture,
                  gconstpointer data)
{
  DossierLectureStep *step = dossier_lecture_step_copy (get_step (fixture, 0));

  step->minutes = 1234.25;
  dossier_lecture_editing_apply (fixture->editing, dossier_lecture_plan_replace (get_plan (fixture), 0, step), NULL);
  gtk_editable_set_text (GTK_EDITABLE (find_field (get_row (fixture, 0), GTK_TYPE_ENTRY)), "Own");
  g_assert_cmpfloat (get_step (fixture, 0)->minutes, ==, 1234.25);
}

static void
count_cb (guint *n_told)
{
  (*n_told)++;
}

/* Another window writes the same lecture: both are kept, and undoing does not bring the quarrel back. */
static void
test_changed_elsewhere (Fixture *fixture,
                        gconstpointer data)
{
  g_autoptr (DossierLecturePlan) other = dossier_lecture_plan_with_title (get_plan (fixture), "Theirs");
  g_autoptr (GPtrArray) entries = NULL;
  guint n_told = 0;

  g_signal_connect_swapped (fixture->editing, "failed", G_CALLBACK (count_cb), &n_told);
  g_assert_true (dossier_lecture_editing_flush (fixture->editing));
  g_assert_true (dossier_lecture_store_save (fixture->folder, other, NULL, NULL));
  g_assert_true (gtk_widget_activate_action (get_row (fixture, 0), "step.remove", NULL));
  g_assert_true (dossier_lecture_editing_flush (fixture->editing));
  g_assert_cmpstr (get_plan (fixture)->title, ==, "Mine (copy)");
  g_assert_cmpstr (get_plan (fixture)->id, !=, "mine");
  for (guint i = 0; i < 2; i++)
    {
      dossier_lecture_editing_undo (fixture->editing);
      g_assert_true (dossier_lecture_editing_flush (fixture->editing));
    }
  /* What was being written in the thread meanwhile is told of now, and is no second quarrel. */
  fixture_settle ();
  entries = dossier_lecture_store_list (fixture->folder, NULL);
  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpuint (n_told, ==, 1);
}

static void
test_widths (Fixture *fixture,
             gconstpointer data)
{
  static const int widths[] = { 360, 720, 1366 };

  g_signal_emit_by_name (get_list (fixture), "row-activated", get_row (fixture, 1));
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      fixture_resize (fixture->window, widths[i], 800);
      page_fixture_assert_fits (fixture->page, widths[i]);
    }
}

/* A talk begins at the step that is open, after the slides of those before it. */
static void
test_begins (Fixture *fixture,
             gconstpointer data)
{
  DossierLecturePage *page = DOSSIER_LECTURE_PAGE (fixture->page);

  g_assert_cmpuint (dossier_lecture_page_get_first_slide (page), ==, 0);
  g_signal_emit_by_name (get_list (fixture), "row-activated", get_row (fixture, 2));
  g_assert_true (dossier_lecture_row_is_open (DOSSIER_LECTURE_ROW (get_row (fixture, 2))));
  g_assert_cmpuint (dossier_lecture_page_get_first_slide (page), ==,
                    dossier_lecture_row_get_first_slide (DOSSIER_LECTURE_ROW (get_row (fixture, 2))));
  g_assert_cmpuint (dossier_lecture_page_get_first_slide (page), >, 0);
}

static GtkWidget *
find_check (GtkWidget *widget,
            const char *label)
{
  if (GTK_IS_CHECK_BUTTON (widget) && g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_check (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
edited_cb (GtkWidget *form,
           DossierLectureStep *step,
           const char *field,
           gboolean *predicts)
{
  *predicts = step->predicts;
  dossier_lecture_step_unref (step);
}

/* Only a chart has a last part that can be kept back. */
static void
test_predict (void)
{
  GtkWidget *form = g_object_ref_sink (dossier_lecture_form_new ());
  GtkWidget *check = NULL;
  const DossierTargetKind kinds[] = { DOSSIER_TARGET_PAIR, DOSSIER_TARGET_FIGURE };
  gboolean predicts = FALSE;

  g_signal_connect (form, "edited", G_CALLBACK (edited_cb), &predicts);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const char *const ids[] = { "one", NULL };
      DossierLectureStep *step = dossier_lecture_step_new (kinds[i], ids);

      dossier_lecture_form_set_step (DOSSIER_LECTURE_FORM (form), step, "One");
      dossier_lecture_step_unref (step);
      check = find_check (form, "Ask before the last part");
      g_assert_cmpint (gtk_widget_get_visible (check), ==, kinds[i] == DOSSIER_TARGET_FIGURE);
    }
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (predicts);
  g_object_unref (form);
}

static void
add (const char *path,
     void (*func) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, func, tear_down);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  add ("/ui/lecture-page/rows", test_rows);
  g_test_add_func ("/ui/lecture-page/predict", test_predict);
  add ("/ui/lecture-page/focus", test_focus);
  add ("/ui/lecture-page/typed-and-chosen", test_typed_and_chosen);
  add ("/ui/lecture-page/odd-minutes", test_odd_minutes);
  add ("/ui/lecture-page/changed-elsewhere", test_changed_elsewhere);
  add ("/ui/lecture-page/widths", test_widths);
  add ("/ui/lecture-page/begins", test_begins);

  return g_test_run ();
}
