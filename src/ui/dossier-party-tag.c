// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-party-tag.h"

#include "ui/dossier-theme.h"

/* px at the normal text size; 28 holds the letters of any tag, so that names beside tags align. */
#define WIDTH 28
#define HEIGHT 20
#define PADDING 5
#define RADIUS 6
#define OUTLINE 2

struct _DossierPartyTag
{
  GtkWidget parent_instance;
  PangoLayout *layout; /* of the letters; NULL until they are measured */
  char *letters;
  char *colour_light;
  char *colour_dark;
  char *name; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (DossierPartyTag, dossier_party_tag, GTK_TYPE_WIDGET)

static PangoLayout *
get_layout (DossierPartyTag *self)
{
  if (self->layout == NULL)
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->letters);

  return self->layout;
}

static void
dossier_party_tag_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  DossierPartyTag *self = DOSSIER_PARTY_TAG (widget);
  double scale = dossier_text_scale_for_widget (widget);
  int width, height;

  pango_layout_get_pixel_size (get_layout (self), &width, &height);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MAX ((int) (WIDTH * scale), width + 2 * PADDING);
  else
    *minimum = MAX ((int) (HEIGHT * scale), height);
  *natural = *minimum;
}

static void
append_ground (DossierPartyTag *self,
               GtkSnapshot *snapshot,
               DossierTheme theme,
               const graphene_rect_t *bounds)
{
  DossierColour tint = dossier_palette_get_party_tint (theme, self->letters, self->colour_light, self->colour_dark);
  DossierColour party = dossier_palette_get_party (theme, self->letters, self->colour_light, self->colour_dark);
  GdkRGBA tint_rgba = dossier_colour_to_rgba (tint);
  GdkRGBA party_rgba = dossier_colour_to_rgba (party);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, bounds, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &tint_rgba, bounds);
  gtk_snapshot_pop (snapshot);

  if (theme == DOSSIER_THEME_HIGH_CONTRAST_LIGHT || theme == DOSSIER_THEME_HIGH_CONTRAST_DARK)
    gtk_snapshot_append_border (snapshot, &rounded, (float[4]) { OUTLINE, OUTLINE, OUTLINE, OUTLINE },
                                (GdkRGBA[4]) { party_rgba, party_rgba, party_rgba, party_rgba });
}

static void
dossier_party_tag_snapshot (GtkWidget *widget,
                            GtkSnapshot *snapshot)
{
  DossierPartyTag *self = DOSSIER_PARTY_TAG (widget);
  DossierTheme theme = dossier_theme_for_widget (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int text_width, text_height;
  GdkRGBA rgba;

  append_ground (self, snapshot, theme, &GRAPHENE_RECT_INIT (0, 0, width, height));

  rgba = dossier_colour_to_rgba (dossier_palette_get_letters (theme, self->letters, self->colour_light,
                                                              self->colour_dark));
  pango_layout_get_pixel_size (get_layout (self), &text_width, &text_height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - text_width) / 2, (height - text_height) / 2));
  gtk_snapshot_append_layout (snapshot, self->layout, &rgba);
  gtk_snapshot_restore (snapshot);
}

static gboolean
dossier_party_tag_query_tooltip (GtkWidget *widget,
                                 int x,
                                 int y,
                                 gboolean keyboard_tooltip,
                                 GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, DOSSIER_PARTY_TAG (widget)->name);

  return DOSSIER_PARTY_TAG (widget)->name != NULL;
}

/* Font and text size are in the layout: it is made again with the new ones. */
static void
dossier_party_tag_css_changed (GtkWidget *widget,
                               GtkCssStyleChange *change)
{
  g_clear_object (&DOSSIER_PARTY_TAG (widget)->layout);

  GTK_WIDGET_CLASS (dossier_party_tag_parent_class)->css_changed (widget, change);
}

static void
dossier_party_tag_system_setting_changed (GtkWidget *widget,
                                          GtkSystemSetting setting)
{
  g_clear_object (&DOSSIER_PARTY_TAG (widget)->layout);

  GTK_WIDGET_CLASS (dossier_party_tag_parent_class)->system_setting_changed (widget, setting);
}

static void
dossier_party_tag_finalize (GObject *object)
{
  DossierPartyTag *self = DOSSIER_PARTY_TAG (object);

  g_clear_object (&self->layout);
  g_free (self->letters);
  g_free (self->colour_light);
  g_free (self->colour_dark);
  g_free (self->name);

  G_OBJECT_CLASS (dossier_party_tag_parent_class)->finalize (object);
}

static void
dossier_party_tag_class_init (DossierPartyTagClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_party_tag_finalize;

  widget_class->measure = dossier_party_tag_measure;
  widget_class->snapshot = dossier_party_tag_snapshot;
  widget_class->query_tooltip = dossier_party_tag_query_tooltip;
  widget_class->css_changed = dossier_party_tag_css_changed;
  widget_class->system_setting_changed = dossier_party_tag_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "dossier-tag");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
dossier_party_tag_init (DossierPartyTag *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * dossier_party_tag_new:
 * @state: letters, colours and name; copied
 *
 * Returns: (transfer floating): the tag, or an empty one where @state has no letters
 */
GtkWidget *
dossier_party_tag_new (const DossierTagState *state)
{
  DossierPartyTag *self;
  const char *name;

  g_return_val_if_fail (state != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_PARTY_TAG, "visible", state->letters != NULL, NULL);
  self->letters = g_strdup (state->letters != NULL ? state->letters : "");
  self->colour_light = g_strdup (state->colour_light);
  self->colour_dark = g_strdup (state->colour_dark);
  self->name = state->name != NULL && *state->name != '\0' ? g_strdup (state->name) : NULL;

  name = self->name != NULL ? self->name : self->letters;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
