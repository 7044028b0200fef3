// SPDX-License-Identifier: GPL-3.0-or-later

/* Why answers differ and how many voices give them, against tables made by hand: data/verdicts/cases.json holds small
 * cases, cecot.json every question with several answers of the dossier that ships. */

#include <json-glib/json-glib.h>

#include "core/dossier-question-verdict.h"
#include "core/load-fixture.h"

static JsonObject *
load_table (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "data", "verdicts", name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_object_ref (json_node_get_object (json_parser_get_root (parser)));
}

static void
move_member (JsonObject *from,
             const char *name,
             JsonObject *to)
{
  if (json_object_has_member (from, name))
    json_object_set_member (to, name, json_object_dup_member (from, name));
  json_object_remove_member (from, name);
}

/* A whole fact of an answer in the table: what the table leaves out is the same for all. */
static JsonObject *
create_fact (JsonObject *answer)
{
  static const char *const of_answer[] = { "value", "low",  "high",  "near",  "strict",
                                           "about", "unit", "scope", "stance" };
  JsonObject *fact = json_object_new ();
  JsonObject *given = json_object_new ();
  JsonArray *references = json_array_new ();
  JsonObject *reference = json_object_new ();

  json_object_set_string_member (fact, "status", "stated");
  json_object_set_string_member (fact, "text", "An answer.");
  json_object_set_string_member (given, "question", "asked");
  for (gsize i = 0; i < G_N_ELEMENTS (of_answer); i++)
    move_member (answer, of_answer[i], given);
  json_object_set_object_member (fact, "answers", given);
  json_object_set_string_member (reference, "id", json_object_get_string_member_with_default (answer, "source", "a"));
  json_object_remove_member (answer, "source");
  json_array_add_object_element (references, reference);
  json_object_set_array_member (fact, "source", references);

  g_autoptr (GList) rest = json_object_get_members (answer);
  for (GList *name = rest; name != NULL; name = name->next)
    json_object_set_member (fact, name->data, json_object_dup_member (answer, name->data));

  return fact;
}

/* Stands aside from the question: what links to it says nothing of the answers. */
static JsonObject *
create_aside (void)
{
  g_autoptr (JsonNode) node = json_from_string (
    "{ \"id\": \"aside\", \"text\": \"An aside.\", \"status\": \"stated\", \"source\": [{ \"id\": \"a\" }] }", NULL);

  return json_node_dup_object (node);
}

static JsonArray *
create_facts (JsonObject *test_case)
{
  JsonArray *answers = json_object_get_array_member (test_case, "answers");
  JsonArray *facts = json_array_new ();

  for (guint i = 0; i < json_array_get_length (answers); i++)
    json_array_add_object_element (facts, create_fact (json_array_get_object_element (answers, i)));
  json_array_add_object_element (facts, create_aside ());

  return facts;
}

/* The one view, which has to show every fact. */
static JsonArray *
create_views (JsonArray *facts)
{
  g_autoptr (JsonNode) node = json_from_string (
    "[{ \"id\": \"all\", \"title\": \"All\", \"sections\": [{ \"id\": \"all\", \"title\": \"All\", \"facts\": [] }] }]",
    NULL);
  JsonArray *views = json_node_dup_array (node);
  JsonObject *view = json_array_get_object_element (views, 0);
  JsonObject *section = json_array_get_object_element (json_object_get_array_member (view, "sections"), 0);
  JsonArray *shown = json_object_get_array_member (section, "facts");

  for (guint i = 0; i < json_array_get_length (facts); i++)
    {
      JsonObject *fact = json_array_get_object_element (facts, i);

      json_array_add_string_element (shown, json_object_get_string_member (fact, "id"));
    }

  return views;
}

