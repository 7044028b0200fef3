// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-slide-keys.h"

#include "draw/dossier-slide-chart.h"

#define NUMBER 76.0 /* px; a fifteenth of the height is 72 */
#define SMALL 28.0
#define PROMPT 48.0
#define NEAR 20.0 /* between a number and what belongs to it */
#define APART 64.0
#define ROW_GAP 16.0
#define MOST 12          /* that can ever have room */
#define NARROW 280.0     /* of what belongs to a number */
#define MORE 220.0       /* of how many more there are */
#define LEAST_SMALL 120.0
#define NO_LIMIT 0.0

static const DossierStageType number_type = { NUMBER, DOSSIER_WEIGHT_HEAVY, DOSSIER_ROLE_TEXT };
static const DossierStageType named_type = { NUMBER, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_TEXT };
static const DossierStageType label_type = { SMALL, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
static const DossierStageType who_type = { SMALL, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };

/* How the numbers of a slide are set, from what takes least room on. */
typedef struct
{
  guint n_rows; /* 0: none is shown */
  double small; /* as wide as what belongs to a number may be, px of the design; 0: as it needs */
} Manner;

static const Manner manners[] = {
  { 0, 0 }, { 1, 0 }, { 1, 440 }, { 1, 360 }, { 1, NARROW }, { 2, 0 }, { 2, 360 }, { 2, NARROW },
};

/* For the numbers and the chart together, px. */
typedef struct
{
  double height;
  double gap;    /* between the two */
  double prompt; /* the height of what the room is asked, in place of numbers */
} Room;

typedef struct
{
  const DossierSlideKey *key;
  guint index;        /* in the chart */
  guint turn;         /* how many of the same speaker come before it */
  double number;      /* widths, px */
  double small;
  double height;
  double x, y;        /* px, from the place of them all */
} Key;

/* The numbers of a step in their places, and how many have none. */
typedef struct
{
  GArray *keys; /* of Key */
  guint n_more;
  char *more;   /* (nullable) */
  double more_x, more_y, more_width;
  double height;
} Step;

static void
step_clear (Step *step)
{
  g_clear_pointer (&step->keys, g_array_unref);
  g_clear_pointer (&step->more, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Step, step_clear)

static double
measure_width (const DossierStage *stage,
               const DossierStageType *type,
               const char *text)
{
  double width = 0, height = 0;

  if (text != NULL)
    dossier_stage_measure (stage, type, text, NO_LIMIT, &width, &height);

  return width;
}

static const DossierStageType *
get_number_type (const DossierSlideKey *key)
{
  return key->is_named ? &named_type : &number_type;
}

static void
measure_key (const DossierStage *stage,
             const Manner *manner,
             double width,
             Key *sized)
{
  const DossierSlideKey *key = sized->key;
  const DossierStageType *type = get_number_type (key);
  double most;

  sized->number = measure_width (stage, type, key->number);
  sized->small = MAX (measure_width (stage, &label_type, key->label), measure_width (stage, &who_type, key->who));
  sized->small = MAX (sized->small, measure_width (stage, &label_type, key->when));
  most = MAX (width - sized->number - px (stage, NEAR), px (stage, LEAST_SMALL));
  if (manner->small > 0)
    most = MIN (most, px (stage, manner->small));
  sized->small = MIN (sized->small, most);
  sized->height = dossier_stage_get_height (stage, &label_type, key->label, sized->small)
                  + dossier_stage_get_height (stage, &who_type, key->who, sized->small)
                  + dossier_stage_get_height (stage, &label_type, key->when, sized->small);
  sized->height = MAX (sized->height, dossier_stage_get_height (stage, type, key->number, sized->number));
}

static gboolean
comes_at (const DossierSlide *slide,
          const DossierSlideKey *key,
          guint step)
{
  gpointer first = NULL;

  g_hash_table_lookup_extended (slide->steps, key->fact_id, NULL, &first);
  return GPOINTER_TO_UINT (first) == step;
}

static int
compare_turns (gconstpointer a,
               gconstpointer b)
{
  const Key *first = a, *second = b;

  if (first->turn != second->turn)
    return first->turn < second->turn ? -1 : 1;

  return first->index < second->index ? -1 : 1;
}

static int
compare_indices (gconstpointer a,
                 gconstpointer b)
{
  return ((const Key *) a)->index < ((const Key *) b)->index ? -1 : 1;
}

/* (transfer full): of Key, in the order in which they get room: each speaker has a first one before any has a second */
static GArray *
list_keys (const DossierSlide *slide,
           guint step)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (Key));
  g_autoptr (GHashTable) turns = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < slide->keys->len; i++)
    {
      const DossierSlideKey *key = &g_array_index (slide->keys, DossierSlideKey, i);
      const char *who = key->who != NULL ? key->who : "";
      Key listed = { .key = key, .index = i };

      if (!comes_at (slide, key, step))
        continue;
      listed.turn = GPOINTER_TO_UINT (g_hash_table_lookup (turns, who));
      g_hash_table_insert (turns, (gpointer) who, GUINT_TO_POINTER (listed.turn + 1));
      g_array_append_val (keys, listed);
    }
  g_array_sort (keys, compare_turns);

  return keys;
}

