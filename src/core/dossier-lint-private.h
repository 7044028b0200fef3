// SPDX-License-Identifier: GPL-3.0-or-later

/* What the parts of the lint share: dossier-lint.c (structure), -lint-token.c (strings and numbers), -lint-keys.c. */

#pragma once

#include "dossier-lint.h"

G_BEGIN_DECLS

/* A container that is not closed yet. */
typedef struct
{
  guint32 node;
  guint32 first_key;     /* of its own in the linter's keys */
  guint32 first_decoded; /* likewise */
  guint32 n_members;
  gboolean is_object;
} DossierLintFrame;

/* A key of an open object. */
typedef struct
{
  guint32 hash;   /* g_str_hash() of it */
  guint32 start;  /* the opening quote in the text */
  guint32 bytes;  /* the first byte, in the text or in the linter's decoded */
  guint32 length; /* of the decoded key, in bytes */
  gboolean is_decoded;
} DossierLintKey;

typedef struct
{
  DossierOutline *outline;
  const DossierLimits *limits;
  DossierProblems *problems;
  GCancellable *cancellable;
  const char *text;
  gsize length;
  gsize at;
  GArray *frames;      /* DossierLintFrame */
  GArray *keys;        /* DossierLintKey */
  GByteArray *decoded; /* keys that had escapes */
  gboolean is_sound;   /* nothing was found that keeps it from being read */
} DossierLinter;

typedef struct
{
  gsize start;  /* after the opening quote */
  gsize length; /* in bytes, as written */
  gboolean has_escapes;
} DossierLintString;

void dossier_linter_report (DossierLinter *linter,
                            DossierSeverity severity,
                            DossierProblemCode code,
                            gsize offset,
                            const char *found,
                            const char *expected);
void dossier_linter_report_found (DossierLinter *linter,
                                  DossierProblemCode code,
                                  gsize offset,
                                  gsize length,
                                  const char *expected);

gboolean dossier_linter_read_string (DossierLinter *linter, DossierLintString *string);
gboolean dossier_linter_read_number (DossierLinter *linter);
gsize dossier_linter_measure_token (const DossierLinter *linter, gsize at);

void dossier_linter_add_key (DossierLinter *linter, const DossierLintString *string);
void dossier_linter_check_keys (DossierLinter *linter, const DossierLintFrame *frame);

G_END_DECLS
