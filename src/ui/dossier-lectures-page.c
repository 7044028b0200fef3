// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lectures-page.h"

#include <glib/gi18n.h>

#include "core/dossier-lecture-store.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-lecture-state.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-takeaway-menu.h"
#include "ui/dossier-wrap-layout.h"

struct _DossierLecturesPage
{
  DossierSheet parent_instance;
  Dossier *dossier;
  GFile *folder;
  GtkWidget *own; /* a GtkBox, filled each time */
};

G_DEFINE_FINAL_TYPE (DossierLecturesPage, dossier_lectures_page, DOSSIER_TYPE_SHEET)

static GtkWidget *
create_card (void)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (card, "dossier-card");
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);

  return card;
}

static GtkWidget *
create_words (const char *title,
              const char *line)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (words), dossier_label_new (title, "heading"));
  if (line != NULL)
    gtk_box_append (GTK_BOX (words), dossier_label_new (line, "dossier-secondary"));

  return words;
}

/* "12 steps, last changed on 26 November 2026 at 10:04" */
static char *
format_entry (const DossierLectureEntry *entry)
{
  guint n = entry->plan->steps->len;
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (entry->modified);
  /* Translators: a date and a time of day, as strftime() writes them */
  g_autofree char *when = time != NULL ? g_date_time_format (time, _("%e %B %Y, %H:%M")) : NULL;
  g_autofree char *steps = g_strdup_printf (ngettext ("%u step", "%u steps", n), n);

  if (when == NULL)
    return g_steal_pointer (&steps);

  /* Translators: %1$s is "12 steps", %2$s is a date and a time of day */
  return g_strdup_printf (_("%1$s, last changed %2$s"), steps, g_strstrip (when));
}

static GtkWidget *
create_own_row (const DossierLectureEntry *entry)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *line = format_entry (entry);
  g_autofree char *place = g_strconcat ("own:lecture/", entry->plan->id, NULL);
  g_autofree char *title = dossier_clean_text (entry->plan->title);
  /* Translators: %1$s is the title of a lecture, %2$s is how long it is and when it was changed */
  g_autofree char *spoken = g_strdup_printf (_("%1$s. %2$s"), title, line);

  gtk_button_set_child (GTK_BUTTON (button), create_words (*title != '\0' ? title : _("Lecture"), line));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "dossier-party-row");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-view");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", place);
  dossier_widget_set_name (button, spoken);

  return button;
}

/* A file that cannot be read is not passed over in silence: it may be someone's work. */
static GtkWidget *
create_broken_row (const DossierLectureEntry *entry)
{
  g_autofree char *name = g_file_get_parse_name (entry->file);
  g_autofree char *clean = dossier_clean_text (name);
  GtkWidget *words = create_words (_("A lecture that cannot be read"), clean);

  gtk_widget_add_css_class (words, "dossier-lecture-line");

  return words;
}

static void
add_button (GtkWidget *box,
            const char *words,
            const char *spoken,
            const char *action,
            const char *target)
{
  GtkWidget *button = gtk_button_new_with_label (words);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  dossier_widget_set_name (button, spoken);
  dossier_box_append (DOSSIER_BOX (box), button);
}

static GtkWidget *
create_ready_row (const DossierLecture *lecture)
{
  static const DossierBeside beside = { .threshold = 520, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16,
                                        .stack_gap = 8 };
  GtkWidget *line = dossier_beside_box_new (&beside);
  GtkWidget *buttons = dossier_wrap_box_new (8, 8);
  g_autofree char *title = dossier_text_for_reader (lecture->title);
  g_autofree char *summary = lecture->summary != NULL ? dossier_text_for_reader (lecture->summary) : NULL;
  /* Translators: %s is the title of a lecture */
  g_autofree char *present = g_strdup_printf (_("Present “%s”"), title);
  /* Translators: %s is the title of a lecture */
  g_autofree char *copy = g_strdup_printf (_("Make a copy of “%s”"), title);
  GtkWidget *takeaway = dossier_takeaway_button_new (lecture->id, title);

  add_button (buttons, _("Present"), present, "win.present-lecture", lecture->id);
  add_button (buttons, _("Make a Copy"), copy, "win.copy-lecture", lecture->id);
  gtk_widget_set_valign (takeaway, GTK_ALIGN_CENTER);
  dossier_box_append (DOSSIER_BOX (buttons), takeaway);
  dossier_box_append (DOSSIER_BOX (line), create_words (title, summary));
  dossier_box_append (DOSSIER_BOX (line), buttons);
  gtk_widget_add_css_class (line, "dossier-lecture-line");

  return line;
}

