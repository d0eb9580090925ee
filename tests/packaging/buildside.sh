#!/usr/bin/env bash
# What can be said of the packages where they were made: lintian has no error, programs and libraries are hardened, and a
# program outside the tree is built with libgatehouse-dev. Packages in /packages/1, sources in /gatehouse;
# scripts/test-packages runs it.
# SPDX-License-Identifier: MIT
set -eu # no pipefail: grep -q leaves readelf alone
cd /packages/1

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

command -v lintian >/dev/null || apt-get install -y -qq --no-install-recommends lintian >/dev/null 2>&1
lintian --allow-root --no-cfg --fail-on error --suppress-tags initial-upload-closes-no-bugs ./*.deb || fail "lintian"

rm -rf /tmp/contents
for package in ./*.deb; do
    dpkg-deb -x "$package" /tmp/contents
    printf '   %s: %s\n' "$(dpkg-deb -f "$package" Package)" "$(dpkg-deb -f "$package" Depends)"
done
found=0
for file in /tmp/contents/usr/bin/* /tmp/contents/usr/lib/*/libGatehouse*.so.*; do
    [ -L "$file" ] && continue
    found=$((found + 1))
    readelf -hW "$file" | grep -q 'Type: *DYN' || fail "$file is not position independent"
    readelf -lW "$file" | grep -q GNU_RELRO || fail "$file has no RELRO"
    readelf -dW "$file" | grep -qE 'BIND_NOW|NOW' || fail "$file binds lazily"
    readelf -lW "$file" | grep GNU_STACK | grep -q 'RW ' || fail "the stack of $file may be executed"
    readelf -sW "$file" | grep -q __stack_chk_fail || fail "$file has no stack protector"
    if readelf -dW "$file" | grep -qE 'R(UN)?PATH'; then fail "$file has a search path of its own"; fi
done
# Only this one calls what can be fortified.
readelf -sW /tmp/contents/usr/lib/*/libGatehouseAuth.so.*.*.* | grep -q __snprintf_chk || fail "no fortified functions"
[ "$found" -ge 4 ] || fail "$found programs and libraries instead of two each"

apt-get install -y -qq --no-install-recommends ./libgatehouse[0-9]*.deb ./libgatehouse-dev_*.deb >/dev/null 2>&1 ||
    fail "libgatehouse-dev cannot be installed"
rm -rf /tmp/outside
mkdir /tmp/outside
cp /gatehouse/examples/minimal/main.cpp /tmp/outside/
cat >/tmp/outside/CMakeLists.txt <<'TXT'
cmake_minimum_required(VERSION 3.25)
project(Outside LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
find_package(Gatehouse 0.1 REQUIRED COMPONENTS Auth AuthHttp)
add_executable(minimal main.cpp)
target_link_libraries(minimal PRIVATE Gatehouse::AuthHttp)
TXT
(cmake -S /tmp/outside -B /tmp/outside/build -G Ninja && cmake --build /tmp/outside/build) >/tmp/outside/log 2>&1 ||
    { tail -n 30 /tmp/outside/log >&2; fail "a program outside the tree is not built"; }
ldd /tmp/outside/build/minimal | grep -q '/lib/.*libGatehouseAuthHttp.so.0.1' ||
    fail "minimal does not use the library of the package"
apt-get purge -y -qq libgatehouse-dev 'libgatehouse[0-9]*' >/dev/null 2>&1
