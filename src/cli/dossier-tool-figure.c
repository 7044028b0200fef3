// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool figure: a figure of a dossier as a picture, as the text of one, or as the data behind it. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdio.h>
#include <unistd.h>

#include "core/dossier-nearest.h"
#include "draw/dossier-export.h"
#include "draw/dossier-layout.h"
#include "present/dossier-chart-data.h"
#include "present/dossier-charts.h"
#include "present/dossier-clean-text.h"

#define DEFAULT_WIDTH 1200
#define LEAST_SIDE 100
#define MOST_SIDE 16000
#define LEAST_SCALE 0.1
#define MOST_SCALE 16
#define LEAST_DPI 10
#define MOST_DPI 10000

typedef struct
{
  char *size;
  char *theme;
  char *format;
  char *output;
  char *language;
  double scale;
  double dpi;
  gboolean outlines;
} Wish;

/* What the wish comes to. */
typedef struct
{
  guint width;
  guint height; /* 0: as high as it needs to be */
  DossierTheme theme;
  DossierExportFormat format;
  double scale;
  double dpi; /* 0: as the scale has it */
  gboolean outlines;
} Picture;

typedef struct
{
  const char *id;
  DossierTheme theme;
} ThemeName;

static const ThemeName theme_names[] = {
  { "light", DOSSIER_THEME_LIGHT },
  { "dark", DOSSIER_THEME_DARK },
  { "print", DOSSIER_THEME_PRINT },
  { "projector", DOSSIER_THEME_PROJECTOR },
  { "high-contrast", DOSSIER_THEME_HIGH_CONTRAST_LIGHT },
  { "high-contrast-dark", DOSSIER_THEME_HIGH_CONTRAST_DARK },
};

typedef struct
{
  const char *id;
  DossierExportFormat format;
} FormatName;

static const FormatName format_names[] = {
  { "png", DOSSIER_EXPORT_PNG },
  { "svg", DOSSIER_EXPORT_SVG },
  { "pdf", DOSSIER_EXPORT_PDF },
  { "txt", DOSSIER_EXPORT_TEXT },
  { "csv", DOSSIER_EXPORT_CSV },
  { "json", DOSSIER_EXPORT_JSON },
};

