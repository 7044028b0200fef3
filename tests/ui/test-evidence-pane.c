// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "present/dossier-citation.h"
#include "present/dossier-format.h"
#include "ui/dossier-evidence-pane.h"
#include "ui/dossier-veils.h"

#define CECOT "dossiers/cecot.dossier.json"
#define PANE_WIDTH 392
#define NORMAL_DPI (96 * 1024)

static Dossier *dossier;

static const DossierFact *
find_fact (const char *id)
{
  const DossierFact *fact = dossier_find_fact (dossier, id);

  g_assert_nonnull (fact);
  return fact;
}

static DossierEvidencePane *
create_pane (DossierVeils *veils,
             const char *fact_id)
{
  DossierEvidencePane *pane = DOSSIER_EVIDENCE_PANE (dossier_evidence_pane_new (veils));

  dossier_evidence_pane_set_state (pane, dossier_evidence_state_new (dossier, find_fact (fact_id)));
  return pane;
}

/* Every fact of the dossier can be shown, one after the other, and nothing of it stays. */
static void
test_life (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = g_object_ref_sink (DOSSIER_EVIDENCE_PANE (dossier_evidence_pane_new (veils)));

  for (guint i = 0; i < dossier->n_facts; i++)
    dossier_evidence_pane_set_state (pane, dossier_evidence_state_new (dossier, dossier->facts[i]));
  dossier_evidence_pane_set_state (pane, NULL);
  g_assert_null (dossier_evidence_pane_get_state (pane));
  g_assert_finalize_object (pane);
  g_assert_finalize_object (g_steal_pointer (&veils));
}

static void
check_widths (int width)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, dossier->facts[0]->id);
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), width, 860);
  int minimum;

  dossier_veils_reveal (veils, dossier->facts, dossier->n_facts);
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      dossier_evidence_pane_set_state (pane, dossier_evidence_state_new (dossier, dossier->facts[i]));
      gtk_widget_measure (GTK_WIDGET (pane), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
    }
  fixture_settle ();
  page_fixture_assert_fits (GTK_WIDGET (pane), width);
  fixture_close (window);
}

static void
test_width (void)
{
  check_widths (PANE_WIDTH);
}

static void
test_width_right_to_left (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  check_widths (360);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_width_large_text (void)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * NORMAL_DPI, NULL);
  check_widths (360);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", NORMAL_DPI, NULL);
}

typedef struct
{
  const char *text;
  gboolean seen;
} Text;

static void
look_for_cb (GtkWidget *widget,
             gpointer data)
{
  Text *text = data;

  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text->text))
    text->seen = TRUE;
}

static gboolean
is_seen (DossierEvidencePane *pane,
         const char *words)
{
  Text text = { words, FALSE };

  page_fixture_visit (GTK_WIDGET (pane), look_for_cb, &text);
  return text.seen;
}

static const DossierFact *
find_veiled (void)
{
  guint i = 0;

  while (dossier->facts[i]->content_notes == 0)
    i++;
  return dossier->facts[i];
}

/* All that is known of a fact is there, whatever of it is set. */
static void
test_says_all (void)
{
  static const char *const facts[] = { "held-2024-11-lead", "space-at-2024-06", "update-declined-2025-03" };
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, facts[0]);
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      const DossierEvidenceState *state;

      dossier_evidence_pane_set_state (pane, dossier_evidence_state_new (dossier, find_fact (facts[i])));
      state = dossier_evidence_pane_get_state (pane);
      const char *words[] = { state->position, state->statement, state->who, state->when, state->when_note, state->said,
                              state->status, state->status_definition, state->answer, state->definition, state->quote,
                              state->quote_note, state->original, state->original_note, state->notes, state->spread,
                              state->differ_verdict };

      for (guint j = 0; j < G_N_ELEMENTS (words); j++)
        if (words[j] != NULL && *words[j] != '\0')
          g_assert_true (is_seen (pane, words[j]));
      for (guint j = 0; j < state->related->len; j++)
        g_assert_true (is_seen (pane, ((DossierRelatedState *) g_ptr_array_index (state->related, j))->statement));
      for (guint j = 0; j < state->places->len; j++)
        g_assert_true (is_seen (pane, g_ptr_array_index (state->places, j)));
    }
  fixture_close (window);
}

