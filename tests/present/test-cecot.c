// SPDX-License-Identifier: GPL-3.0-or-later

/* Everything that is said of the dossier that ships, in both languages: nothing empty, nothing left of a format,
 * nothing unseen. */

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

#include "fixture.h"
#include "present/dossier-charts.h"
#include "present/dossier-citation.h"
#include "present/dossier-evidence-state.h"
#include "present/dossier-format.h"
#include "present/dossier-open-state.h"
#include "present/dossier-saying.h"
#include "present/dossier-timeline-chart.h"
#include "present/dossier-view-facts.h"

/* A sentence that was ended twice; words that a quote leaves out are marked "[...]". */
static gboolean
ends_twice (const char *text)
{
  g_auto (GStrv) pieces = g_strsplit (text, "[...]", -1);
  gboolean found = FALSE;

  for (guint i = 0; pieces[i] != NULL; i++)
    found = found || strstr (pieces[i], "..") != NULL;

  return found;
}

/* A text that must be there. What a translator or a programmer may have left of a format is "%" with no digit before
 * it. */
static void
assert_text (const char *text,
             const char *where)
{
  g_assert_cmpstr (text, !=, NULL);
  g_assert_cmpstr (text, !=, "");
  g_assert_null (strstr (text, "(null)"));
  g_assert_null (strstr (text, "  "));
  g_assert_false (ends_twice (text));
  g_assert_true (g_utf8_validate (text, -1, NULL));

  for (const char *sign = strchr (text, '%'); sign != NULL; sign = strchr (sign + 1, '%'))
    {
      const char *before = sign > text ? g_utf8_prev_char (sign) : sign;
      gboolean after_space = g_unichar_isspace (g_utf8_get_char (before)) && before > text;

      if (!g_ascii_isdigit (after_space ? *g_utf8_prev_char (before) : *before))
        g_error ("%s: %s", where, text);
    }
}

/* A text that may be missing, but not empty. */
static void
assert_maybe (const char *text,
              const char *where)
{
  if (text != NULL)
    assert_text (text, where);
}

static void
assert_row (const DossierRowState *row)
{
  const char *id = row->fact->id;

  assert_text (row->statement, id);
  assert_text (row->tag.name, id);
  assert_text (row->who, id);
  assert_text (row->when, id);
  assert_text (row->spoken, id);
  assert_maybe (row->relation, id);
  assert_maybe (row->content_note, id);
  assert_maybe (row->spoken_veiled, id);
  g_assert_true (row->veiled == (row->content_note != NULL));
}

/* Every fact stands somewhere in a source, what was worked out too. */
static void
test_sources (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      g_autoptr (GPtrArray) references = g_ptr_array_new ();

      g_test_message ("%s", dossier->facts[i]->id);
      dossier_fact_add_references (dossier->facts[i], references);
      g_assert_cmpuint (references->len, >, 0);
    }
}

static void
assert_computed (const DossierComputedState *computed)
{
  const char *id = computed->fact->id;

  assert_text (computed->label, id);
  assert_text (computed->statement, id);
  assert_text (computed->figure, id);
  g_assert_nonnull (computed->unit);
  assert_text (computed->formula, id);
  assert_maybe (computed->source_says, id);
  assert_text (computed->verdict, id);
  assert_text (computed->spoken, id);
  g_assert_null (strstr (computed->formula, "…"));
}

static void
assert_side (const DossierSideState *side,
             const char *id)
{
  assert_text (side->statement, id);
  assert_text (side->spoken, id);
  if (side->fact == NULL)
    return;

  assert_text (side->tag.name, id);
  assert_text (side->who, id);
  assert_text (side->when, id);
  assert_text (side->place, id);
}

static void
assert_pair (const DossierPairState *pair)
{
  const char *id = pair->pair->id;

  assert_text (pair->topic, id);
  assert_text (pair->relation_words, id);
  assert_side (&pair->claim, id);
  assert_side (&pair->answer, id);
  assert_maybe (pair->content_note, id);
  for (guint i = 0; i < pair->also->len; i++)
    assert_row (g_ptr_array_index (pair->also, i));
}

static void
assert_section (DossierSectionState *section)
{
  assert_text (section->title, section->section->id);
  assert_maybe (section->intro, section->section->id);
  assert_text (section->count, section->section->id);
  for (guint i = 0; i < section->facts->len; i++)
    assert_row (dossier_section_state_get_row (section, i));
  for (guint i = 0; i < section->computed->len; i++)
    assert_computed (g_ptr_array_index (section->computed, i));
  for (guint i = 0; i < section->section->n_pairs; i++)
    assert_pair (dossier_section_state_get_pair (section, i));
}

