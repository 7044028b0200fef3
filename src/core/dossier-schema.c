// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-schema.h"

#include "core/dossier-nearest.h"

#include <string.h>

#define STRING DOSSIER_JSON_STRING
#define NUMBER DOSSIER_JSON_NUMBER
#define BOOLEAN DOSSIER_JSON_BOOLEAN
#define ARRAY DOSSIER_JSON_ARRAY
#define OBJECT DOSSIER_JSON_OBJECT
#define TEXT DOSSIER_TYPE_TEXT

#define SCHEMA(table, ignored_keys)                                            \
  {                                                                            \
    .fields = table, .n_fields = G_N_ELEMENTS (table), .ignored = ignored_keys \
  }

static const DossierField top_fields[] = {
  [DOSSIER_TOP_FORMAT] = { "format", STRING, TRUE },
  [DOSSIER_TOP_ID] = { "id", STRING, TRUE },
  [DOSSIER_TOP_VERSION] = { "version", STRING, TRUE },
  [DOSSIER_TOP_TITLE] = { "title", TEXT, TRUE },
  [DOSSIER_TOP_SHORT_TITLE] = { "short_title", TEXT },
  [DOSSIER_TOP_SUBTITLE] = { "subtitle", TEXT },
  [DOSSIER_TOP_SUMMARY] = { "summary", TEXT },
  [DOSSIER_TOP_ADVICE] = { "advice", TEXT },
  [DOSSIER_TOP_AS_OF] = { "as_of", STRING, TRUE },
  [DOSSIER_TOP_LANGUAGE] = { "language", STRING, TRUE },
  [DOSSIER_TOP_LANGUAGES] = { "languages", ARRAY, TRUE },
  [DOSSIER_TOP_LICENCE] = { "licence", STRING },
  [DOSSIER_TOP_ATTRIBUTION] = { "attribution", TEXT },
  [DOSSIER_TOP_SOURCES] = { "sources", ARRAY, TRUE },
  [DOSSIER_TOP_PARTIES] = { "parties", ARRAY, TRUE },
  [DOSSIER_TOP_QUESTIONS] = { "questions", ARRAY, TRUE },
  [DOSSIER_TOP_FACTS] = { "facts", ARRAY, TRUE },
  [DOSSIER_TOP_FIGURES] = { "figures", ARRAY },
  [DOSSIER_TOP_VIEWS] = { "views", ARRAY, TRUE },
  [DOSSIER_TOP_LECTURES] = { "lectures", ARRAY },
};

static const DossierField source_fields[] = {
  [DOSSIER_SOURCE_ID] = { "id", STRING, TRUE },
  [DOSSIER_SOURCE_TYPE] = { "type", STRING, TRUE },
  [DOSSIER_SOURCE_TITLE] = { "title", STRING },
  [DOSSIER_SOURCE_AUTHOR] = { "author", STRING },
  [DOSSIER_SOURCE_PUBLISHER] = { "publisher", STRING },
  [DOSSIER_SOURCE_ISSUED] = { "issued", STRING },
  [DOSSIER_SOURCE_ACCESSED] = { "accessed", STRING },
  [DOSSIER_SOURCE_URL] = { "URL", STRING },
  [DOSSIER_SOURCE_LANGUAGE] = { "language", STRING },
  [DOSSIER_SOURCE_NOTE] = { "note", STRING },
  [DOSSIER_SOURCE_DERIVED_FROM] = { "derived_from", ARRAY },
};

