# SPDX-License-Identifier: MIT
# What a system wants of the programs besides themselves: manual pages, the desktop's entry and icons, completion; and
# with GATEHOUSE_PACKAGES the systemd units, the configuration and the packages of Debian: scripts/packages.
option(GATEHOUSE_PACKAGES "Make Debian packages with CPack, for the prefix /usr" OFF)
include(GNUInstallDirs)

if(GATEHOUSE_PACKAGES)
    find_program(GATEHOUSE_GZIP gzip REQUIRED)
endif()

# gatehouse_install_compressed(FILE DESTINATION … COMPONENT … [RENAME …])
# Debian's packages have manual pages and changelogs compressed, without a time in them.
function(gatehouse_install_compressed file)
    cmake_parse_arguments(ARG "" "DESTINATION;COMPONENT;RENAME" "" ${ARGN})
    if(NOT ARG_RENAME)
        cmake_path(GET file FILENAME ARG_RENAME)
    endif()
    if(GATEHOUSE_PACKAGES)
        set(packed ${CMAKE_CURRENT_BINARY_DIR}/packaging/${ARG_COMPONENT}-${ARG_RENAME}.gz)
        execute_process(COMMAND ${GATEHOUSE_GZIP} -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        set(file ${packed})
        string(APPEND ARG_RENAME .gz)
    endif()
    install(FILES ${file} DESTINATION ${ARG_DESTINATION} RENAME ${ARG_RENAME} COMPONENT ${ARG_COMPONENT})
endfunction()

# gatehouse_install_manual(NAME COMPONENT …)
function(gatehouse_install_manual name)
    cmake_parse_arguments(ARG "" "COMPONENT" "" ${ARGN})
    set(page ${CMAKE_CURRENT_BINARY_DIR}/packaging/${name}.1)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/manual/${name}.1.in ${page} @ONLY)
    gatehouse_install_compressed(${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${ARG_COMPONENT})
endfunction()

if(GATEHOUSE_BUILD_SERVER)
    gatehouse_install_manual(gatehouse COMPONENT Service)
    install(FILES packaging/completions/gatehouse DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
            COMPONENT Service)
endif()
if(GATEHOUSE_BUILD_CONSOLE)
    gatehouse_install_manual(gatehouse-admin COMPONENT Console)
    install(FILES packaging/console/gatehouse-admin.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications
            COMPONENT Console)
    install(FILES packaging/console/gatehouse.admin.console.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
            COMPONENT Console)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES packaging/console/icons/gatehouse-admin.svg DESTINATION ${icons}/scalable/apps COMPONENT Console)
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES packaging/console/icons/gatehouse-admin-${size}.png RENAME gatehouse-admin.png
                DESTINATION ${icons}/${size}x${size}/apps COMPONENT Console)
    endforeach()
endif()

if(GATEHOUSE_PACKAGES)
    include(packaging/GatehouseDebian)
endif()
