// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-text.h"

#include <string.h>

/* How well a BCP 47 tag serves a wish: 3 the same, 2 the same language and one of them more general, 0 another
 * language. Case is ignored, as RFC 5646 section 2.1.1 says. */
static int
rate_language (const char *tag,
               const char *wish)
{
  gsize tag_length = strcspn (tag, "-_");
  gsize wish_length = strcspn (wish, "-_");

  if (g_ascii_strcasecmp (tag, wish) == 0)
    return 3;
  if (tag_length != wish_length || g_ascii_strncasecmp (tag, wish, tag_length) != 0)
    return 0;

  return (tag[tag_length] == '\0' || wish[wish_length] == '\0') ? 2 : 1;
}

static const DossierTextEntry *
find_entry (const DossierText *text,
            const char *language)
{
  const DossierTextEntry *best = &text->entries[0];
  int best_rating = 0;

  for (guint i = 0; language != NULL && i < text->n_entries; i++)
    {
      int rating = rate_language (text->entries[i].language, language);

      if (rating > best_rating)
        {
          best = &text->entries[i];
          best_rating = rating;
        }
    }

  return best;
}

/**
 * dossier_text_get:
 * @text: a localised text
 * @language: (nullable): a BCP 47 tag such as "es" or "es-SV"
 *
 * Gets the words in @language, or in the nearest language that there is: the same language of another place,
 * else the dossier's own.
 *
 * Returns: (transfer none): the words
 */
const char *
dossier_text_get (const DossierText *text,
                  const char *language)
{
  g_return_val_if_fail (text != NULL && text->n_entries > 0, "");

  return find_entry (text, language)->words;
}

/**
 * dossier_text_get_language:
 * @text: a localised text
 * @language: (nullable): a BCP 47 tag
 *
 * Gets the language of the words that dossier_text_get() gives for the same arguments.
 *
 * Returns: (transfer none): a BCP 47 tag
 */
const char *
dossier_text_get_language (const DossierText *text,
                           const char *language)
{
  g_return_val_if_fail (text != NULL && text->n_entries > 0, "");

  return find_entry (text, language)->language;
}