/* The other variables of CSL-JSON 1.0.2 that sources in the wild carry: they are right where they are, and not read. */
static const char *const csl_keys[] = {
  "DOI", "ISBN", "ISSN", "PMCID", "PMID", "abstract", "annote", "archive", "archive-place", "archive_location",
  "authority", "call-number", "categories", "chapter-number", "citation-key", "citation-label", "collection-editor",
  "collection-number", "collection-title", "composer", "container-author", "container-title", "container-title-short",
  "custom", "dimensions", "director", "division", "edition", "editor", "event", "event-date", "event-place",
  "event-title", "genre", "illustrator", "interviewer", "issue", "jurisdiction", "keyword", "locator", "medium",
  "number", "number-of-pages", "number-of-volumes", "original-author", "original-date", "original-publisher",
  "original-publisher-place", "original-title", "page", "page-first", "part-number", "part-title", "publisher-place",
  "recipient", "references", "reviewed-author", "reviewed-title", "scale", "section", "shortTitle", "source",
  "status", "submitted", "supplement-number", "title-short", "translator", "version", "volume", "volume-title",
  "year-suffix", NULL,
};

static const DossierField party_fields[] = {
  [DOSSIER_PARTY_ID] = { "id", STRING, TRUE },
  [DOSSIER_PARTY_NAME] = { "name", TEXT, TRUE },
  [DOSSIER_PARTY_SHORT] = { "short", TEXT },
  [DOSSIER_PARTY_KIND] = { "kind", STRING, TRUE },
  [DOSSIER_PARTY_ROLE] = { "role", TEXT },
  [DOSSIER_PARTY_COUNTRY] = { "country", STRING },
  [DOSSIER_PARTY_MEMBER_OF] = { "member_of", ARRAY },
  [DOSSIER_PARTY_TAG] = { "tag", STRING },
  [DOSSIER_PARTY_COLOUR] = { "colour", OBJECT },
};

static const DossierField colour_fields[] = {
  [DOSSIER_COLOUR_LIGHT] = { "light", STRING, TRUE },
  [DOSSIER_COLOUR_DARK] = { "dark", STRING, TRUE },
};

static const DossierField question_fields[] = {
  [DOSSIER_QUESTION_ID] = { "id", STRING, TRUE },
  [DOSSIER_QUESTION_LABEL] = { "label", TEXT, TRUE },
  [DOSSIER_QUESTION_KIND] = { "kind", STRING, TRUE },
  [DOSSIER_QUESTION_UNIT] = { "unit", STRING },
  [DOSSIER_QUESTION_DEFINITION] = { "definition", TEXT },
  [DOSSIER_QUESTION_SCOPE] = { "scope", TEXT },
  [DOSSIER_QUESTION_STATEMENT] = { "statement", TEXT },
};

static const DossierField fact_fields[] = {
  [DOSSIER_FACT_ID] = { "id", STRING, TRUE },
  [DOSSIER_FACT_TEXT] = { "text", TEXT, TRUE },
  [DOSSIER_FACT_SHORT] = { "short", TEXT },
  [DOSSIER_FACT_BY] = { "by", ARRAY },
  [DOSSIER_FACT_ABOUT] = { "about", ARRAY },
  [DOSSIER_FACT_STATUS] = { "status", STRING, TRUE },
  [DOSSIER_FACT_OF] = { "of", STRING },
  [DOSSIER_FACT_OF_CONTEXT] = { "of_context", BOOLEAN },
  [DOSSIER_FACT_SAID] = { "said", STRING },
  [DOSSIER_FACT_SAID_CONTEXT] = { "said_context", BOOLEAN },
  [DOSSIER_FACT_ANSWERS] = { "answers", OBJECT },
  [DOSSIER_FACT_QUOTE] = { "quote", OBJECT },
  [DOSSIER_FACT_SOURCE] = { "source", ARRAY },
  [DOSSIER_FACT_LINKS] = { "links", ARRAY },
  [DOSSIER_FACT_COMPUTED] = { "computed", STRING },
  [DOSSIER_FACT_COMPARE] = { "compare", STRING },
  [DOSSIER_FACT_CONTENT_NOTE] = { "content_note", ARRAY },
  [DOSSIER_FACT_TAGS] = { "tags", ARRAY },
  [DOSSIER_FACT_NOTES] = { "notes", TEXT },
};

