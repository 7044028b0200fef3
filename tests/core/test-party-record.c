// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-party-record.h"
#include "core/load-fixture.h"

typedef struct
{
  const char *name;
  DossierFact earlier;
  DossierFact later;
  gboolean differ;
} Row;

#define STANCE(taken) { .status = DOSSIER_STATUS_STATED, .answer = { .stance = DOSSIER_STANCE_##taken } }
#define EXACT(n) \
  { .status = DOSSIER_STATUS_STATED, \
    .answer = { .amount = { DOSSIER_AMOUNT_EXACT, (n), (n), FALSE, FALSE, DOSSIER_UNIT_PERSON } } }
#define NEAR(n) \
  { .status = DOSSIER_STATUS_STATED, \
    .answer = { .amount = { DOSSIER_AMOUNT_NEAR, (n), (n), FALSE, FALSE, DOSSIER_UNIT_PERSON } } }
#define DECLINED { .status = DOSSIER_STATUS_DECLINED }
#define WORDS { .status = DOSSIER_STATUS_STATED }

static const Row table[] = {
  { "same-stance", STANCE (ASSERTS), STANCE (ASSERTS), FALSE },
  { "other-stance", STANCE (ASSERTS), STANCE (DENIES), TRUE },
  { "limited-later", STANCE (ASSERTS), STANCE (PARTLY), TRUE },
  { "same-number", EXACT (3), EXACT (3), FALSE },
  { "other-number", EXACT (3), EXACT (4), TRUE },
  { "near-is-not-exact", EXACT (3), NEAR (3), TRUE },
  { "refused-later", EXACT (3), DECLINED, TRUE },
  { "answered-later", DECLINED, EXACT (3), TRUE },
  { "refused-twice", DECLINED, DECLINED, FALSE },
  { "words-are-not-compared", WORDS, WORDS, FALSE },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  g_assert_true (dossier_answers_differ (&row->earlier, &row->later) == row->differ);
}

static void
test_members (void)
{
  DossierParty state = { .id = "state" };
  const DossierParty *of_state[] = { &state };
  DossierParty ministry = { .id = "ministry", .member_of = of_state, .n_member_of = 1 };
  const DossierParty *of_ministry[] = { &ministry };
  DossierParty minister = { .id = "minister", .member_of = of_ministry, .n_member_of = 1 };

  g_assert_true (dossier_party_is_of (&minister, &minister));
  g_assert_true (dossier_party_is_of (&minister, &state));
  g_assert_false (dossier_party_is_of (&state, &minister));
}

/* A file can say that each of two parties is a member of the other. */
static void
test_ring (void)
{
  DossierParty one = { .id = "one" }, two = { .id = "two" };
  const DossierParty other = { .id = "other" };
  const DossierParty *of_one[] = { &one }, *of_two[] = { &two };

  one.member_of = of_two, one.n_member_of = 1;
  two.member_of = of_one, two.n_member_of = 1;
  g_assert_true (dossier_party_is_of (&one, &two));
  g_assert_false (dossier_party_is_of (&one, &other));
}

/* A file can also say that each of sixty parties is a member of all others: there are more ways through them than
 * anybody could go, and a chain can be as long as there are parties. */
static void
test_web (void)
{
  enum { N = 60 };
  DossierParty web[N] = { 0 };
  const DossierParty *others[N];
  const DossierParty stranger = { .id = "stranger" };
  g_autoptr (GPtrArray) groups = NULL;

  for (guint i = 0; i < N; i++)
    {
      others[i] = &web[i];
      web[i] = (DossierParty) { .id = "web", .member_of = others, .n_member_of = N };
    }
  g_assert_false (dossier_party_is_of (&web[0], &stranger));
  groups = dossier_party_list_groups (&web[7]);
  g_assert_cmpuint (groups->len, ==, N);

  /* Now as a chain. */
  for (guint i = 0; i < N; i++)
    {
      web[i].member_of = &others[MIN (i + 1, N - 1)];
      web[i].n_member_of = i + 1 < N ? 1 : 0;
    }
  g_assert_true (dossier_party_is_of (&web[0], &web[N - 1]));
  g_assert_false (dossier_party_is_of (&web[N - 1], &web[0]));
}

/* What García said of how many people are held, read from the article: twice of November 2024, twice in April 2025. */
static void
test_cecot (void)
{
  static const char *const ids[] = {
    "held-2024-11-lead", "held-2024-11-inmates", "held-2025-04-near", "number-declined-2025-04",
  };
  g_autoptr (Dossier) dossier = load_fixture (LOAD_CECOT);
  const DossierParty *garcia = dossier_find_party (dossier, "garcia");
  g_autoptr (GPtrArray) facts = dossier_party_list_facts (dossier, garcia);
  g_autoptr (GPtrArray) changes = dossier_list_changes (facts);
  const DossierChange *change = g_ptr_array_index (changes, 0);

  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpstr (change->question->id, ==, "held");
  g_assert_cmpuint (change->answers->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (((const DossierFact *) g_ptr_array_index (change->answers, i))->id, ==, ids[i]);
}

/* A government speaks through those who hold its offices. */
static void
test_group (void)
{
  g_autoptr (Dossier) dossier = load_fixture (LOAD_CECOT);
  g_autoptr (GPtrArray) all = dossier_party_list_facts (dossier, dossier_find_party (dossier, "sv-government"));
  g_autoptr (GPtrArray) own = dossier_party_list_facts (dossier, dossier_find_party (dossier, "garcia"));
  g_autoptr (GPtrArray) none = dossier_party_list_facts (dossier, dossier_find_party (dossier, "mena"));

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (own->len, >, 0);
  g_assert_cmpuint (all->len, >, own->len);
  for (guint i = 0; i < own->len; i++)
    g_assert_true (g_ptr_array_find (all, g_ptr_array_index (own, i), NULL));
}

/* What is counted of all parties at once is what each of them is listed with. */
static void
test_counts (void)
{
  g_autoptr (Dossier) dossier = load_fixture (LOAD_CECOT);
  g_autoptr (GHashTable) counts = dossier_count_facts_by_party (dossier);

  for (guint i = 0; i < dossier->n_parties; i++)
    {
      const DossierParty *party = dossier->parties[i];
      g_autoptr (GPtrArray) facts = dossier_party_list_facts (dossier, party);

      g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (counts, party)), ==, facts->len);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/core/party-record/", table[i].name, NULL);

      g_test_add_data_func (path, &table[i], test_row);
    }
  g_test_add_func ("/core/party-record/members", test_members);
  g_test_add_func ("/core/party-record/ring", test_ring);
  g_test_add_func ("/core/party-record/web", test_web);
  g_test_add_func ("/core/party-record/counts", test_counts);
  g_test_add_func ("/core/party-record/cecot", test_cecot);
  g_test_add_func ("/core/party-record/group", test_group);

  return g_test_run ();
}
