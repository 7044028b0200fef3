// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-export-menu.h"

#include <glib/gi18n.h>

#include "ui/dossier-chart-export.h"
#include "ui/dossier-chart-table.h"
#include "ui/dossier-check-button.h"
#include "ui/dossier-choice.h"
#include "ui/dossier-file-dialog.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

typedef struct
{
  const char *name;
  double width, height;
  double scale;
  double dpi;
} SizeChoice;

static const SizeChoice sizes[] = {
  /* Translators: sizes of a picture */
  { N_("Document, 1200 pixels wide"), 1200, 0, 1, 0 },
  { N_("Document, twice as sharp"), 1200, 0, 2, 0 },
  { N_("Slide, 1920 × 1080"), 1920, 1080, 1, 0 },
  { N_("Screen, 3840 × 2160"), 1920, 1080, 2, 0 },
  { N_("Square, 1080 × 1080"), 1080, 1080, 1, 0 },
  { N_("A4 sheet, 300 dots an inch"), 1123, 794, 3.125, 300 },
};

typedef struct
{
  const char *name;
  DossierTheme theme;
} ThemeChoice;

static const ThemeChoice themes[] = {
  /* Translators: colours of a picture */
  { N_("Light"), DOSSIER_THEME_LIGHT },
  { N_("Dark"), DOSSIER_THEME_DARK },
  { N_("Print"), DOSSIER_THEME_PRINT },
  { N_("High contrast"), DOSSIER_THEME_HIGH_CONTRAST_LIGHT },
};

struct _DossierExportMenu
{
  GtkWidget parent_instance;
  const DossierChartSpec *spec; /* borrowed: the chart beside it holds it */
  GtkWidget *button;
  GtkWidget *popover; /* made when it is first opened; (nullable) */
  GtkWidget *size;
  GtkWidget *theme;
  GtkWidget *outlines;
  GtkWidget *message;
  GBytes *bytes; /* being saved; (nullable) */
};

G_DEFINE_FINAL_TYPE (DossierExportMenu, dossier_export_menu, GTK_TYPE_WIDGET)

static void
dossier_export_menu_dispose (GObject *object)
{
  DossierExportMenu *self = DOSSIER_EXPORT_MENU (object);

  /* A file may still be being written, and what comes of it has nowhere to be said then. */
  self->popover = self->size = self->theme = self->outlines = self->message = NULL;
  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->bytes, g_bytes_unref);

  G_OBJECT_CLASS (dossier_export_menu_parent_class)->dispose (object);
}

static void
dossier_export_menu_class_init (DossierExportMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_export_menu_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-export-menu");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_export_menu_init (DossierExportMenu *self)
{
}

static void
say (DossierExportMenu *self,
     const char *words)
{
  if (self->message == NULL)
    return;

  gtk_label_set_text (GTK_LABEL (self->message), words);
  gtk_widget_set_visible (self->message, TRUE);
}

static DossierChartWish
get_wish (DossierExportMenu *self,
          DossierExportFormat format)
{
  const SizeChoice *size = &sizes[gtk_drop_down_get_selected (GTK_DROP_DOWN (self->size))];
  DossierChartWish wish = { format };

  wish.theme = themes[gtk_drop_down_get_selected (GTK_DROP_DOWN (self->theme))].theme;
  wish.width = size->width;
  wish.height = size->height;
  wish.scale = size->scale;
  wish.dpi = size->dpi;
  wish.outlines = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->outlines));
  /* What has no pixels has one size. */
  if (format != DOSSIER_EXPORT_PNG)
    wish.scale = 1;

  return wish;
}

static void
saved_cb (GObject *source,
          GAsyncResult *result,
          gpointer user_data)
{
  g_autoptr (DossierExportMenu) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *words = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    /* Translators: %s is the name of a file */
    words = g_strdup_printf (_("Saved as %s"), name);
  else
    words = g_strdup (error->message);
  say (self, words);
}

static void
write_file (DossierExportMenu *self,
            GFile *file)
{
  g_file_replace_contents_bytes_async (file, self->bytes, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL,
                                       saved_cb, g_object_ref (self));
}