static const DossierField answer_fields[] = {
  [DOSSIER_ANSWER_QUESTION] = { "question", STRING, TRUE },
  [DOSSIER_ANSWER_VALUE] = { "value", NUMBER },
  [DOSSIER_ANSWER_LOW] = { "low", NUMBER },
  [DOSSIER_ANSWER_HIGH] = { "high", NUMBER },
  [DOSSIER_ANSWER_NEAR] = { "near", NUMBER },
  [DOSSIER_ANSWER_STRICT] = { "strict", BOOLEAN },
  [DOSSIER_ANSWER_ABOUT] = { "about", BOOLEAN },
  [DOSSIER_ANSWER_UNIT] = { "unit", STRING },
  [DOSSIER_ANSWER_SCOPE] = { "scope", TEXT },
  [DOSSIER_ANSWER_STANCE] = { "stance", STRING },
};

static const DossierField quote_fields[] = {
  [DOSSIER_QUOTE_TEXT] = { "text", STRING, TRUE },
  [DOSSIER_QUOTE_LANG] = { "lang", STRING, TRUE },
  [DOSSIER_QUOTE_ORIGINAL] = { "original", OBJECT },
  [DOSSIER_QUOTE_TRANSLATIONS] = { "translations", OBJECT },
};

static const DossierField original_fields[] = {
  [DOSSIER_ORIGINAL_TEXT] = { "text", STRING, TRUE },
  [DOSSIER_ORIGINAL_LANG] = { "lang", STRING, TRUE },
};

static const DossierField reference_fields[] = {
  [DOSSIER_REFERENCE_ID] = { "id", STRING, TRUE },
  [DOSSIER_REFERENCE_AT] = { "at", STRING },
};

static const DossierField link_fields[] = {
  [DOSSIER_LINK_TO] = { "to", STRING, TRUE },
  [DOSSIER_LINK_AS] = { "as", STRING, TRUE },
  [DOSSIER_LINK_HOW] = { "how", STRING },
};

static const DossierField figure_fields[] = {
  [DOSSIER_FIGURE_ID] = { "id", STRING, TRUE },
  [DOSSIER_FIGURE_TITLE] = { "title", TEXT, TRUE },
  [DOSSIER_FIGURE_KIND] = { "kind", STRING, TRUE },
  [DOSSIER_FIGURE_READING] = { "reading", TEXT },
  [DOSSIER_FIGURE_CAPTION] = { "caption", TEXT },
  [DOSSIER_FIGURE_QUESTIONS] = { "questions", ARRAY }, /* which are needed depends on the kind */
  [DOSSIER_FIGURE_FACTS] = { "facts", ARRAY },
  [DOSSIER_FIGURE_LANES] = { "lanes", ARRAY },
  [DOSSIER_FIGURE_PARTS] = { "parts", ARRAY },
  [DOSSIER_FIGURE_NODES] = { "nodes", ARRAY },
  [DOSSIER_FIGURE_FLOWS_LIST] = { "flows", ARRAY },
  [DOSSIER_FIGURE_EVENTS] = { "events", ARRAY },
  [DOSSIER_FIGURE_PERIODS] = { "periods", ARRAY },
  [DOSSIER_FIGURE_FROM] = { "from", STRING },
  [DOSSIER_FIGURE_TO] = { "to", STRING },
};

static const DossierField figure_question_fields[] = {
  [DOSSIER_FIGURE_QUESTION_ID] = { "id", STRING, TRUE },
  [DOSSIER_FIGURE_QUESTION_AS] = { "as", STRING, TRUE },
};

static const DossierField lane_fields[] = {
  [DOSSIER_LANE_TITLE] = { "title", TEXT, TRUE },
  [DOSSIER_LANE_FACTS] = { "facts", ARRAY },
  [DOSSIER_LANE_TAGS] = { "tags", ARRAY },
};

