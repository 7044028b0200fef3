// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtk/gtk.h>
#include <libintl.h>
#include <locale.h>

#include "app/dossier-application.h"
#include "app/dossier-opening.h"
#include "dossier-config.h"

static void
set_up_languages (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, DOSSIER_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* It is done, and must not be done again while the first file is being read in its thread. */
  gtk_disable_setlocale ();
}

static gboolean
has_option (int argc,
            char **argv)
{
  for (int i = 1; i < argc; i++)
    if (argv[i][0] == '-')
      return TRUE;

  return FALSE;
}

/* Starts to read the first file that will be shown, so that this runs beside the start of libadwaita.
 *
 * Returns: (transfer full): the reading */
static DossierOpening *
open_early (int argc,
            char **argv)
{
  g_autoptr (GFile) file = dossier_application_find_file (argc > 1 ? argv[1] : NULL);

  return dossier_opening_new (file);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (DossierOpening) early = NULL;
  g_autoptr (DossierApplication) application = NULL;
  int status;

  set_up_languages ();
  /* Where there is any option, what is to be done, if anything, is for the application to find out. */
  if (!has_option (argc, argv))
    {
      dossier_application_warm_up (argv[0]);
      early = open_early (argc, argv);
    }
  application = dossier_application_new (early);
  status = g_application_run (G_APPLICATION (application), argc, argv);

  /* Where a program that runs already has taken the file over, no one waits for it here. */
  if (early != NULL)
    dossier_opening_cancel (early);
  return status;
}
