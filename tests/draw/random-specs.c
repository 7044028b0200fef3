// SPDX-License-Identifier: GPL-3.0-or-later

#include "random-specs.h"

#include <math.h>
#include <string.h>

#include "sample-specs.h"

static const char *const dates[] = {
  NULL,      NULL,       "2024-06-11", "2024-06-11",      "2024-11",    "2024-11", "2025-04", "2025-04~",
  "2025",    "2024-02/2024-09", "2023-01/..", "../2024", "2019-05", "202X",    "19XX",    "1992-01-16",
};

static const char *const tags[] = { "SA", "SV", "SV", "PR", "XX", NULL };

/* What a dossier may ask for, whether it can be seen or not. */
static const char *const colours[] = { NULL, NULL, NULL, "#000000", "#ffffff", "#ffff00", "#808080", "#1a5fb4" };

static const char *const values[] = { "14,532", "15,000–20,000", "“closer to” 40,000", "at least 3,400,000", "١٤٬٥٣٢", "", NULL };

static const char *const labels[] = {
  "counted, 11 Jun 2024",
  "García, estimated, Nov 2024",
  "x",
  "said by a spokesperson of the ministry who asked not to be named, printed in two papers, April 2025",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
  "según la directora del centro penal, en una entrevista con tres medios que no se nombran, abril de 2025",
  "قال المتحدث باسم الحكومة، أبريل 2025",
  "政府发言人在二〇二五年四月的记者会上表示",
  "",
  NULL,
};

