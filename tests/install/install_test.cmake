# Run by ctest: installs the build in `built` beside it, then configures, builds and runs the stranger's program.
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
run(${CMAKE_COMMAND} -S ${here} -B ${room}/build -G Ninja -D CMAKE_BUILD_TYPE=Release
    -D CMAKE_PREFIX_PATH=${room}/prefix -D CMAKE_CXX_COMPILER=${compiler} -D "CMAKE_CXX_FLAGS=${flags}")
run(${CMAKE_COMMAND} --build ${room}/build)
run(${room}/build/stranger)

foreach(file bin/hurtigspor share/hurtigspor/scenarios/baseline.toml include/hurtigspor/base/date.hpp
             share/doc/hurtigspor/LICENSE)
  if(NOT EXISTS ${room}/prefix/${file})
    message(FATAL_ERROR "${file} was not installed")
  endif()
endforeach()
