// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lint.h"

#include <string.h>

static const DossierLimits limits = {
  .max_bytes = 64 * 1024 * 1024,
  .max_depth = 64,
  .max_string = 1000,
  .max_key = 100,
  .max_members = 20000,
  .max_values = 1000000,
};

/* One row: a text and the problems that the lint must find, each "line:column code [pointer]", in order; NULL: none. */
typedef struct
{
  const char *name;
  const char *json;
  const char *expected;
  gssize length; /* 0: up to NUL */
} Row;

static const Row rows[] = {
  /* What must pass. */
  { "y/empty-object", "{}", NULL },
  { "y/empty-array", "[]", NULL },
  { "y/scalar", "\"a\"", NULL },
  { "y/number", "-0", NULL },
  { "y/spaces", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n", NULL },
  { "y/numbers", "[0,-1,1.5,-0.0,1e5,1E+5,1e-5,123.456e78,9007199254740992,-9007199254740992]", NULL },
  { "y/escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\"]", NULL },
  { "y/noncharacter", "[\"\\uffff\"]", NULL },
  { "y/utf8", "[\"a\xc3\xb1\xe2\x82\xac\xf0\x9f\x98\x80\x7f\"]", NULL },
  { "y/line-separators", "[\"\xe2\x80\xa8\xe2\x80\xa9\"]", NULL },
  { "y/bom", "\xef\xbb\xbf{\"a\":1}", NULL },
  { "y/literals", "[true,false,null]", NULL },
  { "y/nested", "{\"a\":{\"b\":[{\"c\":[[]]}]}}", NULL },
  { "y/empty-key", "{\"\":0}", NULL },
  { "y/same-key-elsewhere", "{\"a\":{\"a\":1},\"b\":{\"a\":2}}", NULL },
  { "y/long-string", "[\"0123456789 0123456789 0123456789 \\\" 0123456789\\\\\"]", NULL },

  /* What json-glib 1.6 gets silently wrong. */
  { "json-glib/two-values", "{\"a\":1}{\"b\":2}", "1:8 trailing" },
  { "json-glib/two-arrays", "[][]", "1:3 trailing" },
  { "json-glib/duplicate-key", "{\"a\":1,\n \"a\":2}", "2:2 duplicate-key" },
  { "json-glib/duplicate-key-escaped", "{\"a\":1,\"\\u0061\":2}", "1:8 duplicate-key" },
  { "json-glib/duplicate-key-pair", "{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\ude00\":2}", "1:8 duplicate-key" },
  { "json-glib/comment", "/* c */ {}", "1:1 syntax" },
  { "json-glib/comment-within", "[1, /* c */ 2]", "1:5 syntax /1" },
  { "json-glib/var", "var x = {};", "1:1 syntax" },
  { "json-glib/hex", "[0x10]", "1:2 syntax /0" },
  { "json-glib/dollar-hex", "[$1F]", "1:2 syntax /0" },
  { "json-glib/binary", "[0b11]", "1:2 syntax /0" },
  { "json-glib/octal", "[010]", "1:2 syntax /0" },
  { "json-glib/leading-zero", "[01]", "1:2 syntax /0" },
  { "json-glib/minus-space", "[- 1]", "1:2 syntax /0" },
  { "json-glib/no-digit-before-point", "[.5]", "1:2 syntax /0" },
  { "json-glib/no-digit-after-point", "[2.]", "1:2 syntax /0" },
  { "json-glib/bad-escape", "[\"\\q\"]", "1:3 string /0" },
  { "json-glib/escape-x", "[\"\\x41\"]", "1:3 string /0" },
  { "json-glib/raw-tab", "[\"a\tb\"]", "1:4 string /0" },
  { "json-glib/raw-newline", "[\"a\nb\"]", "1:4 string /0" },
  { "json-glib/raw-control", "[\"\x01\"]", "1:3 string /0" },
  { "json-glib/2^63", "[9223372036854775808]", "1:2 number /0" },
  { "json-glib/2^64", "[18446744073709551616]", "1:2 number /0" },
  { "json-glib/minus-2^63-1", "[-9223372036854775809]", "1:2 number /0" },
  { "json-glib/20-nines", "[99999999999999999999]", "1:2 number /0" },
  { "json-glib/2^53+1", "[9007199254740993]", "1:2 number /0" },
  { "json-glib/1e400", "[1e400]", "1:2 number /0" },
  { "json-glib/1e999", "{\"a\":-1e999}", "1:6 number /a" },
  { "json-glib/1e-400", "[1e-400]", "1:2 number /0" },
  { "json-glib/escaped-nul", "[\"a\\u0000b\"]", "1:4 string /0" },
  { "json-glib/escaped-nul-in-key", "{\"a\\u0000b\":1}", "1:4 string" },
  { "json-glib/lone-low-surrogate", "[\"\\udc00x\"]", "1:3 string /0" },
  { "json-glib/lone-high-surrogate", "[\"\\ud800\"]", "1:3 string /0" },
  { "json-glib/two-high-surrogates", "[\"\\ud800\\ud800\"]", "1:3 string /0|1:9 string /0" },
  { "json-glib/high-surrogate-then-letter", "[\"\\ud800\\u0041\"]", "1:3 string /0" },
  { "json-glib/empty", "", "1:1 empty" },
  { "json-glib/blank", " \n ", "2:2 empty" },
  { "json-glib/bom-only", "\xef\xbb\xbf", "1:1 empty" },
  { "json-glib/single-quotes", "['x']", "1:2 syntax /0" },

  /* Mistakes of structure, each put down to what is wrong and not to what stands before it. */
  { "n/missing-comma", "{\"a\": 1\n \"b\": 2}", "2:2 syntax" },
  { "n/missing-comma-in-array", "[1\n,2\n 3]", "3:2 syntax" },
  { "n/missing-colon", "{\"a\" 1}", "1:6 syntax" },
  { "n/double-colon", "{\"a\"::1}", "1:6 syntax /a" },
  { "n/comma-for-colon", "{\"a\",1}", "1:5 syntax" },
  { "n/trailing-comma-in-object", "{\"a\":1,}", "1:8 syntax" },
  { "n/trailing-comma-in-array", "[1,]", "1:4 syntax /1" },
  { "n/leading-comma", "[,1]", "1:2 syntax /0" },
  { "n/double-comma", "[1,,2]", "1:4 syntax /1" },
  { "n/only-comma", "[,]", "1:2 syntax /0" },
  { "n/wrong-close", "[1}", "1:3 syntax" },
  { "n/wrong-close-of-object", "{\"a\":1]", "1:7 syntax" },
  { "n/extra-close", "[1]]", "1:4 trailing" },
  { "n/close-alone", "]", "1:1 syntax" },
  { "n/bare-key", "{a:1}", "1:2 syntax" },
  { "n/number-key", "{1:1}", "1:2 syntax" },
  { "n/single-quoted-key", "{'a':1}", "1:2 syntax" },
  { "n/no-value", "{\"a\":}", "1:6 syntax /a" },
  { "n/unclosed-array", "[1", "1:3 syntax" },
  { "n/unclosed-array-after-comma", "[1,", "1:4 syntax" },
  { "n/unclosed-object", "{\"a\":1", "1:7 syntax" },
  { "n/unclosed-object-after-key", "{\"a\"", "1:5 syntax" },
  { "n/unclosed-object-after-colon", "{\"a\":", "1:6 syntax" },
  { "n/unclosed-object-after-comma", "{\"a\":1,", "1:8 syntax" },
  { "n/unclosed-object-at-once", "{", "1:2 syntax" },
  { "n/unclosed-string", "[\"abc", "1:2 syntax /0" },
  { "n/unclosed-string-escape", "[\"abc\\", "1:2 syntax /0|1:6 string /0" },
  { "n/unclosed-string-unicode", "[\"\\u00A", "1:2 syntax /0|1:3 string /0" },
  { "n/unclosed-key", "{\"abc", "1:2 syntax" },
  { "n/true-misspelt", "[True]", "1:2 syntax /0" },
  { "n/true-cut", "[tru]", "1:2 syntax /0" },
  { "n/true-longer", "[truex]", "1:2 syntax /0" },
  { "n/nan", "[NaN]", "1:2 syntax /0" },
  { "n/infinity", "[Infinity]", "1:2 syntax /0" },
  { "n/minus-infinity", "[-Infinity]", "1:2 syntax /0" },
  { "n/plus", "[+1]", "1:2 syntax /0" },
  { "n/plus-plus", "[++1]", "1:2 syntax /0" },
  { "n/minus-alone", "[-]", "1:2 syntax /0" },
  { "n/minus-minus", "[--1]", "1:2 syntax /0" },
  { "n/minus-leading-zero", "[-012]", "1:2 syntax /0" },
  { "n/exponent-empty", "[1e]", "1:2 syntax /0" },
  { "n/exponent-plus", "[1e+]", "1:2 syntax /0" },
  { "n/exponent-after-point", "[1.e5]", "1:2 syntax /0" },
  { "n/exponent-fraction", "[1e1.5]", "1:2 syntax /0" },
  { "n/two-points", "[1.2.3]", "1:2 syntax /0" },
  { "n/number-and-letter", "[1a]", "1:2 syntax /0" },
  { "n/number-with-comma-for-point-in-object", "{\"a\":1,5}", "1:8 syntax" },
  { "n/thousands", "[1_000]", "1:2 syntax /0" },
  { "n/full-width-digit", "[\xef\xbc\x91]", "1:2 syntax /0" },
  { "n/line-comment", "[1] // c", "1:5 trailing" },
  { "n/hash-comment", "# c\n[1]", "1:1 syntax" },
  { "n/semicolon", "[1];", "1:4 trailing" },
  { "n/form-feed", "[\f1]", "1:2 syntax /0" },
  { "n/no-break-space", "[\xc2\xa0" "1]", "1:2 syntax /0" },
  { "n/bom-within", "[\xef\xbb\xbf" "1]", "1:2 syntax /0" },
  { "n/two-boms", "\xef\xbb\xbf\xef\xbb\xbf[]", "1:1 syntax" },
  { "n/escape-outside", "[\\n]", "1:2 syntax /0" },
  { "n/escape-capital-u", "[\"\\U0041\"]", "1:3 string /0" },
  { "n/escape-short-unicode", "[\"\\u41\"]", "1:3 string /0" },
  { "n/escape-not-hex", "[\"\\uqqqq\"]", "1:3 string /0" },
  { "n/escape-of-utf8", "[\"\\\xc3\xa9\"]", "1:3 string /0" },
  { "n/escape-of-control", "[\"\\\t\"]", "1:3 string /0|1:4 string /0" },
  { "n/surrogate-cut", "[\"\\ud83d\\u\"]", "1:3 string /0|1:9 string /0" },
  { "n/nul-in-string", "[\"a\0b\"]", "1:4 string /0", 7 },
  { "n/nul-outside", "[1]\0", "1:4 trailing", 4 },
  { "n/nul-alone", "\0", "1:1 syntax", 1 },
  { "n/html", "<!DOCTYPE html>", "1:1 syntax" },
  { "n/xml", "<a/>", "1:1 syntax" },
  { "n/text", "hello", "1:1 syntax" },

  /* Encodings. */
  { "utf8/latin1", "[\"a\xe9\"]", "1:4 utf8" },
  { "utf8/overlong-slash", "[\"\xc0\xaf\"]", "1:3 utf8" },
  { "utf8/overlong-3", "[\"\xe0\x80\xaf\"]", "1:3 utf8" },
  { "utf8/overlong-nul", "[\"\xc0\x80\"]", "1:3 utf8" },
  { "utf8/surrogate", "[\"\xed\xa0\x80\"]", "1:3 utf8" },
  { "utf8/beyond-unicode", "[\"\xf4\x90\x80\x80\"]", "1:3 utf8" },
  { "utf8/five-bytes", "[\"\xf8\x88\x80\x80\x80\"]", "1:3 utf8" },
  { "utf8/lone-continuation", "[\"\x80\"]", "1:3 utf8" },
  { "utf8/cut", "[\"\xe2\x82\"]", "1:3 utf8" },
  { "utf8/cut-at-end", "[\"\xc3", "1:2 syntax /0|1:3 utf8" },
  { "utf8/utf16le", "\xff\xfe[\0]\0", "1:1 utf8", 6 },
  { "utf8/utf16be", "\xfe\xff\0[\0]", "1:1 utf8", 6 },
  { "utf8/utf16-without-mark", "[\0]\0", "1:2 syntax /0", 4 },

  /* Places: columns are characters, lines end with LF, CR or CRLF. */
  { "place/characters", "[\"ñ€😀\", x]", "1:9 syntax /1" },
  { "place/lf", "[\n\n x]", "3:2 syntax /0" },
  { "place/cr", "[\r\r x]", "3:2 syntax /0" },
  { "place/crlf", "[\r\n\r\n x]", "3:2 syntax /0" },
  { "place/lfcr", "[\n\r x]", "3:2 syntax /0" },
  { "place/bom", "\xef\xbb\xbfx", "1:1 syntax" },

  /* Several in one reading. */
  { "several/not-structural",
    "{\"a\": \"\\q\",\n \"a\": 1e999,\n \"b\": [\"\t\", \"\\ud800\"],\n \"b\": 99999999999999999999}",
    "1:8 string /a|2:2 duplicate-key|2:7 number /a|3:9 string /b/0|3:14 string /b/1|4:2 duplicate-key|4:7 number /b" },
  { "several/then-syntax", "{\"a\": \"\\q\", \"b\" 1}", "1:8 string /a|1:17 syntax" },
};

static void
append_problem (GString *text,
                const DossierProblem *problem)
{
  if (text->len > 0)
    g_string_append_c (text, '|');
  g_string_append_printf (text, "%u:%u %s", problem->line, problem->column, dossier_problem_code_to_id (problem->code));
  if (problem->pointer != NULL && problem->pointer[0] != '\0')
    g_string_append_printf (text, " %s", problem->pointer);
}

static char *
lint (const char *json,
      gsize length,
      gboolean *is_sound)
{
  g_autofree char *copy = g_memdup2 (json, length); /* exactly as long, so that a read beyond it is seen */
  g_autoptr (DossierOutline) outline = dossier_outline_new (copy, length);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  *is_sound = dossier_lint (outline, &limits, problems, NULL);
  g_assert_true (*is_sound == (dossier_problems_count (problems, DOSSIER_SEVERITY_FATAL) == 0));
  dossier_problems_sort (problems);
  for (guint i = 0; i < dossier_problems_get_n (problems); i++)
    append_problem (text, dossier_problems_get (problems, i));

  return g_strdup (text->str);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  gsize length = row->length > 0 ? (gsize) row->length : strlen (row->json);
  gboolean is_sound;
  g_autofree char *found = lint (row->json, length, &is_sound);

  g_assert_cmpstr (found, ==, row->expected != NULL ? row->expected : "");
}

/* What a reader is told: the mistake itself and what could stand there. */
typedef struct
{
  const char *name;
  const char *json;
  const char *found;
  const char *expected;
} Telling;

static const Telling tellings[] = {
  { "missing-comma", "[1 2]", "2", ", ]" },
  { "missing-comma-in-object", "{\"a\":1 \"b\":2}", "\"b\"", ", }" },
  { "missing-colon", "{\"a\" 1}", "1", ":" },
  { "trailing-comma", "{\"a\":1,}", "}", "key" },
  { "bare-word", "[None, 1]", "None", "value" },
  { "comment", "[1, // one\n2]", "//", "value" },
  { "number", "[010]", "010", "number" },
  { "end-of-file", "[1", NULL, ", ]" },
  { "end-of-file-key", "{", NULL, "key }" },
  { "unclosed-string", "[\"abc", "\"abc", "\"" },
  { "escape", "[\"\\qx\"]", "\\q", NULL },
  { "surrogate", "[\"\\ud800x\"]", "\\ud800", NULL },
  { "control", "[\"\t\"]", "U+0009", NULL },
  { "duplicate", "{\"a\":1,\n\"a\":2}", "a", "1:2" },
  { "latin1", "[\"\xe9\"]", "E9", NULL },
  { "trailing", "[] {}", "{", "end" },
  { "long-word", "[aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee]", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd", "value" },
};

static void
test_telling (gconstpointer data)
{
  const Telling *telling = data;
  g_autoptr (DossierOutline) outline = dossier_outline_new (telling->json, strlen (telling->json));
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  g_assert_false (dossier_lint (outline, &limits, problems, NULL));
  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 1);
  g_assert_cmpstr (dossier_problems_get (problems, 0)->found, ==, telling->found);
  g_assert_cmpstr (dossier_problems_get (problems, 0)->expected, ==, telling->expected);
}

static char *
repeat (const char *piece,
        gsize n,
        const char *before,
        const char *after)
{
  GString *text = g_string_new (before);

  for (gsize i = 0; i < n; i++)
    g_string_append (text, piece);
  g_string_append (text, after);

  return g_string_free (text, FALSE);
}

static void
assert_lint (const char *json,
             const char *expected)
{
  gboolean is_sound;
  g_autofree char *found = lint (json, strlen (json), &is_sound);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_depth (void)
{
  g_autofree char *open = repeat ("[", 64, "", "");
  g_autofree char *deep = repeat ("]", 64, open, "");
  g_autofree char *million = repeat ("[", 1000000, "", "");
  g_autofree char *objects = repeat ("{\"a\":", 1000000, "", "");
  g_autofree char *pointer = repeat ("/0", 64, "1:65 too-deep ", "");
  g_autofree char *object_pointer = repeat ("/a", 64, "1:321 too-deep ", "");

  assert_lint (deep, "");
  assert_lint (million, pointer);
  assert_lint (objects, object_pointer);
}

static void
test_lengths (void)
{
  g_autofree char *string = repeat ("a", 1000, "[\"", "\"]");
  g_autofree char *long_string = repeat ("a", 1001, "[\"", "\"]");
  g_autofree char *key = repeat ("k", 100, "{\"", "\":1}");
  g_autofree char *long_key = repeat ("k", 101, "{\"", "\":1}");
  g_autofree char *values = repeat (",0", 999998, "[0", "]");
  g_autofree char *many_values = repeat (",0", 999999, "[0", "]");

  assert_lint (string, "");
  assert_lint (long_string, "1:2 too-long /0");
  assert_lint (key, "");
  assert_lint (long_key, "1:2 too-long");
  assert_lint (values, "");
  assert_lint (many_values, "1:2000000 too-many");
}

static char *
make_object (guint n_members,
             guint n_alike)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n_members; i++)
    {
      g_string_append_printf (text, "%s\"", i > 0 ? "," : "");
      /* "Ez", "FY" and "G8" have one djb2 hash, and so has any row of them. */
      for (guint rest = i, k = 0; k < 10 && n_alike > 0; k++, rest /= 3)
        g_string_append (text, rest % 3 == 0 ? "Ez" : rest % 3 == 1 ? "FY" : "G8");
      if (n_alike == 0)
        g_string_append_printf (text, "key-%u", i);
      g_string_append (text, "\":0");
    }
  g_string_append_c (text, '}');

  return g_string_free (text, FALSE);
}

