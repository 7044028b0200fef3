// SPDX-License-Identifier: GPL-3.0-or-later

/* The bar that stands in place of what a content note covers, with the one button that shows it; and the line that
 * stands with what was shown, with the one button that covers it again. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct
{
  const char *content_note; /* "Content note: descriptions of violence" */
  const char *explanation;  /* what is covered, and what is not */
  const char *button;
} DossierVeilWords;

GtkWidget *dossier_veil_new (const DossierVeilWords *words,
                             GCallback on_show,
                             gpointer owner) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_veil_new_lifted (const char *content_note,
                                    GCallback on_cover,
                                    gpointer owner) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
