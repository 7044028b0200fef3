// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-navigation.h"

#include <string.h>

/* places[0 … current] is the way here, places[current + 1 …] what lies forward. */
struct _DossierNavigation
{
  GArray *places; /* of DossierPlace */
  guint current;  /* meaningful once there is a place */
};

/**
 * dossier_navigation_new:
 *
 * Makes a navigation that has been nowhere yet.
 *
 * Returns: (transfer full): the navigation
 */
DossierNavigation *
dossier_navigation_new (void)
{
  DossierNavigation *navigation = g_new0 (DossierNavigation, 1);

  navigation->places = g_array_new (FALSE, FALSE, sizeof (DossierPlace));
  return navigation;
}

/**
 * dossier_navigation_free:
 * @navigation: (transfer full): a navigation
 *
 * Frees it.
 */
void
dossier_navigation_free (DossierNavigation *navigation)
{
  g_return_if_fail (navigation != NULL);

  g_array_unref (navigation->places);
  g_free (navigation);
}

/**
 * dossier_navigation_get_place:
 * @navigation: a navigation
 *
 * Gets where the reader is.
 *
 * Returns: the place; both ids %NULL before the first dossier_navigation_go()
 */
DossierPlace
dossier_navigation_get_place (const DossierNavigation *navigation)
{
  const DossierPlace nowhere = { NULL, NULL };

  g_return_val_if_fail (navigation != NULL, nowhere);

  if (navigation->places->len == 0)
    return nowhere;
  return g_array_index (navigation->places, DossierPlace, navigation->current);
}

/* Forgets what lies forward and, when the history is full, what lies farthest back. */
static void
make_room (DossierNavigation *navigation)
{
  if (navigation->places->len > 0)
    g_array_set_size (navigation->places, navigation->current + 1);
  if (navigation->places->len == DOSSIER_MAX_HISTORY)
    g_array_remove_index (navigation->places, 0);
}

/**
 * dossier_navigation_go:
 * @navigation: a navigation
 * @view: id of a view
 * @fact: (nullable): id of the fact whose evidence is shown
 *
 * Goes to a place. Going to where one is already changes nothing, so that it costs no step of the way back.
 *
 * Returns: whether the place has changed
 */
gboolean
dossier_navigation_go (DossierNavigation *navigation,
                       const char *view,
                       const char *fact)
{
  DossierPlace now;
  DossierPlace next = { g_intern_string (view), g_intern_string (fact) };

  g_return_val_if_fail (navigation != NULL, FALSE);
  g_return_val_if_fail (view != NULL, FALSE);

  now = dossier_navigation_get_place (navigation);
  if (now.view == next.view && now.fact == next.fact)
    return FALSE;

  make_room (navigation);
  g_array_append_val (navigation->places, next);
  navigation->current = navigation->places->len - 1;
  return TRUE;
}

/**
 * dossier_navigation_can_go_back:
 * @navigation: a navigation
 *
 * Tells whether there is a place to go back to.
 *
 * Returns: whether there is
 */
gboolean
dossier_navigation_can_go_back (const DossierNavigation *navigation)
{
  g_return_val_if_fail (navigation != NULL, FALSE);

  return navigation->current > 0;
}

/**
 * dossier_navigation_can_go_forward:
 * @navigation: a navigation
 *
 * Tells whether there is a place to go forward to.
 *
 * Returns: whether there is
 */
gboolean
dossier_navigation_can_go_forward (const DossierNavigation *navigation)
{
  g_return_val_if_fail (navigation != NULL, FALSE);

  return navigation->current + 1 < navigation->places->len;
}

/**
 * dossier_navigation_back:
 * @navigation: a navigation
 *
 * Goes back one place.
 *
 * Returns: whether there was one
 */
gboolean
dossier_navigation_back (DossierNavigation *navigation)
{
  if (!dossier_navigation_can_go_back (navigation))
    return FALSE;

  navigation->current--;
  return TRUE;
}

/**
 * dossier_navigation_forward:
 * @navigation: a navigation
 *
 * Goes forward one place.
 *
 * Returns: whether there was one
 */
gboolean
dossier_navigation_forward (DossierNavigation *navigation)
{
  if (!dossier_navigation_can_go_forward (navigation))
    return FALSE;

  navigation->current++;
  return TRUE;
}

/**
 * dossier_place_is_own:
 * @view: the page of a place
 *
 * Returns: whether it is one of Dossier's own, and no view of a dossier
 */
gboolean
dossier_place_is_own (const char *view)
{
  g_return_val_if_fail (view != NULL, FALSE);

  return g_str_has_prefix (view, DOSSIER_OWN_PREFIX);
}

/**
 * dossier_place_split_own:
 * @view: the name of a page of Dossier's own
 * @name: (out) (transfer full): its name, without the prefix
 * @argument: (out) (transfer full) (nullable): what follows the first slash; %NULL where there is none
 *
 * Takes "own:party/bukele" apart.
 */
void
dossier_place_split_own (const char *view,
                         char **name,
                         char **argument)
{
  const char *slash;

  g_return_if_fail (view != NULL && dossier_place_is_own (view));
  g_return_if_fail (name != NULL && argument != NULL);

  view += strlen (DOSSIER_OWN_PREFIX);
  slash = strchr (view, '/');
  *name = slash != NULL ? g_strndup (view, (gsize) (slash - view)) : g_strdup (view);
  *argument = slash != NULL ? g_strdup (slash + 1) : NULL;
}
