// SPDX-License-Identifier: GPL-3.0-or-later

/* How a window becomes a talk: the page in view, or a ready lecture of the dossier, on the screen of one's choice. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "dossier-config.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-slides.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-takeaway-menu.h"
#include "ui/dossier-theme.h"

#define SCREEN_KEY "audience-screen"
#define PRESENT_FROM 600 /* px of the window, at the normal text size */

/* (transfer full) (nullable): NULL where the schema is not installed, as in a build folder. */
static GSettings *
get_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, DOSSIER_APP_ID, TRUE);

  return schema != NULL ? g_settings_new (DOSSIER_APP_ID) : NULL;
}

/* The slides of the page in view. (transfer full) */
GPtrArray *
dossier_window_create_slides (DossierWindow *self,
                              char **title,
                              guint *first)
{
  DossierPlace place = dossier_navigation_get_place (self->navigation);
  const DossierView *view = dossier_find_view (self->dossier, place.view);
  DossierBrowsable *page = dossier_window_ensure_page (self, place.view);
  DossierLecturePlan *plan = dossier_window_get_lecture_in_view (self, first);
  g_autoptr (GPtrArray) facts = NULL;

  if (plan != NULL)
    {
      *title = dossier_clean_text (plan->title);
      return dossier_slides_for_plan (dossier_get_whole (self->dossier), plan);
    }
  if (view != NULL)
    {
      *title = dossier_text_for_reader (view->title);
      return dossier_slides_for_view (self->dossier, view);
    }

  *title = dossier_text_for_reader (self->dossier->title);
  facts = dossier_browsable_list_facts (page);
  return dossier_slides_for_facts (self->dossier, *title, facts);
}

/* The screen that was chosen in an earlier session, asked for when it is first needed: not on the way to the first
 * frame. */
static void
recall_screen (DossierWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "audience-screen");
  g_autoptr (GSettings) settings = NULL;
  g_autofree char *screen = NULL;

  if (self->screen_recalled)
    return;

  self->screen_recalled = TRUE;
  settings = get_settings ();
  if (settings == NULL)
    return;
  screen = g_settings_get_string (settings, SCREEN_KEY);
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (screen));
}

static void
ended_cb (DossierWindow *self)
{
  g_clear_object (&self->presentation);
  gtk_window_present (GTK_WINDOW (self));
}

static void
start (DossierWindow *self,
       GPtrArray *slides,
       const char *title,
       const char *fact,
       guint first)
{
  g_autoptr (DossierTalk) talk = dossier_talk_new (slides, title);
  g_autoptr (GVariant) screen = NULL;

  /* Its slides borrow from what is shown now, and the clock may move while the talk is given. */
  g_object_set_data_full (G_OBJECT (talk), "dossier", dossier_ref (self->dossier), (GDestroyNotify) dossier_unref);

  recall_screen (self);
  screen = g_action_group_get_action_state (G_ACTION_GROUP (self), "audience-screen");
  g_clear_object (&self->presentation);
  if (fact != NULL)
    first = dossier_talk_find_fact (talk, fact);
  if (first > 0 && first < slides->len)
    dossier_talk_begin_at (talk, first);
  self->presentation = dossier_presentation_new (GTK_WINDOW (self), talk, g_variant_get_string (screen, NULL));
  if (slides->len == DOSSIER_TALK_MAX_SLIDES)
    dossier_window_toast (self, _("A talk has at most 2,000 slides. The last one says how many are left out."));
  g_signal_connect_object (self->presentation, "ended", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);
}

/* The talk begins at the fact whose evidence is open, or at the step of a lecture that is. */
static void
present_cb (GSimpleAction *action,
            GVariant *parameter,
            gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  g_autofree char *title = NULL;
  guint first = 0;
  g_autoptr (GPtrArray) slides = dossier_window_create_slides (self, &title, &first);

  if (slides->len == 0)
    {
      dossier_window_toast (self, _("There is no slide to show."));
      return;
    }
  start (self, g_steal_pointer (&slides), title, dossier_navigation_get_place (self->navigation).fact, first);
}

/* A ready lecture. (transfer none) (nullable) */
const DossierLecture *
dossier_window_find_lecture (DossierWindow *self,
                             const char *id)
{
  for (guint i = 0; self->dossier != NULL && i < self->dossier->n_lectures; i++)
    if (g_str_equal (self->dossier->lectures[i]->id, id))
      return self->dossier->lectures[i];

  return NULL;
}

