// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-text-measure.h"

typedef struct
{
  const char *name;
  const char *text;
  double max_width;
  double width;
  double height;
} FixedCase;

/* At size 100 a character is 54 px wide and a line 133⅓ px high. */
static const FixedCase fixed_cases[] = {
  { "empty", "", 0, 0, 400.0 / 3 },
  { "one-line", "abcd", 0, 216, 400.0 / 3 },
  { "characters-not-bytes", "¶ñ“”", 0, 216, 400.0 / 3 },
  { "fits", "ab cd", 270, 270, 400.0 / 3 },
  { "wraps-at-space", "ab cd", 260, 108, 800.0 / 3 },
  { "breaks-a-long-word", "abcdef", 120, 108, 1200.0 / 3 },
  { "newline", "ab\ncdef", 0, 216, 800.0 / 3 },
  { "narrower-than-a-character", "ab", 1, 54, 800.0 / 3 },
};

static void
test_fixed (gconstpointer data)
{
  const FixedCase *row = data;
  const DossierTextMeasure *measure = dossier_text_measure_fixed ();
  double width, height;

  measure->measure (measure, row->text, 100, DOSSIER_WEIGHT_REGULAR, row->max_width, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, row->width, 0.01);
  g_assert_cmpfloat_with_epsilon (height, row->height, 0.01);
}

static void
test_fixed_bold (void)
{
  const DossierTextMeasure *measure = dossier_text_measure_fixed ();
  double regular, bold, height;

  measure->measure (measure, "14,532", 12, DOSSIER_WEIGHT_REGULAR, 0, &regular, &height);
  measure->measure (measure, "14,532", 12, DOSSIER_WEIGHT_BOLD, 0, &bold, &height);
  g_assert_cmpfloat (bold, >, regular);
}

static void
test_pango (void)
{
  const DossierTextMeasure *measure = dossier_text_measure_pango ();
  double ones, eights, double_size, wrapped, height, wrapped_height;

  measure->measure (measure, "11,111", 20, DOSSIER_WEIGHT_REGULAR, 0, &ones, &height);
  measure->measure (measure, "88,888", 20, DOSSIER_WEIGHT_REGULAR, 0, &eights, &height);
  g_assert_cmpfloat_with_epsilon (ones, eights, 0.01);
  g_assert_cmpfloat (height, >, 20);

  measure->measure (measure, "two words", 20, DOSSIER_WEIGHT_REGULAR, 60, &wrapped, &wrapped_height);
  g_assert_cmpfloat (wrapped, <=, 60);
  g_assert_cmpfloat_with_epsilon (wrapped_height, 2 * height, 1);

  measure->measure (measure, "11,111", 40, DOSSIER_WEIGHT_REGULAR, 0, &double_size, &height);
  g_assert_cmpfloat_with_epsilon (double_size, 2 * ones, 0.1);
}

static gpointer
measure_in_thread (gpointer data)
{
  const DossierTextMeasure *measure = dossier_text_measure_pango ();
  double *width = data;
  double height;

  measure->measure (measure, "40,000", 12, DOSSIER_WEIGHT_BOLD, 0, width, &height);
  return NULL;
}

static void
test_pango_threads (void)
{
  double widths[4] = { 0 };
  GThread *threads[4];

  for (guint i = 0; i < 4; i++)
    threads[i] = g_thread_new ("measure", measure_in_thread, &widths[i]);
  for (guint i = 0; i < 4; i++)
    g_thread_join (threads[i]);

  g_assert_cmpfloat (widths[0], >, 0);
  for (guint i = 1; i < 4; i++)
    g_assert_cmpfloat (widths[i], ==, widths[0]);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fixed_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/text-measure/fixed/%s", fixed_cases[i].name);

      g_test_add_data_func (path, &fixed_cases[i], test_fixed);
    }
  g_test_add_func ("/draw/text-measure/fixed/bold", test_fixed_bold);
  g_test_add_func ("/draw/text-measure/pango", test_pango);
  g_test_add_func ("/draw/text-measure/pango-threads", test_pango_threads);

  return g_test_run ();
}
