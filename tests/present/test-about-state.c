// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "present/dossier-about-state.h"
#include "present/dossier-format.h"

static const char *
get_words (const DossierAboutCard *card,
           const char *label)
{
  for (guint i = 0; i < card->lines->len; i++)
    {
      const DossierAboutLine *line = g_ptr_array_index (card->lines, i);

      if (g_str_equal (line->label, label))
        return line->words;
    }

  return NULL;
}

/* What the source does not tell is said to be unknown, and is not passed over. */
static void
test_cecot (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (DossierAboutState) state = dossier_about_state_new (dossier);
  const DossierAboutCard *source = g_ptr_array_index (state->sources, 0);

  g_assert_cmpuint (state->sources->len, ==, 1);
  g_assert_cmpstr (source->heading, ==, "Terrorism Confinement Center");
  g_assert_cmpstr (get_words (source, "Kind"), ==, "Encyclopedic article");
  g_assert_cmpstr (get_words (source, "Author"), ==, "not known");
  g_assert_cmpstr (get_words (source, "Publisher"), ==, "not known");
  g_assert_cmpstr (get_words (source, "Date"), ==, "not known");
  g_assert_null (get_words (source, "Address"));
  g_assert_cmpstr (get_words (state->dataset, "Licence"), ==, "CC-BY-SA-4.0");
  g_assert_cmpstr (get_words (state->dataset, "Languages"), ==, "English and Spanish");
}

static void
test_derived (void)
{
  const DossierSource wire = { .id = "wire", .type = "article-newspaper", .publisher = "The Wire" };
  const DossierSource *origin[] = { &wire };
  const DossierSource paper = { .id = "paper", .type = "article-newspaper", .title = "Paper", .author = "A. Writer",
                                .derived_from = origin, .n_derived_from = 1 };
  const DossierSource *sources[] = { &paper, &wire };
  const Dossier dossier = { .title = FIXTURE_TEXT ("Towers"), .version = "2", .sources = sources, .n_sources = 2,
                            .n_facts = 1 };
  g_autoptr (DossierAboutState) state = dossier_about_state_new (&dossier);

  g_assert_cmpstr (get_words (g_ptr_array_index (state->sources, 0), "Repeats"), ==, "The Wire");
  g_assert_cmpstr (get_words (g_ptr_array_index (state->sources, 0), "Author"), ==, "A. Writer");
  g_assert_null (get_words (g_ptr_array_index (state->sources, 1), "Repeats"));
  g_assert_cmpstr (get_words (state->dataset, "Holds"), ==, "1 fact, 0 parties and 0 questions");
}

static void
test_kind (void)
{
  const DossierSource map = { .id = "m", .type = "figure" };
  const DossierSource law = { .id = "l", .type = "legislation" };
  g_autofree char *unknown = dossier_format_source_kind (&map);
  g_autofree char *known = dossier_format_source_kind (&law);

  g_assert_cmpstr (unknown, ==, "figure");
  g_assert_cmpstr (known, ==, "Law");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/about-state/cecot", test_cecot);
  g_test_add_func ("/present/about-state/derived", test_derived);
  g_test_add_func ("/present/about-state/kind", test_kind);

  return g_test_run ();
}
