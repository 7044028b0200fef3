// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "present/dossier-problem-text.h"

#define ERROR DOSSIER_SEVERITY_ERROR
#define WARNING DOSSIER_SEVERITY_WARNING
#define NOTE DOSSIER_SEVERITY_NOTE

typedef struct
{
  const char *name;
  DossierProblem problem;
  const char *sentence;
} SentenceCase;

#define PROBLEM(level, what, has, wants, near)                                                              \
  { .severity = level, .code = DOSSIER_PROBLEM_##what, .found = (char *) has, .expected = (char *) wants, \
    .nearest = (char *) near }

static const SentenceCase sentence_cases[] = {
  { "io", PROBLEM (ERROR, IO, "No such file or directory", NULL, NULL),
    "The file cannot be read: No such file or directory." },
  { "folder", PROBLEM (ERROR, NOT_REGULAR, "directory", NULL, NULL), "This is a folder, not a file." },
  { "not-regular", PROBLEM (ERROR, NOT_REGULAR, "other", NULL, NULL), "This is not a regular file." },
  { "too-large", PROBLEM (ERROR, TOO_LARGE, NULL, "268435456", NULL),
    "The file is larger than 256.0\u00a0MiB, the most that is read." },
  { "empty", PROBLEM (ERROR, EMPTY, NULL, NULL, NULL), "The file is empty." },
  { "utf-8", PROBLEM (ERROR, UTF8, "E9", NULL, NULL), "This is not UTF-8 (byte E9)." },
  { "utf-16", PROBLEM (ERROR, UTF8, "UTF-16", NULL, NULL), "The file is UTF-16; a dossier is UTF-8." },
  { "syntax", PROBLEM (ERROR, SYNTAX, "nul", ", }", NULL), "Expected “,” or “}”, found “nul”." },
  { "syntax-end", PROBLEM (ERROR, SYNTAX, NULL, "value ]", NULL), "The file ends too early: expected a value or “]”." },
  { "syntax-key", PROBLEM (ERROR, SYNTAX, "{", "key", NULL), "Expected a key in double quotes, found “{”." },
  { "syntax-unsaid", PROBLEM (ERROR, SYNTAX, "x", NULL, NULL), "“x” cannot stand here." },
  { "control", PROBLEM (ERROR, STRING, "U+0009", NULL, NULL),
    "The control character “U+0009” must be written as an escape." },
  { "escape", PROBLEM (ERROR, STRING, "\\q", NULL, NULL), "“\\q” is no escape that can stand for a character." },
  { "number", PROBLEM (ERROR, NUMBER, "1e400", NULL, NULL),
    "The number “1e400” is out of range, or has too many digits to be kept exactly." },
  { "duplicate-key", PROBLEM (ERROR, DUPLICATE_KEY, "id", "4:7", NULL),
    "The key “id” stands here again; it stands first at 4:7." },
  { "trailing", PROBLEM (ERROR, TRAILING, "x", NULL, NULL), "Something stands after the end of the dossier." },
  { "too-deep", PROBLEM (ERROR, TOO_DEEP, NULL, "64", NULL), "Objects and lists are nested more than 64 deep." },
  { "too-many-values", PROBLEM (ERROR, TOO_MANY, "values", "16", NULL), "The file holds more than 16 values." },
  { "too-many-members", PROBLEM (ERROR, TOO_MANY, "members", "16", NULL), "An object has more than 16 keys." },
  { "too-many-answers", PROBLEM (ERROR, TOO_MANY, "answers", "16", NULL), "A question has at most 16 answers." },
  { "too-many-links", PROBLEM (WARNING, TOO_MANY, "links", "16", NULL), "At most 16 links lead to or from one fact." },
  { "too-many-items", PROBLEM (ERROR, TOO_MANY, "items", "16", NULL), "This list has at most 16 items." },
  { "key-figures", PROBLEM (ERROR, TOO_MANY, "key_figures", "4", NULL), "A view has at most 4 key figures." },
  { "too-long", PROBLEM (ERROR, TOO_LONG, NULL, "256", NULL), "A text or key is longer than 256 bytes." },
  { "no-format", PROBLEM (ERROR, NOT_A_DOSSIER, NULL, "dossier/1", NULL),
    "This is not a dossier: it has no “format”." },
  { "other-format", PROBLEM (ERROR, NOT_A_DOSSIER, "dossier/2", "dossier/1", NULL),
    "This is not a dossier that this version can read: its “format” is “dossier/2”, not “dossier/1”." },
  { "unknown-key", PROBLEM (NOTE, UNKNOWN_KEY, "statsu", NULL, "status"),
    "The key “statsu” has no meaning here and is passed over. Did you mean “status”?" },
  { "missing-key", PROBLEM (ERROR, MISSING_KEY, NULL, "text", NULL), "The key “text” is missing." },
  { "wrong-type", PROBLEM (ERROR, WRONG_TYPE, "array", "string object", NULL),
    "Expected a text in double quotes or an object in { }, not a list in [ ]." },
  { "bad-word", PROBLEM (ERROR, BAD_WORD, "deneid", "stated denied", "denied"),
    "“deneid” cannot stand here; expected “stated” or “denied”. Did you mean “denied”?" },
  { "two-capitals", PROBLEM (ERROR, BAD_WORD, "sv", "text-of-two-capitals", NULL), "“sv” is not two capital letters." },
  { "colour", PROBLEM (ERROR, BAD_WORD, "red", "colour", NULL),
    "“red” is no colour: “#” and six digits, from 0 to 9 and a to f." },
  { "language", PROBLEM (ERROR, BAD_WORD, "!", "language", NULL), "“!” is no language tag, such as “en” or “pt-BR”." },
  { "tag", PROBLEM (ERROR, BAD_WORD, "A", "tag", NULL), "“A” is no tag: small letters, digits, “-” and “:”." },
  { "bad-id", PROBLEM (ERROR, BAD_ID, "A b", "id", NULL),
    "“A b” is no identifier: a small letter, then small letters, digits and “-”, at most 64." },
  { "duplicate-id", PROBLEM (ERROR, DUPLICATE_ID, "cells", "fact", NULL),
    "There is another fact “cells” before this one." },
  { "named-twice", PROBLEM (WARNING, DUPLICATE_ID, "cells", "fact", NULL),
    "The fact “cells” is named twice in this list." },
  { "unknown-id", PROBLEM (ERROR, UNKNOWN_ID, "cell", "question", "cells"),
    "There is no question “cell”. Did you mean “cells”?" },
  { "dropped-id", PROBLEM (NOTE, UNKNOWN_ID, "cells", "fact", NULL),
    "The fact “cells” was left out because of its own errors." },
  { "own-id", PROBLEM (ERROR, UNKNOWN_ID, "cells", "other-fact", NULL), "The fact “cells” cannot be linked to itself." },
  { "bad-date", PROBLEM (ERROR, BAD_DATE, "May", "date", NULL),
    "“May” is no date: “2024-06-11”, “2024-06”, “2024”, “2025-04~”, “2022-11/2022-12”, “2023-01/..”." },
  { "low-over-high", PROBLEM (ERROR, BAD_AMOUNT, NULL, "low-not-over-high", NULL), "“low” is higher than “high”." },
  { "negative", PROBLEM (ERROR, BAD_AMOUNT, NULL, "not-negative", NULL), "A number here cannot be negative." },
  { "no-amount", PROBLEM (ERROR, BAD_AMOUNT, NULL, "number", NULL),
    "This needs a number: “value”, “near”, “low” or “high”." },
  { "stance", PROBLEM (ERROR, BAD_ANSWER, NULL, "stance", NULL),
    "An answer to a contested point needs a “stance”." },
  { "unit", PROBLEM (ERROR, BAD_ANSWER, "kg", "unit", NULL),
    "The unit “kg” does not measure what the question asks for." },
  { "formula", PROBLEM (ERROR, BAD_FORMULA, "} + 1", "a question's id after \"{\"", NULL),
    "In the formula, expected the id of a question after “{” at “} + 1”." },
  { "formula-end", PROBLEM (ERROR, BAD_FORMULA, "", "\")\"", NULL), "The formula ends too early: expected \")\"." },
  { "formula-answers", PROBLEM (WARNING, BAD_FORMULA, "{a}", "answers", NULL),
    "The formula “{a}” gives no number: an answer that it needs is missing or has another unit." },
  { "pair", PROBLEM (ERROR, BAD_PAIR, "claim", "responds_to", NULL),
    "The answer of this pair has no link “responds_to” to its claim, “claim”." },
  { "step", PROBLEM (ERROR, BAD_STEP, NULL, "one-target", NULL),
    "A step shows one thing: a figure, a fact, facts, a pair, a question or a view." },
  { "step-facts", PROBLEM (ERROR, BAD_STEP, NULL, "two-to-four-facts", NULL),
    "“facts” in a step are two to four facts." },
  { "step-predict", PROBLEM (ERROR, BAD_STEP, NULL, "predict-figure", NULL),
    "“predict” hides the last part of a chart: the step needs a “figure”." },
  { "empty-text", PROBLEM (ERROR, EMPTY_TEXT, NULL, NULL, NULL), "This text is empty." },
  { "no-translation", PROBLEM (WARNING, NO_TRANSLATION, NULL, "es", NULL),
    "This text is not there in “es”, a language that the dossier says it has." },
  { "not-in-a-view", PROBLEM (WARNING, NOT_IN_A_VIEW, "cells", NULL, NULL),
    "The fact “cells” is in no view, so nobody will see it." },
  { "unused", PROBLEM (WARNING, UNUSED, "bbc", "party", NULL), "Nothing uses the party “bbc”." },
  { "hostile", PROBLEM (NOTE, UNKNOWN_KEY, "a\033[31m\u202e", NULL, "b\a"),
    "The key “a\\x1b[31m\\u202e” has no meaning here and is passed over. Did you mean “b\\x07”?" },
};

