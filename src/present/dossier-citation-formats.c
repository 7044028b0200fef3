// SPDX-License-Identifier: GPL-3.0-or-later

/* BibTeX, RIS and CSL-JSON.
 *
 * BibTeX: the fields of "BibTeXing" (Patashnik 1988), and url and language, which its successors read. RIS: the tags of
 * the "RIS Format Specifications" (2011). CSL-JSON: the schema csl-data.json of CSL 1.0.2. */

#include "present/dossier-citation-private.h"

#include <glib/gi18n.h>

#include "core/dossier-json-writer.h"
#include "present/dossier-format.h"
#include "present/dossier-source-words.h"

#define YEAR_LENGTH 16

/* Braces are written as commands, not with a backslash: BibTeX counts them before LaTeX sees them. */
static const char *
get_latex (char character)
{
  switch (character)
    {
    case '\\': return "\\textbackslash{}";
    case '{': return "\\textbraceleft{}";
    case '}': return "\\textbraceright{}";
    case '~': return "\\textasciitilde{}";
    case '^': return "\\textasciicircum{}";
    case '<': return "\\textless{}";
    case '>': return "\\textgreater{}";
    case '|': return "\\textbar{}";
    case '"': return "\\textquotedblright{}";
    case '$': return "\\$";
    case '&': return "\\&";
    case '#': return "\\#";
    case '%': return "\\%";
    case '_': return "\\_";
    default: return NULL;
    }
}

/* Letters beyond ASCII stay as they are; the signs of paragraphs and sections are no letters. */
static char *
escape_latex (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);
      const char *command = character < 0x80 ? get_latex ((char) character) : NULL;

      if (command != NULL)
        g_string_append (escaped, command);
      else if (character == 0xb6)
        g_string_append (escaped, "\\P{}");
      else if (character == 0xa7)
        g_string_append (escaped, "\\S{}");
      else
        g_string_append_unichar (escaped, character);
    }

  return g_string_free (escaped, FALSE);
}

/* An address is taken as it is, but must not upset the braces. */
static char *
escape_url (const char *url)
{
  return g_uri_escape_string (url, "%:/?#[]@!$&'()*+,;=~", TRUE);
}

static void
append_field (GString *entry,
              const char *name,
              const char *value,
              gboolean keep_case)
{
  g_autofree char *escaped = value != NULL ? escape_latex (value) : NULL;

  if (escaped != NULL)
    g_string_append_printf (entry, keep_case ? ",\n  %s = {{%s}}" : ",\n  %s = {%s}", name, escaped);
}

/* One end of a date, as far as it is known. */
static void
append_year (GString *text,
             const DossierDatePart *part)
{
  if (part->precision == DOSSIER_PRECISION_NONE)
    return;
  if (part->approximate || part->uncertain)
    g_string_append (text, "c. ");
  g_string_append_printf (text, "%04d", part->year);
  if (part->precision == DOSSIER_PRECISION_DECADE || part->precision == DOSSIER_PRECISION_CENTURY)
    g_string_append (text, "s");
}

static char *
format_year (const DossierDate *date)
{
  GString *text = g_string_sized_new (YEAR_LENGTH);

  if (!dossier_date_is_set (date))
    return g_string_free (g_string_append (text, "n.d."), FALSE);

  append_year (text, &date->start);
  if (date->is_interval)
    {
      g_string_append (text, "--");
      append_year (text, &date->end);
    }

  return g_string_free (text, FALSE);
}

static void
append_month (GString *entry,
              const DossierDate *date)
{
  static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec" };

  if (dossier_date_is_set (date) && !date->is_interval && date->start.month > 0)
    g_string_append_printf (entry, ",\n  month = %s", months[date->start.month - 1]);
}

