# `cpack` makes a package for Debian of what `cmake --install` installs: one, with program, library and
# header. The preset deb has the directories that Debian wants.
set(KNP_MAINTAINER "knipsel authors <knipsel@example.org>" CACHE STRING
    "Who answers for the package: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME knipsel)
set(CPACK_PACKAGE_VENDOR "knipsel authors")
set(CPACK_PACKAGE_CONTACT "${KNP_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
    "find numbers, actors, places and quotations in Dutch news text")
set(CPACK_PACKAGE_DESCRIPTION
"knipsel reads Dutch news text and cuts out what a careful reader would note
down, as JSON: numbers with their value, bound and unit; persons,
organisations and groups; places with their coordinates; quoted sources, with
what was said and by whom; casualty figures.
.
It needs no model and no network: all that it knows stands in lexicons and
rules, and one can add one's own. This package has the program knipsel, the
checker knpc for lexicons and rules, and the library with its header.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/cmake/debian-tree.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_SOURCE_DIR}/packaging/triggers
    ${CMAKE_CURRENT_SOURCE_DIR}/packaging/postinst ${CMAKE_CURRENT_SOURCE_DIR}/packaging/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "jq, libpcre2-dev, libicu-dev, libutf8proc-dev")
include(CPack)
