// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-address.h"

#include <string.h>

typedef struct
{
  const char *text;
  const char *dossier; /* NULL: no address */
  const char *view;
  const char *item;
} Case;

static const Case cases[] = {
  { "dossier:cecot", "cecot" },
  { "dossier:cecot/inmates", "cecot", "inmates" },
  { "dossier:cecot/inmates#population", "cecot", "inmates", "population" },
  { "dossier:cecot#population", "cecot", NULL, "population" },
  { "dossier:cecot/own:party/bukele#held-2024", "cecot", "own:party/bukele", "held-2024" },
  { "" },
  { "dossier:" },
  { "dossier:/inmates" },
  { "dossier:cecot/" },
  { "dossier:cecot#" },
  { "dossier:cecot/inmates#" },
  { "dossier:cecot/inmates#a#b" },
  { "dossier:cecot/in mates" },
  { "dossier:cecot#a/b" },
  { "dossier:ce\ncot" },
  { "dossier:cecot/inmates#population\n" },
  { "Dossier:cecot" },
  { "file:cecot" },
  { "dossier:céc" },
  { "dossier:%2e%2e" },
};

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_auto (DossierAddress) address = { NULL };
  g_autofree char *again = NULL;

  g_assert_cmpint (dossier_address_parse (row->text, &address), ==, row->dossier != NULL);
  g_assert_cmpstr (address.dossier, ==, row->dossier);
  g_assert_cmpstr (address.view, ==, row->view);
  g_assert_cmpstr (address.item, ==, row->item);
  if (row->dossier == NULL)
    return;

  again = dossier_address_format (address.dossier, address.view, address.item);
  g_assert_cmpstr (again, ==, row->text);
}

static void
test_too_long (void)
{
  g_autofree char *id = g_strnfill (DOSSIER_ADDRESS_MAX_LENGTH - strlen ("dossier:"), 'a');
  g_autofree char *longest = dossier_address_format (id, NULL, NULL);
  g_autofree char *longer = g_strconcat (longest, "a", NULL);
  g_auto (DossierAddress) address = { NULL };

  g_assert_false (dossier_address_parse (longer, &address));
  g_assert_true (dossier_address_parse (longest, &address));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/address/%u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/core/address/too-long", test_too_long);

  return g_test_run ();
}