static void
test_members (void)
{
  g_autofree char *many = make_object (20000, 0);
  g_autofree char *too_many = make_object (20001, 0);
  g_autofree char *alike = make_object (19683, 1);

  assert_lint (many, "");
  assert_lint (too_many, "1:1 too-many");
  assert_lint (alike, ""); /* and that in no time */
}

/* In a large object as well the later of two keys is the one that is wrong, and each of them is told. */
static void
test_duplicates_in_large_object (void)
{
  g_autoptr (GString) text = g_string_new ("{");

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (text, "\"key-%u\":%u,\n", i, i);
  g_string_append (text, "\"key-7\":0, \"key-7\":0, \"k\\u0065y-99\":0}");

  assert_lint (text->str, "101:1 duplicate-key|101:12 duplicate-key|101:23 duplicate-key");
}

static void
test_outline (void)
{
  static const char json[] = "{\"a\": [1, {\"x/~\\\"\": \"s\"}],\n \"b\": true}";
  g_autoptr (DossierOutline) outline = dossier_outline_new (json, strlen (json));
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  static const char *const pointers[] = { "", "/a", "/a/0", "/a/1", "/a/1/x~1~0\"", "/b" };
  static const char *const texts[] = { json, "[1, {\"x/~\\\"\": \"s\"}]", "1", "{\"x/~\\\"\": \"s\"}", "\"s\"", "true" };

  g_assert_true (dossier_lint (outline, &limits, problems, NULL));
  g_assert_cmpuint (outline->n_nodes, ==, G_N_ELEMENTS (pointers));
  for (guint i = 0; i < outline->n_nodes; i++)
    {
      const DossierOutlineNode *node = &outline->nodes[i];
      g_autofree char *pointer = dossier_outline_get_pointer (outline, i);

      g_assert_cmpstr (pointer, ==, pointers[i]);
      g_assert_cmpmem (json + node->start, node->stop - node->start, texts[i], strlen (texts[i]));
    }
  g_assert_cmpuint (outline->nodes[1].next, ==, 5);
  g_assert_cmpuint (outline->nodes[3].next, ==, 5);
  g_assert_cmpuint (dossier_outline_get_key (outline, 4), ==, 11);
  g_assert_cmpuint (dossier_outline_get_key (outline, 1), ==, 1);
  g_assert_cmpint (dossier_outline_get_type (outline, 5), ==, DOSSIER_JSON_BOOLEAN);
  g_assert_cmpint (dossier_outline_get_type (outline, 2), ==, DOSSIER_JSON_NUMBER);
}

