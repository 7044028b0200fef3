// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-evidence-body.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-computed-card.h"
#include "ui/dossier-differ-card.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"
#include "ui/dossier-wrap-layout.h"

#define BLOCK_GAP 16
#define LABEL_WIDTH 64 /* px at the normal text size; a word of nine letters, "Respuesta" */

static gboolean
is_said (const char *text)
{
  return text != NULL && *text != '\0';
}

/* "Who", and beside it who. */
static void
append_property (GtkBox *box,
                 const char *name,
                 GtkWidget *value)
{
  static const DossierBeside beside = { .threshold = 0, .end_width = DOSSIER_BESIDE_REST, .start_width = LABEL_WIDTH,
                                        .gap = 8 };
  GtkWidget *line = dossier_beside_box_new (&beside);
  GtkWidget *label = dossier_label_new (name, "dossier-secondary");

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "dossier-property");
  dossier_box_append (DOSSIER_BOX (line), label);
  dossier_box_append (DOSSIER_BOX (line), value);
  gtk_box_append (box, line);
}

static GtkWidget *
create_tag_and_name (const DossierTagState *tag_state,
                     const char *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *tag = dossier_party_tag_new (tag_state);

  gtk_widget_set_valign (tag, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), tag);
  gtk_box_append (GTK_BOX (box), dossier_label_new (name, NULL));

  return box;
}

/* A speaker, who leads to all that they say. */
static GtkWidget *
create_speaker (const DossierSpeakerState *speaker)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), create_tag_and_name (&speaker->tag, speaker->name));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-speaker");
  gtk_widget_set_tooltip_text (button, _("All that this party says"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-view");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", speaker->place);
  dossier_widget_set_name (button, speaker->spoken);

  return button;
}

static GtkWidget *
create_who (const DossierEvidenceState *state)
{
  GtkWidget *box;

  if (state->speakers->len == 0)
    return create_tag_and_name (&state->tag, state->who);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  for (guint i = 0; i < state->speakers->len; i++)
    gtk_box_append (GTK_BOX (box), create_speaker (g_ptr_array_index (state->speakers, i)));

  return box;
}

static GtkWidget *
create_when (const DossierEvidenceState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = dossier_wrap_box_new (8, 0);

  dossier_box_append (DOSSIER_BOX (line), dossier_label_new (state->when, "dossier-numeric"));
  if (is_said (state->when_note))
    dossier_box_append (DOSSIER_BOX (line), dossier_label_new (state->when_note, "dossier-secondary"));
  gtk_box_append (GTK_BOX (box), line);
  if (is_said (state->said))
    gtk_box_append (GTK_BOX (box), dossier_label_new (state->said, "dossier-secondary"));

  return box;
}

static GtkWidget *
create_status (const DossierEvidenceState *state)
{
  GtkWidget *line = dossier_wrap_box_new (8, 0);
  GtkWidget *word = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (word), dossier_glyph_icon_new (dossier_glyph_for_status (state->fact->status)));
  gtk_box_append (GTK_BOX (word), dossier_label_new (state->status, "heading"));
  dossier_box_append (DOSSIER_BOX (line), word);
  dossier_box_append (DOSSIER_BOX (line), dossier_label_new (state->status_definition, "dossier-secondary"));

  return line;
}

static GtkWidget *
create_answer (const DossierEvidenceState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), dossier_label_new (state->answer, NULL));
  if (is_said (state->definition))
    gtk_box_append (GTK_BOX (box), dossier_label_new (state->definition, "dossier-secondary"));

  return box;
}

static GtkWidget *
create_properties (const DossierEvidenceState *state,
                   gboolean covered)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  append_property (GTK_BOX (box), _("Who"), create_who (state));
  append_property (GTK_BOX (box), _("When"), create_when (state));
  append_property (GTK_BOX (box), _("Status"), create_status (state));
  if (!covered && is_said (state->answer))
    /* Translators: the label before the question that a fact answers, and its answer: "People held: 14,532" */
    append_property (GTK_BOX (box), _("Answer"), create_answer (state));

  return box;
}

static void
append_quote (GtkBox *box,
              const char *words,
              const char *note)
{
  if (!is_said (words))
    return;

  gtk_box_append (box, dossier_label_new (words, NULL));
  if (is_said (note))
    gtk_box_append (box, dossier_label_new (note, "dossier-caption"));
}

static GtkWidget *
create_quote (const DossierEvidenceState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (box, "dossier-quote");
  append_quote (GTK_BOX (box), state->quote, state->quote_note);
  append_quote (GTK_BOX (box), state->original, state->original_note);
  if (is_said (state->no_quote))
    gtk_box_append (GTK_BOX (box), dossier_label_new (state->no_quote, "dossier-secondary"));

  return box;
}

static GtkWidget *
create_section (const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), dossier_heading_new (title, "heading", 3));

  return box;
}

