// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-slide-claim.h"

#include <glib/gi18n.h>

#include "core/dossier-conflict.h"
#include "core/dossier-replies.h"
#include "present/dossier-chart-day.h"
#include "present/dossier-chart-words.h"
#include "present/dossier-charts.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-language.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-quote-text.h"
#include "present/dossier-related-state.h"

#define LONGEST_QUOTE 160 /* characters that can be read from the last row */
#define MOST_OTHERS 4     /* differing claims that are named */
#define MOST_STEPS 6      /* in which a chart is built up: each is a stroke of a key */

/* The answer that stands nearest to the claim: a direct one before a related before a general one. */
const DossierLink *
dossier_fact_find_answer (const DossierFact *fact)
{
  const DossierLink *best = NULL;

  for (guint i = 0; i < fact->n_links_in; i++)
    {
      const DossierLink *link = fact->links_in[i];

      if (link->kind == DOSSIER_LINK_RESPONDS_TO && (best == NULL || link->relation < best->relation))
        best = link;
    }

  return best;
}

/* What the fact answers, unless it is a general statement, which answers nothing. */
const DossierLink *
dossier_fact_find_claim (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      const DossierLink *link = fact->links_out[i];

      if (link->kind == DOSSIER_LINK_RESPONDS_TO && link->relation != DOSSIER_RELATION_GENERAL)
        return link;
    }

  return NULL;
}

static gboolean
has_number (const DossierFact *fact)
{
  DossierAmount amount = dossier_fact_get_amount (fact);

  return amount.kind != DOSSIER_AMOUNT_NONE;
}

/* Takes the sentence. */
static void
append_take (GString *note,
             char *sentence)
{
  dossier_append_sentence (note, sentence);
  g_free (sentence);
}

/* Who says something else, what, how and when: "García, 10,000–20,000, estimated, Nov 2024". */
static char *
format_other (const DossierFact *other)
{
  gboolean is_named = other->n_by > 0 || other->status == DOSSIER_STATUS_COMPUTED;
  g_autofree char *who = is_named ? dossier_format_speakers_short (other) : g_strdup (_("speaker not named"));
  g_autofree char *when = dossier_format_when_short (other);
  g_autofree char *gist = dossier_format_gist (other);

  /* Translators: one of the claims that say something else. %1$s is who makes it, %2$s the number or stance, %3$s its
   * status, %4$s when */
  return g_strdup_printf (C_("differing claim", "%1$s, %2$s, %3$s, %4$s"), who, gist != NULL ? gist : "–",
                          dossier_chart_status_word (other), when);
}

/* How many claims differ; where there is room, with the first of them by name. */
static char *
format_differing (const DossierFact *fact,
                  gboolean names_others)
{
  guint n = fact->n_differing;
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *list = NULL;

  if (!names_others)
    return g_strdup_printf (ngettext ("%u other claim differs.", "%u other claims differ.", n), n);

  others = dossier_fact_list_differing (fact);
  names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < others->len && i < MOST_OTHERS; i++)
    g_ptr_array_add (names, format_other (g_ptr_array_index (others, i)));
  if (others->len > MOST_OTHERS)
    g_ptr_array_add (names, g_strdup_printf (ngettext ("%u more", "%u more", others->len - MOST_OTHERS),
                                             others->len - MOST_OTHERS));
  g_ptr_array_add (names, NULL);
  list = g_strjoinv ("; ", (char **) names->pdata);

  /* Translators: %1$u is how many claims say something else, %2$s names them: "García, 10,000–20,000, estimated,
   * Nov 2024" */
  return g_strdup_printf (ngettext ("%1$u other claim differs: %2$s.", "%1$u other claims differ: %2$s.", n), n, list);
}

