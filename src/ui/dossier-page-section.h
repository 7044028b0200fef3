// SPDX-License-Identifier: GPL-3.0-or-later

/* A section of a page: which part stands where. It is built part by part, as it may hold thousands of facts. */

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

#define DOSSIER_TYPE_PAGE_SECTION (dossier_page_section_get_type ())
G_DECLARE_FINAL_TYPE (DossierPageSection, dossier_page_section, DOSSIER, PAGE_SECTION, GtkWidget)

GtkWidget *dossier_page_section_new (const DossierPageState *page,
                                     DossierSectionState *state,
                                     DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
guint dossier_page_section_build_next (DossierPageSection *self, GtkWidget **built);
gboolean dossier_page_section_is_complete (DossierPageSection *self);
gboolean dossier_page_section_has_any (const DossierSectionState *state, DossierPageFilter filter);
void dossier_page_section_set_filter (DossierPageSection *self, DossierPageFilter filter);

G_END_DECLS
