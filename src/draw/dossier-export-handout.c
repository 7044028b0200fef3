// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-export-handout.h"

#include "draw/dossier-paint-private.h"
#include "draw/dossier-pdf-flow.h"
#include "draw/dossier-pdf-slide.h"

/* A4, points */
#define PAGE_WIDTH 595.0
#define PAGE_HEIGHT 842.0
#define MARGIN 42.0
#define FOOT 24.0 /* above the lower edge: the number of the page */

#define SLIDE_WIDTH 1920.0 /* px */
#define SLIDE_HEIGHT 1080.0
#define PICTURE_WIDTH 300.0 /* points */
#define PICTURE_HEIGHT (PICTURE_WIDTH * SLIDE_HEIGHT / SLIDE_WIDTH)
#define NOTES_WIDTH (PAGE_WIDTH - 2 * MARGIN - PICTURE_WIDTH - GAP)

#define TITLE_SIZE 20.0
#define TEXT_SIZE 9.5
#define SOURCE_SIZE 8.0
#define FOOT_SIZE 8.0
#define GAP 12.0
#define ENTRY_GAP 22.0
#define SOURCE_LINES 3 /* that stay on the page of their slide */
#define RULE_GAP 24.0 /* between lines to write on */
#define RULE 0.5

static const DossierColour rule_ink = { 0.55, 0.55, 0.58, 1 };

/* The flow comes first: its foot is the handout's. */
typedef struct
{
  DossierPdfFlow flow;
  DossierPdf *pdf;
  const DossierHandoutFile *file;
  guint n_slides;
  guint n_pages; /* that are done */
} Handout;

/* Where something of that width stands in the page. */
static double
get_left (const Handout *handout,
          double width,
          gboolean at_end)
{
  return at_end != handout->file->right_to_left ? PAGE_WIDTH - MARGIN - width : MARGIN;
}

static void
write_foot (DossierPdfFlow *flow)
{
  Handout *handout = (Handout *) flow;
  g_autofree char *number = g_strdup_printf ("%u", ++handout->n_pages);
  double width = dossier_pdf_flow_measure (flow, number, FOOT_SIZE, DOSSIER_WEIGHT_REGULAR, 0);

  cairo_tag_begin (handout->pdf->cr, "P", NULL);
  dossier_pdf_flow_show (flow, get_left (handout, width, TRUE), PAGE_HEIGHT - FOOT);
  cairo_tag_end (handout->pdf->cr, "P");
}

static void
draw_rule (Handout *handout,
           double x,
           double y,
           double width)
{
  cairo_t *cr = handout->pdf->cr;

  cairo_set_source_rgb (cr, rule_ink.red, rule_ink.green, rule_ink.blue);
  cairo_set_line_width (cr, RULE);
  cairo_move_to (cr, x, y);
  cairo_rel_line_to (cr, width, 0);
  cairo_stroke (cr);
}

static void
write_picture (Handout *handout,
               const DossierHandoutEntry *entry,
               const char *number)
{
  const DossierSlideFrame frame = {
    .width = SLIDE_WIDTH,
    .height = SLIDE_HEIGHT,
    .step = entry->slide->n_steps - 1,
    .covered = entry->covered,
    .number = number,
    .measure = dossier_text_measure_pango (),
  };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (entry->slide, &frame);
  double x = get_left (handout, PICTURE_WIDTH, FALSE);
  cairo_t *cr = handout->pdf->cr;

  cairo_save (cr);
  cairo_translate (cr, x, handout->flow.y);
  cairo_scale (cr, PICTURE_WIDTH / SLIDE_WIDTH, PICTURE_WIDTH / SLIDE_WIDTH);
  dossier_paint_ground (scene, cr, DOSSIER_THEME_PRINT);
  dossier_pdf_write_slide (handout->pdf, entry->slide, scene, DOSSIER_THEME_PRINT);
  cairo_restore (cr);

  cairo_set_source_rgb (cr, rule_ink.red, rule_ink.green, rule_ink.blue);
  cairo_set_line_width (cr, RULE);
  cairo_rectangle (cr, x, handout->flow.y, PICTURE_WIDTH, PICTURE_HEIGHT);
  cairo_stroke (cr);
}

/* Beside the slide; or lines for someone's own. */
static void
write_notes (Handout *handout,
             const DossierHandoutEntry *entry)
{
  DossierPdfFlow *flow = &handout->flow;
  double top = flow->y;

  flow->width = NOTES_WIDTH;
  flow->left = get_left (handout, NOTES_WIDTH, TRUE);
  if (entry->notes != NULL && *entry->notes != '\0')
    dossier_pdf_flow_write (flow, "P", entry->notes, TEXT_SIZE, DOSSIER_WEIGHT_REGULAR);
  else
    for (double y = RULE_GAP; y <= PICTURE_HEIGHT; y += RULE_GAP)
      draw_rule (handout, flow->left, top + y, NOTES_WIDTH);
}

