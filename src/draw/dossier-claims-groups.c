// SPDX-License-Identifier: GPL-3.0-or-later

/* Which statements share a label, and how it is worded.
 *
 * Marks that stand together share a label where they say the same, or are said by the same at the same time: the values
 * one under the other, and who and when once. Every part of it belongs to the stop of its own statement. */

#include "draw/dossier-claims.h"

#include <math.h>
#include <string.h>

#define MAX_SHARED 4

static DossierClaimGroup *
group_new (DossierClaim *claim)
{
  DossierClaimGroup *group = g_new0 (DossierClaimGroup, 1);

  group->place = claim->place;
  group->claims = g_array_new (FALSE, FALSE, sizeof (DossierClaim *));
  group->anchor = claim->box;
  group->chosen = -1;

  return group;
}

/**
 * dossier_claim_group_free:
 * @group: (transfer full): statements with a label
 *
 * Frees @group, not its statements.
 */
void
dossier_claim_group_free (DossierClaimGroup *group)
{
  for (guint i = 0; i < group->n_wordings; i++)
    g_array_unref (group->wordings[i]);
  g_array_unref (group->claims);
  g_free (group);
}

static gboolean
same_words (const char *a,
            const char *b)
{
  return a != NULL && b != NULL && a[0] != '\0' && strcmp (a, b) == 0;
}

/* Statements of one level share its line and label. Plotted ones share a label where their marks stand together and
 * either the values are the same, or who and when. In the lane everyone has a row of its own. */
static gboolean
can_share (const DossierClaimGroup *group,
           const DossierClaim *claim)
{
  const DossierClaim *first = dossier_claim_group_get (group, 0);
  const DossierChartItem *a = first->item;
  const DossierChartItem *b = claim->item;

  if (group->place != claim->place || first->cluster != claim->cluster || claim->place == DOSSIER_CLAIM_IN_LANE)
    return FALSE;
  if (claim->place == DOSSIER_CLAIM_LEVEL)
    return TRUE;
  if (group->claims->len >= MAX_SHARED)
    return FALSE;

  return same_words (a->label, b->label) || same_words (a->value_label, b->value_label);
}

static guint
hash_run (gconstpointer data)
{
  const DossierRun *run = data;

  return g_str_hash (run->text) * 31 + run->style;
}

static gboolean
equal_runs (gconstpointer a,
            gconstpointer b)
{
  const DossierRun *first = a;
  const DossierRun *second = b;

  return first->style == second->style && strcmp (first->text, second->text) == 0;
}

/* Returns: whether @seen did not have a text yet; it has it now */
static gboolean
see_first (GHashTable *seen,
           DossierTextStyle style,
           const char *text)
{
  DossierRun run = { .style = style, .text = text };

  return g_hash_table_add (seen, g_memdup2 (&run, sizeof run));
}

/* Adds a text that the block does not have yet. */
static void
add_once (GArray *block,
          GHashTable *seen,
          DossierTextStyle style,
          const char *text,
          const DossierClaim *claim,
          gboolean new_line)
{
  if (text != NULL && see_first (seen, style, text))
    dossier_block_add (block, style, text, claim->item, claim->stop, new_line);
}

static void
add_values (GArray *block,
            GHashTable *seen,
            const DossierClaimGroup *group,
            gboolean in_lines)
{
  for (guint i = 0; i < group->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claim_group_get (group, i);

      add_once (block, seen, dossier_pen_get_value_style (claim->item), claim->item->value_label, claim, in_lines);
    }
}

/* For each different wording of who and when the party's letters and the words. */
static void
add_words (GArray *block,
           GHashTable *seen,
           const DossierClaimGroup *group,
           gboolean briefly,
           gboolean in_lines)
{
  for (guint i = 0; i < group->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claim_group_get (group, i);
      const char *words = dossier_pen_get_words (claim->item, briefly);
      gboolean has_words = words != NULL && words[0] != '\0';
      guint before = block->len;

      if (has_words && !see_first (seen, DOSSIER_STYLE_LABEL, words))
        continue;
      add_once (block, seen, DOSSIER_STYLE_LETTERS, claim->item->tag, claim, in_lines);
      if (has_words)
        dossier_block_add (block, DOSSIER_STYLE_LABEL, words, claim->item, claim->stop,
                           in_lines && block->len == before);
    }
}

