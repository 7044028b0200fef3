// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-source-words.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-quote-text.h"

/* One type of CSL 1.0.2, and what comes nearest to it elsewhere. Where BibTeX would ask for what a source need not
 * have, such as the journal of an article, it is a misc. */
typedef struct
{
  const char *csl;
  const char *bibtex;
  const char *ris;
} SourceType;

static const SourceType source_types[] = {
  { "article", "misc", "GEN" },
  { "article-journal", "misc", "JOUR" },
  { "article-magazine", "misc", "MGZN" },
  { "article-newspaper", "misc", "NEWS" },
  { "bill", "misc", "BILL" },
  { "book", "book", "BOOK" },
  { "broadcast", "misc", "VIDEO" },
  { "chapter", "misc", "CHAP" },
  { "dataset", "misc", "DATA" },
  { "document", "misc", "GEN" },
  { "entry", "misc", "GEN" },
  { "entry-dictionary", "misc", "DICT" },
  { "entry-encyclopedia", "misc", "ENCYC" },
  { "event", "misc", "GEN" },
  { "figure", "misc", "FIGURE" },
  { "graphic", "misc", "ART" },
  { "hearing", "misc", "HEAR" },
  { "interview", "misc", "PCOMM" },
  { "legal_case", "misc", "CASE" },
  { "legislation", "misc", "STAT" },
  { "manuscript", "unpublished", "MANSCPT" },
  { "map", "misc", "MAP" },
  { "motion_picture", "misc", "MPCT" },
  { "pamphlet", "misc", "PAMP" },
  { "paper-conference", "misc", "CPAPER" },
  { "periodical", "misc", "SER" },
  { "personal_communication", "misc", "PCOMM" },
  { "post", "misc", "ELEC" },
  { "post-weblog", "misc", "BLOG" },
  { "regulation", "misc", "STAT" },
  { "report", "misc", "RPRT" },
  { "review", "misc", "GEN" },
  { "speech", "misc", "GEN" },
  { "standard", "misc", "STAND" },
  { "thesis", "misc", "THES" },
  { "treaty", "misc", "GEN" },
  { "webpage", "misc", "ELEC" },
  { NULL, "misc", "GEN" },
};

static const SourceType *
find_type (const DossierSource *source)
{
  const SourceType *type = source_types;

  while (type->csl != NULL && !g_str_equal (type->csl, source->type))
    type++;

  return type;
}

/**
 * dossier_source_get_csl_type:
 * @source: a source
 *
 * Returns: (transfer none): its type if CSL knows it, else "document"
 */
const char *
dossier_source_get_csl_type (const DossierSource *source)
{
  const char *type;

  g_return_val_if_fail (source != NULL, "");

  type = find_type (source)->csl;
  return type != NULL ? type : "document";
}

/**
 * dossier_source_get_bibtex_type:
 * @source: a source
 *
 * Returns: (transfer none): the entry type that asks for nothing which the source lacks
 */
const char *
dossier_source_get_bibtex_type (const DossierSource *source)
{
  const char *type;

  g_return_val_if_fail (source != NULL, "");

  type = find_type (source)->bibtex;
  if (source->author == NULL || source->publisher == NULL || !dossier_date_is_set (&source->issued))
    return "misc";
  return type;
}

/**
 * dossier_source_get_ris_type:
 * @source: a source
 *
 * Returns: (transfer none): the reference type
 */
const char *
dossier_source_get_ris_type (const DossierSource *source)
{
  g_return_val_if_fail (source != NULL, "");

  return find_type (source)->ris;
}

/**
 * dossier_format_source_unknowns:
 * @source: a source
 *
 * Says what the dossier does not know of it: "author and date not known".
 *
 * Returns: (transfer full) (nullable): the words, beginning in small letters; %NULL where all three are known
 */
char *
dossier_format_source_unknowns (const DossierSource *source)
{
  const char *unknown[4] = { NULL };
  g_autofree char *list = NULL;
  guint n = 0;

  g_return_val_if_fail (source != NULL, NULL);

  if (source->author == NULL)
    unknown[n++] = C_("of a source", "author");
  if (source->publisher == NULL)
    unknown[n++] = C_("of a source", "publisher");
  if (!dossier_date_is_set (&source->issued))
    unknown[n++] = C_("of a source", "date");
  if (n == 0)
    return NULL;

  list = dossier_format_list (unknown);
  /* Translators: %s are one or more of author, publisher, date: "author and date not known" */
  return g_strdup_printf (ngettext ("%s not known", "%s not known", n), list);
}

/**
 * dossier_format_source_description:
 * @source: a source
 *
 * Says what it is and what is not known of it: "Encyclopedic article; author, publisher and date not known".
 *
 * Returns: (transfer full): the words, without a full stop
 */
char *
dossier_format_source_description (const DossierSource *source)
{
  g_autofree char *unknowns = NULL;
  g_autofree char *kind = NULL;

  g_return_val_if_fail (source != NULL, g_strdup (""));

  kind = dossier_format_source_kind (source);
  unknowns = dossier_format_source_unknowns (source);
  if (unknowns == NULL)
    return g_steal_pointer (&kind);

  /* Translators: %1$s is "Encyclopedic article" or the like, %2$s what is not known of it */
  return g_strdup_printf (C_("source", "%1$s; %2$s"), kind, unknowns);
}

/**
 * dossier_format_source_in_full:
 * @source: a source
 *
 * Names it, and says what it is: "“A Walk” (Book; author not known)".
 *
 * Returns: (transfer full): the words, without a full stop
 */
char *
dossier_format_source_in_full (const DossierSource *source)
{
  g_autofree char *name = NULL;
  g_autofree char *quoted = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (source != NULL, g_strdup (""));

  name = dossier_format_source_name (source);
  quoted = dossier_format_in_quotation_marks (name);
  description = dossier_format_source_description (source);
  /* Translators: %1$s is the title of a source, in quotation marks, %2$s says what it is: "“A Walk” (Book; author not
   * known)" */
  return g_strdup_printf (C_("source", "%1$s (%2$s)"), quoted, description);
}
