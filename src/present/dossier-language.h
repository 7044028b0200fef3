// SPDX-License-Identifier: GPL-3.0-or-later

/* The interface's language, and how numbers are written in it. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How digits are parted. Borrowed strings, UTF-8. */
typedef struct
{
  const char *decimal;
  const char *thousands;
  const char *grouping; /* as in localeconv() */
} DossierNumberHabit;

gboolean dossier_interface_is_right_to_left (void);
gboolean dossier_starts_with_i_sound (const char *words);
DossierNumberHabit dossier_number_habit_for (const DossierNumberHabit *locale);
DossierNumberHabit dossier_interface_number_habit (void);

G_END_DECLS
