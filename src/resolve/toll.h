/* Tolls that change in the course of an article: het dodental is gestegen naar 215. */
#ifndef KNP_RESOLVE_TOLL_H
#define KNP_RESOLVE_TOLL_H

#include "extract/records.h"

/* Fills in `supersedes` of tolls that are said to have changed: the last figure before of the same
 * role and the same source, parts left out. Figures of different sources stand side by side. */
void knp_toll__supersede(knp_records *records);

#endif
