// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clock-words.h"

#include <string.h>

#include "core/dossier-as-of.h"
#include "fixture.h"
#include "present/dossier-charts.h"
#include "present/dossier-saying.h"
#include "present/dossier-slides.h"

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

  g_assert_cmpstr (without, ==, "As published by 20 March 2025: 80 of 435 facts. 255 without a date are left out.");
  g_assert_cmpstr (with, ==,
                   "As published by 20 March 2025: 80 of 435 facts. 255 without a date are shown as well: nobody knows "
                   "when they were said.");
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
                   "Nothing on this page had been published by 1 January 2023. 2 facts were published later. 1 fact has "
                   "no date: nobody knows when it was published.");
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
    g_assert_nonnull (strstr (((DossierSlide *) g_ptr_array_index (slides, i))->source, note));
  for (guint i = 0; i < form->n_figures; i++)
    if (form->figures[i]->kind != DOSSIER_FIGURE_TIMELINE)
      {
        g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (form, form->figures[i]);

        g_assert_nonnull (strstr (spec->caption, note));
      }
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

  return g_test_run ();
}
