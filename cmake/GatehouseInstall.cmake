# SPDX-License-Identifier: MIT
# What is installed where, by component: Runtime (the shared libraries), Development (what building against them needs),
# Service (gatehouse) and Console (gatehouse-admin).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(GATEHOUSE_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Gatehouse)

# gatehouse_runpath(TARGET FOLDER): what lies in FOLDER (CMAKE_INSTALL_FULL_…DIR) of an installation finds the libraries of
# the same one, wherever it is moved to. Below /usr the loader finds them by itself.
function(gatehouse_runpath target folder)
    if(NOT CMAKE_INSTALL_PREFIX MATCHES "^/usr/?$")
        file(RELATIVE_PATH libraries ${folder} ${CMAKE_INSTALL_FULL_LIBDIR})
        set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN/${libraries}")
    endif()
endfunction()

# gatehouse_install_library(TARGET DESCRIPTION text REQUIRES … REQUIRES_PRIVATE … [COMPONENT name])
# GatehouseAuth becomes Gatehouse::Auth of the CMake package and gatehouse-auth of pkg-config. The two lists are modules
# of pkg-config: of what the headers need, and of what only the library itself does.
function(gatehouse_install_library target)
    if(NOT GATEHOUSE_INSTALL)
        return()
    endif()
    cmake_parse_arguments(ARG "" "DESCRIPTION;COMPONENT" "REQUIRES;REQUIRES_PRIVATE" ${ARGN})
    if(NOT ARG_COMPONENT)
        set(ARG_COMPONENT Runtime)
    endif()
    string(REPLACE Gatehouse "" component ${target})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${component})
    gatehouse_runpath(${target} ${CMAKE_INSTALL_FULL_LIBDIR})
    install(TARGETS ${target} EXPORT ${target}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT ${ARG_COMPONENT} NAMELINK_COMPONENT Development
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT Development
    )
    install(EXPORT ${target} NAMESPACE Gatehouse:: FILE ${target}Targets.cmake
            DESTINATION ${GATEHOUSE_CMAKE_DIR} COMPONENT Development)
    gatehouse_pkgconfig(${target} "${ARG_DESCRIPTION}" "${ARG_REQUIRES}" "${ARG_REQUIRES_PRIVATE}")
endfunction()

# gatehouse_pkgconfig(TARGET DESCRIPTION REQUIRES REQUIRES_PRIVATE): GatehouseAuthHttp's is gatehouse-auth-http.pc.
function(gatehouse_pkgconfig target description requires requires_private)
    string(REGEX REPLACE "([a-z])([A-Z])" "\\1-\\2" name ${target})
    string(TOLOWER ${name} name)
    set(folder ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
    file(RELATIVE_PATH prefix /${folder} /)
    string(REGEX REPLACE "/$" "" prefix ${prefix})
    set(definition "")
    if(NOT BUILD_SHARED_LIBS)
        # One form of the library is installed: what it needs is always needed.
        list(APPEND requires ${requires_private})
        set(requires_private "")
        set(definition " -DGATEHOUSE_STATIC")
    endif()
    list(JOIN requires " " requires)
    list(JOIN requires_private " " requires_private)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/gatehouse.pc.in ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${folder} COMPONENT Development)
endfunction()

# gatehouse_install_program(TARGET COMPONENT)
function(gatehouse_install_program target component)
    if(NOT GATEHOUSE_INSTALL)
        return()
    endif()
    gatehouse_runpath(${target} ${CMAKE_INSTALL_FULL_BINDIR})
    install(TARGETS ${target} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component})
endfunction()

# gatehouse_install_package(): find_package(Gatehouse COMPONENTS Auth AuthHttp)
function(gatehouse_install_package)
    if(NOT GATEHOUSE_INSTALL)
        return()
    endif()
    set(compatibility SameMajorVersion)
    if(PROJECT_VERSION VERSION_LESS 1)
        set(compatibility SameMinorVersion)
    endif()
    configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/GatehouseConfig.cmake.in ${PROJECT_BINARY_DIR}/GatehouseConfig.cmake
        INSTALL_DESTINATION ${GATEHOUSE_CMAKE_DIR} NO_SET_AND_CHECK_MACRO)
    write_basic_package_version_file(${PROJECT_BINARY_DIR}/GatehouseConfigVersion.cmake COMPATIBILITY ${compatibility})
    install(FILES ${PROJECT_BINARY_DIR}/GatehouseConfig.cmake ${PROJECT_BINARY_DIR}/GatehouseConfigVersion.cmake
            DESTINATION ${GATEHOUSE_CMAKE_DIR} COMPONENT Development)
endfunction()
