// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lint-private.h"

#include <string.h>

#define CANCEL_STEP 4096 /* values between two looks at the cancellable */

/* What may stand next. */
typedef enum
{
  STATE_VALUE,
  STATE_FIRST_ITEM, /* a value, or the end of an empty array */
  STATE_FIRST_KEY,  /* a key, or the end of an empty object */
  STATE_KEY,
  STATE_COLON,
  STATE_AFTER, /* a comma or the end of the container */
  STATE_DONE,
  STATE_STOP,
} State;

/* Finds the node that problems are put down to: the value that is being read, else the innermost open container. */
static gboolean
get_node (const DossierLinter *linter,
          guint32 *node)
{
  guint32 n_nodes = linter->outline->n_nodes;

  if (n_nodes > 0 && linter->outline->nodes[n_nodes - 1].stop == 0)
    *node = n_nodes - 1;
  else if (linter->frames->len > 0)
    *node = g_array_index (linter->frames, DossierLintFrame, linter->frames->len - 1).node;
  else
    return FALSE;

  return TRUE;
}

/* Adds a problem at a byte. found and expected are borrowed; all but a number that is out of range keep the file from
 * being read. */
void
dossier_linter_report (DossierLinter *linter,
                       DossierSeverity severity,
                       DossierProblemCode code,
                       gsize offset,
                       const char *found,
                       const char *expected)
{
  g_autofree char *pointer = NULL;
  DossierProblem problem = { .severity = severity, .code = code };
  guint32 node;

  if (severity == DOSSIER_SEVERITY_FATAL)
    linter->is_sound = FALSE;
  if (dossier_problems_would_list (linter->problems, severity))
    {
      dossier_outline_locate (linter->outline, offset, &problem.line, &problem.column);
      if (get_node (linter, &node))
        pointer = dossier_outline_get_pointer (linter->outline, node);
    }

  problem.pointer = pointer;
  problem.found = (char *) found;
  problem.expected = (char *) expected;
  dossier_problems_add (linter->problems, &problem);
}

/* As above, fatal, with what is found given as a piece of the text. */
void
dossier_linter_report_found (DossierLinter *linter,
                             DossierProblemCode code,
                             gsize offset,
                             gsize length,
                             const char *expected)
{
  g_autofree char *found = NULL;

  if (offset < linter->length)
    found = g_utf8_make_valid (linter->text + offset, (gssize) length);
  dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, code, offset, found, expected);
}

static State
stop_at_token (DossierLinter *linter,
               const char *expected)
{
  dossier_linter_report_found (linter, DOSSIER_PROBLEM_SYNTAX, linter->at,
                               dossier_linter_measure_token (linter, linter->at), expected);

  return STATE_STOP;
}

static State
stop_at_limit (DossierLinter *linter,
               DossierProblemCode code,
               const char *found,
               guint limit)
{
  g_autofree char *expected = g_strdup_printf ("%u", limit);

  dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, code, linter->at, found, expected);

  return STATE_STOP;
}

static State
open_container (DossierLinter *linter,
                guint32 node,
                gboolean is_object)
{
  DossierLintFrame frame = {
    .node = node,
    .first_key = linter->keys->len,
    .first_decoded = linter->decoded->len,
    .is_object = is_object,
  };

  if (linter->frames->len >= linter->limits->max_depth)
    return stop_at_limit (linter, DOSSIER_PROBLEM_TOO_DEEP, NULL, linter->limits->max_depth);

  g_array_append_val (linter->frames, frame);
  linter->at++;

  return is_object ? STATE_FIRST_KEY : STATE_FIRST_ITEM;
}

static State
close_container (DossierLinter *linter)
{
  DossierLintFrame frame = g_array_index (linter->frames, DossierLintFrame, linter->frames->len - 1);

  if (frame.is_object)
    {
      dossier_linter_check_keys (linter, &frame);
      g_array_set_size (linter->keys, frame.first_key);
      g_byte_array_set_size (linter->decoded, frame.first_decoded);
    }
  linter->at++;
  dossier_outline_close (linter->outline, frame.node, linter->at);
  g_array_set_size (linter->frames, linter->frames->len - 1);

  return STATE_AFTER;
}

