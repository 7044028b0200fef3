// SPDX-License-Identifier: GPL-3.0-or-later

/* The reader's own lectures: those that this window edits, and what is added to them. */

#include "app/dossier-window-private.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "core/dossier-lecture-check.h"
#include "core/dossier-lecture-file.h"
#include "core/dossier-lecture-store.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "ui/dossier-lecture-page.h"
#include "ui/dossier-lectures-page.h"
#include "ui/dossier-timeline-page.h"

#define LECTURE_PLACE DOSSIER_OWN_PREFIX "lecture/"
#define LECTURES_PLACE DOSSIER_OWN_PREFIX "lectures"
#define TOAST_SECONDS 5 /* as long as its button may be wanted */

static void
toast_with_undo (DossierWindow *self,
                 const char *words,
                 const char *id)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.undo-lecture");
  adw_toast_set_action_target_value (toast, g_variant_new_string (id));
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* (transfer none): the lecture, which this window edits from now on */
DossierLectureEditing *
dossier_window_begin_editing (DossierWindow *self,
                              DossierLecturePlan *plan,
                              gboolean is_new)
{
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();
  DossierLectureEditing *editing = dossier_lecture_editing_new (folder, plan, is_new);

  if (self->lectures == NULL)
    self->lectures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_signal_connect_object (editing, "failed", G_CALLBACK (dossier_window_toast), self, G_CONNECT_SWAPPED);
  g_hash_table_insert (self->lectures, g_strdup (plan->id), editing);

  return editing;
}

/* A lecture that is edited here, by the id that it has, or had when it was opened. (transfer none) (nullable) */
static DossierLectureEditing *
find_open (DossierWindow *self,
           const char *id)
{
  GHashTableIter iter;
  gpointer key, editing;

  if (self->lectures == NULL)
    return NULL;

  g_hash_table_iter_init (&iter, self->lectures);
  while (g_hash_table_iter_next (&iter, &key, &editing))
    if (g_str_equal (key, id) || g_str_equal (dossier_lecture_editing_get_plan (editing)->id, id))
      return editing;

  return NULL;
}

/* The lecture of an id, read when it is first asked for. (transfer none) (nullable) */
DossierLectureEditing *
dossier_window_find_editing (DossierWindow *self,
                             const char *id)
{
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();
  g_autoptr (GFile) file = dossier_lecture_store_get_file (folder, id);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierLecturePlan) plan = NULL;
  DossierLectureEditing *editing = find_open (self, id);

  if (editing != NULL || file == NULL)
    return editing;

  plan = dossier_lecture_plan_load (file, problems, NULL);
  /* What could not be read of a file is not to be written over: it stays, and a copy is edited. */
  if (plan != NULL && dossier_problems_count (problems, DOSSIER_SEVERITY_ERROR) > 0)
    {
      g_autofree char *copy_id = dossier_lecture_create_id ();
      g_autoptr (DossierLecturePlan) copy = dossier_lecture_plan_with_id (plan, copy_id);

      editing = dossier_window_begin_editing (self, copy, TRUE);
      g_hash_table_insert (self->lectures, g_strdup (id), g_object_ref (editing));
      return editing;
    }
  /* A file under another name than its own would be written elsewhere. */
  return plan != NULL && g_str_equal (plan->id, id) ? dossier_window_begin_editing (self, plan, FALSE) : NULL;
}

/* (transfer floating) (nullable): the page, for the table of pages */
GtkWidget *
dossier_window_create_lecture_page (DossierWindow *self,
                                    const char *id)
{
  DossierLectureEditing *editing = id != NULL ? dossier_window_find_editing (self, id) : NULL;

  return editing != NULL ? dossier_lecture_page_new (dossier_get_whole (self->dossier), editing) : NULL;
}

/* (transfer floating): the page, for the table of pages */
GtkWidget *
dossier_window_create_lectures_page (DossierWindow *self)
{
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();

  return dossier_lectures_page_new (dossier_get_whole (self->dossier), folder);
}

