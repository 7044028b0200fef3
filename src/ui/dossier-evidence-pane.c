// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-evidence-pane.h"

#include <glib/gi18n.h>

#include "present/dossier-citation.h"
#include "present/dossier-fact-menu.h"
#include "present/dossier-format.h"
#include "ui/dossier-box.h"
#include "ui/dossier-copy-keys.h"
#include "ui/dossier-evidence-body.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-veil.h"
#include "ui/dossier-wrap-layout.h"

struct _DossierEvidencePane
{
  GtkWidget parent_instance;
  DossierEvidenceState *state; /* (nullable) */
  DossierVeils *veils;
  DossierLens *lens; /* (nullable) */
  GtkWidget *position;
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *scrolled;
  GtkWidget *body; /* in it; NULL without a state */
  GtkWidget *copy;
  GtkWidget *cite;
  GtkWidget *view; /* leads to the fact in its view */
  char *here;      /* the page beside; (nullable) */
};

G_DEFINE_FINAL_TYPE (DossierEvidencePane, dossier_evidence_pane, GTK_TYPE_WIDGET)

/* A statement is covered with the answers to it, and shown with them. */
static gboolean
is_covered (DossierEvidencePane *self)
{
  gboolean covered = dossier_veils_covers (self->veils, self->state->fact);

  for (guint i = 0; i < self->state->related->len && !covered; i++)
    covered = dossier_veils_covers (self->veils,
                                    ((DossierRelatedState *) g_ptr_array_index (self->state->related, i))->fact);

  return covered;
}

static GPtrArray *
collect_facts (DossierEvidencePane *self)
{
  GPtrArray *facts = g_ptr_array_new ();

  g_ptr_array_add (facts, (gpointer) self->state->fact);
  for (guint i = 0; i < self->state->related->len; i++)
    g_ptr_array_add (facts, (gpointer) ((DossierRelatedState *) g_ptr_array_index (self->state->related, i))->fact);

  return facts;
}

static void
on_show (DossierEvidencePane *self)
{
  g_autoptr (GPtrArray) facts = collect_facts (self);

  /* The button goes: the focus stays on what it has shown. */
  dossier_evidence_pane_grab_focus (self);
  dossier_veils_reveal (self->veils, (const DossierFact *const *) facts->pdata, facts->len);
}

static void
on_cover (DossierEvidencePane *self)
{
  g_autoptr (GPtrArray) facts = collect_facts (self);

  dossier_evidence_pane_grab_focus (self);
  dossier_veils_cover (self->veils, (const DossierFact *const *) facts->pdata, facts->len);
}

/* Of all content notes that the veil stands for. */
static guint
collect_notes (const DossierEvidenceState *state)
{
  guint notes = state->fact->content_notes;

  for (guint i = 0; i < state->related->len; i++)
    notes |= ((DossierRelatedState *) g_ptr_array_index (state->related, i))->fact->content_notes;

  return notes;
}

static GtkWidget *
create_veil (DossierEvidencePane *self)
{
  g_autofree char *content_note = dossier_format_content_notes (collect_notes (self->state));
  DossierVeilWords words = {
    .content_note = content_note,
    .explanation = self->state->related->len > 0
                     ? _("The claim and the answers to it are shown together. Who, when and status stay visible.")
                     : _("Who, when and status stay visible."),
    .button = _("Show"),
  };

  return dossier_veil_new (&words, G_CALLBACK (on_show), self);
}

/* Where the veil was, as long as it is lifted. */
static GtkWidget *
create_lifted (DossierEvidencePane *self)
{
  g_autofree char *content_note = dossier_format_content_notes (collect_notes (self->state));

  return dossier_veil_new_lifted (content_note, G_CALLBACK (on_cover), self);
}

