# SPDX-License-Identifier: MIT
# The words in which the rest of the build is written.

# Libraries of one ABI replace each other. Before 1.0 every minor version may break it.
set(GATEHOUSE_ABI ${PROJECT_VERSION_MAJOR})
if(PROJECT_VERSION VERSION_LESS 1)
    set(GATEHOUSE_ABI ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
endif()

# gatehouse_symbol_versions(TARGET): of a shared library only what namespace Auth exports leaves it, see gatehouse.map.in.
function(gatehouse_symbol_versions target)
    if(NOT BUILD_SHARED_LIBS OR APPLE OR NOT UNIX)
        return()
    endif()
    set(map ${CMAKE_CURRENT_BINARY_DIR}/${target}.map)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/gatehouse.map.in ${map} @ONLY)
    target_link_options(${target} PRIVATE LINKER:--version-script=${map})
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${map})
endfunction()

# gatehouse_unity_groups(TARGET SOURCES …)
# Which files go together in a unity build, eight by eight in their order: the same ones with every version of CMake and in
# every project, as they are tested. Names in anonymous namespaces need to differ within a group only.
function(gatehouse_unity_groups target)
    set(index 0)
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS ARGN)
        math(EXPR group "${index} / 8")
        math(EXPR index "${index} + 1")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${target}${group})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# gatehouse_library(NAME SOURCES … PUBLIC … PRIVATE … [PCH …] [STATIC])
# A library with its alias Gatehouse::…, hidden symbols, one version.
function(gatehouse_library name)
    cmake_parse_arguments(ARG "STATIC" "ALIAS;DEFINE" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
    if(ARG_STATIC)
        add_library(${name} STATIC ${ARG_SOURCES})
    else()
        add_library(${name} ${ARG_SOURCES})
    endif()
    add_library(${ARG_ALIAS} ALIAS ${name})
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE $<BUILD_INTERFACE:gatehouse_strict_options> ${ARG_PRIVATE})
    if(ARG_DEFINE)
        target_compile_definitions(${name} PRIVATE ${ARG_DEFINE})
    endif()
    if(NOT BUILD_SHARED_LIBS)
        target_compile_definitions(${name} PUBLIC GATEHOUSE_STATIC)
    endif()
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    endif()
    set_target_properties(${name} PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${GATEHOUSE_ABI})
    gatehouse_unity_groups(${name} ${ARG_SOURCES})
endfunction()

# Compiling tests takes most of the time that they take; what they test is optimised as ever.
set(GATEHOUSE_TEST_OPTIONS $<$<CONFIG:Debug>:-O0>)

# gatehouse_test_headers(NAME LIBS … HEADERS …)
# What many tests include, compiled once for all of them.
function(gatehouse_test_headers name)
    cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/testheaders.cpp CONTENT "int main() {}\n")
    add_executable(${name} ${CMAKE_CURRENT_BINARY_DIR}/testheaders.cpp)
    target_link_libraries(${name} PRIVATE gatehouse_options ${ARG_LIBS})
    target_compile_options(${name} PRIVATE ${GATEHOUSE_TEST_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}
                                             QT_TESTCASE_BUILDDIR ${CMAKE_BINARY_DIR})
endfunction()

# gatehouse_test_moc(TARGET SOURCE NAME)
# Runs moc for one source or header, into NAME. AUTOMOC would look through each test, and compile one more file for each.
function(gatehouse_test_moc target source name)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/moc/${name})
    cmake_path(ABSOLUTE_PATH source)
    qt_generate_moc(${source} ${made} TARGET ${target})
    target_sources(${target} PRIVATE ${made})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
endfunction()

# gatehouse_test(SOURCE [LIBS …] [TIMEOUT seconds] [GUI])
# tests/FOLDER/tst_NAME.cpp becomes the test FOLDER/NAME. Where its class is too long for one file, but shall start its
# servers once, tests/FOLDER/NAME/ has the class in testNAME.h and its functions in several files.
function(gatehouse_test source)
    cmake_parse_arguments(ARG "GUI" "TIMEOUT" "LIBS" ${ARGN})
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET source STEM stem)
    string(REPLACE "tst_" "" short ${stem})
    set(headers gatehouse-test-headers)
    if(ARG_GUI)
        string(APPEND headers -gui)
    endif()
    add_executable(${stem} ${source})
    target_link_libraries(${stem} PRIVATE gatehouse_options Qt6::Test ${ARG_LIBS})
    target_compile_options(${stem} PRIVATE ${GATEHOUSE_TEST_OPTIONS})
    target_precompile_headers(${stem} REUSE_FROM ${headers})
    target_compile_definitions(${stem} PRIVATE GATEHOUSE_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                                               GATEHOUSE_BINARY_DIR="${CMAKE_BINARY_DIR}")
    # QFINDTESTDATA also finds its files where ccache has made __FILE__ relative (base_dir): the compiler runs there.
    set_target_properties(${stem} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/${folder}
                                             QT_TESTCASE_BUILDDIR ${CMAKE_BINARY_DIR} AUTOMOC OFF)
    file(STRINGS ${source} included REGEX "^#include \"${stem}.moc\"$")
    if(included)
        gatehouse_test_moc(${stem} ${source} ${stem}.moc)
    endif()
    set(parts ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/${short})
    if(EXISTS ${parts}/test${short}.h)
        file(GLOB sources CONFIGURE_DEPENDS ${parts}/*.cpp)
        target_sources(${stem} PRIVATE ${sources})
        gatehouse_test_moc(${stem} ${parts}/test${short}.h moc_test${short}.cpp)
        target_include_directories(${stem} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${folder})
    endif()
    add_test(NAME ${folder}/${short} COMMAND ${stem})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 600) # ends what hangs; a busy machine takes up to two minutes for the longest of them
    endif()
    set_tests_properties(${folder}/${short} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    if(ARG_GUI)
        set_tests_properties(${folder}/${short} PROPERTIES ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
endfunction()