static void
assert_page (Dossier *dossier,
             const DossierView *view)
{
  g_autoptr (DossierPageState) state = dossier_page_state_new (dossier, view);

  assert_text (state->title, view->id);
  assert_maybe (state->summary, view->id);
  for (guint i = 0; i < state->tiles->len; i++)
    {
      const DossierTileState *tile = g_ptr_array_index (state->tiles, i);

      assert_text (tile->label, view->id);
      assert_text (tile->figure, view->id);
      assert_text (tile->who, view->id);
      assert_text (tile->when, view->id);
      assert_text (tile->spoken, view->id);
    }
  for (guint i = 0; i < state->sections->len; i++)
    assert_section (g_ptr_array_index (state->sections, i));
}

static void
assert_related (GPtrArray *list,
                const char *id)
{
  for (guint i = 0; i < list->len; i++)
    {
      const DossierRelatedState *related = g_ptr_array_index (list, i);

      assert_text (related->heading, id);
      assert_text (related->statement, id);
      assert_text (related->who, id);
      assert_text (related->when, id);
      assert_text (related->spoken, id);
      assert_maybe (related->verdict, id);
      assert_maybe (related->figure, id);
    }
}

static void
assert_open (Dossier *dossier)
{
  g_autoptr (DossierOpenState) state = dossier_open_state_new (dossier, DOSSIER_DATE_OPEN_FUTURE - 1);

  assert_text (state->title, "open");
  assert_text (state->summary, "open");
  assert_text (state->source_note, "open");
  for (guint i = 0; i < state->groups->len; i++)
    {
      const DossierOpenGroup *group = g_ptr_array_index (state->groups, i);

      assert_text (group->title, "open");
      assert_text (group->explanation, group->title);
      for (guint j = 0; j < group->entries->len; j++)
        {
          const DossierOpenEntry *entry = g_ptr_array_index (group->entries, j);

          assert_text (entry->text, group->title);
          assert_text (entry->why, entry->text);
        }
    }
}

static void
assert_citations (Dossier *dossier,
                  const DossierFact *fact)
{
  for (DossierCitationStyle style = 0; style < DOSSIER_N_CITATION_STYLES; style++)
    {
      g_autofree char *citation = dossier_cite_fact (dossier, fact, style);

      g_assert_cmpstr (citation, !=, "");
      g_assert_null (strstr (citation, "(null)"));
      if (style <= DOSSIER_CITATION_FULL)
        assert_text (citation, fact->id);
    }
}

static void
assert_evidence (Dossier *dossier,
                 const DossierFact *fact)
{
  g_autoptr (DossierEvidenceState) state = dossier_evidence_state_new (dossier, fact);
  g_autofree char *saying = dossier_say_fact (dossier, fact);

  assert_text (state->position, fact->id);
  assert_text (state->statement, fact->id);
  assert_text (state->who, fact->id);
  assert_text (state->when, fact->id);
  assert_maybe (state->when_note, fact->id);
  assert_maybe (state->said, fact->id);
  assert_text (state->status, fact->id);
  assert_text (state->status_definition, fact->id);
  assert_maybe (state->answer, fact->id);
  assert_maybe (state->definition, fact->id);
  assert_maybe (state->quote, fact->id);
  assert_maybe (state->quote_note, fact->id);
  assert_maybe (state->original, fact->id);
  assert_maybe (state->original_note, fact->id);
  assert_maybe (state->notes, fact->id);
  assert_maybe (state->spread, fact->id);
  assert_maybe (state->differ_verdict, fact->id);
  for (guint i = 0; i < state->source_kinds->len; i++)
    assert_text (g_ptr_array_index (state->source_kinds, i), fact->id);
  assert_text (saying, fact->id);
  assert_text (state->spoken, fact->id);
  g_assert_true ((state->quote == NULL) != (state->no_quote == NULL));
  g_assert_true ((state->quote == NULL) == (state->quote_note == NULL));
  g_assert_true ((state->original == NULL) == (state->original_note == NULL));
  g_assert_true ((fact->status == DOSSIER_STATUS_COMPUTED) == (state->computed != NULL));
  g_assert_cmpuint (state->places->len, >=, fact->n_references > 0 || fact->n_inputs > 0 ? 1 : 0);
  assert_related (state->inputs, fact->id);
  assert_related (state->related, fact->id);
  assert_related (state->others, fact->id);
}

static void
assert_chart (const Dossier *dossier,
              const DossierFigure *figure)
{
  g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (dossier, figure);

  assert_text (spec->title, figure->id);
  assert_text (spec->caption, figure->id);
  assert_text (spec->summary, figure->id);
  if (figure->n_questions > 0)
    g_assert_true (spec->unit_label != NULL && spec->unit_label[0] != '\0');
  g_assert_cmpuint (spec->items->len, >, 0);
  if (figure->n_facts > 0)
    g_assert_cmpuint (spec->items->len, ==, figure->n_facts + figure->n_events + figure->n_periods);
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      assert_maybe (item->value_label, item->fact_id);
      assert_text (item->label, item->fact_id);
      assert_text (item->short_label, item->fact_id);
      assert_text (item->spoken, item->fact_id);
    }
}

