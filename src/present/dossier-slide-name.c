// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-slide-name.h"

#include <glib/gi18n.h>

#define LONGEST_EXCERPT 60 /* characters */

/* The beginning of a text, in whole words. (transfer full) */
static char *
cut (const char *text)
{
  const char *end, *blank;

  if (g_utf8_strlen (text, -1) <= LONGEST_EXCERPT)
    return g_strdup (text);

  end = g_utf8_offset_to_pointer (text, LONGEST_EXCERPT);
  blank = g_strrstr_len (text, end - text, " ");
  if (blank != NULL && blank > text)
    end = blank;

  return g_strdup_printf ("%.*s…", (int) (end - text), text);
}

static const DossierSlideClaim *
get_claim (const DossierSlide *slide,
           guint index)
{
  return &g_array_index (slide->claims, DossierSlideClaim, index);
}

/* The numbers of a slide, or its speakers. Each is said once. (transfer full): "" where there are none */
static char *
join (const DossierSlide *slide,
      gboolean numbers)
{
  g_autoptr (GPtrArray) said = g_ptr_array_new ();

  for (guint i = 0; i < slide->claims->len; i++)
    {
      const DossierSlideClaim *claim = get_claim (slide, i);
      const char *words = numbers ? claim->number : claim->who;

      if (words != NULL && !g_ptr_array_find_with_equal_func (said, words, g_str_equal, NULL))
        g_ptr_array_add (said, (gpointer) words);
    }
  g_ptr_array_add (said, NULL);

  return g_strjoinv ("; ", (char **) said->pdata);
}

/* What tells the slide from another with its title. (transfer full) (nullable) */
static char *
format_difference (const DossierSlide *slide)
{
  const DossierSlideClaim *first;
  g_autofree char *numbers = NULL;
  g_autofree char *speakers = NULL;

  if (slide->kind == DOSSIER_SLIDE_CHART)
    return g_strdup (C_ ("slide", "chart"));
  if (slide->claims->len == 0)
    return NULL;

  first = get_claim (slide, 0);
  numbers = join (slide, TRUE);
  speakers = join (slide, FALSE);
  /* A list of slides may be seen by a room that has not met the content note yet. */
  if (slide->content_note != NULL)
    return g_steal_pointer (&speakers);
  if (*numbers == '\0' || slide->kind == DOSSIER_SLIDE_PAIR)
    return cut (first->words);
  if (slide->claims->len > 1)
    return g_steal_pointer (&numbers);

  /* Translators: of a slide: its number, and who states it */
  return g_strdup_printf (C_ ("slide", "%1$s, %2$s"), numbers, speakers);
}

/* A title with a difference. (transfer full): "People held: 15,000–20,000, Belarmino García" */
static char *
join_difference (const DossierSlide *slide,
                 const char *difference)
{
  if (difference == NULL || *difference == '\0')
    return g_strdup (slide->title);

  /* Translators: of a slide: its title, and what tells it from others with that title */
  return g_strdup_printf (C_ ("slide", "%1$s – %2$s"), slide->title, difference);
}

static char *
format_name (const DossierSlide *slide)
{
  g_autofree char *difference = format_difference (slide);

  return join_difference (slide, difference);
}

/* Who speaks on a slide tells it from others with its title, in a file that anybody may read: what is said there stands
 * with all that belongs to it on the slide alone. */
static char *
format_entry (const DossierSlide *slide)
{
  g_autofree char *speakers = slide->kind == DOSSIER_SLIDE_CHART ? g_strdup (C_ ("slide", "chart"))
                                                                 : join (slide, FALSE);

  return join_difference (slide, speakers);
}

static guint
count_up (GHashTable *counts,
          const char *words)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, words)) + 1;

  g_hash_table_insert (counts, g_strdup (words), GUINT_TO_POINTER (count));

  return count;
}

/* (transfer full): the words, counted where they are not the first that are so */
static char *
tell_apart (GHashTable *counts,
            const char *words)
{
  guint count = count_up (counts, words);

  /* Translators: of slides that cannot be told apart by their words: %1$s is what they say, %2$u counts them */
  return count > 1 ? g_strdup_printf (C_ ("slide", "%1$s (%2$u)"), words, count) : g_strdup (words);
}

/**
 * dossier_slides_name:
 * @slides: (element-type DossierSlide): the slides of a talk
 *
 * Names each slide so that it can be told from others with its title: by its numbers and who states them, or by how its
 * words begin. A slide with a content note says no more than who speaks; what still is alike is counted. The entry in
 * the contents of a file is the title; where several have it, with who speaks, and no more.
 */
void
dossier_slides_name (GPtrArray *slides)
{
  g_autoptr (GHashTable) titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_return_if_fail (slides != NULL);

  for (guint i = 0; i < slides->len; i++)
    count_up (titles, ((const DossierSlide *) g_ptr_array_index (slides, i))->title);

  for (guint i = 0; i < slides->len; i++)
    {
      DossierSlide *slide = g_ptr_array_index (slides, i);
      gboolean is_alone = GPOINTER_TO_UINT (g_hash_table_lookup (titles, slide->title)) == 1;
      g_autofree char *name = format_name (slide);
      g_autofree char *entry = is_alone ? g_strdup (slide->title) : format_entry (slide);

      slide->name = tell_apart (names, name);
      slide->entry = tell_apart (entries, entry);
    }
}
