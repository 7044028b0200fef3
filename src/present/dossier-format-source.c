// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>

#include "core/dossier-computed.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

typedef struct
{
  const char *type; /* of CSL 1.0.2 */
  const char *words;
} SourceKind;

static const SourceKind source_kinds[] = {
  /* Translators: kinds of sources, as they stand alone: "Kind: Encyclopedic article" */
  { "article-journal", NC_("source kind", "Journal article") },
  { "article-magazine", NC_("source kind", "Magazine article") },
  { "article-newspaper", NC_("source kind", "Newspaper article") },
  { "bill", NC_("source kind", "Bill") },
  { "book", NC_("source kind", "Book") },
  { "broadcast", NC_("source kind", "Broadcast") },
  { "chapter", NC_("source kind", "Chapter of a book") },
  { "dataset", NC_("source kind", "Dataset") },
  { "document", NC_("source kind", "Document") },
  { "entry-dictionary", NC_("source kind", "Dictionary entry") },
  { "entry-encyclopedia", NC_("source kind", "Encyclopedic article") },
  { "hearing", NC_("source kind", "Hearing") },
  { "interview", NC_("source kind", "Interview") },
  { "legal_case", NC_("source kind", "Legal case") },
  { "legislation", NC_("source kind", "Law") },
  { "motion_picture", NC_("source kind", "Film or video") },
  { "post", NC_("source kind", "Post on a network") },
  { "post-weblog", NC_("source kind", "Blog post") },
  { "report", NC_("source kind", "Report") },
  { "speech", NC_("source kind", "Speech") },
  { "thesis", NC_("source kind", "Thesis") },
  { "treaty", NC_("source kind", "Treaty") },
  { "webpage", NC_("source kind", "Web page") },
};

/**
 * dossier_format_source_kind:
 * @source: a source
 *
 * Says what kind of thing a source is: "Encyclopedic article"; its CSL type where there are no words for it.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_source_kind (const DossierSource *source)
{
  g_return_val_if_fail (source != NULL, g_strdup (""));

  for (guint i = 0; i < G_N_ELEMENTS (source_kinds); i++)
    if (g_str_equal (source_kinds[i].type, source->type))
      return g_strdup (g_dpgettext2 (NULL, "source kind", source_kinds[i].words));

  return dossier_clean_text (source->type);
}

static const char *
get_source_name (const DossierSource *source)
{
  if (source->title != NULL)
    return source->title;

  return source->publisher != NULL ? source->publisher : source->id;
}

/**
 * dossier_format_source_name:
 * @source: a source
 *
 * Names a source: by its title, else its publisher, else its id.
 *
 * Returns: (transfer full): the name, to stand alone
 */
char *
dossier_format_source_name (const DossierSource *source)
{
  g_return_val_if_fail (source != NULL, g_strdup (""));

  return dossier_clean_text (get_source_name (source));
}

static char *
clean_in_sentence (const char *text)
{
  g_autofree char *clean = dossier_clean_text (text);

  return dossier_isolate_text (clean);
}

/* Every place in one source, or in any, once. */
static char *
list_places (GPtrArray *references,
             const DossierSource *source)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < references->len; i++)
    {
      const DossierReference *reference = g_ptr_array_index (references, i);
      g_autofree char *place = NULL;

      if ((source != NULL && reference->source != source) || reference->at == NULL)
        continue;
      place = clean_in_sentence (reference->at);
      if (g_hash_table_contains (seen, place))
        continue;
      g_hash_table_add (seen, place);
      g_ptr_array_add (places, g_steal_pointer (&place));
    }
  g_ptr_array_add (places, NULL);

  return dossier_format_list ((const char *const *) places->pdata);
}

static char *
format_source (GPtrArray *references,
               const DossierSource *source)
{
  g_autofree char *name = clean_in_sentence (get_source_name (source));
  g_autofree char *places = list_places (references, source);

  if (*places == '\0')
    return g_steal_pointer (&name);

  /* Translators: a source and the places in it: "Terrorism Confinement Center, Lead ¶2 and Inmates ¶1" */
  return g_strdup_printf (C_("source", "%1$s, %2$s"), name, places);
}

/**
 * dossier_list_sources:
 * @references: (element-type DossierReference): places in sources
 *
 * Names each source once, with all its places, in the order in which they come.
 *
 * Returns: (transfer full) (element-type utf8): the names
 */
GPtrArray *
dossier_list_sources (GPtrArray *references)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (references != NULL, NULL);

  for (guint i = 0; i < references->len; i++)
    {
      const DossierReference *reference = g_ptr_array_index (references, i);

      if (g_hash_table_add (seen, (gpointer) reference->source))
        g_ptr_array_add (names, format_source (references, reference->source));
    }

  return g_steal_pointer (&names);
}

static void
add_own_references (const DossierFact *fact,
                    GPtrArray *references)
{
  for (guint i = 0; i < fact->n_references; i++)
    g_ptr_array_add (references, (gpointer) &fact->references[i]);
}

static void
add_references_of_whole (const DossierFact *fact,
                         GPtrArray *references)
{
  for (guint i = 0; fact->n_references == 0 && i < fact->n_links_out; i++)
    if (fact->links_out[i]->kind == DOSSIER_LINK_PART_OF)
      add_own_references (fact->links_out[i]->to, references);
}

/**
 * dossier_fact_add_references:
 * @fact: a fact
 * @references: (element-type DossierReference): takes the places
 *
 * Adds where the fact stands; of a computed fact, where all stands that it rests on, and where that stands which it or
 * one of them is part of: a formula of numbers alone has no other source.
 */
void
dossier_fact_add_references (const DossierFact *fact,
                             GPtrArray *references)
{
  g_autoptr (GPtrArray) grounds = NULL;

  g_return_if_fail (fact != NULL && references != NULL);

  grounds = dossier_fact_list_grounds (fact);
  add_own_references (fact, references);
  for (guint i = 0; i < grounds->len; i++)
    add_own_references (g_ptr_array_index (grounds, i), references);
  add_references_of_whole (fact, references);
  for (guint i = 0; i < grounds->len; i++)
    if (((const DossierFact *) g_ptr_array_index (grounds, i))->status == DOSSIER_STATUS_COMPUTED)
      add_references_of_whole (g_ptr_array_index (grounds, i), references);
}

/**
 * dossier_format_sources:
 * @fact: a fact
 *
 * Says where the fact stands: "Terrorism Confinement Center, Inmates ¶1"; of a computed fact, where its inputs stand.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_sources (const DossierFact *fact)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *joined = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));

  dossier_fact_add_references (fact, references);
  names = dossier_list_sources (references);
  if (names->len == 0)
    return g_strdup (_("no source named"));

  g_ptr_array_add (names, NULL);
  joined = g_strjoinv ("; ", (char **) names->pdata);
  if (fact->status != DOSSIER_STATUS_COMPUTED)
    return g_steal_pointer (&joined);

  /* Translators: %s are sources and places in them */
  return g_strdup_printf (_("worked out from %s"), joined);
}

/**
 * dossier_format_places:
 * @fact: a fact
 *
 * Says where in its sources the fact stands, without naming them: "Rights ¶2 and ¶5"; the sources where no place is
 * given.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_format_places (const DossierFact *fact)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new ();
  g_autofree char *places = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));

  dossier_fact_add_references (fact, references);
  places = list_places (references, NULL);
  return *places != '\0' ? g_steal_pointer (&places) : dossier_format_sources (fact);
}
