// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-standing.h"

#include "core/dossier-computed.h"

/* Why this order. A count and a ruling come out of a procedure that others can repeat or appeal: they are what somebody
 * answers for by office. A plain statement commits its speaker, without such a procedure. A report passes on what
 * another said. An estimate is a judgement, and says so. A plan is not yet anything. Last, and all alike, come the
 * claims of parties to the dispute: an allegation, its denial, and an opinion. An allegation must never weigh less than
 * the denial that answers it, nor more.
 *
 * That somebody declined to answer is stated as plain fact, and dimming it would hide that the question was asked. */
static const DossierStanding standings[DOSSIER_N_STATUSES] = {
  [DOSSIER_STATUS_COUNTED] = DOSSIER_STANDING_COUNTED,
  [DOSSIER_STATUS_RULED] = DOSSIER_STANDING_COUNTED,
  [DOSSIER_STATUS_STATED] = DOSSIER_STANDING_STATED,
  [DOSSIER_STATUS_DECLINED] = DOSSIER_STANDING_STATED,
  [DOSSIER_STATUS_COMPUTED] = DOSSIER_STANDING_STATED, /* at most: see dossier_fact_get_standing() */
  [DOSSIER_STATUS_REPORTED] = DOSSIER_STANDING_REPORTED,
  [DOSSIER_STATUS_ESTIMATED] = DOSSIER_STANDING_ESTIMATED,
  [DOSSIER_STATUS_ANNOUNCED] = DOSSIER_STANDING_ANNOUNCED,
  [DOSSIER_STATUS_ALLEGED] = DOSSIER_STANDING_CLAIMED,
  [DOSSIER_STATUS_DENIED] = DOSSIER_STANDING_CLAIMED,
  [DOSSIER_STATUS_OPINION] = DOSSIER_STANDING_CLAIMED,
};

static const char *const ids[DOSSIER_N_STANDINGS] = {
  "off", "claimed", "announced", "estimated", "reported", "stated", "counted",
};

/**
 * dossier_status_get_standing:
 * @status: a status
 *
 * Returns: how far someone who says a thing with this status stands behind it
 */
DossierStanding
dossier_status_get_standing (DossierStatus status)
{
  g_return_val_if_fail (status < DOSSIER_N_STATUSES, DOSSIER_STANDING_CLAIMED);

  return standings[status];
}

/**
 * dossier_fact_get_standing:
 * @fact: a fact
 *
 * Gets the standing of a fact's status; of what was worked out, that of the weakest fact that it rests on.
 *
 * Returns: the standing
 */
DossierStanding
dossier_fact_get_standing (const DossierFact *fact)
{
  DossierStanding standing;
  g_autoptr (GPtrArray) grounds = NULL;

  g_return_val_if_fail (fact != NULL, DOSSIER_STANDING_CLAIMED);

  standing = dossier_status_get_standing (fact->status);
  if (fact->n_inputs == 0)
    return standing;

  grounds = dossier_fact_list_grounds (fact);
  for (guint i = 0; i < grounds->len; i++)
    standing = MIN (standing,
                    dossier_status_get_standing (((const DossierFact *) g_ptr_array_index (grounds, i))->status));

  return standing;
}

/**
 * dossier_standing_from_id:
 * @id: a word
 * @standing: (out): the standing
 *
 * Returns: whether @id names a standing
 */
gboolean
dossier_standing_from_id (const char *id,
                          DossierStanding *standing)
{
  g_return_val_if_fail (id != NULL && standing != NULL, FALSE);

  for (guint i = 0; i < DOSSIER_N_STANDINGS; i++)
    if (g_str_equal (id, ids[i]))
      {
        *standing = (DossierStanding) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * dossier_standing_to_id:
 * @standing: a standing
 *
 * Returns: its word: the state of the window's lens, never translated
 */
const char *
dossier_standing_to_id (DossierStanding standing)
{
  g_return_val_if_fail (standing < DOSSIER_N_STANDINGS, NULL);

  return ids[standing];
}
