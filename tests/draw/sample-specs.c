// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample-specs.h"

#include <math.h>
#include <string.h>

static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

/* "40,000": in every locale, as goldens must not depend on one. */
char *
sample_format_number (double value)
{
  g_autofree char *digits = g_strdup_printf ("%.0f", fabs (value));
  gsize length = strlen (digits);
  GString *text = g_string_new (value < 0 ? "−" : "");

  if (value != round (value))
    {
      char buffer[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append (text, g_ascii_formatd (buffer, sizeof buffer, "%g", fabs (value)));
      return g_string_free (text, FALSE);
    }

  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && (length - i) % 3 == 0)
        g_string_append_c (text, ',');
      g_string_append_c (text, digits[i]);
    }

  return g_string_free (text, FALSE);
}

void
sample_set_amount (DossierChartItem *item,
                   DossierAmountKind kind,
                   double low,
                   double high)
{
  item->amount = (DossierAmount) { .kind = kind, .low = low, .high = high };
}

DossierChartItem *
sample_add (DossierChartSpec *spec,
            DossierItemKind kind,
            const char *fact_id,
            DossierStatus status,
            const char *tag,
            const char *date,
            const char *value_label,
            const char *label,
            const char *short_label)
{
  DossierChartItem *item = dossier_chart_spec_add_item (spec, kind);

  item->fact_id = g_strdup (fact_id);
  item->status = status;
  item->tag = g_strdup (tag);
  item->value_label = g_strdup (value_label);
  item->label = g_strdup (label);
  item->short_label = g_strdup (short_label);
  item->spoken = g_strdup_printf ("%s. %s.", value_label != NULL ? value_label : "No figure", label);
  if (date != NULL)
    g_assert_true (dossier_date_parse (date, &item->date));

  return item;
}

static gint32
get_day (const char *edtf)
{
  DossierDate date;

  g_assert_true (dossier_date_parse (edtf, &date));
  return dossier_date_earliest (&date);
}

DossierChartSpec *
sample_spec_new (DossierFigureKind kind,
                 const char *id,
                 const char *title)
{
  DossierChartSpec *spec = dossier_chart_spec_new (kind);

  spec->figure_id = g_strdup (id);
  spec->title = g_strdup (title);
  spec->format_number = sample_format_number;
  spec->dataset = g_strdup ("cecot 1.0.0");
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    spec->months[i] = months[i];

  return spec;
}

static void
add_people (DossierChartSpec *spec)
{
  DossierChartItem *item;

  item = sample_add (spec, DOSSIER_ITEM_VALUE, "held-count", DOSSIER_STATUS_COUNTED, "SA", "2024-06-11", "14,532",
                     "counted, 11 Jun 2024", "11 Jun 2024");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 14532, 14532);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "held-range-lead", DOSSIER_STATUS_ESTIMATED, "SV", "2024-11", "15,000–20,000",
                     "García, estimated, Nov 2024", "Nov 2024");
  sample_set_amount (item, DOSSIER_AMOUNT_RANGE, 15000, 20000);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "held-range-inmates", DOSSIER_STATUS_ESTIMATED, "SV", "2024-11", "10,000–20,000",
                     "García, estimated, Nov 2024", "Nov 2024");
  sample_set_amount (item, DOSSIER_AMOUNT_RANGE, 10000, 20000);
  item = sample_add (spec, DOSSIER_ITEM_NO_FIGURE, "held-declined", DOSSIER_STATUS_DECLINED, "SV", "2025-03", NULL,
                     "update declined, spokesperson, Mar 2025", "declined, Mar 2025");
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "held-near", DOSSIER_STATUS_ESTIMATED, "SV", "2025-04", "“closer to” 40,000",
                     "no number given, García, Apr 2025", "no number, Apr 2025");
  sample_set_amount (item, DOSSIER_AMOUNT_NEAR, 40000, 40000);
}

static void
add_capacity (DossierChartSpec *spec)
{
  static const char *const ids[] = { "capacity-lead", "capacity-facility", "capacity-background" };
  DossierChartItem *item;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      item = sample_add (spec, DOSSIER_ITEM_LEVEL, ids[i], DOSSIER_STATUS_STATED, "SA", NULL, "Capacity 40,000", "stated, undated",
                         "stated");
      sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 40000, 40000);
    }
  item = sample_add (spec, DOSSIER_ITEM_ANNOUNCED, "capacity-double", DOSSIER_STATUS_ANNOUNCED, "SV", "2025-04", "80,000 announced",
                     "intention to double, Bukele, Apr 2025", "Bukele, Apr 2025");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 80000, 80000);
}

