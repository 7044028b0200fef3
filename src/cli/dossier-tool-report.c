// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool report: what a dossier leaves open, for those who write it. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>

#include "core/dossier-json-writer.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-open-state.h"

#define DEFAULT_AGE "12m"

static void
print_entry (const DossierOpenEntry *entry)
{
  g_print ("  %s\n", entry->text);
  g_print ("    %s ", entry->why);
  if (entry->question != NULL)
    /* Translators: %s is the identifier of a question, after what is said of it */
    g_print (_("[question %s]"), entry->question->id);
  else
    g_print ("[%s]", entry->fact->id);
  g_print ("\n");
}

static void
print_group (const DossierOpenGroup *group)
{
  /* Translators: %1$s is the title of a list, %2$u how many stand in it */
  g_print (_("%1$s: %2$u"), group->title, group->entries->len);
  g_print ("\n%s\n", group->explanation);
  for (guint i = 0; i < group->entries->len; i++)
    print_entry (g_ptr_array_index (group->entries, i));
  g_print ("\n");
}

static void
print_report (const DossierOpenState *state)
{
  g_print ("%s\n%s\n%s\n\n", state->title, state->summary, state->source_note);
  for (guint i = 0; i < state->groups->len; i++)
    print_group (g_ptr_array_index (state->groups, i));
}

static void
write_entry (DossierJsonWriter *writer,
             const DossierOpenEntry *entry)
{
  dossier_json_writer_begin_object (writer);
  if (entry->question != NULL)
    dossier_json_writer_string_member (writer, "question", entry->question->id);
  if (entry->fact != NULL)
    dossier_json_writer_string_member (writer, "fact", entry->fact->id);
  dossier_json_writer_string_member (writer, "text", entry->text);
  dossier_json_writer_string_member (writer, "why", entry->why);
  dossier_json_writer_end_object (writer);
}

static void
write_group (DossierJsonWriter *writer,
             const DossierOpenGroup *group)
{
  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "reason", dossier_open_reason_to_id (group->reason));
  dossier_json_writer_string_member (writer, "title", group->title);
  dossier_json_writer_string_member (writer, "explanation", group->explanation);
  dossier_json_writer_number_member (writer, "count", group->entries->len);
  dossier_json_writer_key (writer, "entries");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < group->entries->len; i++)
    write_entry (writer, g_ptr_array_index (group->entries, i));
  dossier_json_writer_end_array (writer);
  dossier_json_writer_end_object (writer);
}

static gboolean
write_report (const DossierOpenState *state)
{
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();
  g_autofree char *json = NULL;

  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "dossier", state->dossier->id);
  dossier_json_writer_string_member (writer, "version", state->dossier->version);
  dossier_json_writer_string_member (writer, "sources", state->source_note);
  dossier_json_writer_key (writer, "groups");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < state->groups->len; i++)
    write_group (writer, g_ptr_array_index (state->groups, i));
  dossier_json_writer_end_array (writer);
  dossier_json_writer_end_object (writer);
  json = dossier_json_writer_finish (writer);

  return dossier_tool_write (json);
}

static DossierExit
complain_of_age (const char *age)
{
  g_autofree char *shown = dossier_escape_text (age);

  /* Translators: %s is what was typed */
  dossier_tool_complain (_("“%s” is no age. Expected were months or years before the dossier’s date, such as 12m or "
                           "2y, or a date, such as 2024 or 2024-06."), shown);
  return DOSSIER_EXIT_USAGE;
}

static DossierExit
report (const char *argument,
        const char *age,
        gboolean as_json)
{
  g_autoptr (Dossier) dossier = dossier_tool_load (argument);
  g_autoptr (DossierOpenState) state = NULL;
  gint32 older_than;

  if (dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;
  if (!dossier_parse_age (age, &dossier->as_of, &older_than))
    return complain_of_age (age);

  state = dossier_open_state_new (dossier, older_than);
  if (as_json)
    return write_report (state) ? DOSSIER_EXIT_FINE : DOSSIER_EXIT_PROBLEMS;

  print_report (state);
  return DOSSIER_EXIT_FINE;
}

/**
 * dossier_command_report:
 * @argc: how many arguments
 * @argv: the arguments, "report" first
 *
 * Says what a dossier leaves open.
 *
 * Returns: how it went
 */
DossierExit
dossier_command_report (int argc,
                        char **argv)
{
  g_autofree char *age = NULL;
  g_autofree char *language = NULL;
  gboolean as_json = FALSE;
  const GOptionEntry entries[] = {
    { "older-than", 0, 0, G_OPTION_ARG_STRING, &age,
      N_("Which numbers are listed as old: 12m or 2y before the dossier’s date, or a date, 2024"), N_("AGE") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_("Show texts and dates in this language: es"), N_("LANG") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write the report as JSON"), NULL },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE"),
    .summary = _("List what a dossier cannot answer, each entry with the reason why it stands there."),
    .description = _("FILE is a path, or the name of an installed dossier. Without an age it is 12m."),
    .entries = entries,
  };

  g_return_val_if_fail (argc > 0 && argv != NULL, DOSSIER_EXIT_USAGE);

  if (!dossier_tool_parse (&help, &argc, &argv))
    return DOSSIER_EXIT_USAGE;
  if (argc != 2)
    {
      dossier_tool_complain ("%s", _("Which file? “dossier-tool report FILE”"));
      return DOSSIER_EXIT_USAGE;
    }
  if (language != NULL && !dossier_tool_set_language (language))
    return DOSSIER_EXIT_USAGE;

  return report (argv[1], age != NULL ? age : DEFAULT_AGE, as_json);
}
