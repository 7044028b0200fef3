// SPDX-License-Identifier: GPL-3.0-or-later

/* The words of a picture, after it: its title, its summary, and its statements as a table, each tagged as what it is,
 * so that a reader who does not see the picture misses nothing. */

#include <cairo-pdf.h>
#include <math.h>

#include "draw/dossier-export-private.h"
#include "draw/dossier-pdf-flow.h"

/* A4, points */
#define PAGE_WIDTH 842.0
#define PAGE_HEIGHT 595.0
#define MARGIN 42.0

#define TITLE_SIZE 16.0
#define TEXT_SIZE 9.0
#define GAP 10.0      /* between paragraphs, and between columns */
#define ROW_GAP 4.0   /* above and below the words of a row */
#define RULE 0.5

static const DossierColour rule_ink = { 0.55, 0.55, 0.58, 1 };

typedef struct
{
  DossierPdfFlow flow;
  const DossierTable *table;
  double *widths; /* of the columns, points */
} Writer;

static double
set_text (Writer *writer,
          const char *text,
          double size,
          DossierWeight weight,
          double width)
{
  return dossier_pdf_flow_measure (&writer->flow, text, size, weight, width);
}

static void
write_paragraph (Writer *writer,
                 const char *tag,
                 const char *text,
                 double size,
                 DossierWeight weight)
{
  if (text == NULL || text[0] == '\0')
    return;

  dossier_pdf_flow_write (&writer->flow, tag, text, size, weight);
  writer->flow.y += GAP;
}

static const char *
get_words (const DossierTable *table,
           int row,
           guint column)
{
  return row < 0 ? dossier_table_get_title (table, column) : dossier_table_get (table, (guint) row, column);
}

/* The width at which nothing of the column would wrap. */
static double
measure_column (Writer *writer,
                guint column)
{
  double widest = 0;

  for (int row = -1; row < (int) dossier_table_get_n_rows (writer->table); row++)
    widest = MAX (widest, set_text (writer, get_words (writer->table, row, column), TEXT_SIZE, DOSSIER_WEIGHT_BOLD, 0));

  return ceil (widest) + 1;
}

/* What columns may be no wider than for all to have room: narrow ones keep their words together, and the wide ones
 * share the rest. */
static double
find_widest (const double *widths,
             guint n,
             double room)
{
  double least = 0, most = room;

  for (guint round = 0; round < 24; round++)
    {
      double middle = (least + most) / 2;
      double sum = 0;

      for (guint column = 0; column < n; column++)
        sum += MIN (widths[column], middle);
      if (sum > room)
        most = middle;
      else
        least = middle;
    }

  return least;
}

static void
set_widths (Writer *writer)
{
  guint n = dossier_table_get_n_columns (writer->table);
  double widest;

  for (guint column = 0; column < n; column++)
    writer->widths[column] = measure_column (writer, column);
  widest = find_widest (writer->widths, n, PAGE_WIDTH - 2 * MARGIN - (n - 1) * GAP);
  for (guint column = 0; column < n; column++)
    writer->widths[column] = MIN (writer->widths[column], widest);
}

static double
measure_row (Writer *writer,
             int row)
{
  double height = 0;

  for (guint column = 0; column < dossier_table_get_n_columns (writer->table); column++)
    height = MAX (height, set_text (writer, get_words (writer->table, row, column), TEXT_SIZE,
                                    row < 0 ? DOSSIER_WEIGHT_BOLD : DOSSIER_WEIGHT_REGULAR, writer->widths[column]));

  return height + 2 * ROW_GAP;
}

static void
draw_rule (Writer *writer)
{
  cairo_set_source_rgb (writer->flow.pdf->cr, rule_ink.red, rule_ink.green, rule_ink.blue);
  cairo_set_line_width (writer->flow.pdf->cr, RULE);
  cairo_move_to (writer->flow.pdf->cr, MARGIN, writer->flow.y);
  cairo_line_to (writer->flow.pdf->cr, PAGE_WIDTH - MARGIN, writer->flow.y);
  cairo_stroke (writer->flow.pdf->cr);
}

static void
write_row (Writer *writer,
           int row,
           double height)
{
  const char *tag = row < 0 ? "TH" : "TD";
  double x = MARGIN;

  cairo_tag_begin (writer->flow.pdf->cr, "TR", NULL);
  for (guint column = 0; column < dossier_table_get_n_columns (writer->table); column++)
    {
      cairo_tag_begin (writer->flow.pdf->cr, tag, NULL);
      set_text (writer, get_words (writer->table, row, column), TEXT_SIZE,
                row < 0 ? DOSSIER_WEIGHT_BOLD : DOSSIER_WEIGHT_REGULAR, writer->widths[column]);
      dossier_pdf_flow_show (&writer->flow, x, writer->flow.y + ROW_GAP);
      cairo_tag_end (writer->flow.pdf->cr, tag);
      x += writer->widths[column] + GAP;
    }
  cairo_tag_end (writer->flow.pdf->cr, "TR");
  writer->flow.y += height;
  writer->flow.fresh = FALSE;
}

/* A row of some thousand letters, higher than a page, runs over its end. */
static void
write_table (Writer *writer)
{
  double head;

  set_widths (writer);
  head = measure_row (writer, -1);
  cairo_tag_begin (writer->flow.pdf->cr, "Table", NULL);
  for (int row = -1; row < (int) dossier_table_get_n_rows (writer->table); row++)
    {
      double height = measure_row (writer, row);

      if (!writer->flow.fresh && writer->flow.y + height > PAGE_HEIGHT - MARGIN)
        {
          dossier_pdf_flow_end_page (&writer->flow);
          if (row >= 0)
            write_row (writer, -1, head);
        }
      if (row >= 0)
        draw_rule (writer);
      write_row (writer, row, height);
    }
  cairo_tag_end (writer->flow.pdf->cr, "Table");
}

/**
 * dossier_export_pdf_table:
 * @pdf: a file whose page with the picture is done
 * @scene: the picture
 * @table: its statements, for a reader
 *
 * Writes pages with the words of a picture.
 */
void
dossier_export_pdf_table (DossierPdf *pdf,
                          const DossierScene *scene,
                          const DossierTable *table)
{
  g_autofree double *widths = g_new0 (double, dossier_table_get_n_columns (table));
  Writer writer = { .table = table, .widths = widths };

  dossier_pdf_begin_page (pdf);
  cairo_pdf_surface_set_size (pdf->surface, PAGE_WIDTH, PAGE_HEIGHT);
  dossier_pdf_flow_init (&writer.flow, pdf);
  writer.flow.left = MARGIN;
  writer.flow.width = PAGE_WIDTH - 2 * MARGIN;
  writer.flow.top = writer.flow.y = MARGIN;
  writer.flow.bottom = PAGE_HEIGHT - MARGIN;
  write_paragraph (&writer, "H1", dossier_scene_get_title (scene), TITLE_SIZE, DOSSIER_WEIGHT_BOLD);
  write_paragraph (&writer, "P", dossier_scene_get_summary (scene), TEXT_SIZE, DOSSIER_WEIGHT_REGULAR);
  write_paragraph (&writer, "P", dossier_scene_get_origin (scene)->caption, TEXT_SIZE, DOSSIER_WEIGHT_REGULAR);
  if (dossier_table_get_n_rows (table) > 0)
    write_table (&writer);
  dossier_pdf_end_page (pdf);
  dossier_pdf_flow_clear (&writer.flow);
}
