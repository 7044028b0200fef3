// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-open-state.h"

#include <glib/gi18n.h>

#include "core/dossier-voices.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-question-text.h"
#include "present/dossier-source-words.h"

typedef struct
{
  const char *title;
  const char *explanation;
} GroupWords;

/* The title of the old numbers is made of their date. */
static const GroupWords group_words[] = {
  [DOSSIER_OPEN_GAP] = { N_("What the source leaves out"),
                         N_("Each of these names something that a source does not tell.") },
  [DOSSIER_OPEN_DECLINED] = { N_("Asked for, and declined"), N_("Someone was asked, and gave no answer.") },
  [DOSSIER_OPEN_ACCESS] = { N_("Access refused"),
                            N_("Someone was kept from seeing for themselves, or says that others were.") },
  [DOSSIER_OPEN_UNANSWERED] = { N_("Claims without an answer"),
                                N_("Accusations and judgements that nobody answers in this dossier. They may have been "
                                   "answered elsewhere.") },
  [DOSSIER_OPEN_NO_ANSWER] = { N_("Questions without an answer"), N_("This dossier asks, and records no answer.") },
  [DOSSIER_OPEN_ONE_SPEAKER] = { N_("Only the speaker’s own word"),
                                 N_("All answers come from one speaker, or from speakers who are not independent of "
                                    "one another as far as this dossier records.") },
  [DOSSIER_OPEN_NO_SPEAKER] = { N_("No speaker named"),
                                N_("Only a source says so, in its own voice. Where it has that from is not recorded "
                                   "here.") },
  [DOSSIER_OPEN_ONE_SOURCE] = { N_("A single source"),
                                N_("All answers stand in one source, or in sources that derive from one another.") },
  [DOSSIER_OPEN_OLD] = { NULL, N_("Every number with a date is older than that. It may still hold, or be of "
                                  "something that is over.") },
  [DOSSIER_OPEN_UNDATED] = { N_("Numbers without a date"), N_("No number says of when it is.") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (group_words) == DOSSIER_N_OPEN_REASONS);

static void
entry_free (gpointer data)
{
  DossierOpenEntry *entry = data;

  g_free (entry->text);
  g_free (entry->why);
  g_free (entry);
}

static void
group_free (gpointer data)
{
  DossierOpenGroup *group = data;

  g_free (group->title);
  g_free (group->explanation);
  g_ptr_array_unref (group->entries);
  g_free (group);
}

/* Who and when, and for what is more than a statement its status. */
static char *
say_circumstances (const DossierFact *fact)
{
  g_autofree char *who = dossier_format_speakers (fact);
  g_autofree char *when = dossier_format_when (fact);

  /* Translators: %1$s is who says something, %2$s when, %3$s its status: "Zaira Navas, legal advisor; undated;
   * Alleged." */
  return g_strdup_printf (C_("open question", "%1$s; %2$s; %3$s."), who, when, dossier_fact_status_word (fact));
}

static char *
say_place (const DossierFact *fact)
{
  g_autofree char *places = dossier_format_places (fact);

  /* Translators: %s is where in a source something stands: "Inmates ¶1" */
  return g_strdup_printf (_("Stands at %s."), places);
}

static char *
say_one_speaker (const DossierQuestion *question)
{
  guint n_speakers;
  g_autofree char *names = dossier_list_answering (question, &n_speakers);

  if (n_speakers <= 1)
    /* Translators: %s is a name */
    return g_strdup_printf (_("Answered only by %s."), names);

  /* Translators: %s is a list of names */
  return g_strdup_printf (_("Answered only by %s, who count as one voice."), names);
}

static char *
format_number_and_date (const DossierFact *fact)
{
  g_autofree char *when = dossier_format_when (fact);
  g_autofree char *figure = dossier_format_figure (fact);

  if (dossier_date_is_set (&fact->of))
    /* Translators: %1$s is a number, %2$s the date that it is of: "14,532 (June 2024)" */
    return g_strdup_printf (C_("number and date", "%1$s (%2$s)"), figure, when);

  /* Translators: %1$s is a number, %2$s when it was said: "80,000 (said April 2025)" */
  return g_strdup_printf (C_("number and date", "%1$s (said %2$s)"), figure, when);
}

static char *
say_newest (const DossierOpenItem *item)
{
  g_autofree char *number = format_number_and_date (item->fact);

  if (item->n_undated == 0)
    /* Translators: %s is a number and its date: "14,532 (June 2024)" */
    return g_strdup_printf (_("Newest number: %s."), number);

  /* Translators: %1$s is a number and its date, %2$u how many numbers have none */
  return g_strdup_printf (ngettext ("Newest number with a date: %1$s. %2$u more is undated.",
                                    "Newest number with a date: %1$s. %2$u more are undated.", item->n_undated),
                          number, item->n_undated);
}

static char *
say_undated (const DossierFact *fact)
{
  g_autofree char *figure = dossier_format_figure (fact);

  /* Translators: %s is a number */
  return g_strdup_printf (_("%s, undated."), figure);
}

static char *
say_no_answer (const DossierQuestion *question)
{
  guint n = question->n_answers;

  if (n == 0)
    return g_strdup (_("No fact in this dossier answers it."));

  return g_strdup_printf (ngettext ("Asked %u time, and declined.", "Asked %u times, and declined each time.", n), n);
}

static char *
say_why (const DossierOpenItem *item)
{
  switch (item->reason)
    {
    case DOSSIER_OPEN_DECLINED:
    case DOSSIER_OPEN_ACCESS:
    case DOSSIER_OPEN_UNANSWERED:
      return say_circumstances (item->fact);
    case DOSSIER_OPEN_NO_ANSWER:
      return say_no_answer (item->question);
    case DOSSIER_OPEN_ONE_SPEAKER:
      return say_one_speaker (item->question);
    case DOSSIER_OPEN_OLD:
      return say_newest (item);
    case DOSSIER_OPEN_UNDATED:
      return say_undated (item->fact);
    case DOSSIER_OPEN_ONE_SOURCE:
      return dossier_format_sources (item->fact);
    case DOSSIER_OPEN_GAP:
    case DOSSIER_OPEN_NO_SPEAKER:
    case DOSSIER_N_OPEN_REASONS:
    default:
      return say_place (item->fact);
    }
}

static DossierOpenEntry *
entry_new (const DossierOpenItem *item)
{
  DossierOpenEntry *entry = g_new0 (DossierOpenEntry, 1);

  entry->question = item->question;
  entry->fact = item->fact;
  entry->text = dossier_text_for_reader (item->question != NULL ? item->question->label : item->fact->text);
  entry->why = say_why (item);
  entry->content_notes = item->question == NULL ? item->fact->content_notes : 0;
  return entry;
}

static char *
format_title (DossierOpenReason reason,
              gint32 older_than)
{
  g_autofree char *day = NULL;

  if (reason != DOSSIER_OPEN_OLD)
    return g_strdup (gettext (group_words[reason].title));

  day = dossier_format_day (older_than);
  /* Translators: %s is a day: "Numbers from before 1 January 2025" */
  return g_strdup_printf (_("Numbers from before %s"), day);
}

static DossierOpenGroup *
add_group (DossierOpenState *state,
           DossierOpenReason reason)
{
  DossierOpenGroup *group = g_new0 (DossierOpenGroup, 1);

  group->reason = reason;
  group->title = format_title (reason, state->older_than);
  group->explanation = g_strdup (gettext (group_words[reason].explanation));
  group->entries = g_ptr_array_new_with_free_func (entry_free);
  g_ptr_array_add (state->groups, group);
  return group;
}

/* The old numbers have their group even where there is none: the reader chooses what is old. */
static void
fill_groups (DossierOpenState *state)
{
  g_autoptr (GArray) items = dossier_list_open_items (state->dossier, state->older_than);
  guint next = 0;

  state->groups = g_ptr_array_new_with_free_func (group_free);
  for (DossierOpenReason reason = 0; reason < DOSSIER_N_OPEN_REASONS; reason++)
    {
      DossierOpenGroup *group = reason == DOSSIER_OPEN_OLD ? add_group (state, reason) : NULL;

      for (; next < items->len && g_array_index (items, DossierOpenItem, next).reason == reason; next++)
        {
          if (group == NULL)
            group = add_group (state, reason);
          g_ptr_array_add (group->entries, entry_new (&g_array_index (items, DossierOpenItem, next)));
        }
    }
}

static char *
say_sources (const Dossier *dossier)
{
  guint n = dossier->n_sources;
  guint n_independent = dossier_count_independent (dossier->sources, n);
  g_autofree char *name = NULL;

  if (n == 0)
    return g_strdup (_("This dossier names no source."));
  if (n > 1)
    /* Translators: %1$u sources, %2$u of which do not derive from one another */
    return g_strdup_printf (
      ngettext ("This dossier stands on %1$u source; independent as far as it records: %2$u.",
                "This dossier stands on %1$u sources; independent as far as it records: %2$u.", n),
      n, n_independent);

  name = dossier_format_source_in_full (dossier->sources[0]);
  /* Translators: %s is a source: its title, what it is, and what is not known of it */
  return g_strdup_printf (_("Everything in this dossier stands in a single source: %s."), name);
}

/**
 * dossier_open_state_new:
 * @dossier: a dossier
 * @older_than: the first day, a Julian day, of which a number is not called old
 *
 * Says what the dossier leaves open.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierOpenState *
dossier_open_state_new (Dossier *dossier,
                        gint32 older_than)
{
  DossierOpenState *state;

  g_return_val_if_fail (dossier != NULL, NULL);

  state = g_new0 (DossierOpenState, 1);
  state->dossier = dossier_ref (dossier);
  state->older_than = older_than;
  state->title = g_strdup (_("Open Questions"));
  state->summary = g_strdup (_("What this dossier cannot answer. What is open here may be known elsewhere."));
  state->source_note = say_sources (dossier);
  fill_groups (state);

  return state;
}

/**
 * dossier_open_state_set_age:
 * @state: a state
 * @older_than: the first day, a Julian day, of which a number is not called old
 *
 * Lists other numbers as old; all other groups stay, entries and all.
 *
 * Returns: (transfer none): the group of the old numbers
 */
const DossierOpenGroup *
dossier_open_state_set_age (DossierOpenState *state,
                            gint32 older_than)
{
  g_autoptr (GArray) items = NULL;
  DossierOpenGroup *group;
  guint place = 0;

  g_return_val_if_fail (state != NULL, NULL);

  while (((DossierOpenGroup *) g_ptr_array_index (state->groups, place))->reason != DOSSIER_OPEN_OLD)
    place++;
  group = g_ptr_array_index (state->groups, place);
  state->older_than = older_than;
  g_free (group->title);
  group->title = format_title (group->reason, older_than);
  g_ptr_array_set_size (group->entries, 0);
  items = dossier_list_open_items (state->dossier, older_than);
  for (guint i = 0; i < items->len; i++)
    {
      if (g_array_index (items, DossierOpenItem, i).reason == DOSSIER_OPEN_OLD)
        g_ptr_array_add (group->entries, entry_new (&g_array_index (items, DossierOpenItem, i)));
    }

  return group;
}

/**
 * dossier_open_state_free:
 * @state: a state
 *
 * Frees a state, and lets go of its dossier.
 */
void
dossier_open_state_free (DossierOpenState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->title);
  g_free (state->summary);
  g_free (state->source_note);
  g_ptr_array_unref (state->groups);
  dossier_unref (state->dossier);
  g_free (state);
}
