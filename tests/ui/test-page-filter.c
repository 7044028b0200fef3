// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-page.h"
#include "ui/dossier-pair-card.h"
#include "ui/dossier-paragraph.h"

#define CECOT "dossiers/cecot.dossier.json"

static Dossier *dossier;

static GtkWidget *
create_page (const char *view_id,
             DossierVeils *veils)
{
  return dossier_page_new (dossier_page_state_new (dossier, dossier_find_view (dossier, view_id)), veils);
}

typedef struct
{
  guint n_answered;
  guint n_unanswered;
  guint n_rows;
} Shown;

static void
count_shown_cb (GtkWidget *widget,
                gpointer data)
{
  Shown *shown = data;

  if (!gtk_widget_get_mapped (widget))
    return;
  if (DOSSIER_IS_FACT_ROW (widget))
    shown->n_rows++;
  if (!DOSSIER_IS_PAIR_CARD (widget))
    return;
  switch (dossier_pair_card_get_state (DOSSIER_PAIR_CARD (widget))->relation)
    {
    case DOSSIER_RELATION_DIRECT:
    case DOSSIER_RELATION_RELATED:
      shown->n_answered++;
      break;
    case DOSSIER_RELATION_GENERAL: /* no reply to the claim, so no answer */
    case DOSSIER_RELATION_NONE:
    case DOSSIER_N_RELATIONS:
    default:
      shown->n_unanswered++;
    }
}

static Shown
count_shown (GtkWidget *page)
{
  Shown shown = { 0 };

  page_fixture_visit (page, count_shown_cb, &shown);
  return shown;
}

typedef struct
{
  const char *label;
  GtkWidget *found;
} LabelSearch;

static gboolean
is_labelled (GtkWidget *button,
             const char *text)
{
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  return GTK_IS_LABEL (label) && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text);
}

static void
search_label_cb (GtkWidget *widget,
                 gpointer data)
{
  LabelSearch *search = data;

  if (GTK_IS_TOGGLE_BUTTON (widget) && is_labelled (widget, search->label))
    search->found = widget;
}

static void
press_filter (GtkWidget *page,
              const char *label)
{
  LabelSearch search = { label, NULL };
  GtkWidget *button;

  page_fixture_visit (page, search_label_cb, &search);
  button = search.found;
  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

typedef struct
{
  const char *text;
  gboolean found;
} TextSearch;

static void
search_text_cb (GtkWidget *widget,
                gpointer data)
{
  TextSearch *search = data;

  if (DOSSIER_IS_PARAGRAPH (widget) && gtk_widget_get_mapped (widget))
    search->found |= g_str_equal (dossier_paragraph_get_text (DOSSIER_PARAGRAPH (widget)), search->text);
}

static gboolean
has_text (GtkWidget *page,
          const char *text)
{
  TextSearch search = { text, FALSE };

  page_fixture_visit (page, search_text_cb, &search);
  return search.found;
}

/* What the one section of four pairs says under a filter. */
static guint
count_of_four (GtkWidget *page)
{
  for (guint n = 1; n < 4; n++)
    {
      g_autofree char *words = g_strdup_printf ("%u of 4 pairs", n);

      if (has_text (page, words))
        return n;
    }

  g_assert_not_reached ();
}

static void
test_filter (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("rights", veils);
  GtkWindow *window = fixture_show (page, 1366, 860);
  Shown all, some;
  guint n_answered;

  dossier_page_complete (DOSSIER_PAGE (page));
  all = count_shown (page);
  g_assert_cmpuint (all.n_answered, >, 0);
  g_assert_cmpuint (all.n_unanswered, >, 0);
  g_assert_cmpuint (all.n_rows, >, 0);

  g_assert_true (has_text (page, "4 pairs"));
  press_filter (page, "Answered");
  g_assert_false (has_text (page, "4 pairs"));
  n_answered = count_of_four (page);
  some = count_shown (page);
  g_assert_cmpuint (some.n_answered, ==, all.n_answered);
  g_assert_cmpuint (some.n_unanswered + some.n_rows, ==, 0);

  press_filter (page, "No answer here");
  some = count_shown (page);
  g_assert_cmpuint (some.n_unanswered, ==, all.n_unanswered);
  g_assert_cmpuint (some.n_answered + some.n_rows, ==, 0);
  g_assert_cmpuint (n_answered + count_of_four (page), ==, 4);

  press_filter (page, "All");
  some = count_shown (page);
  g_assert_cmpuint (some.n_rows, ==, all.n_rows);
  g_assert_true (has_text (page, "4 pairs"));
  fixture_close (window);
}

int
main (int argc,
      char **argv)
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load (CECOT);

  g_test_add_func ("/ui/page/filter", test_filter);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
