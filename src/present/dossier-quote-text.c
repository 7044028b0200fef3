// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-quote-text.h"

#include <glib/gi18n.h>
#include <string.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

typedef struct
{
  const char *tag;
  const char *name;
} LanguageName;

static const LanguageName language_names[] = {
  /* Translators: names of languages, as they stand in "in Spanish, as the source gives it" */
  { "ar", NC_("language", "Arabic") },     { "de", NC_("language", "German") },
  { "en", NC_("language", "English") },    { "es", NC_("language", "Spanish") },
  { "fa", NC_("language", "Persian") },    { "fr", NC_("language", "French") },
  { "he", NC_("language", "Hebrew") },     { "hi", NC_("language", "Hindi") },
  { "it", NC_("language", "Italian") },    { "ja", NC_("language", "Japanese") },
  { "ko", NC_("language", "Korean") },     { "nl", NC_("language", "Dutch") },
  { "pl", NC_("language", "Polish") },     { "pt", NC_("language", "Portuguese") },
  { "ru", NC_("language", "Russian") },    { "sv", NC_("language", "Swedish") },
  { "tr", NC_("language", "Turkish") },    { "uk", NC_("language", "Ukrainian") },
  { "zh", NC_("language", "Chinese") },
};

static gboolean
is_same_language (const char *a,
                  const char *b)
{
  gsize length = strcspn (a, "-_");

  return length == strcspn (b, "-_") && g_ascii_strncasecmp (a, b, length) == 0;
}

/**
 * dossier_format_language:
 * @tag: a BCP 47 tag
 *
 * Names a language as it stands in a sentence: "Spanish", "español"; by its tag where its name is not known.
 *
 * Returns: (transfer full): the name
 */
char *
dossier_format_language (const char *tag)
{
  g_return_val_if_fail (tag != NULL, g_strdup (""));

  for (gsize i = 0; i < G_N_ELEMENTS (language_names); i++)
    {
      if (is_same_language (tag, language_names[i].tag))
        return g_strdup (g_dpgettext2 (NULL, "language", language_names[i].name));
    }

  return dossier_clean_text (tag);
}

/**
 * dossier_format_in_quotation_marks:
 * @words: a clean text
 *
 * Sets words between the quotation marks of the interface's language.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_in_quotation_marks (const char *words)
{
  g_autofree char *isolated = NULL;

  g_return_val_if_fail (words != NULL, g_strdup (""));

  isolated = dossier_isolate_text (words);
  /* Translators: the quotation marks of your language; %s is what somebody said */
  return g_strdup_printf (C_("quotation marks", "“%s”"), isolated);
}

static char *
quote_words (const char *words)
{
  g_autofree char *clean = dossier_clean_text (words);

  return dossier_format_in_quotation_marks (clean);
}

/* What the words are that the source prints; their language is only named where the reader might be surprised by it. */
static char *
describe_printed (const char *language,
                  gboolean name_language)
{
  g_autofree char *name = NULL;

  if (language == NULL || !name_language)
    return g_strdup (_("as the source prints it"));

  name = dossier_format_language (language);
  /* Translators: %s is a language: "in English, as the source prints it" */
  return g_strdup_printf (_("in %s, as the source prints it"), name);
}

static char *
describe_original (const char *language)
{
  g_autofree char *name = NULL;

  if (language == NULL)
    return g_strdup (_("the original, as the source gives it"));

  name = dossier_format_language (language);
  /* Translators: of the words in which it was said; %s is a language: "in Spanish, as the source gives it" */
  return g_strdup_printf (_("in %s, as the source gives it"), name);
}

static void
put_printed_first (DossierQuoteText *text,
                   const DossierQuote *quote,
                   gboolean is_foreign)
{
  text->words = quote_words (quote->words);
  text->note = describe_printed (quote->language, is_foreign);
  if (quote->original == NULL)
    return;

  text->other_words = quote_words (quote->original);
  text->other_note = describe_original (quote->original_language);
}

static void
put_original_first (DossierQuoteText *text,
                    const DossierQuote *quote)
{
  text->words = quote_words (quote->original);
  text->note = describe_original (quote->original_language);
  text->other_words = quote_words (quote->words);
  text->other_note = describe_printed (quote->language, TRUE);
}

static void
put_translation_first (DossierQuoteText *text,
                       const DossierQuote *quote,
                       const char *translation)
{
  text->words = quote_words (translation);
  text->note = g_strdup (_("translation by this dossier"));
  text->other_words = quote_words (quote->words);
  text->other_note = describe_printed (quote->language, TRUE);
}

/* The dossier's own translation into a language, NULL where it has none. */
static const char *
find_translation (const DossierQuote *quote,
                  const char *language)
{
  if (quote->translations == NULL
      || !is_same_language (dossier_text_get_language (quote->translations, language), language))
    return NULL;

  return dossier_text_get (quote->translations, language);
}

/**
 * dossier_format_quote:
 * @quote: the quote of a fact
 *
 * Chooses what a reader sees first: the words that the source prints where they are in the interface's language, else
 * the original where that is, else the dossier's translation, which is called one; then the other version.
 *
 * Returns: the quote; clear with dossier_quote_text_clear()
 */
DossierQuoteText
dossier_format_quote (const DossierQuote *quote)
{
  DossierQuoteText text = { NULL };
  const char *language = dossier_interface_language ();
  gboolean is_foreign;
  const char *translation;

  g_return_val_if_fail (quote != NULL, text);

  if (quote->words == NULL)
    return text;

  is_foreign = quote->language != NULL && !is_same_language (quote->language, language);
  translation = find_translation (quote, language);
  if (is_foreign && quote->original != NULL && quote->original_language != NULL
      && is_same_language (quote->original_language, language))
    put_original_first (&text, quote);
  else if (is_foreign && translation != NULL)
    put_translation_first (&text, quote, translation);
  else
    put_printed_first (&text, quote, is_foreign);

  return text;
}

/**
 * dossier_quote_text_clear:
 * @text: a quote
 *
 * Frees what the quote holds.
 */
void
dossier_quote_text_clear (DossierQuoteText *text)
{
  g_return_if_fail (text != NULL);

  g_clear_pointer (&text->words, g_free);
  g_clear_pointer (&text->note, g_free);
  g_clear_pointer (&text->other_words, g_free);
  g_clear_pointer (&text->other_note, g_free);
}
