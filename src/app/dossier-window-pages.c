// SPDX-License-Identifier: GPL-3.0-or-later

/* The pages of a window: one for each view of the dossier, then Dossier's own. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "present/dossier-clean-text.h"
#include "ui/dossier-about-page.h"
#include "ui/dossier-open-page.h"
#include "ui/dossier-page.h"
#include "ui/dossier-parties-page.h"
#include "ui/dossier-positions-page.h"
#include "ui/dossier-question-page.h"
#include "ui/dossier-timeline-page.h"

/* A page that no dossier writes. */
typedef struct
{
  const char *name;                                                      /* its place is "own:NAME" */
  const char *tab;                                                       /* the title of its tab; NULL: it has none */
  gboolean (*has_content) (const Dossier *dossier);                      /* NULL: always */
  GtkWidget *(*create) (DossierWindow *self, const char *argument); /* NULL where argument means nothing */
} OwnPage;

static GtkWidget *
create_about (DossierWindow *self,
              const char *argument)
{
  return argument == NULL ? dossier_about_page_new (dossier_about_state_new (self->dossier)) : NULL;
}

static GtkWidget *
create_search (DossierWindow *self,
               const char *argument)
{
  return argument == NULL ? dossier_window_create_search_page (self) : NULL;
}

static gboolean
has_timeline (const Dossier *dossier)
{
  /* What the clock leaves out comes back on the same page. */
  dossier = dossier_get_whole ((Dossier *) dossier);
  for (guint i = 0; i < dossier->n_facts; i++)
    if (dossier_date_is_set (&dossier->facts[i]->of) || dossier_date_is_set (&dossier->facts[i]->said))
      return TRUE;

  return FALSE;
}

static GtkWidget *
create_timeline (DossierWindow *self,
                 const char *argument)
{
  return argument == NULL ? dossier_timeline_page_new (self->dossier, self->veils) : NULL;
}

static GtkWidget *
create_open_questions (DossierWindow *self,
                       const char *argument)
{
  return argument == NULL ? dossier_open_page_new (self->dossier, self->veils) : NULL;
}

static GtkWidget *
create_question (DossierWindow *self,
                 const char *argument)
{
  const DossierQuestion *question = argument != NULL ? dossier_find_question (self->dossier, argument) : NULL;

  if (question == NULL)
    return NULL;

  return dossier_question_page_new (dossier_question_state_new (self->dossier, question), self->veils);
}

static gboolean
has_positions (const Dossier *dossier)
{
  /* What the clock leaves out comes back on the same page. */
  dossier = dossier_get_whole ((Dossier *) dossier);
  for (guint i = 0; i < dossier->n_questions; i++)
    if (dossier_question_is_contested (dossier->questions[i]))
      return TRUE;

  return FALSE;
}

static GtkWidget *
create_positions (DossierWindow *self,
                  const char *argument)
{
  return argument == NULL ? dossier_positions_page_new (dossier_positions_state_new (self->dossier), self->veils)
                          : NULL;
}

static GtkWidget *
create_party (DossierWindow *self,
              const char *argument)
{
  const DossierParty *party = argument != NULL ? dossier_find_party (self->dossier, argument) : NULL;

  return party != NULL ? dossier_page_new (dossier_party_page_state_new (self->dossier, party), self->veils) : NULL;
}

static GtkWidget *
create_parties (DossierWindow *self,
                const char *argument)
{
  return argument == NULL ? dossier_parties_page_new (dossier_parties_state_new (self->dossier)) : NULL;
}

static GtkWidget *
create_lecture (DossierWindow *self,
                const char *argument)
{
  return dossier_window_create_lecture_page (self, argument);
}

static GtkWidget *
create_lectures (DossierWindow *self,
                 const char *argument)
{
  return argument == NULL ? dossier_window_create_lectures_page (self) : NULL;
}

/* In the order of their tabs. */
static const OwnPage own_pages[] = {
  { .name = "timeline", .tab = N_("Timeline"), .has_content = has_timeline, .create = create_timeline },
  { .name = "positions", .tab = N_("Who Says What"), .has_content = has_positions, .create = create_positions },
  { .name = "open-questions", .tab = N_("Open Questions"), .create = create_open_questions },
  { .name = "question", .create = create_question },
  { .name = "party", .create = create_party },
  { .name = "parties", .create = create_parties },
  { .name = "lecture", .create = create_lecture },
  { .name = "lectures", .create = create_lectures },
  { .name = "about", .create = create_about },
  { .name = "search", .create = create_search },
};

static const OwnPage *
find_own_page (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (own_pages); i++)
    if (g_str_equal (own_pages[i].name, name))
      return &own_pages[i];

  return NULL;
}

/* (transfer floating) (nullable) */
static GtkWidget *
create_own_page (DossierWindow *self,
                 const char *place)
{
  g_autofree char *name = NULL;
  g_autofree char *argument = NULL;
  const OwnPage *page;

  dossier_place_split_own (place, &name, &argument);
  page = find_own_page (name);
  if (page == NULL || (page->has_content != NULL && !page->has_content (self->dossier)))
    return NULL;

  return page->create (self, argument);
}

/* (transfer floating) (nullable) */
static GtkWidget *
create_page (DossierWindow *self,
             const char *place)
{
  const DossierView *view;

  if (dossier_place_is_own (place))
    return create_own_page (self, place);

  view = dossier_find_view (self->dossier, place);
  return view != NULL ? dossier_page_new (dossier_page_state_new (self->dossier, view), self->veils) : NULL;
}

/* The page of a place, made when it is first asked for; NULL where there is no such place: any program of the session
 * can name one. */
DossierBrowsable *
dossier_window_ensure_page (DossierWindow *self,
                            const char *place)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, place);

  if (page == NULL)
    {
      page = dossier_window_create_void (self, place);
      if (page == NULL)
        page = create_page (self, place);
      if (page != NULL)
        {
          gtk_stack_add_named (self->pages, page, place);
          dossier_browsable_set_lens (DOSSIER_BROWSABLE (page), self->lens);
        }
    }

  return page != NULL ? DOSSIER_BROWSABLE (page) : NULL;
}

static void
add_tab (DossierWindow *self,
         const char *place,
         const char *title)
{
  dossier_tab_strip_add (self->tabs, place, title);
  g_ptr_array_add (self->tab_places, (gpointer) g_intern_string (place));
}

void
dossier_window_show_tabs (DossierWindow *self)
{
  for (guint i = 0; i < self->dossier->n_views; i++)
    {
      const DossierView *view = self->dossier->views[i];
      g_autofree char *title = dossier_text_for_reader (view->title);

      add_tab (self, view->id, title);
    }

  for (guint i = 0; i < G_N_ELEMENTS (own_pages); i++)
    {
      const OwnPage *page = &own_pages[i];
      g_autofree char *place = g_strconcat (DOSSIER_OWN_PREFIX, page->name, NULL);

      if (page->tab != NULL && (page->has_content == NULL || page->has_content (self->dossier)))
        add_tab (self, place, _(page->tab));
    }
}

/* The tab of the place where the reader is, from 0; -1 where it has none. */
int
dossier_window_get_tab (DossierWindow *self)
{
  DossierPlace place = dossier_navigation_get_place (self->navigation);
  guint index;

  return g_ptr_array_find (self->tab_places, place.view, &index) ? (int) index : -1;
}
