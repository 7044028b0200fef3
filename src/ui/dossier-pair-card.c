// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-pair-card.h"

#include <glib/gi18n.h>

#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-pair-side.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-veil.h"
#include "ui/dossier-wrap-layout.h"

struct _DossierPairCard
{
  GtkWidget parent_instance;
  const DossierPairState *state; /* the page's */
  DossierVeils *veils;
  GtkWidget *box;
  GtkWidget *sides[2]; /* claim and answer; the last may be what stands for no answer */
  GtkWidget *veil;     /* (nullable) */
  GtkWidget *lifted;   /* stands in its place once it is lifted; (nullable) */
  GPtrArray *also;     /* of the buttons also on record, borrowed */
};

G_DEFINE_FINAL_TYPE (DossierPairCard, dossier_pair_card, GTK_TYPE_WIDGET)

static void
dossier_pair_card_dispose (GObject *object)
{
  DossierPairCard *self = DOSSIER_PAIR_CARD (object);

  g_ptr_array_set_size (self->also, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->veils);

  G_OBJECT_CLASS (dossier_pair_card_parent_class)->dispose (object);
}

static void
dossier_pair_card_finalize (GObject *object)
{
  g_ptr_array_unref (DOSSIER_PAIR_CARD (object)->also);

  G_OBJECT_CLASS (dossier_pair_card_parent_class)->finalize (object);
}

