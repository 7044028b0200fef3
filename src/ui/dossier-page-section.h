// SPDX-License-Identifier: GPL-3.0-or-later

/* The head of a page, and its sections: which part stands where. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

/* Which pairs a page shows; anything but all hides what is no pair. */
typedef enum
{
  DOSSIER_PAGE_FILTER_ALL,
  DOSSIER_PAGE_FILTER_ANSWERED,
  DOSSIER_PAGE_FILTER_UNANSWERED,
  DOSSIER_N_PAGE_FILTERS
} DossierPageFilter;

GtkWidget *dossier_page_section_new (const DossierPageState *page,
                                     const DossierSectionState *state,
                                     DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_page_section_set_filter (GtkWidget *section, DossierPageFilter filter);
guint dossier_page_section_weigh (const DossierSectionState *state);

G_END_DECLS
