// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-differ-card.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-span-bar.h"

/* The one axis of all answers, in the question's unit. */
typedef struct
{
  DossierUnit unit;
  double from;
  double to;
  guint n_amounts;
} Axis;

static gboolean
get_amount (const DossierFact *fact,
            DossierUnit unit,
            DossierAmount *amount)
{
  return fact->answer.amount.kind != DOSSIER_AMOUNT_NONE
         && dossier_amount_convert (&fact->answer.amount, unit, amount);
}

static void
widen (Axis *axis,
       const DossierFact *fact)
{
  DossierAmount amount;

  if (!get_amount (fact, axis->unit, &amount))
    return;

  axis->n_amounts++;
  if (amount.kind != DOSSIER_AMOUNT_AT_MOST)
    axis->from = MIN (axis->from, amount.low);
  axis->to = MAX (axis->to, amount.kind != DOSSIER_AMOUNT_AT_LEAST ? amount.high : amount.low);
}

/* It starts at zero, so that lengths can be compared. */
static Axis
find_axis (const DossierEvidenceState *state)
{
  const DossierQuestion *question = state->fact->answer.question;
  Axis axis = { .unit = question != NULL ? question->unit : DOSSIER_UNIT_NONE };

  widen (&axis, state->fact);
  for (guint i = 0; i < state->others->len; i++)
    widen (&axis, ((const DossierRelatedState *) g_ptr_array_index (state->others, i))->fact);

  return axis;
}

/* The letters and colours of whoever says it; borrowed. */
static DossierTagState
borrow_tag (const DossierFact *fact)
{
  const DossierParty *party = fact->n_by > 0 ? fact->by[0] : NULL;
  DossierTagState tag = { .letters = (char *) "SA" };

  if (party != NULL)
    {
      tag.letters = (char *) party->tag;
      tag.colour_light = (char *) party->colour_light;
      tag.colour_dark = (char *) party->colour_dark;
    }

  return tag;
}

static GtkWidget *
create_bar (const Axis *axis,
            const DossierFact *fact)
{
  DossierTagState tag = borrow_tag (fact);
  DossierAmount amount;

  if (axis->n_amounts < 2 || !get_amount (fact, axis->unit, &amount))
    return NULL;

  return dossier_span_bar_new (&amount, axis->from, axis->to, &tag);
}

static GtkWidget *
create_words (const DossierRelatedState *related,
              DossierVeils *veils)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *statement =
    dossier_veils_get_words (veils, related->fact, related->figure != NULL ? related->figure : related->statement);
  g_autofree char *who_and_when = NULL;

  /* Translators: %1$s is who said it, %2$s when, under a figure: "García, Nov 2024" */
  who_and_when = g_strdup_printf (C_("who and when", "%1$s, %2$s"), related->who, related->when);
  gtk_box_append (GTK_BOX (words), dossier_label_new (statement, "dossier-small-strong"));
  gtk_box_append (GTK_BOX (words), dossier_label_new (who_and_when, "dossier-secondary"));
  if (related->verdict != NULL && !dossier_veils_covers (veils, related->fact))
    gtk_box_append (GTK_BOX (words), dossier_label_new (related->verdict, "dossier-caption"));

  return words;
}

static GtkWidget *
create_line (const Axis *axis,
             const DossierFact *fact, /* (nullable): whose figure is not shown */
             GtkWidget *words)
{
  static const DossierBeside beside = { .threshold = 260, .end_width = 132, .gap = 12, .stack_gap = 2 };
  GtkWidget *line = dossier_beside_box_new (&beside);
  GtkWidget *bar = fact != NULL ? create_bar (axis, fact) : NULL;

  dossier_box_append (DOSSIER_BOX (line), words);
  if (bar != NULL)
    dossier_box_append (DOSSIER_BOX (line), bar);

  return line;
}

static GtkWidget *
create_other (const Axis *axis,
              const DossierRelatedState *related,
              DossierVeils *veils)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *spoken = dossier_veils_get_spoken (veils, related->fact, related->spoken);

  gtk_button_set_child (GTK_BUTTON (button),
                        create_line (axis, dossier_veils_covers (veils, related->fact) ? NULL : related->fact,
                                     create_words (related, veils)));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-answer");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-fact");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", related->fact->id);
  dossier_widget_set_name (button, spoken);

  return button;
}