static char *
write_dossier (JsonObject *table,
               JsonObject *test_case)
{
  const char *kind = json_object_get_string_member (test_case, "kind");
  const char *unit = g_str_equal (kind, "count") ? ", \"unit\": \"person\""
                     : g_str_equal (kind, "length") ? ", \"unit\": \"m\""
                                                    : "";
  const char *statement = g_str_equal (kind, "point") ? ", \"statement\": \"It is so.\"" : "";
  g_autofree char *head = g_strdup_printf (
    "{ \"format\": \"dossier/1\", \"id\": \"table\", \"version\": \"1\", \"title\": \"Table\", \"as_of\": \"2026\", "
    "\"language\": \"en\", \"languages\": [\"en\"], "
    "\"questions\": [{ \"id\": \"asked\", \"label\": \"Asked\", \"kind\": \"%s\"%s%s }] }",
    kind, unit, statement);
  g_autoptr (JsonNode) node = json_from_string (head, NULL);
  JsonObject *dossier = json_node_get_object (node);
  JsonArray *facts = create_facts (test_case);

  json_object_set_member (dossier, "sources", json_object_dup_member (table, "sources"));
  json_object_set_member (dossier, "parties", json_object_dup_member (table, "parties"));
  json_object_set_array_member (dossier, "views", create_views (facts));
  json_object_set_array_member (dossier, "facts", facts);
  return json_to_string (node, FALSE);
}

static Dossier *
read_case (JsonObject *table,
           JsonObject *test_case)
{
  g_autofree char *text = write_dossier (table, test_case);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);

  for (guint i = 0; i < dossier_problems_get_n (problems); i++)
    {
      const DossierProblem *problem = dossier_problems_get (problems, i);

      if (problem->severity == DOSSIER_SEVERITY_ERROR)
        g_error ("%s: %s", problem->pointer, text);
    }
  g_assert_nonnull (dossier);
  return g_steal_pointer (&dossier);
}

/* A number that the table gives must be so; one that it leaves out does not matter. */
static void
assert_number (JsonObject *expected,
               const char *name,
               guint found)
{
  if (json_object_has_member (expected, name) && json_object_get_int_member (expected, name) != found)
    g_error ("%s: expected %d, found %u", name, (int) json_object_get_int_member (expected, name), found);
}

static void
assert_pairs (JsonObject *expected,
              const DossierQuestionVerdict *verdict)
{
  JsonObject *pairs;
  g_autoptr (GList) names = NULL;

  if (!json_object_has_member (expected, "pairs"))
    return;

  pairs = json_object_get_object_member (expected, "pairs");
  names = json_object_get_members (pairs);
  for (GList *name = names; name != NULL; name = name->next)
    {
      guint found = 0;

      for (guint i = 0; i < DOSSIER_N_VERDICTS; i++)
        found += g_str_equal (dossier_verdict_to_id (i), name->data) ? verdict->n_pairs[i] : 0;
      assert_number (pairs, name->data, found);
    }
}

static void
assert_rivals (JsonObject *expected,
               const DossierQuestionVerdict *verdict)
{
  JsonArray *rivals;

  if (!json_object_has_member (expected, "rivals"))
    return;

  rivals = json_object_get_array_member (expected, "rivals");
  for (guint i = 0; i < 2; i++)
    g_assert_cmpstr (verdict->rivals[i]->id, ==, json_array_get_string_element (rivals, i));
}

static void
assert_verdict (JsonObject *expected,
                const DossierQuestion *question)
{
  DossierQuestionVerdict verdict = dossier_question_find_verdict (question);

  if (json_object_has_member (expected, "leading"))
    g_assert_cmpstr (dossier_verdict_to_id (verdict.leading), ==, json_object_get_string_member (expected, "leading"));
  assert_number (expected, "given", verdict.n_given);
  assert_number (expected, "statements", verdict.n_statements);
  assert_number (expected, "declined", verdict.n_declined);
  assert_number (expected, "denied", verdict.n_denied);
  assert_number (expected, "computed", verdict.n_computed);
  assert_number (expected, "near", verdict.n_near);
  assert_number (expected, "speakers", verdict.voices.n_speakers);
  assert_number (expected, "unnamed", verdict.voices.n_unnamed);
  assert_number (expected, "sources", verdict.voices.n_sources);
  assert_pairs (expected, &verdict);
  assert_rivals (expected, &verdict);
}

