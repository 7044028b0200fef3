// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-page.h"

#include <glib/gi18n.h>
#include <math.h>

#include "core/dossier-as-of.h"
#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-clock-button.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-scroll-place.h"
#include "ui/dossier-theme.h"
#include "ui/dossier-timeline-clock.h"
#include "ui/dossier-timeline-foot.h"
#include "ui/dossier-timeline-legend.h"
#include "ui/dossier-timeline-list.h"
#include "ui/dossier-timeline-overview.h"
#include "ui/dossier-timeline-view.h"
#include "ui/dossier-wrap-layout.h"

/* px */
#define NARROW 720
#define SCALE_WIDTH 120

#define ZOOM_STEP 1.5
#define BEFORE_CLOCK 0.9 /* how much of what is seen lies before the day of the clock, where the lanes go along */

struct _DossierTimelinePage
{
  GtkWidget parent_instance;
  DossierTimelineState *state;
  DossierVeils *veils;
  GtkWidget *wide;     /* lanes, and what is under them */
  GtkWidget *narrow;   /* the list by month and what is under it, made when it is first needed; (nullable) */
  GtkWidget *list;     /* in it; (nullable) */
  GtkWidget *summary;
  DossierTimelineView *view;
  DossierTimelineOverview *overview;
  GtkWidget *minus, *plus, *fit;
  GtkAdjustment *level; /* of the zoom, 0 to 1 */
  DossierPublishedDays *days;
  DossierTimelineClock *clock, *narrow_clock; /* the handle: as published by a day */
  DossierClockButton *clock_button, *narrow_clock_button;
  DossierLens *lens;    /* (nullable) */
  gboolean is_updating; /* the controls are being brought in line */
  gboolean is_narrow;
  char *selected; /* (nullable) */
  guint list_idle;
};

static void browsable_init (DossierBrowsableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DossierTimelinePage,
                               dossier_timeline_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (DOSSIER_TYPE_BROWSABLE, browsable_init))

static gboolean
covers (const DossierFact *fact,
        gpointer data)
{
  return dossier_veils_covers (DOSSIER_VEILS (data), fact);
}

/* Brings everything in line with what is seen. */
static void
update_span (DossierTimelinePage *self)
{
  DossierTimeSpan span = dossier_timeline_view_get_span (self->view);
  double level = dossier_time_span_get_level (span, self->state->limits);
  g_autofree char *summary = dossier_timeline_state_format_summary (self->state, span);

  self->is_updating = TRUE;
  dossier_timeline_overview_set_span (self->overview, span);
  gtk_adjustment_set_value (self->level, level);
  gtk_label_set_text (GTK_LABEL (self->summary), summary);
  gtk_widget_set_sensitive (self->minus, level > 0.001);
  gtk_widget_set_sensitive (self->fit, level > 0.001);
  gtk_widget_set_sensitive (self->plus, level < 0.999);
  self->is_updating = FALSE;
}

static void
on_overview_moved (DossierTimelinePage *self)
{
  dossier_timeline_view_set_span (self->view, dossier_timeline_overview_get_span (self->overview));
}

static void
on_level_changed (DossierTimelinePage *self)
{
  if (!self->is_updating)
    dossier_timeline_view_set_span (self->view,
                                    dossier_time_span_set_level (dossier_timeline_view_get_span (self->view),
                                                                 self->state->limits,
                                                                 gtk_adjustment_get_value (self->level)));
}

static void
zoom (DossierTimelinePage *self,
      double factor)
{
  DossierTimeSpan span = dossier_timeline_view_get_span (self->view);

  span = dossier_time_span_zoom (span, self->state->limits, factor, span.first + span.days / 2);
  dossier_timeline_view_set_span (self->view, span);
}

static void
on_minus (DossierTimelinePage *self)
{
  zoom (self, 1 / ZOOM_STEP);
}