/* Of another answer that is under a veil, its figure is not shown either. */
static void
test_veiled_answer (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, "held-2024-11-lead");
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);
  DossierEvidenceState *state = dossier_evidence_state_new (dossier, find_fact ("held-2024-11-lead"));
  DossierRelatedState *other = g_ptr_array_index (state->others, 0);
  DossierFact veiled = *other->fact;
  const DossierFact *revealed = &veiled;
  g_autofree char *figure = g_strdup (other->figure);

  veiled.content_notes = DOSSIER_CONTENT_DEATH;
  other->fact = &veiled;
  dossier_evidence_pane_set_state (pane, state);
  g_assert_nonnull (figure);
  g_assert_false (is_seen (pane, figure));
  dossier_veils_reveal (veils, &revealed, 1);
  g_assert_true (is_seen (pane, figure));
  fixture_close (window);
}

/* What the veil of the pane has shown, it can cover again. */
static void
test_cover_again (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, find_veiled ()->id);
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);
  g_autofree char *statement = g_strdup (dossier_evidence_pane_get_state (pane)->statement);
  GtkWidget *button = page_fixture_find_name (GTK_WIDGET (pane), GTK_TYPE_BUTTON, "Show");

  g_assert_false (is_seen (pane, statement));
  g_assert_null (page_fixture_find_name (GTK_WIDGET (pane), GTK_TYPE_BUTTON, "Cover again"));
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (is_seen (pane, statement));

  button = page_fixture_find_name (GTK_WIDGET (pane), GTK_TYPE_BUTTON, "Cover again");
  g_signal_emit_by_name (button, "clicked");
  g_assert_false (is_seen (pane, statement));
  fixture_close (window);
}

/* Where no other answer differs, none is asked to say why; and answers in words say their words. */
static void
test_heads_of_others (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, dossier->facts[0]->id);
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);
  guint n_asked = 0, n_in_words = 0;

  dossier_veils_reveal (veils, dossier->facts, dossier->n_facts);
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierEvidenceState *state;

      dossier_evidence_pane_set_state (pane, dossier_evidence_state_new (dossier, dossier->facts[i]));
      state = dossier_evidence_pane_get_state (pane);
      if (state->others->len == 0)
        continue;

      n_asked += state->differ_verdict != NULL;
      g_assert_cmpstr (state->differ_heading, ==,
                       state->differ_verdict != NULL ? "Why do these differ?" : "Others on this question");
      g_assert_true (is_seen (pane, state->differ_heading));
      g_assert_true (state->fact->n_differing == 0 || state->differ_verdict != NULL);
      g_assert_cmpstr (state->gist, !=, "");
      g_assert_true (is_seen (pane, state->gist));
      if (state->fact->answer.question->kind != DOSSIER_QUESTION_WORDS)
        continue;

      n_in_words++;
      for (guint j = 0; j < state->others->len; j++)
        g_assert_true (is_seen (pane, ((DossierRelatedState *) g_ptr_array_index (state->others, j))->statement));
    }
  g_assert_cmpuint (n_asked, >, 0);
  g_assert_cmpuint (n_in_words, >, 0);
  fixture_close (window);
}

static void
press (DossierEvidencePane *pane,
       const char *name)
{
  GtkWidget *button = page_fixture_find_name (GTK_WIDGET (pane), GTK_TYPE_BUTTON, name);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
test_actions (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, "held-2024-11-lead");
  const DossierEvidenceState *state = dossier_evidence_pane_get_state (pane);
  FixtureActions actions = { NULL };
  GtkWindow *window;
  GtkWidget *copy;

  page_fixture_add_actions (GTK_WIDGET (pane), &actions);
  window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);

  press (pane, "Previous claim");
  g_assert_cmpstr (actions.name, ==, "open-fact");
  g_assert_cmpstr (actions.parameter, ==, state->previous->id);
  press (pane, "Next claim");
  g_assert_cmpstr (actions.parameter, ==, state->next->id);
  press (pane, ((DossierRelatedState *) g_ptr_array_index (state->others, 0))->spoken);
  g_assert_cmpstr (actions.parameter, ==, ((DossierRelatedState *) g_ptr_array_index (state->others, 0))->fact->id);
  press (pane, "Close evidence");
  g_assert_cmpstr (actions.name, ==, "close-evidence");

  copy = gtk_widget_get_first_child (gtk_widget_get_last_child (GTK_WIDGET (pane)));
  g_signal_emit_by_name (copy, "clicked");
  g_assert_cmpstr (actions.name, ==, "copy-fact");
  g_assert_cmpstr (actions.parameter, ==, state->fact->id);

  fixture_close (window);
  page_fixture_actions_clear (&actions);
}

