// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-citation.h"

#include <glib/gi18n.h>

#include "present/dossier-citation-private.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-quote-text.h"
#include "present/dossier-source-words.h"

static const char *const style_ids[] = { "short", "full", "bibtex", "ris", "csl-json", NULL };

static const char *const style_words[] = {
  [DOSSIER_CITATION_SHORT] = N_("Short, for the text"),
  [DOSSIER_CITATION_FULL] = N_("Full, for a list of references"),
  [DOSSIER_CITATION_BIBTEX] = N_("BibTeX"),
  [DOSSIER_CITATION_RIS] = N_("RIS"),
  [DOSSIER_CITATION_CSL_JSON] = N_("CSL-JSON"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (style_ids) == DOSSIER_N_CITATION_STYLES + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (style_words) == DOSSIER_N_CITATION_STYLES);

/**
 * dossier_citation_style_from_id:
 * @id: a word: "short", "full", "bibtex", "ris", "csl-json"
 * @style: (out): the style
 *
 * Returns: whether it is one
 */
gboolean
dossier_citation_style_from_id (const char *id,
                                DossierCitationStyle *style)
{
  g_return_val_if_fail (id != NULL && style != NULL, FALSE);

  for (guint i = 0; i < DOSSIER_N_CITATION_STYLES; i++)
    {
      if (g_str_equal (style_ids[i], id))
        {
          *style = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * dossier_citation_style_to_id:
 * @style: a style
 *
 * Returns: (transfer none): its word for programs
 */
const char *
dossier_citation_style_to_id (DossierCitationStyle style)
{
  g_return_val_if_fail (style < DOSSIER_N_CITATION_STYLES, "");

  return style_ids[style];
}

/**
 * dossier_citation_style_ids:
 *
 * Returns: (transfer none) (array zero-terminated=1): the words of all styles
 */
const char *const *
dossier_citation_style_ids (void)
{
  return style_ids;
}

/**
 * dossier_citation_style_word:
 * @style: a style
 *
 * Returns: (transfer none): its name for a menu
 */
const char *
dossier_citation_style_word (DossierCitationStyle style)
{
  g_return_val_if_fail (style < DOSSIER_N_CITATION_STYLES, "");

  return gettext (style_words[style]);
}

static char *
clean_or_null (const char *text)
{
  return text != NULL ? dossier_clean_text (text) : NULL;
}

static void
citation_free (gpointer data)
{
  DossierCitation *citation = data;

  g_free (citation->key);
  g_free (citation->title);
  g_free (citation->kind);
  g_free (citation->author);
  g_free (citation->publisher);
  g_free (citation->url);
  g_free (citation->places);
  g_free (citation->by_way_of);
  g_free (citation);
}

static char *
say_by_way_of (const Dossier *dossier,
               const DossierFact *fact)
{
  g_autofree char *title = dossier_text_for_reader (dossier->title);
  g_autofree char *version = dossier_clean_text (dossier->version);

  if (fact == NULL)
    /* Translators: %1$s is the title of a dossier, %2$s its identifier, %3$s its version */
    return g_strdup_printf (_("Cited from the dossier “%1$s” (%2$s %3$s)."), title, dossier->id, version);

  /* Translators: %1$s is the title of a dossier, %2$s its identifier, %3$s its version, %4$s the identifier of a
   * claim */
  return g_strdup_printf (_("Cited from the dossier “%1$s” (%2$s %3$s), claim %4$s."), title, dossier->id, version,
                          fact->id);
}

static DossierCitation *
citation_new (const Dossier *dossier,
              const DossierSource *source,
              const DossierFact *fact)
{
  DossierCitation *citation = g_new0 (DossierCitation, 1);

  citation->source = source;
  citation->key = fact != NULL ? g_strjoin (":", dossier->id, source->id, fact->id, NULL)
                               : g_strjoin (":", dossier->id, source->id, NULL);
  citation->title = dossier_format_source_name (source);
  citation->kind = dossier_format_source_kind (source);
  citation->author = clean_or_null (source->author);
  citation->publisher = clean_or_null (source->publisher);
  citation->url = clean_or_null (source->url);
  citation->by_way_of = say_by_way_of (dossier, fact);
  return citation;
}

/* Every place in one source, once. */
static char *
list_places (GPtrArray *references,
             const DossierSource *source)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < references->len; i++)
    {
      const DossierReference *reference = g_ptr_array_index (references, i);
      g_autofree char *place = clean_or_null (reference->at);

      if (reference->source == source && place != NULL
          && !g_ptr_array_find_with_equal_func (places, place, g_str_equal, NULL))
        g_ptr_array_add (places, g_steal_pointer (&place));
    }
  if (places->len == 0)
    return NULL;

  g_ptr_array_add (places, NULL);
  return dossier_format_list ((const char *const *) places->pdata);
}

static GPtrArray *
list_citations (const Dossier *dossier,
                const DossierFact *fact)
{
  GPtrArray *citations = g_ptr_array_new_with_free_func (citation_free);
  g_autoptr (GPtrArray) references = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  dossier_fact_add_references (fact, references);
  for (guint i = 0; i < references->len; i++)
    {
      const DossierReference *reference = g_ptr_array_index (references, i);
      DossierCitation *citation;

      if (!g_hash_table_add (seen, (gpointer) reference->source))
        continue;
      citation = citation_new (dossier, reference->source, fact);
      citation->places = list_places (references, reference->source);
      g_ptr_array_add (citations, citation);
    }

  return citations;
}

static char *
format_issued (const DossierSource *source)
{
  if (dossier_date_is_set (&source->issued))
    return dossier_format_date (&source->issued);

  /* Translators: "no date", as lists of references abbreviate it */
  return g_strdup (C_("citation", "n.d."));
}

/* Author or title, year or "n.d.", place. */
static char *
write_short (const DossierCitation *citation)
{
  g_autofree char *title = dossier_format_in_quotation_marks (citation->title);
  g_autofree char *issued = format_issued (citation->source);
  const char *who = citation->author != NULL ? citation->author : title;

  if (citation->places == NULL)
    /* Translators: a short citation; %1$s is an author or a title, %2$s a date */
    return g_strdup_printf (C_("citation", "%1$s, %2$s"), who, issued);

  /* Translators: a short citation; %1$s is an author or a title, %2$s a date, %3$s a place in the source */
  return g_strdup_printf (C_("citation", "%1$s, %2$s, %3$s"), who, issued, citation->places);
}

static void
append_labelled (GString *text,
                 const char *format,
                 const char *value)
{
  g_auto (GStrv) pieces = g_strsplit (format, "%s", 2);

  if (value == NULL)
    return;

  g_autofree char *sentence = g_strconcat (pieces[0], value, pieces[1], NULL);
  dossier_append_sentence (text, sentence);
}

static char *
write_full (const DossierCitation *citation)
{
  const DossierSource *source = citation->source;
  GString *text = g_string_new (NULL);
  g_autofree char *title = dossier_format_in_quotation_marks (citation->title);
  g_autofree char *kind = dossier_format_source_description (source);
  g_autofree char *issued = format_issued (source);
  g_autofree char *head = NULL;
  g_autofree char *accessed = NULL;

  append_labelled (text, "%s", citation->author);
  /* Translators: in a citation; %1$s is a title in quotation marks, %2$s its date, or "n.d." */
  head = g_strdup_printf (C_("citation", "%1$s (%2$s)."), title, issued);
  dossier_append_sentence (text, head);
  dossier_append_sentence (text, kind);
  append_labelled (text, "%s", citation->publisher);
  append_labelled (text, "%s", citation->url);
  if (dossier_date_is_set (&source->accessed))
    accessed = dossier_format_date (&source->accessed);
  /* Translators: in a citation; %s is a date */
  append_labelled (text, _("Read %s"), accessed);
  append_labelled (text, "%s", citation->places);
  dossier_append_sentence (text, citation->by_way_of);

  return g_string_free (text, FALSE);
}

/* One text from those of all sources. Takes none of them. */
static char *
join_citations (GPtrArray *citations,
                char *(*write) (const DossierCitation *citation),
                const char *between)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < citations->len; i++)
    g_ptr_array_add (texts, write (g_ptr_array_index (citations, i)));
  g_ptr_array_add (texts, NULL);

  return g_strjoinv (between, (char **) texts->pdata);
}