/* The lecture in view, and the slide at which a talk of it begins. (transfer none) (nullable) */
DossierLecturePlan *
dossier_window_get_lecture_in_view (DossierWindow *self,
                                    guint *first_slide)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);

  if (page == NULL || !DOSSIER_IS_LECTURE_PAGE (page))
    return NULL;

  *first_slide = dossier_lecture_page_get_first_slide (DOSSIER_LECTURE_PAGE (page));
  return dossier_lecture_editing_get_plan (dossier_lecture_page_get_editing (DOSSIER_LECTURE_PAGE (page)));
}

/**
 * dossier_window_flush_lectures:
 * @self: a window
 *
 * Waits until all edits are on the disk.
 */
void
dossier_window_flush_lectures (DossierWindow *self)
{
  GHashTableIter iter;
  gpointer editing;

  if (self->lectures == NULL)
    return;

  g_hash_table_iter_init (&iter, self->lectures);
  while (g_hash_table_iter_next (&iter, NULL, &editing))
    dossier_lecture_editing_flush (editing);
}

/* Goes to a lecture, which is the one that is added to from now on. */
void
dossier_window_show_lecture (DossierWindow *self,
                             const char *id)
{
  g_autofree char *place = g_strconcat (LECTURE_PLACE, id, NULL);

  g_free (self->lecture_id);
  self->lecture_id = g_strdup (id);
  g_action_group_activate_action (G_ACTION_GROUP (self), "show-view", g_variant_new_string (place));
}

/* "Lecture", or "Lecture 2" where that is taken. */
static char *
create_title (DossierWindow *self)
{
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();
  g_autoptr (GPtrArray) entries = dossier_lecture_store_list (folder, self->dossier->id);

  if (entries->len == 0)
    return g_strdup (_("My Lecture"));

  /* Translators: the title of a new lecture; %u is a number that the ones before it do not have */
  return g_strdup_printf (_("My Lecture %u"), entries->len + 1);
}

/* A new lecture, yet without steps. (transfer none) */
static DossierLectureEditing *
create_lecture (DossierWindow *self)
{
  g_autofree char *id = dossier_lecture_create_id ();
  g_autofree char *title = create_title (self);
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new (id, title, dossier_get_whole (self->dossier));

  return dossier_window_begin_editing (self, plan, TRUE);
}

/* The lecture that is added to: the one that was last seen, else the one that was last changed, else a new one.
 * (transfer none) */
static DossierLectureEditing *
get_current (DossierWindow *self)
{
  DossierLectureEditing *editing = NULL;
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();
  g_autoptr (GPtrArray) entries = NULL;

  if (self->lecture_id != NULL)
    editing = dossier_window_find_editing (self, self->lecture_id);
  if (editing != NULL)
    return editing;

  entries = dossier_lecture_store_list (folder, self->dossier->id);
  for (guint i = 0; editing == NULL && i < entries->len; i++)
    {
      const DossierLectureEntry *entry = g_ptr_array_index (entries, i);

      if (entry->plan != NULL)
        editing = dossier_window_find_editing (self, entry->plan->id);
    }

  return editing != NULL ? editing : create_lecture (self);
}

static void
add_step (DossierWindow *self,
          DossierLectureStep *step)
{
  DossierLectureEditing *editing = get_current (self);
  DossierLecturePlan *plan = dossier_lecture_editing_get_plan (editing);
  g_autofree char *title = dossier_clean_text (plan->title);
  g_autofree char *words = NULL;

  if (dossier_lecture_plan_is_full (plan))
    {
      dossier_lecture_step_unref (step);
      /* Translators: %s is the title of a lecture */
      words = g_strdup_printf (_("“%s” is full: no step can be added."), title);
      dossier_window_toast (self, words);
      return;
    }

  /* Translators: %s is the title of a lecture */
  words = g_strdup_printf (_("Added to “%s”."), title);
  g_free (self->lecture_id);
  self->lecture_id = g_strdup (plan->id);
  dossier_lecture_step_remember (step, dossier_get_whole (self->dossier));
  dossier_lecture_editing_apply (editing, dossier_lecture_plan_insert (plan, plan->steps->len, step), NULL);
  toast_with_undo (self, words, self->lecture_id);
}