static void
test_sentence (gconstpointer data)
{
  const SentenceCase *row = data;
  g_autofree char *sentence = dossier_problem_describe (&row->problem);

  g_assert_cmpstr (sentence, ==, row->sentence);
}

/* Whatever is missing, every problem is a sentence. */
static void
test_every_code (void)
{
  for (DossierProblemCode code = 0; code < DOSSIER_N_PROBLEMS; code++)
    {
      DossierProblem problem = { .severity = DOSSIER_SEVERITY_ERROR, .code = code };
      g_autofree char *sentence = dossier_problem_describe (&problem);

      g_assert_cmpuint (strlen (sentence), >, 10);
      g_assert_true (g_str_has_suffix (sentence, "."));
      g_assert_null (strchr (sentence, '%'));
    }
}

static void
test_line (void)
{
  DossierProblem problem = PROBLEM (ERROR, EMPTY_TEXT, NULL, NULL, NULL);
  g_autofree char *no_place = dossier_problem_format_line (&problem, "a\n.json");
  g_autofree char *line = NULL;

  problem.line = 12;
  problem.column = 3;
  problem.pointer = (char *) "/facts/0/\033";
  line = dossier_problem_format_line (&problem, "a b.json");

  g_assert_cmpstr (no_place, ==, "a\\x0a.json: error: This text is empty.");
  g_assert_cmpstr (line, ==, "a b.json:12:3: error: This text is empty. [/facts/0/\\x1b]");
}

