// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-veils.h"

#include "present/dossier-format.h"

struct _DossierVeils
{
  GObject parent_instance;
  GHashTable *revealed; /* ids of facts: they outlive a dossier that is read again */
};

enum
{
  REVEALED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierVeils, dossier_veils, G_TYPE_OBJECT)

static void
dossier_veils_finalize (GObject *object)
{
  DossierVeils *self = DOSSIER_VEILS (object);

  g_hash_table_unref (self->revealed);

  G_OBJECT_CLASS (dossier_veils_parent_class)->finalize (object);
}

static void
dossier_veils_class_init (DossierVeilsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_veils_finalize;

  /* Some facts were revealed or covered again; whoever shows a fact with a content note asks dossier_veils_covers(). */
  signals[REVEALED] = g_signal_new ("revealed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
}

static void
dossier_veils_init (DossierVeils *self)
{
  self->revealed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * dossier_veils_new:
 *
 * Returns: (transfer full): veils of which none is lifted
 */
DossierVeils *
dossier_veils_new (void)
{
  return g_object_new (DOSSIER_TYPE_VEILS, NULL);
}

/**
 * dossier_veils_covers:
 * @self: the veils
 * @fact: (nullable): a fact
 *
 * Returns: %TRUE where @fact carries a content note and the reader has not chosen to see it
 */
gboolean
dossier_veils_covers (DossierVeils *self,
                      const DossierFact *fact)
{
  g_return_val_if_fail (DOSSIER_IS_VEILS (self), FALSE);

  return fact != NULL && fact->content_notes != 0 && !g_hash_table_contains (self->revealed, fact->id);
}

/**
 * dossier_veils_get_words:
 * @self: the veils
 * @fact: a fact
 * @words: what it states
 *
 * Gets what to show of @fact: its content note as long as it is covered.
 *
 * Returns: (transfer full): the note, or @words
 */
char *
dossier_veils_get_words (DossierVeils *self,
                         const DossierFact *fact,
                         const char *words)
{
  g_return_val_if_fail (DOSSIER_IS_VEILS (self), g_strdup (words));

  return dossier_veils_covers (self, fact) ? dossier_format_content_notes (fact->content_notes) : g_strdup (words);
}

/**
 * dossier_veils_get_spoken:
 * @self: the veils
 * @fact: a fact
 * @spoken: all that is known of it, for speech
 *
 * Gets what to say of @fact: no statement as long as it is covered.
 *
 * Returns: (transfer full): the sentence
 */
char *
dossier_veils_get_spoken (DossierVeils *self,
                          const DossierFact *fact,
                          const char *spoken)
{
  g_return_val_if_fail (DOSSIER_IS_VEILS (self), g_strdup (spoken));

  return dossier_veils_covers (self, fact) ? dossier_format_spoken_veiled (fact) : g_strdup (spoken);
}

/**
 * dossier_veils_reveal:
 * @self: the veils
 * @facts: (array length=n_facts): facts that are seen together, such as a claim and its answer; NULL items are skipped
 * @n_facts: their number
 *
 * Lifts the veil from all of @facts at once, and tells so once.
 */
void
dossier_veils_reveal (DossierVeils *self,
                      const DossierFact *const *facts,
                      guint n_facts)
{
  gboolean changed = FALSE;

  g_return_if_fail (DOSSIER_IS_VEILS (self));

  for (guint i = 0; i < n_facts; i++)
    if (dossier_veils_covers (self, facts[i]))
      changed |= g_hash_table_add (self->revealed, g_strdup (facts[i]->id));

  if (changed)
    g_signal_emit (self, signals[REVEALED], 0);
}

/**
 * dossier_veils_cover:
 * @self: the veils
 * @facts: (array length=n_facts): facts that are covered together; NULL items are skipped
 * @n_facts: their number
 *
 * Covers again what was revealed of @facts, all at once, and tells so once.
 */
void
dossier_veils_cover (DossierVeils *self,
                     const DossierFact *const *facts,
                     guint n_facts)
{
  gboolean changed = FALSE;

  g_return_if_fail (DOSSIER_IS_VEILS (self));

  for (guint i = 0; i < n_facts; i++)
    if (facts[i] != NULL)
      changed |= g_hash_table_remove (self->revealed, facts[i]->id);

  if (changed)
    g_signal_emit (self, signals[REVEALED], 0);
}

/**
 * dossier_veils_cover_all:
 * @self: the veils
 *
 * Covers again all that was revealed.
 */
void
dossier_veils_cover_all (DossierVeils *self)
{
  g_return_if_fail (DOSSIER_IS_VEILS (self));

  if (!dossier_veils_any_lifted (self))
    return;

  g_hash_table_remove_all (self->revealed);
  g_signal_emit (self, signals[REVEALED], 0);
}

/**
 * dossier_veils_any_lifted:
 * @self: the veils
 *
 * Returns: whether there is anything to cover again
 */
gboolean
dossier_veils_any_lifted (DossierVeils *self)
{
  g_return_val_if_fail (DOSSIER_IS_VEILS (self), FALSE);

  return g_hash_table_size (self->revealed) > 0;
}
