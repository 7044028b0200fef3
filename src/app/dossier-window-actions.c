// SPDX-License-Identifier: GPL-3.0-or-later

/* Every wish that a window takes: from its widgets, from the keyboard, and, as any program of the session can send one,
 * from outside. So no parameter is trusted: an unknown id does nothing. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "core/dossier-view.h"
#include "present/dossier-citation.h"
#include "present/dossier-saying.h"
#include "ui/dossier-file-dialog.h"

/* Does nothing where there is no such page. A page that is left and entered again shows no evidence. */
static void
show_place (DossierWindow *self,
            const char *place)
{
  const char *here;

  if (self->dossier == NULL)
    return;
  here = dossier_navigation_get_place (self->navigation).view;
  if (g_str_equal (place, here) && !dossier_window_shows_problems (self))
    return;

  if (dossier_window_ensure_page (self, place) != NULL)
    dossier_window_go (self, place, NULL);
}

static void
show_tab (DossierWindow *self,
          gint64 index)
{
  if (index >= 0 && index < self->tab_places->len)
    show_place (self, g_ptr_array_index (self->tab_places, index));
}

static void
show_view_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  show_place (DOSSIER_WINDOW (user_data), g_variant_get_string (parameter, NULL));
}

static void
show_nth_view_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  show_tab (DOSSIER_WINDOW (user_data), (gint64) g_variant_get_int32 (parameter) - 1);
}

static void
next_view_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);

  show_tab (self, (gint64) dossier_window_get_tab (self) + 1);
}

static void
previous_view_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);

  show_tab (self, (gint64) dossier_window_get_tab (self) - 1);
}

/* Where a fact is opened: where the reader is, if it is shown there, else in the first view that shows it. A page of
 * Dossier's own is left for no fact. */
static const char *
get_place_for (DossierWindow *self,
               const DossierFact *fact)
{
  const char *here = dossier_navigation_get_place (self->navigation).view;
  const DossierView *view = dossier_find_view (self->dossier, here);

  if (view == NULL || fact->view == NULL || dossier_view_shows (view, fact))
    return here;

  return fact->view->id;
}

static void
open_fact_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const char *id = g_variant_get_string (parameter, NULL);
  const DossierFact *fact = self->dossier != NULL ? dossier_find_fact (self->dossier, id) : NULL;

  if (fact != NULL)
    dossier_window_go (self, get_place_for (self, fact), fact->id);
}

/* A fact among what its dossier's authors put it with, from a page of Dossier's own. */
static void
show_in_view_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const char *id = g_variant_get_string (parameter, NULL);
  const DossierFact *fact = self->dossier != NULL ? dossier_find_fact (self->dossier, id) : NULL;

  if (fact == NULL || fact->view == NULL)
    return;
  if (dossier_split_get_place (self->split) == DOSSIER_SPLIT_BESIDE)
    {
      dossier_window_go (self, fact->view->id, fact->id);
      return;
    }

  /* Its evidence would cover what is to be seen. */
  dossier_window_go (self, fact->view->id, NULL);
  dossier_browsable_select_fact (dossier_window_ensure_page (self, fact->view->id), fact->id, TRUE);
}

static void
close_evidence_cb (GSimpleAction *action,
                   GVariant *parameter,
                   gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);

  dossier_window_go (self, dossier_navigation_get_place (self->navigation).view, NULL);
}

static void
back_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);

  if (dossier_window_shows_problems (self))
    dossier_window_leave_problems (self);
  else if (dossier_navigation_back (self->navigation))
    dossier_window_apply_place (self, FALSE);
}

static void
forward_cb (GSimpleAction *action,
            GVariant *parameter,
            gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);

  if (dossier_navigation_forward (self->navigation))
    dossier_window_apply_place (self, FALSE);
}

/* A question, and why its answers differ. */
static void
explain_question_cb (GSimpleAction *action,
                     GVariant *parameter,
                     gpointer user_data)
{
  g_autofree char *place = g_strconcat (DOSSIER_OWN_PREFIX "question/", g_variant_get_string (parameter, NULL), NULL);

  show_place (DOSSIER_WINDOW (user_data), place);
}

static void
copy (DossierWindow *self,
      const char *text,
      const char *toast)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  dossier_window_toast (self, toast);
}