/* The facts of the page in view: what a search found, or what the timeline shows. */
static DossierLectureStep *
create_list (DossierWindow *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (page));
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  gboolean is_timeline = DOSSIER_IS_TIMELINE_PAGE (page);
  DossierLectureStep *step;
  DossierDate shown;

  if (is_timeline)
    shown = dossier_time_span_to_date (dossier_timeline_page_get_span (DOSSIER_TIMELINE_PAGE (page)));
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);

      if (!is_timeline || dossier_date_overlaps (&shown, dossier_fact_get_date (fact)))
        g_ptr_array_add (ids, (gpointer) fact->id);
    }
  if (ids->len == 0)
    return NULL;

  g_ptr_array_add (ids, NULL);
  step = dossier_lecture_step_new (DOSSIER_TARGET_LIST, (const char *const *) ids->pdata);
  if (is_timeline)
    step->span = dossier_date_to_edtf (&shown);
  else if (gtk_stack_get_visible_child_name (self->heading) != NULL
           && g_str_equal (gtk_stack_get_visible_child_name (self->heading), "search"))
    step->search = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));

  return step;
}

/* What "fact:ID", "figure:ID", "pair:ID", "question:ID", "view:ID" or "list" names. (transfer full) (nullable) */
static DossierLectureStep *
create_step (DossierWindow *self,
             const char *target)
{
  static const struct
  {
    const char *prefix;
    DossierTargetKind kind;
  } kinds[] = {
    { "fact:", DOSSIER_TARGET_FACTS },       { "figure:", DOSSIER_TARGET_FIGURE }, { "pair:", DOSSIER_TARGET_PAIR },
    { "question:", DOSSIER_TARGET_QUESTION }, { "view:", DOSSIER_TARGET_VIEW },
  };

  if (g_str_equal (target, "list"))
    return create_list (self);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_has_prefix (target, kinds[i].prefix))
      {
        const char *ids[] = { target + strlen (kinds[i].prefix), NULL };
        DossierLectureStep *step = dossier_lecture_step_new (kinds[i].kind, ids);

        if (dossier_lecture_step_is_there (step, dossier_get_whole (self->dossier)))
          return step;
        dossier_lecture_step_unref (step);
      }

  return NULL;
}

static void
add_to_lecture_cb (GSimpleAction *action,
                   GVariant *parameter,
                   gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  DossierLectureStep *step = create_step (self, g_variant_get_string (parameter, NULL));

  if (step != NULL)
    add_step (self, step);
  else
    dossier_window_toast (self, _("There is nothing here to add."));
}

/* What the reader looks at: the fact whose evidence is open, else the page. */
static void
add_in_view_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  DossierPlace place = dossier_navigation_get_place (self->navigation);
  g_autofree char *name = NULL;
  g_autofree char *argument = NULL;
  g_autofree char *target = NULL;

  if (place.fact != NULL)
    target = g_strconcat ("fact:", place.fact, NULL);
  else if (!dossier_place_is_own (place.view))
    target = g_strconcat ("view:", place.view, NULL);
  else
    {
      dossier_place_split_own (place.view, &name, &argument);
      target = g_str_equal (name, "question") ? g_strconcat ("question:", argument, NULL) : g_strdup ("list");
    }
  g_action_group_activate_action (G_ACTION_GROUP (self), "add-to-lecture", g_variant_new_string (target));
}