DossierChartSpec *
sample_claims (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_CLAIMS, "people-held", "How many people are held?");

  spec->reading = g_strdup ("Each mark is one claim. Its shape is its status; a bar is a range; an arrow points at a number that is "
                            "named, but not given.");
  spec->caption = g_strdup ("Source article: Lead ¶2, Prison facility ¶1, Inmates ¶1. Axis starts at zero. Nothing newer than April "
                            "2025 in this dataset.");
  spec->summary = g_strdup ("One count of 14,532 in June 2024, two ranges in November 2024, no number since.");
  spec->no_figure_before = g_strdup ("no figure before June 2024");
  spec->undated_label = g_strdup ("Undated");
  spec->unit_label = g_strdup ("people");
  spec->unit = DOSSIER_UNIT_PERSON;
  spec->first_day = get_day ("2024-01-01");
  spec->last_day = get_day ("2026-01-31");
  add_people (spec);
  add_capacity (spec);
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_COUNTED, "Counted");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_STATED, "Stated");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_ESTIMATED, "Estimated");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_ANNOUNCED, "Announced");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_DECLINED, "No figure");

  return spec;
}

DossierChartSpec *
sample_areas (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_AREAS, "floor-space", "Floor area per person, drawn to scale");
  DossierChartItem *item;

  spec->reading = g_strdup ("Seen from above, the same figure in each square. Grid 0.5 m.");
  spec->caption = g_strdup ("Source article: Prison facility ¶1. The dotted square is worked out by Dossier.");
  spec->summary = g_strdup ("0.6 square metres at full capacity, 1.67 at the number counted, at least 3.4 recommended.");
  spec->scale_label = g_strdup ("1 metre");
  spec->figure_label = g_strdup ("person, from above");
  spec->scale_note = g_strdup ("Area only, not cell shape; bunks are stacked four high, so floor area is not sleeping space. The "
                               "person, 0.46 m across, is a scale aid.");
  spec->unit_label = g_strdup ("m²");
  spec->unit = DOSSIER_UNIT_M2;
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "area-stated", DOSSIER_STATUS_STATED, "SA", NULL, "0.6 m²",
                     "at full capacity, 40,000; stated", "at full capacity");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 0.6, 0.6);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "area-computed", DOSSIER_STATUS_COMPUTED, NULL, NULL, "1.67 m²",
                     "at the 14,532 counted in June 2024; computed by Dossier", "at the 14,532 counted");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 1.67, 1.67);
  item = sample_add (spec, DOSSIER_ITEM_LEVEL, "area-standard", DOSSIER_STATUS_REPORTED, "PR", NULL, "at least 3.4 m²",
                     "recommended per prisoner; Red Cross, reported by the BBC", "recommended");
  sample_set_amount (item, DOSSIER_AMOUNT_AT_LEAST, 3.4, 0);
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_STATED, "Stated");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_COMPUTED, "Computed");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_REPORTED, "Reported");

  return spec;
}

/* A kind without a sample is not tested. */
static DossierChartSpec *(*const samples[DOSSIER_N_FIGURE_KINDS]) (void) = {
  [DOSSIER_FIGURE_CLAIMS] = sample_claims,
  [DOSSIER_FIGURE_AREAS] = sample_areas,
  [DOSSIER_FIGURE_BARS] = sample_bars,
  [DOSSIER_FIGURE_FACILITY] = sample_facility,
  [DOSSIER_FIGURE_MULTIPLES] = sample_multiples,
  [DOSSIER_FIGURE_MAP] = sample_map,
  [DOSSIER_FIGURE_TIMELINE] = sample_timeline,
  [DOSSIER_FIGURE_FLOWS] = sample_flows,
};

DossierChartSpec *
sample_of_kind (DossierFigureKind kind)
{
  g_assert_nonnull (samples[kind]);

  return samples[kind]();
}

/* Events are no values: test-timeline makes its own. */
static gboolean
is_any_kind (DossierFigureKind kind)
{
  return samples[kind] != NULL && kind != DOSSIER_FIGURE_TIMELINE;
}

