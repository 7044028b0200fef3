// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-browsable.h"

G_DEFINE_INTERFACE (DossierBrowsable, dossier_browsable, GTK_TYPE_WIDGET)

static void
dossier_browsable_default_init (DossierBrowsableInterface *iface)
{
}

/**
 * dossier_browsable_select_fact:
 * @self: a page
 * @fact_id: (nullable): the fact whose evidence is open
 * @scroll: whether to bring it into view
 *
 * Marks every place of the page that shows the fact; a page need not show it. Where the page marks none, the default,
 * nothing happens.
 */
void
dossier_browsable_select_fact (DossierBrowsable *self,
                               const char *fact_id,
                               gboolean scroll)
{
  DossierBrowsableInterface *iface;

  g_return_if_fail (DOSSIER_IS_BROWSABLE (self));

  iface = DOSSIER_BROWSABLE_GET_IFACE (self);
  if (iface->select_fact != NULL)
    iface->select_fact (self, fact_id, scroll);
}

/**
 * dossier_browsable_list_facts:
 * @self: a page
 *
 * Lists the facts that the page shows, each once, in reading order: the order of "claim 2 of 13".
 *
 * Returns: (transfer container) (element-type DossierFact): the facts, borrowed from the dossier
 */
GPtrArray *
dossier_browsable_list_facts (DossierBrowsable *self)
{
  DossierBrowsableInterface *iface;

  g_return_val_if_fail (DOSSIER_IS_BROWSABLE (self), g_ptr_array_new ());

  iface = DOSSIER_BROWSABLE_GET_IFACE (self);
  return iface->list_facts != NULL ? iface->list_facts (self) : g_ptr_array_new ();
}

static void
on_lens_changed (DossierBrowsable *self,
                 DossierLens *lens)
{
  DossierBrowsableInterface *iface = DOSSIER_BROWSABLE_GET_IFACE (self);

  if (iface->apply_lens != NULL)
    iface->apply_lens (self, lens);
  else
    dossier_lens_apply (lens, GTK_WIDGET (self));
}

/**
 * dossier_browsable_set_lens:
 * @self: a page that has none yet
 * @lens: what is dimmed in it, now and whenever the lens changes
 *
 * Lets a page dim what the lens dims. The default goes through all that the page shows; a page that shows more later
 * applies the lens to that itself.
 */
void
dossier_browsable_set_lens (DossierBrowsable *self,
                            DossierLens *lens)
{
  g_return_if_fail (DOSSIER_IS_BROWSABLE (self));
  g_return_if_fail (DOSSIER_IS_LENS (lens));

  g_signal_connect_object (lens, "changed", G_CALLBACK (on_lens_changed), self, G_CONNECT_SWAPPED);
  on_lens_changed (self, lens);
}

/**
 * dossier_browsable_follow:
 * @self: a page that has just been made
 * @before: the page of another form of the dossier, in whose place it comes
 *
 * Takes over what the reader chose there: a filter, columns, how old is old. Where the two are not of one kind, or
 * there is nothing to choose, the default, nothing happens.
 */
void
dossier_browsable_follow (DossierBrowsable *self,
                          DossierBrowsable *before)
{
  DossierBrowsableInterface *iface;

  g_return_if_fail (DOSSIER_IS_BROWSABLE (self) && DOSSIER_IS_BROWSABLE (before));

  iface = DOSSIER_BROWSABLE_GET_IFACE (self);
  if (iface->follow != NULL && G_OBJECT_TYPE (self) == G_OBJECT_TYPE (before))
    iface->follow (self, before);
}