static const DossierField figure_part_fields[] = {
  [DOSSIER_FIGURE_PART_FACT] = { "fact", STRING, TRUE },
  [DOSSIER_FIGURE_PART_AS] = { "as", STRING, TRUE },
  [DOSSIER_FIGURE_PART_AT] = { "at", STRING }, /* needed on a map */
  [DOSSIER_FIGURE_PART_TO] = { "to", STRING },
};

static const DossierField figure_node_fields[] = {
  [DOSSIER_FIGURE_NODE_ID] = { "id", STRING, TRUE },
  [DOSSIER_FIGURE_NODE_TITLE] = { "title", TEXT, TRUE },
};

static const DossierField figure_flow_fields[] = {
  [DOSSIER_FIGURE_FLOW_FROM] = { "from", STRING, TRUE },
  [DOSSIER_FIGURE_FLOW_TO] = { "to", STRING, TRUE },
  [DOSSIER_FIGURE_FLOW_TITLE] = { "title", TEXT },
  [DOSSIER_FIGURE_FLOW_FACTS] = { "facts", ARRAY, TRUE },
};

static const DossierField view_fields[] = {
  [DOSSIER_VIEW_ID] = { "id", STRING, TRUE },
  [DOSSIER_VIEW_TITLE] = { "title", TEXT, TRUE },
  [DOSSIER_VIEW_SHORT_TITLE] = { "short_title", TEXT },
  [DOSSIER_VIEW_SUMMARY] = { "summary", TEXT },
  [DOSSIER_VIEW_KEY_FIGURES] = { "key_figures", ARRAY },
  [DOSSIER_VIEW_SECTIONS] = { "sections", ARRAY },
};

static const DossierField section_fields[] = {
  [DOSSIER_SECTION_ID] = { "id", STRING, TRUE },
  [DOSSIER_SECTION_TITLE] = { "title", TEXT, TRUE },
  [DOSSIER_SECTION_INTRO] = { "intro", TEXT },
  [DOSSIER_SECTION_FIGURES] = { "figures", ARRAY },
  [DOSSIER_SECTION_FACTS] = { "facts", ARRAY },
  [DOSSIER_SECTION_PAIRS] = { "pairs", ARRAY },
};

static const DossierField pair_fields[] = {
  [DOSSIER_PAIR_ID] = { "id", STRING, TRUE },
  [DOSSIER_PAIR_TOPIC] = { "topic", TEXT, TRUE },
  [DOSSIER_PAIR_CLAIM] = { "claim", STRING, TRUE },
  [DOSSIER_PAIR_ANSWER] = { "answer", STRING },
  [DOSSIER_PAIR_ALSO] = { "also", ARRAY },
};

static const DossierField lecture_fields[] = {
  [DOSSIER_LECTURE_ID] = { "id", STRING, TRUE },
  [DOSSIER_LECTURE_TITLE] = { "title", TEXT, TRUE },
  [DOSSIER_LECTURE_SUMMARY] = { "summary", TEXT },
  [DOSSIER_LECTURE_MINUTES] = { "minutes", NUMBER },
  [DOSSIER_LECTURE_STEPS] = { "steps", ARRAY, TRUE },
};

static const DossierField step_fields[] = {
  [DOSSIER_STEP_ID] = { "id", STRING, TRUE },
  [DOSSIER_STEP_TITLE] = { "title", TEXT },
  [DOSSIER_STEP_NOTES] = { "notes", TEXT },
  [DOSSIER_STEP_MINUTES] = { "minutes", NUMBER },
  [DOSSIER_STEP_FIGURE] = { "figure", STRING },
  [DOSSIER_STEP_FACT] = { "fact", STRING },
  [DOSSIER_STEP_FACTS] = { "facts", ARRAY },
  [DOSSIER_STEP_PAIR] = { "pair", STRING },
  [DOSSIER_STEP_QUESTION] = { "question", STRING },
  [DOSSIER_STEP_VIEW] = { "view", STRING },
  [DOSSIER_STEP_PREDICT] = { "predict", BOOLEAN },
};

