// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool lecture: a ready lecture of a dossier, or one of its views, as a file to take home. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>
#include <string.h>

#include "core/dossier-nearest.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-slides.h"
#include "present/dossier-takeaway.h"

typedef struct
{
  char *output;
  char *aspect;
  char *theme;
  char *language;
} Wish;

typedef struct
{
  const char *id;
  guint value;
} Word;

static const Word aspects[] = {
  { "16:9", DOSSIER_ASPECT_WIDE },
  { "4:3", DOSSIER_ASPECT_TALL },
  { NULL },
};

static const Word themes[] = {
  { "light", DOSSIER_THEME_PROJECTOR },
  { "dark", DOSSIER_THEME_PROJECTOR_DARK },
  { "high-contrast", DOSSIER_THEME_HIGH_CONTRAST_LIGHT },
  { "high-contrast-dark", DOSSIER_THEME_HIGH_CONTRAST_DARK },
  { NULL },
};

static void
wish_clear (Wish *wish)
{
  g_free (wish->output);
  g_free (wish->aspect);
  g_free (wish->theme);
  g_free (wish->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

/* Leaves value alone where nothing was typed. */
static gboolean
read_word (const Word *words,
           const char *what,
           const char *typed,
           guint *value)
{
  DossierNearest nearest;

  if (typed == NULL)
    return TRUE;

  nearest = dossier_nearest (typed);
  for (; words->id != NULL; words++)
    {
      if (g_str_equal (words->id, typed))
        {
          *value = words->value;
          return TRUE;
        }
      dossier_nearest_offer (&nearest, words->id);
    }

  dossier_tool_complain_word (what, typed, nearest.best);
  return FALSE;
}

static gboolean
read_output (const char *output)
{
  g_autofree char *shown = NULL;

  if (output == NULL)
    {
      dossier_tool_complain ("%s", _("Where to? “-o FILE.pdf”"));
      return FALSE;
    }
  if (g_str_has_suffix (output, ".pdf"))
    return TRUE;

  shown = dossier_escape_text (output);
  /* Translators: %s is the name of a file */
  dossier_tool_complain (_("“%s” does not end in .pdf."), shown);
  return FALSE;
}

static gboolean
read_wish (const Wish *wish,
           DossierTakeawayWish *file)
{
  guint aspect = DOSSIER_ASPECT_WIDE;
  guint theme = DOSSIER_THEME_PROJECTOR;

  if (!read_output (wish->output) || !read_word (aspects, _("aspect"), wish->aspect, &aspect)
      || !read_word (themes, _("theme"), wish->theme, &theme))
    return FALSE;

  file->aspect = aspect;
  file->theme = theme;
  return wish->language == NULL || dossier_tool_set_language (wish->language);
}

static void
list_talks (const Dossier *dossier)
{
  for (guint i = 0; i < dossier->n_lectures; i++)
    {
      g_autofree char *title = dossier_text_for_reader (dossier->lectures[i]->title);

      g_printerr ("  %s: %s\n", dossier->lectures[i]->id, title);
    }
  for (guint i = 0; i < dossier->n_views; i++)
    {
      g_autofree char *title = dossier_text_for_reader (dossier->views[i]->title);

      g_printerr ("  %s: %s\n", dossier->views[i]->id, title);
    }
}

static void
complain_of_talk (const Dossier *dossier,
                  const char *id)
{
  DossierNearest nearest;

  if (id == NULL)
    {
      dossier_tool_complain ("%s", _("Which lecture or view?"));
      list_talks (dossier);
      return;
    }

  nearest = dossier_nearest (id);
  for (guint i = 0; i < dossier->n_lectures; i++)
    dossier_nearest_offer (&nearest, dossier->lectures[i]->id);
  for (guint i = 0; i < dossier->n_views; i++)
    dossier_nearest_offer (&nearest, dossier->views[i]->id);
  dossier_tool_complain_word (_("lecture or view"), id, nearest.best);
  list_talks (dossier);
}

/* A lecture goes before a view of the same name: lectures are what is asked for. (transfer full) (nullable) */
static GPtrArray *
create_slides (Dossier *dossier,
               const char *id,
               char **title)
{
  const DossierView *view = id != NULL ? dossier_find_view (dossier, id) : NULL;

  for (guint i = 0; i < dossier->n_lectures; i++)
    {
      const DossierLecture *lecture = dossier->lectures[i];

      if (id != NULL ? !g_str_equal (lecture->id, id) : dossier->n_lectures > 1)
        continue;
      *title = dossier_text_for_reader (lecture->title);
      return dossier_slides_for_lecture (dossier, lecture);
    }

  if (view == NULL)
    return NULL;

  *title = dossier_text_for_reader (view->title);
  return dossier_slides_for_view (dossier, view);
}

static DossierExit
write_lecture (const char *argument,
               const char *id,
               const DossierTakeawayWish *wish,
               const char *output)
{
  g_autoptr (Dossier) dossier = dossier_tool_load (argument);
  g_autoptr (GPtrArray) slides = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;

  if (dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;

  slides = create_slides (dossier, id, &title);
  if (slides == NULL)
    {
      complain_of_talk (dossier, id);
      return DOSSIER_EXIT_USAGE;
    }
  if (slides->len == 0)
    {
      dossier_tool_complain (_("There is nothing in “%s” that could be shown."), title);
      return DOSSIER_EXIT_PROBLEMS;
    }

  bytes = dossier_takeaway_write (dossier, title, slides, wish, NULL, &error);
  if (bytes != NULL)
    return dossier_tool_write_file (bytes, output);

  dossier_tool_complain ("%s", error->message);
  return DOSSIER_EXIT_PROBLEMS;
}

/**
 * dossier_command_lecture:
 * @argc: how many arguments
 * @argv: the arguments, "lecture" first
 *
 * Writes a lecture into a file.
 *
 * Returns: how it went
 */
DossierExit
dossier_command_lecture (int argc,
                         char **argv)
{
  g_auto (Wish) wish = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &wish.output, N_("Where to: .pdf"), N_("FILE") },
    { "aspect", 0, 0, G_OPTION_ARG_STRING, &wish.aspect, N_("Of slides: 16:9 or 4:3; else 16:9"), N_("ASPECT") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &wish.theme,
      N_("Of slides: light, dark, high-contrast or high-contrast-dark"), N_("THEME") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &wish.language, N_("Show texts and dates in this language: es"), N_("LANG") },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE [LECTURE|VIEW]"),
    .summary = _("Write a lecture into a file, to be taken home."),
    .description = _("FILE is a path, or the name of an installed dossier; LECTURE is one that comes with it, VIEW one "
                     "of its views."),
    .entries = entries,
  };
  DossierTakeawayWish file = { 0 };

  g_return_val_if_fail (argc > 0 && argv != NULL, DOSSIER_EXIT_USAGE);

  if (!dossier_tool_parse (&help, &argc, &argv))
    return DOSSIER_EXIT_USAGE;
  if (argc != 2 && argc != 3)
    {
      dossier_tool_complain ("%s", _("Which lecture? “dossier-tool lecture FILE LECTURE -o OUTPUT”"));
      return DOSSIER_EXIT_USAGE;
    }
  if (!read_wish (&wish, &file))
    return DOSSIER_EXIT_USAGE;

  return write_lecture (argv[1], argc > 2 ? argv[2] : NULL, &file, wish.output);
}