static void
write_entry (Handout *handout,
             const DossierHandoutEntry *entry,
             guint index)
{
  g_autofree char *number = g_strdup_printf ("%u / %u", index + 1, handout->n_slides);
  DossierPdfFlow *flow = &handout->flow;
  double full = PAGE_WIDTH - 2 * MARGIN;
  guint page;
  double below;

  if (!flow->fresh && flow->y + PICTURE_HEIGHT + GAP + SOURCE_LINES * SOURCE_SIZE * 1.5 > flow->bottom)
    dossier_pdf_flow_end_page (flow);

  dossier_pdf_add_bookmark (handout->pdf, 0, dossier_slide_get_entry (entry->slide), handout->n_pages + 1);
  write_picture (handout, entry, number);
  flow->fresh = FALSE;
  page = handout->n_pages;
  below = flow->y + PICTURE_HEIGHT;
  write_notes (handout, entry);
  if (page == handout->n_pages)
    flow->y = MAX (flow->y, below);

  flow->y += GAP / 2;
  flow->width = full;
  flow->left = MARGIN;
  dossier_pdf_flow_write (flow, "P", entry->sources, SOURCE_SIZE, DOSSIER_WEIGHT_REGULAR);
  flow->y += ENTRY_GAP;
}

static void
write_title (Handout *handout)
{
  DossierPdfFlow *flow = &handout->flow;

  dossier_pdf_flow_write (flow, "H1", handout->file->info.title, TITLE_SIZE, DOSSIER_WEIGHT_HEAVY);
  dossier_pdf_flow_write (flow, "P", handout->file->dataset, TEXT_SIZE, DOSSIER_WEIGHT_REGULAR);
  flow->y += GAP;
}

static void
write_all (DossierPdf *pdf,
           GPtrArray *entries,
           const DossierHandoutFile *file,
           GCancellable *cancellable)
{
  Handout handout = { .pdf = pdf, .file = file, .n_slides = entries->len };
  DossierPdfFlow *flow = &handout.flow;

  dossier_pdf_flow_init (flow, pdf);
  flow->left = MARGIN;
  flow->width = PAGE_WIDTH - 2 * MARGIN;
  flow->top = flow->y = MARGIN;
  flow->bottom = PAGE_HEIGHT - MARGIN;
  flow->write_foot = write_foot;
  dossier_pdf_begin_tags (pdf);
  write_title (&handout);
  for (guint i = 0; i < entries->len && !g_cancellable_is_cancelled (cancellable); i++)
    write_entry (&handout, g_ptr_array_index (entries, i), i);
  dossier_pdf_flow_finish (flow);
  dossier_pdf_flow_clear (flow);
}

/**
 * dossier_export_handout:
 * @entries: (element-type DossierHandoutEntry): at least one
 * @file: what it says of itself
 * @cancellable: (nullable): is asked before each slide
 * @error: return location: %G_IO_ERROR_CANCELLED, or %G_IO_ERROR_FAILED where memory ran out
 *
 * Writes a handout as a PDF, with real text, tags, and bookmarks that tell the slides apart. Any thread may do so.
 *
 * Returns: (transfer full) (nullable): the file's bytes
 */
GBytes *
dossier_export_handout (GPtrArray *entries,
                        const DossierHandoutFile *file,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  DossierPdf pdf;

  g_return_val_if_fail (entries != NULL && entries->len > 0, NULL);
  g_return_val_if_fail (file != NULL && file->info.title != NULL, NULL);

  dossier_pdf_open (&pdf, PAGE_WIDTH, PAGE_HEIGHT, &file->info);
  write_all (&pdf, entries, file, cancellable);
  bytes = dossier_pdf_close (&pdf, error);
  if (bytes == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&bytes);
}

/**
 * dossier_record_handout:
 * @entries: (element-type DossierHandoutEntry): at least one
 * @file: what it says of itself
 * @cancellable: (nullable): is asked before each slide
 * @error: return location, as of dossier_export_handout()
 *
 * Draws the pages of dossier_export_handout() for a printer. Any thread may do so.
 *
 * Returns: (transfer full) (nullable): the pages
 */
DossierPages *
dossier_record_handout (GPtrArray *entries,
                        const DossierHandoutFile *file,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (DossierPages) pages = NULL;
  DossierPdf pdf;

  g_return_val_if_fail (entries != NULL && entries->len > 0, NULL);
  g_return_val_if_fail (file != NULL && file->info.title != NULL, NULL);

  dossier_pdf_open_pages (&pdf, PAGE_WIDTH, PAGE_HEIGHT);
  write_all (&pdf, entries, file, cancellable);
  pages = dossier_pdf_close_pages (&pdf, error);
  if (pages == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&pages);
}