static void
test_case (gconstpointer data)
{
  g_autoptr (JsonObject) table = load_table ("cases.json");
  JsonObject *row = json_array_get_object_element (json_object_get_array_member (table, "cases"),
                                                   GPOINTER_TO_UINT (data));
  g_autoptr (Dossier) dossier = read_case (table, row);

  assert_verdict (json_object_get_object_member (row, "expect"), dossier_find_question (dossier, "asked"));
}

static void
test_cecot (gconstpointer data)
{
  g_autoptr (JsonObject) table = load_table ("cecot.json");
  g_autoptr (Dossier) dossier = load_fixture (LOAD_CECOT);
  JsonObject *questions = json_object_get_object_member (table, "questions");
  JsonObject *expected = json_object_get_object_member (questions, data);
  const DossierQuestion *question = dossier_find_question (dossier, data);

  g_assert_nonnull (question);
  assert_verdict (expected, question);
  if (!json_object_has_member (expected, "sources"))
    g_assert_cmpuint (dossier_question_find_verdict (question).voices.n_sources, ==, 1);
}

/* No question with several answers is left out of the table. */
static void
test_cecot_is_complete (void)
{
  g_autoptr (JsonObject) table = load_table ("cecot.json");
  g_autoptr (Dossier) dossier = load_fixture (LOAD_CECOT);
  JsonObject *questions = json_object_get_object_member (table, "questions");

  for (guint i = 0; i < dossier->n_questions; i++)
    {
      if (dossier->questions[i]->n_answers > 1 && !json_object_has_member (questions, dossier->questions[i]->id))
        g_error ("%s has %u answers", dossier->questions[i]->id, dossier->questions[i]->n_answers);
    }
}

/* The order of the answers in the file changes nothing but which pair is named. */
static void
test_order_is_no_matter (void)
{
  g_autoptr (Dossier) dossier = load_fixture (LOAD_CECOT);

  for (guint i = 0; i < dossier->n_questions; i++)
    {
      DossierQuestion turned = *dossier->questions[i];
      g_autofree const DossierFact **answers = g_new0 (const DossierFact *, turned.n_answers + 1);
      DossierQuestionVerdict before = dossier_question_find_verdict (dossier->questions[i]);
      DossierQuestionVerdict after;

      for (guint j = 0; j < turned.n_answers; j++)
        answers[j] = turned.answers[turned.n_answers - 1 - j];
      turned.answers = answers;
      after = dossier_question_find_verdict (&turned);
      g_assert_cmpint (before.leading, ==, after.leading);
      g_assert_cmpmem (before.n_pairs, sizeof before.n_pairs, after.n_pairs, sizeof after.n_pairs);
      g_assert_cmpmem (&before.voices, sizeof before.voices, &after.voices, sizeof after.voices);
    }
}

static void
add_cases (void)
{
  g_autoptr (JsonObject) table = load_table ("cases.json");
  JsonArray *cases = json_object_get_array_member (table, "cases");

  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      const char *name = json_object_get_string_member (json_array_get_object_element (cases, i), "name");
      g_autofree char *path = g_strconcat ("/question-verdict/cases/", name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
}

static void
add_cecot (void)
{
  g_autoptr (JsonObject) table = load_table ("cecot.json");
  g_autoptr (GList) names = json_object_get_members (json_object_get_object_member (table, "questions"));

  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *path = g_strconcat ("/question-verdict/cecot/", name->data, NULL);

      g_test_add_data_func_full (path, g_strdup (name->data), test_cecot, g_free);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_cases ();
  add_cecot ();
  g_test_add_func ("/question-verdict/cecot-is-complete", test_cecot_is_complete);
  g_test_add_func ("/question-verdict/order-is-no-matter", test_order_is_no_matter);

  return g_test_run ();
}
