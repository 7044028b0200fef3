// SPDX-License-Identifier: GPL-3.0-or-later

/* What the matrix of Who Says What shows. Pure; see dossier-page-state.h. */

#pragma once

#include "core/dossier-positions.h"
#include "present/dossier-page-state.h"

G_BEGIN_DECLS

/* A kind of speaker. */
typedef struct
{
  const DossierParty *group; /* NULL: the source names no speaker */
  DossierTagState tag;
  char *name;       /* short: "US government" */
  char *place;      /* of its page: "own:party/us-government"; (nullable) */
  guint n_points;   /* on which it has a record */
  gboolean chosen;  /* shown until the reader chooses otherwise */
  char *spoken;     /* of the head: "US government. On record on 6 of 18 points." */
} DossierPositionColumn;

/* What one kind of speaker does with one point. */
typedef struct
{
  guint flags;    /* of DossierPositionFlags; 0: no record */
  char *word;     /* "asserts", "both"; NULL where there is no record */
  char *who;      /* "Bukele", where that is not the whole column; "2 records"; (nullable) */
  char *when;     /* "Mar 2025", of one record; (nullable) */
  char *title;    /* above its facts: "Experts: denies it" */
  const DossierPositionColumn *column; /* whose it is */
  char *spoken;   /* point, who, what they do; who, when and status of each fact */
  GPtrArray *facts; /* of DossierSideState, by when they were said */
} DossierPositionCell;

typedef struct
{
  const DossierQuestion *question;
  char *statement;
  char *place;      /* the title of the view where it is treated; (nullable) */
  GPtrArray *cells; /* of DossierPositionCell: one a column, in the columns' order */
} DossierPositionRow;

typedef struct
{
  Dossier *dossier;
  char *title;
  char *summary;
  GPtrArray *columns; /* of DossierPositionColumn, in alphabetical order; whom the source does not name comes last */
  GPtrArray *rows;    /* of DossierPositionRow */
} DossierPositionsState;

DossierPositionsState *dossier_positions_state_new (Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_positions_state_free (DossierPositionsState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPositionsState, dossier_positions_state_free)

char *dossier_format_hidden_columns (guint n_hidden, guint n_columns) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_no_record (const DossierPositionsState *state,
                                const DossierPositionRow *row,
                                const gboolean *chosen) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