static void
chosen_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  g_autoptr (DossierExportMenu) self = user_data;
  g_autoptr (GFile) file = dossier_file_dialog_finish (result, NULL);

  /* Not to choose a file is no error, and there is no other. */
  if (file == NULL || self->bytes == NULL)
    return;

  write_file (self, file);
}

/* What was done or, where it could not be, why not: in words of our own where it is known. */
static void
say_outcome (DossierExportMenu *self,
             const char *done,
             const GError *error)
{
  if (error == NULL)
    say (self, done);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT))
    say (self, _("This chart is too large for such a picture. Its data can be saved as CSV or JSON."));
  else
    say (self, error->message);
}

/* Returns: whether there is something to save; else it is said why not */
static gboolean
make_bytes (DossierExportMenu *self,
            DossierExportFormat format)
{
  DossierChartWish wish = get_wish (self, format);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->bytes, g_bytes_unref);
  self->bytes = dossier_chart_export (self->spec, &wish, &error);
  if (self->bytes == NULL)
    say_outcome (self, NULL, error);

  return self->bytes != NULL;
}

static void
on_save_clicked (DossierExportMenu *self,
                 GtkWidget *button)
{
  DossierExportFormat format = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "format"));
  g_autofree char *name = dossier_chart_export_name (self->spec, format);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (make_bytes (self, format))
    dossier_file_dialog_save_async (GTK_WINDOW (root), _("Save the Chart"), name, chosen_cb, g_object_ref (self));
}

static void
on_copy_image (DossierExportMenu *self)
{
  DossierChartWish wish = get_wish (self, DOSSIER_EXPORT_PNG);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) content = dossier_chart_export_image (self->spec, wish.theme, &error);

  if (content != NULL)
    gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  say_outcome (self, _("Image copied"), error);
}

static void
on_copy_table (DossierExportMenu *self)
{
  g_autoptr (GdkContentProvider) content = dossier_chart_table_create_content (self->spec);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  say (self, _("Table copied"));
}

static GtkWidget *
create_choice (const char *name,
               const char *const *names,
               GtkWidget **choice)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  *choice = dossier_choice_new (name, names);
  gtk_box_append (GTK_BOX (box), dossier_label_new (name, "dossier-caption"));
  gtk_box_append (GTK_BOX (box), *choice);

  return box;
}

static GtkWidget *
create_size (DossierExportMenu *self)
{
  const char *names[G_N_ELEMENTS (sizes) + 1] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    names[i] = _(sizes[i].name);

  return create_choice (_("Size"), names, &self->size);
}

/* What is on the screen is the first guess. */
static GtkWidget *
create_theme (DossierExportMenu *self)
{
  const char *names[G_N_ELEMENTS (themes) + 1] = { NULL };
  GtkWidget *box;

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    names[i] = _(themes[i].name);
  box = create_choice (_("Colours"), names, &self->theme);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->theme),
                              dossier_theme_for_widget (GTK_WIDGET (self)) == DOSSIER_THEME_DARK ? 1 : 0);

  return box;
}

static GtkWidget *
create_save_button (DossierExportMenu *self,
                    DossierExportFormat format,
                    const char *label,
                    const char *name)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, name);
  dossier_widget_set_name (button, name);
  g_object_set_data (G_OBJECT (button), "format", GUINT_TO_POINTER (format));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_save_clicked), self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
create_files (DossierExportMenu *self)
{
  static const struct
  {
    DossierExportFormat format;
    const char *label;
    const char *name;
  } files[] = {
    { DOSSIER_EXPORT_PNG, "PNG…", N_("Save as PNG") },
    { DOSSIER_EXPORT_SVG, "SVG…", N_("Save as SVG") },
    { DOSSIER_EXPORT_PDF, "PDF…", N_("Save as PDF") },
    { DOSSIER_EXPORT_CSV, "CSV…", N_("Save the data as CSV") },
    { DOSSIER_EXPORT_JSON, "JSON…", N_("Save the data as JSON") },
  };
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  for (int i = 0; i < (int) G_N_ELEMENTS (files); i++)
    gtk_grid_attach (GTK_GRID (grid), create_save_button (self, files[i].format, files[i].label, _(files[i].name)),
                     i % 3, i / 3, 1, 1);

  return grid;
}

