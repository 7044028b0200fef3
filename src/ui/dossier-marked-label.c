// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-marked-label.h"

#include <adwaita.h>

#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

typedef struct
{
  guint16 ground[3];
  guint16 text[3];
  gboolean underlined; /* colour alone would not do */
} HitColours;

#define CHANNEL(x) ((x) * 0x101)
#define RGB(r, g, b) { CHANNEL (r), CHANNEL (g), CHANNEL (b) }

static const HitColours colours[] = {
  [DOSSIER_THEME_LIGHT] = { RGB (0xf8, 0xe4, 0x5c), RGB (0x24, 0x1f, 0x31), FALSE },
  [DOSSIER_THEME_DARK] = { RGB (0x8a, 0x6a, 0x00), RGB (0xff, 0xff, 0xff), FALSE },
  [DOSSIER_THEME_HIGH_CONTRAST_LIGHT] = { RGB (0xf8, 0xe4, 0x5c), RGB (0x24, 0x1f, 0x31), TRUE },
  [DOSSIER_THEME_HIGH_CONTRAST_DARK] = { RGB (0x8a, 0x6a, 0x00), RGB (0xff, 0xff, 0xff), TRUE },
};

struct _DossierMarkedLabel
{
  GtkWidget parent_instance;
  GtkWidget *label;
  GArray *ranges; /* of DossierRange; (nullable) */
};

G_DEFINE_FINAL_TYPE (DossierMarkedLabel, dossier_marked_label, GTK_TYPE_WIDGET)

static void
add_attribute (PangoAttrList *attributes,
               PangoAttribute *attribute,
               const DossierRange *range)
{
  attribute->start_index = range->start;
  attribute->end_index = range->end;
  pango_attr_list_insert (attributes, attribute);
}

static void
highlight (DossierMarkedLabel *self)
{
  const HitColours *hit = &colours[dossier_theme_for_widget (GTK_WIDGET (self))];
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; self->ranges != NULL && i < self->ranges->len; i++)
    {
      const DossierRange *range = &g_array_index (self->ranges, DossierRange, i);

      add_attribute (attributes, pango_attr_background_new (hit->ground[0], hit->ground[1], hit->ground[2]), range);
      add_attribute (attributes, pango_attr_foreground_new (hit->text[0], hit->text[1], hit->text[2]), range);
      if (hit->underlined)
        add_attribute (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), range);
    }

  gtk_label_set_attributes (GTK_LABEL (self->label), attributes);
}

static void
dossier_marked_label_dispose (GObject *object)
{
  DossierMarkedLabel *self = DOSSIER_MARKED_LABEL (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->ranges, g_array_unref);

  G_OBJECT_CLASS (dossier_marked_label_parent_class)->dispose (object);
}

static void
dossier_marked_label_class_init (DossierMarkedLabelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_marked_label_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

/* Colours in a label are no style: what changes the style must change them, too. */
static void
dossier_marked_label_init (DossierMarkedLabel *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (highlight), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (highlight), self, G_CONNECT_SWAPPED);
}

/**
 * dossier_marked_label_new:
 * @css_class: (nullable): the style class of its words
 *
 * Returns: (transfer floating): a label without words yet
 */
GtkWidget *
dossier_marked_label_new (const char *css_class)
{
  DossierMarkedLabel *self = g_object_new (DOSSIER_TYPE_MARKED_LABEL, NULL);

  self->label = dossier_label_new (NULL, css_class);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * dossier_marked_label_set:
 * @self: a label
 * @text: words, and what is found in them
 *
 * Shows @text.
 */
void
dossier_marked_label_set (DossierMarkedLabel *self,
                          const DossierMarkedText *text)
{
  g_return_if_fail (DOSSIER_IS_MARKED_LABEL (self));
  g_return_if_fail (text != NULL && text->words != NULL);

  g_clear_pointer (&self->ranges, g_array_unref);
  self->ranges = g_array_ref (text->ranges);
  gtk_label_set_text (GTK_LABEL (self->label), text->words);
  highlight (self);
}

/**
 * dossier_marked_label_set_plain:
 * @self: a label
 * @words: words
 *
 * Shows words without highlighting any.
 */
void
dossier_marked_label_set_plain (DossierMarkedLabel *self,
                                const char *words)
{
  g_return_if_fail (DOSSIER_IS_MARKED_LABEL (self));

  g_clear_pointer (&self->ranges, g_array_unref);
  gtk_label_set_text (GTK_LABEL (self->label), words);
  highlight (self);
}

/**
 * dossier_marked_label_get_label:
 * @self: a label
 *
 * Returns: (transfer none): what shows the words
 */
GtkLabel *
dossier_marked_label_get_label (DossierMarkedLabel *self)
{
  g_return_val_if_fail (DOSSIER_IS_MARKED_LABEL (self), NULL);

  return GTK_LABEL (self->label);
}