static void
on_plus (DossierTimelinePage *self)
{
  zoom (self, ZOOM_STEP);
}

static void
on_fit (DossierTimelinePage *self)
{
  dossier_timeline_view_set_span (self->view, self->state->limits);
}

static GtkWidget *
create_zoom (DossierTimelinePage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *scale;

  self->level = gtk_adjustment_new (0, 0, 1, 0.02, 0.1, 0);
  scale = gtk_scale_new (GTK_ORIENTATION_HORIZONTAL, self->level);
  self->minus = dossier_icon_button_new ("list-remove-symbolic", _("Zoom Out"));
  self->plus = dossier_icon_button_new ("list-add-symbolic", _("Zoom In"));
  self->fit = gtk_button_new_with_label (_("Fit All"));
  gtk_widget_set_size_request (scale, SCALE_WIDTH, -1);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  dossier_widget_set_name (scale, _("Zoom"));
  g_signal_connect_swapped (self->level, "value-changed", G_CALLBACK (on_level_changed), self);
  g_signal_connect_swapped (self->minus, "clicked", G_CALLBACK (on_minus), self);
  g_signal_connect_swapped (self->plus, "clicked", G_CALLBACK (on_plus), self);
  g_signal_connect_swapped (self->fit, "clicked", G_CALLBACK (on_fit), self);
  gtk_box_append (GTK_BOX (box), self->minus);
  gtk_box_append (GTK_BOX (box), scale);
  gtk_box_append (GTK_BOX (box), self->plus);
  gtk_box_append (GTK_BOX (box), self->fit);

  return box;
}

/* All that is seen is later than the day: nothing of it had been published. What had been is brought into sight. */
static void
go_along (DossierTimelinePage *self,
          gint32 day)
{
  DossierTimeSpan span = dossier_timeline_view_get_span (self->view);

  if (day + 1 > span.first)
    return;

  span.first = day + 1 - BEFORE_CLOCK * span.days;
  dossier_timeline_view_set_span (self->view, span);
}

/* The rest of the window follows the handle. */
static void
on_clock_settled (DossierTimelinePage *self,
                  DossierTimelineClock *clock)
{
  gint32 day;

  if (dossier_timeline_clock_get_day (clock, &day))
    {
      DossierDate date = dossier_date_for_day (day);
      g_autofree char *edtf = dossier_date_to_edtf (&date);

      go_along (self, day);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.set-clock", "s", edtf);
    }
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.leave-clock", NULL);
}

static void
on_clock_moved (DossierTimelinePage *self,
                DossierTimelineClock *clock)
{
  gint32 day;
  gboolean set = dossier_timeline_clock_get_day (clock, &day);

  dossier_timeline_overview_set_clock (self->overview, set, day);
  dossier_timeline_view_set_clock (self->view, set, day);
}

static GtkWidget *
create_clock (DossierTimelinePage *self,
              gboolean stacked)
{
  GtkWidget *clock = dossier_timeline_clock_new (self->days, self->state->limits, stacked);

  g_signal_connect_swapped (clock, "moved", G_CALLBACK (on_clock_moved), self);
  g_signal_connect_swapped (clock, "settled", G_CALLBACK (on_clock_settled), self);

  return clock;
}

static void
show_clock_on (DossierTimelinePage *self,
               DossierTimelineClock *clock,
               DossierClockButton *button)
{
  gint32 day = dossier_published_days_get_day (self->days, dossier_published_days_get_n (self->days));
  gboolean set = dossier_get_as_of (self->state->dossier, &day);

  if (set || day != DOSSIER_DATE_OPEN_FUTURE)
    dossier_clock_button_set_day (button, day);
  if (dossier_timeline_clock_is_moving (clock))
    return;
  if (set)
    dossier_timeline_clock_set_day (clock, day);
  else
    dossier_timeline_clock_set_all (clock);
  on_clock_moved (self, clock);
}