/* The fact that is open, as the first of the answers. */
static GtkWidget *
create_this (const Axis *axis,
             const DossierEvidenceState *state)
{
  g_autofree char *when = dossier_format_when_short (state->fact);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *this = NULL;
  GtkWidget *line;

  /* Translators: marks the answer that is open, in a list of answers; %s is a date */
  this = g_strdup_printf (_("this claim, %s"), when);
  gtk_box_append (GTK_BOX (words), dossier_label_new (state->gist, "dossier-small-strong"));
  gtk_box_append (GTK_BOX (words), dossier_label_new (this, "dossier-secondary"));
  line = create_line (axis, state->fact, words);
  gtk_widget_add_css_class (line, "dossier-answer");
  gtk_widget_add_css_class (line, "dossier-open");

  return line;
}

/* The ends of the axis; as numbers do, it runs from left to right in every script. */
static GtkWidget *
create_scale (const Axis *axis)
{
  static const DossierBeside beside = { .threshold = 260, .end_width = 132, .gap = 12, .stack_gap = 2 };
  GtkWidget *line = dossier_beside_box_new (&beside);
  GtkWidget *ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *from = dossier_format_number (axis->from);
  g_autofree char *to = dossier_format_number (axis->to);
  GtkWidget *start = dossier_label_new (from, "dossier-caption");

  gtk_widget_set_direction (ends, GTK_TEXT_DIR_LTR);
  gtk_widget_set_hexpand (start, TRUE);
  gtk_box_append (GTK_BOX (ends), start);
  gtk_box_append (GTK_BOX (ends), dossier_label_new (to, "dossier-caption"));
  dossier_box_append (DOSSIER_BOX (line), dossier_shape_new ("dossier-nothing"));
  dossier_box_append (DOSSIER_BOX (line), ends);
  gtk_widget_add_css_class (line, "dossier-answer-scale");

  return line;
}

static GtkWidget *
create_head (const DossierEvidenceState *state)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  if (state->differ_verdict != NULL)
    gtk_box_append (GTK_BOX (line), dossier_glyph_icon_new (DOSSIER_GLYPH_DIFFERS));
  gtk_box_append (GTK_BOX (line), dossier_heading_new (state->differ_heading, "heading", 3));
  gtk_box_append (GTK_BOX (head), line);
  if (state->differ_verdict != NULL)
    gtk_box_append (GTK_BOX (head), dossier_label_new (state->differ_verdict, "dossier-small"));
  gtk_widget_add_css_class (head, "dossier-evidence-card");

  return head;
}

/* All of them side by side. */
static GtkWidget *
create_link (const DossierEvidenceState *state)
{
  GtkWidget *button = gtk_button_new_with_label (_("Compare all answers"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", state->fact->answer.question->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.explain-question");

  return button;
}

/**
 * dossier_append_more:
 * @box: a list of facts
 * @n_facts: how many there are
 *
 * Says how many there are beyond the %DOSSIER_MOST_RELATED that are listed, if any.
 */
void
dossier_append_more (GtkBox *box,
                     guint n_facts)
{
  g_autofree char *words = NULL;
  GtkWidget *label;
  guint n;

  g_return_if_fail (GTK_IS_BOX (box));

  if (n_facts <= DOSSIER_MOST_RELATED)
    return;

  n = n_facts - DOSSIER_MOST_RELATED;
  /* Translators: below a list that is long enough; %u facts are not in it */
  words = g_strdup_printf (ngettext ("%u more fact in this dossier.", "%u more facts in this dossier.", n), n);
  label = dossier_label_new (words, "dossier-secondary");
  gtk_widget_add_css_class (label, "dossier-answer");
  gtk_box_append (box, label);
}

/**
 * dossier_differ_card_new:
 * @state: a fact that is not the only answer to its question; copied
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
dossier_differ_card_new (const DossierEvidenceState *state,
                         DossierVeils *veils)
{
  GtkWidget *card;
  Axis axis;

  g_return_val_if_fail (state != NULL, NULL);

  axis = find_axis (state);
  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (card, "dossier-card");
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  gtk_box_append (GTK_BOX (card), create_head (state));
  gtk_box_append (GTK_BOX (card), create_this (&axis, state));
  for (guint i = 0; i < state->others->len && i < DOSSIER_MOST_RELATED; i++)
    gtk_box_append (GTK_BOX (card), create_other (&axis, g_ptr_array_index (state->others, i), veils));
  dossier_append_more (GTK_BOX (card), state->others->len);
  if (axis.n_amounts >= 2)
    gtk_box_append (GTK_BOX (card), create_scale (&axis));
  gtk_box_append (GTK_BOX (card), create_link (state));

  return card;
}
