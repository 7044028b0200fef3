// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-invariants.h"
#include "core/dossier-positions.h"

#include <string.h>

#define HEAD                                                                                                  \
  "{\"format\":\"dossier/1\",\"id\":\"d\",\"version\":\"1\",\"title\":\"D\",\"as_of\":\"2024\",\"language\":\"en\"," \
  "\"languages\":[\"en\"],\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],"                                     \
  "\"parties\":[{\"id\":\"press\",\"name\":\"Press\",\"kind\":\"group\",\"tag\":\"PR\"},"                     \
  "{\"id\":\"state\",\"name\":\"State\",\"kind\":\"government\",\"tag\":\"ST\"},"                             \
  "{\"id\":\"ann\",\"name\":\"Ann\",\"kind\":\"person\",\"member_of\":[\"state\"]},"                          \
  "{\"id\":\"bob\",\"name\":\"Bob\",\"kind\":\"person\",\"member_of\":[\"state\"]},"                          \
  "{\"id\":\"loner\",\"name\":\"Loner\",\"kind\":\"person\"},"                                                \
  "{\"id\":\"silent\",\"name\":\"Silent\",\"kind\":\"person\"}],"                                             \
  "\"questions\":[{\"id\":\"n\",\"label\":\"N\",\"kind\":\"count\",\"unit\":\"person\"},"                     \
  "{\"id\":\"p\",\"label\":\"P\",\"kind\":\"point\",\"statement\":\"P.\"}],\"facts\":["
#define TAIL "],\"views\":[{\"id\":\"v\",\"title\":\"V\",\"sections\":[{\"id\":\"x\",\"title\":\"X\",\"facts\":[%s]}]}]}"

/* A fact of the small dossier: who says it (ids, or nothing), status, its answer, and when it was said. */
typedef struct
{
  const char *by;
  const char *status;
  const char *answer;
  const char *said;
} Saying;

/* What the facts make of the one question, as list_positions() writes it. */
typedef struct
{
  const char *name;
  Saying sayings[5];
  const char *expected;
} Row;

#define P(stance) "\"question\":\"p\",\"stance\":\"" stance "\""
#define N(value) "\"question\":\"n\",\"value\":" value

static const Row table[] = {
  { "asserts", { { "\"ann\"", "stated", P ("asserts") } }, "state:asserts:a" },
  { "denies", { { "\"ann\"", "denied", P ("denies") } }, "state:denies:a" },
  { "in-part", { { "\"press\"", "opinion", P ("partly") } }, "press:partly:a" },
  { "declines-a-point", { { "\"loner\"", "declined", P ("declines") } }, "loner:declines:a" },
  { "declines-a-number", { { "\"ann\"", "declined", "\"question\":\"n\"" } }, "state:declines:a" },
  { "number-alone-is-no-point", { { "\"ann\"", "stated", N ("3") } }, "" },
  { "number-beside-a-refusal",
    { { "\"ann\"", "stated", N ("3") }, { "\"press\"", "declined", "\"question\":\"n\"" } },
    "press:declines:b state:answers:a" },
  { "number-then-refusal-of-one",
    { { "\"ann\"", "declined", "\"question\":\"n\"", "2024" }, { "\"ann\"", "stated", N ("3"), "2023" } },
    "state:answers,declines:ba" },
  { "number-denied-beside-a-refusal",
    { { "\"ann\"", "denied", N ("3") }, { "\"press\"", "declined", "\"question\":\"n\"" } },
    "press:declines:b state:denies:a" },
  { "both-by-two-mouths",
    { { "\"ann\"", "stated", P ("asserts") }, { "\"bob\"", "denied", P ("denies") } },
    "state:asserts,denies!:ab" },
  { "both-by-one-mouth",
    { { "\"loner\"", "stated", P ("asserts") }, { "\"loner\"", "denied", P ("denies") } },
    "loner:asserts,denies!:ab" },
  { "assert-and-limit-is-no-contradiction",
    { { "\"ann\"", "stated", P ("asserts") }, { "\"bob\"", "stated", P ("partly") } },
    "state:asserts,partly:ab" },
  { "source-in-its-own-voice", { { "", "alleged", P ("asserts") } }, "-:asserts:a" },
  { "source-comes-last",
    { { "", "alleged", P ("asserts") }, { "\"loner\"", "denied", P ("denies") } },
    "loner:denies:b -:asserts:a" },
  { "said-together-by-two-of-one-group", { { "\"ann\",\"bob\"", "stated", P ("asserts") } }, "state:asserts:a" },
  { "said-together-by-two-groups", { { "\"ann\",\"press\"", "stated", P ("asserts") } },
    "press:asserts:a state:asserts:a" },
  { "by-when-it-was-said",
    { { "\"ann\"", "stated", P ("asserts") },
      { "\"ann\"", "stated", P ("asserts"), "2024-02" },
      { "\"ann\"", "stated", P ("asserts"), "2023" } },
    "state:asserts:cba" },
  { "opinion-without-a-stance", { { "\"ann\"", "opinion", "\"question\":\"p\"" } }, NULL },
};

