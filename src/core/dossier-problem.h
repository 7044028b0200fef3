// SPDX-License-Identifier: GPL-3.0-or-later

/* What is wrong in a file: findings with their place.
 *
 * Core has no words for the screen: a problem says what it is by its code and arguments, and
 * present/dossier-problem-text turns it into a sentence. */

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

/* What found and expected hold. What is found is the file's own text, cut to some 40 characters. What is expected is
 * one of the words below or text of the format (a key, a punctuation mark); where several would do, they are separated
 * by spaces.
 *
 *   IO                found: the system's words
 *   NOT_REGULAR       found: directory, fifo, device, socket, other
 *   TOO_LARGE         expected: the most bytes
 *   UTF8              found: the bytes in hexadecimal ("E9"), or UTF-16
 *   SYNTAX            found: NULL at the end of the file; expected: value key number end, or one of { [ ] } , : "
 *   STRING            found: U+0009 (a bare control character), or the escape as it stands: \q \ud800 \u0000
 *   TOO_DEEP, TOO_LONG  expected: the limit
 *   TOO_MANY          found: what there are too many of: values members key_figures languages;
 *                     expected: the limit
 *   NOT_A_DOSSIER     found: the "format", or NULL; expected: dossier/1 dossier-lecture/1
 *   WRONG_TYPE        object array string number boolean null
 *   BAD_WORD          expected: the closed list; or text-of-two-capitals (a tag or country), place (ISO 3166),
 *                     colour, language, tag
 *   BAD_ID            expected: id
 *   DUPLICATE_ID      expected: source party question fact figure view pair lecture node; as a WARNING, where a list
 *                     names one twice, also language
 *   UNKNOWN_ID        expected: the same, other-fact where a fact links to itself, later-node where a flow leads back;
 *                     as a NOTE: it is there but was dropped
 *   BAD_DATE          expected: date
 *   BAD_AMOUNT        expected: the rule that is broken: low-not-over-high not-negative one-kind
 *                     strict-with-bound number
 *   BAD_ANSWER        expected: stance no-stance number no-number unit (found: the unit)
 *   BAD_FORMULA       found: the formula from the mistake on; expected: what its parser says; as a WARNING: answers
 *   BAD_PAIR          expected: responds_to
 *   BAD_STEP          expected: one-target two-to-four-facts one-to-four-facts title predict-figure
 *   NO_TRANSLATION    expected: the language
 *   UNUSED            found: the id; expected: party question */
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

gboolean dossier_problems_would_list (const DossierProblems *problems, DossierSeverity severity);
void dossier_problems_add (DossierProblems *problems, const DossierProblem *problem);
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
