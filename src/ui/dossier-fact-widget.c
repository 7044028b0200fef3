// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-fact-widget.h"

#include "ui/dossier-chart-stop.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-search-row.h"

/**
 * dossier_widget_get_fact_id:
 * @widget: a widget
 *
 * Returns: (transfer none) (nullable): the id of the fact that it stands for
 */
const char *
dossier_widget_get_fact_id (GtkWidget *widget)
{
  const char *action;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  if (DOSSIER_IS_FACT_ROW (widget))
    return dossier_fact_row_get_fact (DOSSIER_FACT_ROW (widget))->id;
  if (DOSSIER_IS_SEARCH_ROW (widget))
    return dossier_search_row_get_fact (DOSSIER_SEARCH_ROW (widget))->id;
  if (DOSSIER_IS_CHART_STOP (widget))
    return dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (widget));
  if (!GTK_IS_ACTIONABLE (widget))
    return NULL;

  action = gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));
  if (g_strcmp0 (action, "win.open-fact") != 0)
    return NULL;

  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), NULL);
}