static State
read_scalar (DossierLinter *linter,
             guint32 node)
{
  static const char *const literals[] = { "true", "false", "null" };
  gsize length;
  DossierLintString string;

  if (linter->text[linter->at] == '"')
    {
      if (!dossier_linter_read_string (linter, &string))
        return STATE_STOP;
      dossier_outline_close (linter->outline, node, linter->at);
      return STATE_AFTER;
    }

  length = dossier_linter_measure_token (linter, linter->at);
  for (guint i = 0; i < G_N_ELEMENTS (literals); i++)
    {
      if (strlen (literals[i]) == length && memcmp (linter->text + linter->at, literals[i], length) == 0)
        {
          linter->at += length;
          dossier_outline_close (linter->outline, node, linter->at);
          return STATE_AFTER;
        }
    }

  return stop_at_token (linter, "value");
}

static State
read_value (DossierLinter *linter)
{
  char first = linter->text[linter->at];
  guint32 node;

  if (linter->outline->n_nodes >= linter->limits->max_values)
    return stop_at_limit (linter, DOSSIER_PROBLEM_TOO_MANY, "values", linter->limits->max_values);
  if (linter->outline->n_nodes % CANCEL_STEP == 0 && g_cancellable_is_cancelled (linter->cancellable))
    return STATE_STOP;

  node = dossier_outline_add (linter->outline, linter->at);
  if (first == '{' || first == '[')
    return open_container (linter, node, first == '{');
  if (first == '-' || g_ascii_isdigit (first))
    {
      if (!dossier_linter_read_number (linter))
        return STATE_STOP;
      dossier_outline_close (linter->outline, node, linter->at);
      return STATE_AFTER;
    }

  return read_scalar (linter, node);
}

static State
read_key (DossierLinter *linter,
          const char *expected)
{
  DossierLintString string;

  if (linter->text[linter->at] != '"')
    return stop_at_token (linter, expected);
  if (!dossier_linter_read_string (linter, &string))
    return STATE_STOP;

  dossier_linter_add_key (linter, &string);

  return STATE_COLON;
}

static State
read_after (DossierLinter *linter)
{
  const DossierLintFrame *frame;
  char next = linter->text[linter->at];

  if (linter->frames->len == 0)
    {
      dossier_linter_report_found (linter, DOSSIER_PROBLEM_TRAILING, linter->at,
                                   dossier_linter_measure_token (linter, linter->at), "end");
      return STATE_STOP;
    }

  frame = &g_array_index (linter->frames, DossierLintFrame, linter->frames->len - 1);
  if (next == ',')
    {
      linter->at++;
      return frame->is_object ? STATE_KEY : STATE_VALUE;
    }
  if (next == (frame->is_object ? '}' : ']'))
    return close_container (linter);

  return stop_at_token (linter, frame->is_object ? ", }" : ", ]");
}

static void
skip_space (DossierLinter *linter)
{
  while (linter->at < linter->length)
    {
      char c = linter->text[linter->at];

      if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
        return;
      linter->at++;
    }
}

static State
read_next (DossierLinter *linter,
           State state)
{
  char next = linter->text[linter->at];

  switch (state)
    {
    case STATE_FIRST_ITEM:
      return next == ']' ? close_container (linter) : read_value (linter);
    case STATE_VALUE:
      return read_value (linter);
    case STATE_FIRST_KEY:
      return next == '}' ? close_container (linter) : read_key (linter, "key }");
    case STATE_KEY:
      return read_key (linter, "key");
    case STATE_COLON:
      if (next != ':')
        return stop_at_token (linter, ":");
      linter->at++;
      return STATE_VALUE;
    case STATE_AFTER:
      return read_after (linter);
    case STATE_DONE:
    case STATE_STOP:
    default:
      g_assert_not_reached ();
    }
}

