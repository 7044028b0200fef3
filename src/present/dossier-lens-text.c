// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-lens-text.h"

#include <glib/gi18n.h>

static const char *const words[DOSSIER_N_STANDINGS] = {
  [DOSSIER_STANDING_OFF] = NC_("standing", "Nothing"),
  [DOSSIER_STANDING_CLAIMED] = NC_("standing", "alleged, denied or opinion"),
  [DOSSIER_STANDING_ANNOUNCED] = NC_("standing", "announced"),
  [DOSSIER_STANDING_ESTIMATED] = NC_("standing", "estimated"),
  [DOSSIER_STANDING_REPORTED] = NC_("standing", "reported"),
  [DOSSIER_STANDING_STATED] = NC_("standing", "stated"),
  [DOSSIER_STANDING_COUNTED] = NC_("standing", "counted or ruled"),
};

/**
 * dossier_standing_word:
 * @standing: a standing
 *
 * Returns: (transfer none): the statuses that have it, without a capital
 */
const char *
dossier_standing_word (DossierStanding standing)
{
  g_return_val_if_fail (standing < DOSSIER_N_STANDINGS, "");

  return g_dpgettext2 (NULL, "standing", words[standing]);
}

/**
 * dossier_format_lens:
 * @lens: the standing that was chosen, not off
 * @n_dimmed: how many facts of the page are dimmed
 * @n_facts: how many it has
 *
 * Says what the lens dims, how many facts of a page, and what it never does.
 *
 * Returns: (transfer full): the line
 */
char *
dossier_format_lens (DossierStanding lens,
                     guint n_dimmed,
                     guint n_facts)
{
  /* Translators: %1$u of the %2$u facts of a page are shown less strongly, since their status stands below %3$s, such
   * as "stated" or "counted or ruled". A claim is never dimmed without its answer, nor the answer without it. */
  return g_strdup_printf (ngettext ("Dimmed on this page: %1$u fact of %2$u, which stands below “%3$s”. A claim and "
                                    "its answer are dimmed together or not at all; nothing is left out.",
                                    "Dimmed on this page: %1$u facts of %2$u, which stand below “%3$s”. A claim and "
                                    "its answer are dimmed together or not at all; nothing is left out.", n_dimmed),
                          n_dimmed, n_facts, dossier_standing_word (lens));
}

/**
 * dossier_format_dimmed:
 * @lens: the standing that was chosen, not off
 *
 * Says of one fact, for speech, that it is dimmed, and why.
 *
 * Returns: (transfer full): the sentence
 */
char *
dossier_format_dimmed (DossierStanding lens)
{
  /* Translators: for speech; %s is a status such as "stated" */
  return g_strdup_printf (_("Dimmed: it stands below “%s”."), dossier_standing_word (lens));
}
