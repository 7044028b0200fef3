// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-pdf-amend.h"

#include <stdlib.h>
#include <string.h>

#define CATALOG "/Type /Catalog"
#define FIGURE "/S /Figure"

/* An object that is written anew, and where in the file it stands now. */
typedef struct
{
  guint number;
  gsize offset;
} Moved;

typedef struct
{
  GByteArray *pdf;
  gsize original; /* its length before anything was added */
  GArray *moved;
} Update;

static gboolean
starts_with (const Update *update,
             gsize at,
             const char *words)
{
  gsize length = strlen (words);

  return at + length <= update->original && memcmp (update->pdf->data + at, words, length) == 0;
}

/* Returns: where the words are found first from at on; the length where they are not */
static gsize
find (const Update *update,
      gsize at,
      const char *words)
{
  const guint8 *data = update->pdf->data;
  const guint8 *found;

  for (; at < update->original; at++)
    {
      found = memchr (data + at, words[0], update->original - at);
      if (found == NULL)
        break;
      at = (gsize) (found - data);
      if (starts_with (update, at, words))
        return at;
    }

  return update->original;
}

static void
append (Update *update,
        const char *words)
{
  g_byte_array_append (update->pdf, (const guint8 *) words, (guint) strlen (words));
}

/* A text of the file: UTF-16 in hexadecimal digits, which holds any letter and needs nothing escaped. */
static void
append_text (GString *out,
             const char *words)
{
  glong n = 0;
  g_autofree gunichar2 *letters = g_utf8_to_utf16 (words, -1, NULL, &n, NULL);

  g_string_append (out, "<FEFF");
  for (glong i = 0; letters != NULL && i < n; i++)
    g_string_append_printf (out, "%04X", letters[i]);
  g_string_append_c (out, '>');
}

/* Writes the object around place anew, with more in its dictionary. Returns: whether it could be read */
static gboolean
add_entry (Update *update,
           gsize place,
           const char *entry)
{
  gsize start = place;
  gsize end = find (update, place, "endobj");
  g_autofree char *head = NULL;
  g_autofree char *body = NULL;
  Moved moved;

  while (start > 0 && !starts_with (update, start, " 0 obj"))
    start--;
  if (start == 0 || end == update->original)
    return FALSE;
  for (moved.number = 0; start > 0 && g_ascii_isdigit (update->pdf->data[start - 1]);)
    start--;
  moved.number = (guint) strtoul ((const char *) update->pdf->data + start, NULL, 10);
  moved.offset = update->pdf->len;

  body = g_strndup ((const char *) update->pdf->data + start, end - start);
  head = strstr (body, "<<") != NULL ? g_strndup (body, (gsize) (strstr (body, "<<") + 2 - body)) : NULL;
  if (moved.number == 0 || head == NULL)
    return FALSE;

  append (update, head);
  append (update, entry);
  append (update, body + strlen (head));
  append (update, "endobj\n");
  g_array_append_val (update->moved, moved);
  return TRUE;
}

/* Within the trailer: the name and what follows it, up to the end of the line. (transfer full) (nullable) */
static char *
get_trailer_entry (const Update *update,
                   gsize trailer,
                   const char *name)
{
  gsize at = find (update, trailer, name);
  gsize end = at;

  if (at == update->original)
    return NULL;

  while (end < update->original && strchr ("\r\n>", update->pdf->data[end]) == NULL)
    end++;
  return g_strndup ((const char *) update->pdf->data + at, end - at);
}

static int
compare_moved (gconstpointer a,
               gconstpointer b)
{
  const Moved *first = a;
  const Moved *second = b;

  return first->number < second->number ? -1 : first->number > second->number;
}

static gboolean
append_trailer (Update *update)
{
  gsize trailer = find (update, 0, "trailer");
  gsize start = find (update, trailer, "startxref");
  g_autofree char *size = get_trailer_entry (update, trailer, "/Size");
  g_autofree char *root = get_trailer_entry (update, trailer, "/Root");
  g_autofree char *info = get_trailer_entry (update, trailer, "/Info");
  g_autoptr (GString) out = g_string_new ("xref\n");
  guint64 previous;

  if (start == update->original || size == NULL || root == NULL || info == NULL)
    return FALSE;

  previous = g_ascii_strtoull ((const char *) update->pdf->data + start + strlen ("startxref"), NULL, 10);
  g_array_sort (update->moved, compare_moved);
  for (guint i = 0; i < update->moved->len; i++)
    {
      const Moved *moved = &g_array_index (update->moved, Moved, i);

      g_string_append_printf (out, "%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", moved->number, moved->offset);
    }
  g_string_append_printf (out, "trailer\n<< %s %s %s /Prev %" G_GUINT64_FORMAT " >>\nstartxref\n%u\n%%%%EOF\n",
                          size, root, info, previous, update->pdf->len);
  append (update, out->str);

  return TRUE;
}

static gboolean
add_language (Update *update,
              const char *language)
{
  g_autoptr (GString) entry = g_string_new (" /Lang ");
  gsize place = find (update, 0, CATALOG);

  if (language == NULL)
    return TRUE;

  append_text (entry, language);
  g_string_append_c (entry, ' ');
  return place < update->original && add_entry (update, place, entry->str);
}

static gboolean
add_words (Update *update,
           GPtrArray *figures)
{
  gsize place = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      const char *words = g_ptr_array_index (figures, i);
      g_autoptr (GString) entry = g_string_new (" /Alt ");

      place = find (update, place, FIGURE);
      append_text (entry, words);
      g_string_append_c (entry, ' ');
      if (place == update->original || (*words != '\0' && !add_entry (update, place, entry->str)))
        return FALSE;
      place += strlen (FIGURE);
    }

  return TRUE;
}

/**
 * dossier_pdf_amend:
 * @pdf: a whole file, as cairo writes it; is added to
 * @language: (nullable): of the file, BCP 47
 * @figures: (element-type utf8): what is said in place of each figure, in the order of the file; empty: nothing
 *
 * Gives a file its language, and its figures their words. A file that is not what was expected is left as it was.
 *
 * Returns: whether all was added
 */
gboolean
dossier_pdf_amend (GByteArray *pdf,
                   const char *language,
                   GPtrArray *figures)
{
  Update update = { pdf, 0, NULL };
  gboolean done;

  g_return_val_if_fail (pdf != NULL && figures != NULL, FALSE);

  update.original = pdf->len;
  update.moved = g_array_new (FALSE, FALSE, sizeof (Moved));
  done = add_language (&update, language) && add_words (&update, figures);
  done = done && (update.moved->len == 0 || append_trailer (&update));
  if (!done)
    g_byte_array_set_size (pdf, (guint) update.original);
  g_array_unref (update.moved);

  return done;
}
