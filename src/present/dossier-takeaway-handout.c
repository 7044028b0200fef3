// SPDX-License-Identifier: GPL-3.0-or-later

/* A talk on paper: what stands beside each slide, and under it. Paper has no veil to lift: what a page would cover is
 * covered, and the notes to it are left out with it. */

#include <glib/gi18n.h>

#include "draw/dossier-export-handout.h"
#include "present/dossier-citation.h"
#include "present/dossier-format.h"
#include "present/dossier-language.h"
#include "present/dossier-takeaway-private.h"

static void
entry_free (gpointer data)
{
  DossierHandoutEntry *entry = data;

  g_free (entry->notes);
  g_free (entry->sources);
  g_free (entry);
}

static char *
format_sources (const DossierTakeaway *talk,
                guint index)
{
  const DossierSlide *slide = g_ptr_array_index (talk->slides, index);
  g_autoptr (GPtrArray) sources = dossier_takeaway_list_sources (talk, index, 1);
  GString *out = g_string_new (NULL);

  if (slide->source != NULL && *slide->source != '\0')
    g_string_append_printf (out, _("Source: %s"), slide->source);
  for (guint i = 0; i < sources->len; i++)
    {
      g_autofree char *citation = dossier_cite_source (talk->dossier, g_ptr_array_index (sources, i),
                                                       DOSSIER_CITATION_FULL);

      g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", citation);
    }

  if (slide->as_of != NULL)
    g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", slide->as_of);

  return g_string_free (out, FALSE);
}

/* Returns: (transfer full) (element-type DossierHandoutEntry) */
static GPtrArray *
list_entries (const DossierTakeaway *talk)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (entry_free);

  for (guint i = 0; i < talk->slides->len; i++)
    {
      DossierHandoutEntry *entry = g_new0 (DossierHandoutEntry, 1);

      entry->slide = g_ptr_array_index (talk->slides, i);
      entry->covered = dossier_takeaway_covers (talk, entry->slide);
      entry->notes = entry->covered ? NULL : g_strdup (entry->slide->notes);
      entry->sources = format_sources (talk, i);
      g_ptr_array_add (entries, entry);
    }

  return entries;
}

static DossierHandoutFile
describe (const DossierTakeaway *talk,
          const char *dataset)
{
  return (DossierHandoutFile) {
    .info = { talk->title, dataset, dataset, NULL, dossier_interface_language () },
    .dataset = dataset,
    .right_to_left = dossier_interface_is_right_to_left (),
  };
}

/**
 * dossier_takeaway_write_handout:
 * @talk: a talk
 * @cancellable: (nullable): to stop it
 * @error: return location: %G_IO_ERROR_CANCELLED, or %G_IO_ERROR_FAILED where memory ran out
 *
 * Writes a talk as a handout.
 *
 * Returns: (transfer full) (nullable): a PDF
 */
GBytes *
dossier_takeaway_write_handout (const DossierTakeaway *talk,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autofree char *dataset = dossier_takeaway_format_dataset (talk);
  g_autoptr (GPtrArray) entries = list_entries (talk);
  DossierHandoutFile file = describe (talk, dataset);

  return dossier_export_handout (entries, &file, cancellable, error);
}

/**
 * dossier_takeaway_record_handout:
 * @talk: a talk
 * @cancellable: (nullable): to stop it
 * @error: return location, as of dossier_takeaway_write_handout()
 *
 * Draws a handout for a printer.
 *
 * Returns: (transfer full) (nullable): its pages
 */
DossierPages *
dossier_takeaway_record_handout (const DossierTakeaway *talk,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_autofree char *dataset = dossier_takeaway_format_dataset (talk);
  g_autoptr (GPtrArray) entries = list_entries (talk);
  DossierHandoutFile file = describe (talk, dataset);

  return dossier_record_handout (entries, &file, cancellable, error);
}
