// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK ((gsize) 1024 * 1024)

static void
report (DossierProblems *problems,
        DossierProblemCode code,
        const char *found,
        const char *expected)
{
  DossierProblem problem = {
    .severity = DOSSIER_SEVERITY_FATAL,
    .code = code,
    .found = (char *) found,
    .expected = (char *) expected,
  };

  dossier_problems_add (problems, &problem);
}

static void
report_too_large (DossierProblems *problems,
                  gsize max_bytes)
{
  g_autofree char *expected = g_strdup_printf ("%" G_GSIZE_FORMAT, max_bytes);

  report (problems, DOSSIER_PROBLEM_TOO_LARGE, NULL, expected);
}

static const char *
name_of_type (mode_t mode)
{
  if (S_ISDIR (mode))
    return "directory";
  if (S_ISFIFO (mode))
    return "fifo";
  if (S_ISCHR (mode) || S_ISBLK (mode))
    return "device";
  if (S_ISSOCK (mode))
    return "socket";

  return "other";
}

/* Opens a regular file. O_NONBLOCK, as opening a pipe would else wait for somebody to write into it. */
static int
open_regular (const char *path,
              gsize max_bytes,
              gsize *size,
              DossierProblems *problems)
{
  int fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  struct stat info;

  if (fd < 0 || fstat (fd, &info) < 0)
    report (problems, errno == ENXIO ? DOSSIER_PROBLEM_NOT_REGULAR : DOSSIER_PROBLEM_IO,
            errno == ENXIO ? "socket" : g_strerror (errno), NULL);
  else if (!S_ISREG (info.st_mode))
    report (problems, DOSSIER_PROBLEM_NOT_REGULAR, name_of_type (info.st_mode), NULL);
  else if (info.st_size > 0 && (guint64) info.st_size > max_bytes)
    report_too_large (problems, max_bytes);
  else
    {
      *size = (gsize) MAX (info.st_size, 0);
      return fd;
    }

  if (fd >= 0)
    close (fd);

  return -1;
}

/* What has been read so far. Its room is first what the file says of its size, and grows where more comes. */
typedef struct
{
  char *bytes;
  gsize length;
  gsize room;
} Buffer;

static gboolean
make_room (Buffer *buffer,
           gsize wanted,
           DossierProblems *problems)
{
  char *bytes;

  if (buffer->length < buffer->room)
    return TRUE;

  wanted = MAX (wanted, buffer->room + MAX (CHUNK, buffer->room / 2));
  bytes = g_try_realloc (buffer->bytes, wanted);
  if (bytes == NULL)
    {
      report (problems, DOSSIER_PROBLEM_IO, g_strerror (ENOMEM), NULL);
      return FALSE;
    }
  buffer->bytes = bytes;
  buffer->room = wanted;

  return TRUE;
}

/* Reads to the end. The size is looked at again while reading: files of /proc say 0, and others may grow. */
static gboolean
read_all (int fd,
          gsize size,
          gsize max_bytes,
          Buffer *buffer,
          DossierProblems *problems,
          GCancellable *cancellable)
{
  while (!g_cancellable_is_cancelled (cancellable))
    {
      gssize n_read;

      if (!make_room (buffer, size + 1, problems))
        return FALSE;
      n_read = read (fd, buffer->bytes + buffer->length, MIN (buffer->room - buffer->length, CHUNK));
      if (n_read == 0)
        return TRUE;
      if (n_read < 0 && errno == EINTR)
        continue;
      if (n_read < 0)
        {
          report (problems, DOSSIER_PROBLEM_IO, g_strerror (errno), NULL);
          return FALSE;
        }
      buffer->length += (gsize) n_read;
      if (buffer->length > max_bytes)
        {
          report_too_large (problems, max_bytes);
          return FALSE;
        }
    }

  return FALSE;
}

static GBytes *
read_path (const char *path,
           gsize max_bytes,
           DossierProblems *problems,
           GCancellable *cancellable)
{
  Buffer buffer = { 0 };
  gsize size = 0;
  int fd = open_regular (path, max_bytes, &size, problems);
  gboolean is_read;

  if (fd < 0)
    return NULL;

  is_read = read_all (fd, size, max_bytes, &buffer, problems, cancellable);
  close (fd);
  if (is_read)
    return g_bytes_new_take (buffer.bytes, buffer.length);

  g_free (buffer.bytes);

  return NULL;
}

/* Reads a file that has no path here: one of a network share. */
static GBytes *
read_stream (GFile *file,
             gsize max_bytes,
             DossierProblems *problems,
             GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, &error);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  gssize n_read = stream != NULL ? 1 : -1;

  while (n_read > 0 && bytes->len <= max_bytes)
    {
      n_read = g_input_stream_read (G_INPUT_STREAM (stream), chunk, CHUNK, cancellable, &error);
      if (n_read > 0)
        g_byte_array_append (bytes, chunk, (guint) n_read);
    }
  if (n_read < 0)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        report (problems, DOSSIER_PROBLEM_IO, error->message, NULL);
      return NULL;
    }
  if (bytes->len > max_bytes)
    {
      report_too_large (problems, max_bytes);
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * dossier_file_read:
 * @file: a file
 * @max_bytes: how large it may be
 * @problems: where to report
 * @cancellable: (nullable): a cancellable
 *
 * Reads a file into memory. It is never mapped: a mapped file that is cut short while it is used ends the program.
 *
 * Returns: (transfer full) (nullable): the bytes; %NULL with a fatal problem, or if @cancellable is cancelled
 */
GBytes *
dossier_file_read (GFile *file,
                   gsize max_bytes,
                   DossierProblems *problems,
                   GCancellable *cancellable)
{
  const char *path;

  g_return_val_if_fail (G_IS_FILE (file) && problems != NULL, NULL);

  path = g_file_peek_path (file);

  return path != NULL ? read_path (path, max_bytes, problems, cancellable)
                      : read_stream (file, max_bytes, problems, cancellable);
}
