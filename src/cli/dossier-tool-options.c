// SPDX-License-Identifier: GPL-3.0-or-later

/* What was typed: options, language, and what to say where it means nothing. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/dossier-nearest.h"
#include "present/dossier-clean-text.h"

#define LONGEST_LANGUAGE 35

/**
 * dossier_tool_complain:
 * @format: a format as of printf()
 * @...: what goes into it
 *
 * Writes a message to the standard error stream, after the program's name.
 */
void
dossier_tool_complain (const char *format,
                       ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  g_return_if_fail (format != NULL);

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("dossier-tool: %s\n", message);
}

/**
 * dossier_tool_complain_word:
 * @what: what the word should be: "command", translated
 * @word: what was typed
 * @nearest: (nullable): what may have been meant
 *
 * Says that a word means nothing, and which one may have been meant.
 *
 * Returns: %DOSSIER_EXIT_USAGE
 */
DossierExit
dossier_tool_complain_word (const char *what,
                            const char *word,
                            const char *nearest)
{
  g_autofree char *shown = NULL;

  g_return_val_if_fail (what != NULL && word != NULL, DOSSIER_EXIT_USAGE);

  shown = dossier_escape_text (word);
  if (nearest != NULL)
    /* Translators: %1$s is "command", "view" or the like, %2$s and %3$s are words that were typed, or could have
     * been */
    dossier_tool_complain (_("There is no %1$s “%2$s”. Did you mean “%3$s”?"), what, shown, nearest);
  else
    /* Translators: %1$s is "command", "view" or the like, %2$s a word that was typed */
    dossier_tool_complain (_("There is no %1$s “%2$s”."), what, shown);

  return DOSSIER_EXIT_USAGE;
}

/* The option that may have been meant by one that is not there; NULL where none is near. */
static const char *
find_nearest_option (const GOptionEntry *entries,
                     int argc,
                     char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      g_autofree char *name = NULL;
      DossierNearest nearest;

      if (!g_str_has_prefix (argv[i], "--") || argv[i][2] == '\0')
        continue;
      name = g_strndup (argv[i] + 2, strcspn (argv[i] + 2, "="));
      nearest = dossier_nearest (name);
      for (const GOptionEntry *entry = entries; entry->long_name != NULL; entry++)
        dossier_nearest_offer (&nearest, entry->long_name);
      if (nearest.best != NULL && !g_str_equal (nearest.best, name))
        return nearest.best;
    }

  return NULL;
}

static void
complain_of_options (const DossierCommandHelp *help,
                     const GError *error,
                     int argc,
                     char **argv)
{
  g_autofree char *message = dossier_escape_text (error->message);
  const char *nearest = NULL;

  if (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    nearest = find_nearest_option (help->entries, argc, argv);

  dossier_tool_complain ("%s", message);
  if (nearest != NULL)
    /* Translators: %s is the name of an option */
    dossier_tool_complain (_("Did you mean “--%s”?"), nearest);
}

/**
 * dossier_tool_parse:
 * @help: what the subcommand can be asked for
 * @argc: (inout): how many arguments
 * @argv: (inout): the arguments, the subcommand's name first
 *
 * Reads the options of a subcommand, and takes them out of the arguments. Asked for help, it prints that and exits.
 * Where something is wrong it says what.
 *
 * Returns: whether all is well
 */
gboolean
dossier_tool_parse (const DossierCommandHelp *help,
                    int *argc,
                    char ***argv)
{
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *program = NULL;

  g_return_val_if_fail (help != NULL && argc != NULL && argv != NULL && *argc > 0, FALSE);

  program = g_strconcat ("dossier-tool ", (*argv)[0], NULL);
  g_set_prgname (program);
  context = g_option_context_new (help->arguments);
  g_option_context_set_summary (context, help->summary);
  if (help->description != NULL)
    g_option_context_set_description (context, help->description);
  g_option_context_add_main_entries (context, help->entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;

  complain_of_options (help, error, *argc, *argv);
  /* Translators: %s is the command, "dossier-tool check" */
  dossier_tool_complain (_("“%s --help” shows what can be asked for."), program);
  return FALSE;
}

static gboolean
is_language (const char *tag)
{
  return strlen (tag) <= LONGEST_LANGUAGE && g_ascii_isalpha (tag[0]) && g_ascii_isalpha (tag[1])
         && strspn (tag, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") == strlen (tag);
}

/**
 * dossier_tool_set_language:
 * @tag: a BCP 47 tag
 *
 * Makes everything that is said from now on be in that language, as far as there are words in it. Says so where it is
 * no language.
 *
 * Returns: whether it is one
 */
gboolean
dossier_tool_set_language (const char *tag)
{
  g_autofree char *name = NULL;
  const char *locale;

  g_return_val_if_fail (tag != NULL, FALSE);

  if (!is_language (tag))
    {
      g_autofree char *shown = dossier_escape_text (tag);

      /* Translators: %s is what was typed */
      dossier_tool_complain (_("“%s” is no language: en, es, pt-BR."), shown);
      return FALSE;
    }

  name = g_strdelimit (g_strdup (tag), "-", '_');
  g_setenv ("LANGUAGE", name, TRUE);
  /* In the C locale gettext looks at no other setting; any call of setlocale() makes it look again. */
  locale = setlocale (LC_MESSAGES, NULL);
  if (g_str_equal (locale, "C") || g_str_equal (locale, "POSIX"))
    setlocale (LC_MESSAGES, "C.UTF-8");
  else
    setlocale (LC_MESSAGES, "");

  return TRUE;
}