/* The text has ended: fine after the outermost value, a mistake anywhere else. */
static State
read_end (DossierLinter *linter,
          State state)
{
  const DossierLintFrame *frame;

  if (state == STATE_AFTER && linter->frames->len == 0)
    return STATE_DONE;
  if (linter->outline->n_nodes == 0)
    {
      dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_EMPTY, linter->length, NULL, NULL);
      return STATE_STOP;
    }

  frame = &g_array_index (linter->frames, DossierLintFrame, linter->frames->len - 1);
  switch (state)
    {
    case STATE_FIRST_ITEM:
      return stop_at_token (linter, "value ]");
    case STATE_FIRST_KEY:
      return stop_at_token (linter, "key }");
    case STATE_KEY:
      return stop_at_token (linter, "key");
    case STATE_COLON:
      return stop_at_token (linter, ":");
    case STATE_AFTER:
      return stop_at_token (linter, frame->is_object ? ", }" : ", ]");
    case STATE_VALUE:
    case STATE_DONE:
    case STATE_STOP:
    default:
      return stop_at_token (linter, "value");
    }
}

/* Reports the first bytes that are not UTF-8. One report is enough: a text in another encoding has them everywhere. NUL
 * is left to the structure, where it is an error wherever it stands. */
static void
check_utf8 (DossierLinter *linter)
{
  const char *at = linter->text + linter->at;
  const char *end = linter->text + linter->length;
  g_autofree char *found = NULL;

  while (!g_utf8_validate (at, end - at, &at) && *at == '\0')
    at++;
  if (at == end)
    return;

  found = g_strdup_printf ("%02X", (guint8) *at);
  dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_UTF8, (gsize) (at - linter->text), found,
                         NULL);
}

static gboolean
is_utf16 (const DossierLinter *linter)
{
  return linter->length >= 2
         && (memcmp (linter->text, "\xff\xfe", 2) == 0 || memcmp (linter->text, "\xfe\xff", 2) == 0);
}

static void
lint_text (DossierLinter *linter)
{
  State state = STATE_VALUE;

  if (linter->length >= 3 && memcmp (linter->text, "\xef\xbb\xbf", 3) == 0)
    linter->at = 3;
  check_utf8 (linter);
  while (state != STATE_STOP && state != STATE_DONE)
    {
      skip_space (linter);
      state = linter->at < linter->length ? read_next (linter, state) : read_end (linter, state);
    }
}

/**
 * dossier_lint:
 * @outline: the outline of a text, without nodes; filled in
 * @limits: what is too much
 * @problems: where to report
 * @cancellable: (nullable): a cancellable
 *
 * Checks a text and writes down where each of its values stands. A byte-order mark is skipped.
 *
 * Returns: %TRUE if the text may be read; else there is a fatal problem, or the lint was cancelled
 */
gboolean
dossier_lint (DossierOutline *outline,
              const DossierLimits *limits,
              DossierProblems *problems,
              GCancellable *cancellable)
{
  DossierLinter linter = {
    .outline = outline,
    .limits = limits,
    .problems = problems,
    .cancellable = cancellable,
    .is_sound = TRUE,
  };

  g_return_val_if_fail (outline != NULL && outline->n_nodes == 0, FALSE);
  g_return_val_if_fail (limits != NULL && problems != NULL, FALSE);

  linter.text = outline->text;
  linter.length = outline->length;
  linter.frames = g_array_new (FALSE, FALSE, sizeof (DossierLintFrame));
  linter.keys = g_array_new (FALSE, FALSE, sizeof (DossierLintKey));
  linter.decoded = g_byte_array_new ();
  if (is_utf16 (&linter))
    dossier_linter_report (&linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_UTF8, 0, "UTF-16", NULL);
  else
    lint_text (&linter);
  g_array_unref (linter.frames);
  g_array_unref (linter.keys);
  g_byte_array_unref (linter.decoded);

  return linter.is_sound && !g_cancellable_is_cancelled (cancellable);
}
