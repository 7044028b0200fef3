// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-text.h"

static const DossierTextEntry entries[] = {
  { "en", "Capacity" },
  { "es", "Capacidad" },
  { "pt-BR", "Capacidade" },
};

static const DossierText capacity = { entries, G_N_ELEMENTS (entries) };

typedef struct
{
  const char *language;
  const char *words;
  const char *found;
} Case;

static const Case cases[] = {
  { "es", "Capacidad", "es" },
  { "es-SV", "Capacidad", "es" },
  { "ES", "Capacidad", "es" },
  { "pt", "Capacidade", "pt-BR" },
  { "pt-PT", "Capacidade", "pt-BR" },
  { "en-GB", "Capacity", "en" },
  { "de", "Capacity", "en" },
  { "e", "Capacity", "en" },
  { NULL, "Capacity", "en" },
};

static void
test_language (gconstpointer data)
{
  const Case *row = data;

  g_assert_cmpstr (dossier_text_get (&capacity, row->language), ==, row->words);
  g_assert_cmpstr (dossier_text_get_language (&capacity, row->language), ==, row->found);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *name = cases[i].language != NULL ? cases[i].language : "none";
      g_autofree char *path = g_strdup_printf ("/core/text/%s", name);

      g_test_add_data_func (path, &cases[i], test_language);
    }

  return g_test_run ();
}
