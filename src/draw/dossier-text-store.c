// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-text-store.h"

/* More than a few charts never have. */
#define MOST_KEPT 2048

/* What the texts of a thread are set for: pictures of one scale. Pango's objects belong to one thread. */
typedef struct
{
  cairo_matrix_t matrix; /* of what was painted last, without its place */
  double pixels;         /* of the target a unit of its device */
  PangoContext *context;
  GHashTable *layouts; /* of PangoLayout by Key */
} Shelf;

typedef struct
{
  char *text;
  double size;
  DossierWeight weight;
  double max_width; /* px, or 0 */
} Key;

static void
key_free (gpointer data)
{
  g_free (((Key *) data)->text);
  g_free (data);
}

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ g_double_hash (&key->size) ^ (guint) key->weight ^ g_double_hash (&key->max_width);
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *first = a, *second = b;

  return first->size == second->size && first->weight == second->weight && first->max_width == second->max_width
         && g_str_equal (first->text, second->text);
}

static void
shelf_free (gpointer data)
{
  Shelf *shelf = data;

  g_clear_object (&shelf->context);
  g_hash_table_unref (shelf->layouts);
  g_free (shelf);
}

static Shelf *
get_shelf (void)
{
  static GPrivate private = G_PRIVATE_INIT (shelf_free);
  Shelf *shelf = g_private_get (&private);

  if (shelf == NULL)
    {
      shelf = g_new0 (Shelf, 1);
      shelf->layouts = g_hash_table_new_full (key_hash, key_equal, key_free, g_object_unref);
      g_private_set (&private, shelf);
    }

  return shelf;
}

/* Letters are set for a scale: at another one all of it is set anew. */
static void
suit (Shelf *shelf,
      cairo_t *cr)
{
  cairo_matrix_t matrix;
  double pixels, unused;

  cairo_get_matrix (cr, &matrix);
  matrix.x0 = matrix.y0 = 0;
  cairo_surface_get_device_scale (cairo_get_group_target (cr), &pixels, &unused);
  if (shelf->context != NULL && pixels == shelf->pixels && matrix.xx == shelf->matrix.xx
      && matrix.yy == shelf->matrix.yy && matrix.xy == shelf->matrix.xy && matrix.yx == shelf->matrix.yx)
    return;

  g_hash_table_remove_all (shelf->layouts);
  g_clear_object (&shelf->context);
  shelf->context = pango_cairo_create_context (cr);
  shelf->matrix = matrix;
  shelf->pixels = pixels;
}

/**
 * dossier_text_store_open:
 * @store: (out caller-allocates): a store
 * @cr: where texts are going to be painted; its scale stays as it is until the store is closed
 *
 * Gets hold of the texts that this thread has set before.
 */
void
dossier_text_store_open (DossierTextStore *store,
                         cairo_t *cr)
{
  Shelf *shelf;

  *store = (DossierTextStore) { NULL };
  if (cairo_surface_get_type (cairo_get_group_target (cr)) != CAIRO_SURFACE_TYPE_IMAGE)
    {
      store->context = pango_cairo_create_context (cr);
      store->scratch = dossier_text_layout_new (store->context);
      return;
    }

  shelf = get_shelf ();
  suit (shelf, cr);
  store->context = g_object_ref (shelf->context);
  store->kept = shelf->layouts;
}

/**
 * dossier_text_store_close:
 * @store: a store
 *
 * Lets go of it; what was set stays for the next time.
 */
void
dossier_text_store_close (DossierTextStore *store)
{
  g_clear_object (&store->scratch);
  g_clear_object (&store->context);
}

static void
set (PangoLayout *layout,
     const DossierMark *mark)
{
  dossier_text_layout_set (layout, mark->text, mark->size, mark->weight, mark->wraps ? mark->box.width : 0);
}

/**
 * dossier_text_store_get:
 * @store: an open store
 * @mark: a text
 *
 * Returns: (transfer none): its layout, until the next text is asked for; lines of a wrapped text may be aligned as
 *   those of another that has the same words
 */
PangoLayout *
dossier_text_store_get (DossierTextStore *store,
                        const DossierMark *mark)
{
  Key wanted = { mark->text, mark->size, mark->weight, mark->wraps ? mark->box.width : 0 };
  PangoLayout *layout;

  if (store->kept == NULL)
    {
      set (store->scratch, mark);
      return store->scratch;
    }

  layout = g_hash_table_lookup (store->kept, &wanted);
  if (layout != NULL)
    return layout;

  if (g_hash_table_size (store->kept) >= MOST_KEPT)
    g_hash_table_remove_all (store->kept);
  layout = dossier_text_layout_new (store->context);
  set (layout, mark);
  wanted.text = g_strdup (mark->text);
  g_hash_table_insert (store->kept, g_memdup2 (&wanted, sizeof wanted), layout);

  return layout;
}
