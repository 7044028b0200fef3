// SPDX-License-Identifier: GPL-3.0-or-later

/* The style sheet of the interface, and the colours that the desktop's appearance puts in place of its own. */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

void dossier_style_install (GdkDisplay *display);

G_END_DECLS
