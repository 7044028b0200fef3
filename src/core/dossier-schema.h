// SPDX-License-Identifier: GPL-3.0-or-later

/* The field table: which keys each kind of object has, which are needed, and what types they take.
 *
 * One table a kind; an enum names its rows, and dossier_cursor_open() puts each member under its row's number. */

#pragma once

#include "dossier-outline.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TEXT (DOSSIER_JSON_STRING | DOSSIER_JSON_OBJECT) /* localised text */

#define DOSSIER_MAX_FIELDS 24

typedef struct
{
  const char *key;
  guint types; /* of DossierJsonType */
  gboolean needed;
} DossierField;

typedef struct
{
  const DossierField *fields;
  guint n_fields;
  const char *const *ignored; /* known keys that say nothing to us, ended by NULL; (nullable) */
} DossierSchema;

enum
{
  DOSSIER_TOP_FORMAT,
  DOSSIER_TOP_ID,
  DOSSIER_TOP_VERSION,
  DOSSIER_TOP_TITLE,
  DOSSIER_TOP_SHORT_TITLE,
  DOSSIER_TOP_SUBTITLE,
  DOSSIER_TOP_SUMMARY,
  DOSSIER_TOP_ADVICE,
  DOSSIER_TOP_AS_OF,
  DOSSIER_TOP_LANGUAGE,
  DOSSIER_TOP_LANGUAGES,
  DOSSIER_TOP_LICENCE,
  DOSSIER_TOP_ATTRIBUTION,
  DOSSIER_TOP_SOURCES,
  DOSSIER_TOP_PARTIES,
  DOSSIER_TOP_QUESTIONS,
  DOSSIER_TOP_FACTS,
  DOSSIER_TOP_FIGURES,
  DOSSIER_TOP_VIEWS,
  DOSSIER_TOP_LECTURES,
  DOSSIER_N_TOP
};

enum
{
  DOSSIER_SOURCE_ID,
  DOSSIER_SOURCE_TYPE,
  DOSSIER_SOURCE_TITLE,
  DOSSIER_SOURCE_AUTHOR,
  DOSSIER_SOURCE_PUBLISHER,
  DOSSIER_SOURCE_ISSUED,
  DOSSIER_SOURCE_ACCESSED,
  DOSSIER_SOURCE_URL,
  DOSSIER_SOURCE_LANGUAGE,
  DOSSIER_SOURCE_NOTE,
  DOSSIER_SOURCE_DERIVED_FROM,
  DOSSIER_N_SOURCE
};

enum
{
  DOSSIER_PARTY_ID,
  DOSSIER_PARTY_NAME,
  DOSSIER_PARTY_SHORT,
  DOSSIER_PARTY_KIND,
  DOSSIER_PARTY_ROLE,
  DOSSIER_PARTY_COUNTRY,
  DOSSIER_PARTY_MEMBER_OF,
  DOSSIER_PARTY_TAG,
  DOSSIER_PARTY_COLOUR,
  DOSSIER_N_PARTY
};

enum
{
  DOSSIER_COLOUR_LIGHT,
  DOSSIER_COLOUR_DARK,
  DOSSIER_N_COLOUR
};

enum
{
  DOSSIER_QUESTION_ID,
  DOSSIER_QUESTION_LABEL,
  DOSSIER_QUESTION_KIND,
  DOSSIER_QUESTION_UNIT,
  DOSSIER_QUESTION_DEFINITION,
  DOSSIER_QUESTION_SCOPE,
  DOSSIER_QUESTION_STATEMENT,
  DOSSIER_N_QUESTION
};

enum
{
  DOSSIER_FACT_ID,
  DOSSIER_FACT_TEXT,
  DOSSIER_FACT_SHORT,
  DOSSIER_FACT_BY,
  DOSSIER_FACT_ABOUT,
  DOSSIER_FACT_STATUS,
  DOSSIER_FACT_OF,
  DOSSIER_FACT_OF_CONTEXT,
  DOSSIER_FACT_SAID,
  DOSSIER_FACT_SAID_CONTEXT,
  DOSSIER_FACT_ANSWERS,
  DOSSIER_FACT_QUOTE,
  DOSSIER_FACT_SOURCE,
  DOSSIER_FACT_LINKS,
  DOSSIER_FACT_COMPUTED,
  DOSSIER_FACT_COMPARE,
  DOSSIER_FACT_CONTENT_NOTE,
  DOSSIER_FACT_TAGS,
  DOSSIER_FACT_NOTES,
  DOSSIER_N_FACT
};

enum
{
  DOSSIER_ANSWER_QUESTION,
  DOSSIER_ANSWER_VALUE,
  DOSSIER_ANSWER_LOW,
  DOSSIER_ANSWER_HIGH,
  DOSSIER_ANSWER_NEAR,
  DOSSIER_ANSWER_STRICT,
  DOSSIER_ANSWER_ABOUT,
  DOSSIER_ANSWER_UNIT,
  DOSSIER_ANSWER_SCOPE,
  DOSSIER_ANSWER_STANCE,
  DOSSIER_N_ANSWER
};

enum
{
  DOSSIER_QUOTE_TEXT,
  DOSSIER_QUOTE_LANG,
  DOSSIER_QUOTE_ORIGINAL,
  DOSSIER_QUOTE_TRANSLATIONS,
  DOSSIER_N_QUOTE
};

enum
{
  DOSSIER_ORIGINAL_TEXT,
  DOSSIER_ORIGINAL_LANG,
  DOSSIER_N_ORIGINAL
};

