/* The JSON Schema of the records, as bytes of the library with a zero behind them. */
    .section .rodata
    .globl knp_schema__text
    .hidden knp_schema__text
knp_schema__text:
    .incbin KNP_SCHEMA_FILE
    .byte 0
    .section .note.GNU-stack,"",%progbits
