// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool facts: the facts of a dossier, all or some. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>

#include "cli/dossier-fact-json.h"
#include "core/dossier-nearest.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-formula-text.h"
#include "present/dossier-view-facts.h"

/* What was asked for; nothing set is everything. */
typedef struct
{
  char *view;
  char *status;
  char *by;
  char *language;
  gboolean as_json;
} Wish;

static void
wish_clear (Wish *wish)
{
  g_free (wish->view);
  g_free (wish->status);
  g_free (wish->by);
  g_free (wish->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

static gboolean
find_view (const Dossier *dossier,
           const char *id,
           const DossierView **view)
{
  DossierNearest nearest;

  if (id == NULL || (*view = dossier_find_view (dossier, id)) != NULL)
    return TRUE;

  nearest = dossier_nearest (id);
  for (guint i = 0; i < dossier->n_views; i++)
    dossier_nearest_offer (&nearest, dossier->views[i]->id);
  dossier_tool_complain_word (_("view"), id, nearest.best);
  return FALSE;
}

static gboolean
find_party (const Dossier *dossier,
            const char *id,
            const DossierParty **party)
{
  DossierNearest nearest;

  if (id == NULL || (*party = dossier_find_party (dossier, id)) != NULL)
    return TRUE;

  nearest = dossier_nearest (id);
  for (guint i = 0; i < dossier->n_parties; i++)
    dossier_nearest_offer (&nearest, dossier->parties[i]->id);
  dossier_tool_complain_word (_("party"), id, nearest.best);
  return FALSE;
}

/* DOSSIER_N_STATUSES: any. */
static gboolean
find_status (const char *id,
             DossierStatus *status)
{
  *status = DOSSIER_N_STATUSES;
  if (id == NULL || dossier_status_from_id (id, status))
    return TRUE;

  dossier_tool_complain_word (_("status"), id, dossier_nearest_of (id, dossier_status_ids ()));
  return FALSE;
}

static gboolean
is_of (const DossierParty *speaker,
       const DossierParty *party)
{
  gboolean found = speaker == party;

  for (guint i = 0; i < speaker->n_member_of; i++)
    found = found || speaker->member_of[i] == party;

  return found;
}

static gboolean
is_said_by (const DossierFact *fact,
            const DossierParty *party)
{
  gboolean found = party == NULL;

  for (guint i = 0; i < fact->n_by; i++)
    found = found || is_of (fact->by[i], party);

  return found;
}

static GPtrArray *
list_all (const Dossier *dossier)
{
  GPtrArray *facts = g_ptr_array_new ();

  for (guint i = 0; i < dossier->n_facts; i++)
    g_ptr_array_add (facts, (gpointer) dossier->facts[i]);

  return facts;
}

/* Returns: (transfer container) (nullable): the facts that are asked for; NULL where something was asked for that is
 * not there */
static GPtrArray *
choose_facts (const Dossier *dossier,
              const Wish *wish)
{
  const DossierView *view = NULL;
  const DossierParty *party = NULL;
  DossierStatus status;
  g_autoptr (GPtrArray) facts = NULL;
  GPtrArray *chosen;

  if (!find_view (dossier, wish->view, &view) || !find_party (dossier, wish->by, &party)
      || !find_status (wish->status, &status))
    return NULL;

  facts = view != NULL ? dossier_view_list_facts (view) : list_all (dossier);
  chosen = g_ptr_array_new ();
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);

      if ((status == DOSSIER_N_STATUSES || fact->status == status) && is_said_by (fact, party))
        g_ptr_array_add (chosen, (gpointer) fact);
    }

  return chosen;
}

/* Who, when, status: on one line, which no fact goes without. What was worked out has no date but those of its
 * inputs. */
static void
print_circumstances (const DossierFact *fact)
{
  g_autofree char *who = dossier_format_speakers (fact);
  g_autofree char *when = dossier_format_when (fact);
  g_autofree char *relation = dossier_format_relation (fact);

  g_print ("    %s", who);
  if (fact->status != DOSSIER_STATUS_COMPUTED || dossier_date_is_set (dossier_fact_get_date (fact)))
    g_print ("; %s", when);
  g_print ("; %s", dossier_fact_status_word (fact));
  if (relation != NULL)
    g_print ("; %s", relation);
  g_print ("\n");
}