/* What a room must know of a claim beside its words. */
static char *
format_note (const DossierFact *fact,
             const char *words,
             gboolean in_pair,
             gboolean names_others)
{
  guint n_answers = dossier_fact_count_answers (fact);
  guint n_differing = fact->n_differing;
  gboolean is_claim = fact->status == DOSSIER_STATUS_ALLEGED || fact->status == DOSSIER_STATUS_OPINION;
  GString *note = g_string_new (NULL);

  if (words != NULL)
    dossier_append_sentence (note, words);
  if (n_answers > 0)
    append_take (note, g_strdup_printf (ngettext ("%u answer in this dossier.", "%u answers in this dossier.",
                                                  n_answers), n_answers));
  if (n_differing > 0)
    append_take (note, format_differing (fact, names_others));
  /* In a pair, what stands beside it says what it is. */
  if (is_claim && dossier_fact_find_claim (fact) == NULL && !in_pair && dossier_fact_is_unanswered (fact))
    append_take (note, dossier_format_no_answer (fact));

  return g_string_free (note, note->len == 0);
}

static void
fill_computed (DossierSlideClaim *claim,
               Dossier *dossier,
               const DossierFact *fact)
{
  DossierComputedState *computed = dossier_computed_state_new (dossier, fact);
  GString *note = g_string_new (NULL);

  claim->words = g_strdup (computed->statement);
  dossier_append_sentence (note, computed->formula);
  dossier_append_sentence (note, computed->source_says != NULL ? computed->source_says : computed->verdict);
  claim->note = g_string_free (note, FALSE);
  dossier_computed_state_free (computed);
}

static void
fill_notes (DossierSlideClaim *claim,
            const DossierFact *fact,
            const char *words,
            gboolean in_pair)
{
  claim->note = format_note (fact, words, in_pair, FALSE);
  claim->full_note = fact->n_differing > 0 ? format_note (fact, words, in_pair, TRUE) : NULL;
}

static void
fill_words (DossierSlideClaim *claim,
            const DossierFact *fact,
            gboolean in_pair)
{
  DossierQuoteText quote = dossier_format_quote (&fact->quote);
  g_autofree char *statement = dossier_text_for_reader (fact->text);

  if (claim->number == NULL && quote.words != NULL && g_utf8_strlen (quote.words, -1) <= LONGEST_QUOTE)
    {
      claim->words = g_strdup (quote.words);
      fill_notes (claim, fact, statement, in_pair);
    }
  else
    {
      claim->words = g_steal_pointer (&statement);
      fill_notes (claim, fact, NULL, in_pair);
    }
  dossier_quote_text_clear (&quote);
}

static void
add_claim (DossierSlide *slide,
           Dossier *dossier,
           const DossierFact *fact)
{
  DossierSlideClaim *claim = dossier_slide_add_claim (slide);
  DossierTagState tag;

  dossier_tag_state_fill (&tag, fact);
  claim->fact_id = g_strdup (fact->id);
  claim->status = fact->status;
  claim->tag = g_steal_pointer (&tag.letters);
  claim->colour_light = g_steal_pointer (&tag.colour_light);
  claim->colour_dark = g_steal_pointer (&tag.colour_dark);
  claim->who = dossier_format_speakers (fact);
  claim->when = dossier_format_when (fact);
  claim->status_word = g_strdup (dossier_fact_status_word (fact));
  claim->number = has_number (fact) ? dossier_format_figure (fact) : NULL;
  claim->is_named = claim->number != NULL && fact->answer.amount.kind == DOSSIER_AMOUNT_NEAR;
  claim->label = claim->number != NULL ? dossier_format_question (fact) : NULL;
  if (fact->status == DOSSIER_STATUS_COMPUTED)
    fill_computed (claim, dossier, fact);
  else
    fill_words (claim, fact, slide->kind == DOSSIER_SLIDE_PAIR);
  claim->spoken = dossier_format_spoken (fact);
  dossier_tag_state_clear (&tag);
}

static void
add_missing_answer (DossierSlide *slide,
                    const DossierFact *fact)
{
  DossierSlideClaim *claim = dossier_slide_add_claim (slide);

  claim->words = dossier_format_missing_answer_note (fact);
  claim->spoken = g_strdup (claim->words);
}

