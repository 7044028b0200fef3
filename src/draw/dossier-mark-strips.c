// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-mark-strips.h"

#include <math.h>

#include "draw/dossier-paint-private.h"

struct _DossierMarkStrips
{
  double width, height; /* of the scene, px */
  double strip;         /* the height of each but the last, px */
  guint n;
  GArray **marks;       /* (array length=n) (element-type guint): of each, in the order of painting */
};

static guint
find_strip (const DossierMarkStrips *strips,
            double y)
{
  return (guint) CLAMP (floor (y / strips->strip), 0, strips->n - 1);
}

static void
add_mark (DossierMarkStrips *strips,
          const DossierMark *mark,
          guint index)
{
  DossierRect extent = dossier_mark_get_extent (mark);
  double reach = dossier_mark_get_reach (mark);

  for (guint i = find_strip (strips, extent.y - reach);
       i <= find_strip (strips, extent.y + extent.height + reach); i++)
    {
      DossierRect part = dossier_mark_strips_get_part (strips, i);

      if (dossier_mark_reaches (mark, &part))
        g_array_append_val (strips->marks[i], index);
    }
}

/**
 * dossier_mark_strips_new:
 * @scene: a scene
 * @height: of a strip, px
 *
 * The strips know marks by their index: they are of use with this scene alone, and do not keep it.
 *
 * Returns: (transfer full): the strips of @scene, at least one
 */
DossierMarkStrips *
dossier_mark_strips_new (const DossierScene *scene,
                         double height)
{
  DossierMarkStrips *strips;

  g_return_val_if_fail (scene != NULL && height > 0, NULL);

  strips = g_new0 (DossierMarkStrips, 1);
  strips->width = dossier_scene_get_width (scene);
  strips->height = dossier_scene_get_height (scene);
  strips->strip = height;
  strips->n = (guint) MAX (1, ceil (strips->height / height));
  strips->marks = g_new (GArray *, strips->n);
  for (guint i = 0; i < strips->n; i++)
    strips->marks[i] = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    add_mark (strips, dossier_scene_get_mark (scene, i), i);

  return strips;
}

/**
 * dossier_mark_strips_free:
 * @strips: (transfer full): strips
 */
void
dossier_mark_strips_free (DossierMarkStrips *strips)
{
  for (guint i = 0; i < strips->n; i++)
    g_array_unref (strips->marks[i]);
  g_free (strips->marks);
  g_free (strips);
}

/**
 * dossier_mark_strips_get_n:
 * @strips: strips
 *
 * Returns: how many
 */
guint
dossier_mark_strips_get_n (const DossierMarkStrips *strips)
{
  g_return_val_if_fail (strips != NULL, 0);

  return strips->n;
}

/**
 * dossier_mark_strips_get_part:
 * @strips: strips
 * @index: of one
 *
 * Returns: what part of the scene it is, px
 */
DossierRect
dossier_mark_strips_get_part (const DossierMarkStrips *strips,
                              guint index)
{
  double top;

  g_return_val_if_fail (strips != NULL && index < strips->n, (DossierRect) { 0 });

  top = index * strips->strip;

  return (DossierRect) { 0, top, strips->width, MIN (strips->strip, strips->height - top) };
}

/**
 * dossier_mark_strips_get_marks:
 * @strips: strips
 * @index: of one
 * @n_marks: (out): how many marks
 *
 * Returns: (transfer none) (array length=n_marks): the indices of the marks that may leave ink in it, in the order of
 *   painting
 */
const guint *
dossier_mark_strips_get_marks (const DossierMarkStrips *strips,
                               guint index,
                               guint *n_marks)
{
  g_return_val_if_fail (strips != NULL && index < strips->n && n_marks != NULL, NULL);

  *n_marks = strips->marks[index]->len;

  return (const guint *) (gpointer) strips->marks[index]->data;
}