typedef struct
{
  const DossierStage *stage;
  double width;
  guint n_left; /* rows */
  double x, y;
  double height; /* of the present row */
} Flow;

/* Returns: whether there is room; then the flow is where it goes */
static gboolean
make_room (Flow *flow,
           double width)
{
  if (flow->x > 0 && flow->x + width > flow->width)
    {
      flow->y += flow->height + px (flow->stage, ROW_GAP);
      flow->x = flow->height = 0;
      if (--flow->n_left == 0)
        return FALSE;
    }

  return flow->x + width <= flow->width;
}

static void
advance (Flow *flow,
         double width,
         double height)
{
  flow->x += width + px (flow->stage, APART);
  flow->height = MAX (flow->height, height);
}

/* Returns: whether all that the step shows has its place */
static gboolean
flow_step (const DossierStage *stage,
           Step *step,
           guint n_rows,
           double width)
{
  Flow flow = { stage, width, n_rows, 0, 0, 0 };

  for (guint i = 0; i < step->keys->len; i++)
    {
      Key *key = &g_array_index (step->keys, Key, i);
      double taken = key->number + px (stage, NEAR) + key->small;

      if (!make_room (&flow, taken))
        return FALSE;
      key->x = flow.x;
      key->y = flow.y;
      advance (&flow, taken, key->height);
    }
  if (step->more != NULL)
    {
      if (!make_room (&flow, step->more_width))
        return FALSE;
      step->more_x = flow.x;
      step->more_y = flow.y;
      advance (&flow, step->more_width, dossier_stage_get_height (stage, &label_type, step->more, step->more_width));
    }
  step->height = flow.y + flow.height;

  return TRUE;
}

/* The first few of the keys, in the order of the chart, and in words how many more there are. */
static void
take_keys (const DossierStage *stage,
           const GArray *keys,
           guint n,
           Step *step)
{
  step_clear (step);
  step->keys = g_array_new (FALSE, FALSE, sizeof (Key));
  g_array_append_vals (step->keys, keys->data, n);
  g_array_sort (step->keys, compare_indices);
  step->n_more = keys->len - n;
  step->more = step->n_more > 0 && stage->slide->format_more != NULL ? stage->slide->format_more (step->n_more) : NULL;
  step->more_width = MIN (measure_width (stage, &label_type, step->more), px (stage, MORE));
}

/* Of a chart that is there at once, one who states a number is not passed over for as long as the slide stands. */
static gboolean
is_fair (const DossierSlide *slide,
         const GArray *keys,
         guint n)
{
  return slide->n_steps > 1 || n == keys->len || g_array_index (keys, Key, n).turn > 0;
}

/* As many numbers of a step as have room. Returns: whether any is shown */
static gboolean
place_step (const DossierStage *stage,
            guint index,
            const Manner *manner,
            double width,
            Step *step)
{
  g_autoptr (GArray) keys = list_keys (stage->slide, index);
  guint most = manner->n_rows > 0 ? MIN (keys->len, MOST) : 0;
  /* One of them always has room beside the words for the others. */
  double alone = keys->len > 1 ? width - px (stage, APART + MORE) : width;

  for (guint i = 0; i < most; i++)
    measure_key (stage, manner, alone, &g_array_index (keys, Key, i));
  for (guint n = most; n > 0 && is_fair (stage->slide, keys, n); n--)
    {
      take_keys (stage, keys, n, step);
      if (flow_step (stage, step, manner->n_rows, width))
        return TRUE;
    }
  step->n_more = keys->len;

  return FALSE;
}

/* Returns: the height that all steps can have, px */
static double
measure_manner (const DossierStage *stage,
                const Manner *manner,
                double width,
                guint *n_more)
{
  double height = 0;

  *n_more = 0;
  for (guint i = 0; i < stage->slide->n_steps; i++)
    {
      g_auto (Step) step = { 0 };

      if (place_step (stage, i, manner, width, &step))
        height = MAX (height, step.height);
      *n_more += step.n_more;
    }

  return height;
}