/* The five forms of a citation, each for the fact that is shown. */
static void
test_cite (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, "held-2024-11-lead");
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);
  GtkWidget *cite = fixture_find (gtk_widget_get_last_child (GTK_WIDGET (pane)), GTK_TYPE_MENU_BUTTON);
  GtkPopover *popover;
  GMenuModel *menu;

  gtk_menu_button_popup (GTK_MENU_BUTTON (cite));
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (cite));
  menu = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (popover));
  g_assert_true (is_seen (pane, "Cite"));
  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, DOSSIER_N_CITATION_STYLES);
  for (int i = 0; i < DOSSIER_N_CITATION_STYLES; i++)
    {
      g_autofree char *action = NULL;
      g_autofree char *id = NULL;
      g_autofree char *style = NULL;

      g_assert_true (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action));
      g_assert_cmpstr (action, ==, "win.cite");
      g_assert_true (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_TARGET, "(ss)", &id, &style));
      g_assert_cmpstr (id, ==, "held-2024-11-lead");
      g_assert_cmpstr (style, ==, dossier_citation_style_to_id (i));
    }
  gtk_menu_button_popdown (GTK_MENU_BUTTON (cite));

  fixture_close (window);
}

/* What the source is stands with it: an encyclopedic article, of which nothing else is known. */
static void
test_source_kind (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, "held-2024-11-lead");
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);

  g_assert_true (is_seen (pane, "Encyclopedic article; author, publisher and date not known"));
  fixture_close (window);
}

/* A note covers the statement and what is said in answer, in sight and in speech, until both are shown. */
static void
test_veil (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, "abrego-attorneys-file");
  const DossierEvidenceState *state = dossier_evidence_pane_get_state (pane);
  g_autofree char *veiled = dossier_format_spoken_veiled (state->fact);
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);

  g_assert_cmpuint (state->related->len, >, 0);
  g_assert_false (is_seen (pane, state->statement));
  g_assert_true (is_seen (pane, state->who));
  g_assert_true (is_seen (pane, state->when));
  g_assert_nonnull (page_fixture_find_name (GTK_WIDGET (pane), GTK_TYPE_SCROLLED_WINDOW, veiled));
  g_assert_null (page_fixture_find_name (GTK_WIDGET (pane), GTK_TYPE_WIDGET, state->spoken));

  press (pane, "Show");
  fixture_settle ();
  g_assert_true (is_seen (pane, state->statement));
  g_assert_nonnull (page_fixture_find_name (GTK_WIDGET (pane), GTK_TYPE_SCROLLED_WINDOW, state->spoken));
  for (guint i = 0; i < state->related->len; i++)
    {
      const DossierRelatedState *related = g_ptr_array_index (state->related, i);

      g_assert_false (dossier_veils_covers (veils, related->fact));
      g_assert_true (is_seen (pane, related->statement));
    }
  fixture_close (window);
}

static void
test_focus (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  DossierEvidencePane *pane = create_pane (veils, "held-2024-11-lead");
  GtkWindow *window = fixture_show (GTK_WIDGET (pane), PANE_WIDTH, 860);

  dossier_evidence_pane_grab_focus (pane);
  g_assert_true (GTK_IS_SCROLLED_WINDOW (gtk_window_get_focus (window)));
  fixture_close (window);
}

int
main (int argc,
      char **argv)
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load (CECOT);

  g_test_add_func ("/ui/evidence-pane/life", test_life);
  g_test_add_func ("/ui/evidence-pane/veiled-answer", test_veiled_answer);
  g_test_add_func ("/ui/evidence-pane/cover-again", test_cover_again);
  g_test_add_func ("/ui/evidence-pane/width", test_width);
  g_test_add_func ("/ui/evidence-pane/width-right-to-left", test_width_right_to_left);
  g_test_add_func ("/ui/evidence-pane/width-large-text", test_width_large_text);
  g_test_add_func ("/ui/evidence-pane/says-all", test_says_all);
  g_test_add_func ("/ui/evidence-pane/heads-of-others", test_heads_of_others);
  g_test_add_func ("/ui/evidence-pane/actions", test_actions);
  g_test_add_func ("/ui/evidence-pane/cite", test_cite);
  g_test_add_func ("/ui/evidence-pane/source-kind", test_source_kind);
  g_test_add_func ("/ui/evidence-pane/veil", test_veil);
  g_test_add_func ("/ui/evidence-pane/focus", test_focus);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
