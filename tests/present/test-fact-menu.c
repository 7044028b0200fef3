// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-fact-menu.h"

#include "core/dossier-party-record.h"
#include "fixture.h"

static const DossierFactMenuItem *
find (GPtrArray *menu,
      const char *action,
      const char *target)
{
  for (guint i = 0; i < menu->len; i++)
    {
      const DossierFactMenuItem *item = g_ptr_array_index (menu, i);

      if (g_str_equal (item->action, action) && g_str_equal (item->target, target))
        return item;
    }

  return NULL;
}

/* Of each fact of the dossier: the way to each of its speakers, to its evidence and words, and to its question. */
static void
test_all (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierFact *fact = dossier->facts[i];
      g_autoptr (GPtrArray) menu = dossier_fact_menu_new (fact, "inmates");
      const DossierQuestion *question = fact->answer.question;
      g_autofree char *target = g_strconcat ("fact:", fact->id, NULL);

      g_assert_nonnull (find (menu, "win.open-fact", fact->id));
      g_assert_nonnull (find (menu, "win.copy-fact", fact->id));
      g_assert_nonnull (find (menu, "win.add-to-lecture", target));
      for (guint j = 0; j < fact->n_by; j++)
        {
          g_autofree char *place = g_strconcat ("own:party/", fact->by[j]->id, NULL);

          g_assert_nonnull (find (menu, "win.show-view", place));
        }
      if (question != NULL)
        g_assert_true ((find (menu, "win.explain-question", question->id) != NULL) == (question->n_answers > 1));
      g_assert_null (find (menu, "win.show-in-view", fact->id));
    }
}

/* From a page of Dossier's own there is a way to the view; from a view there is none. */
static void
test_view (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  const DossierFact *fact = dossier_find_fact (dossier, "held-2024-06-lead");
  g_autoptr (GPtrArray) menu = dossier_fact_menu_new (fact, "own:timeline");
  const DossierFactMenuItem *item = find (menu, "win.show-in-view", fact->id);
  g_autofree char *label = g_strdup_printf ("Show in %s", dossier_text_get (fact->view->title, "en"));

  g_assert_nonnull (item);
  g_assert_cmpstr (item->label, ==, label);
  g_assert_null (dossier_format_show_in_view (fact, "overview"));
  g_assert_null (dossier_format_show_in_view (fact, NULL));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/fact-menu/all", test_all);
  g_test_add_func ("/present/fact-menu/view", test_view);

  return g_test_run ();
}
