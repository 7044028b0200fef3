// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene-find.h"

/* The first mark of a kind that belongs to a fact, which must be in the scene; NULL where there is none. */
const DossierMark *
scene_find_mark (const DossierScene *scene,
                 const char *fact_id,
                 DossierMarkKind kind)
{
  int stop = dossier_scene_find_stop (scene, fact_id);

  g_assert_cmpint (stop, >=, 0);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (dossier_scene_get_mark (scene, i)->stop == stop && dossier_scene_get_mark (scene, i)->kind == kind)
      return dossier_scene_get_mark (scene, i);

  return NULL;
}

/* The first mark that says this; NULL where there is none. */
const DossierMark *
scene_find_text (const DossierScene *scene,
                 const char *text)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (g_strcmp0 (dossier_scene_get_mark (scene, i)->text, text) == 0)
      return dossier_scene_get_mark (scene, i);

  return NULL;
}
