// SPDX-License-Identifier: GPL-3.0-or-later

/* The values a dossier is made of: sources, parties, questions, facts, figures, views and lectures.
 *
 * Plain structs, read-only for everyone but the reader that builds them. All of them, and every string and array in
 * them, live in the arena of their Dossier: hold a reference to the Dossier, and borrow freely.
 *
 *   Dossier ──► views ──► sections ──► facts, figures, pairs
 *           ──► facts ──► by (parties), answer (question), references (sources), links (facts)
 *           ──► questions ──► answers (facts)          filled in when the dossier is frozen
 *
 * Strings are valid UTF-8. Arrays are pointer and count; a count of 0 may go with a NULL pointer. Everything marked
 * (nullable) may be NULL, nothing else is. */

#pragma once

#include "dossier-amount.h"
#include "dossier-date.h"
#include "dossier-text.h"
#include "dossier-words.h"

G_BEGIN_DECLS

typedef struct _DossierSource DossierSource;
typedef struct _DossierParty DossierParty;
typedef struct _DossierQuestion DossierQuestion;
typedef struct _DossierFact DossierFact;
typedef struct _DossierFigure DossierFigure;
typedef struct _DossierPair DossierPair;
typedef struct _DossierSection DossierSection;
typedef struct _DossierView DossierView;
typedef struct _DossierLecture DossierLecture;

struct _DossierSource
{
  const char *id;
  const char *type;      /* a CSL type */
  const char *title;     /* (nullable) as are the rest */
  const char *author;
  const char *publisher;
  const char *url;
  const char *language;
  const char *note;
  DossierDate issued;
  DossierDate accessed;
  const DossierSource **derived_from;
  guint n_derived_from;
};

struct _DossierParty
{
  const char *id;
  const DossierText *name;
  const DossierText *short_name; /* (nullable) */
  const DossierText *role;       /* (nullable) */
  DossierPartyKind kind;
  const char *country; /* (nullable) */
  const char *tag;     /* two letters, its own or its group's; (nullable) */
  const char *colour_light, *colour_dark; /* "#rrggbb" of whoever lends the tag; (nullable) */
  const DossierParty *tag_group; /* the party whose tag it is, itself or a group; (nullable) */
  const DossierParty **member_of;
  guint n_member_of;
};

struct _DossierQuestion
{
  const char *id;
  const DossierText *label;
  const DossierText *definition; /* (nullable) */
  const DossierText *scope;      /* (nullable) */
  const DossierText *statement;  /* of a contested point; (nullable) */
  DossierQuestionKind kind;
  DossierUnit unit;
  const DossierFact **answers; /* every fact that answers it, in the file's order */
  guint n_answers;
};

typedef struct
{
  const DossierQuestion *question; /* NULL: the fact answers no question */
  DossierAmount amount;            /* in its own unit, perhaps not the question's; of a computed fact: worked out */
  DossierStance stance;
  const DossierText *scope; /* (nullable) */
} DossierAnswer;

typedef struct
{
  const char *words; /* as the source prints them; NULL: no quote */
  const char *language;
  const char *original; /* (nullable) */
  const char *original_language;
  const DossierText *translations; /* the dossier's own; (nullable) */
} DossierQuote;

typedef struct
{
  const DossierSource *source;
  const char *at; /* "Inmates ¶1"; (nullable) */
} DossierReference;

typedef struct
{
  const DossierFact *from;
  const DossierFact *to;
  DossierLinkKind kind;
  DossierRelation relation; /* of a DOSSIER_LINK_RESPONDS_TO */
} DossierLink;