static char *
write_citations (GPtrArray *citations,
                 DossierCitationStyle style)
{
  g_autofree char *joined = NULL;

  switch (style)
    {
    case DOSSIER_CITATION_FULL:
      return join_citations (citations, write_full, "\n");
    case DOSSIER_CITATION_BIBTEX:
      return join_citations (citations, dossier_citation_write_bibtex, "\n");
    case DOSSIER_CITATION_RIS:
      return join_citations (citations, dossier_citation_write_ris, "");
    case DOSSIER_CITATION_CSL_JSON:
      return dossier_citations_write_csl_json (citations);
    case DOSSIER_CITATION_SHORT:
    case DOSSIER_N_CITATION_STYLES:
    default:
      joined = join_citations (citations, write_short, "; ");
      /* Translators: a citation in the text; %s is what is cited */
      return g_strdup_printf (C_("citation", "(%s)"), joined);
    }
}

/**
 * dossier_cite_fact:
 * @dossier: a dossier
 * @fact: one of its facts
 * @style: how
 *
 * Cites what a fact stands on, each source once with the places in it; of a computed fact, the sources of all that goes
 * into it. What stands in no source, such as a calculation of plain numbers, is the dossier's own.
 *
 * Returns: (transfer full): the citation; of several lines, each ends in a line break but for people the last
 */
char *
dossier_cite_fact (const Dossier *dossier,
                   const DossierFact *fact,
                   DossierCitationStyle style)
{
  g_autoptr (GPtrArray) citations = NULL;
  DossierSource itself = { .id = dossier != NULL ? dossier->id : NULL, .type = "dataset" };

  g_return_val_if_fail (dossier != NULL && fact != NULL && style < DOSSIER_N_CITATION_STYLES, g_strdup (""));

  citations = list_citations (dossier, fact);
  itself.title = dossier_text_get (dossier->title, dossier_interface_language ());
  if (dossier->attribution != NULL)
    itself.author = dossier_text_get (dossier->attribution, dossier_interface_language ());
  if (citations->len == 0)
    g_ptr_array_add (citations, citation_new (dossier, &itself, fact));

  return write_citations (citations, style);
}

/**
 * dossier_cite_source:
 * @dossier: a dossier
 * @source: one of its sources
 * @style: how
 *
 * Cites a source as a whole.
 *
 * Returns: (transfer full): the citation, as of dossier_cite_fact()
 */
char *
dossier_cite_source (const Dossier *dossier,
                     const DossierSource *source,
                     DossierCitationStyle style)
{
  g_autoptr (GPtrArray) citations = NULL;

  g_return_val_if_fail (dossier != NULL && source != NULL && style < DOSSIER_N_CITATION_STYLES, g_strdup (""));

  citations = g_ptr_array_new_with_free_func (citation_free);
  g_ptr_array_add (citations, citation_new (dossier, source, NULL));
  return write_citations (citations, style);
}
