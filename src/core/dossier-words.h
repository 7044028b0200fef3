// SPDX-License-Identifier: GPL-3.0-or-later

/* The closed word lists of the format: status, stance, link, relation, question kind, party kind, figure kind, part.
 *
 * Each enum comes with _from_id(), _to_id() and _ids(), the last NULL-terminated and in the enum's order; the ids are
 * the words of the file format and never translated. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_STATUS_COUNTED,
  DOSSIER_STATUS_STATED,
  DOSSIER_STATUS_REPORTED,
  DOSSIER_STATUS_ESTIMATED,
  DOSSIER_STATUS_ANNOUNCED,
  DOSSIER_STATUS_ALLEGED,
  DOSSIER_STATUS_DENIED,
  DOSSIER_STATUS_OPINION,
  DOSSIER_STATUS_RULED,
  DOSSIER_STATUS_DECLINED,
  DOSSIER_STATUS_COMPUTED,
  DOSSIER_N_STATUSES
} DossierStatus;

typedef enum
{
  DOSSIER_STANCE_NONE, /* not about a contested point; has no id */
  DOSSIER_STANCE_ASSERTS,
  DOSSIER_STANCE_DENIES,
  DOSSIER_STANCE_PARTLY,
  DOSSIER_STANCE_DECLINES,
  DOSSIER_N_STANCES
} DossierStance;

typedef enum
{
  DOSSIER_LINK_CONTRADICTS,
  DOSSIER_LINK_RESPONDS_TO,
  DOSSIER_LINK_REPEATS,
  DOSSIER_LINK_SUPERSEDES,
  DOSSIER_LINK_SUPPORTS,
  DOSSIER_LINK_PART_OF,
  DOSSIER_N_LINK_KINDS
} DossierLinkKind;

/* How an answer stands to the claim that it responds to. */
typedef enum
{
  DOSSIER_RELATION_NONE, /* no answer in this dossier; has no id */
  DOSSIER_RELATION_DIRECT,
  DOSSIER_RELATION_RELATED,
  DOSSIER_RELATION_GENERAL,
  DOSSIER_N_RELATIONS
} DossierRelation;

typedef enum
{
  DOSSIER_QUESTION_COUNT,
  DOSSIER_QUESTION_AREA,
  DOSSIER_QUESTION_LENGTH,
  DOSSIER_QUESTION_MASS,
  DOSSIER_QUESTION_MONEY,
  DOSSIER_QUESTION_RATE,
  DOSSIER_QUESTION_SHARE,
  DOSSIER_QUESTION_DURATION,
  DOSSIER_QUESTION_POINT,
  DOSSIER_QUESTION_WORDS,
  DOSSIER_N_QUESTION_KINDS
} DossierQuestionKind;

typedef enum
{
  DOSSIER_PARTY_PERSON,
  DOSSIER_PARTY_ORGANISATION,
  DOSSIER_PARTY_GOVERNMENT,
  DOSSIER_PARTY_COURT,
  DOSSIER_PARTY_OUTLET,
  DOSSIER_PARTY_GROUP,
  DOSSIER_N_PARTY_KINDS
} DossierPartyKind;

typedef enum
{
  DOSSIER_FIGURE_CLAIMS,
  DOSSIER_FIGURE_AREAS,
  DOSSIER_FIGURE_BARS,
  DOSSIER_FIGURE_MULTIPLES,
  DOSSIER_FIGURE_FLOWS,
  DOSSIER_FIGURE_TIMELINE,
  DOSSIER_FIGURE_FACILITY,
  DOSSIER_FIGURE_MAP,
  DOSSIER_N_FIGURE_KINDS
} DossierFigureKind;

/* What a fact is in a drawing: the part of it that the fact stands for. Those of a facility come first, then those of a
 * map. */
typedef enum
{
  DOSSIER_PART_LAND,       /* an area around the site */
  DOSSIER_PART_OVERLAP,    /* that it is not said whether the land includes the site */
  DOSSIER_PART_SITE,       /* an area */
  DOSSIER_PART_WALLS,      /* a number of them around the site */
  DOSSIER_PART_FENCES,     /* the same */
  DOSSIER_PART_TOWERS,     /* the same */
  DOSSIER_PART_CELL_SPACE, /* the area of all cells together */
  DOSSIER_PART_BLOCKS,     /* the number of blocks that it is in */
  DOSSIER_PART_CELLS,      /* the number of cells that it is divided into */
  DOSSIER_PART_CELL,       /* the area of one cell */
  DOSSIER_PART_PEOPLE,     /* how many are in one cell, or can be */
  DOSSIER_PART_LENGTH,     /* a length of something */
  DOSSIER_PART_DETAIL,     /* whatever has no shape */
  DOSSIER_PART_LOCATION,   /* that something is there */
  DOSSIER_PART_POLICIES,   /* called for, or in place: steps towards something, from here on */
  DOSSIER_PART_PROMISED,
  DOSSIER_PART_ANNOUNCED,
  DOSSIER_PART_TOURED,
  DOSSIER_PART_BUILDING,
  DOSSIER_PART_OPENED,
  DOSSIER_PART_REJECTED,
  DOSSIER_PART_TRANSFER,   /* of people, from one place to another */
  DOSSIER_N_PART_ROLES
} DossierPartRole;

/* Content notes are flags: a fact may carry several. */
typedef enum
{
  DOSSIER_CONTENT_VIOLENCE = 1 << 0,
  DOSSIER_CONTENT_TORTURE = 1 << 1,
  DOSSIER_CONTENT_DEATH = 1 << 2,
  DOSSIER_CONTENT_SEXUAL_VIOLENCE = 1 << 3,
  DOSSIER_CONTENT_ABUSE = 1 << 4,
} DossierContentNote;

#define DOSSIER_DECLARE_WORDS(Type, name)                          \
  gboolean dossier_##name##_from_id (const char *id, Type *value); \
  const char *dossier_##name##_to_id (Type value);                 \
  const char *const *dossier_##name##_ids (void);

DOSSIER_DECLARE_WORDS (DossierStatus, status)
DOSSIER_DECLARE_WORDS (DossierStance, stance)
DOSSIER_DECLARE_WORDS (DossierLinkKind, link_kind)
DOSSIER_DECLARE_WORDS (DossierRelation, relation)
DOSSIER_DECLARE_WORDS (DossierQuestionKind, question_kind)
DOSSIER_DECLARE_WORDS (DossierPartyKind, party_kind)
DOSSIER_DECLARE_WORDS (DossierFigureKind, figure_kind)
DOSSIER_DECLARE_WORDS (DossierPartRole, part_role)
DOSSIER_DECLARE_WORDS (DossierContentNote, content_note)

G_END_DECLS