/* A line of its own, where there is one. Takes the text. */
static void
print_line (char *text)
{
  if (text != NULL)
    g_print ("    %s\n", text);
  g_free (text);
}

static void
print_fact (const Dossier *dossier,
            const DossierFact *fact)
{
  g_autofree char *statement = dossier_text_for_reader (fact->text);
  g_autofree char *sources = dossier_format_sources (fact);

  g_print ("%s\n", statement);
  print_circumstances (fact);
  print_line (dossier_format_answer (fact));
  if (fact->formula != NULL)
    print_line (dossier_format_formula (dossier, fact));
  print_line (dossier_format_content_notes (fact->content_notes));
  g_print ("    %s [%s]\n\n", sources, fact->id);
}

static void
print_facts (const Dossier *dossier,
             GPtrArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    print_fact (dossier, g_ptr_array_index (facts, i));
  g_print (ngettext ("%u fact\n", "%u facts\n", facts->len), facts->len);
}

static gboolean
write_facts (GPtrArray *facts)
{
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();
  g_autofree char *json = NULL;

  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < facts->len; i++)
    dossier_write_fact_json (writer, g_ptr_array_index (facts, i));
  dossier_json_writer_end_array (writer);
  json = dossier_json_writer_finish (writer);

  return dossier_tool_write (json);
}

/* A language that the dossier has not is no mistake, but should not go unsaid. */
static void
mention_language (const Dossier *dossier)
{
  const char *wanted = dossier_interface_language ();
  const char *found = dossier_text_get_language (dossier->title, wanted);
  g_autofree char *shown = NULL;

  if (g_ascii_strncasecmp (wanted, found, strcspn (wanted, "-")) == 0)
    return;

  shown = dossier_clean_text (found);
  /* Translators: %1$s and %2$s are tags of languages, "fr" and "en" */
  dossier_tool_complain (_("The dossier has no texts in “%1$s”; they are shown in “%2$s”."), wanted, shown);
}

static DossierExit
show_facts (const char *argument,
            const Wish *wish)
{
  g_autoptr (Dossier) dossier = dossier_tool_load (argument);
  g_autoptr (GPtrArray) facts = NULL;

  if (dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;
  if (wish->language != NULL)
    mention_language (dossier);

  facts = choose_facts (dossier, wish);
  if (facts == NULL)
    return DOSSIER_EXIT_USAGE;
  if (wish->as_json)
    return write_facts (facts) ? DOSSIER_EXIT_FINE : DOSSIER_EXIT_PROBLEMS;

  print_facts (dossier, facts);
  return DOSSIER_EXIT_FINE;
}

/**
 * dossier_command_facts:
 * @argc: how many arguments
 * @argv: the arguments, "facts" first
 *
 * Lists facts.
 *
 * Returns: how it went
 */
DossierExit
dossier_command_facts (int argc,
                       char **argv)
{
  g_auto (Wish) wish = { NULL };
  const GOptionEntry entries[] = {
    { "view", 0, 0, G_OPTION_ARG_STRING, &wish.view, N_("Only the facts of this view, in its order"), N_("VIEW") },
    { "status", 0, 0, G_OPTION_ARG_STRING, &wish.status, N_("Only facts of this status: counted, alleged, …"),
      N_("STATUS") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &wish.by, N_("Only what this party says, or a member of it"), N_("PARTY") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &wish.language, N_("Show texts and dates in this language: es"), N_("LANG") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &wish.as_json, N_("Write the facts as JSON"), NULL },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE"),
    .summary = _("List the facts of a dossier: each claim with who makes it, when, and on what footing."),
    .description = _("FILE is a path, or the name of an installed dossier.\n"
                     "VIEW, STATUS and PARTY are identifiers of the format: inmates, alleged, sv-government."),
    .entries = entries,
  };

  g_return_val_if_fail (argc > 0 && argv != NULL, DOSSIER_EXIT_USAGE);

  if (!dossier_tool_parse (&help, &argc, &argv))
    return DOSSIER_EXIT_USAGE;
  if (argc != 2)
    {
      dossier_tool_complain ("%s", _("Which file? “dossier-tool facts FILE”"));
      return DOSSIER_EXIT_USAGE;
    }
  if (wish.language != NULL && !dossier_tool_set_language (wish.language))
    return DOSSIER_EXIT_USAGE;

  return show_facts (argv[1], &wish);
}
