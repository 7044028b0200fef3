// SPDX-License-Identifier: GPL-3.0-or-later

/* The page of the timeline in a window of its own, with real keys. Nothing waits for a time: a key has arrived when its
 * release has, which comes after all that the press did. */

#pragma once

#include "core/dossier.h"
#include "core/dossier-published-days.h"
#include "fixture.h"
#include "ui/dossier-timeline-view.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

typedef struct
{
  Dossier *dossier;
  DossierVeils *veils;
  GtkWidget *window;
  GtkWidget *page;
  guint n_released; /* keys */
  guint n_buttons;  /* of the pointer: pressed or let go */
  char *opened; /* by win.open-fact */
  char *day;    /* of the clock, by win.set-clock; "" after win.leave-clock */
  guint n_days; /* how often either was asked for */
} TimelineFixture;

void timeline_fixture_set_up (TimelineFixture *fixture, gconstpointer size);
void timeline_fixture_tear_down (TimelineFixture *fixture, gconstpointer size);
void timeline_fixture_set_up_rtl (TimelineFixture *fixture, gconstpointer size);
void timeline_fixture_tear_down_rtl (TimelineFixture *fixture, gconstpointer size);
void timeline_fixture_press (TimelineFixture *fixture, const char *keys);
void timeline_fixture_point (TimelineFixture *fixture, const char *steps);
void timeline_fixture_wait_for_day (TimelineFixture *fixture, const char *day);
DossierTimelineView *timeline_fixture_get_view (TimelineFixture *fixture);
GtkWidget *timeline_fixture_get_clock (TimelineFixture *fixture);
const char *timeline_fixture_get_focused (TimelineFixture *fixture);

G_END_DECLS