static void
present_lecture_cb (GSimpleAction *action,
                    GVariant *parameter,
                    gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const DossierLecture *lecture = dossier_window_find_lecture (self, g_variant_get_string (parameter, NULL));
  g_autoptr (GPtrArray) slides = NULL;
  g_autofree char *title = NULL;

  if (lecture == NULL)
    return;

  slides = dossier_slides_for_lecture (self->dossier, lecture);
  title = dossier_text_for_reader (lecture->title);
  if (slides->len > 0)
    start (self, g_steal_pointer (&slides), title, NULL, 0);
}

static void
change_screen_cb (GSimpleAction *action,
                  GVariant *value,
                  gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  g_autoptr (GSettings) settings = get_settings ();

  self->screen_recalled = TRUE;
  g_simple_action_set_state (action, value);
  if (settings != NULL)
    g_settings_set_value (settings, SCREEN_KEY, value);
}

static const GActionEntry actions[] = {
  { "present", present_cb },
  { "present-lecture", present_lecture_cb, "s" },
  { "audience-screen", NULL, "s", "''", change_screen_cb },
};

static void
append_screen (GMenu *menu,
               const char *name,
               const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

  g_menu_item_set_action_and_target (item, "win.audience-screen", "s", target);
  g_menu_append_item (menu, item);
}

/* (transfer full): the screens that are plugged in, by name. */
static GMenuModel *
create_screen_menu (DossierWindow *self)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));
  g_autoptr (GPtrArray) names = dossier_screen_list_names (monitors);
  GMenu *menu = g_menu_new ();

  append_screen (menu, _("Another Screen, if There Is One"), DOSSIER_SCREEN_AUTO);
  for (guint i = 0; i < names->len; i++)
    append_screen (menu, g_ptr_array_index (names, i), g_ptr_array_index (names, i));
  append_screen (menu, _("A Plain Window, to Be Shared"), DOSSIER_SCREEN_WINDOW);

  return G_MENU_MODEL (menu);
}

/* (transfer full): the lectures that come with the dossier. */
static GMenuModel *
create_lecture_menu (DossierWindow *self)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < self->dossier->n_lectures; i++)
    {
      const DossierLecture *lecture = self->dossier->lectures[i];
      g_autofree char *title = dossier_text_for_reader (lecture->title);
      g_autoptr (GMenuItem) item = g_menu_item_new (title, NULL);

      g_menu_item_set_action_and_target (item, "win.present-lecture", "s", lecture->id);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

static void
create_popup_cb (GtkMenuButton *button,
                 gpointer user_data)
{
  DossierWindow *self = user_data;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuModel) lectures = create_lecture_menu (self);
  g_autoptr (GMenuModel) screens = create_screen_menu (self);
  g_autoptr (GMenuModel) takeaway = dossier_takeaway_menu_new ("");
  g_autoptr (GMenu) first = g_menu_new ();

  recall_screen (self);
  g_menu_append (first, _("_Present This Page"), "win.present");
  g_menu_append (first, _("L_ectures"), "win.show-view('own:lectures')");
  g_menu_append_submenu (first, _("Take This Page A_way"), takeaway);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  if (g_menu_model_get_n_items (lectures) > 0)
    g_menu_append_section (menu, _("Ready Lectures"), lectures);
  g_menu_append_section (menu, _("Audience Screen"), screens);
  dossier_menu_button_set_menu (button, G_MENU_MODEL (menu));
}

/* In a window of middle width the title makes room for Present, as an icon; in a narrow one it is in the menu. */
static void
keep_present (DossierWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));
  double scale = dossier_text_scale_for_widget (GTK_WIDGET (self));
  guint n_kept = gdk_surface_get_width (surface) < PRESENT_FROM * scale ? 0 : 1;

  if (n_kept == self->n_kept)
    return;

  self->n_kept = n_kept;
  g_object_set (self->tools_layout, "n-kept", n_kept, NULL);
  g_object_set (self->present_layout, "n-kept", n_kept, NULL);
}

static void
watch_width_cb (DossierWindow *self)
{
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (self)), "notify::width", G_CALLBACK (keep_present), self,
                           G_CONNECT_SWAPPED);
}

void
dossier_window_install_presenting (DossierWindow *self)
{
  self->n_kept = 1; /* as in the template */
  g_signal_connect (self, "realize", G_CALLBACK (watch_width_cb), NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  gtk_menu_button_set_create_popup_func (self->present_menu, create_popup_cb, self, NULL);
}
