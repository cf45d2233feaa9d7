#include "record/names.h"

const char *const knp_names__number_kind[] = {
#define KNP_NUMBER_KIND(upper, name) name,
#include <knipsel/names.def>
};

const char *const knp_names__bound[] = {
#define KNP_BOUND(upper, name) name,
#include <knipsel/names.def>
};

const char *const knp_names__actor_type[] = {
#define KNP_ACTOR_TYPE(upper, name) name,
#include <knipsel/names.def>
};

const char *const knp_names__quote_kind[] = {
#define KNP_QUOTE_KIND(upper, name) name,
#include <knipsel/names.def>
};

const char *const knp_names__casualty_role[] = {
#define KNP_CASUALTY_ROLE(upper, name) name,
#include <knipsel/names.def>
};

const char *const knp_names__modality[] = {
#define KNP_MODALITY(upper, name) name,
#include <knipsel/names.def>
};

const char *const knp_names__place_kind[] = {
#define KNP_PLACE_KIND(upper, name) name,
#include <knipsel/names.def>
};
