// SPDX-License-Identifier: GPL-3.0-or-later

/* What is wrong in a file: findings with their place.
 *
 * Core has no words for the screen: a problem says what it is by its code and arguments, and present/dossier-problem-text turns it
 * into a sentence. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_SEVERITY_NOTE,    /* worth knowing: an unknown key */
  DOSSIER_SEVERITY_WARNING, /* shown as it is, but surely not meant: a fact in no view */
  DOSSIER_SEVERITY_ERROR,   /* the item is dropped, the rest is shown */
  DOSSIER_SEVERITY_FATAL,   /* nothing can be shown */
} DossierSeverity;

typedef enum
{
  /* the file */
  DOSSIER_PROBLEM_IO,           /* found: the system's words */
  DOSSIER_PROBLEM_NOT_REGULAR,  /* a directory, device, pipe */
  DOSSIER_PROBLEM_TOO_LARGE,    /* expected: the limit */
  DOSSIER_PROBLEM_EMPTY,
  /* JSON */
  DOSSIER_PROBLEM_UTF8,
  DOSSIER_PROBLEM_SYNTAX,        /* found and expected: what stands there and what could */
  DOSSIER_PROBLEM_STRING,        /* found: a control character, a bad escape, a lone surrogate, U+0000 */
  DOSSIER_PROBLEM_NUMBER,        /* found: a number that cannot be kept exactly or is out of range */
  DOSSIER_PROBLEM_DUPLICATE_KEY, /* found: the key; expected: where it stood first, "line:column" */
  DOSSIER_PROBLEM_TRAILING,      /* something after the end */
  DOSSIER_PROBLEM_TOO_DEEP,
  DOSSIER_PROBLEM_TOO_MANY,      /* items or members */
  DOSSIER_PROBLEM_TOO_LONG,      /* a string or a key */
  /* the format */
  DOSSIER_PROBLEM_NOT_A_DOSSIER, /* no "format", or another */
  DOSSIER_PROBLEM_UNKNOWN_KEY,   /* found: the key; nearest: a known one */
  DOSSIER_PROBLEM_MISSING_KEY,   /* expected: the key */
  DOSSIER_PROBLEM_WRONG_TYPE,    /* found and expected: type names */
  DOSSIER_PROBLEM_BAD_WORD,      /* found: a word; expected: the closed list; nearest */
  DOSSIER_PROBLEM_BAD_ID,
  DOSSIER_PROBLEM_DUPLICATE_ID,
  DOSSIER_PROBLEM_UNKNOWN_ID,    /* found: the id; expected: "fact", "party" …; nearest */
  DOSSIER_PROBLEM_BAD_DATE,
  DOSSIER_PROBLEM_BAD_AMOUNT,    /* low over high, negative count, a number with "near" … */
  DOSSIER_PROBLEM_BAD_ANSWER,    /* a stance to a number question, a number to a point … */
  DOSSIER_PROBLEM_BAD_FORMULA,
  DOSSIER_PROBLEM_BAD_PAIR,      /* the answer has no responds_to link to the claim */
  DOSSIER_PROBLEM_BAD_STEP,
  DOSSIER_PROBLEM_EMPTY_TEXT,
  DOSSIER_PROBLEM_NO_TRANSLATION, /* expected: the language */
  DOSSIER_PROBLEM_NOT_IN_A_VIEW,
  DOSSIER_PROBLEM_UNUSED,         /* a party or question that nothing uses */
  DOSSIER_N_PROBLEMS
} DossierProblemCode;

typedef struct
{
  DossierSeverity severity;
  DossierProblemCode code;
  guint line;   /* from 1; 0: no place */
  guint column; /* in characters, from 1 */
  char *pointer;  /* JSON Pointer (RFC 6901); (nullable) */
  char *found;    /* (nullable) */
  char *expected; /* (nullable) */
  char *nearest;  /* the nearest right word; (nullable) */
} DossierProblem;

/* A growing list of problems, kept in order of place by dossier_problems_sort(). At most DOSSIER_MAX_PROBLEMS are kept;
 * the rest are counted. */
typedef struct _DossierProblems DossierProblems;

#define DOSSIER_MAX_PROBLEMS 1000

DossierProblems *dossier_problems_new (void) G_GNUC_WARN_UNUSED_RESULT;
DossierProblems *dossier_problems_ref (DossierProblems *problems);
void dossier_problems_unref (DossierProblems *problems);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierProblems, dossier_problems_unref)

void dossier_problems_add (DossierProblems *problems,
                           const DossierProblem *problem);
guint dossier_problems_get_n (const DossierProblems *problems);
const DossierProblem *dossier_problems_get (const DossierProblems *problems, guint index);
guint dossier_problems_count (const DossierProblems *problems, DossierSeverity severity);
guint dossier_problems_get_n_dropped_facts (const DossierProblems *problems);
void dossier_problems_add_dropped_fact (DossierProblems *problems);
guint dossier_problems_get_n_unlisted (const DossierProblems *problems);
void dossier_problems_sort (DossierProblems *problems);

const char *dossier_severity_to_id (DossierSeverity severity);
const char *dossier_problem_code_to_id (DossierProblemCode code);

G_END_DECLS
