// SPDX-License-Identifier: GPL-3.0-or-later

/* Searches for the tests. */

#pragma once

#include "core/dossier-search.h"

DossierSearch *search_new_for_cecot (void) G_GNUC_WARN_UNUSED_RESULT;
DossierSearch *search_new_for_json (const char *json) G_GNUC_WARN_UNUSED_RESULT;
char *search_list_ids (DossierSearch *search, const char *query) G_GNUC_WARN_UNUSED_RESULT;
char *search_mark (const GArray *ranges, const char *text) G_GNUC_WARN_UNUSED_RESULT;
