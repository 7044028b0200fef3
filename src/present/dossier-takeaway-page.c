// SPDX-License-Identifier: GPL-3.0-or-later

/* A talk as one HTML file: a section a slide, in words, to be read on a telephone. It needs no script, and loads
 * nothing: its policy forbids both. */

#include <glib/gi18n.h>
#include <string.h>

#include "dossier-config.h"
#include "present/dossier-about-state.h"
#include "present/dossier-citation.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-html.h"
#include "present/dossier-language.h"
#include "present/dossier-takeaway-private.h"

typedef struct
{
  const DossierTakeaway *talk;
  GString *out;
} Page;

static const DossierSlide *
get_slide (const Page *page,
           guint index)
{
  return g_ptr_array_index (page->talk->slides, index);
}

/* What lies under a content note is not seen before someone wants to see it. */
static void
begin_veil (Page *page,
            const DossierSlide *slide)
{
  dossier_html_write_words (page->out,
                            dossier_takeaway_covers (page->talk, slide)
                              ? "<details class=\"veil\">\n<summary>%</summary>\n"
                              : "<details class=\"veil\" open>\n<summary>%</summary>\n",
                            slide->content_note);
}

static void
end_veil (Page *page,
          const DossierSlide *slide)
{
  if (slide->content_note != NULL && *slide->content_note != '\0')
    g_string_append (page->out, "</details>\n");
}

static void
write_claim (Page *page,
             const DossierSlide *slide,
             const DossierSlideClaim *claim)
{
  if (claim->fact_id == NULL)
    {
      dossier_html_write (page->out, "<div class=\"missing\">\n<p>%</p>\n</div>\n", claim->words, NULL);
      return;
    }

  dossier_html_write (page->out, "<article class=\"claim\" data-fact=\"%\">\n<p class=\"who\">", claim->fact_id, NULL);
  dossier_html_write_words (page->out, "<span class=\"tag\" aria-hidden=\"true\">%</span> ", claim->tag);
  dossier_html_write (page->out, "%</p>\n<p class=\"when\"><span class=\"status\">%</span> · %</p>\n", claim->who,
                      claim->status_word, claim->when, NULL);
  begin_veil (page, slide);
  dossier_html_write_words (page->out, "<p class=\"label\">%</p>\n", claim->label);
  dossier_html_write_words (page->out, "<p class=\"figure\">%</p>\n", claim->number);
  dossier_html_write_words (page->out, "<p class=\"words\">%</p>\n", claim->words);
  dossier_html_write_words (page->out, "<p class=\"note\">%</p>\n",
                            claim->full_note != NULL ? claim->full_note : claim->note);
  end_veil (page, slide);
  g_string_append (page->out, "</article>\n");
}

/* How an answer stands to its claim is said before it. */
static void
write_claims (Page *page,
              const DossierSlide *slide)
{
  if (slide->claims->len == 0)
    return;

  g_string_append (page->out, slide->claims->len > 1 ? "<div class=\"claims beside\">\n" : "<div class=\"claims\">\n");
  for (guint i = 0; i < slide->claims->len; i++)
    {
      if (slide->kind == DOSSIER_SLIDE_PAIR && i == 1)
        dossier_html_write_words (page->out, "<p class=\"relation subtitle\">%</p>\n", slide->subtitle);
      write_claim (page, slide, &g_array_index (slide->claims, DossierSlideClaim, i));
    }
  g_string_append (page->out, "</div>\n");
}

static void
write_notes (Page *page,
             const DossierSlide *slide)
{
  if (!page->talk->wish->with_notes || slide->notes == NULL)
    return;

  dossier_html_write (page->out, "<aside class=\"notes\">\n<h3>%</h3>\n", C_("takeaway", "Notes"), NULL);
  begin_veil (page, slide);
  dossier_html_write (page->out, "<p>%</p>\n", slide->notes, NULL);
  end_veil (page, slide);
  g_string_append (page->out, "</aside>\n");
}

