// SPDX-License-Identifier: GPL-3.0-or-later

/* What a PDF says of itself. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each (nullable). */
typedef struct
{
  const char *title;
  const char *subject;
  const char *author;
  const char *keywords;
  const char *language; /* BCP 47 */
} DossierPdfInfo;

G_END_DECLS
