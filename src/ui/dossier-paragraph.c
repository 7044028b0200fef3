// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-paragraph.h"

#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

#define LEAST_CHARS 6
#define UNBREAKABLE_CHARS 3
#define LINE_HEIGHT 1.1 /* of the font's own line, as in style.css */

struct _DossierParagraph
{
  GtkWidget parent_instance;
  char *text;

  PangoLayout *layout; /* NULL until it is measured */
  guint serial;        /* of the context for which the rest is right */
  int width;           /* px, in one line */
  int height;          /* px, in one line */
  int baseline;        /* px, of the first line */
};

G_DEFINE_FINAL_TYPE (DossierParagraph, dossier_paragraph, GTK_TYPE_WIDGET)

static const struct
{
  const char *css_class;
  double line_height;
  gboolean is_tabular;
} styles[] = {
  { "title-1", 1, FALSE },
  { "dossier-figure", 1, TRUE },
  { "dossier-when", LINE_HEIGHT, TRUE },
  { "dossier-notice-text", 1, FALSE },
};

static PangoAttrList *
create_attributes (DossierParagraph *self)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  double line_height = LINE_HEIGHT;

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      if (!gtk_widget_has_css_class (GTK_WIDGET (self), styles[i].css_class))
        continue;
      line_height = styles[i].line_height;
      if (styles[i].is_tabular)
        pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
    }
  pango_attr_list_insert (attributes, pango_attr_line_height_new (line_height));

  return attributes;
}

/* Lays the text out in one line, and keeps its size. */
static void
lay_out (DossierParagraph *self)
{
  g_autoptr (PangoAttrList) attributes = create_attributes (self);
  g_autofree char *ordered = dossier_order_digits (self->text);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  g_clear_object (&self->layout);
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), ordered);
  pango_layout_set_attributes (self->layout, attributes);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (self->layout, rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_get_pixel_size (self->layout, &self->width, &self->height);
  self->baseline = PANGO_PIXELS (pango_layout_get_baseline (self->layout));
}

/* The layout, made anew where font, text size, language or direction have changed. */
static PangoLayout *
get_layout (DossierParagraph *self)
{
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self)));

  if (self->layout == NULL || serial != self->serial)
    lay_out (self);
  self->serial = serial;

  return self->layout;
}

/* Breaks the text for a width in px, where it does not fit in one line. */
static PangoLayout *
get_layout_for_width (DossierParagraph *self,
                      int width)
{
  PangoLayout *layout = get_layout (self);

  pango_layout_set_width (layout, width < self->width ? width * PANGO_SCALE : -1);

  return layout;
}

/* How narrow the text may become: half of it, or a few letters of a long one. */
static int
get_least_width (DossierParagraph *self)
{
  glong n_chars = g_utf8_strlen (self->text, -1);

  if (n_chars <= UNBREAKABLE_CHARS)
    return self->width;

  return (int) (self->width * MIN (n_chars / 2, LEAST_CHARS) / n_chars) + 1;
}

static GtkSizeRequestMode
dossier_paragraph_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_paragraph_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  DossierParagraph *self = DOSSIER_PARAGRAPH (widget);
  PangoLayout *layout = get_layout (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = get_least_width (self);
      *natural = self->width;
      return;
    }

  *minimum = *natural = self->height;
  *minimum_baseline = *natural_baseline = self->baseline;
  if (for_size < 0 || for_size >= self->width)
    return;

  layout = get_layout_for_width (self, for_size);
  pango_layout_get_pixel_size (layout, NULL, minimum);
  *natural = *minimum;
}

static void
dossier_paragraph_snapshot (GtkWidget *widget,
                            GtkSnapshot *snapshot)
{
  DossierParagraph *self = DOSSIER_PARAGRAPH (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  PangoLayout *layout = get_layout_for_width (self, width);
  GdkRGBA rgba = dossier_colour_to_rgba (dossier_text_colour_for_widget (widget));
  PangoRectangle box = { 0, 0, self->width, self->height };
  graphene_point_t corner = { 0, 0 };

  if (width < self->width)
    pango_layout_get_pixel_extents (layout, NULL, &box);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    corner.x = width - box.width - box.x;
  corner.y = MAX (0, (height - box.height) / 2);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &corner);
  gtk_snapshot_append_layout (snapshot, layout, &rgba);
  gtk_snapshot_restore (snapshot);
}

static void
dossier_paragraph_finalize (GObject *object)
{
  DossierParagraph *self = DOSSIER_PARAGRAPH (object);

  g_clear_object (&self->layout);
  g_free (self->text);

  G_OBJECT_CLASS (dossier_paragraph_parent_class)->finalize (object);
}

static void
dossier_paragraph_class_init (DossierParagraphClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_paragraph_finalize;
  widget_class->get_request_mode = dossier_paragraph_get_request_mode;
  widget_class->measure = dossier_paragraph_measure;
  widget_class->snapshot = dossier_paragraph_snapshot;

  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
dossier_paragraph_init (DossierParagraph *self)
{
  self->text = g_strdup ("");
}

static void
set_up (DossierParagraph *self,
        const char *text,
        const char *css_class)
{
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  dossier_paragraph_set_text (self, text);
}

/**
 * dossier_paragraph_new:
 * @text: (nullable): the words
 * @css_class: (nullable): their style class
 *
 * Returns: (transfer floating): a text that wraps
 */
GtkWidget *
dossier_paragraph_new (const char *text,
                       const char *css_class)
{
  DossierParagraph *self = g_object_new (DOSSIER_TYPE_PARAGRAPH, NULL);

  set_up (self, text, css_class);

  return GTK_WIDGET (self);
}

/**
 * dossier_paragraph_new_heading:
 * @text: the words
 * @css_class: (nullable): their style class
 * @level: 1 for the page's title, 2 for what stands below it, and so on
 *
 * Returns: (transfer floating): a text that wraps, and is a heading to assistive technology
 */
GtkWidget *
dossier_paragraph_new_heading (const char *text,
                               const char *css_class,
                               int level)
{
  DossierParagraph *self = g_object_new (DOSSIER_TYPE_PARAGRAPH,
                                         "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                         NULL);

  set_up (self, text, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);

  return GTK_WIDGET (self);
}

/**
 * dossier_paragraph_get_text:
 * @self: a paragraph
 *
 * Returns: (transfer none): its words
 */
const char *
dossier_paragraph_get_text (DossierParagraph *self)
{
  g_return_val_if_fail (DOSSIER_IS_PARAGRAPH (self), "");

  return self->text;
}

/**
 * dossier_paragraph_set_text:
 * @self: a paragraph
 * @text: (nullable): the words
 *
 * Sets what it says.
 */
void
dossier_paragraph_set_text (DossierParagraph *self,
                            const char *text)
{
  g_return_if_fail (DOSSIER_IS_PARAGRAPH (self));

  text = text != NULL ? text : "";
  if (*self->text != '\0' && g_str_equal (self->text, text))
    return;

  g_free (self->text);
  self->text = g_strdup (text);
  g_clear_object (&self->layout);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
