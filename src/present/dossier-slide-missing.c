// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-slide-missing.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-slide-claim.h"

/* The facts that were there when the step was made, and are not any more. */
static GPtrArray *
list_gone (const DossierLectureStep *step,
           const Dossier *dossier)
{
  GPtrArray *gone = g_ptr_array_new ();

  for (guint i = 0; i < step->seen->len; i++)
    {
      DossierSeen *seen = g_ptr_array_index (step->seen, i);

      if (dossier_find_fact (dossier, seen->fact) == NULL)
        g_ptr_array_add (gone, seen);
    }

  return gone;
}

/* What was said, for the speaker alone: a room would take it for what is still said, and by nobody. */
static void
add_notes (DossierSlide *slide,
           GPtrArray *gone)
{
  GString *notes = g_string_new (NULL);

  for (guint i = 0; i < gone->len; i++)
    {
      const DossierSeen *seen = g_ptr_array_index (gone, i);
      g_autofree char *words = dossier_clean_text (seen->words != NULL ? seen->words : seen->fact);
      /* Translators: in a speaker's notes; %s is what a fact said that is not in the dossier any more */
      g_autofree char *sentence = g_strdup_printf (_("Missing, as it was: “%s”"), words);

      g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", sentence);
    }
  if (slide->notes != NULL)
    g_string_append_printf (notes, "\n%s", slide->notes);
  g_free (slide->notes);
  slide->notes = g_string_free (notes, FALSE);
}

static void
add_subtitle (DossierSlide *slide,
              guint n_gone)
{
  GString *subtitle = g_string_new (NULL);
  GString *spoken;
  g_autofree char *missing = NULL;

  /* Translators: on a slide; %u is how many facts that it was to show are not in the dossier any more */
  missing = g_strdup_printf (ngettext ("%u fact that stood here is no longer in this dossier.",
                                       "%u facts that stood here are no longer in this dossier.", n_gone), n_gone);
  if (slide->subtitle != NULL)
    dossier_append_sentence (subtitle, slide->subtitle);
  dossier_append_sentence (subtitle, missing);
  g_free (slide->subtitle);
  slide->subtitle = g_string_free (subtitle, FALSE);
  spoken = g_string_new (NULL);
  dossier_append_sentence (spoken, slide->spoken);
  dossier_append_sentence (spoken, missing);
  g_free (slide->spoken);
  slide->spoken = g_string_free (spoken, FALSE);
}

/**
 * dossier_slide_for_missing:
 * @step: a step of which the dossier has nothing any more
 *
 * Makes a slide that keeps the step's place, so that neither speaker nor room wonder where it went.
 *
 * Returns: (transfer full): the slide
 */
DossierSlide *
dossier_slide_for_missing (const DossierLectureStep *step)
{
  g_return_val_if_fail (step != NULL, NULL);

  return dossier_slide_for_words (step->title != NULL ? step->title : _("No longer in this dossier"),
                                  step->seen->len == 0 ? _("What stood here is no longer in this dossier.") : NULL);
}

/**
 * dossier_slide_say_missing:
 * @slide: the first slide of a step
 * @step: the step
 * @dossier: the dossier
 *
 * Says under the title how many of the step's facts are gone, and in the notes what they said.
 */
void
dossier_slide_say_missing (DossierSlide *slide,
                           const DossierLectureStep *step,
                           const Dossier *dossier)
{
  g_autoptr (GPtrArray) gone = NULL;

  g_return_if_fail (slide != NULL && step != NULL && dossier != NULL);

  gone = list_gone (step, dossier);
  if (gone->len == 0)
    return;

  add_subtitle (slide, gone->len);
  add_notes (slide, gone);
}
