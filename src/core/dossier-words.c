// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-words.h"

static const char *const status_ids[] = {
  "counted", "stated", "reported", "estimated", "announced", "alleged",
  "denied", "opinion", "ruled", "declined", "computed", NULL,
};

static const char *const stance_ids[] = { "asserts", "denies", "partly", "declines", NULL };

static const char *const link_kind_ids[] = {
  "contradicts", "responds_to", "repeats", "supersedes", "supports", "part_of", NULL,
};

static const char *const relation_ids[] = { "direct", "related", "general", NULL };

static const char *const question_kind_ids[] = {
  "count", "area", "length", "mass", "money", "rate", "share", "duration", "point", "words", NULL,
};

static const char *const party_kind_ids[] = {
  "person", "organisation", "government", "court", "outlet", "group", NULL,
};

static const char *const figure_kind_ids[] = {
  "claims", "areas", "bars", "multiples", "flows", "timeline", "facility", "map", NULL,
};

static const char *const part_role_ids[] = {
  "land", "overlap", "site", "walls", "fences", "towers", "cell_space",
  "blocks", "cells", "cell", "people", "length", "detail", "location",
  "policies", "promised", "announced", "toured", "building", "opened", "rejected", "transfer", NULL,
};

static const char *const content_note_ids[] = {
  "violence", "torture", "death", "sexual_violence", "abuse", NULL,
};

G_STATIC_ASSERT (G_N_ELEMENTS (status_ids) == DOSSIER_N_STATUSES + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (stance_ids) == DOSSIER_N_STANCES);
G_STATIC_ASSERT (G_N_ELEMENTS (link_kind_ids) == DOSSIER_N_LINK_KINDS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (relation_ids) == DOSSIER_N_RELATIONS);
G_STATIC_ASSERT (G_N_ELEMENTS (question_kind_ids) == DOSSIER_N_QUESTION_KINDS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (party_kind_ids) == DOSSIER_N_PARTY_KINDS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (figure_kind_ids) == DOSSIER_N_FIGURE_KINDS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (part_role_ids) == DOSSIER_N_PART_ROLES + 1);

/* How a place in a list of ids becomes a value of the enum. */
typedef enum
{
  NUMBERED_FROM_0,
  NUMBERED_FROM_1, /* 0 means none and has no id */
  FLAGS,
} Numbering;

static int
value_at (guint position,
          Numbering numbering)
{
  switch (numbering)
    {
    case NUMBERED_FROM_1:
      return position + 1;
    case FLAGS:
      return 1 << position;
    case NUMBERED_FROM_0:
    default:
      return position;
    }
}

static gboolean
find_value (const char *const *ids,
            Numbering numbering,
            const char *id,
            int *value)
{
  for (guint i = 0; id != NULL && ids[i] != NULL; i++)
    {
      if (g_str_equal (ids[i], id))
        {
          *value = value_at (i, numbering);
          return TRUE;
        }
    }

  return FALSE;
}

static const char *
find_id (const char *const *ids,
         Numbering numbering,
         int value)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (value_at (i, numbering) == value)
        return ids[i];
    }

  return NULL;
}

/* The three functions that the header declares for each list. */
#define DEFINE_WORDS(Type, name, numbering)              \
  gboolean                                               \
  dossier_##name##_from_id (const char *id, Type *value) \
  {                                                      \
    int found = 0;                                       \
                                                         \
    g_return_val_if_fail (value != NULL, FALSE);         \
                                                         \
    if (!find_value (name##_ids, numbering, id, &found)) \
      return FALSE;                                      \
                                                         \
    *value = (Type) found;                               \
    return TRUE;                                         \
  }                                                      \
                                                         \
  const char *                                           \
  dossier_##name##_to_id (Type value)                    \
  {                                                      \
    return find_id (name##_ids, numbering, (int) value); \
  }                                                      \
                                                         \
  const char *const *                                    \
  dossier_##name##_ids (void)                            \
  {                                                      \
    return name##_ids;                                   \
  }

DEFINE_WORDS (DossierStatus, status, NUMBERED_FROM_0)
DEFINE_WORDS (DossierStance, stance, NUMBERED_FROM_1)
DEFINE_WORDS (DossierLinkKind, link_kind, NUMBERED_FROM_0)
DEFINE_WORDS (DossierRelation, relation, NUMBERED_FROM_1)
DEFINE_WORDS (DossierQuestionKind, question_kind, NUMBERED_FROM_0)
DEFINE_WORDS (DossierPartyKind, party_kind, NUMBERED_FROM_0)
DEFINE_WORDS (DossierFigureKind, figure_kind, NUMBERED_FROM_0)
DEFINE_WORDS (DossierPartRole, part_role, NUMBERED_FROM_0)
DEFINE_WORDS (DossierContentNote, content_note, FLAGS)
