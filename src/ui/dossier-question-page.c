// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-question-page.h"

#include "ui/dossier-box.h"
#include "ui/dossier-chart-card.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-pill.h"
#include "ui/dossier-wrap-layout.h"

struct _DossierQuestionPage
{
  DossierSheet parent_instance;
  DossierQuestionState *state;
  DossierVeils *veils;
  GtkWidget *chart; /* (nullable) */
  GtkWidget *list;
};

static void browsable_init (DossierBrowsableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DossierQuestionPage,
                               dossier_question_page,
                               DOSSIER_TYPE_SHEET,
                               G_IMPLEMENT_INTERFACE (DOSSIER_TYPE_BROWSABLE, browsable_init))

static GtkListBoxRow *
get_row (DossierQuestionPage *self,
         guint index)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) index);
}

static void
select_fact (DossierBrowsable *browsable,
             const char *fact_id,
             gboolean scroll)
{
  DossierQuestionPage *self = DOSSIER_QUESTION_PAGE (browsable);

  for (guint i = 0; i < self->state->answers->len; i++)
    {
      GtkListBoxRow *row = get_row (self, i);
      gboolean open = g_strcmp0 (dossier_fact_row_get_fact (DOSSIER_FACT_ROW (row))->id, fact_id) == 0;

      dossier_widget_set_open (GTK_WIDGET (row), open);
      if (open && scroll)
        dossier_sheet_scroll_to (DOSSIER_SHEET (self), GTK_WIDGET (row));
    }
  if (self->chart != NULL)
    dossier_chart_card_select_fact (DOSSIER_CHART_CARD (self->chart), fact_id);
}

static GPtrArray *
list_facts (DossierBrowsable *browsable)
{
  DossierQuestionPage *self = DOSSIER_QUESTION_PAGE (browsable);
  GPtrArray *facts = g_ptr_array_new ();

  for (guint i = 0; i < self->state->answers->len; i++)
    {
      const DossierQuestionAnswer *answer = g_ptr_array_index (self->state->answers, i);

      g_ptr_array_add (facts, (gpointer) answer->row->fact);
    }

  return facts;
}

static void
browsable_init (DossierBrowsableInterface *iface)
{
  iface->select_fact = select_fact;
  iface->list_facts = list_facts;
}

static void
cover_rows (DossierQuestionPage *self)
{
  for (guint i = 0; i < self->state->answers->len; i++)
    {
      DossierFactRow *row = DOSSIER_FACT_ROW (get_row (self, i));

      dossier_fact_row_set_covered (row, dossier_veils_covers (self->veils, dossier_fact_row_get_fact (row)));
    }
}

static void
dossier_question_page_dispose (GObject *object)
{
  DossierQuestionPage *self = DOSSIER_QUESTION_PAGE (object);

  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  g_clear_object (&self->veils);

  G_OBJECT_CLASS (dossier_question_page_parent_class)->dispose (object);
}

static void
dossier_question_page_finalize (GObject *object)
{
  g_clear_pointer (&DOSSIER_QUESTION_PAGE (object)->state, dossier_question_state_free);

  G_OBJECT_CLASS (dossier_question_page_parent_class)->finalize (object);
}

static void
dossier_question_page_class_init (DossierQuestionPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_question_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_question_page_finalize;
}

static void
dossier_question_page_init (DossierQuestionPage *self)
{
}

static GtkWidget *
create_verdict (const DossierQuestionState *state)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *tally = dossier_wrap_box_new (8, 6);

  gtk_box_append (GTK_BOX (head), dossier_glyph_icon_new (DOSSIER_GLYPH_DIFFERS));
  gtk_box_append (GTK_BOX (head), dossier_heading_new (state->verdict_heading, "heading", 2));
  gtk_box_append (GTK_BOX (card), head);
  gtk_box_append (GTK_BOX (card), dossier_label_new (state->verdict, "title-4"));
  for (guint i = 0; i < state->tally->len; i++)
    dossier_box_append (DOSSIER_BOX (tally), dossier_pill_new (g_ptr_array_index (state->tally, i)));
  if (state->tally->len > 0)
    gtk_box_append (GTK_BOX (card), tally);
  for (guint i = 0; i < state->voices->len; i++)
    gtk_box_append (GTK_BOX (card), dossier_label_new (g_ptr_array_index (state->voices, i), "dossier-secondary"));
  gtk_widget_add_css_class (card, "dossier-card");
  gtk_widget_add_css_class (card, "dossier-about-card");

  return card;
}

/* Between two answers stands how the lower one stands to the upper one; over the first of a side, which side it is. */
static void
set_header (GtkListBoxRow *row,
            GtkListBoxRow *before,
            gpointer data)
{
  DossierQuestionPage *self = DOSSIER_QUESTION_PAGE (data);
  const DossierQuestionAnswer *answer = g_ptr_array_index (self->state->answers, gtk_list_box_row_get_index (row));
  GtkWidget *header;

  if (gtk_list_box_row_get_header (row) != NULL || (answer->heading == NULL && answer->between == NULL))
    return;

  header = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (header, "dossier-between");
  if (answer->between != NULL)
    gtk_box_append (GTK_BOX (header), dossier_label_new (answer->between, "dossier-caption"));
  if (answer->heading != NULL)
    gtk_box_append (GTK_BOX (header), dossier_heading_new (answer->heading, "heading", 3));
  gtk_list_box_row_set_header (row, header);
}

static void
build_list (DossierQuestionPage *self)
{
  self->list = dossier_fact_list_new (self->state->answers_heading);
  for (guint i = 0; i < self->state->answers->len; i++)
    {
      const DossierQuestionAnswer *answer = g_ptr_array_index (self->state->answers, i);
      GtkWidget *row = dossier_fact_row_new (answer->row);

      if (answer->between != NULL)
        dossier_widget_set_description (row, answer->between);
      gtk_list_box_append (GTK_LIST_BOX (self->list), row);
    }
  gtk_widget_add_css_class (self->list, "dossier-answers");
  gtk_widget_set_overflow (self->list, GTK_OVERFLOW_HIDDEN);
  gtk_list_box_set_header_func (GTK_LIST_BOX (self->list), set_header, self, NULL);
  dossier_sheet_append (DOSSIER_SHEET (self), self->list);
}

static void
build (DossierQuestionPage *self)
{
  DossierSheet *sheet = DOSSIER_SHEET (self);
  DossierChartSpec *chart = dossier_question_state_create_chart (self->state);

  dossier_sheet_set_head (sheet, self->state->title, self->state->asked,
                          dossier_add_button_new ("question", self->state->question->id));
  dossier_sheet_append (sheet, create_verdict (self->state));
  if (chart != NULL)
    {
      self->chart = dossier_chart_card_new_for_spec (chart);
      dossier_chart_card_set_veils (DOSSIER_CHART_CARD (self->chart), self->state->dossier, self->veils);
      dossier_sheet_append (sheet, self->chart);
    }
  dossier_sheet_append (sheet, dossier_heading_new (self->state->answers_heading, "heading", 2));
  if (self->state->answers->len > 0)
    build_list (self);
}

/**
 * dossier_question_page_new:
 * @state: (transfer full): what the page shows
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_question_page_new (DossierQuestionState *state,
                           DossierVeils *veils)
{
  DossierQuestionPage *self;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_QUESTION_PAGE, NULL);
  self->state = state;
  self->veils = g_object_ref (veils);
  build (self);
  cover_rows (self);
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (cover_rows), self);

  return GTK_WIDGET (self);
}
