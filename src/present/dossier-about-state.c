// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-about-state.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-language.h"

static void
line_free (DossierAboutLine *line)
{
  g_free (line->label);
  g_free (line->words);
  g_free (line);
}

static DossierAboutCard *
card_new (const char *heading)
{
  DossierAboutCard *card = g_new0 (DossierAboutCard, 1);

  card->heading = dossier_clean_text (heading);
  card->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  return card;
}

static void
card_free (DossierAboutCard *card)
{
  g_free (card->heading);
  g_ptr_array_unref (card->lines);
  g_free (card);
}

/* words: (transfer full) (nullable): nothing is said of what is not there */
static void
add_line (DossierAboutCard *card,
          const char *label,
          char *words)
{
  DossierAboutLine *line;

  if (words == NULL)
    return;

  line = g_new0 (DossierAboutLine, 1);
  line->label = g_strdup (label);
  line->words = words;
  g_ptr_array_add (card->lines, line);
}

/* (transfer full) (nullable) */
static char *
clean (const char *text)
{
  return text != NULL ? dossier_clean_text (text) : NULL;
}

static char *
clean_or (const char *text,
          const char *otherwise)
{
  return text != NULL ? dossier_clean_text (text) : g_strdup (otherwise);
}

static char *
format_date_or (const DossierDate *date,
                const char *otherwise)
{
  return dossier_date_is_set (date) ? dossier_format_date (date) : g_strdup (otherwise);
}

static char *
list_derived_from (const DossierSource *source)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (source->n_derived_from == 0)
    return NULL;

  for (guint i = 0; i < source->n_derived_from; i++)
    g_ptr_array_add (names, dossier_format_source_name (source->derived_from[i]));
  g_ptr_array_add (names, NULL);

  return dossier_format_list ((const char *const *) names->pdata);
}

static DossierAboutCard *
describe_source (const DossierSource *source)
{
  g_autofree char *name = dossier_format_source_name (source);
  DossierAboutCard *card = card_new (name);

  add_line (card, _("Kind"), dossier_format_source_kind (source));
  add_line (card, _("Author"), clean_or (source->author, _("not known")));
  add_line (card, _("Publisher"), clean_or (source->publisher, _("not known")));
  add_line (card, _("Date"), format_date_or (&source->issued, _("not known")));
  add_line (card, _("Read on"), format_date_or (&source->accessed, NULL));
  add_line (card, _("Address"), clean (source->url));
  add_line (card, _("Repeats"), list_derived_from (source));
  add_line (card, _("Note"), clean (source->note));

  return card;
}

static char *
count_contents (const Dossier *dossier)
{
  g_autofree char *facts = NULL;
  g_autofree char *parties = NULL;
  g_autofree char *questions = NULL;
  const char *items[4] = { NULL };

  facts = g_strdup_printf (ngettext ("%u fact", "%u facts", dossier->n_facts), dossier->n_facts);
  parties = g_strdup_printf (ngettext ("%u party", "%u parties", dossier->n_parties), dossier->n_parties);
  questions = g_strdup_printf (ngettext ("%u question", "%u questions", dossier->n_questions), dossier->n_questions);
  items[0] = facts;
  items[1] = parties;
  items[2] = questions;

  return dossier_format_list (items);
}

static char *
list_languages (const Dossier *dossier)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < dossier->n_languages; i++)
    g_ptr_array_add (names, dossier_format_language (dossier->languages[i]));
  g_ptr_array_add (names, NULL);

  return dossier_format_list ((const char *const *) names->pdata);
}

static DossierAboutCard *
describe_dataset (const Dossier *dossier)
{
  DossierAboutCard *card = card_new (_("This Dossier"));

  add_line (card, _("Holds"), count_contents (dossier));
  add_line (card, _("Version"), clean (dossier->version));
  /* Translators: up to which date a dossier is complete */
  add_line (card, _("Speaks up to"), format_date_or (&dossier->as_of, NULL));
  add_line (card, _("Languages"), list_languages (dossier));
  add_line (card, _("Credit"), dossier->attribution != NULL ? dossier_text_for_reader (dossier->attribution) : NULL);
  add_line (card, _("Licence"), clean (dossier->licence));
  add_line (card, _("Content"), dossier->advice != NULL ? dossier_text_for_reader (dossier->advice) : NULL);

  return card;
}

/**
 * dossier_about_state_new:
 * @dossier: a dossier
 *
 * Describes a dossier and its sources: of each its kind, and that author, publisher or date are not known where they
 * are not.
 *
 * Returns: (transfer full): the state
 */
DossierAboutState *
dossier_about_state_new (const Dossier *dossier)
{
  DossierAboutState *state;

  g_return_val_if_fail (dossier != NULL, NULL);

  state = g_new0 (DossierAboutState, 1);
  state->title = dossier_text_for_reader (dossier->title);
  state->summary = dossier->summary != NULL ? dossier_text_for_reader (dossier->summary) : NULL;
  state->dataset = describe_dataset (dossier);
  state->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) card_free);
  for (guint i = 0; i < dossier->n_sources; i++)
    g_ptr_array_add (state->sources, describe_source (dossier->sources[i]));

  return state;
}

/**
 * dossier_about_state_free:
 * @state: a state
 *
 * Frees a state.
 */
void
dossier_about_state_free (DossierAboutState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->title);
  g_free (state->summary);
  card_free (state->dataset);
  g_ptr_array_unref (state->sources);
  g_free (state);
}
