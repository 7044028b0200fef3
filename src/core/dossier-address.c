// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-address.h"

#include <string.h>

#define SCHEME "dossier:"

/* What ids are made of. A page of Dossier's own has ":" and "/" besides. */
#define ID_LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
#define PAGE_LETTERS ID_LETTERS ":/"

/**
 * dossier_address_format:
 * @dossier: a dossier's id
 * @view: (nullable): a view's id, or the name of an own page
 * @item: (nullable): the id of a figure or a fact
 *
 * Returns: (transfer full): the address
 */
char *
dossier_address_format (const char *dossier,
                        const char *view,
                        const char *item)
{
  g_return_val_if_fail (dossier != NULL, NULL);

  return g_strconcat (SCHEME, dossier, view != NULL ? "/" : "", view != NULL ? view : "", item != NULL ? "#" : "",
                      item != NULL ? item : "", NULL);
}

/* Takes letters from the start of text. Returns: (transfer full) (nullable): them, or NULL where there is none */
static char *
take (const char **text,
      const char *letters)
{
  gsize length = strspn (*text, letters);
  char *taken = length > 0 ? g_strndup (*text, length) : NULL;

  *text += length;
  return taken;
}

/* Takes what follows a sign, where the sign is there. Returns: whether what stands there is right */
static gboolean
take_part (const char **text,
           char sign,
           const char *letters,
           char **part)
{
  if (**text != sign)
    return TRUE;

  (*text)++;
  *part = take (text, letters);
  return *part != NULL;
}

/**
 * dossier_address_parse:
 * @text: what may be an address, from anywhere
 * @address: (out): its parts, to be cleared; cleared already where @text is none
 *
 * Takes an address apart. Nothing but what dossier_address_format() writes is one.
 *
 * Returns: whether @text is an address
 */
gboolean
dossier_address_parse (const char *text,
                       DossierAddress *address)
{
  g_return_val_if_fail (text != NULL && address != NULL, FALSE);

  *address = (DossierAddress) { NULL };
  if (strnlen (text, DOSSIER_ADDRESS_MAX_LENGTH + 1) > DOSSIER_ADDRESS_MAX_LENGTH || !g_str_has_prefix (text, SCHEME))
    return FALSE;

  text += strlen (SCHEME);
  address->dossier = take (&text, ID_LETTERS);
  if (address->dossier != NULL && take_part (&text, '/', PAGE_LETTERS, &address->view)
      && take_part (&text, '#', ID_LETTERS, &address->item) && *text == '\0')
    return TRUE;

  dossier_address_clear (address);
  return FALSE;
}

/**
 * dossier_address_clear:
 * @address: an address
 *
 * Frees its parts.
 */
void
dossier_address_clear (DossierAddress *address)
{
  g_clear_pointer (&address->dossier, g_free);
  g_clear_pointer (&address->view, g_free);
  g_clear_pointer (&address->item, g_free);
}