/* What is shown of another fact: where the pane's veil does not cover it, its own still may. */
static GtkWidget *
create_related_words (const DossierRelatedState *related,
                      DossierVeils *veils)
{
  g_autofree char *statement = dossier_veils_get_words (veils, related->fact, related->statement);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *foot = dossier_wrap_box_new (12, 0);

  if (is_said (related->heading))
    gtk_box_append (GTK_BOX (words), dossier_label_new (related->heading, "dossier-caption"));
  gtk_box_append (GTK_BOX (words), dossier_label_new (statement, "dossier-small"));
  dossier_box_append (DOSSIER_BOX (foot), dossier_label_new (related->who, "dossier-secondary"));
  dossier_box_append (DOSSIER_BOX (foot), dossier_label_new (related->when, "dossier-when"));
  gtk_box_append (GTK_BOX (words), foot);
  gtk_widget_set_hexpand (words, TRUE);

  return words;
}

static GtkWidget *
create_related (const DossierRelatedState *related,
                DossierVeils *veils)
{
  g_autofree char *spoken = dossier_veils_get_spoken (veils, related->fact, related->spoken);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *icon = dossier_glyph_icon_new_for_fact (related->fact);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (line), icon);
  gtk_box_append (GTK_BOX (line), create_related_words (related, veils));
  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-related");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-fact");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", related->fact->id);
  dossier_widget_set_name (button, spoken);

  return button;
}

static void
append_related (GtkBox *box,
                const char *title,
                GPtrArray *facts,
                DossierVeils *veils)
{
  GtkWidget *section;

  if (facts->len == 0)
    return;

  section = create_section (title);
  for (guint i = 0; i < facts->len && i < DOSSIER_MOST_RELATED; i++)
    gtk_box_append (GTK_BOX (section), create_related (g_ptr_array_index (facts, i), veils));
  dossier_append_more (GTK_BOX (section), facts->len);
  gtk_box_append (box, section);
}

static void
append_computed (GtkBox *box,
                 const DossierEvidenceState *state,
                 DossierVeils *veils)
{
  GtkWidget *card;

  if (state->computed == NULL)
    return;

  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_add_css_class (card, "dossier-card");
  gtk_widget_add_css_class (card, "dossier-evidence-card");
  gtk_box_append (GTK_BOX (card), dossier_computed_body_new (state->computed));
  if (is_said (state->spread))
    gtk_box_append (GTK_BOX (card), dossier_label_new (state->spread, "dossier-secondary"));
  gtk_box_append (box, card);
  append_related (box, _("Worked out from"), state->inputs, veils);
}

static void
append_note (GtkBox *box,
             const char *title,
             const char *text)
{
  GtkWidget *section;

  if (!is_said (text))
    return;

  section = create_section (title);
  gtk_box_append (GTK_BOX (section), dossier_label_new (text, "dossier-small"));
  gtk_box_append (box, section);
}

static void
append_places (GtkBox *box,
               const DossierEvidenceState *state)
{
  GtkWidget *section;

  if (state->places->len == 0)
    return;

  section = create_section (_("Source"));
  for (guint i = 0; i < state->places->len; i++)
    {
      gtk_box_append (GTK_BOX (section), dossier_label_new (g_ptr_array_index (state->places, i), "dossier-small"));
      gtk_box_append (GTK_BOX (section),
                      dossier_label_new (g_ptr_array_index (state->source_kinds, i), "dossier-secondary"));
    }
  gtk_box_append (box, section);
}

/* That no answer is recorded is said in the place where answers stand, and is not left to be noticed. */
static void
append_no_answer (GtkBox *box,
                  const DossierEvidenceState *state)
{
  GtkWidget *line;

  if (!is_said (state->no_answer))
    return;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gtk_box_append (GTK_BOX (line), dossier_glyph_icon_new (DOSSIER_GLYPH_NO_ANSWER));
  gtk_box_append (GTK_BOX (line), dossier_label_new (state->no_answer, "dossier-secondary"));
  gtk_box_append (box, line);
}

/* All that the veil would cover. */
static void
append_statements (GtkBox *box,
                   const DossierEvidenceState *state,
                   DossierVeils *veils)
{
  if (state->computed == NULL)
    gtk_box_append (box, create_quote (state));
  append_computed (box, state, veils);
  if (state->others->len > 0)
    gtk_box_append (box, dossier_differ_card_new (state, veils));
  append_no_answer (box, state);
  append_related (box, _("Answers and contradictions"), state->related, veils);
  append_note (box, _("Note to presenters"), state->notes);
}

/**
 * dossier_evidence_body_new:
 * @state: what is said; copied
 * @veils: which facts under a content note are seen
 * @veil: (transfer floating) (nullable): what stands in place of every statement; nothing: all is shown
 *
 * Returns: (transfer floating): the body
 */
GtkWidget *
dossier_evidence_body_new (const DossierEvidenceState *state,
                           DossierVeils *veils,
                           GtkWidget *veil)
{
  GtkWidget *body, *statement;
  GtkBox *box;

  g_return_val_if_fail (state != NULL, NULL);

  body = gtk_box_new (GTK_ORIENTATION_VERTICAL, BLOCK_GAP);
  gtk_widget_add_css_class (body, "dossier-evidence-body");
  box = GTK_BOX (body);
  statement = veil != NULL ? veil : dossier_heading_new (state->statement, "title-4", 2);
  gtk_widget_add_css_class (statement, DOSSIER_EVIDENCE_STATEMENT);
  gtk_box_append (box, statement);
  gtk_box_append (box, create_properties (state, veil != NULL));
  if (veil == NULL)
    append_statements (box, state, veils);
  append_places (box, state);

  return body;
}
