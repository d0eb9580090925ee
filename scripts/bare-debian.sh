# SPDX-License-Identifier: MIT
# A bare Debian in a folder, for scripts/test-debian and scripts/test-packages, which read this file. Root is needed.

# debian_bootstrap SUITE ROOT: made where there is none. The mirror is that of this machine's apt; MIRROR=… names another.
debian_bootstrap() {
    [ "$(id -u)" -eq 0 ] || { echo "debootstrap and chroot need root." >&2; exit 77; }
    command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 69; }
    [ ! -x "$2/usr/bin/apt-get" ] || return 0
    local mirror
    mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1)}
    debootstrap --variant=minbase --include=ca-certificates "$1" "$2" "$mirror"
}

# debian_clone ROOT: the last commit of this repository as ROOT/gatehouse. Files that are the same stay, with their times,
# so that the build folder of the last time is used again.
debian_clone() {
    local clone=$1/gatehouse
    [ -d "$clone/.git" ] || git clone --quiet --local --no-hardlinks --no-checkout . "$clone"
    git -C "$clone" fetch --quiet "$PWD" HEAD
    git -C "$clone" reset --quiet --hard FETCH_HEAD
    git -C "$clone" clean --quiet -ffd
}

# debian_devices ROOT
debian_devices() {
    local device
    for device in null zero random urandom tty ptmx; do
        [ -e "$1/dev/$device" ] || cp -a "/dev/$device" "$1/dev/$device"
    done
    mkdir -p "$1/dev/shm" && chmod 1777 "$1/dev/shm"
}

# debian_run ROOT COMMAND …: with nothing of this machine's environment.
debian_run() {
    local root=$1
    shift
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}
