// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-source-words.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-quote-text.h"

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