static void
append_fact (GString *text,
             const Saying *saying,
             guint i)
{
  g_string_append_printf (text, "%s{\"id\":\"%c\",\"text\":\"T.\",\"by\":[%s],\"status\":\"%s\",\"answers\":{%s},",
                          i > 0 ? "," : "", 'a' + (int) i, saying->by, saying->status, saying->answer);
  if (saying->said != NULL)
    g_string_append_printf (text, "\"said\":\"%s\",", saying->said);
  g_string_append (text, "\"source\":[{\"id\":\"s\",\"at\":\"1\"}]}");
}

static char *
write_dossier (const Row *row)
{
  GString *text = g_string_new (HEAD);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (row->sayings) && row->sayings[i].by != NULL; i++)
    {
      append_fact (text, &row->sayings[i], i);
      g_string_append_printf (ids, "%s\"%c\"", i > 0 ? "," : "", 'a' + (int) i);
    }
  g_string_append_printf (text, TAIL, ids->str);
  return g_string_free (text, FALSE);
}

static void
append_flags (GString *text,
              guint flags)
{
  static const char *const words[DOSSIER_N_POSITION_FLAGS] = { "asserts", "denies", "partly", "answers", "declines" };
  const char *comma = "";

  for (guint i = 0; i < DOSSIER_N_POSITION_FLAGS; i++)
    if ((flags & (1u << i)) != 0)
      {
        g_string_append_printf (text, "%s%s", comma, words[i]);
        comma = ",";
      }
  if (dossier_position_is_contradictory (flags))
    g_string_append_c (text, '!');
}

/* "GROUP:what,it,does:ids of facts" of each group that has a position; "-" is the source, "!" a contradiction. */
static char *
list_positions (const DossierPositions *positions,
                const DossierContested *point)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < point->positions->len; i++)
    {
      const DossierPosition *position = g_ptr_array_index (point->positions, i);
      const DossierParty *group = positions->groups[position->group];

      g_string_append_printf (text, "%s%s:", i > 0 ? " " : "", group != NULL ? group->id : "-");
      append_flags (text, position->flags);
      g_string_append_c (text, ':');
      for (guint j = 0; j < position->facts->len; j++)
        g_string_append (text, ((const DossierFact *) g_ptr_array_index (position->facts, j))->id);
      g_assert_true (dossier_contested_find (point, position->group) == position);
    }

  return g_string_free (text, FALSE);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *json = write_dossier (row);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = dossier_read_and_assert (json, strlen (json), problems);
  g_autoptr (DossierPositions) positions = NULL;
  g_autofree char *found = NULL;

  g_assert_nonnull (dossier);
  positions = dossier_positions_new (dossier);
  g_assert_cmpuint (positions->points->len, <=, 1);
  found = positions->points->len > 0 ? list_positions (positions, g_ptr_array_index (positions->points, 0))
                                     : g_strdup ("");
  g_assert_cmpstr (found, ==, row->expected != NULL ? row->expected : "");
}

static void
test_groups_with_no_record_are_left_out (void)
{
  const Row row = { "", { { "\"loner\"", "stated", P ("asserts") } }, NULL };
  g_autofree char *json = write_dossier (&row);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = dossier_read_and_assert (json, strlen (json), problems);
  g_autoptr (DossierPositions) positions = dossier_positions_new (dossier);

  g_assert_cmpuint (positions->n_groups, ==, 1);
  g_assert_cmpstr (positions->groups[0]->id, ==, "loner");
  g_assert_null (dossier_contested_find (g_ptr_array_index (positions->points, 0), 1));
}

static void
test_counts_kinds (void)
{
  g_assert_cmpuint (dossier_position_count_kinds (0), ==, 0);
  g_assert_cmpuint (dossier_position_count_kinds (DOSSIER_POSITION_DECLINES), ==, 1);
  g_assert_cmpuint (dossier_position_count_kinds (DOSSIER_POSITION_ASSERTS | DOSSIER_POSITION_PARTLY), ==, 2);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/core/positions/", table[i].name, NULL);

      g_test_add_data_func (path, &table[i], test_row);
    }
  g_test_add_func ("/core/positions/no-record", test_groups_with_no_record_are_left_out);
  g_test_add_func ("/core/positions/kinds", test_counts_kinds);

  return g_test_run ();
}
