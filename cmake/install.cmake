# What `cmake --install` puts where. Nothing in the installed files knows the prefix, so the tree can
# be moved.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS knipsel knpc RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# The two kinds of library are two exports: only the static one has dependencies to be found.
foreach(kind shared static)
    install(TARGETS knipsel_${kind} EXPORT knipsel-${kind}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endforeach()
set_target_properties(knipsel_shared PROPERTIES EXPORT_NAME knipsel)
install(FILES include/knipsel/knipsel.h include/knipsel/names.def
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/knipsel)

# For find_package
set(KNP_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/knipsel)
foreach(kind shared static)
    install(EXPORT knipsel-${kind} NAMESPACE knipsel:: DESTINATION ${KNP_CMAKE_DIR})
endforeach()
configure_package_config_file(cmake/knipsel-config.cmake.in knipsel-config.cmake
    INSTALL_DESTINATION ${KNP_CMAKE_DIR} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(knipsel-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/knipsel-config.cmake"
    "${CMAKE_CURRENT_BINARY_DIR}/knipsel-config-version.cmake" DESTINATION ${KNP_CMAKE_DIR})

# For pkg-config; an absolute directory stays as it is. Libs.private and no Requires.private: who uses
# the shared library needs no pkg-config file of its dependencies.
file(RELATIVE_PATH KNP_PC_TO_PREFIX
    "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" KNP_PC_TO_PREFIX "${KNP_PC_TO_PREFIX}")
cmake_path(APPEND KNP_PC_INCLUDEDIR "\${prefix}" "${CMAKE_INSTALL_INCLUDEDIR}")
set(flags ${KNP_PCRE2_LDFLAGS} ${KNP_ICU_LDFLAGS} ${KNP_UTF8PROC_LDFLAGS})
list(REMOVE_DUPLICATES flags)
list(TRANSFORM CMAKE_C_IMPLICIT_LINK_DIRECTORIES PREPEND -L OUTPUT_VARIABLE searched_anyway)
list(REMOVE_ITEM flags ${searched_anyway})
list(JOIN flags " " KNP_PC_PRIVATE)
configure_file(cmake/knipsel.pc.in knipsel.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/knipsel.pc"
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(FILES completions/knipsel.bash RENAME knipsel
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES completions/_knipsel DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES completions/knipsel.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

install(FILES README.md CHANGELOG.md LICENSE NOTICE packaging/copyright
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES lexicons/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR}/lexicons)
install(FILES lexicons/rules/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR}/lexicons/rules)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")
if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/schema/knipsel-1.schema.json")
    install(FILES schema/knipsel-1.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/knipsel)
endif()

# Manual pages: docs/man/NAME.SECTION.scd
find_program(SCDOC scdoc)
if(NOT SCDOC)
    message(STATUS "No scdoc: the manual pages are neither built nor installed (Debian: scdoc)")
    return()
endif()
foreach(page knipsel.1 knpc.1 knipsel-rules.5 knipsel-lexicon.5)
    configure_file(docs/man/${page}.scd ${page}.scd @ONLY)
    add_custom_command(OUTPUT ${page} DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/${page}.scd"
        COMMAND "${SCDOC}" < ${page}.scd > ${page}
        COMMENT "Writing the manual page ${page}" VERBATIM)
    list(APPEND KNP_PAGES "${CMAKE_CURRENT_BINARY_DIR}/${page}")
    string(REGEX MATCH "[0-9]$" section ${page})
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${page}"
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
add_custom_target(man ALL DEPENDS ${KNP_PAGES})
