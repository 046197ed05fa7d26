# The page's script is TypeScript: where npm is installed the build fetches the pinned packages, checks and bundles the
# page, and the program carries the bundle. Nobody needs npm to run it. Where npm or its registry cannot be reached the
# program is built all the same, and `hurtigspor report` says what it lacks.
find_program(HURTIGSPOR_NPM npm)
set(can_fetch OFF)
if(HURTIGSPOR_NPM AND NOT DEFINED CACHE{HURTIGSPOR_PAGE})
  execute_process(COMMAND ${HURTIGSPOR_NPM} view esbuild version --fetch-retries=0 TIMEOUT 60 RESULT_VARIABLE refused
                  OUTPUT_QUIET ERROR_QUIET)
  if(refused)
    message(STATUS "The npm registry cannot be reached: hurtigspor report is built without its page.")
  else()
    set(can_fetch ON)
  endif()
endif()
option(HURTIGSPOR_PAGE "Bundle the page of hurtigspor report (needs npm, and a network the first time)" ${can_fetch})

if(HURTIGSPOR_PAGE)
  if(NOT HURTIGSPOR_NPM)
    message(FATAL_ERROR "HURTIGSPOR_PAGE is on but there is no npm; install nodejs and npm, or set it off.")
  endif()
  set(page_source ${CMAKE_CURRENT_LIST_DIR}/page)
  set(page_work ${CMAKE_CURRENT_BINARY_DIR}/page)
  set(page_map ${PROJECT_SOURCE_DIR}/scenarios/norway/map.topojson)
  set(page_bundle ${page_work}/page_bundle.cpp)
  file(GLOB_RECURSE page_files CONFIGURE_DEPENDS ${page_source}/src/*.ts ${page_source}/src/*.css)

  # The packages lie in the build folder, so that the source folder stays as it was checked out.
  add_custom_command(
    OUTPUT ${page_work}/packages.done
    COMMAND ${CMAKE_COMMAND} -E copy ${page_source}/package.json ${page_source}/package-lock.json ${page_work}
    COMMAND ${HURTIGSPOR_NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
    COMMAND ${CMAKE_COMMAND} -E touch ${page_work}/packages.done
    DEPENDS ${page_source}/package.json ${page_source}/package-lock.json
    WORKING_DIRECTORY ${page_work}
    COMMENT "Fetching the packages of the report's page (without a network: -DHURTIGSPOR_PAGE=OFF)"
    VERBATIM)
  add_custom_command(
    OUTPUT ${page_bundle}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${page_work}/src
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${page_source}/src ${page_work}/src
    COMMAND ${CMAKE_COMMAND} -E copy ${page_source}/tsconfig.json ${page_source}/build.mjs ${page_work}
    COMMAND ${HURTIGSPOR_NPM} run --silent check
    COMMAND ${HURTIGSPOR_NPM} run --silent build -- ${page_map} ${page_bundle}
    DEPENDS ${page_work}/packages.done ${page_files} ${page_source}/tsconfig.json ${page_source}/build.mjs ${page_map}
    WORKING_DIRECTORY ${page_work}
    COMMENT "Bundling the report's page"
    VERBATIM)
  file(MAKE_DIRECTORY ${page_work})
else()
  set(page_bundle report/no_page_bundle.cpp)
endif()
