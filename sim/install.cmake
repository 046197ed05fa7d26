# Puts the program, the scenarios, the headers and a CMake package in place, so that somebody else's program can say
#   find_package(hurtigspor)
#   target_link_libraries(theirs hurtigspor::simulator)
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/hurtigspor)
set(layers base parameters world store journey outcomes engine)

add_library(simulator INTERFACE)
set(installed simulator hurtigspor_options)
foreach(layer IN LISTS layers)
  if(TARGET sim_${layer})
    target_link_libraries(simulator INTERFACE sim_${layer})
    list(APPEND installed sim_${layer})
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/sim/${layer} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/hurtigspor
            FILES_MATCHING PATTERN "*.hpp")
  endif()
endforeach()

install(TARGETS ${installed} EXPORT hurtigspor ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}/hurtigspor)
install(EXPORT hurtigspor NAMESPACE hurtigspor:: FILE hurtigspor-targets.cmake DESTINATION ${package_folder})
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/hurtigspor-config.cmake.in
                              ${PROJECT_BINARY_DIR}/hurtigspor-config.cmake INSTALL_DESTINATION ${package_folder}
                              PATH_VARS CMAKE_INSTALL_DATADIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/hurtigspor-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/hurtigspor-config.cmake ${PROJECT_BINARY_DIR}/hurtigspor-config-version.cmake
        DESTINATION ${package_folder})

if(TARGET hurtigspor)
  install(TARGETS hurtigspor RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/scenarios DESTINATION ${CMAKE_INSTALL_DATADIR}/hurtigspor)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CITATION.cff ${PROJECT_SOURCE_DIR}/CHANGELOG.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
