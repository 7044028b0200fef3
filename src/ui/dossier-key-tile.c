// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-key-tile.h"

#include "present/dossier-format.h"
#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-key-tile-layout.h"
#include "ui/dossier-paragraph.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"
#include "ui/dossier-pill.h"

struct _DossierKeyTile
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (DossierKeyTile, dossier_key_tile, GTK_TYPE_BUTTON)

static void
dossier_key_tile_class_init (DossierKeyTileClass *klass)
{
}

static void
dossier_key_tile_init (DossierKeyTile *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-tile");
}

/* That no figure stands alone where others give another. Empty where none do. */
static GtkWidget *
create_differs (const DossierTileState *state)
{
  if (state->differs == NULL)
    return dossier_paragraph_new ("", NULL);

  return dossier_pill_new_with_glyph (DOSSIER_GLYPH_DIFFERS, state->differs);
}

/**
 * dossier_key_tile_new:
 * @state: what the tile shows; copied
 *
 * Returns: (transfer floating): the tile
 */
GtkWidget *
dossier_key_tile_new (const DossierTileState *state)
{
  GtkWidget *tile, *box;
  DossierBox *parts;

  g_return_val_if_fail (state != NULL, NULL);

  box = dossier_box_new (g_object_new (DOSSIER_TYPE_KEY_TILE_LAYOUT, NULL));
  parts = DOSSIER_BOX (box);
  dossier_box_append (parts, dossier_paragraph_new (state->label, "dossier-secondary"));
  dossier_box_append (parts, dossier_paragraph_new (state->figure, "dossier-figure"));
  dossier_box_append (parts, create_differs (state));
  dossier_box_append (parts, dossier_status_new (state->fact));
  dossier_box_append (parts, dossier_paragraph_new (state->when, "dossier-when"));
  dossier_box_append (parts, dossier_party_tag_new (&state->tag));
  dossier_box_append (parts, dossier_paragraph_new (state->who, "dossier-small"));

  tile = g_object_new (DOSSIER_TYPE_KEY_TILE, "child", box, "action-name", "win.open-fact", NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (tile), "s", state->fact->id);
  dossier_widget_set_name (tile, state->spoken);

  return tile;
}