/* What the numbers leave to the chart. */
static double
get_chart_height (const Room *room,
                  double keys)
{
  double taken = MAX (room->prompt, keys);

  return room->height - (taken > 0 ? taken + room->gap : 0);
}

/* The first of those that leave the fewest numbers out. */
static guint
find_best (const guint *n_more,
           guint first)
{
  guint best = first;

  for (guint i = first + 1; i < G_N_ELEMENTS (manners); i++)
    if (n_more[i] < n_more[best])
      best = i;

  return best;
}

/* The manner that shows most numbers, and of these the one that takes least room. But a number that is large over the
 * chart is in it already: where the room for it would change how the chart says it, it must do without. What a step
 * brings has one row in any case. */
static const Manner *
choose_manner (const DossierStage *stage,
               double width,
               const Room *room)
{
  guint first = stage->slide->n_steps > 1 ? 1 : 0;
  guint n_more[G_N_ELEMENTS (manners)];
  double heights[G_N_ELEMENTS (manners)];
  gsize n_words;

  for (guint i = first; i < G_N_ELEMENTS (manners); i++)
    heights[i] = measure_manner (stage, &manners[i], width, &n_more[i]);
  if (n_more[first] == 0)
    return &manners[first];

  /* To measure numbers costs little, and to lay out the chart much: from the best on, the first that will do is it. */
  n_words = dossier_slide_chart_count_words (stage, width, get_chart_height (room, heights[first]));
  for (guint next = find_best (n_more, first); next != first; next = find_best (n_more, first))
    {
      if (dossier_slide_chart_count_words (stage, width, get_chart_height (room, heights[next])) == n_words)
        return &manners[next];
      n_more[next] = n_more[first];
    }

  return &manners[first];
}

static void
write_key (DossierStage *stage,
           const Key *placed,
           double x,
           double y)
{
  const DossierSlideKey *key = placed->key;
  double small_x = x + placed->number + px (stage, NEAR);

  dossier_stage_write (stage, get_number_type (key), key->number, x, y, placed->number, -1);
  y += dossier_stage_write (stage, &label_type, key->label, small_x, y, placed->small, -1);
  y += dossier_stage_write (stage, &who_type, key->who, small_x, y, placed->small, -1);
  dossier_stage_write (stage, &label_type, key->when, small_x, y, placed->small, -1);
}

static void
write_step (DossierStage *stage,
            const Manner *manner,
            double x,
            double y,
            double width)
{
  g_auto (Step) step = { 0 };

  if (!place_step (stage, stage->frame->step, manner, width, &step))
    return;

  for (guint i = 0; i < step.keys->len; i++)
    {
      const Key *key = &g_array_index (step.keys, Key, i);

      write_key (stage, key, x + key->x, y + key->y);
    }
  dossier_stage_write (stage, &label_type, step.more, x + step.more_x, y + step.more_y, step.more_width, -1);
}

/**
 * dossier_slide_lay_out_keys:
 * @stage: a slide that is being laid out
 * @x: where lines start, px
 * @y: the top, px
 * @width: that there is, px
 * @gap: between them and the chart, px
 * @room: for them, the gap and the chart, px high
 *
 * Writes the numbers that the present step brings, or what the room is asked at it. Numbers that have no room are
 * counted in words. Their place is kept at every step, so that nothing moves.
 *
 * Returns: the height of that place, px; 0 where no step has anything for it
 */
double
dossier_slide_lay_out_keys (DossierStage *stage,
                            double x,
                            double y,
                            double width,
                            double gap,
                            double room)
{
  const DossierStageType prompt = { PROMPT, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };
  const DossierSlide *slide = stage->slide;
  double height = dossier_stage_get_height (stage, &prompt, slide->prompt, width);
  gboolean asks = slide->prompt != NULL && stage->frame->step == slide->prompt_step;
  const Manner *manner;
  guint n_more;

  if (slide->chart == NULL || slide->steps == NULL)
    return 0;

  manner = choose_manner (stage, width, &(Room) { room, gap, height });
  height = MAX (height, measure_manner (stage, manner, width, &n_more));
  if (stage->frame->covered)
    return height;

  if (asks)
    dossier_stage_write (stage, &prompt, slide->prompt, x, y, width, -1);
  else
    write_step (stage, manner, x, y, width);

  return height;
}
