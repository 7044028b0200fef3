// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool lecture: a ready lecture of a dossier, one of its views, or a lecture of one's own, as a file to take
 * home. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>
#include <string.h>

#include "core/dossier-lecture-check.h"
#include "core/dossier-lecture-file.h"
#include "core/dossier-nearest.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-slides.h"
#include "present/dossier-takeaway.h"

typedef struct
{
  char *output;
  char *aspect;
  char *theme;
  char *dossier;
  char *language;
  gboolean notes;
  gboolean handout;
  gboolean uncover;
} Wish;

/* What is written. */
typedef struct
{
  Dossier *dossier;
  char *title;
  GPtrArray *slides;
} Talk;

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
  g_free (wish->dossier);
  g_free (wish->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

static void
talk_clear (Talk *talk)
{
  g_clear_pointer (&talk->slides, g_ptr_array_unref);
  g_clear_pointer (&talk->dossier, dossier_unref);
  g_free (talk->title);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Talk, talk_clear)

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
read_output (const char *output,
             gboolean handout,
             DossierTakeawayForm *form)
{
  g_autofree char *shown = NULL;

  if (output == NULL)
    {
      dossier_tool_complain ("%s", _("Where to? “-o FILE.pdf” or “-o FILE.html”"));
      return FALSE;
    }
  if (handout && g_str_has_suffix (output, ".html"))
    {
      dossier_tool_complain ("%s", _("A handout is a PDF; a page ends in .html, and has notes with --notes."));
      return FALSE;
    }
  *form = g_str_has_suffix (output, ".html") ? DOSSIER_TAKEAWAY_PAGE
          : handout                          ? DOSSIER_TAKEAWAY_HANDOUT
                                             : DOSSIER_TAKEAWAY_SLIDES;
  if (g_str_has_suffix (output, ".pdf") || g_str_has_suffix (output, ".html"))
    return TRUE;

  shown = dossier_escape_text (output);
  /* Translators: %s is the name of a file */
  dossier_tool_complain (_("“%s” ends neither in .pdf nor in .html."), shown);
  return FALSE;
}

static gboolean
read_wish (const Wish *wish,
           DossierTakeawayWish *file)
{
  guint aspect = DOSSIER_ASPECT_WIDE;
  guint theme = DOSSIER_THEME_PROJECTOR;

  if (!read_output (wish->output, wish->handout, &file->form)
      || !read_word (aspects, _("aspect"), wish->aspect, &aspect)
      || !read_word (themes, _("theme"), wish->theme, &theme))
    return FALSE;

  file->aspect = aspect;
  file->theme = theme;
  file->with_notes = wish->notes;
  file->uncovered = wish->uncover;
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

/* Fills in the talk of a name, or the only one. A lecture goes before a view of the same name: lectures are what is
 * asked for. Returns: whether there is one */
static gboolean
find_talk (Talk *talk,
           const char *id)
{
  const DossierView *view = id != NULL ? dossier_find_view (talk->dossier, id) : NULL;

  for (guint i = 0; i < talk->dossier->n_lectures; i++)
    {
      const DossierLecture *lecture = talk->dossier->lectures[i];

      if (id != NULL ? !g_str_equal (lecture->id, id) : talk->dossier->n_lectures > 1)
        continue;
      talk->title = dossier_text_for_reader (lecture->title);
      talk->slides = dossier_slides_for_lecture (talk->dossier, lecture);
      return TRUE;
    }

  if (view == NULL)
    return FALSE;

  talk->title = dossier_text_for_reader (view->title);
  talk->slides = dossier_slides_for_view (talk->dossier, view);
  return TRUE;
}

/* What the dossier has no more is missing on a slide that says so; it is said here too how much that is. */
static void
complain_of_gone (const DossierLecturePlan *plan,
                  const Dossier *dossier,
                  const char *name)
{
  g_autofree char *shown = dossier_escape_text (name);
  guint n_gone = 0;

  for (guint i = 0; i < plan->steps->len; i++)
    n_gone += dossier_lecture_step_is_there (dossier_lecture_plan_get_step (plan, i), dossier) ? 0 : 1;
  if (n_gone > 0)
    /* Translators: %1$s is a file with a lecture, %2$u how many of its steps cannot be shown */
    dossier_tool_complain (ngettext ("%1$s: %2$u step shows what its dossier does not have; a slide says so.",
                                     "%1$s: %2$u steps show what their dossier does not have; slides say so.",
                                     n_gone), shown, n_gone);
}

/* A lecture of one's own, with the dossier that it names, unless another is asked for. */
static DossierExit
read_own (Talk *talk,
          const char *path,
          const char *id,
          const char *dossier)
{
  g_autoptr (DossierLecturePlan) plan = NULL;

  if (id != NULL)
    {
      dossier_tool_complain ("%s", _("A file with one lecture has none to choose from."));
      return DOSSIER_EXIT_USAGE;
    }

  plan = dossier_tool_load_lecture (path);
  if (plan == NULL)
    return DOSSIER_EXIT_PROBLEMS;

  talk->dossier = dossier != NULL ? dossier_tool_load (dossier) : dossier_tool_load_installed (plan->dossier_id);
  if (talk->dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;

  complain_of_gone (plan, talk->dossier, path);
  talk->title = dossier_clean_text (plan->title);
  talk->slides = dossier_slides_for_plan (talk->dossier, plan);
  return DOSSIER_EXIT_FINE;
}

static DossierExit
read_talk (Talk *talk,
           const char *argument,
           const char *id,
           const char *dossier)
{
  if (g_str_has_suffix (argument, DOSSIER_LECTURE_SUFFIX))
    return read_own (talk, argument, id, dossier);

  if (dossier != NULL)
    {
      dossier_tool_complain (_("--dossier goes with a file that ends in %s."), DOSSIER_LECTURE_SUFFIX);
      return DOSSIER_EXIT_USAGE;
    }

  talk->dossier = dossier_tool_load (argument);
  if (talk->dossier == NULL)
    return DOSSIER_EXIT_PROBLEMS;
  if (find_talk (talk, id))
    return DOSSIER_EXIT_FINE;

  complain_of_talk (talk->dossier, id);
  return DOSSIER_EXIT_USAGE;
}

static DossierExit
write_talk (const Talk *talk,
            const DossierTakeawayWish *wish,
            const char *output)
{
  g_autoptr (GPtrArray) slides = dossier_takeaway_list_slides (talk->slides);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (slides->len == 0)
    {
      dossier_tool_complain (_("There is nothing in “%s” that could be shown."), talk->title);
      return DOSSIER_EXIT_PROBLEMS;
    }

  bytes = dossier_takeaway_write (talk->dossier, talk->title, slides, wish, NULL, &error);
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
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &wish.output, N_("Where to: .pdf or .html"), N_("FILE") },
    { "aspect", 0, 0, G_OPTION_ARG_STRING, &wish.aspect, N_("Of slides: 16:9 or 4:3; else 16:9"), N_("ASPECT") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &wish.theme,
      N_("Of slides: light, dark, high-contrast or high-contrast-dark"), N_("THEME") },
    { "handout", 0, 0, G_OPTION_ARG_NONE, &wish.handout,
      N_("Of a PDF: small slides with the speaker’s notes and all sources, on A4"), NULL },
    { "uncover", 0, 0, G_OPTION_ARG_NONE, &wish.uncover,
      N_("Of a handout or a page: show what has a content note"), NULL },
    { "notes", 0, 0, G_OPTION_ARG_NONE, &wish.notes, N_("Of a page: with the speaker’s notes"), NULL },
    { "dossier", 0, 0, G_OPTION_ARG_FILENAME, &wish.dossier,
      N_("Of a lecture of one’s own: what it is about; else the installed dossier that it names"), N_("DOSSIER") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &wish.language, N_("Show texts and dates in this language: es"), N_("LANG") },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE [LECTURE|VIEW]"),
    .summary = _("Write a lecture into a file, to be taken home."),
    .description = _("FILE is a dossier, by path or by the name of an installed one; LECTURE is a lecture that comes "
                     "with it, VIEW one of its views. Or FILE is a lecture of one’s own, whose name ends in "
                     ".lecture.json."),
    .entries = entries,
  };
  DossierTakeawayWish file = { 0 };
  g_auto (Talk) talk = { NULL };
  DossierExit exit;

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

  exit = read_talk (&talk, argv[1], argc > 2 ? argv[2] : NULL, wish.dossier);
  return exit == DOSSIER_EXIT_FINE ? write_talk (&talk, &file, wish.output) : exit;
}