/* Brings what shows the day in line with the dossier. */
static void
show_clock (DossierTimelinePage *self)
{
  show_clock_on (self, self->clock, self->clock_button);
  if (self->narrow != NULL)
    show_clock_on (self, self->narrow_clock, self->narrow_clock_button);
}

static GtkWidget *
create_head (DossierTimelinePage *self)
{
  static const DossierBeside beside = { .threshold = 1080, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 24,
                                        .stack_gap = 8 };
  GtkWidget *head = dossier_beside_box_new (&beside);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *controls = dossier_wrap_box_new (24, 8);

  self->summary = dossier_label_new ("", "dossier-summary");
  gtk_box_append (GTK_BOX (words), dossier_heading_new (self->state->title, "title-1", 1));
  gtk_box_append (GTK_BOX (words), self->summary);
  gtk_widget_set_valign (controls, GTK_ALIGN_END);
  dossier_wrap_box_set_at_end (controls, TRUE);
  dossier_box_append (DOSSIER_BOX (controls), dossier_timeline_legend_new ());
  dossier_box_append (DOSSIER_BOX (controls), create_zoom (self));
  self->clock_button = DOSSIER_CLOCK_BUTTON (dossier_clock_button_new (FALSE));
  gtk_widget_set_valign (GTK_WIDGET (self->clock_button), GTK_ALIGN_CENTER);
  dossier_box_append (DOSSIER_BOX (controls), GTK_WIDGET (self->clock_button));
  dossier_box_append (DOSSIER_BOX (controls), dossier_add_button_new ("list", NULL));
  dossier_box_append (DOSSIER_BOX (head), words);
  dossier_box_append (DOSSIER_BOX (head), controls);

  return head;
}

static GtkWidget *
create_foot (DossierTimelinePage *self)
{
  self->clock = DOSSIER_TIMELINE_CLOCK (create_clock (self, FALSE));
  self->overview = DOSSIER_TIMELINE_OVERVIEW (dossier_timeline_overview_new (self->state));
  g_signal_connect_swapped (self->overview, "span-changed", G_CALLBACK (on_overview_moved), self);

  return dossier_timeline_foot_new (GTK_WIDGET (self->clock), GTK_WIDGET (self->overview));
}

static void
build (DossierTimelinePage *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = dossier_scroller_new ();

  self->view = DOSSIER_TIMELINE_VIEW (dossier_timeline_view_new (self->state));
  gtk_widget_set_vexpand (GTK_WIDGET (self->view), TRUE);
  gtk_widget_add_css_class (card, "dossier-card");
  gtk_widget_add_css_class (card, "dossier-timeline-card");
  /* The lanes have a ground of their own, which keeps within the card's round corners. */
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  gtk_box_append (GTK_BOX (card), GTK_WIDGET (self->view));
  gtk_widget_add_css_class (column, "dossier-timeline-page");
  gtk_box_append (GTK_BOX (column), create_head (self));
  gtk_box_append (GTK_BOX (column), card);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), column);
  gtk_widget_set_vexpand (scrolled, TRUE);
  dossier_widget_set_name (scrolled, self->state->title);
  gtk_box_append (GTK_BOX (self->wide), scrolled);
  gtk_box_append (GTK_BOX (self->wide), create_foot (self));
  g_signal_connect_swapped (self->view, "span-changed", G_CALLBACK (update_span), self);
  update_span (self);
  show_clock (self);
}

static void
put_list (DossierTimelinePage *self)
{
  self->list = dossier_timeline_list_new (self->state, self->veils);
  gtk_widget_set_vexpand (self->list, TRUE);
  gtk_box_prepend (GTK_BOX (self->narrow), self->list);
  if (self->lens != NULL)
    dossier_timeline_list_set_lens (DOSSIER_TIMELINE_LIST (self->list), self->lens);
}

