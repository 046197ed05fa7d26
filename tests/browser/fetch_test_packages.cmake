# Fetches the pinned packages that check the page's types and drive a browser; without a network its tests are skipped.
#   cmake -D folder=... -D done=... -P fetch_test_packages.cmake
include(${CMAKE_CURRENT_LIST_DIR}/../../analysis/report/page/fetch_packages.cmake)
fetch_packages(${folder} lacks typescript @types/geojson @types/topojson-client @types/topojson-specification
               playwright-core axe-core)
if(lacks)
  message("The report's page cannot be tested: ${lacks}")
else()
  file(TOUCH ${done})
endif()
