// SPDX-License-Identifier: GPL-3.0-or-later

/* How a slide is called in a list of slides, where several may have one title. Pure. */

#pragma once

#include "draw/dossier-slide.h"

G_BEGIN_DECLS

void dossier_slides_name (GPtrArray *slides);

G_END_DECLS
