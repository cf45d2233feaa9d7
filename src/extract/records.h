/* What extraction hands on: the records of one article, as public structs. */
#ifndef KNP_EXTRACT_RECORDS_H
#define KNP_EXTRACT_RECORDS_H

#include "base/arena.h"
#include "base/vec.h"

#include <knipsel/knipsel.h>

typedef struct knp_records {
    KNP_VEC(knp_number) numbers;
    KNP_VEC(knp_actor) actors;
    KNP_VEC(knp_place) places;
    KNP_VEC(knp_quote) quotes;
    KNP_VEC(knp_casualty) casualties;
    bool numbers_cut; /* there were more than KNP_RECORDS_MAX */
    bool actors_cut;
    bool places_cut;
    bool quotes_cut;
} knp_records;

#endif