static const DossierField own_lecture_fields[] = {
  [DOSSIER_OWN_LECTURE_FORMAT] = { "format", STRING, TRUE },
  [DOSSIER_OWN_LECTURE_ID] = { "id", STRING, TRUE },
  [DOSSIER_OWN_LECTURE_TITLE] = { "title", STRING, TRUE },
  [DOSSIER_OWN_LECTURE_MINUTES] = { "minutes", NUMBER },
  [DOSSIER_OWN_LECTURE_DOSSIER] = { "dossier", OBJECT, TRUE },
  [DOSSIER_OWN_LECTURE_STEPS] = { "steps", ARRAY, TRUE },
};

static const DossierField own_dossier_fields[] = {
  [DOSSIER_OWN_DOSSIER_ID] = { "id", STRING, TRUE },
  [DOSSIER_OWN_DOSSIER_VERSION] = { "version", STRING, TRUE },
  [DOSSIER_OWN_DOSSIER_TITLE] = { "title", STRING },
};

static const DossierField own_step_fields[] = {
  [DOSSIER_OWN_STEP_ID] = { "id", STRING, TRUE },
  [DOSSIER_OWN_STEP_FIGURE] = { "figure", STRING },
  [DOSSIER_OWN_STEP_FACTS] = { "facts", ARRAY },
  [DOSSIER_OWN_STEP_PAIR] = { "pair", STRING },
  [DOSSIER_OWN_STEP_QUESTION] = { "question", STRING },
  [DOSSIER_OWN_STEP_VIEW] = { "view", STRING },
  [DOSSIER_OWN_STEP_LIST] = { "list", ARRAY },
  [DOSSIER_OWN_STEP_SEARCH] = { "search", STRING },
  [DOSSIER_OWN_STEP_SPAN] = { "span", STRING },
  [DOSSIER_OWN_STEP_TITLE] = { "title", STRING },
  [DOSSIER_OWN_STEP_NOTES] = { "notes", STRING },
  [DOSSIER_OWN_STEP_MINUTES] = { "minutes", NUMBER },
  [DOSSIER_OWN_STEP_HIDDEN] = { "hidden", BOOLEAN },
  [DOSSIER_OWN_STEP_BACKUP] = { "backup", BOOLEAN },
  [DOSSIER_OWN_STEP_PREDICT] = { "predict", BOOLEAN },
  [DOSSIER_OWN_STEP_SEEN] = { "seen", ARRAY },
};

static const DossierField seen_fields[] = {
  [DOSSIER_SEEN_FACT] = { "fact", STRING, TRUE },
  [DOSSIER_SEEN_WORDS] = { "words", STRING, TRUE },
  [DOSSIER_SEEN_STATUS] = { "status", STRING, TRUE },
  [DOSSIER_SEEN_VALUE] = { "value", STRING },
  [DOSSIER_SEEN_ANSWERS] = { "answers", NUMBER },
};

