// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-clock-button.h"

#include <glib/gi18n.h>

#include "core/dossier-date.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"

struct _DossierClockButton
{
  GtkWidget parent_instance;
  GtkWidget *button;
  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (DossierClockButton, dossier_clock_button, GTK_TYPE_WIDGET)

static void
on_day_chosen (DossierClockButton *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *day = g_date_time_format (date, "%F");

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-clock", "s", day);
}

static GtkWidget *
create_popover (DossierClockButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *show = gtk_button_new_with_label (_("Show That Day"));
  GtkWidget *popover = gtk_popover_new ();

  self->calendar = g_object_new (GTK_TYPE_CALENDAR, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  dossier_widget_set_name (GTK_WIDGET (self->calendar), _("Day"));
  gtk_widget_add_css_class (show, "suggested-action");
  g_signal_connect_swapped (show, "clicked", G_CALLBACK (on_day_chosen), self);
  gtk_box_append (GTK_BOX (box), dossier_label_new (_("Show only what had been said by"), "dossier-secondary"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calendar));
  gtk_box_append (GTK_BOX (box), show);
  gtk_popover_set_child (GTK_POPOVER (popover), box);

  return popover;
}

static void
dossier_clock_button_dispose (GObject *object)
{
  g_clear_pointer (&DOSSIER_CLOCK_BUTTON (object)->button, gtk_widget_unparent);

  G_OBJECT_CLASS (dossier_clock_button_parent_class)->dispose (object);
}

static void
dossier_clock_button_class_init (DossierClockButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_clock_button_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
dossier_clock_button_init (DossierClockButton *self)
{
  self->button = gtk_menu_button_new ();
  gtk_widget_set_tooltip_text (self->button, _("Show only what had been said by a day"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), create_popover (self));
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

/**
 * dossier_clock_button_new:
 * @compact: whether an icon stands in place of the words
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
dossier_clock_button_new (gboolean compact)
{
  DossierClockButton *self = g_object_new (DOSSIER_TYPE_CLOCK_BUTTON, NULL);

  if (compact)
    gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "x-office-calendar-symbolic");
  else
    gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), _("As Published By…"));
  dossier_menu_button_set_name (GTK_MENU_BUTTON (self->button), _("As Published By…"));

  return GTK_WIDGET (self);
}

/**
 * dossier_clock_button_set_day:
 * @self: a button
 * @day: a Julian day
 *
 * Lets the calendar begin at a day.
 */
void
dossier_clock_button_set_day (DossierClockButton *self,
                              gint32 day)
{
  DossierDate shown = dossier_date_for_day (day);
  g_autoptr (GDateTime) date = NULL;

  g_return_if_fail (DOSSIER_IS_CLOCK_BUTTON (self));

  /* A calendar has no days before the first year. */
  date = g_date_time_new_local (shown.start.year, shown.start.month, shown.start.day, 12, 0, 0);
  if (date != NULL)
    gtk_calendar_select_day (self->calendar, date);
}
