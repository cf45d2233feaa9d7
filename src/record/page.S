/* The style of the format `html`, as bytes of the library. */
    .section .rodata
    .globl knp_page__style
    .hidden knp_page__style
    .globl knp_page__style_end
    .hidden knp_page__style_end
knp_page__style:
    .incbin KNP_STYLE_FILE
knp_page__style_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
