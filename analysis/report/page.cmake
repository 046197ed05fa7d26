# The page's script is TypeScript, and the program carries it bundled. The few packages that this needs are fetched as
# page/package-lock.json pins them; esbuild is one of them and a program of its own, so that neither npm nor Node is needed,
# here or by readers. Where the registry cannot be reached the program is built all the same, and `hurtigspor report` says
# what it lacks.
include(${CMAKE_CURRENT_LIST_DIR}/page/fetch_packages.cmake)
set(HURTIGSPOR_PAGE AUTO CACHE STRING
    "Bundle the page of hurtigspor report: ON, OFF, or AUTO (wherever its packages can be had)")

set(page_work ${CMAKE_CURRENT_BINARY_DIR}/page)
set(page_bundle report/no_page_bundle.cpp)
if(HURTIGSPOR_PAGE)
  set(bundled_packages echarts zrender tslib topojson-client)
  esbuild_package(esbuild)
  fetch_packages(${page_work} page_lacks ${bundled_packages} ${esbuild})
  if(NOT page_lacks)
    set(page_bundle ${page_work}/page_bundle.cpp)
  elseif(HURTIGSPOR_PAGE STREQUAL "AUTO")
    message(STATUS "hurtigspor report is built without its page: ${page_lacks}")
  else()
    message(FATAL_ERROR "HURTIGSPOR_PAGE is ON, but ${page_lacks}")
  endif()
endif()

# Where its script, packages and types lie for those who test it; nowhere without the page.
set(HURTIGSPOR_PAGE_WORK "" CACHE INTERNAL "")
if(HURTIGSPOR_PAGE AND NOT page_lacks)
  set(HURTIGSPOR_PAGE_WORK ${page_work} CACHE INTERNAL "")
  set(page_source ${CMAKE_CURRENT_LIST_DIR}/page)
  set(page_map ${PROJECT_SOURCE_DIR}/scenarios/norway/map.topojson)
  file(GLOB_RECURSE page_files CONFIGURE_DEPENDS ${page_source}/src/*.ts ${page_source}/src/*.css)

  # The script is bundled from a copy beside its packages, where esbuild looks for them.
  add_custom_command(
    OUTPUT ${page_bundle}
    COMMAND ${CMAKE_COMMAND} -E rm -rf src bundled
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${page_source}/src src
    COMMAND ${CMAKE_COMMAND} -E copy ${page_source}/tsconfig.json tsconfig.json
    COMMAND node_modules/${esbuild}/bin/esbuild src/main.ts src/style.css --outdir=bundled --bundle --minify --format=iife
            --target=es2020 --legal-comments=none --alias:norway-map=${page_map} --loader:.topojson=json
            --log-level=warning
    COMMAND ${CMAKE_COMMAND} -D "packages=${bundled_packages}" -P ${page_source}/write_bundle.cmake
    DEPENDS ${page_files} ${page_source}/tsconfig.json ${page_source}/package-lock.json ${page_source}/write_bundle.cmake
            ${page_map} ${CMAKE_CURRENT_LIST_FILE}
    WORKING_DIRECTORY ${page_work}
    COMMENT "Bundling the report's page"
    VERBATIM)
endif()
