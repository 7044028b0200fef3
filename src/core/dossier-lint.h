// SPDX-License-Identifier: GPL-3.0-or-later

/* A strict check of JSON bytes, before anything else reads them.
 *
 * json-glib 1.6, which decodes strings afterwards, accepts comments, 0x10, two values in a row and lone surrogates,
 * keeps the last of two equal keys, turns 1e400 into infinity and 2^64 into -1, overflows its stack on nested brackets,
 * and takes half a minute over keys that are made to collide. Nothing of that passes here: RFC 8259 to the letter, and
 * limits. The check is one loop without recursion; it reports all that it can before the first mistake of structure,
 * after which nothing can be said for sure. */

#pragma once

#include <gio/gio.h>

#include "dossier-loader.h"
#include "dossier-outline.h"

G_BEGIN_DECLS

gboolean dossier_lint (DossierOutline *outline,
                       const DossierLimits *limits,
                       DossierProblems *problems,
                       GCancellable *cancellable);

gboolean dossier_lint_number (const char *text, gsize length, double *value);

G_END_DECLS
