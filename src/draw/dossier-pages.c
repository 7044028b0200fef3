// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-pages.h"

struct _DossierPages
{
  GPtrArray *surfaces; /* of cairo_surface_t */
  double width, height;
};

/**
 * dossier_pages_new:
 * @surfaces: (transfer full) (element-type cairo_surface_t): a drawing a page
 * @width: of each, points
 * @height: of each, points
 *
 * Returns: (transfer full): the pages
 */
DossierPages *
dossier_pages_new (GPtrArray *surfaces,
                   double width,
                   double height)
{
  DossierPages *pages;

  g_return_val_if_fail (surfaces != NULL && width > 0 && height > 0, NULL);

  pages = g_new0 (DossierPages, 1);
  pages->surfaces = surfaces;
  pages->width = width;
  pages->height = height;

  return pages;
}

/**
 * dossier_pages_free:
 * @pages: (nullable): pages
 */
void
dossier_pages_free (DossierPages *pages)
{
  if (pages == NULL)
    return;

  g_ptr_array_unref (pages->surfaces);
  g_free (pages);
}

/**
 * dossier_pages_get_n:
 * @pages: pages
 *
 * Returns: how many they are
 */
guint
dossier_pages_get_n (const DossierPages *pages)
{
  g_return_val_if_fail (pages != NULL, 0);

  return pages->surfaces->len;
}

/**
 * dossier_pages_are_wide:
 * @pages: pages
 *
 * Returns: whether they are wider than high
 */
gboolean
dossier_pages_are_wide (const DossierPages *pages)
{
  g_return_val_if_fail (pages != NULL, FALSE);

  return pages->width > pages->height;
}

/**
 * dossier_pages_paint:
 * @pages: pages
 * @index: of one of them
 * @cr: where to paint
 * @width: of a sheet, in the units of @cr
 * @height: of a sheet
 *
 * Paints a page in the middle of a sheet, as large as fits.
 */
void
dossier_pages_paint (const DossierPages *pages,
                     guint index,
                     cairo_t *cr,
                     double width,
                     double height)
{
  double scale;

  g_return_if_fail (pages != NULL && index < pages->surfaces->len && cr != NULL && width > 0 && height > 0);

  scale = MIN (width / pages->width, height / pages->height);
  cairo_save (cr);
  cairo_translate (cr, (width - pages->width * scale) / 2, (height - pages->height * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, g_ptr_array_index (pages->surfaces, index), 0, 0);
  cairo_rectangle (cr, 0, 0, pages->width, pages->height);
  cairo_fill (cr);
  cairo_restore (cr);
}
