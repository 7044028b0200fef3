// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-talk-keys.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-parts.h"

#define N_COLUMNS 2

typedef struct
{
  const char *keys; /* as they are printed on a keyboard */
  const char *words;
} Key;

static const Key keys[] = {
  /* Translators: the keys of a talk. What stands on the keys is not translated where it is a letter or a digit. */
  { NC_("keys", "Space, →, Page Down"), NC_("keys", "next step or slide") },
  { NC_("keys", "Backspace, ←, Page Up"), NC_("keys", "back") },
  { NC_("keys", "Home, End"), NC_("keys", "first and last slide") },
  { NC_("keys", "Shift and →, ←"), NC_("keys", "ten slides on or back") },
  { NC_("keys", "G"), NC_("keys", "go to a slide by its number") },
  { NC_("keys", "Tab"), NC_("keys", "all slides") },
  { NC_("keys", "B or ."), NC_("keys", "black screen") },
  { NC_("keys", "W or ,"), NC_("keys", "white screen") },
  { NC_("keys", "F"), NC_("keys", "freeze what the audience sees") },
  { NC_("keys", "V"), NC_("keys", "lift the content veil, or lay it on again") },
  { NC_("keys", "2"), NC_("keys", "pointer") },
  { NC_("keys", "5"), NC_("keys", "spotlight") },
  { NC_("keys", "Z"), NC_("keys", "zoom to a part of the slide") },
  { NC_("keys", "+ and −"), NC_("keys", "size of pointer, spotlight or zoom") },
  { NC_("keys", "1 or C"), NC_("keys", "put the tool away") },
  { NC_("keys", "D"), NC_("keys", "light, dark, or high contrast") },
  { NC_("keys", "S"), NC_("keys", "speaker’s view, or swap the screens") },
  { NC_("keys", "F5 or F11"), NC_("keys", "fill the screen, or leave it") },
  { NC_("keys", "?"), NC_("keys", "these keys") },
  { NC_("keys", "Escape"), NC_("keys", "leave one of these at a time, then the talk") },
};

static void
attach (GtkGrid *grid,
        guint index)
{
  const guint n_rows = (G_N_ELEMENTS (keys) + N_COLUMNS - 1) / N_COLUMNS;
  int column = (int) (index / n_rows) * 2;
  GtkWidget *name = gtk_label_new (g_dpgettext2 (NULL, "keys", keys[index].keys));
  GtkWidget *words = gtk_label_new (g_dpgettext2 (NULL, "keys", keys[index].words));

  gtk_label_set_xalign (GTK_LABEL (name), 1);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_widget_add_css_class (name, "heading");
  gtk_grid_attach (grid, name, column, (int) (index % n_rows), 1, 1);
  gtk_grid_attach (grid, words, column + 1, (int) (index % n_rows), 1, 1);
}

static void
describe (GtkWidget *grid)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *key = g_strdup_printf ("%s: %s", g_dpgettext2 (NULL, "keys", keys[i].keys),
                                              g_dpgettext2 (NULL, "keys", keys[i].words));

      dossier_append_sentence (words, key);
    }
  dossier_widget_set_description (grid, words->str);
}

/**
 * dossier_talk_keys_new:
 * @talk: a talk
 *
 * Returns: (transfer floating): its keys
 */
GtkWidget *
dossier_talk_keys_new (DossierTalk *talk)
{
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_grid_set_row_spacing (GTK_GRID (grid), 8);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 16);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    attach (GTK_GRID (grid), i);
  gtk_widget_add_css_class (grid, "dossier-hall-panel");
  gtk_widget_set_halign (grid, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (grid, GTK_ALIGN_CENTER);
  /* All of it for a screen reader, which comes to the panel when it opens. */
  gtk_widget_set_focusable (grid, TRUE);
  dossier_widget_set_name (grid, _("Keys"));
  describe (grid);

  return grid;
}
