// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-query.h"
#include "core/dossier-query-words.h"

typedef struct
{
  const char *text;
  const char *parsed; /* as write_query() writes it */
} Row;

static const Row rows[] = {
  { "", "" },
  { "   ", "" },
  { "court", "court*" },
  { "court ", "court" },
  { "Corte Suprema", "corte suprema*" },
  { "MS-13", "[ms 13]*" },
  { "\"supreme court\"", "'supreme court'" },
  { "\"supreme cou", "'supreme cou'*" },
  { "“supreme court”", "'supreme court'" },
  { "«corte suprema» x", "'corte suprema' x*" },
  { "a \"b\"c", "a 'b' c*" },
  { "-court", "-court*" },
  { "−court -\"a b\"", "-court -'a b'" },
  { "a - b", "a b*" },
  { "--court", "court*" },
  { "by:bukele", "by=bukele*" },
  { "by:\"Nayib Bukele\" x", "by='nayib bukele' x*" },
  { "-by:bukele", "-by=bukele*" },
  { "BY:Bukele", "by=bukele*" },
  { "por:bukele estado:alegada vista:media año:2025 etiqueta:food", "by=bukele status=alegada view=media year=2025 tag=food*" },
  { "status:alleged", "status=alleged*" },
  { "view:inmates year:2024 tag:cells", "view=inmates year=2024 tag=cells*" },
  { "year:2019..2021", "year=2019 2021*" },
  { "tag:country:sv", "tag=country sv*" },
  { "by:", "!no-value(by:)" },
  { "x -by: y", "x y* !no-value(-by:)" },
  { "by:\"\"", "!no-value(by:)" },
  { "10:30", "[10 30]*" },
  { "note:x", "[note x]*" },
  { ":x", "x*" },
  { "\"", "" },
  { "\"\"", "" },
  { "'; DROP TABLE facts; --", "drop table facts" },
  { "a* OR (b NEAR c) ^d {e}:f", "a or b near c d [e f]*" },
  { "\xff\xfe court", "court*" },
};

static const char *const kinds[] = {
  [DOSSIER_TERM_WORDS] = "",        [DOSSIER_TERM_PHRASE] = "",    [DOSSIER_TERM_BY] = "by=",
  [DOSSIER_TERM_STATUS] = "status=", [DOSSIER_TERM_VIEW] = "view=", [DOSSIER_TERM_YEAR] = "year=",
  [DOSSIER_TERM_TAG] = "tag=",
};

static void
write_term (GString *out,
            const DossierTerm *term,
            const DossierQuery *query)
{
  g_autofree char *words = g_strjoinv (" ", term->words);
  g_autofree char *between = g_strndup (query->text + term->start, term->end - term->start);
  gboolean quoted = term->kind == DOSSIER_TERM_PHRASE
                    || (!dossier_term_is_words (term) && query->text[term->start - 1] == '"');
  gboolean joined = term->kind == DOSSIER_TERM_WORDS && term->words[1] != NULL;

  g_assert_cmpstr (between, ==, term->value);
  g_string_append_printf (out, "%s%s%s%s%s%s%s", out->len > 0 ? " " : "", term->without ? "-" : "", kinds[term->kind],
                          quoted ? "'" : joined ? "[" : "", words, quoted ? "'" : joined ? "]" : "",
                          term->open ? "*" : "");
}

static char *
write_query (const DossierQuery *query)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < query->terms->len; i++)
    write_term (out, g_ptr_array_index (query->terms, i), query);
  for (guint i = 0; i < query->problems->len; i++)
    {
      const DossierQueryProblem *problem = g_ptr_array_index (query->problems, i);

      g_assert_cmpint (problem->code, ==, DOSSIER_QUERY_NO_VALUE);
      g_string_append_printf (out, "%s!no-value(%s)", out->len > 0 ? " " : "", problem->found);
    }

  return g_string_free (out, FALSE);
}

static void
test_parse (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DossierQuery) query = dossier_query_parse (row->text, -1);
  g_autofree char *parsed = write_query (query);

  g_assert_cmpstr (parsed, ==, row->parsed);
}

static void
test_nul (void)
{
  const char text[] = "a\0b";
  g_autoptr (DossierQuery) query = dossier_query_parse (text, sizeof text - 1);

  g_assert_cmpuint (query->terms->len, ==, 2);
}

/* Cut where a character begins. */
static void
test_too_long (void)
{
  g_autoptr (GString) text = g_string_new ("x");
  g_autoptr (DossierQuery) query = NULL;
  const DossierQueryProblem *problem;

  while (text->len < 10 * 1024 * 1024)
    g_string_append (text, "é");
  query = dossier_query_parse (text->str, (gssize) text->len);

  g_assert_cmpuint (strlen (query->text), <=, DOSSIER_QUERY_MAX_BYTES);
  g_assert_true (g_utf8_validate (query->text, -1, NULL));
  g_assert_cmpuint (query->terms->len, ==, 1);
  g_assert_cmpuint (query->problems->len, ==, 1);
  problem = g_ptr_array_index (query->problems, 0);
  g_assert_cmpint (problem->code, ==, DOSSIER_QUERY_TOO_LONG);
}

static void
test_too_many (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (DossierQuery) query = NULL;
  const DossierQueryProblem *problem;

  for (guint i = 0; i < 200; i++)
    g_string_append (text, "a ");
  query = dossier_query_parse (text->str, -1);

  g_assert_cmpuint (query->terms->len, ==, DOSSIER_QUERY_MAX_TERMS);
  g_assert_cmpuint (query->problems->len, ==, 1);
  problem = g_ptr_array_index (query->problems, 0);
  g_assert_cmpint (problem->code, ==, DOSSIER_QUERY_TOO_MANY_TERMS);
}

static void
test_statuses (void)
{
  g_assert_cmpuint (dossier_query_statuses_from_words ("alleged"), ==, 1u << DOSSIER_STATUS_ALLEGED);
  g_assert_cmpuint (dossier_query_statuses_from_words ("alegada"), ==, 1u << DOSSIER_STATUS_ALLEGED);
  g_assert_cmpuint (dossier_query_statuses_from_words ("court"), ==, 1u << DOSSIER_STATUS_RULED);
  g_assert_cmpuint (dossier_query_statuses_from_words ("de"), ==,
                    1u << DOSSIER_STATUS_DENIED | 1u << DOSSIER_STATUS_DECLINED | 1u << DOSSIER_STATUS_STATED
                      | 1u << DOSSIER_STATUS_RULED);
  g_assert_cmpuint (dossier_query_statuses_from_words ("nothing"), ==, 0);
  g_assert_cmpstr (dossier_query_find_nearest_status ("aleged"), ==, "alleged");
  for (int i = 0; i < DOSSIER_N_STATUSES; i++)
    g_assert_cmpuint (dossier_query_statuses_from_words (dossier_status_to_id ((DossierStatus) i)), ==, 1u << i);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/query/parse/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &rows[i], test_parse);
    }
  g_test_add_func ("/core/query/nul", test_nul);
  g_test_add_func ("/core/query/too-long", test_too_long);
  g_test_add_func ("/core/query/too-many", test_too_many);
  g_test_add_func ("/core/query/statuses", test_statuses);

  return g_test_run ();
}
