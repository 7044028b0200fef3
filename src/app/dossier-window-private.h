// SPDX-License-Identifier: GPL-3.0-or-later

/* What the files of the window share: dossier-window.c shows where the reader is, dossier-window-pages.c knows what
 * there is to go to, dossier-window-search.c finds, dossier-window-actions.c takes wishes, dossier-window-fact-menu.c
 * offers them where a fact is, dossier-window-opening.c opens files, dossier-window-pictures.c follows pictures back,
 * dossier-window-clock.c shows all as of a day, dossier-window-void.c says what that leaves empty,
 * dossier-window-lectures.c keeps lectures, dossier-window-lecture-files.c saves and opens them,
 * dossier-window-present.c gives talks, and dossier-window-takeaway.c makes files and paper of them. */

#pragma once

#include "app/dossier-presentation.h"
#include "app/dossier-window.h"
#include "core/dossier-lecture-plan.h"
#include "core/dossier-navigation.h"
#include "core/dossier-search.h"
#include "ui/dossier-box.h"
#include "ui/dossier-browsable.h"
#include "ui/dossier-button-content.h"
#include "ui/dossier-drop-layout.h"
#include "ui/dossier-error-page.h"
#include "ui/dossier-evidence-pane.h"
#include "ui/dossier-lecture-editing.h"
#include "ui/dossier-lens.h"
#include "ui/dossier-loading-bar.h"
#include "ui/dossier-notice.h"
#include "ui/dossier-split.h"
#include "ui/dossier-tab-strip.h"
#include "ui/dossier-title.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

struct _DossierWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  DossierTitle *title;
  GtkMenuButton *lens_button;
  GtkMenuButton *menu_button;
  GtkMenuButton *present_menu;
  GtkLayoutManager *present_layout; /* of Present and its menu */
  GtkLayoutManager *tools_layout;   /* of these and the lens */
  guint n_kept;                     /* what the two keep when there is little room */
  DossierLoadingBar *loading;
  GtkStack *stack; /* "blank", "reader", "problems" */
  DossierTabStrip *tabs;
  DossierNotice *advice;
  DossierNotice *dimmed; /* what the lens dims on the page */
  DossierNotice *unread; /* how many facts could not be read */
  DossierSplit *split;
  GtkStack *pages;                /* a DossierBrowsable a place, by its name, made when it is first shown */
  GPtrArray *tab_places;          /* of const char *: the place of each tab, interned */
  DossierEvidencePane *pane;      /* made when it is first shown; (nullable) */
  DossierErrorPage *problem_page; /* the same */

  /* What is shown: all of it or nothing. */
  DossierOpening *shown; /* (nullable) */
  Dossier *dossier;      /* whole, or as of a day; (nullable) */

  /* The knowledge clock; see dossier-window-clock.c. */
  gboolean clock_undated;  /* whether facts are shown of which nobody knows when they were published */
  GtkWidget *clock_bar;    /* (nullable), as are its parts */
  GtkWidget *clock_words;
  GtkWidget *clock_button;
  GtkWidget *clock_earlier;
  DossierNavigation *navigation;
  DossierVeils *veils;
  DossierLens *lens;

  DossierOpening *opening; /* what is being read for this window or from it; (nullable) */
  /* The search; see dossier-window-search.c. */
  GtkWidget *back;
  GtkWidget *forward;
  GtkStack *heading; /* "title", "search": what stands in the header bar */
  GtkSearchEntry *search_entry;
  DossierSearch *search;            /* (nullable) until it is made */
  GCancellable *search_cancellable; /* of its making; (nullable) until that has begun */
  char *search_failure;             /* why it could not be made; (nullable) */
  DossierPlace before_search;       /* where the reader was */
  const char *found_fact;           /* whose evidence was open beside the results; interned, (nullable) */
  guint n_frames;                   /* that were painted, up to those that the making waits for */

  GCancellable *looking; /* at a file that was dropped; (nullable) */
  DossierPresentation *presentation; /* while a talk is given; (nullable) */
  gboolean screen_recalled;
  GtkWidget *fact_menu;    /* the last one that was opened; (nullable) */
  GtkWidget *before_menu;  /* where the focus was when it was opened; weak, (nullable) */
  /* The reader's own lectures; see dossier-window-lectures.c. */
  GHashTable *lectures;        /* of DossierLectureEditing by id; (nullable) */
  char *lecture_id;            /* the one that is added to; (nullable) */
  DossierLecturePlan *removed; /* may come back; (nullable) */
  GFile *pending_lecture;      /* shown as soon as its dossier is; (nullable) */
  GtkWidget *focus_before; /* where the focus was when the evidence took it; weak, (nullable) */
};

