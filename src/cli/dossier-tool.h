// SPDX-License-Identifier: GPL-3.0-or-later

/* What the subcommands of dossier-tool share: exit codes, loading, messages. */

#pragma once

#include "core/dossier-lecture-plan.h"
#include "core/dossier-loader.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_EXIT_FINE = 0,
  DOSSIER_EXIT_PROBLEMS = 1, /* the file has errors, or something could not be read or written */
  DOSSIER_EXIT_USAGE = 2,    /* what was typed means nothing */
} DossierExit;

/* A subcommand: gets its own arguments, its name first. */
typedef DossierExit (*DossierCommandFunc) (int argc, char **argv);

DossierExit dossier_command_check (int argc, char **argv);
DossierExit dossier_command_cite (int argc, char **argv);
DossierExit dossier_command_facts (int argc, char **argv);
DossierExit dossier_command_figure (int argc, char **argv);
DossierExit dossier_command_lecture (int argc, char **argv);
DossierExit dossier_command_report (int argc, char **argv);
DossierExit dossier_command_search (int argc, char **argv);

/* What a subcommand can be asked for. */
typedef struct
{
  const char *arguments;   /* "FILE…" */
  const char *summary;     /* one sentence */
  const char *description; /* (nullable): more, after the options */
  const GOptionEntry *entries;
} DossierCommandHelp;

gboolean dossier_tool_parse (const DossierCommandHelp *help, int *argc, char ***argv);
void dossier_tool_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);
DossierExit dossier_tool_complain_word (const char *what, const char *word, const char *nearest);
gboolean dossier_tool_set_language (const char *tag);

Dossier *dossier_tool_load (const char *argument) G_GNUC_WARN_UNUSED_RESULT;
Dossier *dossier_tool_load_installed (const char *id) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_tool_load_lecture (const char *path) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_tool_name_file (const char *argument, GFile *file) G_GNUC_WARN_UNUSED_RESULT;
GFile *dossier_tool_find (const char *argument) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_tool_write (const char *text);
DossierExit dossier_tool_write_file (GBytes *bytes, const char *path);

G_END_DECLS
