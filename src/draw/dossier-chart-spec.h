// SPDX-License-Identifier: GPL-3.0-or-later

/* What a chart is to show: plain data, every word already in the reader's language, no geometry.
 *
 *   present/dossier-charts  makes the spec   (words, amounts, who, when)
 *   draw/dossier-layout     makes the scene  (where)
 *   draw/dossier-paint      makes the pixels (how)
 *
 * One item is one statement; a fact without a number never becomes a number. */

#pragma once

#include "core/dossier-timeline.h"

G_BEGIN_DECLS

/* More values than these have no marks of their own in a claim chart, as nobody could tell them apart. */
#define DOSSIER_CLAIMS_MOST_APART 500

typedef enum
{
  DOSSIER_ITEM_VALUE,     /* an amount at a time */
  DOSSIER_ITEM_LEVEL,     /* a line that values are seen against: a capacity */
  DOSSIER_ITEM_ANNOUNCED, /* a promised or planned value, from the day of its announcement */
  DOSSIER_ITEM_NO_FIGURE, /* asked for, and declined */
  DOSSIER_ITEM_EVENT,     /* claims: what happened, and gives no figure */
  DOSSIER_ITEM_PERIOD,    /* claims: a time that is shaded */
} DossierItemKind;

/* Words that a content note stands in place of; (nullable) each. */
typedef struct
{
  char *value_label;
  char *label;
  char *short_label;
  char *spoken;
} DossierVeiledWords;

typedef struct
{
  DossierItemKind kind;
  DossierPartRole part; /* facility, map: what it is in the drawing */
  char *place;          /* map: an ISO 3166 code; (nullable) */
  char *to_place;       /* map: of a transfer; (nullable) */
  char *place_label;    /* map: the place's name, or "United States → El Salvador"; (nullable) */
  char *fact_id;
  DossierStatus status;
  DossierAmount amount; /* in the spec's unit; facility: in its own */
  DossierDate date;     /* the time that it speaks of, or was said; unset: undated */
  char *tag;            /* the party's letters, "SA" for the source's own voice */
  char *colour_light;   /* a dossier's own colour for the tag, "#rrggbb"; (nullable) */
  char *colour_dark;
  char *value_label;    /* "14,532", "“closer to” 40,000"; of a level with its name: "Capacity 40,000" */
  char *label;          /* "counted, 11 Jun 2024" */
  char *short_label;    /* where there is little room */
  char *spoken;         /* statement, who, when, status, answered or not, source: one sentence each */
  /* The same apart, for what shows or writes one statement by itself. */
  char *statement;      /* (nullable), as are the rest */
  char *who;
  char *when;           /* in words, at the precision that it has */
  char *source;         /* with the place in it */
  char **speaker_ids;   /* of who says it; none where nobody is named */
  char **source_ids;    /* of all sources, each as often as it is named */
  char *quote;
  char *question;       /* that it answers */
  char *scope;          /* what it is about, where that is not all that the question asks for */
  guint content_notes;  /* flags of DossierContentNote: what the statement tells of, and not everyone wants to see */
  gboolean is_covered;  /* by its content note */
  DossierVeiledWords *veiled; /* what it says when the veil is lifted; (nullable): where it is down, and of timelines,
                               * which are made anew */
  gint32 until;         /* claims, of a level: the Julian day on which another takes its place; 0: none does */
  guint group;          /* bars, multiples, flows: an index into the spec's groups, or beyond them: none */
  gboolean dimmed;      /* drawn without its party's colour: its standing is below what the reader chose */
  /* timelines: */
  guint lane;
  DossierTiming timing;
  gint32 first, last;     /* the days that it can mean; where one end is open, those of the known one */
  gboolean is_main;       /* it is shown before others where there is little room */
  gconstpointer subject;  /* what describe() makes its words of; NULL: they are there */
} DossierChartItem;

/* What is asked of one thing: statements that may be held against each other. */
typedef struct
{
  char *label;      /* "People deported", "Alleged members of MS-13" */
  DossierUnit unit; /* of its amounts: multiples may have several; NONE: the spec's */
  char *unit_label; /* (nullable) */
  guint from, to;   /* flows: indices of nodes, the first before the second */
  char *value_label; /* flows: "over 200 to 261", where there are several figures; (nullable) */
} DossierChartGroup;

