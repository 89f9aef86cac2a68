# Puts the functions that short runs go through beside each other: what such a
# run takes is, above all, the pages of the program that it touches. Their names
# are in first_functions.txt (see CONTRIBUTING); one that no function has any
# more does no harm. The libraries that come as whole objects are short enough
# to be taken whole.
set(names_file ${CMAKE_CURRENT_SOURCE_DIR}/first_functions.txt)
set(order_file ${CMAKE_CURRENT_BINARY_DIR}/first_functions.ld)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${names_file})
file(STRINGS ${names_file} names REGEX "^[^#]")
set(sections "")
foreach(name ${names})
  string(APPEND sections "    *(.text.${name} .text.${name}.*)\n")
endforeach()
foreach(library SQLiteCpp stemmer utf8proc)
  string(APPEND sections "    *lib${library}.a:*(.text)\n")
endforeach()
file(CONFIGURE OUTPUT ${order_file} @ONLY
     CONTENT "SECTIONS\n{\n  .text.first :\n  {\n@sections@  }\n}\nINSERT BEFORE .text;\n")
foreach(unmixed wins-fmt wins-rule-words)
  target_compile_options(${unmixed} PRIVATE -ffunction-sections)
endforeach()
target_link_options(wins PRIVATE -ffunction-sections -Wl,-T,${order_file})
set_property(TARGET wins APPEND PROPERTY LINK_DEPENDS ${order_file})
