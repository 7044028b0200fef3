// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-party-head.h"

#include <glib/gi18n.h>

#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-paragraph.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"
#include "ui/dossier-wrap-layout.h"

#define TAG_GAP 12
#define COUNT_GAP 24
#define LINE_GAP 8

/**
 * dossier_party_title_new:
 * @state: a page
 *
 * Returns: (transfer floating): its title, and beside it the tag of a party where it is a party's
 */
GtkWidget *
dossier_party_title_new (const DossierPageState *state)
{
  GtkWidget *title, *line;

  g_return_val_if_fail (state != NULL, NULL);

  title = dossier_paragraph_new_heading (state->title, "title-1", 1);
  if (state->tag.letters == NULL)
    return title;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, TAG_GAP);
  gtk_box_append (GTK_BOX (line), dossier_party_tag_new (&state->tag));
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (line), title);

  return line;
}

/**
 * dossier_status_counts_new:
 * @statuses: (element-type DossierStatusCount): how many facts have which status
 *
 * Returns: (transfer floating): the counts, each with its glyph
 */
GtkWidget *
dossier_status_counts_new (GPtrArray *statuses)
{
  GtkWidget *box;

  g_return_val_if_fail (statuses != NULL, NULL);

  box = dossier_wrap_box_new (COUNT_GAP, LINE_GAP);
  for (guint i = 0; i < statuses->len; i++)
    {
      const DossierStatusCount *count = g_ptr_array_index (statuses, i);
      GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, LINE_GAP);

      gtk_box_append (GTK_BOX (item), dossier_glyph_icon_new (dossier_glyph_for_status (count->status)));
      gtk_box_append (GTK_BOX (item), dossier_label_new (count->words, "dossier-small"));
      dossier_box_append (DOSSIER_BOX (box), item);
    }
  /* Translators: for speech, the name of a list that counts facts by their status */
  dossier_widget_set_name (box, _("Facts by status"));

  return box;
}
