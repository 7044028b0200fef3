// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "core/dossier-loader.h"

#define TEXT(name, english, spanish)                                                               \
  static const DossierTextEntry name##_entries[] = { { "en", (english) }, { "es", (spanish) } }; \
  static const DossierText name = { name##_entries, 2 };

TEXT (garcia_name, "Belarmino García", "Belarmino García")
TEXT (garcia_short, "García", "García")
TEXT (garcia_role, "director of the prison", "director de la prisión")
TEXT (bbc_name, "BBC", "BBC")
TEXT (held_label, "People held", "Personas recluidas")
TEXT (space_label, "Space per person", "Espacio por persona")
TEXT (respected_label, "Are rights respected?", "¿Se respetan los derechos?")
TEXT (respected_statement, "Rights are respected.", "Se respetan los derechos.")
TEXT (estimate_text, "García estimates between 15,000 and 20,000.", "García estima entre 15,000 y 20,000.")

const DossierParty fixture_garcia = {
  .id = "garcia",
  .name = &garcia_name,
  .short_name = &garcia_short,
  .role = &garcia_role,
};

const DossierParty fixture_bbc = { .id = "bbc", .name = &bbc_name };

static const DossierSource article = { .id = "article", .type = "entry-encyclopedia", .title = "The Prison" };
static const DossierSource report = { .id = "report", .type = "report", .publisher = "A Body" };

const DossierReference fixture_lead = { &article, "Lead ¶2" };
const DossierReference fixture_inmates = { &article, "Inmates ¶1" };
const DossierReference fixture_report = { &report, NULL };

const DossierQuestion fixture_held = {
  .id = "held",
  .label = &held_label,
  .kind = DOSSIER_QUESTION_COUNT,
  .unit = DOSSIER_UNIT_PERSON,
};

const DossierQuestion fixture_space = {
  .id = "space",
  .label = &space_label,
  .kind = DOSSIER_QUESTION_AREA,
  .unit = DOSSIER_UNIT_M2,
};

const DossierQuestion fixture_respected = {
  .id = "respected",
  .label = &respected_label,
  .statement = &respected_statement,
  .kind = DOSSIER_QUESTION_POINT,
};

static const DossierParty *by_garcia[] = { &fixture_garcia };

/* Loads a dossier, given from the top of the project, that has not one problem. */
Dossier *
fixture_load (const char *path)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autofree char *full = g_test_build_filename (G_TEST_DIST, "..", path, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (full);
  Dossier *dossier = dossier_load_file (file, problems, NULL, NULL, NULL);

  g_assert_nonnull (dossier);
  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 0);
  return dossier;
}

Dossier *
fixture_load_prison (void)
{
  return fixture_load ("tests/present/prison.dossier.json");
}

/* An estimate by one speaker, dated to a month, with one place in one source. */
DossierFact
fixture_estimate (void)
{
  return (DossierFact) {
    .id = "estimate",
    .status = DOSSIER_STATUS_ESTIMATED,
    .text = &estimate_text,
    .of = fixture_date ("2024-11"),
    .by = by_garcia,
    .n_by = 1,
    .references = &fixture_lead,
    .n_references = 1,
    .answer = {
      .question = &fixture_held,
      .amount = { DOSSIER_AMOUNT_RANGE, 15000, 20000, FALSE, FALSE, DOSSIER_UNIT_PERSON },
    },
  };
}

DossierDate
fixture_date (const char *edtf)
{
  DossierDate date;

  g_assert_true (dossier_date_parse (edtf, &date));
  return date;
}

/* Hangs a link on both of its ends. The caller keeps the link and two slots for it. */
void
fixture_link (DossierFact *from,
              DossierFact *to,
              DossierLink *link,
              const DossierLink **slots)
{
  link->from = from;
  link->to = to;
  slots[0] = slots[1] = link;
  from->links_out = &slots[0];
  from->n_links_out = 1;
  to->links_in = &slots[1];
  to->n_links_in = 1;
}