/* The values first, then the words. */
static GArray *
make_block (const DossierClaimGroup *group,
            gboolean with_words,
            gboolean briefly,
            gboolean in_lines)
{
  GArray *block = dossier_block_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (hash_run, equal_runs, g_free, NULL);

  add_values (block, seen, group, in_lines);
  if (with_words)
    add_words (block, seen, group, briefly, in_lines);

  return block;
}

static void
add_wording (DossierClaims *claims,
             DossierClaimGroup *group,
             GArray *block)
{
  if (block->len == 0)
    {
      g_array_unref (block);
      return;
    }

  group->sizes[group->n_wordings] = dossier_block_measure (claims->pen, block, 0);
  group->wordings[group->n_wordings++] = block;
}

static void
set_wordings (DossierClaims *claims,
              DossierClaimGroup *group)
{
  gboolean in_lines = group->place == DOSSIER_CLAIM_PLOTTED;
  gboolean listed = dossier_claims_has_list (claims);

  if (listed)
    {
      add_wording (claims, group, make_block (group, TRUE, claims->mode == DOSSIER_LABELS_SHORT, FALSE));
      for (guint i = 0; i < group->n_wordings; i++)
        group->sizes[i] = (DossierSize) { dossier_pen_get_ring_width (claims->pen),
                                          round (DOSSIER_RING * claims->pen->unit) };
      return;
    }

  if (claims->mode == DOSSIER_LABELS_NONE || claims->pen->is_numbered
      || (claims->is_lane_full && group->place == DOSSIER_CLAIM_IN_LANE))
    return;
  add_wording (claims, group, make_block (group, TRUE, FALSE, in_lines));
  add_wording (claims, group, make_block (group, TRUE, TRUE, in_lines));
  if (claims->mode == DOSSIER_LABELS_SOME)
    add_wording (claims, group, make_block (group, FALSE, TRUE, in_lines));
}

/* Values stand in the order of their marks. */
static int
compare_members (gconstpointer a,
                 gconstpointer b)
{
  const DossierClaim *first = *(const DossierClaim *const *) a;
  const DossierClaim *second = *(const DossierClaim *const *) b;

  if (first->place == DOSSIER_CLAIM_PLOTTED && first->x != second->x)
    return first->x < second->x ? -1 : 1;

  return first->stop - second->stop;
}

/* The group that a statement belongs to: one of its cluster, or a new one. */
static DossierClaimGroup *
find_group (DossierClaims *claims,
            GHashTable *clusters,
            DossierClaim *claim)
{
  GPtrArray *groups = g_hash_table_lookup (clusters, GUINT_TO_POINTER (claim->cluster));
  DossierClaimGroup *group;

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    if (can_share (g_ptr_array_index (groups, i), claim))
      return g_ptr_array_index (groups, i);

  group = group_new (claim);
  g_ptr_array_add (claims->groups, group);
  if (groups == NULL)
    {
      groups = g_ptr_array_new ();
      g_hash_table_insert (clusters, GUINT_TO_POINTER (claim->cluster), groups);
    }
  g_ptr_array_add (groups, group);

  return group;
}

/**
 * dossier_claims_set_groups:
 * @claims: a layout that has its marks and its mode
 *
 * Finds out which statements share a label, and numbers the labels where there is a list.
 */
void
dossier_claims_set_groups (DossierClaims *claims)
{
  gboolean listed = dossier_claims_has_list (claims);
  g_autoptr (GHashTable) clusters = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  g_ptr_array_set_size (claims->groups, 0);
  for (guint i = 0; i < claims->claims->len; i++)
    {
      DossierClaim *claim = dossier_claims_get (claims, i);
      DossierClaimGroup *found;

      if (claim->place == DOSSIER_CLAIM_UNDATED || claim->place == DOSSIER_CLAIM_OUTSIDE
          || dossier_claims_is_in_crowd (claims, claim))
        continue;
      found = find_group (claims, clusters, claim);
      g_array_append_val (found->claims, claim);
      found->anchor = dossier_rect_unite (&found->anchor, &claim->box);
    }

  for (guint i = 0; i < claims->groups->len; i++)
    {
      DossierClaimGroup *group = g_ptr_array_index (claims->groups, i);

      g_array_sort (group->claims, compare_members);
      group->number = listed ? i + 1 : 0;
      set_wordings (claims, group);
    }
}
