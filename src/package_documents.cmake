# What Debian's policy wants of a package beside the installed files: manual
# pages compressed, a copyright file, a changelog. cpack runs it over the files
# it has gathered.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)

function(compress from to)
  file(ARCHIVE_CREATE OUTPUT ${to} PATHS ${from} FORMAT raw COMPRESSION GZip
       COMPRESSION_LEVEL 9)
endfunction()

file(GLOB pages ${share}/man/man*/*.[157])
foreach(page ${pages})
  compress(${page} ${page}.gz)
  file(REMOVE ${page})
endforeach()

# Debian's zsh looks there for what packages bring.
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)

set(documents ${share}/doc/wins)
file(READ ${CPACK_RESOURCE_FILE_LICENSE} license)
file(WRITE ${documents}/copyright "wins\n\n${license}")
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(changelog ${CPACK_TEMPORARY_DIRECTORY}/../changelog)
file(WRITE ${changelog}
     "wins (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n"
     "  * What changed stands in CHANGELOG.md of the source.\n\n"
     " -- ${CPACK_PACKAGE_CONTACT}  ${day}\n")
compress(${changelog} ${documents}/changelog.gz)
file(REMOVE ${changelog})
