// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-parts.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-box.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-paragraph.h"

#define STATUS_GAP 8
#define LEAST_CHARS 6

#define DESCRIPTION "dossier-description" /* what a widget is described by for good */

/* How narrow a label may become. Without it, GTK finds that out by breaking the text after every letter, which takes
 * milliseconds where it is long; half of a short text is less than it would like in any case. */
static int
get_least_chars (const char *text)
{
  glong n_chars = g_utf8_strlen (text, -1);

  return n_chars > 1 ? (int) MIN (n_chars / 2, LEAST_CHARS) : -1;
}

/**
 * dossier_order_digits:
 * @text: a text
 *
 * Gets the text as it is to be shown: one that has no letters, such as "10,000–20,000", runs from left to right in a
 * window that runs the other way too, as it does in charts and within sentences.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_order_digits (const char *text)
{
  g_return_val_if_fail (text != NULL, g_strdup (""));

  if (*text == '\0' || gtk_widget_get_default_direction () != GTK_TEXT_DIR_RTL)
    return g_strdup (text);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      return g_strdup (text);

  return g_strconcat ("\u2066", text, "\u2069", NULL);
}

static void
set_up (GtkWidget *label,
        const char *text,
        const char *css_class)
{
  g_autofree char *ordered = dossier_order_digits (text);

  gtk_label_set_text (GTK_LABEL (label), ordered);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_width_chars (GTK_LABEL (label), get_least_chars (text));
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
}

/**
 * dossier_label_new:
 * @text: (nullable): the words
 * @css_class: (nullable): their style class
 *
 * Returns: (transfer floating): a label that wraps
 */
GtkWidget *
dossier_label_new (const char *text,
                   const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  set_up (label, text != NULL ? text : "", css_class);

  return label;
}

/**
 * dossier_heading_new:
 * @text: the words
 * @css_class: (nullable): their style class
 * @level: 1 for the page's title, 2 for what stands below it, and so on
 *
 * Returns: (transfer floating): a label that wraps, and is a heading to assistive technology
 */
GtkWidget *
dossier_heading_new (const char *text,
                     const char *css_class,
                     int level)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  set_up (label, text, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);

  return label;
}

/**
 * dossier_icon_button_new:
 * @icon_name: a symbolic icon
 * @name: what the button does, for its tooltip and for speech
 *
 * Returns: (transfer floating): a flat button
 */
GtkWidget *
dossier_icon_button_new (const char *icon_name,
                         const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  dossier_widget_set_name (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);

  return button;
}

/**
 * dossier_add_button_new:
 * @kind: "fact", "figure", "pair", "question" or "list"
 * @id: (nullable): of what; a list is what the page shows
 *
 * Makes the button that adds something to the reader's lecture.
 *
 * Returns: (transfer floating): a flat button
 */
GtkWidget *
dossier_add_button_new (const char *kind,
                        const char *id)
{
  GtkWidget *button = dossier_icon_button_new ("dossier-add-to-lecture-symbolic", _("Add to Lecture"));
  g_autofree char *target = id != NULL ? g_strdup_printf ("%s:%s", kind, id) : g_strdup (kind);

  /* The target first: in a window, an action that lacks the one it needs is a warning. */
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.add-to-lecture");

  return button;
}

/**
 * dossier_status_new:
 * @fact: a fact
 *
 * Returns: (transfer floating): the glyph and the word of its status
 */
GtkWidget *
dossier_status_new (const DossierFact *fact)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, STATUS_GAP);

  gtk_box_append (GTK_BOX (box), dossier_glyph_icon_new_for_fact (fact));
  gtk_box_append (GTK_BOX (box), dossier_paragraph_new (dossier_fact_status_word (fact), "dossier-small-strong"));

  return box;
}

/**
 * dossier_shape_new:
 * @css_class: a style class
 *
 * Returns: (transfer floating): a ground or a line that is nothing but its style, and nothing at all to assistive
 *   technology
 */
GtkWidget *
dossier_shape_new (const char *css_class)
{
  GtkWidget *shape = g_object_new (DOSSIER_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (shape, css_class);
  gtk_widget_set_can_target (shape, FALSE);

  return shape;
}

/**
 * dossier_scroller_new:
 *
 * Something that scrolls up and down takes the keyboard, so it needs a name, which its caller gives it; and in newer
 * GTK a scrolled window has a role that may bear none, unless it is made with another.
 *
 * Returns: (transfer floating): a scrolled window, without a name yet
 */
GtkWidget *
dossier_scroller_new (void)
{
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                       "hscrollbar-policy", GTK_POLICY_NEVER,
                       NULL);
}

/**
 * dossier_widget_set_name:
 * @widget: a widget
 * @name: its name, for speech
 *
 * Says what assistive technology calls @widget: without this it would be called by its type. Newer GTK gives no name
 * to what has the generic role, as boxes of its own and what scrolls have.
 */
void
dossier_widget_set_name (GtkWidget *widget,
                         const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget) && name != NULL);
  g_return_if_fail (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) != GTK_ACCESSIBLE_ROLE_GENERIC);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  /* Newer GTK has buttons and drop-downs labelled by what they show, which comes before a name. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

/**
 * dossier_widget_set_description:
 * @widget: a widget
 * @description: what is to be said of it beside its name, for speech
 *
 * Describes @widget for good, whatever dossier_widget_add_description() adds to it.
 */
void
dossier_widget_set_description (GtkWidget *widget,
                                const char *description)
{
  g_return_if_fail (GTK_IS_WIDGET (widget) && description != NULL);

  g_object_set_data_full (G_OBJECT (widget), DESCRIPTION, g_strdup (description), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/**
 * dossier_widget_add_description:
 * @widget: a widget
 * @more: (nullable): what is to be said of it for now, in place of what was added before
 *
 * Adds to the description of @widget, or with %NULL takes that away again.
 */
void
dossier_widget_add_description (GtkWidget *widget,
                                const char *more)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *own;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  own = g_object_get_data (G_OBJECT (widget), DESCRIPTION);
  if (own == NULL && more == NULL)
    {
      gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      return;
    }

  if (own != NULL && more != NULL)
    {
      dossier_append_sentence (words, own);
      dossier_append_sentence (words, more);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words->len > 0 ? words->str : own != NULL ? own : more, -1);
}

/**
 * dossier_widget_set_open:
 * @widget: a widget that shows a fact
 * @open: whether the fact's evidence is open
 *
 * Marks the widget, in sight and in speech.
 */
void
dossier_widget_set_open (GtkWidget *widget,
                         gboolean open)
{
  if (gtk_widget_has_css_class (widget, "dossier-open") == open)
    return;

  if (open)
    gtk_widget_add_css_class (widget, "dossier-open");
  else
    gtk_widget_remove_css_class (widget, "dossier-open");
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_SELECTED, open, -1);
}
