// SPDX-License-Identifier: GPL-3.0-or-later

/* What the parts of the reader share.
 *
 *   dossier-reader.c          the whole: lint, then kind after kind, then freeze
 *   dossier-reader-member.c   ids, words, dates, localised texts, references: what items are made of
 *   dossier-reader-people.c   sources, parties, questions
 *   dossier-reader-fact.c     facts, with quotes, references and links
 *   dossier-reader-answer.c   what a fact answers
 *   dossier-reader-view.c     figures, views, sections, pairs
 *   dossier-reader-flows.c    nodes and flows
 *   dossier-reader-lanes.c    the lanes of a timeline
 *   dossier-reader-parts.c    the parts of a drawing
 *   dossier-reader-lecture.c  lectures and steps
 *   dossier-freeze.c          links, answers, tags: what can only be known once all facts are there
 *   dossier-freeze-computed.c computed facts
 *
 * The kinds are read in an order in which each refers only to those before it, whatever the file's order is; only what
 * goes from fact to fact is kept for the freeze. An item with an error in it is dropped: its id stays known, so that
 * what refers to it can tell the difference between a thing that is broken and one that never was. */

#pragma once

#include "dossier-cursor.h"
#include "dossier-formula.h"
#include "dossier-loader.h"
#include "dossier-private.h"

G_BEGIN_DECLS

/* Things as they are built: what the dossier shows comes first. Nodes of 0 stand for a member that is missing. */
typedef struct
{
  DossierSource source;
  guint32 derived_from_node;
} DossierSourceDraft;

typedef struct
{
  DossierParty party;
  guint32 node;
  guint32 member_of_node;
  gboolean is_used;
  guint8 tag_state; /* of the search for the tag: see dossier-freeze.c */
} DossierPartyDraft;

typedef struct
{
  DossierQuestion question;
  guint32 node;
  guint n_links_in; /* of all its answers together */
  gboolean is_used;
} DossierQuestionDraft;

typedef struct
{
  DossierFact fact;
  guint32 node;
  guint32 compare_node;
  gboolean is_dropped;
  gboolean is_shown; /* it stands in a section */
} DossierFactDraft;

/* A link whose other end may not have been read yet. */
typedef struct
{
  DossierFactDraft *from;
  guint32 to_node;
  DossierLinkKind kind;
  DossierRelation relation;
} DossierLinkDraft;

typedef struct
{
  DossierFactDraft *fact;
  DossierFormula *formula;
  guint32 node;
} DossierFormulaDraft;

typedef struct
{
  DossierReading reading; /* first, so that a cursor leads here */
  Dossier *dossier;
  DossierArena *arena;
  const DossierLimits *limits;
  guint n_open; /* items: those of a section are open within their view */
  GCancellable *cancellable;
  DossierProgressFunc progress;
  gpointer progress_data;
  double last_fraction;
  guint nearest_budget; /* ids that may yet be compared with one that nobody knows */
  GArray *entries;      /* DossierTextEntry, of the text that is being read */
  GPtrArray *pointers;  /* a stack of what goes into arrays */
  GArray *links;        /* DossierLinkDraft, in the order of the file */
  GArray *formulas;     /* DossierFormulaDraft */
} DossierReader;

/* How long a list may be all of which is shown with one fact or pair. */
#define DOSSIER_MOST_ITEMS 100

/* Fills in one item, zeroed before; FALSE if it is broken. */
typedef gboolean (*DossierItemFunc) (DossierReader *reader, const DossierCursor *item, gpointer value);