struct _DossierFact
{
  const char *id;
  guint index; /* its place in the dossier's array of facts */
  DossierStatus status;
  gint32 as_of; /* of a dossier as of a day: that Julian day, later than which it may be answered; 0: none */
  const DossierText *text;
  const DossierText *short_text; /* (nullable) */
  const DossierText *notes;      /* (nullable) */
  DossierDate of;
  DossierDate said;
  gboolean of_context;   /* part of the date comes from the context */
  gboolean said_context;
  guint content_notes; /* flags of DossierContentNote */
  const DossierParty **by; /* none: the source speaks in its own voice */
  guint n_by;
  const DossierParty **about;
  guint n_about;
  DossierAnswer answer;
  DossierQuote quote;
  const DossierReference *references;
  guint n_references;
  const DossierLink **links_out; /* from this fact */
  guint n_links_out;
  const DossierLink **links_in; /* to this fact */
  guint n_links_in;
  guint n_differing; /* other answers to its question that say something else: dossier_fact_count_differing() */
  const char *formula;        /* of a computed fact; (nullable) */
  const DossierFact *compare; /* the source's own figure for what is computed; (nullable) */
  const DossierFact **inputs; /* of a computed fact: the answers it was worked out from */
  guint n_inputs;
  const char *const *tags;
  guint n_tags;
  const DossierView *view; /* the first view that shows it; (nullable) */
};

typedef struct
{
  const DossierQuestion *question;
  gboolean is_level; /* a line that values are seen against */
} DossierFigureQuestion;

/* A row of a timeline: what it names first, then what has one of its tags. */
typedef struct
{
  const DossierText *title;
  const DossierFact **facts;
  guint n_facts;
  const char *const *tags;
  guint n_tags;
} DossierLane;

/* A part of a drawing, and the fact that it stands for. */
typedef struct
{
  const DossierFact *fact;
  DossierPartRole role;
  const char *at; /* of a map: where, an ISO 3166 code; else NULL */
  const char *to; /* of a transfer: where to; else NULL */
} DossierFigurePart;

/* A place or a state that flows lead to or from. */
typedef struct
{
  const char *id; /* within its figure */
  const DossierText *title;
} DossierFigureNode;

typedef struct
{
  guint from, to;           /* indices of the figure's nodes, the first before the second */
  const DossierText *title; /* what goes that way; (nullable) */
  const DossierFact **facts;
  guint n_facts;
} DossierFigureFlow;

struct _DossierFigure
{
  const char *id;
  DossierFigureKind kind;
  const DossierText *title;
  const DossierText *reading; /* (nullable) */
  const DossierText *caption; /* (nullable) */
  const DossierFigureQuestion *questions;
  guint n_questions;
  const DossierFigurePart *parts; /* of a drawing; questions then may be missing */
  guint n_parts;
  const DossierFact **facts; /* only these, in this order: those of the parts or flows; none: all answers */
  guint n_facts;
  const DossierFact **events; /* of claims over time: what happened then, as it is said */
  guint n_events;
  const DossierFact **periods; /* the same: times that are shaded */
  guint n_periods;
  const DossierFigureNode *nodes; /* of flows, else none */
  guint n_nodes;
  const DossierFigureFlow *flows;
  guint n_flows;
  const DossierLane *lanes; /* of a timeline, else none */
  guint n_lanes;
  DossierDate from;
  DossierDate to;
};

struct _DossierPair
{
  const char *id;
  const DossierText *topic;
  const DossierFact *claim;
  const DossierFact *answer; /* (nullable) */
  DossierRelation relation;
  const DossierFact **also;
  guint n_also;
};

struct _DossierSection
{
  const char *id;
  const DossierText *title;
  const DossierText *intro; /* (nullable) */
  const DossierFigure **figures;
  guint n_figures;
  const DossierFact **facts;
  guint n_facts;
  const DossierPair **pairs;
  guint n_pairs;
};

struct _DossierView
{
  const char *id;
  const DossierText *title;
  const DossierText *short_title; /* (nullable) */
  const DossierText *summary;     /* (nullable) */
  const DossierFact **key_figures;
  guint n_key_figures; /* at most 4 */
  const DossierSection *sections;
  guint n_sections;
};

typedef struct
{
  const char *id;
  const DossierText *title; /* (nullable) */
  const DossierText *notes; /* (nullable) */
  double minutes;           /* 0: not planned */
  gboolean predicts;        /* of a figure: its last part is hidden until the room has been asked */
  /* At most one kind of these is set. */
  const DossierFigure *figure;
  const DossierPair *pair;
  const DossierQuestion *question;
  const DossierView *view;
  const DossierFact **facts;
  guint n_facts;
} DossierStep;

struct _DossierLecture
{
  const char *id;
  const DossierText *title;
  const DossierText *summary; /* (nullable) */
  double minutes;
  const DossierStep *steps;
  guint n_steps;
};

G_END_DECLS