static void
build_narrow (DossierTimelinePage *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->narrow = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->narrow_clock = DOSSIER_TIMELINE_CLOCK (create_clock (self, TRUE));
  self->narrow_clock_button = DOSSIER_CLOCK_BUTTON (dossier_clock_button_new (TRUE));
  gtk_widget_add_css_class (foot, "dossier-timeline-narrow-foot");
  gtk_widget_set_hexpand (GTK_WIDGET (self->narrow_clock), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->narrow_clock_button), GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (foot), GTK_WIDGET (self->narrow_clock));
  gtk_box_append (GTK_BOX (foot), GTK_WIDGET (self->narrow_clock_button));
  put_list (self);
  gtk_box_append (GTK_BOX (self->narrow), foot);
  gtk_widget_set_parent (self->narrow, GTK_WIDGET (self));
  show_clock (self);
}

static gboolean
on_list_idle (gpointer data)
{
  DossierTimelinePage *self = data;

  self->list_idle = 0;
  build_narrow (self);
  dossier_timeline_list_select_fact (DOSSIER_TIMELINE_LIST (self->list), self->selected, TRUE);

  return G_SOURCE_REMOVE;
}

/* No width decides before it is given: what is not shown asks for nothing. */
static void
dossier_timeline_page_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NARROW : 400;
}

static void
allocate (GtkWidget *widget,
          int width,
          int height,
          gboolean shown)
{
  int minimum;

  gtk_widget_set_child_visible (widget, shown);
  if (!shown)
    return;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &(GtkAllocation) { 0, 0, MAX (width, minimum), height }, -1);
}

static void
dossier_timeline_page_size_allocate (GtkWidget *widget,
                                     int width,
                                     int height,
                                     int baseline)
{
  DossierTimelinePage *self = DOSSIER_TIMELINE_PAGE (widget);

  self->is_narrow = width < NARROW * dossier_text_scale_for_widget (widget);
  if (self->is_narrow && self->narrow == NULL && self->list_idle == 0)
    self->list_idle = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, on_list_idle, self, NULL);
  if (self->narrow != NULL)
    allocate (self->narrow, width, height, self->is_narrow);
  allocate (self->wide, width, height, !self->is_narrow);
}

/* Returns what was shown before, which the list by month may still show. */
static DossierTimelineState *
show_state (DossierTimelinePage *self,
            Dossier *dossier)
{
  DossierTimelineState *before = self->state;

  self->state = dossier_timeline_state_new (dossier, covers, self->veils);
  dossier_timeline_view_set_state (self->view, self->state);
  dossier_timeline_overview_set_state (self->overview, self->state);

  return before;
}

/* The words under a veil change: all that was made of them is made anew. */
static void
on_revealed (DossierTimelinePage *self)
{
  g_autoptr (DossierTimelineState) before = show_state (self, self->state->dossier);

  if (self->list != NULL)
    dossier_timeline_list_update_veils (DOSSIER_TIMELINE_LIST (self->list));
}

static void
select_fact (DossierBrowsable *browsable,
             const char *fact_id,
             gboolean scroll)
{
  DossierTimelinePage *self = DOSSIER_TIMELINE_PAGE (browsable);

  g_free (self->selected);
  self->selected = g_strdup (fact_id);
  dossier_timeline_view_select_fact (self->view, fact_id, scroll);
  if (self->list != NULL)
    dossier_timeline_list_select_fact (DOSSIER_TIMELINE_LIST (self->list), fact_id, scroll);
}

static GPtrArray *
list_facts (DossierBrowsable *browsable)
{
  return dossier_timeline_state_list_facts (DOSSIER_TIMELINE_PAGE (browsable)->state);
}

static void
apply_lens (DossierBrowsable *browsable,
            DossierLens *lens)
{
  DossierTimelinePage *self = DOSSIER_TIMELINE_PAGE (browsable);

  g_set_object (&self->lens, lens);
  dossier_timeline_view_set_lens (self->view, lens);
  if (self->list != NULL)
    dossier_timeline_list_set_lens (DOSSIER_TIMELINE_LIST (self->list), lens);
}

