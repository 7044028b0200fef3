// SPDX-License-Identifier: GPL-3.0-or-later

/* Who says what: how each group of speakers stands to each contested point. Pure.
 *
 * A point is a question of kind `point`, or any other that somebody declined to answer. A group is all who share a tag:
 * a government with its ministers, or the press. A party without a tag is a group of its own, and so is the source
 * where it names no speaker. What Dossier worked out is nobody's position. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

/* What the members of a group do with a point; flags, since a group, or one speaker, may do several. None of them: the
 * dossier has no record, which is not silence. */
typedef enum
{
  DOSSIER_POSITION_ASSERTS = 1 << 0,
  DOSSIER_POSITION_DENIES = 1 << 1,
  DOSSIER_POSITION_PARTLY = 1 << 2,   /* agrees in part, or limits it */
  DOSSIER_POSITION_ANSWERS = 1 << 3,  /* answers a question that is no statement: gives a number, say */
  DOSSIER_POSITION_DECLINES = 1 << 4, /* was asked, and declined to say */
} DossierPositionFlags;

#define DOSSIER_N_POSITION_FLAGS 5

typedef struct
{
  guint group;     /* its place among the groups */
  guint flags;     /* of DossierPositionFlags, never 0 */
  GPtrArray *facts; /* of const DossierFact, borrowed: by when they were said, the undated last */
} DossierPosition;

typedef struct
{
  const DossierQuestion *question;
  GPtrArray *positions; /* of DossierPosition: of those groups that have one, in the order of the groups */
} DossierContested;

typedef struct
{
  Dossier *dossier;
  GPtrArray *points; /* of DossierContested, in the dossier's order */
  const DossierParty **groups; /* in the dossier's order; NULL, the last: the source's own voice */
  guint n_groups;
} DossierPositions;

gboolean dossier_question_is_contested (const DossierQuestion *question);
const DossierParty *dossier_party_get_group (const DossierParty *party);
guint dossier_fact_get_position (const DossierFact *fact);
gboolean dossier_position_is_contradictory (guint flags);
guint dossier_position_count_kinds (guint flags);

DossierPositions *dossier_positions_new (Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_positions_free (DossierPositions *positions);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPositions, dossier_positions_free)

const DossierPosition *dossier_contested_find (const DossierContested *point, guint group);

G_END_DECLS
