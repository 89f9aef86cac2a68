# `cmake --workflow --preset package` makes the Debian package and the source
# archive in build/release.
set(CPACK_PACKAGE_NAME wins)
set(CPACK_PACKAGE_VENDOR "The wins authors")
# Whoever hands the package on puts an address of their own here.
set(CPACK_PACKAGE_CONTACT "The wins authors <maintainers@wins.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "private command-line journal of small wins")
set(CPACK_PACKAGE_DESCRIPTION
    "A journal for people who are healing, kept on their own computer. A moment
is written down in seconds; later the program sets older words of one's own
beside newer ones. It has no account, opens no network connection, and each
change can be undone.")
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/package_documents.cmake)

set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_IGNORE_FILES /build/ /\\\\.git/)

include(CPack)
