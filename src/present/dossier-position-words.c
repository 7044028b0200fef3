// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-position-words.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"

typedef struct
{
  const char *word;       /* in a cell: as short as can be */
  const char *doing;      /* in a sentence, after the party's name and a colon */
  const char *definition; /* in the legend */
} PositionWords;

/* In the order of the flags. */
static const PositionWords words[DOSSIER_N_POSITION_FLAGS] = {
  { NC_("position", "asserts"), NC_("position in a sentence", "asserts it"),
    NC_("position", "asserts, or answers a question") },
  { NC_("position", "denies"), NC_("position in a sentence", "denies it"), NC_("position", "denies") },
  { NC_("position", "in part"), NC_("position in a sentence", "agrees in part, or limits it"),
    NC_("position", "agrees in part, or limits it") },
  { NC_("position", "answers"), NC_("position in a sentence", "answers it"),
    NC_("position", "asserts, or answers a question") },
  { NC_("position", "declines"), NC_("position in a sentence", "declines to say"),
    NC_("position", "declines to say") },
};

static guint
get_first (guint flags)
{
  guint i = 0;

  while (i + 1 < DOSSIER_N_POSITION_FLAGS && (flags & (1u << i)) == 0)
    i++;
  return i;
}

/**
 * dossier_position_word:
 * @flags: what a kind of speaker does with a point, of #DossierPositionFlags
 *
 * Gets it in a word: "denies"; "both" where it does two things, whose glyphs stand beside the word, and "several" where
 * it does more.
 *
 * Returns: (transfer none) (nullable): the word; %NULL where there is no record
 */
const char *
dossier_position_word (guint flags)
{
  guint n = dossier_position_count_kinds (flags);

  if (n == 0)
    return NULL;
  if (n == 1)
    return g_dpgettext2 (NULL, "position", words[get_first (flags)].word);
  if (n == 2)
    /* Translators: a party does two of: asserts, denies, in part, answers, declines */
    return C_("position", "both");

  /* Translators: a party does three or more of: asserts, denies, in part, answers, declines */
  return C_("position", "several");
}

/**
 * dossier_position_definition:
 * @flag: one of #DossierPositionFlags, or 0
 *
 * Gets what a glyph of the matrix means.
 *
 * Returns: (transfer none): the words, without a capital
 */
const char *
dossier_position_definition (guint flag)
{
  if (flag == 0)
    return _("no record in this dossier; that is not silence");

  return g_dpgettext2 (NULL, "position", words[get_first (flag)].definition);
}

/**
 * dossier_format_position:
 * @flags: what a kind of speaker does with a point
 *
 * Says it at full length, to stand after a name and a colon: "asserts it, and denies it".
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_position (guint flags)
{
  const char *items[DOSSIER_N_POSITION_FLAGS + 1] = { NULL };
  guint n = 0;

  for (guint i = 0; i < DOSSIER_N_POSITION_FLAGS; i++)
    if ((flags & (1u << i)) != 0)
      items[n++] = g_dpgettext2 (NULL, "position in a sentence", words[i].doing);

  return n > 0 ? dossier_format_list (items) : g_strdup (dossier_position_definition (0));
}
