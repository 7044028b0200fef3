// SPDX-License-Identifier: GPL-3.0-or-later

/* How benchmarks take times, and order them. */

#pragma once

#include <time.h>

/* ms of this thread: a busy machine does not lengthen it as it does wall time */
static inline double
bench_get_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec * 1e-6;
}

/* For qsort(). */
static inline int
bench_compare_doubles (const void *a,
                       const void *b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first < second ? -1 : first > second;
}
