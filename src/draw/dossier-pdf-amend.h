// SPDX-License-Identifier: GPL-3.0-or-later

/* What cairo cannot write into a PDF: its language, and words for those who do not see a figure. Both are added as an
 * update after the end of the file, as ISO 32000-1, 7.5.6 has it. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean dossier_pdf_amend (GByteArray *pdf, const char *language, GPtrArray *figures);

G_END_DECLS