static void
undo_lecture_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  DossierLectureEditing *editing = dossier_window_find_editing (self, g_variant_get_string (parameter, NULL));

  if (editing != NULL)
    dossier_lecture_editing_undo (editing);
}

static void
new_lecture_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);

  dossier_window_show_lecture (self, dossier_lecture_editing_get_plan (create_lecture (self))->id);
}

static void
copy_lecture_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const DossierLecture *lecture = dossier_window_find_lecture (self, g_variant_get_string (parameter, NULL));
  g_autofree char *id = dossier_lecture_create_id ();
  g_autoptr (DossierLecturePlan) plan = NULL;
  g_autofree char *title = NULL;

  if (lecture == NULL)
    return;

  title = dossier_text_for_reader (lecture->title);
  plan = dossier_lecture_plan_from_lecture (id, title, dossier_get_whole (self->dossier), lecture,
                                            dossier_interface_language ());
  dossier_window_begin_editing (self, plan, TRUE);
  dossier_window_show_lecture (self, id);
}

/* The page of a lecture goes, and the lecture from among those that are edited. */
static void
forget_lecture (DossierWindow *self,
                DossierLectureEditing *editing)
{
  GHashTableIter iter;
  gpointer other;
  GtkWidget *next;

  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page != NULL; page = next)
    {
      next = gtk_widget_get_next_sibling (page);
      if (DOSSIER_IS_LECTURE_PAGE (page) && dossier_lecture_page_get_editing (DOSSIER_LECTURE_PAGE (page)) == editing)
        gtk_stack_remove (self->pages, page);
    }
  g_clear_pointer (&self->lecture_id, g_free);
  g_hash_table_iter_init (&iter, self->lectures);
  while (g_hash_table_iter_next (&iter, NULL, &other))
    if (other == editing)
      g_hash_table_iter_remove (&iter);
}

static void
toast_removed (DossierWindow *self)
{
  AdwToast *toast = adw_toast_new (_("The lecture was removed."));

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.restore-lecture");
  adw_toast_set_timeout (toast, 2 * TOAST_SECONDS);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
remove_lecture_cb (GSimpleAction *action,
                   GVariant *parameter,
                   gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  DossierLectureEditing *found = dossier_window_find_editing (self, g_variant_get_string (parameter, NULL));
  g_autoptr (DossierLectureEditing) editing = NULL;
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  if (found == NULL)
    return;

  editing = g_object_ref (found);
  dossier_lecture_editing_flush (editing);
  g_clear_pointer (&self->removed, dossier_lecture_plan_unref);
  self->removed = dossier_lecture_plan_ref (dossier_lecture_editing_get_plan (editing));
  if (!dossier_lecture_store_remove (folder, self->removed->id, &error))
    {
      /* Translators: %s says why */
      words = g_strdup_printf (_("The lecture could not be removed: %s"), error->message);
      dossier_window_toast (self, words);
      return;
    }

  g_action_group_activate_action (G_ACTION_GROUP (self), "show-view", g_variant_new_string (LECTURES_PLACE));
  forget_lecture (self, editing);
  toast_removed (self);
}

static void
restore_lecture_cb (GSimpleAction *action,
                    GVariant *parameter,
                    gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  g_autoptr (DossierLecturePlan) plan = g_steal_pointer (&self->removed);

  if (plan == NULL)
    return;

  dossier_window_begin_editing (self, plan, TRUE);
  dossier_window_show_lecture (self, plan->id);
}

static const GActionEntry actions[] = {
  { "add-to-lecture", add_to_lecture_cb, "s" },
  { "add-in-view", add_in_view_cb },
  { "undo-lecture", undo_lecture_cb, "s" },
  { "new-lecture", new_lecture_cb },
  { "copy-lecture", copy_lecture_cb, "s" },
  { "remove-lecture", remove_lecture_cb, "s" },
  { "restore-lecture", restore_lecture_cb },
};

void
dossier_window_install_lectures (DossierWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
