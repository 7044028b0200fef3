// SPDX-License-Identifier: GPL-3.0-or-later

/* The address of something in a dossier, as a text that can be kept and followed:
 *
 *   dossier:cecot                        a dossier
 *   dossier:cecot/inmates                one of its views, or a page of Dossier's own: dossier:cecot/own:timeline
 *   dossier:cecot/inmates#population     a figure or a fact in that view
 *   dossier:cecot#population             the same, wherever it is shown
 *
 * Pictures carry it in their metadata, so that a picture can be followed back to what it was made from. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DOSSIER_ADDRESS_MAX_LENGTH 512 /* bytes; a longer text is no address */

typedef struct
{
  char *dossier; /* its id */
  char *view;    /* a view's id, or "own:NAME"; (nullable) */
  char *item;    /* a figure's id, or a fact's; (nullable) */
} DossierAddress;

char *dossier_address_format (const char *dossier, const char *view, const char *item) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_address_parse (const char *text, DossierAddress *address);
void dossier_address_clear (DossierAddress *address);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierAddress, dossier_address_clear)

G_END_DECLS
