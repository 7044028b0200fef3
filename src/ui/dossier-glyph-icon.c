// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-glyph-icon.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-theme.h"

#define DEFAULT_SIZE 16

struct _DossierGlyphIcon
{
  GtkWidget parent_instance;
  DossierGlyph glyph;
  const char *word; /* of a status; (nullable) */
  int size; /* px, at the normal text size */
};

G_DEFINE_FINAL_TYPE (DossierGlyphIcon, dossier_glyph_icon, GTK_TYPE_WIDGET)

/* The side of the glyph, in whole pixels: it grows with the text that it stands beside. */
static int
get_side (DossierGlyphIcon *self)
{
  return (int) (self->size * dossier_text_scale_for_widget (GTK_WIDGET (self)) + 0.5);
}

static void
dossier_glyph_icon_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  *minimum = *natural = get_side (DOSSIER_GLYPH_ICON (widget));
}

static void
dossier_glyph_icon_snapshot (GtkWidget *widget,
                             GtkSnapshot *snapshot)
{
  DossierGlyphIcon *self = DOSSIER_GLYPH_ICON (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int side = MIN (get_side (self), MIN (width, height));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  cairo_t *cr;

  if (side <= 0)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  dossier_glyph_paint (self->glyph, cr, (width - side) / 2, (height - side) / 2, side,
                       dossier_text_colour_for_widget (widget));
  cairo_destroy (cr);
}

/* The tooltip is made when it is asked for: a page has hundreds of glyphs, and most are never pointed at. */
static gboolean
dossier_glyph_icon_query_tooltip (GtkWidget *widget,
                                  int x,
                                  int y,
                                  gboolean keyboard_tooltip,
                                  GtkTooltip *tooltip)
{
  DossierGlyphIcon *self = DOSSIER_GLYPH_ICON (widget);
  g_autofree char *text = NULL;

  if (self->word == NULL)
    return FALSE;

  /* Translators: %1$s is a status, %2$s its definition: "Counted: a number counted, or issued as official" */
  text = g_strdup_printf (C_("status", "%1$s: %2$s"), self->word,
                          dossier_status_definition ((DossierStatus) self->glyph));
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
dossier_glyph_icon_class_init (DossierGlyphIconClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = dossier_glyph_icon_measure;
  widget_class->snapshot = dossier_glyph_icon_snapshot;
  widget_class->query_tooltip = dossier_glyph_icon_query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "dossier-glyph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
dossier_glyph_icon_init (DossierGlyphIcon *self)
{
  self->size = DEFAULT_SIZE;
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * dossier_glyph_icon_new:
 * @glyph: a glyph
 *
 * Makes a glyph that stands beside its own word, which says what it means: assistive technology passes it over.
 *
 * Returns: (transfer floating): the icon
 */
GtkWidget *
dossier_glyph_icon_new (DossierGlyph glyph)
{
  DossierGlyphIcon *self;

  g_return_val_if_fail (glyph < DOSSIER_N_GLYPHS, NULL);

  self = g_object_new (DOSSIER_TYPE_GLYPH_ICON, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->glyph = glyph;

  return GTK_WIDGET (self);
}

/**
 * dossier_glyph_icon_new_for_fact:
 * @fact: a fact
 *
 * Makes the glyph of a fact's status, to stand alone: its name is the status's word, its tooltip the word and what it
 * means.
 *
 * Returns: (transfer floating): the icon
 */
GtkWidget *
dossier_glyph_icon_new_for_fact (const DossierFact *fact)
{
  DossierGlyphIcon *self;

  g_return_val_if_fail (fact != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_GLYPH_ICON, "has-tooltip", TRUE, NULL);
  self->glyph = dossier_glyph_for_status (fact->status);
  self->word = dossier_fact_status_word (fact);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->word, -1);

  return GTK_WIDGET (self);
}

/**
 * dossier_glyph_icon_set_size:
 * @self: an icon
 * @size: the side of its box at the normal text size, px; 16 if never set
 */
void
dossier_glyph_icon_set_size (DossierGlyphIcon *self,
                             int size)
{
  g_return_if_fail (DOSSIER_IS_GLYPH_ICON (self));
  g_return_if_fail (size > 0);

  self->size = size;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
