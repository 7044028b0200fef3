// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-slide-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "draw/dossier-paint.h"
#include "ui/dossier-parts.h"

#define ZOOM 2.0           /* at the tool's usual size */
#define POINTER_SHARE 0.02 /* radius, of the slide's height */
#define SPOT_SHARE 0.16
#define SPOT_DIM 0.65

struct _DossierSlideView
{
  GtkWidget parent_instance;
  DossierTalk *talk;
  DossierSlideUse use;
  guint index;    /* of DOSSIER_SLIDE_NUMBERED */
  double aspect;  /* width by height; 0: that of the hall's slide, which is as large as its widget */
  DossierScene *scene; /* (nullable): nothing to show */
  /* What the scene was laid out for, */
  DossierDeckPlace place;
  gboolean covered;
  int width, height; /* of the widget's slide, px */
  double layout_width, layout_height;
  /* and the picture painted for. */
  cairo_surface_t *picture; /* NULL: to be painted */
  DossierTheme theme;
  int scale;
  guint n_paints;
};

G_DEFINE_FINAL_TYPE (DossierSlideView, dossier_slide_view, GTK_TYPE_WIDGET)

/* Returns: whether there is a slide to show */
static gboolean
get_place (DossierSlideView *self,
           DossierDeckPlace *place)
{
  const DossierDeck *deck = dossier_talk_get_deck (self->talk);

  switch (self->use)
    {
    case DOSSIER_SLIDE_FOR_HALL:
      *place = dossier_deck_get_hall_place (deck);
      return TRUE;
    case DOSSIER_SLIDE_FOR_SPEAKER:
      *place = dossier_deck_get_place (deck);
      return TRUE;
    case DOSSIER_SLIDE_NEXT:
      return dossier_deck_get_next (deck, place);
    case DOSSIER_SLIDE_NUMBERED:
    default:
      *place = (DossierDeckPlace) { self->index, dossier_deck_get_slide (deck, self->index)->n_steps - 1 };
      return TRUE;
    }
}

/* A speaker sees what is under the veil before the hall does. */
static gboolean
is_covered (DossierSlideView *self,
            guint slide)
{
  return (self->use == DOSSIER_SLIDE_FOR_HALL || self->use == DOSSIER_SLIDE_NUMBERED)
         && dossier_deck_is_covered (dossier_talk_get_deck (self->talk), slide);
}

static char *
format_number (DossierSlideView *self,
               guint slide)
{
  const DossierDeck *deck = dossier_talk_get_deck (self->talk);

  return g_strdup_printf ("%u / %u", dossier_deck_get_number (deck, slide), dossier_deck_get_n_numbers (deck));
}

static void
lay_out (DossierSlideView *self,
         DossierDeckPlace place,
         gboolean covered,
         double width,
         double height)
{
  g_autofree char *number = format_number (self, place.slide);
  const DossierSlideFrame frame = {
    .width = width,
    .height = height,
    .step = place.step,
    .covered = covered,
    .number = number,
    .measure = dossier_text_measure_pango (),
  };

  g_clear_pointer (&self->scene, dossier_scene_unref);
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  self->scene = dossier_slide_lay_out (dossier_talk_get_slide (self->talk, place.slide), &frame);
  self->place = place;
  self->covered = covered;
  self->layout_width = width;
  self->layout_height = height;
}

/* Width by height; 0 for that of the widget. */
static double
get_aspect (DossierSlideView *self)
{
  int width, height;

  if (self->aspect > 0 || self->use == DOSSIER_SLIDE_FOR_HALL)
    return self->aspect;

  dossier_talk_get_hall_size (self->talk, &width, &height);
  return (double) width / height;
}

/* The part of the widget that is the slide: all of it, or what has the aspect of the hall's screen. */
static void
get_slide_area (DossierSlideView *self,
                graphene_rect_t *area)
{
  double aspect = get_aspect (self);
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));

  if (aspect > 0)
    {
      double fitted = MIN (width, height * aspect);

      graphene_rect_init (area, (float) floor ((width - fitted) / 2),
                          (float) floor ((height - fitted / aspect) / 2), (float) floor (fitted),
                          (float) floor (fitted / aspect));
    }
  else
    graphene_rect_init (area, 0, 0, (float) width, (float) height);
}