static void
browsable_init (DossierBrowsableInterface *iface)
{
  iface->apply_lens = apply_lens;
  iface->select_fact = select_fact;
  iface->list_facts = list_facts;
}

static void
dossier_timeline_page_dispose (GObject *object)
{
  DossierTimelinePage *self = DOSSIER_TIMELINE_PAGE (object);

  g_clear_handle_id (&self->list_idle, g_source_remove);
  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  self->list = NULL;
  g_clear_pointer (&self->narrow, gtk_widget_unparent);
  g_clear_object (&self->lens);
  g_clear_pointer (&self->wide, gtk_widget_unparent);
  g_clear_object (&self->veils);

  G_OBJECT_CLASS (dossier_timeline_page_parent_class)->dispose (object);
}

static void
dossier_timeline_page_finalize (GObject *object)
{
  DossierTimelinePage *self = DOSSIER_TIMELINE_PAGE (object);

  g_clear_pointer (&self->state, dossier_timeline_state_free);
  g_clear_pointer (&self->days, dossier_published_days_free);
  g_free (self->selected);

  G_OBJECT_CLASS (dossier_timeline_page_parent_class)->finalize (object);
}

static void
dossier_timeline_page_class_init (DossierTimelinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_timeline_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_timeline_page_finalize;
  widget_class->measure = dossier_timeline_page_measure;
  widget_class->size_allocate = dossier_timeline_page_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "dossier-page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TAB_PANEL);
}

static void
dossier_timeline_page_init (DossierTimelinePage *self)
{
  self->wide = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->wide, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * dossier_timeline_page_new:
 * @dossier: a dossier
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_timeline_page_new (Dossier *dossier,
                           DossierVeils *veils)
{
  DossierTimelinePage *self;

  g_return_val_if_fail (dossier != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_TIMELINE_PAGE, NULL);
  self->veils = g_object_ref (veils);
  self->state = dossier_timeline_state_new (dossier, covers, veils);
  self->days = dossier_published_days_new (dossier_get_whole (dossier));
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (on_revealed), self);
  dossier_widget_set_name (GTK_WIDGET (self), self->state->title);
  build (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_timeline_page_set_dossier:
 * @self: a page
 * @dossier: another form of the same dossier: whole, or as of a day
 *
 * Shows that over the same span of time. The handle of the clock stays in the reader's hand.
 */
void
dossier_timeline_page_set_dossier (DossierTimelinePage *self,
                                   Dossier *dossier)
{
  DossierTimelineState *before;

  g_return_if_fail (DOSSIER_IS_TIMELINE_PAGE (self));
  g_return_if_fail (dossier != NULL);

  before = show_state (self, dossier);
  if (self->list != NULL)
    {
      DossierScrollPlace *place = dossier_scroll_place_new (self->list);

      gtk_box_remove (GTK_BOX (self->narrow), self->list);
      put_list (self);
      dossier_scroll_place_restore (place, self->list);
    }
  dossier_timeline_state_free (before);
  update_span (self);
  show_clock (self);
}

/**
 * dossier_timeline_page_get_span:
 * @self: a page
 *
 * Returns: what is seen
 */
DossierTimeSpan
dossier_timeline_page_get_span (DossierTimelinePage *self)
{
  DossierTimeSpan none = { 0, 1 };

  g_return_val_if_fail (DOSSIER_IS_TIMELINE_PAGE (self), none);

  return dossier_timeline_view_get_span (self->view);
}

/**
 * dossier_timeline_page_set_span:
 * @self: a page
 * @span: what is to be seen
 *
 * Shows another span of time.
 */
void
dossier_timeline_page_set_span (DossierTimelinePage *self,
                                DossierTimeSpan span)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_PAGE (self));

  dossier_timeline_view_set_span (self->view, span);
}