static void
wish_clear (Wish *wish)
{
  g_free (wish->size);
  g_free (wish->theme);
  g_free (wish->format);
  g_free (wish->output);
  g_free (wish->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

/* Reads a side at the start of text, and moves past it. */
static gboolean
read_side (const char **text,
           guint *side)
{
  char *end;
  guint64 value;

  if (!g_ascii_isdigit (**text))
    return FALSE;

  value = g_ascii_strtoull (*text, &end, 10);
  *text = end;
  *side = (guint) MIN (value, G_MAXUINT);
  return value >= LEAST_SIDE && value <= MOST_SIDE;
}

/* "1200x800", or "1200" for as high as it needs to be. */
static gboolean
read_sides (const char *size,
            Picture *picture)
{
  if (!read_side (&size, &picture->width))
    return FALSE;
  if (*size == '\0')
    return TRUE;

  return *size++ == 'x' && read_side (&size, &picture->height) && *size == '\0';
}

static gboolean
read_size (const char *size,
           Picture *picture)
{
  g_autofree char *shown = NULL;

  picture->width = DEFAULT_WIDTH;
  if (size == NULL || read_sides (size, picture))
    return TRUE;

  shown = dossier_escape_text (size);
  /* Translators: %1$s is what was typed, %2$d and %3$d are numbers of pixels */
  dossier_tool_complain (_("“%1$s” is no size: 1200x800, each side from %2$d to %3$d pixels."), shown, LEAST_SIDE,
                         MOST_SIDE);
  return FALSE;
}

static gboolean
read_theme (const char *id,
            Picture *picture)
{
  DossierNearest nearest;

  if (id == NULL)
    return TRUE;

  nearest = dossier_nearest (id);
  for (gsize i = 0; i < G_N_ELEMENTS (theme_names); i++)
    {
      if (g_str_equal (theme_names[i].id, id))
        {
          picture->theme = theme_names[i].theme;
          return TRUE;
        }
      dossier_nearest_offer (&nearest, theme_names[i].id);
    }

  dossier_tool_complain_word (_("theme"), id, nearest.best);
  return FALSE;
}

static gboolean
find_format (const char *id,
             Picture *picture)
{
  DossierNearest nearest = dossier_nearest (id);

  for (gsize i = 0; i < G_N_ELEMENTS (format_names); i++)
    {
      if (g_str_equal (format_names[i].id, id))
        {
          picture->format = format_names[i].format;
          return TRUE;
        }
      dossier_nearest_offer (&nearest, format_names[i].id);
    }

  dossier_tool_complain_word (_("format"), id, nearest.best);
  return FALSE;
}

/* By name, else by the end of the file's name; on the standard output, text. */
static gboolean
read_format (const Wish *wish,
             Picture *picture)
{
  g_autofree char *shown = NULL;

  if (wish->format != NULL)
    return find_format (wish->format, picture);
  if (g_str_equal (wish->output, "-"))
    {
      picture->format = DOSSIER_EXPORT_TEXT;
      return TRUE;
    }
  if (dossier_export_format_for_path (wish->output, &picture->format))
    return TRUE;

  shown = dossier_escape_text (wish->output);
  /* Translators: %s is the name of a file */
  dossier_tool_complain (_("“%s” does not end in .png, .svg, .pdf, .txt, .csv or .json; “--format” can say what it is "
                           "to be."),
                         shown);
  return FALSE;
}

static gboolean
read_number (const char *option,
             double value,
             double least,
             double most,
             double *number)
{
  if (value == 0)
    return TRUE;

  *number = value;
  if (value >= least && value <= most)
    return TRUE;

  /* Translators: %1$s is an option: “--scale” is a number from 0.1 to 16. */
  dossier_tool_complain (_("“%1$s” is a number from %2$g to %3$g."), option, least, most);
  return FALSE;
}

static gboolean
read_wish (const Wish *wish,
           Picture *picture)
{
  if (wish->output == NULL)
    {
      dossier_tool_complain ("%s",
                             _("Where to? “-o FILE.png”, .svg, .pdf, .txt, .csv or .json; “-o -” writes text here."));
      return FALSE;
    }
  if (wish->language != NULL && !dossier_tool_set_language (wish->language))
    return FALSE;

  picture->outlines = wish->outlines;
  return read_size (wish->size, picture) && read_theme (wish->theme, picture) && read_format (wish, picture)
         && read_number ("--scale", wish->scale, LEAST_SCALE, MOST_SCALE, &picture->scale)
         && read_number ("--dpi", wish->dpi, LEAST_DPI, MOST_DPI, &picture->dpi);
}

static void
list_figures (const Dossier *dossier)
{
  for (guint i = 0; i < dossier->n_figures; i++)
    {
      g_autofree char *title = dossier_text_for_reader (dossier->figures[i]->title);

      g_printerr ("  %s: %s\n", dossier->figures[i]->id, title);
    }
}

static const DossierFigure *
find_figure (const Dossier *dossier,
             const char *id)
{
  const DossierFigure *figure = dossier_find_figure (dossier, id);
  DossierNearest nearest;

  if (figure != NULL)
    return figure;

  nearest = dossier_nearest (id);
  for (guint i = 0; i < dossier->n_figures; i++)
    dossier_nearest_offer (&nearest, dossier->figures[i]->id);
  dossier_tool_complain_word (_("figure"), id, nearest.best);
  list_figures (dossier);
  return NULL;
}

/* Text is measured without fonts, so that it is the same everywhere; so is what is not drawn. */
static gboolean
is_drawn (const Picture *picture)
{
  return dossier_export_is_picture (picture->format) && picture->format != DOSSIER_EXPORT_TEXT;
}

static GBytes *
draw (const Dossier *dossier,
      const DossierFigure *figure,
      const Picture *picture,
      GError **error)
{
  g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (dossier, figure);
  g_autoptr (DossierTable) table = dossier_chart_data_for_reader (spec);
  g_autoptr (DossierTable) data = dossier_chart_data_for_programs (spec);
  g_autoptr (DossierScene) scene = NULL;
  DossierFrame frame = { .width = picture->width, .height = picture->height, .framed = TRUE };
  DossierExportOptions options = { picture->format, picture->theme, picture->scale, picture->dpi, picture->outlines };

  options.table = table;
  options.data = data;
  frame.measure = is_drawn (picture) ? dossier_text_measure_pango () : dossier_text_measure_fixed ();
  if (picture->height == 0)
    frame.height = floor (picture->width * 9.0 / 16);
  dossier_layout_set_export_scale (&frame, picture->theme == DOSSIER_THEME_PROJECTOR);
  if (picture->height == 0)
    frame.height = CLAMP (dossier_layout_get_natural_height (spec, &frame), LEAST_SIDE, MOST_SIDE);
  scene = dossier_layout (spec, &frame);

  return dossier_export_picture (scene, &options, error);
}

static gboolean
is_binary (DossierExportFormat format)
{
  return format == DOSSIER_EXPORT_PNG || format == DOSSIER_EXPORT_PDF;
}

static DossierExit
write_to_output (GBytes *bytes,
                 const Picture *picture)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  if (is_binary (picture->format) && isatty (STDOUT_FILENO))
    {
      dossier_tool_complain ("%s", _("This is no picture that a terminal can show; give a file with “-o”."));
      return DOSSIER_EXIT_USAGE;
    }

  return fwrite (data, 1, size, stdout) == size ? DOSSIER_EXIT_FINE : DOSSIER_EXIT_PROBLEMS;
}

static DossierExit
draw_figure (const char *argument,
             const char *id,
             const Picture *picture,
             const char *output)
{
  g_autoptr (Dossier) dossier = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  const DossierFigure *figure;

  if (is_drawn (picture))
    dossier_text_measure_begin ();
  dossier = dossier_tool_load (argument);
  if (dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;
  figure = find_figure (dossier, id);
  if (figure == NULL)
    return DOSSIER_EXIT_USAGE;

  bytes = draw (dossier, figure, picture, &error);
  if (bytes == NULL)
    {
      dossier_tool_complain ("%s", error->message);
      return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT) ? DOSSIER_EXIT_USAGE
                                                                              : DOSSIER_EXIT_PROBLEMS;
    }

  return g_str_equal (output, "-") ? write_to_output (bytes, picture) : dossier_tool_write_file (bytes, output);
}

/* Without the name of a figure: which there are. */
static DossierExit
ask_which (const char *argument)
{
  g_autoptr (Dossier) dossier = argument != NULL ? dossier_tool_load (argument) : NULL;

  if (argument != NULL && dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;

  dossier_tool_complain ("%s", _("Which figure? “dossier-tool figure FILE ID -o OUTPUT”"));
  if (dossier != NULL)
    list_figures (dossier);

  return DOSSIER_EXIT_USAGE;
}

/**
 * dossier_command_figure:
 * @argc: how many arguments
 * @argv: the arguments, "figure" first
 *
 * Draws a figure.
 *
 * Returns: how it went
 */
DossierExit
dossier_command_figure (int argc,
                        char **argv)
{
  g_auto (Wish) wish = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &wish.output,
      N_("Where to: .png, .svg, .pdf, .txt, .csv or .json; - is the output"), N_("FILE") },
    { "size", 0, 0, G_OPTION_ARG_STRING, &wish.size, N_("Width and height in pixels; a width alone finds its height"),
      N_("WxH") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &wish.theme,
      N_("light, dark, print, projector, high-contrast or high-contrast-dark"), N_("THEME") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &wish.format,
      N_("png, svg, pdf, txt, csv or json, whatever the file is called"),
      N_("FORMAT") },
    { "scale", 0, 0, G_OPTION_ARG_DOUBLE, &wish.scale, N_("So many times as large, with the same layout: 2"),
      N_("NUMBER") },
    { "dpi", 0, 0, G_OPTION_ARG_DOUBLE, &wish.dpi, N_("Pixels an inch on paper, of a png: 300"), N_("NUMBER") },
    { "outlines", 0, 0, G_OPTION_ARG_NONE, &wish.outlines, N_("Draw the letters of an svg as shapes"), NULL },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &wish.language, N_("Show texts and dates in this language: es"), N_("LANG") },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE ID"),
    .summary = _("Draw a figure of a dossier, with its title, its legend and its sources."),
    .description = _("FILE is a path, or the name of an installed dossier; ID is a figure of it.\n"
                     "As txt it says what is where in the picture; csv and json hold a row for each statement."),
    .entries = entries,
  };
  Picture picture = { .theme = DOSSIER_THEME_LIGHT, .scale = 1 };

  g_return_val_if_fail (argc > 0 && argv != NULL, DOSSIER_EXIT_USAGE);

  if (!dossier_tool_parse (&help, &argc, &argv))
    return DOSSIER_EXIT_USAGE;
  if (argc != 3)
    return ask_which (argc == 2 ? argv[1] : NULL);
  if (!read_wish (&wish, &picture))
    return DOSSIER_EXIT_USAGE;

  return draw_figure (argv[1], argv[2], &picture, wish.output);
}
