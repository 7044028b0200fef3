// SPDX-License-Identifier: GPL-3.0-or-later

/* The style of a page: for a telephone first, wider where there is room; light or dark, and with more contrast, as the
 * reader's system has it; on paper light. The colours are those of the charts. */

#include <math.h>

#include "present/dossier-takeaway-private.h"

static const struct
{
  const char *name;
  DossierRole role;
} colours[] = {
  { "card", DOSSIER_ROLE_CARD },
  { "text", DOSSIER_ROLE_TEXT },
  { "secondary", DOSSIER_ROLE_SECONDARY },
  { "axis", DOSSIER_ROLE_AXIS },
  { "grid", DOSSIER_ROLE_GRID },
  { "accent", DOSSIER_ROLE_ACCENT },
};

static const char rules[] =
  "*{box-sizing:border-box}\n"
  "html{font:100%/1.5 system-ui,\"Cantarell\",\"Noto Sans\",sans-serif;background:var(--card);color:var(--text);"
  "-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}\n"
  "body{margin:0 auto;max-width:52rem;padding:1rem;overflow-wrap:break-word;font-variant-numeric:tabular-nums}\n"
  "a{color:var(--accent)}\n"
  ":focus-visible,:target{outline:3px solid var(--accent);outline-offset:3px}\n"
  ".skip{position:absolute;inset-inline-start:-100vw}\n"
  ".skip:focus{position:static}\n"
  "h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}\n"
  "h2{font-size:1.4rem;line-height:1.25;margin:0 0 .5rem}\n"
  "p,ul,ol,dl{margin:0 0 .75rem}\n"
  "ol,ul{padding-inline-start:1.75rem}\n"
  ".contents a{display:inline-block;padding:.3rem 0;min-height:2.75rem}\n"
  ".number,.subtitle,.reading,.when,.note,.source,.backup,figcaption,dt{color:var(--secondary)}\n"
  ".number{display:block;font-size:1rem;font-weight:400}\n"
  "section{border-block-start:1px solid var(--axis);padding-block:2rem 1rem;margin-block-start:1rem}\n"
  ".claims{display:grid;gap:1.5rem;margin-block:1rem}\n"
  ".claim,.missing{border-inline-start:4px solid var(--axis);padding-inline-start:1rem}\n"
  ".missing{border-inline-start-style:dashed}\n"
  ".claim p,.missing p{margin-block-end:.25rem}\n"
  ".tag{border:1px solid var(--axis);border-radius:.25rem;padding:0 .25rem;font-size:.8rem;font-weight:700}\n"
  ".who,.status{font-weight:700}\n"
  ".status{color:var(--text)}\n"
  ".figure{font-size:2.25rem;font-weight:800;line-height:1.2}\n"
  ".words{font-size:1.2rem}\n"
  ".source,figcaption,.reading{font-size:.9rem}\n"
  ".notes{border:1px solid var(--axis);padding:.75rem 1rem 0;margin-block:1rem}\n"
  ".notes p{white-space:pre-line}\n"
  "h3{font-size:1rem;margin:0 0 .5rem}\n"
  "summary{cursor:pointer;padding:.6rem 0;min-height:2.75rem;font-weight:700}\n"
  ".veil>summary{border:1px dashed var(--axis);border-radius:.5rem;padding-inline:.75rem}\n"
  "figure{margin:0}\n"
  "svg{display:block;max-width:100%}\n"
  ".narrow>svg{width:100%;max-width:30rem;margin:auto}\n"
  ".wide>svg{width:100%}\n"
  ".light,.narrow{display:block}\n"
  ".dark,.wide{display:none}\n"
  ".ways{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;margin-block-start:1rem}\n"
  ".ways a{padding:.6rem 0;min-height:2.75rem}\n"
  "dt{font-weight:700}\n"
  "dd{margin:0 0 .5rem}\n"
  "@media screen and (prefers-color-scheme:dark){.light{display:none}.dark{display:block}}\n"
  "@media (min-width:44rem){h1{font-size:2.5rem}.narrow{display:none}.wide{display:block}"
  ".beside{grid-template-columns:1fr 1fr}.beside>.relation{grid-column:1/-1;grid-row:1}}\n"
  "@media print{.ways,.skip{display:none}section{break-inside:avoid}"
  ".contents a{color:inherit;min-height:0;padding:0}}\n";

static void
append_colours (GString *out,
                const char *media,
                DossierTheme theme,
                const char *scheme)
{
  g_string_append_printf (out, "%s:root{color-scheme:%s", media, scheme);
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      DossierColour colour = dossier_palette_get (theme, colours[i].role);

      g_string_append_printf (out, ";--%s:#%02x%02x%02x", colours[i].name, (guint) round (colour.red * 255),
                              (guint) round (colour.green * 255), (guint) round (colour.blue * 255));
    }
  g_string_append (out, *media != '\0' ? "}}\n" : "}\n");
}

/**
 * dossier_takeaway_get_style:
 *
 * Returns: (transfer full): CSS
 */
char *
dossier_takeaway_get_style (void)
{
  GString *out = g_string_new ("\n");

  append_colours (out, "", DOSSIER_THEME_LIGHT, "light");
  append_colours (out, "@media (prefers-contrast:more){", DOSSIER_THEME_HIGH_CONTRAST_LIGHT, "light");
  append_colours (out, "@media screen and (prefers-color-scheme:dark){", DOSSIER_THEME_DARK, "dark");
  append_colours (out, "@media screen and (prefers-color-scheme:dark) and (prefers-contrast:more){",
                  DOSSIER_THEME_HIGH_CONTRAST_DARK, "dark");
  g_string_append (out, rules);

  return g_string_free (out, FALSE);
}