/* Reads a word of a closed list; FALSE, with a report, if it is none of it. */
#define dossier_reader_read_enum(cursor, name, value)                           \
  (dossier_##name##_from_id (dossier_cursor_get_string ((cursor)), (value)) \
   || dossier_reader_report_word ((cursor), dossier_##name##_ids ()))

/* dossier-reader.c */
gboolean dossier_reader_is_cancelled (const DossierReader *reader);
gpointer *dossier_reader_read_items (DossierReader *reader,
                                     const DossierCursor *array,
                                     gsize size,
                                     DossierItemFunc read_item,
                                     guint *n_items);

/* dossier-reader-member.c */
gboolean dossier_reader_report_word (const DossierCursor *cursor, const char *const *ids);
void dossier_reader_report_meaningless (const DossierCursor *cursor, const char *key);
gboolean dossier_reader_check_id (const DossierCursor *cursor);
const char *dossier_reader_claim_id (DossierReader *reader, DossierKind kind, const DossierCursor *cursor,
                                     gpointer value);
gboolean dossier_reader_finish (DossierReader *reader, DossierKind kind, const char *id, gboolean is_good);
gpointer dossier_reader_find (DossierReader *reader,
                              DossierKind kind,
                              const DossierCursor *cursor,
                              DossierSeverity if_dropped);
gpointer dossier_reader_find_id (DossierReader *reader,
                                 DossierKind kind,
                                 const DossierCursor *cursor,
                                 const char *id,
                                 gsize length,
                                 DossierSeverity if_dropped);
gpointer *dossier_reader_find_all (DossierReader *reader,
                                   DossierKind kind,
                                   const DossierCursor *array,
                                   DossierSeverity if_dropped,
                                   guint *n_found);
gpointer dossier_reader_take_pointers (DossierReader *reader, guint first, guint *n_taken);
gboolean dossier_reader_check_length (const DossierCursor *array, guint n_items);
const char *dossier_reader_read_words (DossierReader *reader, const DossierCursor *cursor);
const char *dossier_reader_read_language (DossierReader *reader, const DossierCursor *cursor);
const DossierText *dossier_reader_read_text (DossierReader *reader, const DossierCursor *cursor);
const DossierText *dossier_reader_read_translations (DossierReader *reader, const DossierCursor *cursor);
void dossier_reader_read_date (const DossierCursor *cursor, DossierDate *date);
double dossier_reader_read_minutes (const DossierCursor *cursor);
const char *const *dossier_reader_read_tags (DossierReader *reader, const DossierCursor *cursor, guint *n_tags);
gboolean dossier_reader_is_pattern (const char *text, const char *pattern);

/* the kinds */
gboolean dossier_reader_read_source (DossierReader *reader, const DossierCursor *item, gpointer value);
gboolean dossier_reader_read_party (DossierReader *reader, const DossierCursor *item, gpointer value);
gboolean dossier_reader_read_question (DossierReader *reader, const DossierCursor *item, gpointer value);
gboolean dossier_reader_read_fact (DossierReader *reader, const DossierCursor *item, gpointer value);
gboolean dossier_reader_read_figure (DossierReader *reader, const DossierCursor *item, gpointer value);
gboolean dossier_reader_has_parts (DossierFigureKind kind);
void dossier_reader_read_parts (DossierReader *reader, const DossierCursor *cursor, DossierFigure *figure);
void dossier_reader_read_flows (DossierReader *reader,
                                const DossierCursor *nodes_cursor,
                                const DossierCursor *cursor,
                                DossierFigure *figure);
void dossier_reader_read_lanes (DossierReader *reader, const DossierCursor *cursor, DossierFigure *figure);
gboolean dossier_reader_read_view (DossierReader *reader, const DossierCursor *item, gpointer value);
gboolean dossier_reader_read_lecture (DossierReader *reader, const DossierCursor *item, gpointer value);
const char *const *dossier_reader_units_of (DossierQuestionKind kind);
void dossier_reader_read_answer (DossierReader *reader, const DossierCursor *cursor, DossierFact *fact);

/* dossier-freeze.c */
void dossier_reader_join_sources (DossierReader *reader);
void dossier_reader_join_parties (DossierReader *reader);
void dossier_reader_join_facts (DossierReader *reader);
void dossier_reader_work_out (DossierReader *reader);
void dossier_reader_count_differing (DossierReader *reader);
void dossier_reader_report_unused (DossierReader *reader);

G_END_DECLS
