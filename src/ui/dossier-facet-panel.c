// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-facet-panel.h"

#include <glib/gi18n.h>

#include "ui/dossier-check-button.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"

/* The rows of a facet, from the top; those that are not needed are hidden and kept for the next keystroke. */
typedef struct
{
  GtkWidget *box;
  GtkWidget *more;
  GPtrArray *rows; /* of Row */
} Group;

typedef struct
{
  DossierFacetPanel *panel;
  DossierFacet facet;
  int key;
  GtkWidget *button;
  GtkWidget *content;
  GtkWidget *sign; /* the glyph of a status or the tag of a party; (nullable) */
  GtkWidget *label;
  GtkWidget *count;
} Row;

struct _DossierFacetPanel
{
  GtkWidget parent_instance;
  GtkWidget *box;
  Group groups[DOSSIER_N_FACETS];
  gboolean is_applying; /* the state, so that no check button is the reader's */
};

enum
{
  SIGNAL_TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierFacetPanel, dossier_facet_panel, GTK_TYPE_WIDGET)

static void
on_toggled (GtkCheckButton *button,
            gpointer data)
{
  const Row *row = data;

  if (!row->panel->is_applying)
    g_signal_emit (row->panel, signals[SIGNAL_TOGGLED], 0, (guint) row->facet, row->key,
                   gtk_check_button_get_active (button));
}

static Row *
row_new (DossierFacetPanel *self,
         DossierFacet facet)
{
  Row *row = g_new0 (Row, 1);

  row->panel = self;
  row->facet = facet;
  row->button = dossier_check_button_new (NULL);
  row->content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  row->label = dossier_label_new (NULL, NULL);
  row->count = gtk_label_new (NULL); /* of one line, however narrow it is */
  gtk_widget_add_css_class (row->count, "dossier-when");
  gtk_widget_set_hexpand (row->label, TRUE);
  gtk_widget_set_hexpand (row->content, TRUE);
  gtk_box_append (GTK_BOX (row->content), row->label);
  gtk_box_append (GTK_BOX (row->content), row->count);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (row->button), row->content);
  gtk_widget_add_css_class (row->button, "dossier-facet");
  g_signal_connect (row->button, "toggled", G_CALLBACK (on_toggled), row);

  return row;
}

static GtkWidget *
create_sign (DossierFacet facet,
             const DossierFacetValueState *value)
{
  GtkWidget *sign;

  if (facet == DOSSIER_FACET_STATUS)
    return dossier_glyph_icon_new (dossier_glyph_for_status (value->status));
  if (facet != DOSSIER_FACET_WHO || value->tag.letters == NULL)
    return NULL;

  sign = dossier_party_tag_new (&value->tag);
  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  return sign;
}

static void
row_set (Row *row,
         const DossierFacetValueState *value)
{
  g_autofree char *count = g_strdup_printf ("%u", value->count);

  if (row->sign != NULL)
    gtk_box_remove (GTK_BOX (row->content), row->sign);
  row->sign = create_sign (row->facet, value);
  if (row->sign != NULL)
    gtk_box_prepend (GTK_BOX (row->content), row->sign);

  row->key = value->key;
  gtk_label_set_text (GTK_LABEL (row->label), value->label);
  gtk_label_set_text (GTK_LABEL (row->count), count);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (row->button), value->chosen);
  dossier_widget_set_name (row->button, value->spoken);
  gtk_widget_set_visible (row->button, TRUE);
}

static void
apply_group (DossierFacetPanel *self,
             const DossierFacetState *state)
{
  Group *group = &self->groups[state->facet];

  for (guint i = group->rows->len; i < state->values->len; i++)
    {
      Row *row = row_new (self, state->facet);

      g_ptr_array_add (group->rows, row);
      gtk_box_insert_child_after (GTK_BOX (group->box), row->button, gtk_widget_get_prev_sibling (group->more));
    }
  for (guint i = 0; i < group->rows->len; i++)
    {
      Row *row = g_ptr_array_index (group->rows, i);

      if (i < state->values->len)
        row_set (row, g_ptr_array_index (state->values, i));
      else
        gtk_widget_set_visible (row->button, FALSE);
    }

  gtk_widget_set_visible (group->box, state->values->len > 0);
  gtk_widget_set_visible (group->more, state->more != NULL);
  gtk_label_set_text (GTK_LABEL (group->more), state->more != NULL ? state->more : "");
}

static void
create_group (DossierFacetPanel *self,
              const DossierFacetState *state)
{
  Group *group = &self->groups[state->facet];

  group->box = g_object_new (GTK_TYPE_BOX,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                             "orientation", GTK_ORIENTATION_VERTICAL,
                             NULL);
  group->more = dossier_label_new (NULL, "dossier-secondary");
  group->rows = g_ptr_array_new_with_free_func (g_free);
  dossier_widget_set_name (group->box, state->title);
  gtk_box_append (GTK_BOX (group->box), dossier_heading_new (state->title, "dossier-facet-title", 2));
  gtk_box_append (GTK_BOX (group->box), group->more);
  gtk_box_append (GTK_BOX (self->box), group->box);
}

static void
dossier_facet_panel_dispose (GObject *object)
{
  DossierFacetPanel *self = DOSSIER_FACET_PANEL (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    g_clear_pointer (&self->groups[i].rows, g_ptr_array_unref);

  G_OBJECT_CLASS (dossier_facet_panel_parent_class)->dispose (object);
}

static void
dossier_facet_panel_class_init (DossierFacetPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_facet_panel_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-facets");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * DossierFacetPanel::toggled:
   * @self: the panel
   * @facet: a #DossierFacet
   * @key: one of its values
   * @chosen: whether the reader chose it, or let go of it
   */
  signals[SIGNAL_TOGGLED] = g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_INT, G_TYPE_BOOLEAN);
}

static void
dossier_facet_panel_init (DossierFacetPanel *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  dossier_widget_set_name (GTK_WIDGET (self), _("Filters"));
}

/**
 * dossier_facet_panel_new:
 *
 * Returns: (transfer floating): a panel that shows nothing yet
 */
GtkWidget *
dossier_facet_panel_new (void)
{
  return g_object_new (DOSSIER_TYPE_FACET_PANEL, NULL);
}

/**
 * dossier_facet_panel_set_state:
 * @self: a panel
 * @state: what to show
 *
 * Shows the facets of @state. What has the focus keeps it.
 */
void
dossier_facet_panel_set_state (DossierFacetPanel *self,
                               const DossierSearchState *state)
{
  g_return_if_fail (DOSSIER_IS_FACET_PANEL (self));
  g_return_if_fail (state != NULL);

  self->is_applying = TRUE;
  for (guint i = 0; i < DOSSIER_N_FACETS; i++)
    {
      if (self->groups[i].box == NULL)
        create_group (self, state->facets[i]);
      apply_group (self, state->facets[i]);
    }
  self->is_applying = FALSE;
}
