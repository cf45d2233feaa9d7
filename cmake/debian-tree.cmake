# Run by cpack on the tree that goes into the package: what Debian has elsewhere, or compressed.
file(GLOB_RECURSE pages "${CPACK_TEMPORARY_DIRECTORY}/usr/share/man/*.[0-9]")
set(doc "${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/knipsel")
file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${doc}/changelog.Debian"
    "${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable;"
    " urgency=medium\n\n  * What is new stands in changelog.gz.\n\n"
    " -- ${CPACK_PACKAGE_CONTACT}  ${now}\n")
execute_process(COMMAND gzip -9n ${pages} "${doc}/changelog" "${doc}/changelog.Debian"
    COMMAND_ERROR_IS_FATAL ANY)

# packaging/copyright says where Debian has it.
file(REMOVE "${doc}/LICENSE")

set(zsh "${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh")
file(RENAME "${zsh}/site-functions" "${zsh}/vendor-completions")