static void
set_target (GtkWidget *button,
            const DossierFact *fact)
{
  /* The target first: in a window, an action that lacks the one it needs is a warning. */
  if (fact != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", fact->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), fact != NULL ? "win.open-fact" : NULL);
  gtk_widget_set_sensitive (button, fact != NULL);
}

static void
set_spoken (DossierEvidencePane *self,
            gboolean covered)
{
  g_autofree char *veiled = covered ? dossier_format_spoken_veiled (self->state->fact) : NULL;

  dossier_widget_set_name (self->scrolled, veiled != NULL ? veiled : self->state->spoken);
}

/* The forms of a citation, each for the fact that is shown. */
static GMenuModel *
create_cite_menu (const DossierFact *fact)
{
  GMenu *menu = g_menu_new ();

  for (DossierCitationStyle style = 0; style < DOSSIER_N_CITATION_STYLES; style++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (dossier_citation_style_word (style), NULL);

      g_menu_item_set_action_and_target (item, "win.cite", "(ss)", fact->id, dossier_citation_style_to_id (style));
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

/* Only when it is asked for: menus are costly, and facts are gone through one after the other. */
static void
on_cite (GtkMenuButton *button,
         gpointer data)
{
  DossierEvidencePane *self = DOSSIER_EVIDENCE_PANE (data);
  g_autoptr (GMenuModel) menu = self->state != NULL ? create_cite_menu (self->state->fact) : NULL;

  if (menu != NULL)
    dossier_menu_button_set_menu (button, menu);
}

/* The statement, where it stands below what the reader chose, and each other fact that does. */
static void
dim (DossierEvidencePane *self)
{
  gboolean dimmed;

  if (self->lens == NULL || self->state == NULL)
    return;

  dimmed = dossier_lens_dims (self->lens, self->state->fact);
  dossier_lens_apply (self->lens, self->body);
  for (GtkWidget *part = gtk_widget_get_first_child (self->body); part != NULL;
       part = gtk_widget_get_next_sibling (part))
    if (gtk_widget_has_css_class (part, DOSSIER_EVIDENCE_STATEMENT))
      dossier_lens_mark (self->lens, part, dimmed);
}

static void
fill_view (DossierEvidencePane *self)
{
  g_autofree char *label = dossier_format_show_in_view (self->state->fact, self->here);

  gtk_widget_set_visible (self->view, label != NULL);
  if (label == NULL)
    return;

  gtk_label_set_text (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->view))), label);
  dossier_widget_set_name (self->view, label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->view), "s", self->state->fact->id);
}

static void
fill (DossierEvidencePane *self)
{
  const DossierEvidenceState *state = self->state;
  gboolean covered = is_covered (self);
  GtkWidget *body = dossier_evidence_body_new (state, self->veils, covered ? create_veil (self) : NULL);

  if (!covered && collect_notes (state) != 0)
    gtk_box_prepend (GTK_BOX (body), create_lifted (self));

  gtk_label_set_text (GTK_LABEL (self->position), state->position);
  set_target (self->previous, state->previous);
  set_target (self->next, state->next);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->copy), "s", state->fact->id);
  fill_view (self);
  set_spoken (self, covered);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), body);
  self->body = body;
  dim (self);
}

static void
on_revealed (DossierEvidencePane *self)
{
  if (self->state != NULL)
    fill (self);
}

static void
dossier_evidence_pane_finalize (GObject *object)
{
  g_free (DOSSIER_EVIDENCE_PANE (object)->here);

  G_OBJECT_CLASS (dossier_evidence_pane_parent_class)->finalize (object);
}

static void
dossier_evidence_pane_dispose (GObject *object)
{
  DossierEvidencePane *self = DOSSIER_EVIDENCE_PANE (object);

  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_data (self->lens, self);
  g_clear_object (&self->lens);
  dossier_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->veils);
  g_clear_pointer (&self->state, dossier_evidence_state_free);

  G_OBJECT_CLASS (dossier_evidence_pane_parent_class)->dispose (object);
}

/* Whatever is focused in the pane: another fact that a button would open, else the one that is shown. */
static gboolean
copy_fact (GtkWidget *widget,
           GVariant *args,
           gpointer user_data)
{
  DossierEvidencePane *self = DOSSIER_EVIDENCE_PANE (widget);

  if (dossier_copy_focused (widget, args, user_data))
    return TRUE;

  return self->state != NULL && gtk_widget_activate_action (widget, "win.copy-fact", "s", self->state->fact->id);
}