/* A fact as it is passed on: of the whole dossier, so that a claim takes its answer along though that came later than
 * the day of the clock. What Dossier works out is what it was on that day. */
static const DossierFact *
find_fact_to_pass_on (DossierWindow *self,
                      const char *id,
                      Dossier **dossier)
{
  const DossierFact *fact;

  *dossier = self->dossier;
  fact = self->dossier != NULL ? dossier_find_fact (self->dossier, id) : NULL;
  if (fact == NULL || fact->status == DOSSIER_STATUS_COMPUTED)
    return fact;

  *dossier = dossier_get_whole (self->dossier);

  return dossier_find_fact (*dossier, id);
}

static void
copy_fact_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const char *id = g_variant_get_string (parameter, NULL);
  Dossier *dossier;
  const DossierFact *fact = find_fact_to_pass_on (self, id, &dossier);
  g_autofree char *text = NULL;

  if (fact == NULL)
    return;

  text = dossier_say_fact (dossier, fact);
  copy (self, text, _("Copied with attribution"));
}

static void
cite_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const DossierFact *fact;
  DossierCitationStyle style;
  Dossier *dossier;
  const char *id, *style_id;
  g_autofree char *text = NULL;

  g_variant_get (parameter, "(&s&s)", &id, &style_id);
  fact = find_fact_to_pass_on (self, id, &dossier);
  if (fact == NULL || !dossier_citation_style_from_id (style_id, &style))
    return;

  text = dossier_cite_fact (dossier, fact, style);
  copy (self, text, _("Citation copied"));
}

static void
copy_text_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  copy (DOSSIER_WINDOW (user_data), g_variant_get_string (parameter, NULL), _("Copied with attribution"));
}

static void
copy_place_cb (GSimpleAction *action,
               GVariant *parameter,
               gpointer user_data)
{
  copy (DOSSIER_WINDOW (user_data), g_variant_get_string (parameter, NULL), _("Place copied"));
}

static void
find_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  dossier_window_enter_search (DOSSIER_WINDOW (user_data));
}

static void
leave_search_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  dossier_window_leave_search (DOSSIER_WINDOW (user_data));
}

/* The button shows whether the search is shown; that changes with the place. */
static void
search_cb (GSimpleAction *action,
           GVariant *state,
           gpointer user_data)
{
  if (g_variant_get_boolean (state))
    dossier_window_enter_search (DOSSIER_WINDOW (user_data));
  else
    dossier_window_leave_search (DOSSIER_WINDOW (user_data));
}

static void
file_chosen_cb (GObject *source,
                GAsyncResult *result,
                gpointer user_data)
{
  /* Not to choose a file is no error, and there is no other. */
  g_autoptr (GFile) file = dossier_file_dialog_finish (result, NULL);

  if (file != NULL)
    dossier_window_open_file (DOSSIER_WINDOW (source), file);
}

static void
retry_search_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  dossier_window_retry_search (DOSSIER_WINDOW (user_data));
}

static void
open_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  dossier_file_dialog_open_async (GTK_WINDOW (user_data), file_chosen_cb, NULL);
}

static void
cancel_loading_cb (GSimpleAction *action,
                   GVariant *parameter,
                   gpointer user_data)
{
  dossier_window_cancel_opening (DOSSIER_WINDOW (user_data));
}

static void
show_problems_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  dossier_window_show_parts (DOSSIER_WINDOW (user_data));
}

static void
leave_problems_cb (GSimpleAction *action,
                   GVariant *parameter,
                   gpointer user_data)
{
  dossier_window_leave_problems (DOSSIER_WINDOW (user_data));
}

static void
cover_all_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  dossier_veils_cover_all (DOSSIER_WINDOW (user_data)->veils);
}

static void
next_region_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  dossier_window_focus_region (DOSSIER_WINDOW (user_data), 1);
}

static void
previous_region_cb (GSimpleAction *action,
                    GVariant *parameter,
                    gpointer user_data)
{
  dossier_window_focus_region (DOSSIER_WINDOW (user_data), -1);
}

/* GTK would build the overlay with every window, on the way to its first frame, if it found it under the name that it
 * looks for. */
static void
show_help_overlay_cb (GSimpleAction *action,
                      GVariant *parameter,
                      gpointer user_data)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource ("/io/github/dossier_app/Dossier/shortcuts.ui");
  GtkWindow *overlay = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (overlay, GTK_WINDOW (user_data));
  gtk_window_present (overlay);
}

