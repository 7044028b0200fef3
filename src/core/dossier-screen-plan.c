// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-screen-plan.h"

static gboolean
has_twin (const DossierScreen *screens,
          guint n_screens,
          guint index)
{
  for (guint i = 0; i < n_screens; i++)
    if (i != index && g_strcmp0 (screens[i].model, screens[index].model) == 0)
      return TRUE;

  return FALSE;
}

/**
 * dossier_screen_name:
 * @screens: those that are plugged in
 * @n_screens: how many
 * @index: the place of one
 *
 * Names a screen as the speaker knows it, and as it is remembered: by its model; by its connector where that is not
 * known; by both where there are several of a model.
 *
 * Returns: (transfer full) (nullable): the name; %NULL if nothing is known of it
 */
char *
dossier_screen_name (const DossierScreen *screens,
                     guint n_screens,
                     guint index)
{
  const DossierScreen *screen;

  g_return_val_if_fail (screens != NULL && index < n_screens, NULL);

  screen = &screens[index];
  if (screen->model == NULL)
    return g_strdup (screen->connector);
  if (screen->connector != NULL && has_twin (screens, n_screens, index))
    return g_strdup_printf ("%s (%s)", screen->model, screen->connector);

  return g_strdup (screen->model);
}

static int
find_named (const DossierScreen *screens,
            guint n_screens,
            const char *wanted)
{
  for (guint i = 0; i < n_screens; i++)
    {
      g_autofree char *name = dossier_screen_name (screens, n_screens, i);

      if (g_strcmp0 (name, wanted) == 0)
        return (int) i;
    }

  return DOSSIER_NO_SCREEN;
}

/* The first screen that is not the given one. */
static int
find_other (guint n_screens,
            int not_this)
{
  for (guint i = 0; i < n_screens; i++)
    if ((int) i != not_this)
      return (int) i;

  return DOSSIER_NO_SCREEN;
}

/**
 * dossier_plan_screens:
 * @screens: those that are plugged in
 * @n_screens: how many
 * @wanted: the name of the one that was asked for; "" for any
 * @reader: the place of the one that the reader's window is on, or %DOSSIER_NO_SCREEN
 *
 * Chooses: the screen that was asked for, if it is plugged in; else one that the reader is not on; else the only one.
 * The speaker stays where the reader is, if the slides are not there.
 *
 * Returns: the choice
 */
DossierScreenPlan
dossier_plan_screens (const DossierScreen *screens,
                      guint n_screens,
                      const char *wanted,
                      int reader)
{
  DossierScreenPlan plan = { DOSSIER_NO_SCREEN, DOSSIER_NO_SCREEN };

  g_return_val_if_fail (wanted != NULL && (screens != NULL || n_screens == 0), plan);
  g_return_val_if_fail (reader < (int) n_screens, plan);

  if (*wanted != '\0')
    plan.hall = find_named (screens, n_screens, wanted);
  if (plan.hall < 0)
    plan.hall = find_other (n_screens, reader);
  if (plan.hall < 0 && n_screens > 0)
    plan.hall = MAX (reader, 0);
  plan.console = reader >= 0 && reader != plan.hall ? reader : find_other (n_screens, plan.hall);

  return plan;
}