static void
fill_own (DossierLecturesPage *self)
{
  g_autoptr (GPtrArray) entries = dossier_lecture_store_list (self->folder, self->dossier->id);
  GtkWidget *child = gtk_widget_get_first_child (self->own);
  GtkWidget *card;

  if (child != NULL)
    gtk_box_remove (GTK_BOX (self->own), child);
  if (entries->len == 0)
    {
      gtk_box_append (GTK_BOX (self->own),
                      dossier_label_new (_("None yet. Make a new one, a copy of one below, or add a fact to one from "
                                           "its evidence."), "dossier-secondary"));
      return;
    }

  card = create_card ();
  for (guint i = 0; i < entries->len; i++)
    {
      const DossierLectureEntry *entry = g_ptr_array_index (entries, i);

      gtk_box_append (GTK_BOX (card), entry->plan != NULL ? create_own_row (entry) : create_broken_row (entry));
    }
  gtk_box_append (GTK_BOX (self->own), card);
}

static void
dossier_lectures_page_map (GtkWidget *widget)
{
  fill_own (DOSSIER_LECTURES_PAGE (widget));

  GTK_WIDGET_CLASS (dossier_lectures_page_parent_class)->map (widget);
}

static void
dossier_lectures_page_dispose (GObject *object)
{
  DossierLecturesPage *self = DOSSIER_LECTURES_PAGE (object);

  g_clear_pointer (&self->dossier, dossier_unref);
  g_clear_object (&self->folder);

  G_OBJECT_CLASS (dossier_lectures_page_parent_class)->dispose (object);
}

static void
dossier_lectures_page_class_init (DossierLecturesPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_lectures_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = dossier_lectures_page_map;
}

static void
dossier_lectures_page_init (DossierLecturesPage *self)
{
  self->own = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
}

/**
 * dossier_lectures_page_new:
 * @dossier: a dossier
 * @folder: where the reader's own lectures are kept
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_lectures_page_new (Dossier *dossier,
                           GFile *folder)
{
  DossierLecturesPage *self;
  GtkWidget *create, *card;

  g_return_val_if_fail (dossier != NULL && G_IS_FILE (folder), NULL);

  self = g_object_new (DOSSIER_TYPE_LECTURES_PAGE, NULL);
  self->dossier = dossier_ref (dossier);
  self->folder = g_object_ref (folder);
  create = gtk_button_new_with_label (_("New Lecture"));
  gtk_widget_set_valign (create, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (create), "win.new-lecture");
  dossier_sheet_set_head (DOSSIER_SHEET (self), _("Lectures"),
                          _("What is shown to a hall: slides of this dossier, with notes for the speaker."), create);
  dossier_sheet_append (DOSSIER_SHEET (self), dossier_heading_new (_("Your lectures"), "heading", 2));
  dossier_sheet_append (DOSSIER_SHEET (self), self->own);
  fill_own (self);
  if (dossier->n_lectures == 0)
    return GTK_WIDGET (self);

  card = create_card ();
  for (guint i = 0; i < dossier->n_lectures; i++)
    gtk_box_append (GTK_BOX (card), create_ready_row (dossier->lectures[i]));
  dossier_sheet_append (DOSSIER_SHEET (self), dossier_heading_new (_("Ready lectures"), "heading", 2));
  dossier_sheet_append (DOSSIER_SHEET (self), card);

  return GTK_WIDGET (self);
}
