# Writes the bundled script and style as a C++ source, so that the program carries its page.
#   cmake -D "packages=NAME;NAME" -P write_bundle.cmake
# in the folder that holds node_modules/ and bundled/.

# Licences of what is bundled ask to go with every copy: they open the script, as a comment.
function(licences result)
  set(texts "")
  foreach(package ${packages})
    file(GLOB files node_modules/${package}/LICENSE* node_modules/${package}/NOTICE* node_modules/${package}/licenses/*)
    foreach(file ${files})
      file(READ ${file} text)
      string(REPLACE "*/" "* /" text "${text}")
      string(APPEND texts "\n== ${package}\n${text}\n")
    endforeach()
  endforeach()
  set(${result} "/*! This script holds parts of other works, under these licences:\n${texts}*/\n" PARENT_SCOPE)
endfunction()

# Compilers limit the length of one literal; adjacent ones are joined. All text is ASCII, so it may be cut anywhere.
function(literal text result)
  string(LENGTH "${text}" length)
  set(pieces "")
  foreach(at RANGE 0 ${length} 8000)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND pieces "R\"page(${piece})page\"\n")
  endforeach()
  set(${result} "${pieces}" PARENT_SCOPE)
endfunction()

file(READ bundled/main.js script)
file(READ bundled/style.css style)
licences(opening)
string(STRIP "${script}" script)
string(STRIP "${style}" style)
set(script "${opening}${script}")
# What would end the script element early must not stand in it.
string(REPLACE "</script" "<\\/script" script "${script}")
string(REPLACE "<!--" "<\\!--" script "${script}")
literal("${style}" style)
literal("${script}" script)
file(WRITE page_bundle.cpp "#include \"report/page.hpp\"

namespace hurtigspor {

PageBundle page_bundle() {
  return {${style},
${script}};
}

}  // namespace hurtigspor
")
