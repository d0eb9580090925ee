# SPDX-License-Identifier: MIT
# Run by CPack when the packages are made. It lets maintainer scripts call ldconfig, which dpkg has a trigger for since
# 2015 (Debian Policy 8.1.1): packages with libraries are packed again with the trigger, and without the scripts.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    if(NOT package MATCHES "/libgatehouse[^/]*\\.deb$")
        continue()
    endif()
    set(content ${CPACK_TEMPORARY_DIRECTORY}/repacked)
    file(REMOVE_RECURSE ${content})
    execute_process(COMMAND dpkg-deb -R ${package} ${content} COMMAND_ERROR_IS_FATAL ANY)
    if(NOT EXISTS ${content}/DEBIAN/postinst)
        continue() # no libraries in it
    endif()
    file(REMOVE ${content}/DEBIAN/postinst ${content}/DEBIAN/postrm)
    file(COPY ${CMAKE_CURRENT_LIST_DIR}/../../packaging/debian/triggers DESTINATION ${content}/DEBIAN)
    execute_process(COMMAND dpkg-deb --root-owner-group -Zxz -b ${content} ${package} OUTPUT_QUIET
                    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