/* The kinds of values that have a sample, one after another and again from the first. */
DossierFigureKind
sample_next_kind (guint index)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    n += is_any_kind (i) ? 1 : 0;
  index %= n;
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    if (is_any_kind (i) && index-- == 0)
      return (DossierFigureKind) i;

  g_assert_not_reached ();
}

static char *
format_month (int year,
              int month)
{
  return g_strdup_printf ("%s %d", months[month - 1], year);
}

static char *
describe_cluster (const char *lane,
                  guint n,
                  const DossierChartItem *const *items,
                  guint n_items)
{
  GString *text = g_string_new (lane);

  for (guint i = 0; i < n_items; i++)
    g_string_append_printf (text, "; %s, %s", items[i]->value_label, items[i]->short_label);
  g_string_append_printf (text, "; of %u", n);

  return g_string_free (text, FALSE);
}

static char *
format_cluster (guint n)
{
  return g_strdup_printf (n == 1 ? "%u item" : "%u items", n);
}

DossierChartItem *
sample_add_event (DossierChartSpec *spec,
                  guint lane,
                  const char *fact_id,
                  DossierStatus status,
                  const char *tag,
                  const char *date,
                  const char *statement,
                  const char *when)
{
  DossierChartItem *item = sample_add (spec, DOSSIER_ITEM_VALUE, fact_id, status, tag, date, statement, when, when);

  item->lane = lane;
  item->timing = dossier_date_get_timing (&item->date);
  item->first = dossier_date_earliest (&item->date);
  item->last = dossier_date_latest (&item->date);
  if (item->timing == DOSSIER_TIMING_AFTER)
    item->last = item->first;
  else if (item->timing == DOSSIER_TIMING_BEFORE)
    item->first = item->last;

  return item;
}

/* One event of each kind of date, and more of one month than there is room for. */
DossierChartSpec *
sample_timeline (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_TIMELINE, "events", "When it was");

  spec->reading = g_strdup ("Each mark is one claim.");
  spec->caption = g_strdup ("Claims without a date are not placed.");
  spec->summary = g_strdup ("Events in three lanes.");
  spec->first_day = get_day ("2025-01-01");
  spec->last_day = get_day ("2026-01-31");
  spec->format_month = format_month;
  spec->format_cluster = format_cluster;
  spec->describe_cluster = describe_cluster;
  dossier_chart_spec_add_lane (spec, "Law and courts", NULL);
  dossier_chart_spec_add_lane (spec, "Transfers and deportations", "10 undated");
  dossier_chart_spec_add_lane (spec, "Rights reports", NULL);

  sample_add_event (spec, 0, "blocked", DOSSIER_STATUS_RULED, "CO", "2025-03-15~", "District court blocks the removals",
                    "about 15 Mar 2025");
  sample_add_event (spec, 0, "lifted", DOSSIER_STATUS_RULED, "CO", "2025-04-07", "Supreme Court lifts the order", "7 Apr 2025");
  sample_add_event (spec, 0, "charged", DOSSIER_STATUS_ALLEGED, "US", "../2025-06", "Charged in the US", "Jun 2025 or earlier");
  sample_add_event (spec, 0, "doubted", DOSSIER_STATUS_STATED, "SA", "2025-08?", "A date in doubt", "perhaps Aug 2025");
  sample_add_event (spec, 0, "sessions", DOSSIER_STATUS_STATED, "SA", "2025-09-03/2025-10-20", "Hearings held",
                    "3 Sep – 20 Oct 2025");
  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *id = g_strdup_printf ("deported-%u", i);

      sample_add_event (spec, 1, id, DOSSIER_STATUS_STATED, "SA", "2025-03", "A group of people is deported", "Mar 2025");
    }
  sample_add_event (spec, 1, "swap", DOSSIER_STATUS_STATED, "SA", "2025-07-18", "Released in a swap of three countries",
                    "18 Jul 2025")
    ->is_main = TRUE;
  sample_add_event (spec, 2, "filings", DOSSIER_STATUS_ALLEGED, "DL", "2025-06/..", "Court filings describe ill-treatment",
                    "Jun 2025 or later");
  sample_add_event (spec, 2, "last", DOSSIER_STATUS_REPORTED, "PR", "2026-01-28", "Near the edge", "28 Jan 2026");

  return spec;
}
