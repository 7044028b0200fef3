// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lens.h"

#include "present/dossier-lens-text.h"
#include "ui/dossier-chart-view.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-fact-widget.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-search-row.h"

struct _DossierLens
{
  GObject parent_instance;
  Dossier *dossier;
  DossierStandings *standings; /* NULL until they are first needed */
  DossierStanding standing;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierLens, dossier_lens, G_TYPE_OBJECT)

static void
dossier_lens_finalize (GObject *object)
{
  DossierLens *self = DOSSIER_LENS (object);

  g_clear_pointer (&self->standings, dossier_standings_free);
  g_clear_pointer (&self->dossier, dossier_unref);

  G_OBJECT_CLASS (dossier_lens_parent_class)->finalize (object);
}

static void
dossier_lens_class_init (DossierLensClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_lens_finalize;

  /* Other facts are dimmed than before; whoever shows some applies the lens again. */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
dossier_lens_init (DossierLens *self)
{
}

/**
 * dossier_lens_new:
 * @dossier: what the window shows
 *
 * Returns: (transfer full): a lens that is off
 */
DossierLens *
dossier_lens_new (Dossier *dossier)
{
  DossierLens *self;

  g_return_val_if_fail (dossier != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_LENS, NULL);
  self->dossier = dossier_ref (dossier);

  return self;
}

/**
 * dossier_lens_set_dossier:
 * @self: a lens
 * @dossier: what the window shows from now on
 *
 * Looks at another form of the dossier, at the same standing: what answers a fact may be missing in it. Whoever shows
 * it applies the lens to what is made of it.
 */
void
dossier_lens_set_dossier (DossierLens *self,
                          Dossier *dossier)
{
  g_return_if_fail (DOSSIER_IS_LENS (self));
  g_return_if_fail (dossier != NULL);

  dossier_ref (dossier);
  dossier_unref (self->dossier);
  self->dossier = dossier;
  g_clear_pointer (&self->standings, dossier_standings_free);
  if (self->standing != DOSSIER_STANDING_OFF)
    self->standings = dossier_standings_new (dossier);
}

/**
 * dossier_lens_get_standing:
 * @self: a lens
 *
 * Returns: the standing below which it dims; off: nothing is dimmed
 */
DossierStanding
dossier_lens_get_standing (DossierLens *self)
{
  g_return_val_if_fail (DOSSIER_IS_LENS (self), DOSSIER_STANDING_OFF);

  return self->standing;
}

/**
 * dossier_lens_set_standing:
 * @self: a lens
 * @standing: the standing below which to dim, or off
 *
 * Chooses what is dimmed, and tells so.
 */
void
dossier_lens_set_standing (DossierLens *self,
                           DossierStanding standing)
{
  g_return_if_fail (DOSSIER_IS_LENS (self));
  g_return_if_fail (standing < DOSSIER_N_STANDINGS);

  if (self->standing == standing)
    return;

  if (self->standings == NULL)
    self->standings = dossier_standings_new (self->dossier);
  self->standing = standing;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * dossier_lens_dims:
 * @self: a lens
 * @fact: (nullable): a fact of its dossier
 *
 * Returns: whether @fact is to be dimmed
 */
gboolean
dossier_lens_dims (DossierLens *self,
                   const DossierFact *fact)
{
  g_return_val_if_fail (DOSSIER_IS_LENS (self), FALSE);

  return fact != NULL && self->standing != DOSSIER_STANDING_OFF
         && dossier_standings_get (self->standings, fact) < self->standing;
}

/**
 * dossier_lens_dims_id:
 * @self: a lens
 * @fact_id: (nullable): the id of a fact
 *
 * Returns: whether that fact is there, and is to be dimmed
 */
gboolean
dossier_lens_dims_id (DossierLens *self,
                      const char *fact_id)
{
  g_return_val_if_fail (DOSSIER_IS_LENS (self), FALSE);

  return fact_id != NULL && self->standing != DOSSIER_STANDING_OFF
         && dossier_lens_dims (self, dossier_find_fact (self->dossier, fact_id));
}

/**
 * dossier_lens_count:
 * @self: a lens
 * @facts: (element-type DossierFact): what a page shows
 *
 * Returns: how many of them are dimmed
 */
guint
dossier_lens_count (DossierLens *self,
                    GPtrArray *facts)
{
  guint n = 0;

  g_return_val_if_fail (DOSSIER_IS_LENS (self) && facts != NULL, 0);

  for (guint i = 0; i < facts->len; i++)
    n += dossier_lens_dims (self, g_ptr_array_index (facts, i)) ? 1 : 0;

  return n;
}

/**
 * dossier_lens_mark:
 * @self: a lens
 * @widget: what shows one fact or several
 * @dimmed: whether to dim it
 *
 * Dims @widget or no longer, in sight and in speech.
 */
void
dossier_lens_mark (DossierLens *self,
                   GtkWidget *widget,
                   gboolean dimmed)
{
  g_autofree char *words = NULL;

  g_return_if_fail (DOSSIER_IS_LENS (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (!dimmed)
    {
      if (gtk_widget_has_css_class (widget, "dossier-dimmed"))
        dossier_widget_add_description (widget, NULL);
      gtk_widget_remove_css_class (widget, "dossier-dimmed");
      return;
    }

  words = dossier_format_dimmed (self->standing);
  gtk_widget_add_css_class (widget, "dossier-dimmed");
  dossier_widget_add_description (widget, words);
}

static gboolean
dims_id (const char *fact_id,
         gpointer data)
{
  return dossier_lens_dims_id (data, fact_id);
}

/**
 * dossier_lens_apply:
 * @self: a lens
 * @widget: a page, or a part of one
 *
 * Dims every row, tile, side, figure and mark in @widget that shows a fact which the lens dims, and no other.
 */
void
dossier_lens_apply (DossierLens *self,
                    GtkWidget *widget)
{
  const char *fact_id;

  g_return_if_fail (DOSSIER_IS_LENS (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  fact_id = dossier_widget_get_fact_id (widget);
  if (DOSSIER_IS_SEARCH_ROW (widget))
    dossier_lens_mark (self, widget,
                       dossier_lens_dims (self, dossier_search_row_get_fact (DOSSIER_SEARCH_ROW (widget))));
  else if (DOSSIER_IS_FACT_ROW (widget))
    dossier_lens_mark (self, widget, dossier_lens_dims (self, dossier_fact_row_get_fact (DOSSIER_FACT_ROW (widget))));
  else if (DOSSIER_IS_CHART_VIEW (widget))
    dossier_chart_view_set_dimmed (DOSSIER_CHART_VIEW (widget), dims_id, self);
  else if (fact_id != NULL)
    dossier_lens_mark (self, widget, dossier_lens_dims_id (self, fact_id));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    dossier_lens_apply (self, child);
}
