/* The compiled lexicons, as bytes of the library: nothing to load, parse or allocate at start. */
    .section .rodata
    .balign 64
    .globl knp_builtin__start
    .hidden knp_builtin__start
    .globl knp_builtin__end
    .hidden knp_builtin__end
knp_builtin__start:
    .incbin KNP_BLOB_FILE
knp_builtin__end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
