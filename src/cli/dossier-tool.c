// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool: the dossiers of Dossier in a terminal, without a display. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>

#include "core/dossier-nearest.h"
#include "dossier-config.h"

typedef struct
{
  const char *name;
  const char *summary;
  DossierCommandFunc run;
} Command;

static const Command commands[] = {
  { "check", N_("Find the mistakes in dossiers"), dossier_command_check },
  { "cite", N_("Cite a fact or a source"), dossier_command_cite },
  { "facts", N_("List the facts of a dossier"), dossier_command_facts },
  { "figure", N_("Draw a figure of a dossier into a file"), dossier_command_figure },
  { "lecture", N_("Write a lecture into a file, to be taken home"), dossier_command_lecture },
  { "report", N_("List what a dossier leaves open"), dossier_command_report },
  { "search", N_("Search a dossier"), dossier_command_search },
};

static void
print_help (void)
{
  g_print ("%s\n", _("Usage: dossier-tool COMMAND [OPTION…] [ARGUMENT…]"));
  g_print ("%s\n\n", _("Read dossiers in a terminal: claims, with who makes them, when, and on what footing."));
  g_print ("%s\n", _("Commands:"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-8s %s\n", commands[i].name, gettext (commands[i].summary));
  g_print ("\n%s\n", _("Options:"));
  g_print ("  %-12s %s\n", "--help", _("Show this help, or that of a command: dossier-tool check --help"));
  g_print ("  %-12s %s\n\n", "--version", _("Show the version"));
  g_print ("%s\n", _("FILE is a path, or the name of an installed dossier: cecot"));
  g_print ("%s\n", _("Exit status: 0 fine, 1 errors in a file or in reading or writing it, 2 wrong usage."));
}

static void
print_version (void)
{
  g_print ("dossier-tool (Dossier) %s\n", DOSSIER_VERSION);
  g_print ("%s\n", _("License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>."));
  g_print ("%s\n", _("This is free software: you are free to change and redistribute it.\n"
                     "There is NO WARRANTY, to the extent permitted by law."));
}

static const Command *
find_command (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, name))
        return &commands[i];
    }

  return NULL;
}

static DossierExit
complain_of_command (const char *name)
{
  DossierNearest nearest = dossier_nearest (name);

  if (g_str_has_prefix (name, "-"))
    {
      dossier_nearest_offer (&nearest, "--help");
      dossier_nearest_offer (&nearest, "--version");
      return dossier_tool_complain_word (_("option"), name, nearest.best);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    dossier_nearest_offer (&nearest, commands[i].name);
  return dossier_tool_complain_word (_("command"), name, nearest.best);
}

static DossierExit
run (int argc,
     char **argv)
{
  const char *name = argc > 1 ? argv[1] : NULL;
  const Command *command;

  if (name == NULL)
    {
      dossier_tool_complain ("%s", _("A command is missing; “dossier-tool --help” lists them."));
      return DOSSIER_EXIT_USAGE;
    }
  if (g_str_equal (name, "--help") || g_str_equal (name, "-h") || g_str_equal (name, "help"))
    {
      print_help ();
      return DOSSIER_EXIT_FINE;
    }
  if (g_str_equal (name, "--version"))
    {
      print_version ();
      return DOSSIER_EXIT_FINE;
    }

  command = find_command (name);
  return command != NULL ? command->run (argc - 1, argv + 1) : complain_of_command (name);
}

int
main (int argc,
      char *argv[])
{
  DossierExit status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, DOSSIER_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("dossier-tool");

  status = run (argc, argv);

  /* A full disk is only noticed when the last bytes are written. */
  if (fflush (stdout) != 0 || ferror (stdout))
    {
      dossier_tool_complain ("%s", _("The output cannot be written."));
      return DOSSIER_EXIT_PROBLEMS;
    }

  return status;
}
