// SPDX-License-Identifier: GPL-3.0-or-later

/* The small parts that every page is made of.
 *
 * Labels hold words that come from a file: never markup, wrapped anywhere rather than cut, aligned to the start. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-values.h"

G_BEGIN_DECLS

char *dossier_order_digits (const char *text) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_label_new (const char *text, const char *css_class) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_heading_new (const char *text, const char *css_class, int level) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_icon_button_new (const char *icon_name, const char *name) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_add_button_new (const char *kind, const char *id) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_status_new (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_shape_new (const char *css_class) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_scroller_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_widget_set_name (GtkWidget *widget, const char *name);
void dossier_widget_set_description (GtkWidget *widget, const char *description);
void dossier_widget_add_description (GtkWidget *widget, const char *more);
void dossier_widget_set_open (GtkWidget *widget, gboolean open);

G_END_DECLS
