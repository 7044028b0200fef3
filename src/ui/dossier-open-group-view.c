// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-open-group-view.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"

#define FIRST_ENTRIES 6

struct _DossierOpenGroupView
{
  GtkWidget parent_instance;
  const DossierOpenGroup *group; /* the page's */
  DossierVeils *veils;
  GtkWidget *title;
  GtkWidget *count;
  GtkWidget *explanation;
  GtkWidget *list;
  GtkWidget *more; /* a button */
  guint n_shown;
};

G_DEFINE_FINAL_TYPE (DossierOpenGroupView, dossier_open_group_view, GTK_TYPE_WIDGET)

static void
dossier_open_group_view_dispose (GObject *object)
{
  DossierOpenGroupView *self = DOSSIER_OPEN_GROUP_VIEW (object);

  dossier_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->veils);

  G_OBJECT_CLASS (dossier_open_group_view_parent_class)->dispose (object);
}

static void
dossier_open_group_view_class_init (DossierOpenGroupViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_open_group_view_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-open-group");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_open_group_view_init (DossierOpenGroupView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 8);
}

static const DossierOpenEntry *
get_entry (const DossierOpenGroupView *self,
           guint index)
{
  return g_ptr_array_index (self->group->entries, index);
}

/* A question is opened as such; else the fact. */
static void
set_target (GtkWidget *row,
            const DossierOpenEntry *entry)
{
  GtkActionable *actionable = GTK_ACTIONABLE (row);

  gtk_actionable_set_action_target (actionable, "s", entry->question != NULL ? entry->question->id : entry->fact->id);
  gtk_actionable_set_action_name (actionable, entry->question != NULL ? "win.explain-question" : "win.open-fact");
}

static char *
get_text (const DossierOpenGroupView *self,
          const DossierOpenEntry *entry)
{
  if (entry->question != NULL)
    return g_strdup (entry->text);

  return dossier_veils_get_words (self->veils, entry->fact, entry->text);
}

static void
fill_row (DossierOpenGroupView *self,
          GtkWidget *row,
          const DossierOpenEntry *entry)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *text = get_text (self, entry);
  g_autoptr (GString) name = g_string_new (NULL);
  GtkWidget *icon = entry->fact != NULL ? dossier_glyph_icon_new_for_fact (entry->fact)
                                        : dossier_glyph_icon_new (DOSSIER_GLYPH_NO_ANSWER);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (words), dossier_label_new (text, NULL));
  gtk_box_append (GTK_BOX (words), dossier_label_new (entry->why, "dossier-secondary"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  dossier_append_sentence (name, text);
  dossier_append_sentence (name, entry->why);
  dossier_widget_set_name (row, name->str);
}

static void
append_row (DossierOpenGroupView *self)
{
  const DossierOpenEntry *entry = get_entry (self, self->n_shown++);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_add_css_class (row, "dossier-entry");
  set_target (row, entry);
  fill_row (self, row, entry);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

static void
set_more (DossierOpenGroupView *self)
{
  guint n = self->group->entries->len;
  g_autofree char *words = NULL;

  /* Translators: a button under the first few of a list; %u is how many there are in all */
  words = g_strdup_printf (ngettext ("Show all %u", "Show all %u", n), n);
  gtk_button_set_label (GTK_BUTTON (self->more), words);
  gtk_widget_set_visible (self->more, n > self->n_shown);
}

static void
show_up_to (DossierOpenGroupView *self,
            guint n)
{
  while (self->n_shown < n && self->n_shown < self->group->entries->len)
    append_row (self);
  gtk_widget_set_visible (self->list, self->n_shown > 0);
  set_more (self);
}

/* The focus goes on to the first of what was not seen. */
static void
on_more (DossierOpenGroupView *self)
{
  guint first = self->n_shown;

  show_up_to (self, G_MAXUINT);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) first)));
}

