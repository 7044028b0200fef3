// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossier-opening.h"

#define PARTS 1000 /* an integer can be set and got without a lock */

struct _DossierOpening
{
  GObject parent_instance;

  GFile *file;
  GCancellable *cancellable;
  int parts; /* atomic: how many of PARTS are read */

  /* Guarded by mutex until done; from then on read-only. */
  GMutex mutex;
  GCond cond;
  gboolean done;
  Dossier *dossier;
  DossierProblems *problems;
};

enum
{
  SIGNAL_DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierOpening, dossier_opening, G_TYPE_OBJECT)

static void
progress_cb (double fraction,
             gpointer user_data)
{
  DossierOpening *self = user_data;

  g_atomic_int_set (&self->parts, (int) (CLAMP (fraction, 0, 1) * PARTS));
}

static gboolean
emit_done_cb (gpointer user_data)
{
  DossierOpening *self = DOSSIER_OPENING (user_data);

  g_signal_emit (self, signals[SIGNAL_DONE], 0);
  return G_SOURCE_REMOVE;
}

/* Hands its own reference to the main thread, so that the object, and with it the dossier, is freed there. */
static gpointer
read_in_thread (gpointer data)
{
  DossierOpening *self = data;
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;

  dossier = dossier_load_file (self->file, problems, self->cancellable, progress_cb, self);

  g_mutex_lock (&self->mutex);
  self->dossier = g_steal_pointer (&dossier);
  self->problems = g_steal_pointer (&problems);
  self->done = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);

  g_idle_add_full (G_PRIORITY_DEFAULT, emit_done_cb, self, g_object_unref);
  return NULL;
}

static void
dossier_opening_finalize (GObject *object)
{
  DossierOpening *self = DOSSIER_OPENING (object);

  g_clear_object (&self->file);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->dossier, dossier_unref);
  g_clear_pointer (&self->problems, dossier_problems_unref);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);

  G_OBJECT_CLASS (dossier_opening_parent_class)->finalize (object);
}

static void
dossier_opening_class_init (DossierOpeningClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_opening_finalize;

  /**
   * DossierOpening::done:
   *
   * Emitted once, in the main thread, when the results are there.
   */
  signals[SIGNAL_DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 0);
}

static void
dossier_opening_init (DossierOpening *self)
{
  self->cancellable = g_cancellable_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
}

/**
 * dossier_opening_new:
 * @file: a file
 *
 * Starts to read @file.
 *
 * Returns: (transfer full): the reading
 */
DossierOpening *
dossier_opening_new (GFile *file)
{
  DossierOpening *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (DOSSIER_TYPE_OPENING, NULL);
  self->file = g_object_ref (file);
  g_thread_unref (g_thread_new ("dossier-opening", read_in_thread, g_object_ref (self)));
  return self;
}

/**
 * dossier_opening_get_file:
 * @self: a reading
 *
 * Gets the file that is read.
 *
 * Returns: (transfer none): the file
 */
GFile *
dossier_opening_get_file (DossierOpening *self)
{
  g_return_val_if_fail (DOSSIER_IS_OPENING (self), NULL);

  return self->file;
}

/**
 * dossier_opening_get_fraction:
 * @self: a reading
 *
 * Gets how far it is.
 *
 * Returns: the share that is done, 0 to 1
 */
double
dossier_opening_get_fraction (DossierOpening *self)
{
  g_return_val_if_fail (DOSSIER_IS_OPENING (self), 0);

  return (double) g_atomic_int_get (&self->parts) / PARTS;
}

/**
 * dossier_opening_cancel:
 * @self: a reading
 *
 * Asks it to stop as soon as it can. It is done then, most likely without a dossier.
 */
void
dossier_opening_cancel (DossierOpening *self)
{
  g_return_if_fail (DOSSIER_IS_OPENING (self));

  g_cancellable_cancel (self->cancellable);
}

/**
 * dossier_opening_is_done:
 * @self: a reading
 *
 * Tells whether the results are there.
 *
 * Returns: whether they are
 */
gboolean
dossier_opening_is_done (DossierOpening *self)
{
  return dossier_opening_wait (self, 0);
}

/**
 * dossier_opening_wait:
 * @self: a reading
 * @patience_us: how long to wait at most, in µs
 *
 * Waits for the results.
 *
 * Returns: whether they are there
 */
gboolean
dossier_opening_wait (DossierOpening *self,
                      gint64 patience_us)
{
  gint64 end = g_get_monotonic_time () + patience_us;
  gboolean done;

  g_return_val_if_fail (DOSSIER_IS_OPENING (self), FALSE);

  g_mutex_lock (&self->mutex);
  while (!self->done && g_cond_wait_until (&self->cond, &self->mutex, end))
    ;
  done = self->done;
  g_mutex_unlock (&self->mutex);

  return done;
}

/**
 * dossier_opening_get_dossier:
 * @self: a reading that is done
 *
 * Gets what was read.
 *
 * Returns: (transfer none) (nullable): the dossier, or %NULL where the file is none
 */
Dossier *
dossier_opening_get_dossier (DossierOpening *self)
{
  g_return_val_if_fail (dossier_opening_is_done (self), NULL);

  return self->dossier;
}

/**
 * dossier_opening_get_problems:
 * @self: a reading that is done
 *
 * Gets what is wrong with the file.
 *
 * Returns: (transfer none): the problems, in the order of the file
 */
DossierProblems *
dossier_opening_get_problems (DossierOpening *self)
{
  g_return_val_if_fail (dossier_opening_is_done (self), NULL);

  return self->problems;
}