static void
write_ways (Page *page,
            guint index)
{
  g_string_append (page->out, "<p class=\"ways\">");
  if (index > 0)
    {
      g_autofree char *before = g_strdup_printf ("%u", index);

      dossier_html_write (page->out, "<a rel=\"prev\" href=\"#slide-%\">%</a>\n", before, _("Previous slide"), NULL);
    }
  dossier_html_write (page->out, "<a href=\"#contents\">%</a>\n", C_("takeaway", "Contents"), NULL);
  if (index + 1 < page->talk->slides->len)
    {
      g_autofree char *after = g_strdup_printf ("%u", index + 2);

      dossier_html_write (page->out, "<a rel=\"next\" href=\"#slide-%\">%</a>\n", after, _("Next slide"), NULL);
    }
  g_string_append (page->out, "</p>\n");
}

static void
write_source (Page *page,
              const DossierSlide *slide)
{
  g_autofree char *sentence = NULL;

  if (slide->source != NULL && *slide->source != '\0')
    {
      /* Translators: %s are sources, with the places in them */
      sentence = g_strdup_printf (_("Source: %s"), slide->source);
      dossier_html_write (page->out, "<p class=\"source\">%</p>\n", sentence, NULL);
    }
  if (slide->as_of != NULL)
    dossier_html_write (page->out, "<p class=\"source\">%</p>\n", slide->as_of, NULL);
}

static void
write_slide (Page *page,
             guint index)
{
  const DossierSlide *slide = get_slide (page, index);
  g_autofree char *number = g_strdup_printf ("%u", index + 1);
  g_autofree char *of = g_strdup_printf ("%u / %u", index + 1, page->talk->slides->len);

  dossier_html_write (page->out, "<section id=\"slide-%\" aria-labelledby=\"title-%\">\n"
                                 "<h2 id=\"title-%\"><span class=\"number\">%</span> %</h2>\n",
                      number, number, number, of, slide->title, NULL);
  if (slide->backup)
    dossier_html_write (page->out, "<p class=\"backup\">%</p>\n", C_("slide", "Backup, after the end"), NULL);
  if (slide->kind != DOSSIER_SLIDE_PAIR)
    dossier_html_write_words (page->out, "<p class=\"subtitle\">%</p>\n", slide->subtitle);
  write_claims (page, slide);
  if (slide->chart != NULL)
    {
      begin_veil (page, slide);
      dossier_takeaway_write_chart (page->out, slide, index + 1);
      end_veil (page, slide);
    }
  write_source (page, slide);
  write_notes (page, slide);
  write_ways (page, index);
  g_string_append (page->out, "</section>\n");
}

/* By their entries: the names for the speaker may hold a claim without who made it. */
static void
write_contents (Page *page)
{
  dossier_html_write (page->out, "<nav class=\"contents\" id=\"contents\" aria-labelledby=\"contents-title\">\n"
                                 "<h2 id=\"contents-title\">%</h2>\n<ol>\n",
                      C_("takeaway", "Contents"), NULL);
  for (guint i = 0; i < page->talk->slides->len; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      const char *entry = dossier_slide_get_entry (get_slide (page, i));

      dossier_html_write (page->out, "<li><a href=\"#slide-%\">%</a></li>\n", number, entry, NULL);
    }
  dossier_html_write (page->out, "</ol>\n<p><a href=\"#sources\">%</a></p>\n</nav>\n", _("Sources"), NULL);
}

/* A citation, whose address can be followed where it is one of the web's. */
static void
write_citation (Page *page,
                const DossierSource *source)
{
  g_autofree char *words = dossier_cite_source (page->talk->dossier, source, DOSSIER_CITATION_FULL);
  g_autofree char *address = source->url != NULL ? dossier_clean_text (source->url) : NULL;
  char *place = NULL;

  if (address != NULL && (g_str_has_prefix (address, "https://") || g_str_has_prefix (address, "http://")))
    place = strstr (words, address);
  if (place == NULL)
    {
      dossier_html_write (page->out, "<li>%</li>\n", words, NULL);
      return;
    }

  *place = '\0';
  dossier_html_write (page->out, "<li>%<a rel=\"noreferrer\" href=\"%\">%</a>%</li>\n", words, address, address,
                      place + strlen (address), NULL);
}