/* The pictures that a drawing of a facility is made of, each to a scale of its own. */
typedef enum
{
  DOSSIER_PANEL_LAND,    /* the site in the land around it */
  DOSSIER_PANEL_SITE,    /* what stands on the site */
  DOSSIER_PANEL_CELL,    /* one cell with the people in it */
  DOSSIER_PANEL_LENGTHS,
  DOSSIER_N_PANELS
} DossierPanelKind;

/* A row of a timeline. */
typedef struct
{
  char *title;
  char *undated_label; /* "10 undated"; (nullable) */
} DossierChartLane;

typedef struct _DossierChartSpec DossierChartSpec;

struct _DossierChartSpec
{
  DossierFigureKind kind;
  char *figure_id;
  char *title;
  char *reading;       /* how to read it, one line; (nullable) */
  char *caption;       /* sources, axis, newest date */
  char *summary;       /* for speech and alternative text */
  char *no_figure_before; /* claims: "no figure before June 2024"; (nullable) */
  char *undated_label; /* claims: "Undated", over the values that have no date; (nullable) */
  char *unit_label;    /* "people", "m²" */
  char *scale_label;   /* areas: "1 metre" */
  char *figure_label;  /* areas: "person, from above"; map: the name of the enlarged part */
  char *scale_note;    /* areas, facility, map: what the shapes are and are not; (nullable) */
  char *panel_labels[DOSSIER_N_PANELS]; /* facility: over each picture; (nullable) */
  char *part_labels[DOSSIER_N_PART_ROLES]; /* map: what each pattern means; (nullable) */
  const char *months[12]; /* short names, borrowed and interned */
  char *(*format_number) (double value); /* full figures in the reader's locale (transfer full) */
  char *(*format_outside) (guint n_before, guint n_after); /* "3 earlier, 2 later" (transfer full); (nullable) */
  char *(*format_untold) (guint n_told, guint n_untold); /* of a picture without room: "and 3 more: see the table", or
                                                          * without the first word where none is told (transfer full);
                                                          * (nullable) */
  char *dataset;       /* "cecot 1.0.0", for exports */
  char *sources;       /* what it was made from, by name; (nullable) */
  char *address;       /* where in Dossier it is shown: "dossier:cecot/inmates#population"; (nullable) */
  char *language;      /* of all these words: "es"; (nullable) */
  char *differing_question; /* one whose answers, shown here, differ; (nullable) */
  gint32 first_day;    /* claims, timelines: the span of time shown, Julian days */
  gint32 last_day;
  DossierUnit unit;
  gboolean right_to_left;
  GArray *items;       /* of DossierChartItem */
  GArray *groups;      /* of DossierChartGroup */
  GPtrArray *nodes;    /* flows: of char *, the names of places and states, in the order of the way */
  GArray *legend;      /* of DossierLegendEntry: the status glyphs used, in words */
  GArray *lanes;       /* timelines: of DossierChartLane; items name them by index */
  char *(*format_month) (int year, int month); /* timelines: "Jan 2025" (transfer full) */
  char *(*format_cluster) (guint n); /* timelines: "5 items" (transfer full) */
  char *(*describe_cluster) (const char *lane,
                             guint n,
                             const DossierChartItem *const *items,
                             guint n_items); /* timelines: what is said of @n statements in a lane, of which @items are
                                              * the first (transfer full); (nullable) */
  void (*describe) (DossierChartItem *item); /* fills in the words of an item that has a subject, when they are asked
                                              * for: a timeline may have 100,000 of which 50 are seen */
};

typedef struct
{
  DossierStatus status;
  char *word;
} DossierLegendEntry;

DossierChartSpec *dossier_chart_spec_new (DossierFigureKind kind) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_spec_free (DossierChartSpec *spec);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierChartSpec, dossier_chart_spec_free)
DossierChartItem *dossier_chart_spec_add_item (DossierChartSpec *spec, DossierItemKind kind);
DossierChartGroup *dossier_chart_spec_add_group (DossierChartSpec *spec, const char *label);
const DossierChartItem *dossier_chart_spec_get_item (const DossierChartSpec *spec, guint index);
void dossier_chart_spec_add_lane (DossierChartSpec *spec, const char *title, const char *undated_label);
void dossier_chart_spec_add_legend (DossierChartSpec *spec, DossierStatus status, const char *word);

G_END_DECLS
