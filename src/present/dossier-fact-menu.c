// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-fact-menu.h"

#include <glib/gi18n.h>

#include "core/dossier-navigation.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-speaker-state.h"

static void
item_free (gpointer data)
{
  DossierFactMenuItem *item = data;

  g_free (item->label);
  g_free (item->target);
  g_free (item);
}

/* Takes the label. */
static void
add (GPtrArray *menu,
     char *label,
     const char *action,
     const char *target)
{
  DossierFactMenuItem *item = g_new (DossierFactMenuItem, 1);

  *item = (DossierFactMenuItem) { label, action, g_strdup (target) };
  g_ptr_array_add (menu, item);
}

/**
 * dossier_format_show_in_view:
 * @fact: a fact
 * @here: the page where the reader is
 *
 * Names the way to a fact among what its dossier's authors put it with.
 *
 * Returns: (transfer full) (nullable): "Show in Inmates"; %NULL where the reader is in a view, or the fact is in none
 */
char *
dossier_format_show_in_view (const DossierFact *fact,
                             const char *here)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (fact != NULL, NULL);

  if (fact->view == NULL || here == NULL || !dossier_place_is_own (here))
    return NULL;

  title = dossier_text_for_reader (fact->view->title);
  /* Translators: a button: leads to a fact in one of the dossier's views; %s is the view's title */
  return g_strdup_printf (_("Show in %s"), title);
}

/**
 * dossier_fact_menu_new:
 * @fact: a fact
 * @here: the page where the reader is
 *
 * Lists what can be done with a fact.
 *
 * Returns: (transfer full) (element-type DossierFactMenuItem): the menu
 */
GPtrArray *
dossier_fact_menu_new (const DossierFact *fact,
                       const char *here)
{
  GPtrArray *menu = g_ptr_array_new_with_free_func (item_free);
  g_autoptr (GPtrArray) speakers = NULL;
  g_autofree char *target = NULL;
  char *view;

  g_return_val_if_fail (fact != NULL, menu);

  add (menu, g_strdup (_("Show evidence")), "win.open-fact", fact->id);
  view = dossier_format_show_in_view (fact, here);
  if (view != NULL)
    add (menu, view, "win.show-in-view", fact->id);
  speakers = dossier_list_speakers (fact);
  for (guint i = 0; i < speakers->len; i++)
    {
      const DossierSpeakerState *speaker = g_ptr_array_index (speakers, i);
      g_autofree char *name = dossier_text_for_reader (fact->by[i]->name);

      /* Translators: in the menu of a fact: leads to all that a party says; %s is its name */
      add (menu, g_strdup_printf (_("All that %s says"), name), "win.show-view", speaker->place);
    }
  if (fact->answer.question != NULL && fact->answer.question->n_answers > 1)
    add (menu, g_strdup (_("Why do these differ?")), "win.explain-question", fact->answer.question->id);
  add (menu, g_strdup (_("Copy with attribution")), "win.copy-fact", fact->id);
  target = g_strconcat ("fact:", fact->id, NULL);
  add (menu, g_strdup (_("Add to Lecture")), "win.add-to-lecture", target);

  return menu;
}