void dossier_window_show_dossier (DossierWindow *self, DossierOpening *opening);
void dossier_window_go (DossierWindow *self, const char *view_id, const char *fact_id);
void dossier_window_apply_place (DossierWindow *self, gboolean scroll);
void dossier_window_toast (DossierWindow *self, const char *text);
void dossier_window_focus_region (DossierWindow *self, int step);

DossierBrowsable *dossier_window_ensure_page (DossierWindow *self, const char *place);
void dossier_window_show_tabs (DossierWindow *self);
int dossier_window_get_tab (DossierWindow *self);

void dossier_window_update_lens (DossierWindow *self);
void dossier_window_install_actions (DossierWindow *self);
void dossier_window_update_actions (DossierWindow *self);

GtkWidget *dossier_window_create_void (DossierWindow *self, const char *place) G_GNUC_WARN_UNUSED_RESULT;
void dossier_window_install_clock (DossierWindow *self);
void dossier_window_set_clock (DossierWindow *self, gint32 day);
gboolean dossier_window_leave_clock (DossierWindow *self);

void dossier_window_install_search (DossierWindow *self);
void dossier_window_prepare_search (DossierWindow *self);
void dossier_window_retry_search (DossierWindow *self);
void dossier_window_drop_search (DossierWindow *self);
GtkWidget *dossier_window_create_search_page (DossierWindow *self);
void dossier_window_apply_search (DossierWindow *self);
void dossier_window_enter_search (DossierWindow *self);
void dossier_window_leave_search (DossierWindow *self);
void dossier_window_install_fact_menu (DossierWindow *self);
void dossier_window_drop_fact_menu (DossierWindow *self);
void dossier_window_install_presenting (DossierWindow *self);
GPtrArray *dossier_window_create_slides (DossierWindow *self, char **title, guint *first) G_GNUC_WARN_UNUSED_RESULT;
const DossierLecture *dossier_window_find_lecture (DossierWindow *self, const char *id);
void dossier_window_install_takeaway (DossierWindow *self);
void dossier_window_export_talk (DossierWindow *self, const char *form, const char *lecture, GFile *file);

void dossier_window_install_lectures (DossierWindow *self);
void dossier_window_install_lecture_files (DossierWindow *self);
DossierLectureEditing *dossier_window_begin_editing (DossierWindow *self, DossierLecturePlan *plan, gboolean is_new);
DossierLectureEditing *dossier_window_find_editing (DossierWindow *self, const char *id);
void dossier_window_show_lecture (DossierWindow *self, const char *id);
GtkWidget *dossier_window_create_lecture_page (DossierWindow *self, const char *id);
GtkWidget *dossier_window_create_lectures_page (DossierWindow *self);
DossierLecturePlan *dossier_window_get_lecture_in_view (DossierWindow *self, guint *first_slide);
char *dossier_create_file_name (const char *title, const char *suffix) G_GNUC_WARN_UNUSED_RESULT;
void dossier_window_open_lecture (DossierWindow *self, GFile *file);

gboolean dossier_window_follow (DossierWindow *self, const char *text);
void dossier_window_take_file (DossierWindow *self, GFile *file);
void dossier_window_drop_look (DossierWindow *self);

void dossier_window_install_opening (DossierWindow *self);
void dossier_window_drop_opening (DossierWindow *self);
void dossier_window_cancel_opening (DossierWindow *self);
void dossier_window_show_parts (DossierWindow *self);
void dossier_window_leave_problems (DossierWindow *self);
gboolean dossier_window_shows_problems (DossierWindow *self);

G_END_DECLS
