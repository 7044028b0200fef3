// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-search-row.h"

#include "ui/dossier-box.h"
#include "ui/dossier-fact-row-layout.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-marked-label.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"

struct _DossierSearchRow
{
  GtkListBoxRow parent_instance;
  const DossierHitState *state; /* the page's */
  DossierMarkedLabel *statement;
  DossierMarkedLabel *excerpt; /* (nullable) */
};

enum
{
  SIGNAL_FOCUSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierSearchRow, dossier_search_row, GTK_TYPE_LIST_BOX_ROW)

static void
open_fact (GtkWidget *widget,
           const char *action_name,
           GVariant *parameter)
{
  DossierSearchRow *self = DOSSIER_SEARCH_ROW (widget);

  gtk_widget_activate_action (widget, "win.open-fact", "s", self->state->row->fact->id);
}

static gboolean
dossier_search_row_grab_focus (GtkWidget *widget)
{
  gboolean grabbed = GTK_WIDGET_CLASS (dossier_search_row_parent_class)->grab_focus (widget);

  if (grabbed)
    g_signal_emit (widget, signals[SIGNAL_FOCUSED], 0);
  return grabbed;
}

static void
dossier_search_row_dispose (GObject *object)
{
  dossier_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (dossier_search_row_parent_class)->dispose (object);
}

static void
dossier_search_row_class_init (DossierSearchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_search_row_dispose;
  widget_class->grab_focus = dossier_search_row_grab_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, DOSSIER_TYPE_FACT_ROW_LAYOUT);
  /* A class action, so that assistive technology can open the fact: GtkListBoxRow offers it none. */
  gtk_widget_class_install_action (widget_class, "fact.open", NULL, open_fact);

  /**
   * DossierSearchRow::focused:
   * @self: the row
   *
   * Emitted when the focus comes to the row, by whatever key.
   */
  signals[SIGNAL_FOCUSED] = g_signal_new ("focused", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
dossier_search_row_init (DossierSearchRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  dossier_fact_row_layout_set_compact (DOSSIER_FACT_ROW_LAYOUT (layout), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-fact");
}

static GtkWidget *
create_words (DossierSearchRow *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->statement = DOSSIER_MARKED_LABEL (dossier_marked_label_new (NULL));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->statement));
  if (self->state->excerpt.words == NULL)
    return words;

  self->excerpt = DOSSIER_MARKED_LABEL (dossier_marked_label_new ("dossier-secondary"));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->excerpt));
  return words;
}

/**
 * dossier_search_row_new:
 * @state: what the row shows; it must outlive the row's use
 *
 * Returns: (transfer floating): a row, to go into a list of dossier_fact_list_new()
 */
GtkWidget *
dossier_search_row_new (const DossierHitState *state)
{
  DossierSearchRow *self;
  GtkWidget *widget;
  GtkWidget *who;
  GtkWidget *when;

  g_return_val_if_fail (state != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_SEARCH_ROW, NULL);
  self->state = state;
  widget = GTK_WIDGET (self);
  who = dossier_marked_label_new ("dossier-small");
  dossier_marked_label_set (DOSSIER_MARKED_LABEL (who), &state->who);
  when = dossier_label_new (state->row->when, "dossier-when");
  gtk_label_set_xalign (GTK_LABEL (when), 1);

  gtk_widget_set_parent (dossier_glyph_icon_new_for_fact (state->row->fact), widget);
  gtk_widget_set_parent (create_words (self), widget);
  gtk_widget_set_parent (dossier_party_tag_new (&state->row->tag), widget);
  gtk_widget_set_parent (who, widget);
  gtk_widget_set_parent (when, widget);
  dossier_search_row_set_covered (self, FALSE);

  return widget;
}

/**
 * dossier_search_row_get_fact:
 * @self: a row
 *
 * Returns: (transfer none): its fact
 */
const DossierFact *
dossier_search_row_get_fact (DossierSearchRow *self)
{
  g_return_val_if_fail (DOSSIER_IS_SEARCH_ROW (self), NULL);

  return self->state->row->fact;
}

/**
 * dossier_search_row_set_covered:
 * @self: a row
 * @covered: whether the content note stands in place of the statement
 *
 * Covers or shows the statement and what was found elsewhere, in sight and in speech. Who, when and status stay.
 */
void
dossier_search_row_set_covered (DossierSearchRow *self,
                                gboolean covered)
{
  const DossierHitState *state;
  GtkWidget *label;

  g_return_if_fail (DOSSIER_IS_SEARCH_ROW (self));

  state = self->state;
  covered = covered && state->row->content_note != NULL;
  label = GTK_WIDGET (dossier_marked_label_get_label (self->statement));
  if (covered)
    {
      gtk_widget_add_css_class (label, "dossier-covered");
      dossier_marked_label_set_plain (self->statement, state->row->content_note);
    }
  else
    {
      gtk_widget_remove_css_class (label, "dossier-covered");
      dossier_marked_label_set (self->statement, &state->statement);
    }

  if (self->excerpt != NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->excerpt), !covered);
      dossier_marked_label_set (self->excerpt, &state->excerpt);
    }
  dossier_widget_set_name (GTK_WIDGET (self), covered ? state->row->spoken_veiled : state->spoken);
}