static GtkWidget *
create_copies (DossierExportMenu *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *image = gtk_button_new_with_label (_("Copy Image"));
  GtkWidget *table = gtk_button_new_with_label (_("Copy Table"));

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  g_signal_connect_object (image, "clicked", G_CALLBACK (on_copy_image), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "clicked", G_CALLBACK (on_copy_table), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), table);

  return box;
}

static void
create_popover (GtkMenuButton *button,
                gpointer data)
{
  DossierExportMenu *self = data;
  GtkWidget *box;

  if (self->popover != NULL)
    return;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  gtk_widget_add_css_class (box, "dossier-export");
  gtk_box_append (GTK_BOX (box), dossier_heading_new (_("Take This Chart Along"), "heading", 3));
  gtk_box_append (GTK_BOX (box), create_size (self));
  gtk_box_append (GTK_BOX (box), create_theme (self));
  self->outlines = dossier_check_button_new (_("Letters as shapes, in SVG"));
  gtk_box_append (GTK_BOX (box), self->outlines);
  gtk_box_append (GTK_BOX (box), create_files (self));
  gtk_box_append (GTK_BOX (box), create_copies (self));
  self->message = dossier_label_new ("", "dossier-caption");
  gtk_widget_set_visible (self->message, FALSE);
  gtk_box_append (GTK_BOX (box), self->message);

  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  gtk_menu_button_set_popover (button, self->popover);
}

static GdkContentProvider *
prepare_drag (DossierExportMenu *self)
{
  return dossier_chart_export_drag (self->spec, dossier_theme_for_widget (GTK_WIDGET (self)));
}

/**
 * dossier_export_menu_new:
 * @spec: what the chart shows; it must outlive the menu
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
dossier_export_menu_new (const DossierChartSpec *spec)
{
  DossierExportMenu *self;
  GtkDragSource *drag;
  const char *name = _("Export, or drag the chart out");

  g_return_val_if_fail (spec != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_EXPORT_MENU, NULL);
  self->spec = spec;
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "document-save-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popover, self, NULL);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_set_tooltip_text (self->button, name);
  dossier_menu_button_set_name (GTK_MENU_BUTTON (self->button), name);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));

  drag = gtk_drag_source_new ();
  g_signal_connect_swapped (drag, "prepare", G_CALLBACK (prepare_drag), self);
  gtk_widget_add_controller (self->button, GTK_EVENT_CONTROLLER (drag));

  return GTK_WIDGET (self);
}

/**
 * dossier_export_menu_open:
 * @self: a menu
 */
void
dossier_export_menu_open (DossierExportMenu *self)
{
  g_return_if_fail (DOSSIER_IS_EXPORT_MENU (self));

  dossier_menu_button_open (GTK_MENU_BUTTON (self->button));
}

/**
 * dossier_export_menu_save:
 * @self: a menu that was opened
 * @format: of the file
 * @file: where to
 *
 * Saves the chart in the size and the colours that are chosen, and says in the menu how that went, unless it has gone
 * by then.
 */
void
dossier_export_menu_save (DossierExportMenu *self,
                          DossierExportFormat format,
                          GFile *file)
{
  g_return_if_fail (DOSSIER_IS_EXPORT_MENU (self) && self->popover != NULL);
  g_return_if_fail (G_IS_FILE (file));

  if (make_bytes (self, format))
    write_file (self, file);
}

/**
 * dossier_export_menu_get_message:
 * @self: a menu
 *
 * Returns: (transfer none) (nullable): what was last said of saving or copying
 */
const char *
dossier_export_menu_get_message (DossierExportMenu *self)
{
  g_return_val_if_fail (DOSSIER_IS_EXPORT_MENU (self), NULL);

  return self->message != NULL ? gtk_label_get_text (GTK_LABEL (self->message)) : NULL;
}
