// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>

#include "core/dossier-conflict.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"

static const DossierText *
get_group_name (const DossierParty *party)
{
  return party->tag_group != NULL ? party->tag_group->name : party->name;
}

/**
 * dossier_tag_state_fill_for_party:
 * @tag: (out): the tag
 * @party: a party
 *
 * Works out the tag that a party bears, and whose it is.
 */
void
dossier_tag_state_fill_for_party (DossierTagState *tag,
                                  const DossierParty *party)
{
  g_return_if_fail (tag != NULL && party != NULL);

  tag->letters = party->tag != NULL ? dossier_clean_text (party->tag) : NULL;
  tag->colour_light = g_strdup (party->colour_light);
  tag->colour_dark = g_strdup (party->colour_dark);
  tag->name = dossier_text_for_reader (get_group_name (party));
}

/**
 * dossier_tag_state_fill:
 * @tag: (out): the tag
 * @fact: a fact
 *
 * Works out the tag of whoever says it; of several speakers, of the first. What Dossier worked out has no letters.
 */
void
dossier_tag_state_fill (DossierTagState *tag,
                        const DossierFact *fact)
{
  g_return_if_fail (tag != NULL && fact != NULL);

  *tag = (DossierTagState) { NULL };
  if (fact->n_by == 0)
    {
      tag->letters = fact->status != DOSSIER_STATUS_COMPUTED ? g_strdup (DOSSIER_SOURCE_LETTERS) : NULL;
      tag->name = dossier_format_speakers (fact);
      return;
    }

  dossier_tag_state_fill_for_party (tag, fact->by[0]);
}

/**
 * dossier_tag_state_clear:
 * @tag: a tag
 *
 * Frees what the tag holds.
 */
void
dossier_tag_state_clear (DossierTagState *tag)
{
  g_return_if_fail (tag != NULL);

  g_free (tag->letters);
  g_free (tag->colour_light);
  g_free (tag->colour_dark);
  g_free (tag->name);
}

/**
 * dossier_row_state_new:
 * @fact: a fact
 *
 * Works out the row of a fact in a list.
 *
 * Returns: (transfer full): the row; free with dossier_row_state_free()
 */
DossierRowState *
dossier_row_state_new (const DossierFact *fact)
{
  DossierRowState *row;

  g_return_val_if_fail (fact != NULL, NULL);

  row = g_new0 (DossierRowState, 1);
  row->fact = fact;
  row->statement = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  dossier_tag_state_fill (&row->tag, fact);
  row->who = dossier_format_speakers_short (fact);
  row->when = dossier_format_when_short (fact);
  row->n_differing = fact->n_differing;
  row->n_answers = dossier_fact_count_answers (fact);
  row->relation = dossier_format_relation (fact);
  row->spoken = dossier_format_spoken (fact);
  row->veiled = fact->content_notes != 0;
  row->content_note = dossier_format_content_notes (fact->content_notes);
  row->spoken_veiled = row->veiled ? dossier_format_spoken_veiled (fact) : NULL;
  return row;
}

/**
 * dossier_row_state_free:
 * @row: a row
 *
 * Frees a row.
 */
void
dossier_row_state_free (DossierRowState *row)
{
  g_return_if_fail (row != NULL);

  g_free (row->statement);
  dossier_tag_state_clear (&row->tag);
  g_free (row->who);
  g_free (row->when);
  g_free (row->relation);
  g_free (row->spoken);
  g_free (row->spoken_veiled);
  g_free (row->content_note);
  g_free (row);
}

/* What its number is of. The label of a question may speak of what is done: of what is announced, it is said there. */
static char *
format_tile_label (const DossierFact *fact)
{
  g_autofree char *question = dossier_format_question (fact);

  if (question == NULL)
    return g_strdup (dossier_fact_status_word (fact));
  if (fact->status != DOSSIER_STATUS_ANNOUNCED)
    return g_steal_pointer (&question);

  /* Translators: over a key figure that someone has announced, and that may not have come true; %s is what the number
   * is of: "People deported (announced)" */
  return g_strdup_printf (C_("key figure", "%s (announced)"), question);
}

static char *
format_tile_speaker (const DossierFact *fact)
{
  if (fact->n_by > 0 || fact->status == DOSSIER_STATUS_COMPUTED)
    return dossier_format_speakers_short (fact);

  /* Translators: whose number it is, where the source names nobody */
  return g_strdup (_("speaker not named"));
}

/**
 * dossier_tile_state_new:
 * @fact: a fact
 *
 * Works out the tile of a key figure: the number under the label of its question, or the statement where there is no
 * number.
 *
 * Returns: (transfer full): the tile; free with dossier_tile_state_free()
 */
DossierTileState *
dossier_tile_state_new (const DossierFact *fact)
{
  DossierTileState *tile;

  g_return_val_if_fail (fact != NULL, NULL);

  tile = g_new0 (DossierTileState, 1);
  tile->fact = fact;
  tile->label = format_tile_label (fact);
  tile->figure = dossier_format_figure (fact);
  if (tile->figure == NULL)
    tile->figure = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  if (fact->n_differing > 0)
    tile->differs = g_strdup_printf (ngettext ("%u differs", "%u differ", fact->n_differing), fact->n_differing);
  dossier_tag_state_fill (&tile->tag, fact);
  tile->who = format_tile_speaker (fact);
  tile->when = dossier_format_when_short (fact);
  tile->spoken = dossier_format_spoken (fact);
  return tile;
}

/**
 * dossier_tile_state_free:
 * @tile: a tile
 *
 * Frees a tile.
 */
void
dossier_tile_state_free (DossierTileState *tile)
{
  g_return_if_fail (tile != NULL);

  g_free (tile->label);
  g_free (tile->figure);
  g_free (tile->differs);
  dossier_tag_state_clear (&tile->tag);
  g_free (tile->who);
  g_free (tile->when);
  g_free (tile->spoken);
  g_free (tile);
}
