// SPDX-License-Identifier: GPL-3.0-or-later

/* What one slide shows to a hall: plain data, every word already in the reader's language, no geometry.
 *
 *   present/dossier-slides     makes the slides of a page or a lecture
 *   draw/dossier-layout-slide  makes the scene of a slide, for any screen
 *
 * A number never stands without who and when, and a claim never without its answer, or that this dossier has none. */

#pragma once

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_SLIDE_TITLE,  /* words alone */
  DOSSIER_SLIDE_CLAIMS, /* one to four claims, side by side */
  DOSSIER_SLIDE_PAIR,   /* a claim beside its answer */
  DOSSIER_SLIDE_CHART,
} DossierSlideKind;

typedef struct
{
  char *fact_id; /* NULL: "no answer in this dossier", which has words alone */
  DossierStatus status;
  char *tag; /* (nullable): what Dossier worked out has none */
  char *colour_light; /* (nullable) */
  char *colour_dark;
  char *who;
  char *when;
  char *status_word;
  char *label;  /* what the number counts; (nullable) */
  char *number; /* (nullable) */
  gboolean is_named; /* the number is only named, and not given: "“closer to” 40,000" */
  char *words;  /* the quote, or the statement */
  char *note;   /* what goes with them: the statement under a quote, answers and differing claims; (nullable) */
  char *full_note; /* the same where there is room, with the differing claims by name; NULL: the note is all */
  char *spoken;
} DossierSlideClaim;

/* A number of a chart, as it is shown large at the step that brings it. */
typedef struct
{
  char *fact_id;
  char *number;
  gboolean is_named; /* as in a claim */
  char *label; /* what it counts; (nullable) */
  char *who;
  char *when;  /* with the status, in words */
} DossierSlideKey;

typedef struct
{
  DossierSlideKind kind;
  char *title;
  char *subtitle;      /* (nullable) */
  char *name;          /* in a list of slides, where several may have one title */
  char *entry;         /* in the contents of a file, without any claim; (nullable): the title */
  GArray *claims;      /* of DossierSlideClaim */
  DossierChartSpec *chart; /* (nullable) */
  GHashTable *steps;   /* of a chart: fact id to the step (from 0) that brings it; what is not in it is there at once */
  GArray *keys;        /* of a chart: of DossierSlideKey */
  char *(*format_more) (guint n); /* "and 3 more in the chart", of keys (transfer full); (nullable) */
  guint n_steps;       /* at least 1 */
  char *prompt;        /* what the room is asked before the last step; (nullable): nothing */
  guint prompt_step;   /* the step at which it is, that adds nothing else */
  char *content_note;  /* what a covered slide says in place of its words; (nullable) */
  char *source;        /* (nullable) */
  char *as_of;         /* that it shows only what had been published by a day; (nullable) */
  char *foot;          /* both of them; (nullable): the source alone */
  char *letters;       /* of a chart: whom the letters at its marks stand for; (nullable) */
  char *notes;         /* for the speaker alone; (nullable) */
  char *spoken;
  double minutes;      /* planned; 0: not */
  gboolean hidden;     /* passed over in the talk */
  gboolean backup;     /* after the end of it */
  gboolean right_to_left;
  GArray *legend;      /* of DossierLegendEntry */
} DossierSlide;

DossierSlide *dossier_slide_new (DossierSlideKind kind) G_GNUC_WARN_UNUSED_RESULT;
void dossier_slide_free (DossierSlide *slide);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierSlide, dossier_slide_free)
DossierSlideClaim *dossier_slide_add_claim (DossierSlide *slide);
const char *dossier_slide_get_entry (const DossierSlide *slide);
char *dossier_slide_format_spoken (const DossierSlide *slide, guint step) G_GNUC_WARN_UNUSED_RESULT;

/* Where a slide is shown. */
typedef struct
{
  double width;  /* px, of the whole screen */
  double height; /* px */
  guint step;    /* how far it is built up, from 0 */
  gboolean covered;
  const char *number; /* "3 / 14"; (nullable) */
  const DossierTextMeasure *measure;
} DossierSlideFrame;

double dossier_slide_get_unit (double width, double height);
DossierScene *dossier_slide_lay_out (const DossierSlide *slide,
                                     const DossierSlideFrame *frame) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
