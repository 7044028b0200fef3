// SPDX-License-Identifier: GPL-3.0-or-later

/* What stands in place of a page that the knowledge clock leaves empty: why, and the way back. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "core/dossier-party-record.h"
#include "core/dossier-positions.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-clock-words.h"
#include "present/dossier-view-facts.h"
#include "ui/dossier-sheet.h"

/* What a page shows of a dossier, and how it is called. */
typedef struct
{
  char *title;
  GPtrArray *facts;
} Content;

static void
content_clear (Content *content)
{
  g_clear_pointer (&content->title, g_free);
  g_clear_pointer (&content->facts, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Content, content_clear)

static void
add_answers (GPtrArray *facts,
             const DossierQuestion *question)
{
  for (guint i = 0; i < question->n_answers; i++)
    g_ptr_array_add (facts, (gpointer) question->answers[i]);
}

/* FALSE for a page that is never empty. */
static gboolean
list_own (const Dossier *dossier,
          const char *name,
          const char *argument,
          Content *content)
{
  const DossierParty *party = argument != NULL ? dossier_find_party (dossier, argument) : NULL;
  const DossierQuestion *question = argument != NULL ? dossier_find_question (dossier, argument) : NULL;

  if (g_str_equal (name, "party") && party != NULL)
    {
      content->title = dossier_text_for_reader (party->name);
      content->facts = dossier_party_list_facts (dossier, party);
      return TRUE;
    }

  content->facts = g_ptr_array_new ();
  if (g_str_equal (name, "question") && question != NULL)
    {
      content->title = dossier_text_for_reader (question->label);
      add_answers (content->facts, question);
      return TRUE;
    }
  if (!g_str_equal (name, "positions") || argument != NULL)
    return FALSE;

  content->title = g_strdup (_("Who Says What"));
  for (guint i = 0; i < dossier->n_questions; i++)
    if (dossier_question_is_contested (dossier->questions[i]))
      add_answers (content->facts, dossier->questions[i]);

  return TRUE;
}

static gboolean
list_content (const Dossier *dossier,
              const char *place,
              Content *content)
{
  g_autofree char *name = NULL;
  g_autofree char *argument = NULL;
  const DossierView *view;

  if (dossier_place_is_own (place))
    {
      dossier_place_split_own (place, &name, &argument);
      return list_own (dossier, name, argument, content);
    }

  view = dossier_find_view (dossier, place);
  if (view == NULL)
    return FALSE;
  content->title = dossier_text_for_reader (view->title);
  content->facts = dossier_view_list_facts (view);

  return content->facts->len > 0 || (view->n_sections == 0 && view->n_key_figures == 0);
}

/* The page that says why another is empty as of the day that is shown; NULL where that other has something to show, or
 * would have nothing on any day. */
GtkWidget *
dossier_window_create_void (DossierWindow *self,
                            const char *place)
{
  Dossier *whole = dossier_get_whole (self->dossier);
  g_auto (Content) shown = { NULL };
  g_auto (Content) all = { NULL };
  g_autofree char *words = NULL;
  GtkWidget *page, *leave;
  gint32 day;

  if (!dossier_get_as_of (self->dossier, &day) || !list_content (self->dossier, place, &shown) || shown.facts->len > 0
      || !list_content (whole, place, &all) || all.facts->len == 0)
    return NULL;

  words = dossier_clock_format_void (whole, day, all.facts);
  page = dossier_sheet_new (all.title, words);
  leave = gtk_button_new_with_label (_("Show All Again"));
  gtk_widget_set_halign (leave, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (leave), "win.leave-clock");
  dossier_sheet_append (DOSSIER_SHEET (page), leave);

  return page;
}
