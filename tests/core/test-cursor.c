// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-cursor.h"

#include "core/dossier-lint.h"

#include <string.h>

/* A text that is linted, with a cursor on its root. */
typedef struct
{
  DossierReading reading;
  DossierCursor root;
} Fixture;

static void
open_text (Fixture *fixture,
           const char *json)
{
  dossier_reading_init (&fixture->reading, dossier_outline_new (json, strlen (json)), dossier_problems_new ());
  dossier_lint (fixture->reading.outline, &dossier_default_limits, fixture->reading.problems, NULL);
  fixture->root = (DossierCursor) { .reading = &fixture->reading, .node = DOSSIER_OUTLINE_ROOT };
}

static void
close_text (Fixture *fixture)
{
  dossier_reading_clear (&fixture->reading);
  dossier_outline_free (fixture->reading.outline);
  dossier_problems_unref (fixture->reading.problems);
}

static const DossierField link_fields[] = {
  { "to", DOSSIER_JSON_STRING, TRUE },
  { "n", DOSSIER_JSON_NUMBER },
  { "is", DOSSIER_JSON_BOOLEAN },
  { "text", DOSSIER_TYPE_TEXT },
};

static const char *const ignored_keys[] = { "DOI", NULL };

static const DossierSchema schema = { link_fields, G_N_ELEMENTS (link_fields), ignored_keys };

enum
{
  TO,
  N,
  IS,
  TEXT,
  N_FIELDS
};

static void
assert_problem (const Fixture *fixture,
                guint index,
                DossierProblemCode code,
                guint column,
                const char *pointer)
{
  const DossierProblem *problem = dossier_problems_get (fixture->reading.problems, index);

  g_assert_cmpint (problem->code, ==, code);
  g_assert_cmpuint (problem->line, ==, 1);
  g_assert_cmpuint (problem->column, ==, column);
  g_assert_cmpstr (problem->pointer, ==, pointer);
}

static void
test_fields (void)
{
  Fixture fixture;
  DossierCursor fields[N_FIELDS];
  double number;

  open_text (&fixture, "{\"is\": true, \"n\": 14532.5, \"to\": \"caf\\u00e9\", \"DOI\": 1}");
  g_assert_true (dossier_cursor_open (&fixture.root, &schema, fields));

  g_assert_cmpstr (dossier_cursor_get_string (&fields[TO]), ==, "café");
  g_assert_true (dossier_cursor_get_number (&fields[N], &number));
  g_assert_cmpfloat (number, ==, 14532.5);
  g_assert_true (dossier_cursor_get_boolean (&fields[IS]));
  g_assert_false (dossier_cursor_is_set (&fields[TEXT]));
  g_assert_false (dossier_cursor_get_boolean (&fields[TEXT]));
  g_assert_cmpuint (dossier_problems_get_n (fixture.reading.problems), ==, 0);
  close_text (&fixture);
}

static void
test_wrong_types_are_not_set (void)
{
  Fixture fixture;
  DossierCursor fields[N_FIELDS];

  open_text (&fixture, "{\"to\": 1, \"n\": \"1\", \"is\": null, \"text\": [\"x\"]}");
  g_assert_true (dossier_cursor_open (&fixture.root, &schema, fields));

  for (guint i = 0; i < N_FIELDS; i++)
    g_assert_false (dossier_cursor_is_set (&fields[i]));
  /* A needed member of a wrong type is there: it is not reported as missing too. */
  g_assert_cmpuint (dossier_problems_get_n (fixture.reading.problems), ==, 4);
  g_assert_cmpuint (fixture.reading.n_errors, ==, 4);
  assert_problem (&fixture, 0, DOSSIER_PROBLEM_WRONG_TYPE, 8, "/to");
  assert_problem (&fixture, 3, DOSSIER_PROBLEM_WRONG_TYPE, 41, "/text");
  g_assert_cmpstr (dossier_problems_get (fixture.reading.problems, 3)->found, ==, "array");
  g_assert_cmpstr (dossier_problems_get (fixture.reading.problems, 3)->expected, ==, "object string");
  close_text (&fixture);
}

