// SPDX-License-Identifier: GPL-3.0-or-later

/* A libFuzzer target: any bytes must give a whole dossier or a reason why not. Built and run by run-fuzz. */

#include "core/dossier-invariants.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize size)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_read_and_assert ((const char *) data, size, problems);

  g_clear_pointer (&dossier, dossier_unref);

  return 0;
}
