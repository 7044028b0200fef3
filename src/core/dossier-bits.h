// SPDX-License-Identifier: GPL-3.0-or-later

/* A set of small numbers, as bits: which facts of a dossier are meant. Of a fixed size. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  guint n_bits;
  guint n_words;
  guint64 *words;
} DossierBits;

DossierBits *dossier_bits_new (guint n_bits) G_GNUC_WARN_UNUSED_RESULT;
DossierBits *dossier_bits_copy (const DossierBits *bits) G_GNUC_WARN_UNUSED_RESULT;
void dossier_bits_free (DossierBits *bits);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierBits, dossier_bits_free)

void dossier_bits_set_all (DossierBits *bits);
void dossier_bits_intersect (DossierBits *bits, const DossierBits *others);
void dossier_bits_unite (DossierBits *bits, const DossierBits *others);
void dossier_bits_subtract (DossierBits *bits, const DossierBits *others);
guint dossier_bits_count (const DossierBits *bits);
guint dossier_bits_next (const DossierBits *bits, guint from);

static inline void
dossier_bits_add (DossierBits *bits,
                  guint bit)
{
  bits->words[bit / 64] |= G_GUINT64_CONSTANT (1) << (bit % 64);
}

static inline gboolean
dossier_bits_has (const DossierBits *bits,
                  guint bit)
{
  return (bits->words[bit / 64] >> (bit % 64)) & 1;
}

G_END_DECLS
