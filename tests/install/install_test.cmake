# Run by ctest: installs the build in `built` beside it, then configures, builds and runs programs of others against it.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(room ${built}/install_test)
file(REMOVE_RECURSE ${room})

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
  message("${output}")
endfunction()

run(${CMAKE_COMMAND} --install ${built} --prefix ${room}/prefix)

# The stranger's program, and the example for those who add an outcome and a policy rule (docs/how-to/own-outcome.md).
foreach(program stranger own_outcome)
  set(sources ${here})
  if(program STREQUAL "own_outcome")
    set(sources ${here}/../../examples/own_outcome)
  endif()
  run(${CMAKE_COMMAND} -S ${sources} -B ${room}/${program} -G Ninja -D CMAKE_BUILD_TYPE=Release
      -D CMAKE_PREFIX_PATH=${room}/prefix -D CMAKE_CXX_COMPILER=${compiler} -D "CMAKE_CXX_FLAGS=${flags}")
  run(${CMAKE_COMMAND} --build ${room}/${program})
  run(${room}/${program}/${program})
endforeach()

foreach(file bin/hurtigspor share/hurtigspor/scenarios/baseline.toml include/hurtigspor/base/date.hpp
             share/doc/hurtigspor/LICENSE)
  if(NOT EXISTS ${room}/prefix/${file})
    message(FATAL_ERROR "${file} was not installed")
  endif()
endforeach()