/* The hall's slide is as large as it is; any other is that slide, made smaller. */
static void
get_layout_size (DossierSlideView *self,
                 double *width,
                 double *height)
{
  int hall_width, hall_height;

  if (self->use == DOSSIER_SLIDE_FOR_HALL)
    return;

  dossier_talk_get_hall_size (self->talk, &hall_width, &hall_height);
  *width = self->aspect > 0 ? round (hall_height * self->aspect) : hall_width;
  *height = hall_height;
}

static void
update_scene (DossierSlideView *self,
              const graphene_rect_t *area)
{
  int width = MAX ((int) area->size.width, 1);
  int height = MAX ((int) area->size.height, 1);
  double layout_width = width, layout_height = height;
  DossierDeckPlace place;
  gboolean covered;

  if (!get_place (self, &place))
    {
      g_clear_pointer (&self->scene, dossier_scene_unref);
      return;
    }

  get_layout_size (self, &layout_width, &layout_height);
  covered = is_covered (self, place.slide);
  if (self->scene == NULL || place.slide != self->place.slide || place.step != self->place.step
      || covered != self->covered || layout_width != self->layout_width || layout_height != self->layout_height)
    lay_out (self, place, covered, layout_width, layout_height);
  if (width != self->width || height != self->height)
    g_clear_pointer (&self->picture, cairo_surface_destroy);
  self->width = width;
  self->height = height;
}

static void
update_picture (DossierSlideView *self)
{
  DossierTheme theme = dossier_talk_get_theme (self->talk);
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  cairo_t *cr;

  if (self->picture != NULL && theme == self->theme && scale == self->scale)
    return;

  g_clear_pointer (&self->picture, cairo_surface_destroy);
  self->theme = theme;
  self->scale = scale;
  self->picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, self->width * scale, self->height * scale);
  cairo_surface_set_device_scale (self->picture, scale, scale);
  cr = cairo_create (self->picture);
  cairo_scale (cr, self->width / self->layout_width, self->height / self->layout_height);
  dossier_paint_scene (self->scene, cr, theme);
  cairo_destroy (cr);
  self->n_paints++;
}

static void
append_picture (DossierSlideView *self,
                GtkSnapshot *snapshot,
                const graphene_rect_t *area)
{
  cairo_t *cr;

  update_picture (self);
  cr = gtk_snapshot_append_cairo (snapshot, area);
  cairo_set_source_surface (cr, self->picture, area->origin.x, area->origin.y);
  cairo_paint (cr);
  cairo_destroy (cr);
}

/* The part under the pointer, painted anew so that it is sharp. */
static void
append_zoomed (DossierSlideView *self,
               GtkSnapshot *snapshot,
               const graphene_rect_t *area)
{
  double zoom = MAX (ZOOM * dossier_deck_get_tool_size (dossier_talk_get_deck (self->talk)), 1);
  double x, y;
  cairo_t *cr;

  dossier_talk_get_pointer (self->talk, &x, &y);
  cr = gtk_snapshot_append_cairo (snapshot, area);
  cairo_translate (cr, area->origin.x - x * (zoom - 1) * self->width, area->origin.y - y * (zoom - 1) * self->height);
  cairo_scale (cr, zoom, zoom);
  dossier_paint_scene (self->scene, cr, dossier_talk_get_theme (self->talk));
  cairo_destroy (cr);
}

static void
append_disc (GtkSnapshot *snapshot,
             double x,
             double y,
             double radius,
             const GdkRGBA *colour)
{
  graphene_rect_t box = GRAPHENE_RECT_INIT ((float) (x - radius), (float) (y - radius), (float) (2 * radius),
                                            (float) (2 * radius));
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc, &box, (float) radius);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, colour, &box);
  gtk_snapshot_pop (snapshot);
}

/* Four sheets round a square, and the square less a disc. */
static void
append_spotlight (GtkSnapshot *snapshot,
                  const graphene_rect_t *area,
                  double x,
                  double y,
                  double radius)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, area);

  cairo_rectangle (cr, area->origin.x, area->origin.y, area->size.width, area->size.height);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_set_source_rgba (cr, 0, 0, 0, SPOT_DIM);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
