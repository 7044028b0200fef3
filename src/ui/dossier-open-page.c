// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-open-page.h"

#include <glib/gi18n.h>

#include "core/dossier-as-of.h"
#include "core/dossier-open-items.h"
#include "ui/dossier-choice.h"
#include "ui/dossier-open-group-view.h"
#include "ui/dossier-parts.h"

struct _DossierOpenPage
{
  DossierSheet parent_instance;
  DossierOpenState *state;
  DossierVeils *veils;
  GPtrArray *groups; /* of DossierOpenGroupView, borrowed: those of the state, in its order */
  GtkWidget *age;
};

static void browsable_init (DossierBrowsableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DossierOpenPage,
                               dossier_open_page,
                               DOSSIER_TYPE_SHEET,
                               G_IMPLEMENT_INTERFACE (DOSSIER_TYPE_BROWSABLE, browsable_init))

/* What can be chosen, in months before the dossier's date. */
static const guint ages[] = { 6, 12, 24, 36, 60, 120 };

#define DEFAULT_AGE 1 /* a place among them */

static void
select_fact (DossierBrowsable *browsable,
             const char *fact_id,
             gboolean scroll)
{
  DossierOpenPage *self = DOSSIER_OPEN_PAGE (browsable);
  GtkWidget *first = NULL;

  for (guint i = 0; i < self->groups->len; i++)
    {
      GtkWidget *row = dossier_open_group_view_select_fact (g_ptr_array_index (self->groups, i), fact_id);

      first = first != NULL ? first : row;
    }
  if (first != NULL && scroll)
    dossier_sheet_scroll_to (DOSSIER_SHEET (self), first);
}

/* Every fact that an entry opens, once. */
static GPtrArray *
list_facts (DossierBrowsable *browsable)
{
  DossierOpenPage *self = DOSSIER_OPEN_PAGE (browsable);
  GPtrArray *facts = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->state->groups->len; i++)
    {
      const DossierOpenGroup *group = g_ptr_array_index (self->state->groups, i);

      for (guint j = 0; j < group->entries->len; j++)
        {
          const DossierOpenEntry *entry = g_ptr_array_index (group->entries, j);

          if (entry->question == NULL && g_hash_table_add (seen, (gpointer) entry->fact))
            g_ptr_array_add (facts, (gpointer) entry->fact);
        }
    }

  return facts;
}

/* How old is old. */
static void
follow (DossierBrowsable *browsable,
        DossierBrowsable *before)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (DOSSIER_OPEN_PAGE (browsable)->age),
                              gtk_drop_down_get_selected (GTK_DROP_DOWN (DOSSIER_OPEN_PAGE (before)->age)));
}

static void
browsable_init (DossierBrowsableInterface *iface)
{
  iface->follow = follow;
  iface->select_fact = select_fact;
  iface->list_facts = list_facts;
}

static void
on_revealed (DossierOpenPage *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    dossier_open_group_view_cover (g_ptr_array_index (self->groups, i));
}

static void
dossier_open_page_dispose (GObject *object)
{
  DossierOpenPage *self = DOSSIER_OPEN_PAGE (object);

  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  g_clear_object (&self->veils);

  G_OBJECT_CLASS (dossier_open_page_parent_class)->dispose (object);
}

static void
dossier_open_page_finalize (GObject *object)
{
  DossierOpenPage *self = DOSSIER_OPEN_PAGE (object);

  g_ptr_array_unref (self->groups);
  g_clear_pointer (&self->state, dossier_open_state_free);

  G_OBJECT_CLASS (dossier_open_page_parent_class)->finalize (object);
}

static void
dossier_open_page_class_init (DossierOpenPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_open_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_open_page_finalize;
}

static void
dossier_open_page_init (DossierOpenPage *self)
{
  self->groups = g_ptr_array_new ();
}

static char *
format_age (guint n_months)
{
  guint n_years = n_months / 12;

  if (n_months % 12 != 0)
    return g_strdup_printf (ngettext ("%u month", "%u months", n_months), n_months);

  return g_strdup_printf (ngettext ("%u year", "%u years", n_years), n_years);
}

static void
on_age_chosen (DossierOpenPage *self)
{
  guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->age));

  if (chosen < G_N_ELEMENTS (ages))
    dossier_open_page_set_age (self, ages[chosen]);
}

static GtkWidget *
create_age (DossierOpenPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_auto (GStrv) words = g_new0 (char *, G_N_ELEMENTS (ages) + 1);
  /* Translators: before a choice of "6 months", "1 year" …: which numbers are listed as old, counted back from the date
   * of the dossier */
  GtkWidget *label = dossier_label_new (_("Older than"), "dossier-secondary");

  for (guint i = 0; i < G_N_ELEMENTS (ages); i++)
    words[i] = format_age (ages[i]);
  self->age = dossier_choice_new (_("Show numbers older than"), (const char *const *) words);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->age), DEFAULT_AGE);
  g_signal_connect_swapped (self->age, "notify::selected", G_CALLBACK (on_age_chosen), self);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->age);

  return box;
}

static void
build (DossierOpenPage *self)
{
  DossierSheet *sheet = DOSSIER_SHEET (self);

  dossier_sheet_set_head (sheet, self->state->title, self->state->summary, NULL);
  dossier_sheet_append (sheet, dossier_label_new (self->state->source_note, "dossier-secondary"));
  for (guint i = 0; i < self->state->groups->len; i++)
    {
      const DossierOpenGroup *group = g_ptr_array_index (self->state->groups, i);
      GtkWidget *control = group->reason == DOSSIER_OPEN_OLD ? create_age (self) : NULL;
      GtkWidget *view = dossier_open_group_view_new (group, self->veils, control);

      g_ptr_array_add (self->groups, view);
      dossier_sheet_append (sheet, view);
    }
}

/* As of an earlier day, what is old is so from then. */
static gint32
count_back (const Dossier *dossier,
            guint n_months)
{
  DossierDate last = dossier_get_last_date (dossier);

  return dossier_count_back (&last, n_months);
}

/**
 * dossier_open_page_new:
 * @dossier: a dossier
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_open_page_new (Dossier *dossier,
                       DossierVeils *veils)
{
  DossierOpenPage *self;

  g_return_val_if_fail (dossier != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_OPEN_PAGE, NULL);
  self->veils = g_object_ref (veils);
  self->state = dossier_open_state_new (dossier, count_back (dossier, ages[DEFAULT_AGE]));
  build (self);
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (on_revealed), self);

  return GTK_WIDGET (self);
}

/**
 * dossier_open_page_set_age:
 * @self: a page
 * @n_months: how many months before the dossier's date a number is old
 *
 * Lists other numbers as old.
 */
void
dossier_open_page_set_age (DossierOpenPage *self,
                           guint n_months)
{
  const DossierOpenGroup *group;
  guint place;

  g_return_if_fail (DOSSIER_IS_OPEN_PAGE (self));

  group = dossier_open_state_set_age (self->state, count_back (self->state->dossier, n_months));
  if (g_ptr_array_find (self->state->groups, group, &place))
    dossier_open_group_view_set_group (g_ptr_array_index (self->groups, place), group);
}