static void
dossier_pair_card_class_init (DossierPairCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_pair_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_pair_card_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-pair");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_pair_card_init (DossierPairCard *self)
{
  self->also = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-card");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static DossierGlyph
get_relation_glyph (const DossierPairState *state)
{
  if (state->answer.fact == NULL)
    return DOSSIER_GLYPH_NO_ANSWER;

  return state->relation == DOSSIER_RELATION_GENERAL ? DOSSIER_GLYPH_PARTLY : DOSSIER_GLYPH_ANSWERED;
}

static GtkWidget *
create_head (const DossierPairState *state)
{
  static const DossierBeside beside = { .threshold = 520, .end_width = DOSSIER_BESIDE_WHOLE, .gap = 16,
                                        .stack_gap = 2 };
  GtkWidget *head = dossier_beside_box_new (&beside);
  GtkWidget *relation = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *words = dossier_label_new (state->relation_words, "dossier-small");

  /* All that is left is its own: in a box that is higher than a line it would be broken to fill the height. */
  gtk_widget_set_hexpand (words, TRUE);

  gtk_box_append (GTK_BOX (relation), dossier_glyph_icon_new (get_relation_glyph (state)));
  gtk_box_append (GTK_BOX (relation), words);
  gtk_box_append (GTK_BOX (relation), dossier_add_button_new ("pair", state->pair->id));
  gtk_widget_add_css_class (head, "dossier-pair-head");
  dossier_box_append (DOSSIER_BOX (head), dossier_heading_new (state->topic, "heading", 3));
  dossier_box_append (DOSSIER_BOX (head), relation);

  return head;
}

static GtkWidget *
create_body (DossierPairCard *self)
{
  static const DossierBeside beside = { .threshold = 688, .end_width = DOSSIER_BESIDE_HALF, .gap = 1, .stack_gap = 1 };
  const DossierPairState *state = self->state;
  DossierBox *body = DOSSIER_BOX (dossier_beside_box_new (&beside));

  self->sides[0] = dossier_pair_side_new (&state->claim);
  self->sides[1] = state->answer.fact != NULL ? dossier_pair_side_new (&state->answer)
                                              : dossier_pair_side_new_missing (&state->answer);
  dossier_box_append (body, self->sides[0]);
  dossier_box_append (body, self->sides[1]);
  dossier_box_append (body, dossier_shape_new ("dossier-line"));

  return GTK_WIDGET (body);
}

static GtkWidget *
create_also_button (const DossierRowState *row)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (box), dossier_glyph_icon_new_for_fact (row->fact));
  gtk_box_append (GTK_BOX (box), dossier_label_new (row->statement, "dossier-small"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-link");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-fact");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", row->fact->id);

  return button;
}

static GtkWidget *
create_also (DossierPairCard *self)
{
  static const DossierBeside beside = {
    .threshold = 480,
    .end_width = DOSSIER_BESIDE_REST,
    .start_width = 92,
    .gap = 8,
  };
  GtkWidget *strip = dossier_beside_box_new (&beside);
  GtkWidget *title = dossier_label_new (_("Also on record"), "dossier-secondary");
  GtkWidget *box = dossier_wrap_box_new (8, 0);

  for (guint i = 0; i < self->state->also->len; i++)
    {
      GtkWidget *button = create_also_button (g_ptr_array_index (self->state->also, i));

      g_ptr_array_add (self->also, button);
      dossier_box_append (DOSSIER_BOX (box), button);
    }
  gtk_widget_add_css_class (strip, "dossier-also");
  gtk_widget_set_valign (title, GTK_ALIGN_START);
  gtk_widget_add_css_class (title, "dossier-also-title");
  dossier_box_append (DOSSIER_BOX (strip), title);
  dossier_box_append (DOSSIER_BOX (strip), box);

  return strip;
}

/* Both sides and what is also on record are shown and covered together: no statement without what was said against
 * it. */
static GPtrArray *
collect_facts (DossierPairCard *self)
{
  const DossierPairState *state = self->state;
  GPtrArray *facts = g_ptr_array_new ();

  g_ptr_array_add (facts, (gpointer) state->claim.fact);
  g_ptr_array_add (facts, (gpointer) state->answer.fact);
  for (guint i = 0; i < state->also->len; i++)
    g_ptr_array_add (facts, (gpointer) ((DossierRowState *) g_ptr_array_index (state->also, i))->fact);

  return facts;
}

static void
on_show (DossierPairCard *self)
{
  g_autoptr (GPtrArray) facts = collect_facts (self);

  /* The button goes: the focus stays on what it has shown. */
  gtk_widget_grab_focus (self->sides[0]);
  dossier_veils_reveal (self->veils, (const DossierFact *const *) facts->pdata, facts->len);
}

static void
on_cover (DossierPairCard *self)
{
  g_autoptr (GPtrArray) facts = collect_facts (self);

  gtk_widget_grab_focus (self->sides[0]);
  dossier_veils_cover (self->veils, (const DossierFact *const *) facts->pdata, facts->len);
}

static GtkWidget *
create_veil (DossierPairCard *self)
{
  gboolean both = self->state->answer.fact != NULL;
  DossierVeilWords words = {
    .content_note = self->state->content_note,
    .explanation = both ? _("Both sides are covered together, and shown together. Who, when and status stay visible.")
                        : _("Who, when and status stay visible."),
    .button = both ? _("Show both sides") : _("Show"),
  };

  return dossier_veil_new (&words, G_CALLBACK (on_show), self);
}

/**
 * dossier_pair_card_new:
 * @state: what the card shows; it must outlive the card's use
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
dossier_pair_card_new (const DossierPairState *state,
                       DossierVeils *veils)
{
  DossierPairCard *self;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_PAIR_CARD, NULL);
  self->state = state;
  self->veils = g_object_ref (veils);
  dossier_widget_set_name (GTK_WIDGET (self), state->topic);

  gtk_box_append (GTK_BOX (self->box), create_head (state));
  gtk_box_append (GTK_BOX (self->box), create_body (self));
  if (state->veiled && state->content_note != NULL)
    {
      self->veil = create_veil (self);
      self->lifted = dossier_veil_new_lifted (state->content_note, G_CALLBACK (on_cover), self);
      gtk_box_append (GTK_BOX (self->box), self->veil);
      gtk_box_append (GTK_BOX (self->box), self->lifted);
    }
  if (state->also->len > 0)
    gtk_box_append (GTK_BOX (self->box), create_also (self));

  dossier_pair_card_update_veil (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_pair_card_get_state:
 * @self: a card
 *
 * Returns: (transfer none): what it shows
 */
const DossierPairState *
dossier_pair_card_get_state (DossierPairCard *self)
{
  g_return_val_if_fail (DOSSIER_IS_PAIR_CARD (self), NULL);

  return self->state;
}

static void
update_also (DossierPairCard *self,
             guint index)
{
  const DossierRowState *row = g_ptr_array_index (self->state->also, index);
  gboolean covered = dossier_veils_covers (self->veils, row->fact) && row->content_note != NULL;
  GtkWidget *button = g_ptr_array_index (self->also, index);
  GtkWidget *label = gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (button)));

  gtk_label_set_text (GTK_LABEL (label), covered ? row->content_note : row->statement);
  dossier_widget_set_name (button, covered ? row->spoken_veiled : row->spoken);
}

/**
 * dossier_pair_card_update_veil:
 * @self: a card
 *
 * Covers or shows both sides, as the veils now have it.
 */
void
dossier_pair_card_update_veil (DossierPairCard *self)
{
  gboolean covered;

  g_return_if_fail (DOSSIER_IS_PAIR_CARD (self));

  covered = self->veil != NULL && (dossier_veils_covers (self->veils, self->state->claim.fact)
                                   || dossier_veils_covers (self->veils, self->state->answer.fact));

  if (self->veil != NULL)
    {
      gtk_widget_set_visible (self->veil, covered);
      gtk_widget_set_visible (self->lifted, !covered);
    }
  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    if (DOSSIER_IS_PAIR_SIDE (self->sides[i]))
      dossier_pair_side_set_covered (DOSSIER_PAIR_SIDE (self->sides[i]), covered);
  for (guint i = 0; i < self->also->len; i++)
    update_also (self, i);
}
