// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-talk-panels.h"

#include <glib/gi18n.h>

#include "ui/dossier-overview.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-talk-keys.h"

struct _DossierTalkPanels
{
  GtkWidget parent_instance;
  DossierTalk *talk;
  GtkWidget *overlay;
  GtkWidget *home;     /* what is read where no panel is open */
  GtkWidget *go_to;    /* a label */
  GtkWidget *overview; /* made when it is first opened; (nullable) */
  GtkWidget *keys;     /* the same */
  gboolean shown;
};

G_DEFINE_FINAL_TYPE (DossierTalkPanels, dossier_talk_panels, GTK_TYPE_WIDGET)

static void
update_go_to (DossierTalkPanels *self,
              gboolean open)
{
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->go_to, open);
  if (!open)
    return;

  /* Translators: over a slide while a number is typed; %s are the digits so far, perhaps none */
  words = g_strdup_printf (_("Go to slide: %s"), dossier_deck_get_typed (dossier_talk_get_deck (self->talk)));
  gtk_label_set_text (GTK_LABEL (self->go_to), words);
}

/* A panel that was never opened has cost nothing. */
static void
update_panel (DossierTalkPanels *self,
              GtkWidget **panel,
              GtkWidget *(*create) (DossierTalk *talk),
              gboolean open)
{
  if (*panel == NULL && open)
    {
      *panel = create (self->talk);
      gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), *panel);
    }
  if (*panel != NULL)
    gtk_widget_set_visible (*panel, open);
}

static DossierPanel
get_panel (DossierTalkPanels *self)
{
  return self->shown ? dossier_deck_get_panel (dossier_talk_get_deck (self->talk)) : DOSSIER_PANEL_NONE;
}

/* Every key is the talk's, whatever has the focus, which goes where a screen reader is to read. In the overview that is
 * the slide that is chosen. */
static void
move_focus (DossierTalkPanels *self,
            DossierPanel panel)
{
  GtkWidget *target = panel == DOSSIER_PANEL_HELP ? self->keys : panel == DOSSIER_PANEL_NONE ? self->home : NULL;

  if (target != NULL && gtk_widget_get_mapped (target) && !gtk_widget_is_focus (target))
    gtk_widget_grab_focus (target);
}

static void
update (DossierTalkPanels *self)
{
  DossierPanel panel = get_panel (self);

  update_go_to (self, panel == DOSSIER_PANEL_GO_TO);
  update_panel (self, &self->overview, dossier_overview_new, panel == DOSSIER_PANEL_OVERVIEW);
  update_panel (self, &self->keys, dossier_talk_keys_new, panel == DOSSIER_PANEL_HELP);
  move_focus (self, panel);
}

static void
dossier_talk_panels_dispose (GObject *object)
{
  DossierTalkPanels *self = DOSSIER_TALK_PANELS (object);

  self->home = NULL;
  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (dossier_talk_panels_parent_class)->dispose (object);
}

static void
dossier_talk_panels_class_init (DossierTalkPanelsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_talk_panels_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
dossier_talk_panels_init (DossierTalkPanels *self)
{
  self->shown = TRUE;
  self->overlay = gtk_overlay_new ();
  self->go_to = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->go_to, "dossier-hall-panel");
  gtk_widget_set_halign (self->go_to, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->go_to, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->go_to, FALSE);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->go_to);
  gtk_widget_set_parent (self->overlay, GTK_WIDGET (self));
}

/**
 * dossier_talk_panels_new:
 * @talk: a talk
 * @child: (transfer floating): what lies under the panels
 * @home: (transfer none): in @child, the slide that has the focus where no panel is open
 *
 * Returns: (transfer floating): the panels over @child
 */
GtkWidget *
dossier_talk_panels_new (DossierTalk *talk,
                         GtkWidget *child,
                         GtkWidget *home)
{
  DossierTalkPanels *self;

  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (child) && GTK_IS_WIDGET (home), NULL);

  self = g_object_new (DOSSIER_TYPE_TALK_PANELS, NULL);
  self->talk = g_object_ref (talk);
  self->home = home;
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), child);
  g_signal_connect_object (talk, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_talk_panels_set_shown:
 * @self: panels
 * @shown: whether they are for these eyes
 *
 * Keeps the panels from a hall whose speaker has a window of their own.
 */
void
dossier_talk_panels_set_shown (DossierTalkPanels *self,
                               gboolean shown)
{
  g_return_if_fail (DOSSIER_IS_TALK_PANELS (self));

  self->shown = shown;
  update (self);
}

/**
 * dossier_talk_panels_is_open:
 * @self: panels
 *
 * Returns: whether one of them is seen here
 */
gboolean
dossier_talk_panels_is_open (DossierTalkPanels *self)
{
  g_return_val_if_fail (DOSSIER_IS_TALK_PANELS (self), FALSE);

  return get_panel (self) != DOSSIER_PANEL_NONE;
}