static void
fill_legend (DossierSlide *slide,
             guint statuses)
{
  for (DossierStatus status = 0; status < DOSSIER_N_STATUSES; status++)
    {
      DossierLegendEntry entry = { status, NULL };

      if ((statuses & (1u << status)) == 0)
        continue;
      entry.word = g_strdup (dossier_status_word (status));
      g_array_append_val (slide->legend, entry);
    }
}

/* Everything that a slide says of its facts as a whole: sources, legend, content notes, notes, speech. */
static void
fill_common (DossierSlide *slide,
             const DossierFact *const *facts,
             guint n_facts)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new ();
  g_autoptr (GPtrArray) sources = NULL;
  GString *spoken = g_string_new (NULL);
  GString *notes = g_string_new (NULL);
  guint statuses = 0, content = 0;

  dossier_append_sentence (spoken, slide->title);
  for (guint i = 0; i < n_facts; i++)
    {
      g_autofree char *said = dossier_format_spoken (facts[i]);
      g_autofree char *note = facts[i]->notes != NULL ? dossier_text_for_reader (facts[i]->notes) : NULL;

      dossier_fact_add_references (facts[i], references);
      statuses |= 1u << facts[i]->status;
      content |= facts[i]->content_notes;
      dossier_append_sentence (spoken, said);
      if (note != NULL)
        dossier_append_sentence (notes, note);
    }
  sources = dossier_list_sources (references);
  g_ptr_array_add (sources, NULL);
  slide->source = g_strjoinv ("; ", (char **) sources->pdata);
  slide->content_note = content != 0 ? dossier_format_content_notes (content) : NULL;
  slide->notes = g_string_free (notes, notes->len == 0);
  slide->spoken = g_string_free (spoken, FALSE);
  slide->right_to_left = dossier_interface_is_right_to_left ();
  fill_legend (slide, statuses);
}

/* What the title says already, one claim need not say again. */
static void
drop_said_label (DossierSlide *slide)
{
  DossierSlideClaim *claim = &g_array_index (slide->claims, DossierSlideClaim, 0);

  if (slide->claims->len == 1 && g_strcmp0 (claim->label, slide->title) == 0)
    g_clear_pointer (&claim->label, g_free);
}

/**
 * dossier_slide_for_facts:
 * @dossier: a dossier
 * @title: what the slide is headed with
 * @facts: (array length=n_facts): facts of it
 * @n_facts: 1 to 4
 *
 * Sets facts side by side, each with its speaker, date and status, and a key number where it gives one.
 *
 * Returns: (transfer full): the slide
 */
DossierSlide *
dossier_slide_for_facts (Dossier *dossier,
                         const char *title,
                         const DossierFact *const *facts,
                         guint n_facts)
{
  DossierSlide *slide;

  g_return_val_if_fail (dossier != NULL && title != NULL, NULL);
  g_return_val_if_fail (facts != NULL && n_facts >= 1 && n_facts <= 4, NULL);

  slide = dossier_slide_new (DOSSIER_SLIDE_CLAIMS);
  slide->title = g_strdup (title);
  for (guint i = 0; i < n_facts; i++)
    add_claim (slide, dossier, facts[i]);
  drop_said_label (slide);
  fill_common (slide, facts, n_facts);

  return slide;
}

/**
 * dossier_slide_for_pair:
 * @dossier: a dossier
 * @title: what the slide is headed with
 * @claim: a fact of it
 * @answer: (nullable): its answer; %NULL where the dossier has none
 * @relation: how the answer stands to the claim
 *
 * Sets a claim beside its answer, both at the same size; a missing answer is said to be missing.
 *
 * Returns: (transfer full): the slide
 */
