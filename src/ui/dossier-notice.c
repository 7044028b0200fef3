// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-notice.h"

#include "ui/dossier-paragraph.h"

#define GAP_PX 12
#define LEAST_TEXT_PX 200 /* a narrow window has more; where there is less to try, GTK tries less */

struct _DossierNotice
{
  GtkWidget parent_instance;

  GtkWidget *label;
  GtkWidget *button;
  GtkWidget *close;
  gboolean wanted; /* by the window: where the reader is now */
  gboolean closed; /* by the reader, until there is another text */
};

G_DEFINE_FINAL_TYPE (DossierNotice, dossier_notice, GTK_TYPE_WIDGET)

static void
update_visible (DossierNotice *self)
{
  gboolean says_something = *dossier_paragraph_get_text (DOSSIER_PARAGRAPH (self->label)) != '\0';

  gtk_widget_set_visible (GTK_WIDGET (self), says_something && self->wanted && !self->closed);
}

static void
close_cb (DossierNotice *self)
{
  self->closed = TRUE;
  update_visible (self);
}

static int
get_natural (GtkWidget *child,
             GtkOrientation orientation,
             int for_size)
{
  int natural;

  gtk_widget_measure (child, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

/* The buttons after the text, with the gaps before them. */
static int
get_buttons_width (DossierNotice *self)
{
  int width = GAP_PX + get_natural (self->close, GTK_ORIENTATION_HORIZONTAL, -1);

  if (gtk_widget_get_visible (self->button))
    width += GAP_PX + get_natural (self->button, GTK_ORIENTATION_HORIZONTAL, -1);
  return width;
}

/* Not a GtkBox, which asks a text that wraps for its width at every height, to be answered from a dozen layouts: the
 * window does not want to know, and this stands in the way of its first frame. */
static void
dossier_notice_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  DossierNotice *self = DOSSIER_NOTICE (widget);
  int buttons = get_buttons_width (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->label, orientation, -1, NULL, natural, NULL, NULL);
      *minimum = MIN (*natural, LEAST_TEXT_PX) + buttons;
      *natural += buttons;
      return;
    }

  *natural = get_natural (self->label, orientation, for_size >= 0 ? MAX (0, for_size - buttons) : -1);
  *natural = MAX (*natural, get_natural (self->close, orientation, -1));
  if (gtk_widget_get_visible (self->button))
    *natural = MAX (*natural, get_natural (self->button, orientation, -1));
  *minimum = *natural;
}

/* Places child at *x px from the start, in the middle of the height, and moves *x past it. */
static void
place (DossierNotice *self,
       GtkWidget *child,
       int *x,
       int child_width,
       int width,
       int height)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int child_height = MIN (height, get_natural (child, GTK_ORIENTATION_VERTICAL, child_width));
  graphene_point_t corner = { rtl ? width - *x - child_width : *x, (height - child_height) / 2 };

  gtk_widget_allocate (child, child_width, child_height, -1, gsk_transform_translate (NULL, &corner));
  *x += child_width + GAP_PX;
}

static void
dossier_notice_size_allocate (GtkWidget *widget,
                              int width,
                              int height,
                              int baseline)
{
  DossierNotice *self = DOSSIER_NOTICE (widget);
  int x = 0;

  place (self, self->label, &x, width - get_buttons_width (self), width, height);
  if (gtk_widget_get_visible (self->button))
    place (self, self->button, &x, get_natural (self->button, GTK_ORIENTATION_HORIZONTAL, -1), width, height);
  place (self, self->close, &x, get_natural (self->close, GTK_ORIENTATION_HORIZONTAL, -1), width, height);
}

static GtkSizeRequestMode
dossier_notice_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_notice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DOSSIER_TYPE_NOTICE);

  G_OBJECT_CLASS (dossier_notice_parent_class)->dispose (object);
}

static void
dossier_notice_class_init (DossierNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_notice_dispose;
  widget_class->measure = dossier_notice_measure;
  widget_class->size_allocate = dossier_notice_size_allocate;
  widget_class->get_request_mode = dossier_notice_get_request_mode;

  g_type_ensure (DOSSIER_TYPE_PARAGRAPH);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/dossier_app/Dossier/dossier-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, DossierNotice, label);
  gtk_widget_class_bind_template_child (widget_class, DossierNotice, button);
  gtk_widget_class_bind_template_child (widget_class, DossierNotice, close);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_set_css_name (widget_class, "dossier-notice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NOTE);
}

static void
dossier_notice_init (DossierNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dossier_notice_new:
 *
 * Makes a notice that says nothing and is not shown.
 *
 * Returns: (transfer floating): the notice
 */
GtkWidget *
dossier_notice_new (void)
{
  return g_object_new (DOSSIER_TYPE_NOTICE, NULL);
}

/**
 * dossier_notice_get_text:
 * @self: a notice
 *
 * Gets what it says.
 *
 * Returns: (transfer none): the text, perhaps empty
 */
const char *
dossier_notice_get_text (DossierNotice *self)
{
  g_return_val_if_fail (DOSSIER_IS_NOTICE (self), "");

  return dossier_paragraph_get_text (DOSSIER_PARAGRAPH (self->label));
}

/**
 * dossier_notice_set_text:
 * @self: a notice
 * @text: (nullable): plain text
 *
 * Sets what it says. A notice that was put away comes back with its new text; without a text it is not shown.
 */
void
dossier_notice_set_text (DossierNotice *self,
                         const char *text)
{
  g_return_if_fail (DOSSIER_IS_NOTICE (self));

  text = text != NULL ? text : "";
  dossier_paragraph_set_text (DOSSIER_PARAGRAPH (self->label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  self->closed = FALSE;
  update_visible (self);
}

/**
 * dossier_notice_set_action:
 * @self: a notice
 * @label: what the button says
 * @action_name: a detailed action name
 *
 * Gives it a button.
 */
void
dossier_notice_set_action (DossierNotice *self,
                           const char *label,
                           const char *action_name)
{
  g_return_if_fail (DOSSIER_IS_NOTICE (self));
  g_return_if_fail (label != NULL);
  g_return_if_fail (action_name != NULL);

  gtk_button_set_label (GTK_BUTTON (self->button), label);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->button), action_name);
  gtk_widget_set_visible (self->button, TRUE);
}

/**
 * dossier_notice_set_wanted:
 * @self: a notice
 * @wanted: whether the notice has its place where the reader is
 *
 * Shows or hides the notice. One that the reader has put away stays away.
 */
void
dossier_notice_set_wanted (DossierNotice *self,
                           gboolean wanted)
{
  g_return_if_fail (DOSSIER_IS_NOTICE (self));

  self->wanted = wanted != FALSE;
  update_visible (self);
}

/**
 * dossier_notice_set_closable:
 * @self: a notice
 * @closable: whether the reader can put it away
 *
 * Keeps a notice in sight for as long as what it tells of lasts. It can be put away if this is never called.
 */
void
dossier_notice_set_closable (DossierNotice *self,
                             gboolean closable)
{
  g_return_if_fail (DOSSIER_IS_NOTICE (self));

  gtk_widget_set_visible (self->close, closable);
}
