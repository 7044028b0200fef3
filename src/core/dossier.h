// SPDX-License-Identifier: GPL-3.0-or-later

/* A dossier: the immutable whole.
 *
 * Atomically reference-counted, built once by the reader, shared between threads without locks. */

#pragma once

#include "dossier-values.h"

G_BEGIN_DECLS

typedef struct _Dossier Dossier;

struct _Dossier
{
  const char *id;
  const char *version;
  const DossierText *title;
  const DossierText *short_title; /* (nullable) */
  const DossierText *subtitle;    /* (nullable) */
  const DossierText *summary;     /* (nullable) */
  const DossierText *advice;      /* (nullable) */
  const DossierText *attribution; /* (nullable) */
  const char *licence;            /* (nullable) */
  const char *language;
  const char *const *languages;
  guint n_languages;
  DossierDate as_of;
  const DossierSource **sources;
  guint n_sources;
  const DossierParty **parties;
  guint n_parties;
  const DossierQuestion **questions;
  guint n_questions;
  const DossierFact **facts;
  guint n_facts;
  const DossierFigure **figures;
  guint n_figures;
  const DossierView **views;
  guint n_views;
  const DossierLecture **lectures;
  guint n_lectures;
};

Dossier *dossier_ref (Dossier *dossier);
void dossier_unref (Dossier *dossier);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Dossier, dossier_unref)

const DossierSource *dossier_find_source (const Dossier *dossier, const char *id);
const DossierParty *dossier_find_party (const Dossier *dossier, const char *id);
const DossierQuestion *dossier_find_question (const Dossier *dossier, const char *id);
const DossierFact *dossier_find_fact (const Dossier *dossier, const char *id);
const DossierFigure *dossier_find_figure (const Dossier *dossier, const char *id);
const DossierView *dossier_find_view (const Dossier *dossier, const char *id);
const DossierPair *dossier_find_pair (const Dossier *dossier, const char *id);

G_END_DECLS
