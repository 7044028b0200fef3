// SPDX-License-Identifier: GPL-3.0-or-later

/* Dates as people state them: EDTF (ISO 8601-2), levels 0 and 1.
 *
 * A date is a value: copy it freely. Whatever its precision, it has an earliest and a latest day, both inclusive, given
 * as GDate's Julian day numbers (1 January of the year 1 is 1). */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DOSSIER_DATE_OPEN_PAST G_MININT32   /* the earliest day of "../2024" */
#define DOSSIER_DATE_OPEN_FUTURE G_MAXINT32 /* the latest day of "2024/.." */

typedef enum
{
  DOSSIER_PRECISION_NONE, /* no date at all, or the open end of an interval */
  DOSSIER_PRECISION_CENTURY,
  DOSSIER_PRECISION_DECADE,
  DOSSIER_PRECISION_YEAR,
  DOSSIER_PRECISION_MONTH,
  DOSSIER_PRECISION_DAY,
} DossierPrecision;

typedef struct
{
  DossierPrecision precision;
  gint16 year;  /* first year of the decade or century where the precision is coarser */
  guint8 month; /* 1–12, or 0 */
  guint8 day;   /* 1–31, or 0 */
  gboolean approximate; /* EDTF "~" or "%" */
  gboolean uncertain;   /* EDTF "?" or "%" */
} DossierDatePart;

typedef struct
{
  DossierDatePart start;
  DossierDatePart end;   /* equal to start unless is_interval */
  gboolean is_interval;  /* an open end has DOSSIER_PRECISION_NONE */
} DossierDate;

gboolean dossier_date_parse (const char *edtf, DossierDate *date);
char *dossier_date_to_edtf (const DossierDate *date) G_GNUC_WARN_UNUSED_RESULT;
DossierDate dossier_date_for_day (gint32 day);
gboolean dossier_date_is_set (const DossierDate *date);
gint32 dossier_date_earliest (const DossierDate *date);
gint32 dossier_date_latest (const DossierDate *date);
int dossier_date_compare (const DossierDate *a, const DossierDate *b);
gboolean dossier_date_overlaps (const DossierDate *a, const DossierDate *b);

G_END_DECLS