static GtkWidget *
create_head (DossierOpenGroupView *self,
             GtkWidget *control)
{
  static const DossierBeside beside = { .threshold = 560, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16,
                                        .stack_gap = 8 };
  GtkWidget *head = dossier_beside_box_new (&beside);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->title = dossier_heading_new ("", "heading", 2);
  self->count = dossier_label_new ("", "dossier-secondary");
  self->explanation = dossier_label_new ("", "dossier-secondary");
  gtk_box_append (GTK_BOX (line), self->title);
  gtk_box_append (GTK_BOX (line), self->count);
  gtk_box_append (GTK_BOX (words), line);
  gtk_box_append (GTK_BOX (words), self->explanation);
  dossier_box_append (DOSSIER_BOX (head), words);
  if (control != NULL)
    dossier_box_append (DOSSIER_BOX (head), control);

  return head;
}

/**
 * dossier_open_group_view_new:
 * @group: what is shown; it must outlive the widget, or dossier_open_group_view_set_group() be called before it goes
 * @veils: which facts under a content note are seen
 * @control: (transfer floating) (nullable): what chooses the entries
 *
 * Returns: (transfer floating): the group
 */
GtkWidget *
dossier_open_group_view_new (const DossierOpenGroup *group,
                        DossierVeils *veils,
                        GtkWidget *control)
{
  DossierOpenGroupView *self;

  g_return_val_if_fail (group != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_OPEN_GROUP_VIEW, NULL);
  self->veils = g_object_ref (veils);
  gtk_widget_set_parent (create_head (self, control), GTK_WIDGET (self));
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
  self->more = gtk_button_new_with_label ("");
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (on_more), self);
  dossier_open_group_view_set_group (self, group);

  return GTK_WIDGET (self);
}

/**
 * dossier_open_group_view_set_group:
 * @self: a group
 * @group: what it shows from now on; see dossier_open_group_view_new()
 *
 * Shows other entries: their first few.
 */
void
dossier_open_group_view_set_group (DossierOpenGroupView *self,
                              const DossierOpenGroup *group)
{
  GtkListBoxRow *row;
  g_autofree char *count = NULL;

  g_return_if_fail (DOSSIER_IS_OPEN_GROUP_VIEW (self));
  g_return_if_fail (group != NULL);

  self->group = group;
  self->n_shown = 0;
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  count = g_strdup_printf ("%u", group->entries->len);
  gtk_label_set_text (GTK_LABEL (self->title), group->title);
  gtk_label_set_text (GTK_LABEL (self->count), count);
  gtk_label_set_text (GTK_LABEL (self->explanation), group->explanation);
  dossier_widget_set_name (GTK_WIDGET (self), group->title);
  dossier_widget_set_name (self->list, group->title);
  show_up_to (self, FIRST_ENTRIES);
}

/**
 * dossier_open_group_view_cover:
 * @self: a group
 *
 * Covers and shows statements as the veils have it now.
 */
void
dossier_open_group_view_cover (DossierOpenGroupView *self)
{
  g_return_if_fail (DOSSIER_IS_OPEN_GROUP_VIEW (self));

  for (guint i = 0; i < self->n_shown; i++)
    {
      if (get_entry (self, i)->content_notes != 0)
        fill_row (self, GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) i)),
                  get_entry (self, i));
    }
}

/**
 * dossier_open_group_view_select_fact:
 * @self: a group
 * @fact_id: (nullable): the fact whose evidence is open
 *
 * Marks its entry, and no other; a question has none.
 *
 * Returns: (transfer none) (nullable): the entry
 */
GtkWidget *
dossier_open_group_view_select_fact (DossierOpenGroupView *self,
                                const char *fact_id)
{
  GtkWidget *found = NULL;

  g_return_val_if_fail (DOSSIER_IS_OPEN_GROUP_VIEW (self), NULL);

  for (guint i = 0; i < self->group->entries->len; i++)
    {
      const DossierOpenEntry *entry = get_entry (self, i);
      gboolean open = entry->question == NULL && g_strcmp0 (entry->fact->id, fact_id) == 0;

      if (open && i >= self->n_shown)
        show_up_to (self, i + 1);
      if (i < self->n_shown)
        dossier_widget_set_open (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) i)), open);
      if (open)
        found = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) i));
    }

  return found;
}