enum
{
  DOSSIER_REFERENCE_ID,
  DOSSIER_REFERENCE_AT,
  DOSSIER_N_REFERENCE
};

enum
{
  DOSSIER_LINK_TO,
  DOSSIER_LINK_AS,
  DOSSIER_LINK_HOW,
  DOSSIER_N_LINK
};

enum
{
  DOSSIER_FIGURE_ID,
  DOSSIER_FIGURE_TITLE,
  DOSSIER_FIGURE_KIND,
  DOSSIER_FIGURE_READING,
  DOSSIER_FIGURE_CAPTION,
  DOSSIER_FIGURE_QUESTIONS,
  DOSSIER_FIGURE_FACTS,
  DOSSIER_FIGURE_LANES,
  DOSSIER_FIGURE_PARTS,
  DOSSIER_FIGURE_EVENTS,
  DOSSIER_FIGURE_PERIODS,
  DOSSIER_FIGURE_FROM,
  DOSSIER_FIGURE_TO,
  DOSSIER_FIGURE_NODES,
  DOSSIER_FIGURE_FLOWS_LIST,
  DOSSIER_N_FIGURE
};

enum
{
  DOSSIER_FIGURE_QUESTION_ID,
  DOSSIER_FIGURE_QUESTION_AS,
  DOSSIER_N_FIGURE_QUESTION
};

enum
{
  DOSSIER_LANE_TITLE,
  DOSSIER_LANE_FACTS,
  DOSSIER_LANE_TAGS,
  DOSSIER_N_LANE
};

enum
{
  DOSSIER_FIGURE_PART_FACT,
  DOSSIER_FIGURE_PART_AS,
  DOSSIER_FIGURE_PART_AT,
  DOSSIER_FIGURE_PART_TO,
  DOSSIER_N_FIGURE_PART
};

enum
{
  DOSSIER_FIGURE_NODE_ID,
  DOSSIER_FIGURE_NODE_TITLE,
  DOSSIER_N_FIGURE_NODE
};

enum
{
  DOSSIER_FIGURE_FLOW_FROM,
  DOSSIER_FIGURE_FLOW_TO,
  DOSSIER_FIGURE_FLOW_TITLE,
  DOSSIER_FIGURE_FLOW_FACTS,
  DOSSIER_N_FIGURE_FLOW
};

enum
{
  DOSSIER_VIEW_ID,
  DOSSIER_VIEW_TITLE,
  DOSSIER_VIEW_SHORT_TITLE,
  DOSSIER_VIEW_SUMMARY,
  DOSSIER_VIEW_KEY_FIGURES,
  DOSSIER_VIEW_SECTIONS,
  DOSSIER_N_VIEW
};

enum
{
  DOSSIER_SECTION_ID,
  DOSSIER_SECTION_TITLE,
  DOSSIER_SECTION_INTRO,
  DOSSIER_SECTION_FIGURES,
  DOSSIER_SECTION_FACTS,
  DOSSIER_SECTION_PAIRS,
  DOSSIER_N_SECTION
};

enum
{
  DOSSIER_PAIR_ID,
  DOSSIER_PAIR_TOPIC,
  DOSSIER_PAIR_CLAIM,
  DOSSIER_PAIR_ANSWER,
  DOSSIER_PAIR_ALSO,
  DOSSIER_N_PAIR
};

enum
{
  DOSSIER_LECTURE_ID,
  DOSSIER_LECTURE_TITLE,
  DOSSIER_LECTURE_SUMMARY,
  DOSSIER_LECTURE_MINUTES,
  DOSSIER_LECTURE_STEPS,
  DOSSIER_N_LECTURE
};

enum
{
  DOSSIER_STEP_ID,
  DOSSIER_STEP_TITLE,
  DOSSIER_STEP_NOTES,
  DOSSIER_STEP_MINUTES,
  DOSSIER_STEP_FIGURE,
  DOSSIER_STEP_FACT,
  DOSSIER_STEP_FACTS,
  DOSSIER_STEP_PAIR,
  DOSSIER_STEP_QUESTION,
  DOSSIER_STEP_VIEW,
  DOSSIER_N_STEP
};

extern const DossierSchema dossier_schema_top;
extern const DossierSchema dossier_schema_source;
extern const DossierSchema dossier_schema_party;
extern const DossierSchema dossier_schema_colour;
extern const DossierSchema dossier_schema_question;
extern const DossierSchema dossier_schema_fact;
extern const DossierSchema dossier_schema_answer;
extern const DossierSchema dossier_schema_quote;
extern const DossierSchema dossier_schema_original;
extern const DossierSchema dossier_schema_reference;
extern const DossierSchema dossier_schema_link;
extern const DossierSchema dossier_schema_figure;
extern const DossierSchema dossier_schema_figure_question;
extern const DossierSchema dossier_schema_figure_node;
extern const DossierSchema dossier_schema_figure_flow;
extern const DossierSchema dossier_schema_lane;
extern const DossierSchema dossier_schema_figure_part;
extern const DossierSchema dossier_schema_view;
extern const DossierSchema dossier_schema_section;
extern const DossierSchema dossier_schema_pair;
extern const DossierSchema dossier_schema_lecture;
extern const DossierSchema dossier_schema_step;

guint dossier_schema_find (const DossierSchema *schema, const char *key, gsize length, guint hint);
const char *dossier_schema_nearest (const DossierSchema *schema, const char *key);
gboolean dossier_schema_ignores (const DossierSchema *schema, const char *key);

G_END_DECLS