DossierSlide *
dossier_slide_for_pair (Dossier *dossier,
                        const char *title,
                        const DossierFact *claim,
                        const DossierFact *answer,
                        DossierRelation relation)
{
  const DossierFact *facts[] = { claim, answer };
  DossierSlide *slide;

  g_return_val_if_fail (dossier != NULL && title != NULL && claim != NULL, NULL);

  slide = dossier_slide_new (DOSSIER_SLIDE_PAIR);
  slide->title = g_strdup (title);
  slide->subtitle = answer != NULL ? g_strdup (dossier_relation_sentence (relation))
                                   : dossier_format_missing_answer (claim);
  add_claim (slide, dossier, claim);
  if (answer != NULL)
    add_claim (slide, dossier, answer);
  else
    add_missing_answer (slide, claim);
  fill_common (slide, facts, answer != NULL ? 2 : 1);

  return slide;
}

/* A chart of claims grows by date, so that its past can be seen before its end; what has no date is there first. */
static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const DossierChartItem *first = *(const DossierChartItem *const *) a;
  const DossierChartItem *second = *(const DossierChartItem *const *) b;
  int order = dossier_date_compare (&first->date, &second->date);

  return order != 0 ? order : (first < second ? -1 : first > second);
}

/* Items of one date come together; the last steps are the single ones, for they are what a room can guess. */
static void
fill_steps (DossierSlide *slide)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autofree guint *dates = NULL;
  guint n_dates = 0;

  for (guint i = 0; i < slide->chart->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (slide->chart->items, DossierChartItem, i);

      if (item->fact_id != NULL && item->kind != DOSSIER_ITEM_LEVEL && dossier_date_is_set (&item->date))
        g_ptr_array_add (items, item);
    }
  g_ptr_array_sort (items, compare_items);
  dates = g_new0 (guint, items->len + 1);
  for (guint i = 0; i < items->len; i++)
    {
      const DossierChartItem *item = g_ptr_array_index (items, i);
      const DossierChartItem *before = i > 0 ? g_ptr_array_index (items, i - 1) : NULL;

      n_dates += before == NULL || dossier_date_compare (&before->date, &item->date) != 0 ? 1 : 0;
      dates[i] = n_dates;
    }

  slide->steps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  slide->n_steps = MAX (MIN (n_dates, MOST_STEPS), 1);
  for (guint i = 0; i < items->len; i++)
    {
      const DossierChartItem *item = g_ptr_array_index (items, i);
      guint from_end = n_dates - dates[i];

      g_hash_table_insert (slide->steps, g_strdup (item->fact_id),
                           GUINT_TO_POINTER (from_end < slide->n_steps ? slide->n_steps - 1 - from_end : 0));
    }
}

static char *
format_more (guint n)
{
  /* Translators: after the numbers of a chart that are shown large over it; %u is how many others have no room there */
  return g_strdup_printf (ngettext ("and %u more number in the chart", "and %u more numbers in the chart", n), n);
}

/* The numbers that the steps bring; a chart that is there at once brings all with its one step. */
static void
fill_keys (DossierSlide *slide,
           GPtrArray *facts)
{
  slide->format_more = format_more;
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      g_autofree char *when = NULL;
      DossierSlideKey key = { 0 };

      if (!has_number (fact))
        continue;
      when = dossier_format_when_short (fact);
      key.fact_id = g_strdup (fact->id);
      key.number = dossier_format_figure (fact);
      key.label = dossier_format_question (fact);
      key.is_named = dossier_fact_get_amount (fact).kind == DOSSIER_AMOUNT_NEAR;
      key.who = fact->n_by > 0 ? dossier_format_speakers_short (fact) : dossier_format_speakers (fact);
      key.when = g_strdup_printf ("%s, %s", dossier_fact_status_word (fact), when);
      g_array_append_val (slide->keys, key);
    }
}

/**
 * dossier_slide_for_figure:
 * @dossier: a dossier
 * @title: (nullable): what the slide is headed with, if not the figure's own title
 * @figure: a figure of it
 *
 * Puts a chart on a slide, built up in steps by date: the last of them can be guessed before it is shown.
 *
 * Returns: (transfer full): the slide
 */
