// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-talk.h"

struct _DossierTalk
{
  GObject parent_instance;
  GPtrArray *slides; /* of DossierSlide */
  char *title;
  DossierDeck *deck;
  guint theme;         /* index into themes */
  int hall_width, hall_height; /* px */
  guint resized; /* the source that tells of another size; 0: none */
  double x, y;         /* where the speaker points, as parts of the slide's width and height */
};

/* Light first: it is what a hall that is not dark can read. */
static const DossierTheme themes[] = {
  DOSSIER_THEME_PROJECTOR,
  DOSSIER_THEME_PROJECTOR_DARK,
  DOSSIER_THEME_HIGH_CONTRAST_LIGHT,
  DOSSIER_THEME_HIGH_CONTRAST_DARK,
};

enum
{
  CHANGED,
  POINTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierTalk, dossier_talk, G_TYPE_OBJECT)

static void
dossier_talk_finalize (GObject *object)
{
  DossierTalk *self = DOSSIER_TALK (object);

  g_clear_handle_id (&self->resized, g_source_remove);
  g_ptr_array_unref (self->slides);
  dossier_deck_free (self->deck);
  g_free (self->title);

  G_OBJECT_CLASS (dossier_talk_parent_class)->finalize (object);
}

static guint
add_signal (DossierTalkClass *klass,
            const char *name)
{
  return g_signal_new (name, G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
dossier_talk_class_init (DossierTalkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_talk_finalize;

  signals[CHANGED] = add_signal (klass, "changed");
  signals[POINTED] = add_signal (klass, "pointed");
}

static void
dossier_talk_init (DossierTalk *self)
{
  self->hall_width = 1920;
  self->hall_height = 1080;
  self->x = 0.5;
  self->y = 0.5;
}

static DossierDeck *
create_deck (GPtrArray *slides)
{
  g_autofree DossierDeckSlide *deck_slides = g_new0 (DossierDeckSlide, slides->len);

  for (guint i = 0; i < slides->len; i++)
    {
      const DossierSlide *slide = g_ptr_array_index (slides, i);

      deck_slides[i].n_steps = slide->n_steps;
      deck_slides[i].prompt_step = slide->prompt_step;
      deck_slides[i].sensitive = slide->content_note != NULL;
      deck_slides[i].minutes = slide->minutes;
      deck_slides[i].hidden = slide->hidden;
      deck_slides[i].backup = slide->backup;
    }

  return dossier_deck_new (deck_slides, slides->len);
}

/**
 * dossier_talk_new:
 * @slides: (transfer full) (element-type DossierSlide): at least one slide
 * @title: what the talk is about
 *
 * Begins a talk.
 *
 * Returns: (transfer full): the talk
 */
DossierTalk *
dossier_talk_new (GPtrArray *slides,
                  const char *title)
{
  DossierTalk *self;

  g_return_val_if_fail (slides != NULL && slides->len > 0, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_TALK, NULL);
  self->slides = slides;
  self->title = g_strdup (title);
  self->deck = create_deck (slides);

  return self;
}

/**
 * dossier_talk_get_title:
 * @self: a talk
 *
 * Returns: (transfer none): what it is about
 */
const char *
dossier_talk_get_title (DossierTalk *self)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (self), NULL);

  return self->title;
}

/**
 * dossier_talk_get_deck:
 * @self: a talk
 *
 * Returns: (transfer none): where it stands
 */
const DossierDeck *
dossier_talk_get_deck (DossierTalk *self)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (self), NULL);

  return self->deck;
}

/**
 * dossier_talk_get_slides:
 * @self: a talk
 *
 * Returns: (transfer none) (element-type DossierSlide): its slides
 */
GPtrArray *
dossier_talk_get_slides (DossierTalk *self)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (self), NULL);

  return self->slides;
}

/**
 * dossier_talk_get_slide:
 * @self: a talk
 * @index: of a slide, from 0
 *
 * Returns: (transfer none): the slide
 */
const DossierSlide *
dossier_talk_get_slide (DossierTalk *self,
                        guint index)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (self), NULL);
  g_return_val_if_fail (index < self->slides->len, NULL);

  return g_ptr_array_index (self->slides, index);
}

/**
 * dossier_talk_find_fact:
 * @self: a talk
 * @fact_id: (nullable): a fact
 *
 * Returns: the first slide with the fact among its claims; 0 where there is none
 */
guint
dossier_talk_find_fact (DossierTalk *self,
                        const char *fact_id)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (self), 0);

  for (guint i = 0; fact_id != NULL && i < self->slides->len; i++)
    {
      const DossierSlide *slide = g_ptr_array_index (self->slides, i);

      for (guint j = 0; j < slide->claims->len; j++)
        if (g_strcmp0 (g_array_index (slide->claims, DossierSlideClaim, j).fact_id, fact_id) == 0)
          return i;
    }

  return 0;
}