const DossierSchema dossier_schema_top = SCHEMA (top_fields, NULL);
const DossierSchema dossier_schema_source = SCHEMA (source_fields, csl_keys);
const DossierSchema dossier_schema_party = SCHEMA (party_fields, NULL);
const DossierSchema dossier_schema_colour = SCHEMA (colour_fields, NULL);
const DossierSchema dossier_schema_question = SCHEMA (question_fields, NULL);
const DossierSchema dossier_schema_fact = SCHEMA (fact_fields, NULL);
const DossierSchema dossier_schema_answer = SCHEMA (answer_fields, NULL);
const DossierSchema dossier_schema_quote = SCHEMA (quote_fields, NULL);
const DossierSchema dossier_schema_original = SCHEMA (original_fields, NULL);
const DossierSchema dossier_schema_reference = SCHEMA (reference_fields, NULL);
const DossierSchema dossier_schema_link = SCHEMA (link_fields, NULL);
const DossierSchema dossier_schema_figure = SCHEMA (figure_fields, NULL);
const DossierSchema dossier_schema_figure_question = SCHEMA (figure_question_fields, NULL);
const DossierSchema dossier_schema_figure_node = SCHEMA (figure_node_fields, NULL);
const DossierSchema dossier_schema_figure_flow = SCHEMA (figure_flow_fields, NULL);
const DossierSchema dossier_schema_lane = SCHEMA (lane_fields, NULL);
const DossierSchema dossier_schema_figure_part = SCHEMA (figure_part_fields, NULL);
const DossierSchema dossier_schema_view = SCHEMA (view_fields, NULL);
const DossierSchema dossier_schema_section = SCHEMA (section_fields, NULL);
const DossierSchema dossier_schema_pair = SCHEMA (pair_fields, NULL);
const DossierSchema dossier_schema_lecture = SCHEMA (lecture_fields, NULL);
const DossierSchema dossier_schema_step = SCHEMA (step_fields, NULL);
const DossierSchema dossier_schema_own_lecture = SCHEMA (own_lecture_fields, NULL);
const DossierSchema dossier_schema_own_dossier = SCHEMA (own_dossier_fields, NULL);
const DossierSchema dossier_schema_own_step = SCHEMA (own_step_fields, NULL);
const DossierSchema dossier_schema_seen = SCHEMA (seen_fields, NULL);

G_STATIC_ASSERT (G_N_ELEMENTS (top_fields) == DOSSIER_N_TOP && DOSSIER_N_TOP <= DOSSIER_MAX_FIELDS);
G_STATIC_ASSERT (G_N_ELEMENTS (fact_fields) == DOSSIER_N_FACT && DOSSIER_N_FACT <= DOSSIER_MAX_FIELDS);

/**
 * dossier_schema_find:
 * @schema: the table of one kind of object
 * @key: a key, not terminated
 * @length: its bytes
 * @hint: the row to look at first: keys mostly come in the table's order
 *
 * Finds a key's row.
 *
 * Returns: the row, or the number of rows where there is none
 */
guint
dossier_schema_find (const DossierSchema *schema,
                     const char *key,
                     gsize length,
                     guint hint)
{
  g_return_val_if_fail (schema != NULL && key != NULL, 0);

  for (guint i = 0; i < schema->n_fields; i++)
    {
      guint row = hint + i < schema->n_fields ? hint + i : (hint + i) % schema->n_fields;
      const char *candidate = schema->fields[row].key;

      if (strncmp (candidate, key, length) == 0 && candidate[length] == '\0')
        return row;
    }

  return schema->n_fields;
}

/**
 * dossier_schema_nearest:
 * @schema: the table of one kind of object
 * @key: a key that it does not have
 *
 * Finds the key that was meant.
 *
 * Returns: (transfer none) (nullable): one of the table's keys
 */
const char *
dossier_schema_nearest (const DossierSchema *schema,
                        const char *key)
{
  DossierNearest nearest;

  g_return_val_if_fail (schema != NULL && key != NULL, NULL);

  nearest = dossier_nearest (key);
  for (guint i = 0; i < schema->n_fields; i++)
    dossier_nearest_offer (&nearest, schema->fields[i].key);

  return nearest.best;
}

/**
 * dossier_schema_ignores:
 * @schema: the table of one kind of object
 * @key: a key that has no row
 *
 * Tells whether @key is right there, although nothing is read from it.
 *
 * Returns: %TRUE if it is
 */
gboolean
dossier_schema_ignores (const DossierSchema *schema,
                        const char *key)
{
  g_return_val_if_fail (schema != NULL && key != NULL, FALSE);

  return schema->ignored != NULL && g_strv_contains (schema->ignored, key);
}
