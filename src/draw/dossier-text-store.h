// SPDX-License-Identifier: GPL-3.0-or-later

/* Texts that a thread has set for pictures. Setting a text takes longer than painting it, and a chart that is painted
 * again, in another theme or with other marks dimmed, has the words that it had. */

#pragma once

#include "draw/dossier-text-layout.h"

G_BEGIN_DECLS

/* For the time of one painting. */
typedef struct
{
  PangoContext *context;
  PangoLayout *scratch; /* where nothing is kept: in a file, which is written once */
  GHashTable *kept;     /* borrowed from the thread; (nullable) */
} DossierTextStore;

void dossier_text_store_open (DossierTextStore *store, cairo_t *cr);
void dossier_text_store_close (DossierTextStore *store);
PangoLayout *dossier_text_store_get (DossierTextStore *store, const DossierMark *mark);

G_END_DECLS
