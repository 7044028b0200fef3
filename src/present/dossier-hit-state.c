// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>
#include <string.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-quote-text.h"
#include "present/dossier-search-state-private.h"

/* Of an excerpt, in characters. */
#define BEFORE_HIT 40
#define EXCERPT 150

static const char *const field_names[DOSSIER_N_SEARCH_FIELDS] = {
  /* Translators: in which part of a fact a word was found */
  [DOSSIER_SEARCH_SHORT] = NC_("found in", "In short"),  [DOSSIER_SEARCH_STATEMENT] = NC_("found in", "Statement"),
  [DOSSIER_SEARCH_QUOTE] = NC_("found in", "Quote"),     [DOSSIER_SEARCH_SPEAKER] = NC_("found in", "Speaker"),
  [DOSSIER_SEARCH_NOTES] = NC_("found in", "Notes"),
};

/* Takes the words. */
static void
mark (DossierMarkedText *text,
      const DossierSearchPlan *plan,
      char *words)
{
  text->words = words;
  text->ranges = dossier_search_plan_find (plan, words);
}

static void
marked_text_clear (DossierMarkedText *text)
{
  g_free (text->words);
  g_clear_pointer (&text->ranges, g_array_unref);
}

static gboolean
is_interface_language (const char *tag)
{
  const char *wanted = dossier_interface_language ();
  gsize length = strcspn (wanted, "-");

  return g_ascii_strncasecmp (tag, wanted, length) == 0 && (tag[length] == '\0' || tag[length] == '-');
}

static char *
describe_place (const DossierSearchText *text)
{
  const char *field = g_dpgettext2 (NULL, "found in", field_names[text->field]);
  g_autofree char *language = NULL;

  if (text->language == NULL || is_interface_language (text->language))
    return g_strdup (field);

  language = dossier_format_language (text->language);
  /* Translators: where a word was found; %1$s is "Quote" or the like, %2$s a language: "Quote, in Spanish" */
  return g_strdup_printf (C_("found in", "%1$s, in %2$s"), field, language);
}

/* The text that shows the most of what is missing; of equals, one in the reader's language, then the weightiest.
 *
 * Returns: (nullable) */
static const DossierSearchText *
choose_text (const GArray *texts,
             const DossierSearchPlan *plan,
             guint32 missing)
{
  const DossierSearchText *best = NULL;
  guint best_value = 0;

  for (guint i = 0; i < texts->len; i++)
    {
      const DossierSearchText *text = &g_array_index (texts, DossierSearchText, i);
      guint32 found = dossier_search_plan_find_terms (plan, text->words) & missing;
      guint value = (guint) __builtin_popcount (found) * 2;

      if (value > 0)
        value += text->language != NULL && is_interface_language (text->language);
      if (value > best_value)
        {
          best = text;
          best_value = value;
        }
    }

  return best;
}

/* Where a text may begin so that position is seen: at a word. */
static const char *
find_beginning (const char *words,
                const char *position)
{
  const char *p = position;

  for (guint i = 0; i < BEFORE_HIT && p > words; i++)
    p = g_utf8_prev_char (p);
  if (p == words)
    return words;
  while (p < position && *p != ' ')
    p = g_utf8_next_char (p);

  return *p == ' ' ? p + 1 : p;
}

/* Where a text that begins at start may end: after a word. */
static const char *
find_ending (const char *start)
{
  const char *p = start;
  const char *end = NULL;

  for (guint i = 0; i < EXCERPT && *p != '\0'; i++, p = g_utf8_next_char (p))
    if (*p == ' ')
      end = p;

  return *p == '\0' || end == NULL ? p : end;
}

/* The part of a text around the first thing that was found. */
static char *
cut_excerpt (const DossierSearchPlan *plan,
             const char *text)
{
  g_autofree char *words = dossier_clean_text (text);
  g_autoptr (GArray) ranges = dossier_search_plan_find (plan, words);
  const char *first = ranges->len > 0 ? words + g_array_index (ranges, DossierRange, 0).start : words;
  const char *start = find_beginning (words, first);
  const char *end = find_ending (start);
  g_autofree char *part = g_strndup (start, (gsize) (end - start));

  return g_strconcat (start > words ? "… " : "", part, *end != '\0' ? " …" : "", NULL);
}

/* The excerpt behind the place where it stands, in which nothing is highlighted. */
static void
mark_excerpt (DossierMarkedText *excerpt,
              const DossierSearchPlan *plan,
              const DossierSearchText *text)
{
  g_autofree char *place = describe_place (text);
  g_autofree char *part = cut_excerpt (plan, text->words);
  guint shift;

  /* Translators: %1$s is where words were found, "Notes"; %2$s is what stands there */
  excerpt->words = g_strdup_printf (C_("found in", "%1$s: %2$s"), place, part);
  excerpt->ranges = dossier_search_plan_find (plan, part);
  shift = (guint) (strstr (excerpt->words, part) - excerpt->words);
  for (guint i = 0; i < excerpt->ranges->len; i++)
    {
      g_array_index (excerpt->ranges, DossierRange, i).start += shift;
      g_array_index (excerpt->ranges, DossierRange, i).end += shift;
    }
}

static void
add_excerpt (DossierHitState *hit,
             const DossierSearchPlan *plan,
             const DossierFact *fact)
{
  guint32 all = (guint32) ((G_GUINT64_CONSTANT (1) << plan->wanted->len) - 1);
  guint32 seen = dossier_search_plan_find_terms (plan, hit->statement.words)
                 | dossier_search_plan_find_terms (plan, hit->who.words);
  g_autoptr (GArray) texts = NULL;
  const DossierSearchText *text;

  if ((all & ~seen) == 0)
    return;

  texts = dossier_search_list_texts (fact);
  text = choose_text (texts, plan, all & ~seen);
  if (text == NULL)
    return;

  mark_excerpt (&hit->excerpt, plan, text);
}

static char *
speak (const DossierHitState *hit)
{
  GString *text = g_string_new (hit->row->spoken);

  if (hit->excerpt.words != NULL)
    dossier_append_sentence (text, hit->excerpt.words);

  return g_string_free (text, FALSE);
}

/**
 * dossier_hit_state_new:
 * @plan: what is looked for
 * @fact: a fact that has it
 *
 * Works out the row of a found fact: with what stands elsewhere in it where the row itself does not show all that was
 * found.
 *
 * Returns: (transfer full): the row; free with dossier_hit_state_free()
 */
DossierHitState *
dossier_hit_state_new (const DossierSearchPlan *plan,
                       const DossierFact *fact)
{
  DossierHitState *hit;

  g_return_val_if_fail (plan != NULL && fact != NULL, NULL);

  hit = g_new0 (DossierHitState, 1);
  hit->row = dossier_row_state_new (fact);
  mark (&hit->statement, plan, g_strdup (hit->row->statement));
  mark (&hit->who, plan, g_strdup (hit->row->who));
  add_excerpt (hit, plan, fact);
  hit->spoken = speak (hit);

  return hit;
}

/**
 * dossier_hit_state_free:
 * @hit: a row
 *
 * Frees a row.
 */
void
dossier_hit_state_free (DossierHitState *hit)
{
  g_return_if_fail (hit != NULL);

  marked_text_clear (&hit->statement);
  marked_text_clear (&hit->who);
  marked_text_clear (&hit->excerpt);
  g_free (hit->spoken);
  dossier_row_state_free (hit->row);
  g_free (hit);
}
