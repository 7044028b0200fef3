// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-words.h"

/* Every id of a list leads to a value and back. */
#define CHECK_ROUND_TRIP(Type, name)                                       \
  static void                                                              \
  test_##name (void)                                                       \
  {                                                                        \
    const char *const *ids = dossier_##name##_ids ();                      \
    Type value = (Type) 0;                                                 \
                                                                           \
    g_assert_nonnull (ids[0]);                                             \
    for (guint i = 0; ids[i] != NULL; i++)                                 \
      {                                                                    \
        g_assert_true (dossier_##name##_from_id (ids[i], &value));         \
        g_assert_cmpstr (dossier_##name##_to_id (value), ==, ids[i]);      \
      }                                                                    \
    g_assert_false (dossier_##name##_from_id ("no such word", &value));    \
    g_assert_false (dossier_##name##_from_id (NULL, &value));              \
  }

CHECK_ROUND_TRIP (DossierStatus, status)
CHECK_ROUND_TRIP (DossierStance, stance)
CHECK_ROUND_TRIP (DossierLinkKind, link_kind)
CHECK_ROUND_TRIP (DossierRelation, relation)
CHECK_ROUND_TRIP (DossierQuestionKind, question_kind)
CHECK_ROUND_TRIP (DossierPartyKind, party_kind)
CHECK_ROUND_TRIP (DossierFigureKind, figure_kind)
CHECK_ROUND_TRIP (DossierPartRole, part_role)
CHECK_ROUND_TRIP (DossierContentNote, content_note)

/* The words mean what the enum says, not merely something. */
static void
test_meaning (void)
{
  DossierStatus status;
  DossierStance stance;
  DossierRelation relation;
  DossierContentNote note;

  g_assert_true (dossier_status_from_id ("alleged", &status));
  g_assert_cmpint (status, ==, DOSSIER_STATUS_ALLEGED);
  g_assert_true (dossier_stance_from_id ("denies", &stance));
  g_assert_cmpint (stance, ==, DOSSIER_STANCE_DENIES);
  g_assert_true (dossier_relation_from_id ("general", &relation));
  g_assert_cmpint (relation, ==, DOSSIER_RELATION_GENERAL);
  g_assert_true (dossier_content_note_from_id ("death", &note));
  g_assert_cmpint (note, ==, DOSSIER_CONTENT_DEATH);
  g_assert_null (dossier_stance_to_id (DOSSIER_STANCE_NONE));
  g_assert_null (dossier_relation_to_id (DOSSIER_RELATION_NONE));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/words/status", test_status);
  g_test_add_func ("/core/words/stance", test_stance);
  g_test_add_func ("/core/words/link-kind", test_link_kind);
  g_test_add_func ("/core/words/relation", test_relation);
  g_test_add_func ("/core/words/question-kind", test_question_kind);
  g_test_add_func ("/core/words/party-kind", test_party_kind);
  g_test_add_func ("/core/words/figure-kind", test_figure_kind);
  g_test_add_func ("/core/words/part-role", test_part_role);
  g_test_add_func ("/core/words/content-note", test_content_note);
  g_test_add_func ("/core/words/meaning", test_meaning);

  return g_test_run ();
}