static void
test_severities (void)
{
  g_assert_cmpstr (dossier_severity_word (DOSSIER_SEVERITY_NOTE), ==, "note");
  g_assert_cmpstr (dossier_severity_word (DOSSIER_SEVERITY_WARNING), ==, "warning");
  g_assert_cmpstr (dossier_severity_word (DOSSIER_SEVERITY_ERROR), ==, "error");
  g_assert_cmpstr (dossier_severity_word (DOSSIER_SEVERITY_FATAL), ==, "fatal error");
}

static void
test_summary (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  const DossierProblem error = PROBLEM (ERROR, EMPTY_TEXT, NULL, NULL, NULL);
  const DossierProblem note = PROBLEM (NOTE, UNKNOWN_KEY, "x", NULL, NULL);
  g_autofree char *none = dossier_problems_summary (problems);
  g_autofree char *some = NULL;

  dossier_problems_add (problems, &error);
  dossier_problems_add (problems, &error);
  dossier_problems_add (problems, &note);
  dossier_problems_add_dropped_fact (problems);
  some = dossier_problems_summary (problems);

  g_assert_cmpstr (none, ==, "No problems.");
  g_assert_cmpstr (some, ==, "2 errors and 1 note. 1 fact was left out.");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (sentence_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/problem/", sentence_cases[i].name, NULL);

      g_test_add_data_func (path, &sentence_cases[i], test_sentence);
    }
  g_test_add_func ("/problem/every-code", test_every_code);
  g_test_add_func ("/problem/line", test_line);
  g_test_add_func ("/problem/severities", test_severities);
  g_test_add_func ("/problem/summary", test_summary);

  return g_test_run ();
}
