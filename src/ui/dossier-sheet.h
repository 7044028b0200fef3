// SPDX-License-Identifier: GPL-3.0-or-later

/* What every page of Dossier's own stands on: a scrolled column under a title and a sentence. It is a DossierBrowsable
 * that has no facts; a page that has some derives from it and lists them. */

#pragma once

#include <gtk/gtk.h>

#include "ui/dossier-browsable.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_SHEET (dossier_sheet_get_type ())
G_DECLARE_DERIVABLE_TYPE (DossierSheet, dossier_sheet, DOSSIER, SHEET, GtkWidget)

struct _DossierSheetClass
{
  GtkWidgetClass parent_class;

  gboolean (*copy) (DossierSheet *self, GtkWidget *focus); /* (nullable) what is no fact; whether it was something */
};

GtkWidget *dossier_sheet_new (const char *title, const char *summary) G_GNUC_WARN_UNUSED_RESULT;
void dossier_sheet_set_head (DossierSheet *self, const char *title, const char *summary, GtkWidget *end);
void dossier_sheet_append (DossierSheet *self, GtkWidget *block);
GtkScrolledWindow *dossier_sheet_get_scrolled (DossierSheet *self);
void dossier_sheet_scroll_to (DossierSheet *self, GtkWidget *part);

G_END_DECLS