static void
test_unknown_and_missing_keys (void)
{
  Fixture fixture;
  DossierCursor fields[N_FIELDS];

  open_text (&fixture, "{\"txet\": \"x\", \"a/b\": {}}");
  g_assert_true (dossier_cursor_open (&fixture.root, &schema, fields));

  g_assert_cmpuint (dossier_problems_get_n (fixture.reading.problems), ==, 3);
  g_assert_cmpuint (fixture.reading.n_errors, ==, 1);
  assert_problem (&fixture, 0, DOSSIER_PROBLEM_UNKNOWN_KEY, 2, "/txet");
  g_assert_cmpstr (dossier_problems_get (fixture.reading.problems, 0)->nearest, ==, "text");
  assert_problem (&fixture, 1, DOSSIER_PROBLEM_UNKNOWN_KEY, 15, "/a~1b");
  g_assert_null (dossier_problems_get (fixture.reading.problems, 1)->nearest);
  assert_problem (&fixture, 2, DOSSIER_PROBLEM_MISSING_KEY, 1, "");
  g_assert_cmpstr (dossier_problems_get (fixture.reading.problems, 2)->expected, ==, "to");
  close_text (&fixture);
}

static void
test_no_object (void)
{
  static const char *const texts[] = { "[]", "\"x\"", "1", "true", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      Fixture fixture;
      DossierCursor fields[N_FIELDS];

      open_text (&fixture, texts[i]);
      g_assert_false (dossier_cursor_open (&fixture.root, &schema, fields));
      g_assert_false (dossier_cursor_is_set (&fields[TO]));
      assert_problem (&fixture, 0, DOSSIER_PROBLEM_WRONG_TYPE, 1, "");
      close_text (&fixture);
    }
}

/* json-glib makes -1 of it; the file's own text is what counts, and the lint has told already. */
static void
test_number_that_cannot_be_kept (void)
{
  Fixture fixture;
  DossierCursor fields[N_FIELDS];
  double number;

  open_text (&fixture, "{\"to\": \"x\", \"n\": 18446744073709551616}");
  g_assert_true (dossier_cursor_open (&fixture.root, &schema, fields));
  g_assert_cmpuint (dossier_problems_get_n (fixture.reading.problems), ==, 1);

  g_assert_false (dossier_cursor_get_number (&fields[N], &number));
  g_assert_cmpuint (fixture.reading.n_errors, ==, 1);
  g_assert_cmpuint (dossier_problems_get_n (fixture.reading.problems), ==, 1);
  close_text (&fixture);
}

static void
test_long_words_are_cut (void)
{
  Fixture fixture;

  open_text (&fixture, "1");
  dossier_cursor_report (&fixture.root, DOSSIER_SEVERITY_NOTE, DOSSIER_PROBLEM_BAD_WORD,
                         "ññññññññññññññññññññññññññññññññññññññññññ", NULL, NULL);
  g_assert_cmpstr (dossier_problems_get (fixture.reading.problems, 0)->found, ==,
                   "ññññññññññññññññññññññññññññññññññññññññ…");
  close_text (&fixture);
}

static void
test_walk_passes_wrong_types_by (void)
{
  Fixture fixture;
  DossierCursorWalk walk;
  DossierCursor item;

  open_text (&fixture, "[1, \"a\", [\"x\"], \"b\"]");
  dossier_cursor_walk (&fixture.root, DOSSIER_JSON_STRING, &walk);
  g_assert_true (dossier_cursor_walk_next (&walk, &item, NULL));
  g_assert_cmpstr (dossier_cursor_get_string (&item), ==, "a");
  g_assert_true (dossier_cursor_walk_next (&walk, &item, NULL));
  g_assert_cmpstr (dossier_cursor_get_string (&item), ==, "b");
  g_assert_false (dossier_cursor_walk_next (&walk, &item, NULL));
  assert_problem (&fixture, 0, DOSSIER_PROBLEM_WRONG_TYPE, 2, "/0");
  assert_problem (&fixture, 1, DOSSIER_PROBLEM_WRONG_TYPE, 10, "/2");
  close_text (&fixture);
}

/* Checks that the cursor and json-glib's tree of the same text say the same. */
static void
assert_same (const DossierCursor *cursor,
             JsonNode *json)
{
  DossierCursorWalk walk;
  DossierCursor child;
  const char *key = NULL;
  guint n = 0;

  if (JSON_NODE_HOLDS_VALUE (json) && json_node_get_value_type (json) == G_TYPE_STRING)
    g_assert_cmpstr (dossier_cursor_get_string (cursor), ==, json_node_get_string (json));
  else if (JSON_NODE_HOLDS_VALUE (json) && json_node_get_value_type (json) == G_TYPE_BOOLEAN)
    g_assert_cmpint (dossier_cursor_get_boolean (cursor), ==, json_node_get_boolean (json));
  else if (JSON_NODE_HOLDS_VALUE (json))
    {
      double number;

      g_assert_true (dossier_cursor_get_number (cursor, &number));
      g_assert_cmpfloat (number, ==, json_node_get_double (json));
    }
  if (!JSON_NODE_HOLDS_OBJECT (json) && !JSON_NODE_HOLDS_ARRAY (json))
    return;

  dossier_cursor_walk (cursor, G_MAXUINT, &walk);
  for (; dossier_cursor_walk_next (&walk, &child, &key); n++)
    assert_same (&child, JSON_NODE_HOLDS_ARRAY (json)
                           ? json_array_get_element (json_node_get_array (json), n)
                           : json_object_get_member (json_node_get_object (json), key));
  g_assert_cmpuint (n, ==, dossier_cursor_count (cursor));
  g_assert_cmpuint (n, ==, JSON_NODE_HOLDS_ARRAY (json) ? json_array_get_length (json_node_get_array (json))
                                                        : json_object_get_size (json_node_get_object (json)));
}