DossierSlide *
dossier_slide_for_figure (Dossier *dossier,
                          const char *title,
                          const DossierFigure *figure)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();
  DossierSlide *slide;

  g_return_val_if_fail (dossier != NULL && figure != NULL, NULL);

  slide = dossier_slide_new (DOSSIER_SLIDE_CHART);
  slide->chart = dossier_chart_for_figure (dossier, figure);
  slide->chart->format_untold = dossier_chart_format_untold_on_slide;
  slide->title = g_strdup (title != NULL ? title : slide->chart->title);
  for (guint i = 0; i < slide->chart->items->len; i++)
    {
      const char *id = g_array_index (slide->chart->items, DossierChartItem, i).fact_id;
      const DossierFact *fact = id != NULL ? dossier_find_fact (dossier, id) : NULL;

      if (fact != NULL)
        g_ptr_array_add (facts, (gpointer) fact);
    }
  fill_common (slide, (const DossierFact *const *) facts->pdata, facts->len);
  slide->letters = dossier_chart_format_tags (facts, TRUE);
  g_free (slide->spoken);
  slide->spoken = g_strdup (slide->chart->summary);
  fill_steps (slide);
  fill_keys (slide, facts);

  return slide;
}

/* Parts of a chart that is there at once: the last thing in it that is not also the first. (nullable) */
static const char *
find_last_part (const DossierSlide *slide)
{
  const char *first = NULL, *last = NULL;

  for (guint i = 0; i < slide->chart->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (slide->chart->items, DossierChartItem, i);

      if (item->fact_id == NULL || item->kind == DOSSIER_ITEM_LEVEL)
        continue;
      first = first != NULL ? first : item->fact_id;
      last = item->fact_id;
    }

  return g_strcmp0 (first, last) != 0 ? last : NULL;
}

/**
 * dossier_slide_add_prompt:
 * @slide: a slide with a chart
 *
 * Has the room asked what it expects before the last part of the chart is shown: a step that adds nothing but the
 * question comes before the last one. A chart without any order of time keeps back its last part; one of a single part
 * has nothing to keep back, and stays as it is.
 */
void
dossier_slide_add_prompt (DossierSlide *slide)
{
  gboolean has_order;
  GHashTableIter iter;
  gpointer id, step;

  g_return_if_fail (slide != NULL && slide->chart != NULL);

  has_order = slide->n_steps > 1;
  if (!has_order)
    {
      const char *last = find_last_part (slide);

      if (last == NULL)
        return;
      g_hash_table_insert (slide->steps, g_strdup (last), GUINT_TO_POINTER (1));
      slide->n_steps = 2;
    }

  slide->prompt_step = slide->n_steps - 1;
  g_hash_table_iter_init (&iter, slide->steps);
  while (g_hash_table_iter_next (&iter, &id, &step))
    if (GPOINTER_TO_UINT (step) == slide->prompt_step)
      g_hash_table_iter_replace (&iter, GUINT_TO_POINTER (slide->n_steps));
  slide->n_steps++;
  slide->prompt = g_strdup (has_order ? _("What do you think comes next?")
                                      : _("What do you think the last part shows?"));
}

/**
 * dossier_slide_for_words:
 * @title: large words
 * @subtitle: (nullable): smaller ones under them
 *
 * Makes a slide of words alone.
 *
 * Returns: (transfer full): the slide
 */
DossierSlide *
dossier_slide_for_words (const char *title,
                         const char *subtitle)
{
  DossierSlide *slide;

  g_return_val_if_fail (title != NULL, NULL);

  slide = dossier_slide_new (DOSSIER_SLIDE_TITLE);
  slide->title = g_strdup (title);
  slide->subtitle = g_strdup (subtitle);
  slide->spoken = subtitle != NULL ? g_strdup_printf ("%s. %s", title, subtitle) : g_strdup (title);
  slide->right_to_left = dossier_interface_is_right_to_left ();

  return slide;
}
