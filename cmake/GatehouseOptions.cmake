# SPDX-License-Identifier: MIT
# How every target of the project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)

if(PROJECT_IS_TOP_LEVEL) # where things lie, and the compiler's launcher, are otherwise the other project's affair
    set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
    set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
    find_program(GATEHOUSE_CCACHE ccache)
    if(GATEHOUSE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
        # Without these two, ccache never takes a result that was compiled with a precompiled header.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${GATEHOUSE_CCACHE})
    endif()
endif()

add_library(gatehouse_options INTERFACE)
# Sources of the tree write "manager/usermanager.h"; who uses the libraries writes <Gatehouse/UserManager>.
target_include_directories(gatehouse_options INTERFACE ${PROJECT_SOURCE_DIR}/libauth)
if(PROJECT_IS_TOP_LEVEL)
    target_compile_options(gatehouse_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
endif()
# For all but the tests: QTRY_COMPARE of Qt 6.8 narrows inside.
add_library(gatehouse_strict_options INTERFACE)
target_link_libraries(gatehouse_strict_options INTERFACE gatehouse_options)
if(PROJECT_IS_TOP_LEVEL)
    target_compile_options(gatehouse_strict_options INTERFACE -Wconversion)
endif()
if(GATEHOUSE_WERROR)
    target_compile_options(gatehouse_options INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(gatehouse_options INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(gatehouse_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_MESSAGELOGCONTEXT)
if(NOT BUILD_SHARED_LIBS)
    target_compile_definitions(gatehouse_options INTERFACE GATEHOUSE_STATIC)
elseif(PROJECT_IS_TOP_LEVEL AND (BUILD_TESTING OR GATEHOUSE_BUILD_BENCHMARKS)) # some of which measure what is private
    target_compile_definitions(gatehouse_options INTERFACE GATEHOUSE_TEST_EXPORTS)
endif()
if(GATEHOUSE_SANITIZE)
    target_compile_options(gatehouse_options INTERFACE
        -fsanitize=${GATEHOUSE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(gatehouse_options INTERFACE -fsanitize=${GATEHOUSE_SANITIZE})
    if(GATEHOUSE_SANITIZE STREQUAL "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 loses sight of an optional's flag between the calls that the sanitizer puts in.
        target_compile_options(gatehouse_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