static void
append_random (GString *json,
               GRand *rand,
               guint depth)
{
  static const char *const strings[] = { "s", "", "\\u00f1", "\\\"", "\\\\", "\\ud83d\\ude00 \\/\\n" };
  int kind = g_rand_int_range (rand, 0, depth < 6 ? 6 : 4);
  int n_children = kind >= 4 ? g_rand_int_range (rand, 0, 40) / (int) (depth + 1) : 0;

  if (kind == 0)
    g_string_append_printf (json, "%d", g_rand_int_range (rand, -1000, 100000));
  else if (kind == 1)
    g_string_append_printf (json, "\"%s%d, ñ\"", strings[g_rand_int_range (rand, 0, G_N_ELEMENTS (strings))],
                            g_rand_int_range (rand, 0, 1000));
  else if (kind == 2)
    g_string_append (json, "null");
  else if (kind == 3)
    g_string_append (json, "false");
  else
    g_string_append_c (json, kind == 4 ? '[' : '{');

  for (int i = 0; i < n_children; i++)
    {
      g_string_append (json, i > 0 ? ",\n " : "");
      if (kind == 5)
        g_string_append_printf (json, "\"%s%d-%d\" : ", strings[g_rand_int_range (rand, 0, G_N_ELEMENTS (strings))],
                                g_rand_int_range (rand, 0, 1000), i);
      append_random (json, rand, depth + 1);
    }
  if (kind >= 4)
    g_string_append_c (json, kind == 4 ? ']' : '}');
}

static void
test_says_what_json_glib_says (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1932);

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (GString) json = g_string_new ("[");
      g_autoptr (JsonParser) parser = json_parser_new ();
      Fixture fixture;

      append_random (json, rand, 0);
      g_string_append_c (json, ']');
      open_text (&fixture, json->str);
      g_assert_cmpuint (dossier_problems_get_n (fixture.reading.problems), ==, 0);
      g_assert_true (json_parser_load_from_data (parser, json->str, -1, NULL));
      assert_same (&fixture.root, json_parser_get_root (parser));
      close_text (&fixture);
    }
}

/* Strings stay as they are until they are forgotten, however many are taken after them. */
static void
test_strings_stay (void)
{
  Fixture fixture;
  DossierCursorWalk walk;
  DossierCursor item;
  const char *strings[3];

  open_text (&fixture, "[\"a\", \"\\u0062\", \"c\"]");
  dossier_cursor_walk (&fixture.root, DOSSIER_JSON_STRING, &walk);
  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_assert_true (dossier_cursor_walk_next (&walk, &item, NULL));
      strings[i] = dossier_cursor_get_string (&item);
    }
  g_assert_cmpstr (strings[0], ==, "a");
  g_assert_cmpstr (strings[1], ==, "b");
  g_assert_cmpstr (strings[2], ==, "c");

  dossier_reading_forget (&fixture.reading);
  g_assert_cmpstr (dossier_cursor_get_string (&item), ==, "c");
  close_text (&fixture);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cursor/fields", test_fields);
  g_test_add_func ("/cursor/wrong-types-are-not-set", test_wrong_types_are_not_set);
  g_test_add_func ("/cursor/unknown-and-missing-keys", test_unknown_and_missing_keys);
  g_test_add_func ("/cursor/no-object", test_no_object);
  g_test_add_func ("/cursor/number-that-cannot-be-kept", test_number_that_cannot_be_kept);
  g_test_add_func ("/cursor/long-words-are-cut", test_long_words_are_cut);
  g_test_add_func ("/cursor/walk-passes-wrong-types-by", test_walk_passes_wrong_types_by);
  g_test_add_func ("/cursor/says-what-json-glib-says", test_says_what_json_glib_says);
  g_test_add_func ("/cursor/strings-stay", test_strings_stay);

  return g_test_run ();
}
