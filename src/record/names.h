/* The names of enumeration values in the output, by value. */
#ifndef KNP_RECORD_NAMES_H
#define KNP_RECORD_NAMES_H

extern const char *const knp_names__number_kind[];
extern const char *const knp_names__bound[];
extern const char *const knp_names__actor_type[];
extern const char *const knp_names__quote_kind[];
extern const char *const knp_names__casualty_role[];
extern const char *const knp_names__modality[];
extern const char *const knp_names__place_kind[];

#endif
