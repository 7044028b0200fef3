// SPDX-License-Identifier: GPL-3.0-or-later

/* What a page shows: one plain struct, worked out by one pure function. The widgets only apply it.
 *
 * Strings are in the reader's language. Facts, figures and pairs are borrowed from the dossier, which the state
 * holds. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

/* A party tag: letters and colours. */
typedef struct
{
  char *letters; /* "SV"; "SA" for the source's own voice; (nullable) */
  char *colour_light; /* the dossier's own; (nullable) */
  char *colour_dark;
  char *name;    /* for speech and tooltip: "El Salvador, government" */
} DossierTagState;

typedef struct
{
  const DossierFact *fact;
  char *statement;
  DossierTagState tag;
  char *who;  /* short: "García" */
  char *when; /* short: "Nov 2024", "undated" */
  guint n_differing; /* answers to the same question that conflict or differ */
  guint n_answers;   /* facts that respond to this one */
  char *relation;    /* the pill: "3 differ", "1 answer", "1 answer, 3 differ"; (nullable) */
  char *spoken;      /* accessible name: statement, who, when, status, answered or not, source */
  char *spoken_veiled; /* the same while it is veiled: without the statement; (nullable) */
  gboolean veiled;   /* it carries a content note */
  char *content_note; /* "Content note: descriptions of violence"; (nullable) */
} DossierRowState;

typedef struct
{
  const DossierFact *fact;
  char *label;  /* "People held" */
  char *figure; /* "15,000–20,000", or words where there is no number */
  char *differs; /* "3 differ"; (nullable) */
  DossierTagState tag;
  char *who;
  char *when;
  char *spoken;
} DossierTileState;

/* A computed fact, beside what the source says. */
typedef struct
{
  const DossierFact *fact;
  char *label;   /* what was worked out: "People per cell. At capacity" */
  char *statement; /* "People per cell, from capacity and cells" */
  char *figure;  /* "156", "17.6%", "US$2,500", "about 460,000" */
  char *unit;    /* "people", "m²"; empty where the figure holds it */
  char *formula; /* "40,000 people ÷ 256 cells = 156.25" */
  char *source_says; /* "The source says 156."; (nullable) */
  char *verdict; /* "same", "same after rounding", "agrees with the source", "differs", "not in the source" */
  char *spoken;
} DossierComputedState;

/* One side of a pair. */
typedef struct
{
  const DossierFact *fact; /* NULL: no answer in this dossier; then only statement and spoken say something */
  DossierTagState tag;
  char *who;
  char *when;
  char *statement;
  char *place; /* "Rights ¶2" */
  char *spoken;
  char *spoken_veiled; /* without the statement; (nullable) */
} DossierSideState;

typedef struct
{
  const DossierPair *pair;
  char *topic;
  DossierRelation relation;
  char *relation_words; /* "Direct answer" */
  DossierSideState claim;
  DossierSideState answer;
  GPtrArray *also;    /* of DossierRowState */
  gboolean veiled;    /* either side carries a content note: it covers both */
  char *content_note; /* (nullable) */
} DossierPairState;

typedef struct
{
  const DossierSection *section;
  char *title;
  char *intro;     /* (nullable) */
  char *count;     /* "5 facts", "3 pairs", "2 facts, 1 pair" */
  GPtrArray *figures;  /* of const DossierFigure, borrowed */
  GPtrArray *facts;    /* of const DossierFact, borrowed: those that are not computed, and so stand in rows */
  GPtrArray *computed; /* of DossierComputedState */

  /* Made when they are asked for: a section may have a hundred thousand rows, of which a reader sees forty. */
  const Dossier *dossier;
  GPtrArray *rows;  /* of DossierRowState; NULL where not made yet */
  GPtrArray *pairs; /* of DossierPairState; likewise */
} DossierSectionState;

/* How many facts have a status. */
typedef struct
{
  DossierStatus status;
  guint n;
  char *words; /* "Stated: 14" */
} DossierStatusCount;

typedef struct
{
  Dossier *dossier;
  const DossierView *view; /* the dossier's, or one made for the page of a party */
  DossierTagState tag;     /* of a party, beside the title; else without letters */
  char *title;
  char *summary;       /* (nullable) */
  char *note;          /* of a party: who speaks for it; (nullable) */
  GPtrArray *statuses; /* of DossierStatusCount: of a party; else NULL */
  GPtrArray *pool;     /* what the view of a party is made of; else NULL */
  GPtrArray *tiles;    /* of DossierTileState */
  GPtrArray *sections; /* of DossierSectionState */
  gboolean has_filter; /* by answer: on a page that begins with pairs, where they are what is read */
} DossierPageState;

const DossierRowState *dossier_section_state_get_row (DossierSectionState *state, guint index);
const DossierPairState *dossier_section_state_get_pair (DossierSectionState *state, guint index);
char *dossier_section_state_format_count (const DossierSectionState *state, guint n_pairs) G_GNUC_WARN_UNUSED_RESULT;
DossierPageState *dossier_page_state_new (Dossier *dossier, const DossierView *view) G_GNUC_WARN_UNUSED_RESULT;
void dossier_page_state_free (DossierPageState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPageState, dossier_page_state_free)

G_END_DECLS
