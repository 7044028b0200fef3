// SPDX-License-Identifier: GPL-3.0-or-later

/* The dossiers of the source tree, for the tests that read them. */

#pragma once

#include "core/dossier-loader.h"

#define LOAD_CECOT "data/dossiers/cecot.dossier.json"
#define LOAD_EXAMPLE "data/schema/example.dossier.json"

Dossier *load_fixture (const char *path) G_GNUC_WARN_UNUSED_RESULT;
