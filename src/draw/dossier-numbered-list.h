// SPDX-License-Identifier: GPL-3.0-or-later

/* A list of statements in words, numbered as their marks are: as much of it as a rectangle holds, and how many are left
 * out. */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

typedef struct
{
  const DossierChartItem *item;
  int stop;
  GArray *block;
  guint number;   /* 0: its mark has none, as there was no room for it */
  guint column;   /* where it stands */
  double top;     /* from the list's top, px */
  double height;
} DossierNumberedEntry;

typedef struct
{
  DossierPen *pen;
  GArray *entries; /* of DossierNumberedEntry, in the order of reading */
  DossierRect box;
  guint n_columns;
  guint n_told;    /* how many, from the first, there is room for */
  char *rest;      /* "and 3 more: see the table"; NULL: all are told */
  DossierSize rest_size;
} DossierNumberedList;

void dossier_numbered_list_init (DossierNumberedList *list, DossierPen *pen, const DossierScene *scene);
void dossier_numbered_list_clear (DossierNumberedList *list);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierNumberedList, dossier_numbered_list_clear)
void dossier_numbered_list_fit (DossierNumberedList *list, const DossierRect *box);
void dossier_numbered_list_draw (DossierNumberedList *list);

static inline DossierNumberedEntry *
dossier_numbered_list_get (const DossierNumberedList *list,
                           guint index)
{
  return &g_array_index (list->entries, DossierNumberedEntry, index);
}

G_END_DECLS
