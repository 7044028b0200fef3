// SPDX-License-Identifier: GPL-3.0-or-later

/* A scene: a picture as an array of marks, and the stops that a reader can go to in it.
 *
 * The one description that the screen, the mouse, the keyboard, the screen reader, printing, export and the tests
 * share. Coordinates are px from the top left, y downwards. Immutable once laid out. */

#pragma once

#include <glib.h>

#include "core/dossier-words.h"
#include "draw/dossier-palette.h"
#include "draw/dossier-scale.h"
#include "draw/dossier-text-measure.h"

G_BEGIN_DECLS

typedef struct
{
  double x, y;
} DossierPoint;

typedef struct
{
  double x, y, width, height;
} DossierRect;

/* See dossier-polygon.h. */
typedef struct _DossierPolygon DossierPolygon;

typedef enum
{
  DOSSIER_MARK_LINE,   /* from (x, y) to (x + width, y + height) */
  DOSSIER_MARK_RECT,   /* filled and/or stroked, corners of radius; the stroke lies inside the box */
  DOSSIER_MARK_HATCH,  /* a rectangle hatched at 45° */
  DOSSIER_MARK_GLYPH,  /* a status glyph in the rectangle */
  DOSSIER_MARK_ARROW,  /* a line as above, with a head at its end */
  DOSSIER_MARK_RIBBON, /* a band of some thickness whose upper edge bends from (x, y) to (x + width, y + height);
                        * stroked along its edges only, so that bands that meet are one */
  DOSSIER_MARK_PERSON, /* the scale figure, seen from above */
  DOSSIER_MARK_FADE,   /* a filled rectangle that fades out to its sides: it ends somewhere there */
  DOSSIER_MARK_TEXT,
  DOSSIER_MARK_POLYGON, /* closed parts are filled and/or stroked, open ones stroked */
} DossierMarkKind;

typedef enum
{
  DOSSIER_DASH_NONE,
  DOSSIER_DASH_DASHED, /* 6–4: announced, not there yet */
  DOSSIER_DASH_DOTTED, /* round dots, 5 px apart: computed */
} DossierDash;

typedef enum
{
  DOSSIER_ALIGN_START, /* left, whatever the script: it is the layout that mirrors */
  DOSSIER_ALIGN_CENTRE,
  DOSSIER_ALIGN_END, /* right */
} DossierAlign;

/* What keeps that which runs behind a text from its letters. */
typedef enum
{
  DOSSIER_HALO_NONE,
  DOSSIER_HALO_RIM,   /* around each letter: over shapes */
  DOSSIER_HALO_STRIP, /* behind the whole: where only thin lines run there, it looks the same, in a tenth of the time */
} DossierHalo;

/* What a mark of a slide is part of, in the order in which it is read. */
typedef enum
{
  DOSSIER_PART_TITLE,
  DOSSIER_PART_SUBTITLE,
  DOSSIER_PART_BODY,
  DOSSIER_PART_CHART,
  DOSSIER_PART_FOOTER,
  DOSSIER_N_PARTS
} DossierMarkPart;

typedef struct
{
  DossierMarkKind kind;
  DossierMarkPart part; /* of a slide; of any other scene it says nothing */
  DossierRect box;
  DossierRole stroke;
  DossierRole fill;
  double line_width;
  double radius;
  double thickness; /* of a ribbon */
  DossierDash dash;
  DossierStatus glyph;
  char *text;    /* (nullable) */
  double size;   /* of the text, px */
  DossierWeight weight;
  DossierAlign align;
  gboolean wraps; /* the text wraps at the box's width */
  DossierHalo halo; /* behind the text, in the card's colour */
  double strength;    /* of a fade where it is strongest, 0 to 1 */
  double fade_before; /* over which it fades at its left side, px; 0: it ends sharply */
  double fade_after;
  char *tag;          /* whose colour DOSSIER_ROLE_PARTY is; (nullable) */
  char *colour_light; /* (nullable) */
  char *colour_dark;
  DossierPolygon *polygon; /* (nullable) */
  int stop;  /* the stop it belongs to, or -1 */
  int opens; /* the stop that a pointer on a polygon means, though it is painted with the ground; or -1 */
} DossierMark;

/* The scale by which a statement's value was drawn, where it was drawn by any: what was stated can be found in the
 * picture, and the picture be checked against it. */
typedef struct
{
  gboolean is_set;
  gboolean on_x;      /* else it goes along y */
  DossierScale scale; /* from values to px */
} DossierValueAxis;

typedef enum
{
  DOSSIER_STOP_FACT,
  DOSSIER_STOP_CLUSTER, /* several statements in one place: it opens */
  DOSSIER_STOP_UNDATED, /* those of a lane that have no date */
} DossierStopKind;

/* A place that a reader can go to: one statement, with all its marks. */
typedef struct
{
  DossierStopKind kind;
  guint lane;  /* timelines */
  guint first; /* of a cluster: its first item, as dossier_timeline_pack_get_gathered() counts them */
  guint n;     /* how many items */
  char *fact_id; /* of a stop that is no fact: a name that no fact can have */
  char *spoken;
  DossierRect box;    /* what is outlined when it is selected */
  DossierRect target; /* what can be hit: at least 24 × 24 px */
  DossierValueAxis values;
} DossierStop;

/* Time, where a scene has any: a scale that whoever looks can move along. */
typedef struct
{
  gboolean is_set;
  DossierRect plot;   /* where it holds */
  DossierScale scale; /* from days, as dossier_scale_new_time() has them, to x */
  guint n_before;     /* statements that lie before the time shown: they have no stop */
  guint n_after;
} DossierTimeAxis;

/* What a picture says of itself to programs. */
typedef struct
{
  char *caption;  /* what must be known beside it; (nullable) as are the rest */
  char *sources;  /* what it was made from, by name */
  char *address;  /* where in Dossier it is shown */
  char *language; /* of its words, as in BCP 47 */
} DossierSceneOrigin;

typedef struct _DossierScene DossierScene;

DossierScene *dossier_scene_ref (DossierScene *scene);
void dossier_scene_unref (DossierScene *scene);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierScene, dossier_scene_unref)

double dossier_scene_get_width (const DossierScene *scene);
double dossier_scene_get_height (const DossierScene *scene);
const char *dossier_scene_get_title (const DossierScene *scene);
const char *dossier_scene_get_summary (const DossierScene *scene);
const char *dossier_scene_get_dataset (const DossierScene *scene);
const DossierSceneOrigin *dossier_scene_get_origin (const DossierScene *scene);
const DossierTimeAxis *dossier_scene_get_time_axis (const DossierScene *scene);
guint dossier_scene_get_n_marks (const DossierScene *scene);
const DossierMark *dossier_scene_get_mark (const DossierScene *scene, guint index);
guint dossier_scene_get_n_stops (const DossierScene *scene);
const DossierStop *dossier_scene_get_stop (const DossierScene *scene, guint index);
int dossier_scene_hit (const DossierScene *scene, double x, double y);
int dossier_scene_find_stop (const DossierScene *scene, const char *fact_id);
char *dossier_scene_to_text (const DossierScene *scene) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