static void
write_sources (Page *page)
{
  g_autoptr (GPtrArray) sources = dossier_takeaway_list_sources (page->talk, 0, page->talk->slides->len);
  g_autoptr (DossierAboutState) about = dossier_about_state_new (page->talk->dossier);

  dossier_html_write (page->out, "<section id=\"sources\" aria-labelledby=\"sources-title\">\n"
                                 "<h2 id=\"sources-title\">%</h2>\n<ul>\n",
                      _("Sources"), NULL);
  for (guint i = 0; i < sources->len; i++)
    write_citation (page, g_ptr_array_index (sources, i));
  dossier_html_write (page->out, "</ul>\n<h2>%</h2>\n<dl>\n", about->title, NULL);
  for (guint i = 0; i < about->dataset->lines->len; i++)
    {
      const DossierAboutLine *line = g_ptr_array_index (about->dataset->lines, i);

      dossier_html_write (page->out, "<dt>%</dt>\n<dd>%</dd>\n", line->label, line->words, NULL);
    }
  g_string_append (page->out, "</dl>\n</section>\n");
}

/* Nothing is loaded and nothing runs; the page's own style is known by what is in it. */
static void
write_policy (Page *page,
              const char *style)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *hash = NULL;
  guint8 digest[32];
  gsize length = sizeof digest;

  g_checksum_update (checksum, (const guchar *) style, -1);
  g_checksum_get_digest (checksum, digest, &length);
  hash = g_base64_encode (digest, length);
  dossier_html_write (page->out, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                 "style-src 'sha256-%'; base-uri 'none'; form-action 'none'\">\n",
                      hash, NULL);
}

static void
write_head (Page *page,
            const char *dataset)
{
  g_autofree char *style = dossier_takeaway_get_style ();

  dossier_html_write (page->out, "<!DOCTYPE html>\n<html lang=\"%\" dir=\"%\">\n<head>\n<meta charset=\"utf-8\">\n",
                      dossier_interface_language (), dossier_interface_is_right_to_left () ? "rtl" : "ltr", NULL);
  write_policy (page, style);
  dossier_html_write (page->out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                 "<meta name=\"color-scheme\" content=\"light dark\">\n"
                                 "<meta name=\"referrer\" content=\"no-referrer\">\n"
                                 "<meta name=\"generator\" content=\"Dossier %\">\n"
                                 "<meta name=\"dcterms.source\" content=\"%\">\n<title>%</title>\n",
                      DOSSIER_VERSION, dataset, page->talk->title, NULL);
  g_string_append_printf (page->out, "<style>%s</style>\n</head>\n", style);
}

/**
 * dossier_takeaway_write_page:
 * @talk: a talk
 * @cancellable: (nullable): is asked before each slide
 * @error: return location: %G_IO_ERROR_CANCELLED
 *
 * Writes a talk as a page for a browser.
 *
 * Returns: (transfer full) (nullable): UTF-8
 */
GBytes *
dossier_takeaway_write_page (const DossierTakeaway *talk,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autofree char *dataset = dossier_takeaway_format_dataset (talk);
  Page page = { talk, g_string_new (NULL) };

  write_head (&page, dataset);
  dossier_html_write (page.out, "<body>\n<a class=\"skip\" href=\"#slide-1\">%</a>\n<header>\n<h1>%</h1>\n<p>%</p>\n"
                                "</header>\n",
                      _("To the first slide"), talk->title, dataset, NULL);
  write_contents (&page);
  g_string_append (page.out, "<main>\n");
  for (guint i = 0; i < talk->slides->len && !g_cancellable_is_cancelled (cancellable); i++)
    write_slide (&page, i);
  g_string_append (page.out, "</main>\n<footer>\n");
  write_sources (&page);
  g_string_append (page.out, "</footer>\n</body>\n</html>\n");
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      g_string_free (page.out, TRUE);
      return NULL;
    }

  return g_string_free_to_bytes (page.out);
}
