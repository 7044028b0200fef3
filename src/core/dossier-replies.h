// SPDX-License-Identifier: GPL-3.0-or-later

/* What was said in answer to a claim: to the claim itself, to another record of the same claim, or to a whole of which
 * it is a part. A general statement that was merely set beside it is no answer, and is listed as what it is. */

#pragma once

#include "dossier-values.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_REPLY_TO_THIS,
  DOSSIER_REPLY_TO_REPEATED, /* to what repeats it, or what it repeats */
  DOSSIER_REPLY_TO_WHOLE,    /* to what it is part of */
} DossierReplyScope;

typedef struct
{
  const DossierLink *link; /* a DOSSIER_LINK_RESPONDS_TO; its from is the answer */
  DossierReplyScope scope;
} DossierReply;

GArray *dossier_fact_list_replies (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_fact_awaits_answer (const DossierFact *fact);
gboolean dossier_fact_is_unanswered (const DossierFact *fact);

G_END_DECLS