append_tool (DossierSlideView *self,
             GtkSnapshot *snapshot,
             const graphene_rect_t *area)
{
  static const GdkRGBA rim = { 1, 1, 1, 0.9f };
  static const GdkRGBA dot = { 0.75f, 0.1f, 0.45f, 1 };
  const DossierDeck *deck = dossier_talk_get_deck (self->talk);
  double size = dossier_deck_get_tool_size (deck) * area->size.height;
  double x, y;

  dossier_talk_get_pointer (self->talk, &x, &y);
  x = area->origin.x + x * area->size.width;
  y = area->origin.y + y * area->size.height;
  if (dossier_deck_get_tool (deck) == DOSSIER_TOOL_SPOTLIGHT)
    append_spotlight (snapshot, area, x, y, size * SPOT_SHARE);
  else if (dossier_deck_get_tool (deck) == DOSSIER_TOOL_POINTER)
    {
      append_disc (snapshot, x, y, size * POINTER_SHARE * 1.25, &rim);
      append_disc (snapshot, x, y, size * POINTER_SHARE, &dot);
    }
}

/* What the hall sees: a shade hides all else. */
static void
append_for_hall (DossierSlideView *self,
                 GtkSnapshot *snapshot,
                 const graphene_rect_t *area)
{
  static const GdkRGBA shades[] = {
    [DOSSIER_SHADE_BLACK] = { 0, 0, 0, 1 },
    [DOSSIER_SHADE_WHITE] = { 1, 1, 1, 1 },
  };
  const DossierDeck *deck = dossier_talk_get_deck (self->talk);
  DossierShade shade = dossier_deck_get_shade (deck);

  if (shade != DOSSIER_SHADE_NONE)
    {
      gtk_snapshot_append_color (snapshot, &shades[shade], area);
      return;
    }

  if (dossier_deck_get_tool (deck) == DOSSIER_TOOL_ZOOM)
    append_zoomed (self, snapshot, area);
  else
    append_picture (self, snapshot, area);
  append_tool (self, snapshot, area);
}

static void
dossier_slide_view_snapshot (GtkWidget *widget,
                             GtkSnapshot *snapshot)
{
  DossierSlideView *self = DOSSIER_SLIDE_VIEW (widget);
  graphene_rect_t area;

  get_slide_area (self, &area);
  update_scene (self, &area);
  if (self->scene == NULL)
    return;

  if (self->use == DOSSIER_SLIDE_FOR_HALL)
    append_for_hall (self, snapshot, &area);
  else
    append_picture (self, snapshot, &area);
}

static void
dossier_slide_view_size_allocate (GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  DossierSlideView *self = DOSSIER_SLIDE_VIEW (widget);

  if (self->use == DOSSIER_SLIDE_FOR_HALL)
    dossier_talk_set_hall_size (self->talk, MAX (width, 1), MAX (height, 1));
}

/* What is said is what is seen: not what is covered, and nothing of a shaded screen. */
static void
update_name (DossierSlideView *self)
{
  DossierShade shade = dossier_deck_get_shade (dossier_talk_get_deck (self->talk));
  DossierDeckPlace place;
  const DossierSlide *slide;

  if (!get_place (self, &place))
    {
      dossier_widget_set_name (GTK_WIDGET (self), "");
      return;
    }

  slide = dossier_talk_get_slide (self->talk, place.slide);
  if (self->use == DOSSIER_SLIDE_FOR_HALL && shade != DOSSIER_SHADE_NONE)
    dossier_widget_set_name (GTK_WIDGET (self),
                             shade == DOSSIER_SHADE_BLACK ? _("A black screen") : _("A white screen"));
  else if (is_covered (self, place.slide))
    {
      g_autofree char *said = g_strdup_printf ("%s. %s", slide->title, slide->content_note);

      dossier_widget_set_name (GTK_WIDGET (self), said);
    }
  else
    {
      g_autofree char *said = dossier_slide_format_spoken (slide, place.step);

      dossier_widget_set_name (GTK_WIDGET (self), said);
    }
}

