// SPDX-License-Identifier: GPL-3.0-or-later

/* Drawings whose parts are facts. */

#include "sample-specs.h"

static DossierChartItem *
add_part (DossierChartSpec *spec,
          DossierPartRole part,
          const char *fact_id,
          const char *words,
          double value,
          DossierUnit unit)
{
  DossierChartItem *item = sample_add (spec, DOSSIER_ITEM_VALUE, fact_id, DOSSIER_STATUS_STATED, "SA", NULL, words, "stated",
                                       "stated");

  item->part = part;
  if (value > 0)
    sample_set_amount (item, DOSSIER_AMOUNT_EXACT, value, value);
  item->amount.unit = unit;

  return item;
}

DossierChartSpec *
sample_facility (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_FACILITY, "site", "The facility, as far as it is stated");

  spec->reading = g_strdup ("Each picture has its own scale; each number leads to a claim.");
  spec->caption = g_strdup ("The hatched rim is what is not known of the 140 ha. Source article: Prison facility ¶1.");
  spec->summary = g_strdup ("23 hectares in 140, 256 cells in eight blocks.");
  spec->panel_labels[DOSSIER_PANEL_LAND] = g_strdup ("Land and site, to scale");
  spec->panel_labels[DOSSIER_PANEL_SITE] = g_strdup ("Site, areas to scale");
  spec->panel_labels[DOSSIER_PANEL_CELL] = g_strdup ("One cell with people, to scale");
  spec->panel_labels[DOSSIER_PANEL_LENGTHS] = g_strdup ("Lengths, to scale");
  spec->scale_label = g_strdup ("1 metre");
  spec->scale_note = g_strdup ("A schematic drawing, not a plan. Shapes and places are not known.");
  add_part (spec, DOSSIER_PART_LAND, "land", "Land around it: 140 ha", 140, DOSSIER_UNIT_HA);
  add_part (spec, DOSSIER_PART_OVERLAP, "overlap", "Not said: whether the 140 ha include the 23 ha", 0, DOSSIER_UNIT_NONE);
  add_part (spec, DOSSIER_PART_SITE, "site", "Facility: 23 ha", 23, DOSSIER_UNIT_HA);
  add_part (spec, DOSSIER_PART_WALLS, "walls", "Sets of walls: 2", 2, DOSSIER_UNIT_ITEM);
  add_part (spec, DOSSIER_PART_FENCES, "fences", "Sets of electrified fences: 2", 2, DOSSIER_UNIT_ITEM);
  add_part (spec, DOSSIER_PART_TOWERS, "towers", "Guard towers: 19", 19, DOSSIER_UNIT_ITEM);
  add_part (spec, DOSSIER_PART_CELL_SPACE, "cell-space", "Cell space: 6 acres", 6, DOSSIER_UNIT_ACRE);
  add_part (spec, DOSSIER_PART_BLOCKS, "blocks", "Cell blocks: 8", 8, DOSSIER_UNIT_ITEM);
  add_part (spec, DOSSIER_PART_CELLS, "cells", "Cells: 256", 256, DOSSIER_UNIT_CELL);
  add_part (spec, DOSSIER_PART_CELL, "cell", "Area of one cell, average: 94.8 m²", 94.85, DOSSIER_UNIT_M2)->status
    = DOSSIER_STATUS_COMPUTED;
  add_part (spec, DOSSIER_PART_PEOPLE, "people", "People a cell can house, average: 156", 156, DOSSIER_UNIT_PERSON);
  add_part (spec, DOSSIER_PART_LENGTH, "first", "Walls, first measure given: 9 m", 9, DOSSIER_UNIT_M);
  add_part (spec, DOSSIER_PART_LENGTH, "second", "Walls, second measure given: 60 cm", 60, DOSSIER_UNIT_CM);
  add_part (spec, DOSSIER_PART_DETAIL, "unknown", "Not said: what 9 m and 60 cm measure", 0, DOSSIER_UNIT_NONE);
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_STATED, "Stated");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_COMPUTED, "Computed");

  return spec;
}

static DossierChartItem *
add_step (DossierChartSpec *spec,
          DossierPartRole part,
          const char *fact_id,
          const char *place,
          const char *name,
          const char *date,
          const char *words)
{
  DossierChartItem *item = sample_add (spec, DOSSIER_ITEM_VALUE, fact_id, DOSSIER_STATUS_ANNOUNCED, "OG", date, words,
                                       "announced by the president", "announced");

  item->part = part;
  item->place = g_strdup (place);
  item->place_label = g_strdup (name);

  return item;
}

DossierChartSpec *
sample_map (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_MAP, "prisons", "Steps towards similar prisons");
  DossierChartItem *item;

  spec->reading = g_strdup ("Under each place stand the claims about it.");
  spec->caption = g_strdup ("A promise is not a prison. Source article: Influence ¶1.");
  spec->summary = g_strdup ("One opened, one begun, several announced.");
  spec->figure_label = g_strdup ("El Salvador");
  spec->scale_note = g_strdup ("A place bears the pattern of its latest dated step. Made with Natural Earth.");
  spec->part_labels[DOSSIER_PART_LOCATION] = g_strdup ("the prison's place");
  spec->part_labels[DOSSIER_PART_PROMISED] = g_strdup ("promised or announced");
  spec->part_labels[DOSSIER_PART_ANNOUNCED] = g_strdup ("promised or announced");
  spec->part_labels[DOSSIER_PART_BUILDING] = g_strdup ("building begun");
  spec->part_labels[DOSSIER_PART_TOURED] = g_strdup ("toured");
  spec->part_labels[DOSSIER_PART_OPENED] = g_strdup ("opened");
  add_step (spec, DOSSIER_PART_LOCATION, "location", "SV-SV", "San Vicente", NULL, "In a remote part of San Vicente");
  add_step (spec, DOSSIER_PART_PROMISED, "promised", "GT", "Guatemala", "../2023", "Ríos promises new prisons");
  add_step (spec, DOSSIER_PART_ANNOUNCED, "announced-gt", "GT", "Guatemala", "2025-10", "Arévalo announces a prison");
  add_step (spec, DOSSIER_PART_ANNOUNCED, "announced-ec", "EC", "Ecuador", "2024-01", "Noboa announces prisons");
  add_step (spec, DOSSIER_PART_OPENED, "opened", "EC", "Ecuador", "2025-11", "El Encuentro opens");
  add_step (spec, DOSSIER_PART_BUILDING, "building", "CR", "Costa Rica", "2026", "Building begins");
  add_step (spec, DOSSIER_PART_TOURED, "toured", "CL", "Chile", "2026-01", "Kast tours CECOT");
  item = add_step (spec, DOSSIER_PART_TRANSFER, "transfer", "US", "United States → El Salvador", "2025-03", "Deported: 238");
  item->to_place = g_strdup ("SV");
  add_step (spec, DOSSIER_PART_ANNOUNCED, "elsewhere", "FR", "FR", "2024", "A prison on no map of ours");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_ANNOUNCED, "Announced");

  return spec;
}
