// SPDX-License-Identifier: GPL-3.0-or-later

/* A party in words: what it is, and where its answers changed. Pure; results are (transfer full). */

#pragma once

#include "core/dossier-party-record.h"

G_BEGIN_DECLS

const char *dossier_party_kind_word (DossierPartyKind kind);
char *dossier_format_party (const DossierParty *party) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_party_groups (const DossierParty *party) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_mouths (const Dossier *dossier,
                             const DossierParty *party,
                             GPtrArray *facts) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_status_count (DossierStatus status, guint n) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_change (const DossierChange *change) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