static void
dossier_evidence_pane_class_init (DossierEvidencePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_evidence_pane_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_evidence_pane_finalize;
  dossier_widget_class_add_copy (widget_class, copy_fact);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-evidence");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
create_head (DossierEvidencePane *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *close = dossier_icon_button_new ("window-close-symbolic", _("Close evidence"));

  self->position = dossier_label_new (NULL, "dossier-secondary");
  self->previous = dossier_icon_button_new ("go-up-symbolic", _("Previous claim"));
  self->next = dossier_icon_button_new ("go-down-symbolic", _("Next claim"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (close), "win.close-evidence");
  gtk_widget_set_hexpand (self->position, TRUE);
  gtk_widget_set_margin_start (self->position, 4);

  gtk_widget_add_css_class (head, "dossier-evidence-head");
  /* Translators: the heading of the pane that shows where a fact comes from */
  gtk_box_append (GTK_BOX (head), dossier_heading_new (_("Evidence"), "heading", 1));
  gtk_box_append (GTK_BOX (head), self->position);
  gtk_box_append (GTK_BOX (head), self->previous);
  gtk_box_append (GTK_BOX (head), self->next);
  gtk_box_append (GTK_BOX (head), close);

  return head;
}

static GtkWidget *
create_bar (DossierEvidencePane *self)
{
  GtkWidget *bar = dossier_wrap_box_new (8, 8);
  GtkWidget *add = dossier_icon_button_new ("dossier-add-to-lecture-symbolic", _("Add to Lecture"));

  self->copy = gtk_button_new_with_label (_("Copy with attribution"));
  gtk_widget_add_css_class (self->copy, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->copy), "win.copy-fact");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->copy), "s", "");
  self->cite = gtk_menu_button_new ();
  /* Translators: a button: cite the fact, as short, full, BibTeX … */
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->cite), gtk_label_new (_("Cite")));
  /* What takes the keyboard is the button in the button, which GTK 4.8 gives no name. */
  dossier_menu_button_set_name (GTK_MENU_BUTTON (self->cite), _("Cite"));
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->cite), TRUE);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->cite), on_cite, self, NULL);
  gtk_menu_button_set_direction (GTK_MENU_BUTTON (self->cite), GTK_ARROW_UP);
  self->view = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->view), dossier_label_new ("", NULL));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->view), "win.show-in-view");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->view), "s", "");
  gtk_widget_set_visible (self->view, FALSE);
  /* What is in view is the fact of this pane, whichever that is. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "win.add-in-view");
  gtk_widget_add_css_class (bar, "dossier-evidence-bar");
  dossier_box_append (DOSSIER_BOX (bar), self->copy);
  dossier_box_append (DOSSIER_BOX (bar), self->cite);
  dossier_box_append (DOSSIER_BOX (bar), add);
  dossier_box_append (DOSSIER_BOX (bar), self->view);

  return bar;
}

static void
dossier_evidence_pane_init (DossierEvidencePane *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (widget)), GTK_ORIENTATION_VERTICAL);
  dossier_widget_set_name (widget, _("Evidence"));

  self->scrolled = dossier_scroller_new ();
  gtk_widget_set_focusable (self->scrolled, TRUE);
  dossier_widget_set_name (self->scrolled, _("Evidence"));
  gtk_widget_set_vexpand (self->scrolled, TRUE);

  gtk_widget_set_parent (create_head (self), widget);
  gtk_widget_set_parent (self->scrolled, widget);
  gtk_widget_set_parent (create_bar (self), widget);
}

/**
 * dossier_evidence_pane_new:
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): an empty pane
 */
GtkWidget *
dossier_evidence_pane_new (DossierVeils *veils)
{
  DossierEvidencePane *self;

  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_EVIDENCE_PANE, NULL);
  self->veils = g_object_ref (veils);
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (on_revealed), self);

  return GTK_WIDGET (self);
}

/**
 * dossier_evidence_pane_set_lens:
 * @self: a pane that has none yet
 * @lens: what is dimmed in it, now and whenever the lens changes
 *
 * Lets the pane dim what the lens dims: the statement that it shows, and others beside it.
 */
void
dossier_evidence_pane_set_lens (DossierEvidencePane *self,
                                DossierLens *lens)
{
  g_return_if_fail (DOSSIER_IS_EVIDENCE_PANE (self) && self->lens == NULL);
  g_return_if_fail (DOSSIER_IS_LENS (lens));

  self->lens = g_object_ref (lens);
  g_signal_connect_swapped (lens, "changed", G_CALLBACK (dim), self);
  dim (self);
}

/**
 * dossier_evidence_pane_set_here:
 * @self: a pane
 * @here: the page beside it
 *
 * Tells where the reader is, before the next state is set: a page of Dossier's own has a way to the fact in its view.
 */
void
dossier_evidence_pane_set_here (DossierEvidencePane *self,
                                const char *here)
{
  g_return_if_fail (DOSSIER_IS_EVIDENCE_PANE (self));

  g_free (self->here);
  self->here = g_strdup (here);
}

/**
 * dossier_evidence_pane_set_state:
 * @self: a pane
 * @state: (transfer full) (nullable): what it shows; nothing: an empty pane
 *
 * Shows another fact, from its top.
 */
void
dossier_evidence_pane_set_state (DossierEvidencePane *self,
                                 DossierEvidenceState *state)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (DOSSIER_IS_EVIDENCE_PANE (self));

  g_clear_pointer (&self->state, dossier_evidence_state_free);
  self->state = state;
  if (state == NULL)
    {
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), NULL);
      self->body = NULL;
      return;
    }

  fill (self);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  gtk_adjustment_set_value (adjustment, 0);
}

/**
 * dossier_evidence_pane_get_state:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const DossierEvidenceState *
dossier_evidence_pane_get_state (DossierEvidencePane *self)
{
  g_return_val_if_fail (DOSSIER_IS_EVIDENCE_PANE (self), NULL);

  return self->state;
}

/**
 * dossier_evidence_pane_grab_focus:
 * @self: a pane
 *
 * Moves the focus to what the pane says, so that it is read whole, and the arrow keys scroll it.
 */
void
dossier_evidence_pane_grab_focus (DossierEvidencePane *self)
{
  g_return_if_fail (DOSSIER_IS_EVIDENCE_PANE (self));

  gtk_widget_grab_focus (self->scrolled);
}
