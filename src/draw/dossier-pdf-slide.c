// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-pdf-slide.h"

#include "draw/dossier-paint-private.h"

static const char *
get_tag (DossierMarkPart part)
{
  return part == DOSSIER_PART_TITLE ? "H1" : "P";
}

/* Returns: as many marks from first on as belong together: a text is a paragraph, a chart a figure */
static guint
count_together (const DossierScene *scene,
                guint first)
{
  const DossierMark *mark = dossier_scene_get_mark (scene, first);
  guint n = 1;

  while (mark->part == DOSSIER_PART_CHART && first + n < dossier_scene_get_n_marks (scene)
         && dossier_scene_get_mark (scene, first + n)->part == DOSSIER_PART_CHART)
    n++;

  return n;
}

/* A chart that is covered is words like any others. */
static void
write_marks (DossierPdf *pdf,
             const DossierSlide *slide,
             const DossierScene *scene,
             guint first,
             guint n,
             DossierTheme theme)
{
  const DossierMark *mark = dossier_scene_get_mark (scene, first);
  gboolean is_figure = mark->part == DOSSIER_PART_CHART && dossier_scene_get_n_stops (scene) > 0;
  gboolean is_text = !is_figure && mark->kind == DOSSIER_MARK_TEXT;

  if (is_figure)
    dossier_pdf_begin_figure (pdf, slide->spoken);
  else if (is_text)
    cairo_tag_begin (pdf->cr, get_tag (mark->part), NULL);

  dossier_paint_some_marks (scene, first, n, pdf->cr, theme);

  if (is_figure)
    dossier_pdf_end_figure (pdf);
  else if (is_text)
    cairo_tag_end (pdf->cr, get_tag (mark->part));
}

/**
 * dossier_pdf_write_slide:
 * @pdf: a file whose tags are begun
 * @slide: a slide
 * @scene: the same, laid out
 * @theme: the colours
 *
 * Writes a slide without its ground where the file's context is, in the order in which it is read, which is not that in
 * which it was laid out.
 */
void
dossier_pdf_write_slide (DossierPdf *pdf,
                         const DossierSlide *slide,
                         const DossierScene *scene,
                         DossierTheme theme)
{
  guint n_marks;

  g_return_if_fail (pdf != NULL && pdf->is_tagged && slide != NULL && scene != NULL);

  n_marks = dossier_scene_get_n_marks (scene);
  cairo_tag_begin (pdf->cr, "Sect", NULL);
  for (DossierMarkPart part = 0; part < DOSSIER_N_PARTS; part++)
    for (guint i = 0; i < n_marks;)
      {
        guint n = count_together (scene, i);

        if (dossier_scene_get_mark (scene, i)->part == part)
          write_marks (pdf, slide, scene, i, n, theme);
        i += n;
      }
  cairo_tag_end (pdf->cr, "Sect");
}
