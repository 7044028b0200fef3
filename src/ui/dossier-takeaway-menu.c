// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-takeaway-menu.h"

#include <glib/gi18n.h>

#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"

typedef struct
{
  const char *word;
  const char *label;
  const char *print_label; /* (nullable): a printer has no such thing */
  DossierTakeawayWish wish;
} Form;

static const Form forms[] = {
  { "slides", N_("_Slides, 16:9 (PDF)…"), N_("S_lides…"),
    { DOSSIER_TAKEAWAY_SLIDES, DOSSIER_ASPECT_WIDE } },
  { "slides-4-3", N_("Slides, _4:3 (PDF)…"), NULL,
    { DOSSIER_TAKEAWAY_SLIDES, DOSSIER_ASPECT_TALL } },
  { "handout", N_("_Handout with Notes and Sources (PDF)…"), N_("Handout with Notes and S_ources…"),
    { DOSSIER_TAKEAWAY_HANDOUT } },
  { "page", N_("_Page for Telephones (HTML)…"), NULL, { DOSSIER_TAKEAWAY_PAGE } },
  { "page-with-notes", N_("Page with _Notes (HTML)…"), NULL, { DOSSIER_TAKEAWAY_PAGE, .with_notes = TRUE } },
};

typedef struct
{
  const char *word;
  const char *label;
  DossierTheme theme;
} Colours;

static const Colours colours[] = {
  /* Translators: colours of slides */
  { DOSSIER_SLIDE_COLOURS_USUAL, N_("_Light"), DOSSIER_THEME_PROJECTOR },
  { "dark", N_("_Dark"), DOSSIER_THEME_PROJECTOR_DARK },
  { "high-contrast", N_("_High Contrast"), DOSSIER_THEME_HIGH_CONTRAST_LIGHT },
  { "high-contrast-dark", N_("High Contrast, D_ark"), DOSSIER_THEME_HIGH_CONTRAST_DARK },
};

static GMenuModel *
create_colours_menu (void)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (gettext (colours[i].label), NULL);

      g_menu_item_set_action_and_target (item, "win.slide-colours", "s", colours[i].word);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

static void
append (GMenu *menu,
        const char *label,
        const char *action,
        const char *word,
        const char *lecture)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (gettext (label), NULL);

  g_menu_item_set_action_and_target (item, action, "(ss)", word, lecture);
  g_menu_append_item (menu, item);
}

/**
 * dossier_takeaway_menu_new:
 * @lecture: the id of a ready lecture; "" for what is in view
 *
 * Returns: (transfer full): a menu with what can be exported and printed, and in which colours
 */
GMenuModel *
dossier_takeaway_menu_new (const char *lecture)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) files = g_menu_new ();
  g_autoptr (GMenu) prints = g_menu_new ();
  g_autoptr (GMenu) choices = g_menu_new ();
  g_autoptr (GMenuModel) colours_menu = create_colours_menu ();

  g_return_val_if_fail (lecture != NULL, G_MENU_MODEL (menu));

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      append (files, forms[i].label, "win.export-talk", forms[i].word, lecture);
      if (forms[i].print_label != NULL)
        append (prints, forms[i].print_label, "win.print-talk", forms[i].word, lecture);
    }
  g_menu_append_section (menu, C_("takeaway", "Export"), G_MENU_MODEL (files));
  g_menu_append_section (menu, C_("takeaway", "Print"), G_MENU_MODEL (prints));
  g_menu_append_submenu (choices, _("_Colours of the Slides"), colours_menu);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (choices));

  return G_MENU_MODEL (menu);
}

/**
 * dossier_takeaway_button_new:
 * @lecture: the id of a ready lecture; "" for what is in view
 * @title: (nullable): of the lecture, where there are several
 *
 * Returns: (transfer floating): a button that opens the menu
 */
GtkWidget *
dossier_takeaway_button_new (const char *lecture,
                             const char *title)
{
  GtkWidget *button = gtk_menu_button_new ();
  /* Translators: a button that opens a menu of files, and of what can be printed */
  const char *words = _("Take Away");
  g_autoptr (GMenuModel) menu = dossier_takeaway_menu_new (lecture);
  /* Translators: %s is the title of a lecture */
  g_autofree char *name = title != NULL ? g_strdup_printf (_("Take “%s” away"), title) : g_strdup (words);

  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), gtk_label_new (words));
  dossier_menu_button_set_name (GTK_MENU_BUTTON (button), name);
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (button), TRUE);
  dossier_menu_button_set_menu (GTK_MENU_BUTTON (button), menu);

  return button;
}

static gboolean
find_theme (const char *word,
            DossierTheme *theme)
{
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    if (g_str_equal (colours[i].word, word))
      {
        *theme = colours[i].theme;
        return TRUE;
      }

  return FALSE;
}

/**
 * dossier_takeaway_menu_get_wish:
 * @word: of a form
 * @colours_word: of the colours of slides
 * @wish: (out caller-allocates): what is asked for; what has a content note is covered
 *
 * Returns: whether there is such a form, and such colours
 */
gboolean
dossier_takeaway_menu_get_wish (const char *word,
                                const char *colours_word,
                                DossierTakeawayWish *wish)
{
  g_return_val_if_fail (word != NULL && colours_word != NULL && wish != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].word, word))
      {
        *wish = forms[i].wish;
        return find_theme (colours_word, &wish->theme);
      }

  return FALSE;
}