/* Below which standing facts are dimmed. A word that names none, from another program, changes nothing. */
static void
change_lens_cb (GSimpleAction *action,
                GVariant *value,
                gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  DossierStanding standing;

  if (self->dossier == NULL || !dossier_standing_from_id (g_variant_get_string (value, NULL), &standing))
    return;

  g_simple_action_set_state (action, value);
  dossier_lens_set_standing (self->lens, standing);
  dossier_window_update_lens (self);
}

static void
clear_lens_cb (GSimpleAction *action,
               GVariant *parameter,
               gpointer user_data)
{
  g_action_group_change_action_state (G_ACTION_GROUP (user_data), "lens", g_variant_new_string ("off"));
}

static const GActionEntry actions[] = {
  { "lens", NULL, "s", "'off'", change_lens_cb },
  { "clear-lens", clear_lens_cb },
  { "show-view", show_view_cb, "s" },
  { "show-nth-view", show_nth_view_cb, "i" }, /* from 1 */
  { "next-view", next_view_cb },
  { "previous-view", previous_view_cb },
  { "open-fact", open_fact_cb, "s" },
  { "show-in-view", show_in_view_cb, "s" },
  { "close-evidence", close_evidence_cb },
  { "back", back_cb },
  { "forward", forward_cb },
  { "explain-question", explain_question_cb, "s" },
  { "copy-fact", copy_fact_cb, "s" },
  { "cite", cite_cb, "(ss)" }, /* a fact, a style */
  { "copy-text", copy_text_cb, "s" },
  { "copy-place", copy_place_cb, "s" },
  { "find", find_cb },
  { "leave-search", leave_search_cb },
  { "search", NULL, NULL, "false", search_cb },
  { "retry-search", retry_search_cb },
  { "open", open_cb },
  { "cancel-loading", cancel_loading_cb },
  { "show-problems", show_problems_cb },
  { "leave-problems", leave_problems_cb },
  { "cover-all", cover_all_cb },
  { "next-region", next_region_cb },
  { "previous-region", previous_region_cb },
  { "show-help-overlay", show_help_overlay_cb },
};

void
dossier_window_install_actions (DossierWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  dossier_window_update_actions (self);
}

static void
enable (DossierWindow *self,
        const char *name,
        gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* Which wishes can be had where the reader is. */
void
dossier_window_update_actions (DossierWindow *self)
{
  gboolean has_dossier = self->dossier != NULL;
  gboolean has_problems = has_dossier && dossier_problems_get_n (dossier_opening_get_problems (self->shown)) > 0;
  gboolean in_problems = dossier_window_shows_problems (self);
  gboolean reading = has_dossier && !in_problems;
  gint32 day;
  gboolean has_clock = has_dossier && dossier_get_as_of (self->dossier, &day);
  int tab = has_dossier ? dossier_window_get_tab (self) : -1;

  enable (self, "show-view", has_dossier);
  enable (self, "present", reading);
  enable (self, "present-lecture", reading);
  enable (self, "export-talk", reading);
  enable (self, "print-talk", reading);
  enable (self, "add-to-lecture", reading);
  enable (self, "add-in-view", reading);
  enable (self, "back", has_dossier && (in_problems || dossier_navigation_can_go_back (self->navigation)));
  enable (self, "forward", reading && dossier_navigation_can_go_forward (self->navigation));
  enable (self, "next-view", reading && tab >= 0 && tab + 1 < (int) self->tab_places->len);
  enable (self, "previous-view", reading && tab > 0);
  enable (self, "close-evidence", reading && dossier_navigation_get_place (self->navigation).fact != NULL);
  enable (self, "step-out", reading && (dossier_navigation_get_place (self->navigation).fact != NULL || has_clock));
  enable (self, "set-clock", reading);
  enable (self, "leave-clock", reading && has_clock);
  enable (self, "show-problems", reading && has_problems);
  enable (self, "leave-problems", has_dossier && in_problems);
  enable (self, "cover-all", has_dossier && dossier_veils_any_lifted (self->veils));
  enable (self, "next-region", reading);
  enable (self, "previous-region", reading);
  enable (self, "find", reading);
  enable (self, "search", reading);
  enable (self, "leave-search", reading);
  enable (self, "cancel-loading", self->opening != NULL);
}
