// SPDX-License-Identifier: GPL-3.0-or-later

/* What is listed of a talk that is taken home. */

#include "core/dossier-loader.h"
#include "present/dossier-slides.h"
#include "present/dossier-takeaway-private.h"

#define N_SOURCES 97
#define N_FACTS 300
#define N_REFERENCES 3

static void
append_sources (GString *text)
{
  for (guint i = 0; i < N_SOURCES; i++)
    g_string_append_printf (text, "%s{\"id\":\"s%u\",\"type\":\"book\"}", i > 0 ? "," : "", i);
}

static guint
get_source (guint fact,
            guint reference)
{
  return (fact * 41 + reference * 30) % N_SOURCES;
}

static void
append_facts (GString *text,
              gboolean in_section)
{
  for (guint i = 0; i < N_FACTS; i++)
    {
      g_string_append (text, i > 0 ? "," : "");
      if (in_section)
        {
          g_string_append_printf (text, "\"f%u\"", i);
          continue;
        }
      g_string_append_printf (text, "{\"id\":\"f%u\",\"text\":\"Number %u\",\"status\":\"stated\",\"source\":[", i, i);
      for (guint j = 0; j < N_REFERENCES; j++)
        g_string_append_printf (text, "%s{\"id\":\"s%u\"}", j > 0 ? "," : "", get_source (i, j));
      g_string_append (text, "]}");
    }
}

static Dossier *
create (void)
{
  GString *text = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"many\",\"version\":\"1\",\"title\":\"Many\","
                                "\"as_of\":\"2025\",\"language\":\"en\",\"languages\":[\"en\"],"
                                "\"parties\":[],\"questions\":[],\"sources\":[");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  Dossier *dossier;

  append_sources (text);
  g_string_append (text, "],\"facts\":[");
  append_facts (text, FALSE);
  g_string_append (text, "],\"views\":[{\"id\":\"v\",\"title\":\"V\",\"sections\":[{\"id\":\"x\",\"title\":\"X\","
                         "\"facts\":[");
  append_facts (text, TRUE);
  g_string_append (text, "]}]}]}");
  bytes = g_string_free_to_bytes (text);
  dossier = dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
  g_assert_nonnull (dossier);

  return dossier;
}

/* Each once, in the order of the slides: as a search through what is listed already finds them. */
static GPtrArray *
list_plainly (const Dossier *dossier,
              GPtrArray *slides)
{
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < slides->len; i++)
    {
      const DossierSlide *slide = g_ptr_array_index (slides, i);

      for (guint j = 0; j < slide->claims->len; j++)
        {
          const char *id = g_array_index (slide->claims, DossierSlideClaim, j).fact_id;
          const DossierFact *fact = id != NULL ? dossier_find_fact (dossier, id) : NULL;

          for (guint k = 0; fact != NULL && k < fact->n_references; k++)
            if (!g_ptr_array_find (sources, fact->references[k].source, NULL))
              g_ptr_array_add (sources, (gpointer) fact->references[k].source);
        }
    }

  return sources;
}

static void
test_sources (void)
{
  g_autoptr (Dossier) dossier = create ();
  g_autoptr (GPtrArray) slides = dossier_slides_for_view (dossier, dossier->views[0]);
  const DossierTakeawayWish wish = { 0 };
  const DossierTakeaway talk = { dossier, "Many", slides, &wish };
  g_autoptr (GPtrArray) expected = list_plainly (dossier, slides);
  g_autoptr (GPtrArray) sources = dossier_takeaway_list_sources (&talk, 0, slides->len);

  g_assert_cmpuint (expected->len, ==, N_SOURCES);
  g_assert_cmpuint (sources->len, ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    g_assert_true (g_ptr_array_index (sources, i) == g_ptr_array_index (expected, i));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/takeaway/sources", test_sources);

  return g_test_run ();
}
