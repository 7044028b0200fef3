// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-format.h"
#include "present/dossier-language.h"

static void
test_status (void)
{
  g_assert_cmpstr (dossier_status_word (DOSSIER_STATUS_ESTIMATED), ==, "Estimated");
  g_assert_cmpstr (dossier_status_definition (DOSSIER_STATUS_ESTIMATED), ==, "a judged value or a range");
  g_assert_cmpstr (dossier_status_word (DOSSIER_STATUS_RULED), ==, "Court ruling");

  for (DossierStatus status = 0; status < DOSSIER_N_STATUSES; status++)
    {
      g_assert_cmpstr (dossier_status_word (status), !=, "");
      g_assert_cmpstr (dossier_status_definition (status), !=, "");
    }
}

/* Where words were declined, no figure is missing. */
static void
test_declined (void)
{
  DossierQuestion held = { .id = "held", .kind = DOSSIER_QUESTION_COUNT };
  DossierFact fact = { .id = "fact", .status = DOSSIER_STATUS_DECLINED };

  g_assert_cmpstr (dossier_fact_status_word (&fact), ==, "Not given");
  fact.answer.question = &held;
  g_assert_cmpstr (dossier_fact_status_word (&fact), ==, "No figure");
  held.kind = DOSSIER_QUESTION_WORDS;
  g_assert_cmpstr (dossier_fact_status_word (&fact), ==, "Not given");
  fact.status = DOSSIER_STATUS_STATED;
  g_assert_cmpstr (dossier_fact_status_word (&fact), ==, "Stated");
}

static void
test_other_words (void)
{
  for (DossierStance stance = 0; stance < DOSSIER_N_STANCES; stance++)
    g_assert_cmpstr (dossier_stance_word (stance), !=, "");
  for (DossierLinkKind kind = 0; kind < DOSSIER_N_LINK_KINDS; kind++)
    {
      g_assert_cmpstr (dossier_link_kind_word (kind, TRUE), !=, "");
      g_assert_cmpstr (dossier_link_kind_word (kind, FALSE), !=, "");
    }

  g_assert_cmpstr (dossier_stance_word (DOSSIER_STANCE_DENIES), ==, "denies");
  g_assert_cmpstr (dossier_link_kind_word (DOSSIER_LINK_RESPONDS_TO, TRUE), ==, "Answers this");
  g_assert_cmpstr (dossier_link_kind_word (DOSSIER_LINK_RESPONDS_TO, FALSE), ==, "This answers");
  g_assert_cmpstr (dossier_relation_sentence (DOSSIER_RELATION_NONE), ==, "No answer in this dossier");
  g_assert_cmpstr (dossier_relation_sentence (DOSSIER_RELATION_GENERAL), ==,
                   "General statement, not a reply to this claim");
}

typedef struct
{
  const char *name;
  guint notes;
  const char *words;
} NoteCase;

static const NoteCase note_cases[] = {
  { "none", 0, NULL },
  { "one", DOSSIER_CONTENT_ABUSE, "Content note: descriptions of abuse" },
  { "two", DOSSIER_CONTENT_TORTURE | DOSSIER_CONTENT_VIOLENCE, "Content note: descriptions of violence and torture" },
  { "three",
    DOSSIER_CONTENT_VIOLENCE | DOSSIER_CONTENT_DEATH | DOSSIER_CONTENT_SEXUAL_VIOLENCE,
    "Content note: descriptions of violence, death and sexual violence" },
};

static void
test_content_notes (gconstpointer data)
{
  const NoteCase *row = data;
  g_autofree char *words = dossier_format_content_notes (row->notes);

  g_assert_cmpstr (words, ==, row->words);
}

static void
test_empty_list (void)
{
  const char *const none[] = { NULL };
  g_autofree char *list = dossier_format_list (none);

  g_assert_cmpstr (list, ==, "");
}

typedef struct
{
  const char *words;
  gboolean has_i;
} SoundCase;

/* Where Spanish puts "e" for "y". */
static const SoundCase sound_cases[] = {
  { "Inmates ¶1", TRUE },
  { "«Inside CECOT»", TRUE },
  { "Ípsilon", TRUE },
  { "hijos", TRUE },
  { "Hipólito", TRUE },
  { "i", TRUE },
  { "hielo", FALSE },
  { "hiato", FALSE },
  { "ionización", FALSE },
  { "Prison facility", FALSE },
  { "3 others", FALSE },
  { "historia", TRUE },
  { "Human Rights Watch", FALSE },
  { "…", FALSE },
};

static void
test_sound (gconstpointer data)
{
  const SoundCase *row = data;

  g_assert_true (dossier_starts_with_i_sound (row->words) == row->has_i);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/status", test_status);
  g_test_add_func ("/words/declined", test_declined);
  g_test_add_func ("/words/others", test_other_words);
  g_test_add_func ("/words/empty-list", test_empty_list);
  for (gsize i = 0; i < G_N_ELEMENTS (note_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/words/content-notes/", note_cases[i].name, NULL);

      g_test_add_data_func (path, &note_cases[i], test_content_notes);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (sound_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/words/i-sound/", sound_cases[i].words, NULL);

      g_test_add_data_func (path, &sound_cases[i], test_sound);
    }

  return g_test_run ();
}
