// SPDX-License-Identifier: GPL-3.0-or-later

/* What is said where nothing answers a claim. */

#include <glib/gi18n.h>

#include "core/dossier-replies.h"
#include "present/dossier-format.h"

/* Who makes the general statements that were set beside a claim, each once. NULL: something answers it, or nothing was
 * set beside it. */
static char *
format_general_speakers (const DossierFact *fact)
{
  g_autoptr (GArray) replies = dossier_fact_list_replies (fact);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < replies->len; i++)
    {
      const DossierLink *link = g_array_index (replies, DossierReply, i).link;
      char *name;

      if (link->relation != DOSSIER_RELATION_GENERAL)
        return NULL;
      name = dossier_format_speakers_short (link->from);
      if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_free (name);
      else
        g_ptr_array_add (names, name);
    }
  if (names->len == 0)
    return NULL;

  g_ptr_array_add (names, NULL);
  return dossier_format_list ((const char *const *) names->pdata);
}

/**
 * dossier_format_missing_answer:
 * @fact: a fact
 *
 * Says that it has no answer: none in the dossier, or none by the day of the clock. The dossier may have a later one.
 *
 * Returns: (transfer full): a sentence without its end
 */
char *
dossier_format_missing_answer (const DossierFact *fact)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));

  if (fact->as_of == 0)
    return g_strdup (dossier_relation_sentence (DOSSIER_RELATION_NONE));

  day = dossier_format_day (fact->as_of);
  /* Translators: of a claim, in a dossier that shows what had been said by a day; %s is that day */
  return g_strdup_printf (_("No answer published by %s"), day);
}

/**
 * dossier_format_missing_answer_note:
 * @fact: a fact
 *
 * As dossier_format_missing_answer(), and says what that does not mean.
 *
 * Returns: (transfer full): two sentences
 */
char *
dossier_format_missing_answer_note (const DossierFact *fact)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));

  if (fact->as_of == 0)
    return g_strdup (_("No answer in this dossier. This does not mean that none was given."));

  day = dossier_format_day (fact->as_of);
  /* Translators: of a claim, in a dossier that shows what had been said by a day; %s is that day */
  return g_strdup_printf (_("No answer published by %s. This does not mean that none was given later, or elsewhere."),
                          day);
}

/**
 * dossier_format_no_answer:
 * @fact: a fact that nothing answers
 *
 * Says so: that there is no answer; or, where a general statement was set beside it, whose that is and that it is no
 * reply.
 *
 * Returns: (transfer full): a sentence without its end
 */
char *
dossier_format_no_answer (const DossierFact *fact)
{
  g_autofree char *speakers = NULL;

  g_return_val_if_fail (fact != NULL, g_strdup (""));

  speakers = format_general_speakers (fact);
  if (speakers == NULL)
    return dossier_format_missing_answer (fact);

  /* Translators: %1$s is "General statement, not a reply to this claim", %2$s who makes it */
  return g_strdup_printf (C_("relation", "%1$s: %2$s"), dossier_relation_sentence (DOSSIER_RELATION_GENERAL), speakers);
}