static void
change_theme (DossierTalk *self)
{
  self->theme = (self->theme + 1) % G_N_ELEMENTS (themes);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * dossier_talk_press:
 * @self: a talk
 * @keyval: a key
 * @state: the modifiers that are held
 *
 * Takes a key of the speaker's. Keys with Control or Alt are not the talk's.
 *
 * Returns: what is to be done about it by whoever shows the talk
 */
DossierDeckAnswer
dossier_talk_press (DossierTalk *self,
                    guint keyval,
                    GdkModifierType state)
{
  guint lower = gdk_keyval_to_lower (keyval); /* Caps Lock changes nothing */
  const char *name = gdk_keyval_name (lower);
  DossierDeckAnswer answer;

  g_return_val_if_fail (DOSSIER_IS_TALK (self), DOSSIER_DECK_IGNORED);

  if (name == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return DOSSIER_DECK_IGNORED;
  if (lower == GDK_KEY_d && dossier_deck_get_panel (self->deck) == DOSSIER_PANEL_NONE)
    {
      change_theme (self);
      return DOSSIER_DECK_TAKEN;
    }

  answer = dossier_deck_press (self->deck, name, (state & GDK_SHIFT_MASK) != 0, g_get_monotonic_time ());
  if (answer == DOSSIER_DECK_TAKEN)
    g_signal_emit (self, signals[CHANGED], 0);

  return answer;
}

/**
 * dossier_talk_begin_at:
 * @self: a talk that nobody has seen yet
 * @index: of a slide, from 0
 *
 * Lets the talk begin at another slide; the clock does not start.
 */
void
dossier_talk_begin_at (DossierTalk *self,
                       guint index)
{
  g_return_if_fail (DOSSIER_IS_TALK (self));
  g_return_if_fail (index < self->slides->len);

  dossier_deck_begin_at (self->deck, index);
}

/**
 * dossier_talk_go_to:
 * @self: a talk
 * @index: of a slide, from 0
 *
 * Goes to a slide.
 */
void
dossier_talk_go_to (DossierTalk *self,
                    guint index)
{
  g_return_if_fail (DOSSIER_IS_TALK (self));
  g_return_if_fail (index < self->slides->len);

  dossier_deck_go_to (self->deck, index, g_get_monotonic_time ());
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * dossier_talk_point:
 * @self: a talk
 * @x: a part of the slide's width, 0 to 1
 * @y: a part of its height, 0 to 1
 *
 * Tells where the speaker's pointer is.
 */
void
dossier_talk_point (DossierTalk *self,
                    double x,
                    double y)
{
  g_return_if_fail (DOSSIER_IS_TALK (self));

  self->x = CLAMP (x, 0, 1);
  self->y = CLAMP (y, 0, 1);
  g_signal_emit (self, signals[POINTED], 0);
}

/**
 * dossier_talk_get_pointer:
 * @self: a talk
 * @x: (out): a part of the slide's width, 0 to 1
 * @y: (out): a part of its height, 0 to 1
 *
 * Gets where the speaker's pointer is; the middle before it has moved.
 */
void
dossier_talk_get_pointer (DossierTalk *self,
                          double *x,
                          double *y)
{
  g_return_if_fail (DOSSIER_IS_TALK (self));
  g_return_if_fail (x != NULL && y != NULL);

  *x = self->x;
  *y = self->y;
}

/**
 * dossier_talk_get_theme:
 * @self: a talk
 *
 * Returns: the colours in which the hall sees it
 */
DossierTheme
dossier_talk_get_theme (DossierTalk *self)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (self), DOSSIER_THEME_PROJECTOR);

  return themes[self->theme];
}

static gboolean
tell_resized_cb (gpointer data)
{
  DossierTalk *self = DOSSIER_TALK (data);

  self->resized = 0;
  g_signal_emit (self, signals[CHANGED], 0);

  return G_SOURCE_REMOVE;
}

/**
 * dossier_talk_set_hall_size:
 * @self: a talk
 * @width: of the slide that the hall sees, px
 * @height: of it, px
 *
 * Tells how large the hall's slide is: a picture of it is that slide, made smaller.
 */
void
dossier_talk_set_hall_size (DossierTalk *self,
                            int width,
                            int height)
{
  g_return_if_fail (DOSSIER_IS_TALK (self));
  g_return_if_fail (width > 0 && height > 0);

  if (width == self->hall_width && height == self->hall_height)
    return;

  self->hall_width = width;
  self->hall_height = height;
  /* It is told while the hall is being allocated, when no other widget may ask for anything. */
  if (self->resized == 0)
    self->resized = g_idle_add_full (GTK_PRIORITY_RESIZE, tell_resized_cb, self, NULL);
}

/**
 * dossier_talk_get_hall_size:
 * @self: a talk
 * @width: (out): of the slide that the hall sees, px
 * @height: (out): of it, px
 *
 * Gets how large the hall's slide is; 1,920 by 1,080 before there is one.
 */
void
dossier_talk_get_hall_size (DossierTalk *self,
                            int *width,
                            int *height)
{
  g_return_if_fail (DOSSIER_IS_TALK (self));
  g_return_if_fail (width != NULL && height != NULL);

  *width = self->hall_width;
  *height = self->hall_height;
}

/**
 * dossier_talk_get_elapsed:
 * @self: a talk
 *
 * Returns: microseconds since the first move
 */
gint64
dossier_talk_get_elapsed (DossierTalk *self)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (self), 0);

  return dossier_deck_get_elapsed (self->deck, g_get_monotonic_time ());
}
