# SPDX-License-Identifier: MIT
# Debian's packages: libgatehouse0.1, libgatehouse-dev, gatehouse, gatehouse-admin. See docs/decisions/0035-packages.md.
file(STRINGS /etc/os-release debian REGEX "^VERSION_(ID|CODENAME)=")
string(REGEX REPLACE ".*VERSION_ID=\"?([0-9]+).*" "\\1" debian_number "${debian}")
string(REGEX REPLACE ".*VERSION_CODENAME=\"?([a-z]+).*" "\\1" GATEHOUSE_DEBIAN_SUITE "${debian}")
# So that an upgrade of Debian upgrades the packages: 0.1.0-1~deb12 is older than 0.1.0-1~deb13.
set(GATEHOUSE_DEBIAN_REVISION "1~deb${debian_number}" CACHE STRING "Revision of the packages")
set(GATEHOUSE_PACKAGE_CONTACT "The Gatehouse developers <nobody@gatehouse.invalid>" CACHE STRING
    "Name and address of who gives the packages away; .invalid is nobody's")

# Of the last commit, which scripts/packages says in SOURCE_DATE_EPOCH: the same source makes the same packages.
string(TIMESTAMP GATEHOUSE_PACKAGE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(READ LICENSE EXPAT_TEXT)
string(REGEX REPLACE "^.*\n(Permission is hereby)" "\\1" EXPAT_TEXT "${EXPAT_TEXT}")
string(REGEX REPLACE "\n+$" "" EXPAT_TEXT "${EXPAT_TEXT}")
string(REPLACE "\n\n" "\n.\n" EXPAT_TEXT "${EXPAT_TEXT}")
string(REPLACE "\n" "\n " EXPAT_TEXT " ${EXPAT_TEXT}")
set(made ${CMAKE_CURRENT_BINARY_DIR}/packaging)
configure_file(packaging/debian/copyright.in ${made}/copyright @ONLY)
configure_file(packaging/debian/changelog.in ${made}/changelog.Debian @ONLY)

# gatehouse_debian_package(COMPONENT NAME SECTION SUMMARY DESCRIPTION [DEPENDS …] [RECOMMENDS …] [CONTROL files …])
macro(gatehouse_debian_package component name section summary description)
    cmake_parse_arguments(ARG "" "DEPENDS;RECOMMENDS;SUGGESTS" "CONTROL" ${ARGN})
    string(TOUPPER ${component} upper)
    set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name})
    set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section})
    set(CPACK_DEBIAN_${upper}_DESCRIPTION "${summary}\n${description}")
    set(CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS "${ARG_DEPENDS}")
    set(CPACK_DEBIAN_${upper}_PACKAGE_RECOMMENDS "${ARG_RECOMMENDS}")
    set(CPACK_DEBIAN_${upper}_PACKAGE_SUGGESTS "${ARG_SUGGESTS}")
    set(CPACK_DEBIAN_${upper}_PACKAGE_CONTROL_EXTRA "${ARG_CONTROL}")
    set(CPACK_DEBIAN_${upper}_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(documents ${CMAKE_INSTALL_DATADIR}/doc/${name})
    install(FILES ${made}/copyright DESTINATION ${documents} COMPONENT ${component})
    gatehouse_install_compressed(${made}/changelog.Debian DESTINATION ${documents} COMPONENT ${component})
    gatehouse_install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${documents} COMPONENT ${component}
                                 RENAME changelog)
endmacro()

set(library "libgatehouse${GATEHOUSE_ABI} (= ${PROJECT_VERSION}-${GATEHOUSE_DEBIAN_REVISION})")
set(what "Gatehouse is user management and authentication for Qt, C++ and everything that
speaks HTTP: registration, log-in, verification, password reset, OAuth. It is
compatible with FastAPI Users: clients, databases, tokens and passwords.\n")
set(drivers "libqt6sql6-psql, libqt6sql6-mysql")

gatehouse_debian_package(Runtime libgatehouse${GATEHOUSE_ABI} libs "user management for Qt - libraries"
    "${what}
This package has the shared libraries GatehouseAuth and GatehouseAuthHttp."
    RECOMMENDS "libqt6sql6-sqlite | libqt6sql6-psql | libqt6sql6-mysql")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_MULTIARCH same)

gatehouse_debian_package(Development libgatehouse-dev libdevel "user management for Qt - development files"
    "${what}
This package has what programs are built with that use the libraries: headers,
CMake package and pkg-config files."
    DEPENDS "${library}, qt6-base-dev, qt6-httpserver-dev, qt6-websockets-dev, libexpected-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_MULTIARCH same)

gatehouse_debian_package(Service gatehouse net "user management and authentication over HTTP - service"
    "${what}
This package has the service with its systemd unit and the command line. It
starts on SQLite, listens to this machine only, and asks no questions."
    DEPENDS "${library}, libqt6sql6-sqlite, systemd | systemd-standalone-sysusers"
    RECOMMENDS "ca-certificates, ${drivers}"
    SUGGESTS "nginx, postgresql, mariadb-server, redis-server, gatehouse-admin"
    CONTROL ${CMAKE_CURRENT_SOURCE_DIR}/packaging/debian/conffiles ${CMAKE_CURRENT_SOURCE_DIR}/packaging/debian/postinst
            ${CMAKE_CURRENT_SOURCE_DIR}/packaging/debian/prerm ${CMAKE_CURRENT_SOURCE_DIR}/packaging/debian/postrm)
install(FILES docs/deploy/gatehouse.service docs/deploy/gatehouse@.service DESTINATION lib/systemd/system
        COMPONENT Service)
install(FILES packaging/debian/gatehouse.sysusers DESTINATION lib/sysusers.d RENAME gatehouse.conf COMPONENT Service)
install(FILES packaging/debian/gatehouse.toml DESTINATION /etc/gatehouse COMPONENT Service)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/gatehouse COMPONENT Service
        FILES_MATCHING PATTERN "*.md" PATTERN "*.conf" PATTERN "*.svg"
        PATTERN decisions EXCLUDE PATTERN doxygen EXCLUDE PATTERN screenshots EXCLUDE)

gatehouse_debian_package(Console gatehouse-admin admin "user management and authentication - desktop console"
    "${what}
This package has the console in which administrators see and manage users,
tokens, OAuth accounts and mails in the database of a service."
    DEPENDS "${library}, libqt6sql6-sqlite"
    RECOMMENDS "${drivers}, qt6-translations-l10n, qt6-wayland")

install(FILES packaging/debian/libgatehouse.lintian-overrides RENAME libgatehouse${GATEHOUSE_ABI}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT Runtime)
install(FILES packaging/debian/libgatehouse-dev.lintian-overrides RENAME libgatehouse-dev
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT Development)

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL Runtime Development Service Console)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_NAME gatehouse) # the source package
set(CPACK_DEBIAN_PACKAGE_RELEASE ${GATEHOUSE_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${GATEHOUSE_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_CONTACT "${GATEHOUSE_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/GatehouseDebianTriggers.cmake)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
