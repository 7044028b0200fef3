// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-fact-row.h"

#include "ui/dossier-box.h"
#include "ui/dossier-copy-keys.h"
#include "ui/dossier-fact-row-layout.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-paragraph.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"
#include "ui/dossier-pill.h"

struct _DossierFactRow
{
  GtkListBoxRow parent_instance;
  const DossierRowState *state; /* the page's */
  GtkWidget *statement;
};

G_DEFINE_FINAL_TYPE (DossierFactRow, dossier_fact_row, GTK_TYPE_LIST_BOX_ROW)

static void
open_fact (GtkWidget *widget,
           const char *action_name,
           GVariant *parameter)
{
  DossierFactRow *self = DOSSIER_FACT_ROW (widget);

  gtk_widget_activate_action (widget, "win.open-fact", "s", self->state->fact->id);
}

static gboolean
copy_fact (GtkWidget *widget,
           GVariant *args,
           gpointer user_data)
{
  return gtk_widget_activate_action (widget, "win.copy-fact", "s", DOSSIER_FACT_ROW (widget)->state->fact->id);
}

static void
dossier_fact_row_dispose (GObject *object)
{
  dossier_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (dossier_fact_row_parent_class)->dispose (object);
}

static void
dossier_fact_row_class_init (DossierFactRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_fact_row_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, DOSSIER_TYPE_FACT_ROW_LAYOUT);
  /* A class action, so that assistive technology can open the fact: GtkListBoxRow offers it none. */
  gtk_widget_class_install_action (widget_class, "fact.open", NULL, open_fact);
  dossier_widget_class_add_copy (widget_class, copy_fact);
}

static void
dossier_fact_row_init (DossierFactRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-fact");
}

static GtkWidget *
create_pill (const DossierRowState *state)
{
  DossierGlyph glyph = state->n_differing > 0 ? DOSSIER_GLYPH_DIFFERS : DOSSIER_GLYPH_ANSWERED;

  return dossier_pill_new_with_glyph (glyph, state->relation);
}

/**
 * dossier_fact_row_new:
 * @state: what the row shows; it must outlive the row's use
 *
 * Returns: (transfer floating): a row, to go into a list of dossier_fact_list_new()
 */
GtkWidget *
dossier_fact_row_new (const DossierRowState *state)
{
  DossierFactRow *self;
  GtkWidget *widget;

  g_return_val_if_fail (state != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_FACT_ROW, NULL);
  self->state = state;
  self->statement = dossier_paragraph_new (state->statement, NULL);
  widget = GTK_WIDGET (self);

  gtk_widget_set_parent (dossier_glyph_icon_new_for_fact (state->fact), widget);
  gtk_widget_set_parent (self->statement, widget);
  gtk_widget_set_parent (dossier_party_tag_new (&state->tag), widget);
  gtk_widget_set_parent (dossier_paragraph_new (state->who, "dossier-small"), widget);
  gtk_widget_set_parent (dossier_paragraph_new (state->when, "dossier-when"), widget);
  if (state->relation != NULL)
    gtk_widget_set_parent (create_pill (state), widget);

  dossier_fact_row_set_covered (self, FALSE);

  return widget;
}

/**
 * dossier_fact_row_get_fact:
 * @self: a row
 *
 * Returns: (transfer none): its fact
 */
const DossierFact *
dossier_fact_row_get_fact (DossierFactRow *self)
{
  g_return_val_if_fail (DOSSIER_IS_FACT_ROW (self), NULL);

  return self->state->fact;
}

/**
 * dossier_fact_row_set_covered:
 * @self: a row
 * @covered: whether the content note stands in place of the statement
 *
 * Covers or shows the statement, in sight and in speech. Who, when and status stay.
 */
void
dossier_fact_row_set_covered (DossierFactRow *self,
                              gboolean covered)
{
  const DossierRowState *state;

  g_return_if_fail (DOSSIER_IS_FACT_ROW (self));

  state = self->state;
  covered = covered && state->content_note != NULL;
  if (covered)
    gtk_widget_add_css_class (self->statement, "dossier-covered");
  else
    gtk_widget_remove_css_class (self->statement, "dossier-covered");

  dossier_paragraph_set_text (DOSSIER_PARAGRAPH (self->statement), covered ? state->content_note : state->statement);
  dossier_widget_set_name (GTK_WIDGET (self), covered ? state->spoken_veiled : state->spoken);
}

static void
on_row_activated (GtkListBox *list,
                  GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "fact.open", NULL);
}

/**
 * dossier_fact_list_new:
 * @name: what the list holds, for speech
 *
 * Returns: (transfer floating): an empty boxed list whose rows open their facts
 */
GtkWidget *
dossier_fact_list_new (const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  dossier_widget_set_name (list, name);
  g_signal_connect (list, "row-activated", G_CALLBACK (on_row_activated), NULL);

  return list;
}