/* Places, and what a reader of the list must know. */
static char *
make_note (const DossierCitation *citation)
{
  g_autofree char *unknowns = dossier_format_source_unknowns (citation->source);
  g_autofree char *of_source = NULL;
  GString *note = g_string_new (NULL);

  if (citation->places != NULL)
    g_string_append_printf (note, "%s. ", citation->places);
  g_string_append (note, citation->by_way_of);
  if (unknowns == NULL)
    return g_string_free (note, FALSE);

  /* Translators: in a note to a citation; %s is what is not known of the source: "author and date not known" */
  of_source = g_strdup_printf (_("Of the source: %s."), unknowns);
  dossier_append_sentence (note, of_source);
  return g_string_free (note, FALSE);
}

/**
 * dossier_citation_write_bibtex:
 * @citation: what to cite
 *
 * Writes an entry. An author is kept whole in braces: which part of a name is the family's is not known.
 *
 * Returns: (transfer full): the entry, with a line break at its end
 */
char *
dossier_citation_write_bibtex (const DossierCitation *citation)
{
  const DossierSource *source = citation->source;
  GString *entry = g_string_new (NULL);
  g_autofree char *year = format_year (&source->issued);
  g_autofree char *note = make_note (citation);

  g_string_append_printf (entry, "@%s{%s", dossier_source_get_bibtex_type (source), citation->key);
  append_field (entry, "author", citation->author, TRUE);
  append_field (entry, "title", citation->title, TRUE);
  append_field (entry, "howpublished", citation->kind, FALSE);
  append_field (entry, "publisher", citation->publisher, FALSE);
  append_field (entry, "year", year, FALSE);
  append_month (entry, &source->issued);
  append_field (entry, "language", source->language, FALSE);
  append_field (entry, "note", note, FALSE);
  if (citation->url != NULL)
    {
      g_autofree char *url = escape_url (citation->url);

      g_string_append_printf (entry, ",\n  url = {%s}", url);
    }
  if (citation->author == NULL)
    append_field (entry, "key", citation->title, FALSE);
  g_string_append (entry, "\n}\n");

  return g_string_free (entry, FALSE);
}

/* A value is one line: it is clean, and so has no line break. */
static void
append_tag (GString *record,
            const char *tag,
            const char *value)
{
  if (value != NULL && *value != '\0')
    g_string_append_printf (record, "%s  - %s\r\n", tag, value);
}

static gboolean
is_circa (const DossierDate *date)
{
  return date->start.approximate || date->start.uncertain
         || (date->is_interval && (date->end.approximate || date->end.uncertain));
}

/* "2024/06/11/": year, month, day and a free part; what is not known stays empty. */
static void
append_ris_date (GString *record,
                 const char *tag,
                 const DossierDate *date)
{
  g_autofree char *month = NULL;
  g_autofree char *day = NULL;

  if (!dossier_date_is_set (date) || date->is_interval || date->start.precision < DOSSIER_PRECISION_YEAR)
    return;

  month = date->start.month > 0 ? g_strdup_printf ("%02u", date->start.month) : g_strdup ("");
  day = date->start.day > 0 ? g_strdup_printf ("%02u", date->start.day) : g_strdup ("");
  g_string_append_printf (record, "%s  - %04d/%s/%s/%s\r\n", tag, date->start.year, month, day,
                          is_circa (date) ? "circa" : "");
}

/* Only a year that is one. */
static void
append_ris_year (GString *record,
                 const DossierDate *date)
{
  if (dossier_date_is_set (date) && !date->is_interval && date->start.precision >= DOSSIER_PRECISION_YEAR)
    g_string_append_printf (record, "PY  - %04d\r\n", date->start.year);
}

/**
 * dossier_citation_write_ris:
 * @citation: what to cite
 *
 * Writes a record.
 *
 * Returns: (transfer full): the record, with its end and a blank line
 */