static void
changed_cb (DossierSlideView *self)
{
  update_name (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
pointed_cb (DossierSlideView *self)
{
  if (self->use == DOSSIER_SLIDE_FOR_HALL
      && dossier_deck_get_tool (dossier_talk_get_deck (self->talk)) != DOSSIER_TOOL_NONE)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (DossierSlideView *self,
           double x,
           double y)
{
  graphene_rect_t area;

  get_slide_area (self, &area);
  dossier_talk_point (self->talk, (x - area.origin.x) / MAX (area.size.width, 1),
                      (y - area.origin.y) / MAX (area.size.height, 1));
}

static void
dossier_slide_view_dispose (GObject *object)
{
  DossierSlideView *self = DOSSIER_SLIDE_VIEW (object);

  g_clear_pointer (&self->scene, dossier_scene_unref);
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (dossier_slide_view_parent_class)->dispose (object);
}

static void
dossier_slide_view_class_init (DossierSlideViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_slide_view_dispose;
  widget_class->snapshot = dossier_slide_view_snapshot;
  widget_class->size_allocate = dossier_slide_view_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "dossier-slide");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
dossier_slide_view_init (DossierSlideView *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static DossierSlideView *
create (DossierTalk *talk,
        DossierSlideUse use,
        guint index)
{
  DossierSlideView *self = g_object_new (DOSSIER_TYPE_SLIDE_VIEW, NULL);

  self->talk = g_object_ref (talk);
  self->use = use;
  self->index = index;
  /* A screen reader reads what has the focus, and reads it again when it changes. */
  gtk_widget_set_focusable (GTK_WIDGET (self), use == DOSSIER_SLIDE_FOR_HALL || use == DOSSIER_SLIDE_FOR_SPEAKER);
  g_signal_connect_object (talk, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (talk, "pointed", G_CALLBACK (pointed_cb), self, G_CONNECT_SWAPPED);
  update_name (self);

  return self;
}

/**
 * dossier_slide_view_new:
 * @talk: a talk
 * @use: which of its slides, and for whose eyes
 *
 * Makes a view of a talk that goes along with it. Moving the pointer over the slide where speaker or hall are points at
 * it.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
dossier_slide_view_new (DossierTalk *talk,
                        DossierSlideUse use)
{
  DossierSlideView *self;

  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);

  self = create (talk, use, 0);
  if (use != DOSSIER_SLIDE_NEXT)
    {
      GtkEventController *motion = gtk_event_controller_motion_new ();

      g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self), motion);
    }

  return GTK_WIDGET (self);
}

/**
 * dossier_slide_view_new_numbered:
 * @talk: a talk
 * @index: of a slide, from 0
 *
 * Makes a picture of one slide, as it is at its last step.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
dossier_slide_view_new_numbered (DossierTalk *talk,
                                 guint index)
{
  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);

  return GTK_WIDGET (create (talk, DOSSIER_SLIDE_NUMBERED, index));
}

/**
 * dossier_slide_view_set_index:
 * @self: a picture of one slide
 * @index: of a slide, from 0
 *
 * Shows another slide.
 */
void
dossier_slide_view_set_index (DossierSlideView *self,
                              guint index)
{
  g_return_if_fail (DOSSIER_IS_SLIDE_VIEW (self));
  g_return_if_fail (self->use == DOSSIER_SLIDE_NUMBERED);

  self->index = index;
  changed_cb (self);
}

/**
 * dossier_slide_view_set_aspect:
 * @self: a view
 * @aspect: width by height of the hall's screen; 0 for that of the hall's slide, which the hall's own view fills
 *
 * Keeps the slide in the shape in which the hall sees it.
 */
void
dossier_slide_view_set_aspect (DossierSlideView *self,
                               double aspect)
{
  g_return_if_fail (DOSSIER_IS_SLIDE_VIEW (self));
  g_return_if_fail (aspect >= 0);

  if (aspect == self->aspect)
    return;

  self->aspect = aspect;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_slide_view_get_scene:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the slide that was drawn last
 */
const DossierScene *
dossier_slide_view_get_scene (DossierSlideView *self)
{
  g_return_val_if_fail (DOSSIER_IS_SLIDE_VIEW (self), NULL);

  return self->scene;
}

/**
 * dossier_slide_view_get_n_paints:
 * @self: a view
 *
 * Returns: how often its picture was painted: pointing must not raise it
 */
guint
dossier_slide_view_get_n_paints (DossierSlideView *self)
{
  g_return_val_if_fail (DOSSIER_IS_SLIDE_VIEW (self), 0);

  return self->n_paints;
}