/* Pointers asked for in any order are the same as in the order of the text. */
static void
test_pointers_in_any_order (void)
{
  g_autofree char *json = repeat (",[0,{\"a\":[1,2]}]", 50, "[0", "]");
  g_autoptr (DossierOutline) outline = dossier_outline_new (json, strlen (json));
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GPtrArray) pointers = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);

  g_assert_true (dossier_lint (outline, &limits, problems, NULL));
  for (guint i = 0; i < outline->n_nodes; i++)
    {
      g_autoptr (DossierOutline) fresh = dossier_outline_new (json, strlen (json));

      g_assert_true (dossier_lint (fresh, &limits, problems, NULL));
      g_ptr_array_add (pointers, dossier_outline_get_pointer (fresh, i));
    }
  for (guint i = 0; i < 1000; i++)
    {
      guint32 node = (guint32) g_rand_int_range (rand, 0, (int) outline->n_nodes);
      g_autofree char *pointer = dossier_outline_get_pointer (outline, node);

      g_assert_cmpstr (pointer, ==, g_ptr_array_index (pointers, node));
    }
}

/* Line and column by marks agree with counting from the start, across the marks too. */
static void
test_locate (void)
{
  static const char *const pieces[] = { "a", "ñ", "\n", "\r", "\r\n", "\xf0\x9f\x98\x80", " " };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (DossierOutline) outline = NULL;
  guint expected_line = 1;
  guint expected_column = 1;

  while (text->len < 100000)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  outline = dossier_outline_new (text->str, text->len);

  for (gsize i = 0; i < text->len; i++)
    {
      guint line;
      guint column;

      dossier_outline_locate (outline, i, &line, &column);
      g_assert_cmpuint (line, ==, expected_line);
      g_assert_cmpuint (column, ==, expected_column);

      if (text->str[i] == '\r' || (text->str[i] == '\n' && (i == 0 || text->str[i - 1] != '\r')))
        {
          expected_line++;
          expected_column = 1;
        }
      else if (text->str[i] != '\n' && ((guint8) text->str[i] & 0xc0) != 0x80)
        {
          expected_column++;
        }
    }
}

