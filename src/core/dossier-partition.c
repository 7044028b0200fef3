// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-partition.h"

struct _DossierPartition
{
  guint n;
  guint parents[]; /* the first of a class is its own */
};

/**
 * dossier_partition_new:
 * @n: how many items there are
 *
 * Makes a partition in which every item is alone.
 *
 * Returns: (transfer full): the partition
 */
DossierPartition *
dossier_partition_new (guint n)
{
  DossierPartition *partition = g_malloc (sizeof (DossierPartition) + n * sizeof (guint));

  partition->n = n;
  for (guint i = 0; i < n; i++)
    partition->parents[i] = i;

  return partition;
}

/**
 * dossier_partition_free:
 * @partition: a partition
 *
 * Frees it.
 */
void
dossier_partition_free (DossierPartition *partition)
{
  g_return_if_fail (partition != NULL);

  g_free (partition);
}

/**
 * dossier_partition_find:
 * @partition: a partition
 * @item: an item
 *
 * Finds the class of an item.
 *
 * Returns: the lowest item of its class
 */
guint
dossier_partition_find (DossierPartition *partition,
                        guint item)
{
  guint *parents;

  g_return_val_if_fail (partition != NULL && item < partition->n, 0);

  parents = partition->parents;
  while (parents[item] != item)
    {
      parents[item] = parents[parents[item]];
      item = parents[item];
    }

  return item;
}

/**
 * dossier_partition_join:
 * @partition: a partition
 * @a: an item
 * @b: an item
 *
 * Makes one class of the classes of both. It is known by its lowest item, so that the order of joining does not show.
 */
void
dossier_partition_join (DossierPartition *partition,
                        guint a,
                        guint b)
{
  guint first, second;

  g_return_if_fail (partition != NULL && a < partition->n && b < partition->n);

  first = dossier_partition_find (partition, a);
  second = dossier_partition_find (partition, b);
  partition->parents[MAX (first, second)] = MIN (first, second);
}