static const char *const months[][12] = {
  { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
  { "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic" },
  { "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر" },
};

gboolean
random_bit (GRand *rand)
{
  return g_rand_int_range (rand, 0, 2) == 1;
}

static const char *
pick (GRand *rand,
      const char *const *from,
      gsize n)
{
  return from[g_rand_int_range (rand, 0, (gint32) n)];
}

/* The same number with other marks between its digits. */
static char *
group_digits (double value,
              const char *mark)
{
  g_autofree char *number = sample_format_number (value);
  g_auto (GStrv) parts = g_strsplit (number, ",", -1);

  return g_strjoinv (mark, parts);
}

static char *
format_with_point (double value)
{
  return group_digits (value, ".");
}

/* French: a narrow space that does not break. */
static char *
format_with_space (double value)
{
  return group_digits (value, " ");
}

static char *
format_arabic (double value)
{
  g_autofree char *number = sample_format_number (value);
  GString *text = g_string_new (NULL);

  for (const char *c = number; *c != '\0'; c++)
    if (g_ascii_isdigit (*c))
      g_string_append_unichar (text, 0x660 + (gunichar) (*c - '0'));
    else
      g_string_append_c (text, *c);

  return g_string_free (text, FALSE);
}

static char *
format_outside (guint n_before,
                guint n_after)
{
  return g_strdup_printf ("%u statements are earlier, %u are later", n_before, n_after);
}

/* So that a test can read the number. */
static char *
format_untold (guint n_told,
               guint n_untold)
{
  return g_strdup_printf (RANDOM_UNTOLD "%u of %u", n_untold, n_told + n_untold);
}

static void
set_locale (GRand *rand,
            DossierChartSpec *spec)
{
  char *(*const formats[]) (double) = { sample_format_number, format_with_point, format_with_space, format_arabic };
  gint32 locale = g_rand_int_range (rand, 0, G_N_ELEMENTS (formats));

  spec->format_number = formats[locale];
  spec->format_untold = format_untold;
  spec->format_outside = random_bit (rand) ? format_outside : NULL;
  for (guint i = 0; i < 12; i++)
    spec->months[i] = months[locale % G_N_ELEMENTS (months)][i];
  spec->right_to_left = g_rand_int_range (rand, 0, 4) == 0;
}

static void
set_amount (GRand *rand,
            DossierChartItem *item,
            DossierFigureKind kind)
{
  double most = kind == DOSSIER_FIGURE_AREAS ? 6 : pow (10, g_rand_double_range (rand, 0, 7));
  double a = g_rand_double_range (rand, 0, most);
  double b = g_rand_double_range (rand, 0, most);

  /* Repeated figures are common. */
  if (g_rand_int_range (rand, 0, 3) == 0)
    a = kind == DOSSIER_FIGURE_AREAS ? 0.6 : 40000;

  switch (g_rand_int_range (rand, 0, 7))
    {
    case 0:
      sample_set_amount (item, DOSSIER_AMOUNT_RANGE, MIN (a, b), MAX (a, b));
      break;
    case 1:
      sample_set_amount (item, DOSSIER_AMOUNT_AT_LEAST, a, 0);
      break;
    case 2:
      sample_set_amount (item, DOSSIER_AMOUNT_AT_MOST, 0, a);
      break;
    case 3:
      sample_set_amount (item, DOSSIER_AMOUNT_NEAR, a, a);
      break;
    case 4:
      sample_set_amount (item, DOSSIER_AMOUNT_NONE, 0, 0);
      break;
    default:
      sample_set_amount (item, DOSSIER_AMOUNT_EXACT, a, a);
      break;
    }
  item->amount.about = g_rand_int_range (rand, 0, 4) == 0;
}

static void
set_part (GRand *rand,
          DossierChartItem *item)
{
  static const DossierUnit units[] = { DOSSIER_UNIT_HA, DOSSIER_UNIT_M2, DOSSIER_UNIT_M, DOSSIER_UNIT_ITEM };

  item->part = (DossierPartRole) g_rand_int_range (rand, 0, DOSSIER_PART_LOCATION);
  item->amount.unit = units[g_rand_int_range (rand, 0, G_N_ELEMENTS (units))];
  /* Counts are whole, and mostly few. */
  if (item->amount.unit == DOSSIER_UNIT_ITEM && item->amount.kind == DOSSIER_AMOUNT_EXACT)
    item->amount.low = item->amount.high = g_rand_int_range (rand, 1, 400);
}

static void
set_place (GRand *rand,
           DossierChartItem *item)
{
  static const char *const places[] = {
    "US", "SV", "VE", "CL", "EC", "GT", "SV-SV", "SV-SA", "BR", "CA", "FR", "XX", NULL,
  };

  item->part = (DossierPartRole) g_rand_int_range (rand, DOSSIER_PART_LOCATION, DOSSIER_N_PART_ROLES);
  item->place = g_strdup (pick (rand, places, G_N_ELEMENTS (places)));
  if (item->part == DOSSIER_PART_TRANSFER)
    item->to_place = g_strdup (pick (rand, places, G_N_ELEMENTS (places)));
  item->place_label = g_strdup (pick (rand, labels, G_N_ELEMENTS (labels)));
}

static void
add_item (GRand *rand,
          DossierChartSpec *spec,
          guint number)
{
  g_autofree char *id = g_strdup_printf ("fact-%u", number);
  DossierItemKind kind = (DossierItemKind) g_rand_int_range (rand, 0, DOSSIER_ITEM_NO_FIGURE + 1);
  DossierChartItem *item = sample_add (spec,
                                       random_bit (rand) ? DOSSIER_ITEM_VALUE : kind,
                                       id,
                                       (DossierStatus) g_rand_int_range (rand, 0, DOSSIER_N_STATUSES),
                                       pick (rand, tags, G_N_ELEMENTS (tags)),
                                       pick (rand, dates, G_N_ELEMENTS (dates)),
                                       pick (rand, values, G_N_ELEMENTS (values)),
                                       pick (rand, labels, G_N_ELEMENTS (labels)),
                                       pick (rand, labels, G_N_ELEMENTS (labels)));

  item->colour_light = g_strdup (pick (rand, colours, G_N_ELEMENTS (colours)));
  item->colour_dark = g_strdup (pick (rand, colours, G_N_ELEMENTS (colours)));
  item->group = (guint) g_rand_int_range (rand, 0, (gint32) spec->groups->len + 1);
  set_amount (rand, item, spec->kind);
  if (spec->kind == DOSSIER_FIGURE_FACILITY)
    set_part (rand, item);
  if (spec->kind == DOSSIER_FIGURE_MAP)
    set_place (rand, item);
}

/* Words that are many times as long as anyone's. */
static void
lengthen (GRand *rand,
          char **words)
{
  g_auto (GStrv) copies = NULL;
  guint n = (guint) g_rand_int_range (rand, 2, 8);

  if (*words == NULL || g_rand_int_range (rand, 0, 6) != 0)
    return;

  copies = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    copies[i] = g_strdup (*words);
  g_free (*words);
  *words = g_strjoinv (" ", copies);
}

/**
 * random_spec:
 * @rand: where chance comes from
 * @kind: of chart
 *
 * Returns: (transfer full): a spec of up to %RANDOM_MAX_ITEMS statements
 */
DossierChartSpec *
random_spec (GRand *rand,
             DossierFigureKind kind)
{
  DossierChartSpec *spec = sample_of_kind (kind);
  guint n = (guint) g_rand_int_range (rand, 0, RANDOM_MAX_ITEMS + 1);

  g_array_set_size (spec->items, 0);
  for (guint i = 0; i < n; i++)
    add_item (rand, spec, i);

  if (random_bit (rand))
    g_clear_pointer (&spec->no_figure_before, g_free);
  if (random_bit (rand))
    g_clear_pointer (&spec->undated_label, g_free);
  if (g_rand_int_range (rand, 0, 4) == 0)
    spec->first_day = spec->last_day = 0;
  if (random_bit (rand))
    spec->address = g_strdup ("dossier:cecot/inmates#population");
  lengthen (rand, &spec->title);
  lengthen (rand, &spec->caption);
  lengthen (rand, &spec->reading);
  lengthen (rand, &spec->unit_label);
  set_locale (rand, spec);

  return spec;
}

/**
 * random_span:
 * @rand: where chance comes from
 * @axis: of the scene in which all the time is shown, set
 *
 * Returns: some of that time
 */
DossierSpan
random_span (GRand *rand,
             const DossierTimeAxis *axis)
{
  DossierSpan whole = { (gint32) axis->scale.domain_low, (gint32) axis->scale.domain_high - 1 };
  double day = g_rand_double_range (rand, axis->scale.domain_low, axis->scale.domain_high);
  DossierSpan none = { 0, 0 };

  return dossier_span_zoom (&none, &whole, pow (2, g_rand_double_range (rand, 0.2, 7)), day);
}
