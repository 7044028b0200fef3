// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clock-words.h"

#include "core/dossier-as-of.h"
#include "fixture.h"

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

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/clock-words/handle", test_handle);
  g_test_add_func ("/present/clock-words/banner", test_banner);
  g_test_add_func ("/present/clock-words/void", test_void);

  return g_test_run ();
}