/* On the page of the timeline each dated claim stands in a lane that has a name, and no lane is without claims. */
static void
assert_timeline (const Dossier *dossier)
{
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (dossier, dossier_find_timeline_figure (dossier), TRUE);
  g_autoptr (DossierChartSpec) spec = dossier_chart_for_timeline (dossier, timeline, NULL, NULL);
  guint n_dated = 0;

  for (guint i = 0; i < dossier->n_facts; i++)
    if (dossier->facts[i]->status != DOSSIER_STATUS_COMPUTED
        && (dossier_date_is_set (&dossier->facts[i]->of) || dossier_date_is_set (&dossier->facts[i]->said)))
      n_dated++;
  g_assert_cmpuint (spec->items->len, ==, n_dated);
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = dossier_chart_spec_get_item (spec, i);

      assert_text (item->value_label, item->fact_id);
      assert_text (item->label, item->fact_id);
      assert_text (item->short_label, item->fact_id);
      assert_text (item->spoken, item->fact_id);
      g_assert_nonnull (item->tag);
    }
  for (guint i = 0; i < dossier_timeline_get_n_lanes (timeline); i++)
    {
      const DossierTimelineLane *lane = dossier_timeline_get_lane (timeline, i);

      g_assert_nonnull (lane->title);
      g_assert_cmpuint (lane->n, >, 0);
    }
}

/* A number that is only named keeps the source's words for how near it is, wherever it is written: "closer to" is not
 * "close to". */
static void
assert_named (Dossier *dossier,
              const char *words)
{
  const DossierFact *fact = dossier_find_fact (dossier, "held-2025-04-near");
  const DossierFigure *figure = dossier_find_figure (dossier, "population");
  g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (dossier, figure);
  g_autofree char *answer = dossier_format_answer (fact);
  g_autofree char *number = dossier_format_figure (fact);
  guint n_found = 0;

  g_assert_nonnull (strstr (answer, words));
  g_assert_nonnull (strstr (number, words));
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (!g_str_equal (item->fact_id, fact->id))
        continue;
      g_assert_cmpstr (item->value_label, ==, number);
      n_found++;
    }
  g_assert_cmpuint (n_found, ==, 1);
}

/* Over what was announced stands that it was, as the question speaks of what is done. */
static void
test_announced (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (DossierPageState) state = dossier_page_state_new (dossier, dossier_find_view (dossier, "foreign"));
  const DossierTileState *announced = g_ptr_array_index (state->tiles, 0);
  const DossierTileState *stated = g_ptr_array_index (state->tiles, 1);

  g_assert_cmpstr (announced->label, ==, "People deported (announced)");
  g_assert_true (g_str_has_prefix (stated->label, "People deported."));
}

static void
test_everything (gconstpointer language)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");

  g_setenv ("LANGUAGE", language, TRUE);
  g_assert_true (g_str_has_prefix (dossier_interface_language (), language));
  for (guint i = 0; i < dossier->n_views; i++)
    assert_page (dossier, dossier->views[i]);
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      assert_evidence (dossier, dossier->facts[i]);
      assert_citations (dossier, dossier->facts[i]);
    }
  assert_open (dossier);
  for (guint i = 0; i < dossier->n_figures; i++)
    assert_chart (dossier, dossier->figures[i]);
  assert_timeline (dossier);
  /* Which marks they stand in is for the translation, which newer C libraries do not look for in this locale. */
  assert_named (dossier, g_str_equal (language, "es") ? "más cerca de" : "closer to");
  g_unsetenv ("LANGUAGE");
}

/* Going on from the first fact of a view comes to all of them, in the order of the page, and back. */
static void
assert_walk (Dossier *dossier,
             const DossierView *view)
{
  g_autoptr (GPtrArray) facts = dossier_view_list_facts (view);
  const DossierFact *before = NULL;

  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      const DossierFact *after = i + 1 < facts->len ? g_ptr_array_index (facts, i + 1) : NULL;
      g_autoptr (DossierEvidenceState) state = dossier_evidence_state_new_among (dossier, fact, facts);

      g_assert_true (state->previous == before);
      g_assert_true (state->next == after);
      before = fact;
    }
}

static void
test_walk (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");

  for (guint i = 0; i < dossier->n_views; i++)
    assert_walk (dossier, dossier->views[i]);
}

int
main (int argc,
      char *argv[])
{
  g_autofree char *catalogues = NULL;

  g_test_init (&argc, &argv, NULL);
  setlocale (LC_ALL, "");
  catalogues = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  bindtextdomain (GETTEXT_PACKAGE, catalogues);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* First, as it is about English words. */
  g_test_add_func ("/cecot/announced", test_announced);
  g_test_add_data_func ("/cecot/en", "en", test_everything);
  g_test_add_data_func ("/cecot/es", "es", test_everything);
  g_test_add_func ("/cecot/sources", test_sources);
  g_test_add_func ("/cecot/walk", test_walk);

  return g_test_run ();
}
