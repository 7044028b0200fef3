// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clock-words.h"

#include <string.h>

#include "core/dossier-as-of.h"
#include "core/dossier-positions.h"
#include "core/dossier-replies.h"
#include "fixture.h"
#include "present/dossier-charts.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-saying.h"
#include "present/dossier-slide-claim.h"
#include "present/dossier-slides.h"
#include "present/dossier-takeaway.h"

static gint32
day_of (const char *edtf)
{
  DossierDate date = fixture_date (edtf);

  return dossier_date_earliest (&date);
}

static void
test_handle (void)
{
  g_autofree char *words = dossier_clock_format_handle (day_of ("2025-03-20"), 80, 435);

  g_assert_cmpstr (words, ==, "As published by 20 March 2025: 80 of 435 facts.");
}

static void
test_banner (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autofree char *without = dossier_clock_format_banner (dossier, day_of ("2025-03-20"), FALSE);
  g_autofree char *with = dossier_clock_format_banner (dossier, day_of ("2025-03-20"), TRUE);

  g_assert_cmpstr (without, ==, "As published by 20 March 2025: 34 of 435 facts. 322 are left out because nobody "
                                "knows when they were published.");
  g_assert_cmpstr (with, ==,
                   "As published by 20 March 2025: 34 of 435 facts. 322 are shown as well though nobody "
                   "knows when they were published.");
}

/* What was published later, what nobody can date, and nothing of what Dossier worked out itself. */
static void
test_void (void)
{
  Dossier dossier = { 0 };
  DossierFact facts[] = { { .said = fixture_date ("2025-03-26") }, { .of = fixture_date ("2024") }, { 0 },
                          { .status = DOSSIER_STATUS_COMPUTED } };
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_autofree char *words = NULL;
  g_autofree char *fewer = NULL;

  dossier.as_of = fixture_date ("2026");
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    g_ptr_array_add (list, &facts[i]);
  words = dossier_clock_format_void (&dossier, day_of ("2023-01-01"), list);
  g_assert_cmpstr (words, ==,
                   "Nothing on this page had been published by 1 January 2023. 2 facts were published later. Of 1 fact "
                   "nobody knows when it was published.");
  g_ptr_array_set_size (list, 1);
  fewer = dossier_clock_format_void (&dossier, day_of ("2023-01-01"), list);
  g_assert_cmpstr (fewer, ==, "Nothing on this page had been published by 1 January 2023. 1 fact was published later.");
}

/* Whatever leaves the window says of which day it is: words, charts and slides. */
static void
test_note (void)
{
  static const char note[] = "As published by 20 March 2025: what was said later is left out.";
  g_autoptr (Dossier) whole = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (Dossier) form = dossier_new_as_of (whole, day_of ("2025-03-20"), TRUE);
  g_autofree char *said = dossier_say_fact (form, form->facts[0]);
  g_autofree char *said_of_all = dossier_say_fact (whole, whole->facts[0]);
  g_autofree char *none = dossier_clock_format_note (whole);
  g_autoptr (GPtrArray) slides = dossier_slides_for_view (form, form->views[0]);

  g_assert_null (none);
  g_assert_nonnull (strstr (said, note));
  g_assert_null (strstr (said_of_all, "As published by"));
  for (guint i = 0; i < slides->len; i++)
    g_assert_nonnull (strstr (((DossierSlide *) g_ptr_array_index (slides, i))->foot, note));
  for (guint i = 0; i < form->n_figures; i++)
    if (form->figures[i]->kind != DOSSIER_FIGURE_TIMELINE)
      {
        g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (form, form->figures[i]);

        g_assert_nonnull (strstr (spec->caption, note));
      }
}

/* What is taken home says it too, and does not call it a source. */
static void
test_note_on_page (void)
{
  g_autoptr (Dossier) whole = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (Dossier) form = dossier_new_as_of (whole, day_of ("2025-03-20"), TRUE);
  g_autoptr (GPtrArray) slides = dossier_slides_for_view (form, form->views[0]);
  DossierTakeawayWish wish = { .form = DOSSIER_TAKEAWAY_PAGE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = dossier_takeaway_write (form, "Talk", slides, &wish, NULL, &error);
  g_autofree char *page = NULL;

  g_assert_no_error (error);
  page = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_nonnull (strstr (page, ">As published by 20 March 2025: what was said later is left out.<"));
  g_assert_null (strstr (page, "Source: As published"));
}

static const DossierFact *
find_answered_later (const Dossier *whole,
                     const Dossier *form)
{
  for (guint i = 0; i < form->n_facts; i++)
    {
      const DossierFact *fact = dossier_find_fact (whole, form->facts[i]->id);

      if (fact->status == DOSSIER_STATUS_ALLEGED && !dossier_fact_is_unanswered (fact)
          && dossier_fact_is_unanswered (form->facts[i]))
        return form->facts[i];
    }

  g_assert_not_reached ();
}

/* That an answer was not yet given is not said to be missing in the dossier: on slides, in speech, beside the claim. */
static void
test_answered_later (void)
{
  static const char none[] = "No answer published by 20 March 2025";
  g_autoptr (Dossier) whole = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (Dossier) form = dossier_new_as_of (whole, day_of ("2025-03-20"), TRUE);
  const DossierFact *claim = find_answered_later (whole, form);
  DossierPair pair = { .id = "pair", .topic = claim->text, .claim = claim };
  g_autoptr (DossierSlide) slide = dossier_slide_for_pair (form, "Claim", claim, NULL, DOSSIER_RELATION_NONE);
  DossierPairState *state = dossier_pair_state_new (form, &pair);
  g_autofree char *said = dossier_say_fact (form, claim);

  g_assert_cmpstr (slide->subtitle, ==, none);
  g_assert_true (g_str_has_prefix (g_array_index (slide->claims, DossierSlideClaim, 1).words, none));
  g_assert_cmpstr (state->relation_words, ==, none);
  g_assert_cmpstr (state->answer.statement, ==, none);
  g_assert_nonnull (strstr (state->claim.spoken, none));
  g_assert_nonnull (strstr (said, none));
  g_assert_null (strstr (slide->spoken, "No answer in this dossier"));
  dossier_pair_state_free (state);
}

/* Where a party stands is passed on whole, whatever the clock shows. */
static void
test_position (void)
{
  g_autoptr (Dossier) whole = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (Dossier) form = dossier_new_as_of (whole, day_of ("2019-01-01"), FALSE);
  const DossierParty *party = dossier_party_get_group (dossier_find_party (whole, "garcia"));
  const DossierQuestion *then = dossier_find_question (form, "point-rights");
  g_autofree char *all = dossier_say_position (whole, party, dossier_find_question (whole, "point-rights"));
  g_autofree char *as_of = dossier_say_position (form, party, then);

  g_assert_nonnull (strstr (all, "strict respect for human rights"));
  g_assert_cmpstr (as_of, ==, all);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/clock-words/handle", test_handle);
  g_test_add_func ("/present/clock-words/banner", test_banner);
  g_test_add_func ("/present/clock-words/void", test_void);
  g_test_add_func ("/present/clock-words/note", test_note);
  g_test_add_func ("/present/clock-words/note-on-page", test_note_on_page);
  g_test_add_func ("/present/clock-words/answered-later", test_answered_later);
  g_test_add_func ("/present/clock-words/position", test_position);

  return g_test_run ();
}
