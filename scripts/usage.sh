# What --help says of a script that reads this file: the comment at its head, up to the licence.
# SPDX-License-Identifier: MIT
case ${1:-} in
-h | --help)
    sed -n '2,/^# SPDX/ { /^# SPDX/d; s/^# \{0,1\}//; p; }' "$0"
    exit
    ;;
esac
