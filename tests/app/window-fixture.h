// SPDX-License-Identifier: GPL-3.0-or-later

/* What tests of the window share: an application, a window on the small dossier, and variants of its file. */

#pragma once

#include "app/dossier-application.h"
#include "app/dossier-window-private.h"
#include "fixture.h"

G_BEGIN_DECLS

typedef struct
{
  DossierApplication *application;
  DossierWindow *window;
  char *folder; /* of this test alone */
} WindowFixture;

void window_fixture_add (const char *path,
                         gconstpointer data,
                         void (*test) (WindowFixture *fixture, gconstpointer data));
void window_fixture_set_up (WindowFixture *fixture, gconstpointer data);
void window_fixture_tear_down (WindowFixture *fixture, gconstpointer data);
GFile *window_fixture_get_small (void);
GFile *window_fixture_write (WindowFixture *fixture, const char *name, const char *text);
GFile *window_fixture_vary (WindowFixture *fixture, const char *find, const char *put);
void window_fixture_open (WindowFixture *fixture, GFile *file);
void window_fixture_act (WindowFixture *fixture, const char *action, const char *parameter);
gboolean window_fixture_can (WindowFixture *fixture, const char *action);
void window_fixture_assert_place (WindowFixture *fixture, const char *view_id, const char *fact_id);
void window_fixture_assert_own_page (WindowFixture *fixture, const char *place, const char *fact_id);
guint window_fixture_get_n_windows (WindowFixture *fixture);

G_END_DECLS
