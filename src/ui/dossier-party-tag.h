// SPDX-License-Identifier: GPL-3.0-or-later

/* The letters of whoever speaks, on a tint of their colour; in high contrast within an outline of it. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_PARTY_TAG (dossier_party_tag_get_type ())
G_DECLARE_FINAL_TYPE (DossierPartyTag, dossier_party_tag, DOSSIER, PARTY_TAG, GtkWidget)

GtkWidget *dossier_party_tag_new (const DossierTagState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