char *
dossier_citation_write_ris (const DossierCitation *citation)
{
  const DossierSource *source = citation->source;
  GString *record = g_string_new (NULL);
  g_autofree char *note = make_note (citation);

  append_tag (record, "TY", dossier_source_get_ris_type (source));
  append_tag (record, "ID", citation->key);
  append_tag (record, "AU", citation->author);
  append_tag (record, "TI", citation->title);
  append_tag (record, "PB", citation->publisher);
  append_ris_year (record, &source->issued);
  append_ris_date (record, "DA", &source->issued);
  append_tag (record, "SE", citation->places);
  append_tag (record, "LA", source->language);
  append_tag (record, "UR", citation->url);
  append_ris_date (record, "Y2", &source->accessed);
  append_tag (record, "N1", note);
  g_string_append (record, "ER  - \r\n\r\n");

  return g_string_free (record, FALSE);
}

static void
write_date_parts (DossierJsonWriter *writer,
                  const DossierDatePart *part)
{
  dossier_json_writer_begin_array (writer);
  dossier_json_writer_number (writer, part->year);
  if (part->month > 0)
    dossier_json_writer_number (writer, part->month);
  if (part->day > 0)
    dossier_json_writer_number (writer, part->day);
  dossier_json_writer_end_array (writer);
}

static gboolean
has_parts (const DossierDate *date)
{
  return date->start.precision >= DOSSIER_PRECISION_YEAR
         && (!date->is_interval || date->end.precision >= DOSSIER_PRECISION_YEAR);
}

/* What has no parts, a decade or an open end, is written as EDTF, which CSL reads too. */
static void
write_date (DossierJsonWriter *writer,
            const char *key,
            const DossierDate *date)
{
  g_autofree char *edtf = NULL;

  if (!dossier_date_is_set (date))
    return;

  dossier_json_writer_key (writer, key);
  dossier_json_writer_begin_object (writer);
  if (has_parts (date))
    {
      dossier_json_writer_key (writer, "date-parts");
      dossier_json_writer_begin_array (writer);
      write_date_parts (writer, &date->start);
      if (date->is_interval)
        write_date_parts (writer, &date->end);
      dossier_json_writer_end_array (writer);
      if (is_circa (date))
        {
          dossier_json_writer_key (writer, "circa");
          dossier_json_writer_boolean (writer, TRUE);
        }
    }
  else
    {
      edtf = dossier_date_to_edtf (date);
      dossier_json_writer_string_member (writer, "raw", edtf);
    }
  dossier_json_writer_end_object (writer);
}

static void
write_member (DossierJsonWriter *writer,
              const char *key,
              const char *value)
{
  if (value != NULL)
    dossier_json_writer_string_member (writer, key, value);
}

static void
write_item (DossierJsonWriter *writer,
            const DossierCitation *citation)
{
  const DossierSource *source = citation->source;
  g_autofree char *note = make_note (citation);

  dossier_json_writer_begin_object (writer);
  write_member (writer, "id", citation->key);
  write_member (writer, "type", dossier_source_get_csl_type (source));
  write_member (writer, "title", citation->title);
  if (citation->author != NULL)
    {
      dossier_json_writer_key (writer, "author");
      dossier_json_writer_begin_array (writer);
      dossier_json_writer_begin_object (writer);
      write_member (writer, "literal", citation->author);
      dossier_json_writer_end_object (writer);
      dossier_json_writer_end_array (writer);
    }
  write_member (writer, "publisher", citation->publisher);
  write_date (writer, "issued", &source->issued);
  write_date (writer, "accessed", &source->accessed);
  write_member (writer, "URL", citation->url);
  write_member (writer, "language", source->language);
  write_member (writer, "section", citation->places);
  write_member (writer, "note", note);
  dossier_json_writer_end_object (writer);
}

/**
 * dossier_citations_write_csl_json:
 * @citations: (element-type DossierCitation): what to cite
 *
 * Writes an array of items.
 *
 * Returns: (transfer full): the JSON, with a line break at its end
 */
char *
dossier_citations_write_csl_json (GPtrArray *citations)
{
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();

  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < citations->len; i++)
    write_item (writer, g_ptr_array_index (citations, i));
  dossier_json_writer_end_array (writer);

  return dossier_json_writer_finish (writer);
}