/* An empty GBytes has no address at all. */
static void
test_no_bytes (void)
{
  g_autoptr (DossierOutline) outline = dossier_outline_new (NULL, 0);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  g_assert_false (dossier_lint (outline, &limits, problems, NULL));
  g_assert_cmpint (dossier_problems_get (problems, 0)->code, ==, DOSSIER_PROBLEM_EMPTY);
}

static void
test_cancelled (void)
{
  g_autofree char *json = repeat (",0", 100000, "[0", "]");
  g_autoptr (DossierOutline) outline = dossier_outline_new (json, strlen (json));
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_false (dossier_lint (outline, &limits, problems, cancellable));
  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 0);
  g_assert_cmpuint (outline->n_nodes, ==, 0);
}

static void
test_number (void)
{
  double value;

  g_assert_true (dossier_lint_number ("14532, 1", 8, &value));
  g_assert_cmpfloat (value, ==, 14532);
  g_assert_true (dossier_lint_number ("0.6", 3, &value));
  g_assert_cmpfloat (value, ==, 0.6);
  g_assert_true (dossier_lint_number ("9007199254740992", 16, &value));
  g_assert_false (dossier_lint_number ("9007199254740993", 16, &value));
  g_assert_false (dossier_lint_number ("1e309", 5, &value));
  g_assert_false (dossier_lint_number ("1e-400", 6, &value));
  g_assert_true (dossier_lint_number ("1e30", 4, &value));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/lint/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (tellings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/lint/telling/%s", tellings[i].name);

      g_test_add_data_func (path, &tellings[i], test_telling);
    }
  g_test_add_func ("/lint/limit/depth", test_depth);
  g_test_add_func ("/lint/limit/lengths", test_lengths);
  g_test_add_func ("/lint/limit/members", test_members);
  g_test_add_func ("/lint/duplicates-in-large-object", test_duplicates_in_large_object);
  g_test_add_func ("/lint/no-bytes", test_no_bytes);
  g_test_add_func ("/lint/cancelled", test_cancelled);
  g_test_add_func ("/lint/numbers", test_number);
  g_test_add_func ("/outline/nodes", test_outline);
  g_test_add_func ("/outline/pointers-in-any-order", test_pointers_in_any_order);
  g_test_add_func ("/outline/locate", test_locate);

  return g_test_run ();
}
