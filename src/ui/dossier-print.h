// SPDX-License-Identifier: GPL-3.0-or-later

/* Pages that are drawn already, given to GTK for a printer. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-pages.h"

G_BEGIN_DECLS

GtkPrintOperation *dossier_print_new (DossierPages *pages, const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
