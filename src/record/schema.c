#include <knipsel/knipsel.h>

/* schema/knipsel-1.schema.json, laid in by schema.S. */
extern const char knp_schema__text[];

const char *knp_schema(void)
{
    return knp_schema__text;
}
