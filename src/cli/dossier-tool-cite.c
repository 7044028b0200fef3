// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool cite: a citation of what a fact stands on, or of a source. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>

#include "core/dossier-nearest.h"
#include "present/dossier-citation.h"

static DossierExit
complain_of_id (const Dossier *dossier,
                const char *id)
{
  DossierNearest nearest = dossier_nearest (id);

  for (guint i = 0; i < dossier->n_facts; i++)
    dossier_nearest_offer (&nearest, dossier->facts[i]->id);
  for (guint i = 0; i < dossier->n_sources; i++)
    dossier_nearest_offer (&nearest, dossier->sources[i]->id);

  return dossier_tool_complain_word (_("fact or source"), id, nearest.best);
}

/* A fact goes before a source of the same name: facts are what is cited for. */
static DossierExit
cite (const char *argument,
      const char *id,
      DossierCitationStyle style)
{
  g_autoptr (Dossier) dossier = dossier_tool_load (argument);
  const DossierFact *fact;
  const DossierSource *source;
  g_autofree char *citation = NULL;
  g_autofree char *line = NULL;

  if (dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;

  fact = dossier_find_fact (dossier, id);
  source = dossier_find_source (dossier, id);
  if (fact == NULL && source == NULL)
    return complain_of_id (dossier, id);

  citation = fact != NULL ? dossier_cite_fact (dossier, fact, style) : dossier_cite_source (dossier, source, style);
  line = g_str_has_suffix (citation, "\n") ? g_strdup (citation) : g_strconcat (citation, "\n", NULL);
  return dossier_tool_write (line) ? DOSSIER_EXIT_FINE : DOSSIER_EXIT_PROBLEMS;
}

/**
 * dossier_command_cite:
 * @argc: how many arguments
 * @argv: the arguments, "cite" first
 *
 * Writes a citation.
 *
 * Returns: how it went
 */
DossierExit
dossier_command_cite (int argc,
                      char **argv)
{
  g_autofree char *style_id = NULL;
  g_autofree char *language = NULL;
  DossierCitationStyle style = DOSSIER_CITATION_FULL;
  const GOptionEntry entries[] = {
    { "style", 0, 0, G_OPTION_ARG_STRING, &style_id, N_("How: short, full, bibtex, ris or csl-json; else full"),
      N_("STYLE") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_("Show texts and dates in this language: es"), N_("LANG") },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE FACT|SOURCE"),
    .summary = _("Cite what a fact stands on, with the place in the source, or a source as a whole."),
    .description = _("FILE is a path, or the name of an installed dossier.\n"
                     "What is not known of a source is left out, or called so."),
    .entries = entries,
  };

  g_return_val_if_fail (argc > 0 && argv != NULL, DOSSIER_EXIT_USAGE);

  if (!dossier_tool_parse (&help, &argc, &argv))
    return DOSSIER_EXIT_USAGE;
  if (argc != 3)
    {
      dossier_tool_complain ("%s", _("What is to be cited? “dossier-tool cite FILE FACT”"));
      return DOSSIER_EXIT_USAGE;
    }
  if (style_id != NULL && !dossier_citation_style_from_id (style_id, &style))
    return dossier_tool_complain_word (_("style"), style_id,
                                       dossier_nearest_of (style_id, dossier_citation_style_ids ()));
  if (language != NULL && !dossier_tool_set_language (language))
    return DOSSIER_EXIT_USAGE;

  return cite (argv[1], argv[2], style);
}
