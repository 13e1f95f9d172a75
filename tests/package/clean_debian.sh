#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clean_debian.sh FOLDER: takes the packages in FOLDER to a clean Debian 12 and does there what a person does: installs the .deb, uses the
# command line, starts the window from the menu, opens a library by its file, unpacks the .tar.xz in two places, and removes everything.
# Each step that goes well is a line; the first that does not ends it. Pictures of the window are left in FOLDER/seen.
# DUIXIAN_CHROOT: where the bare system is kept for the next time; without it one is made and thrown away.
set -euo pipefail
folder=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
samples=$(realpath "$here/../../resources/samples")
deb=$(echo "$folder"/*.deb)
tarball=$(echo "$folder"/*.tar.xz)
if ((EUID != 0)) || ! command -v debootstrap >/dev/null || ! unshare --mount true 2>/dev/null; then
    echo "SKIPPED: a clean Debian needs root, debootstrap and leave to mount"
    exit 0
fi
kept=${DUIXIAN_CHROOT:-}
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
dpkg-deb -x "$deb" "$work/unpacked"
source=$(realpath "$here/../..")
if grep -rlF "$source" "$work/unpacked"; then
    echo "WRONG: these know the folder where they were built"
    exit 1
fi
lintian --fail-on warning "$deb"
echo "well: lintian has no error and no warning, and no file knows the folder where it was built"
[[ -n $kept ]] || kept=$work/bare
[[ -e $kept/etc/debian_version ]] || debootstrap --variant=minbase bookworm "$kept" http://deb.debian.org/debian >"$work/debootstrap.log"
root=$work/root
mkdir -p "$root" "$folder/seen"
cp -a "$kept/." "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf"
for conf in /etc/apt/apt.conf.d/*proxy*; do [[ ! -e $conf ]] || cp "$conf" "$root/etc/apt/apt.conf.d/"; done
echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/any-date" # a mirror that stands still will do
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/quick" # nobody keeps this system
mkdir -p "$root/given/samples"
cp "$deb" "$root/given/duixian.deb"
cp "$tarball" "$root/given/duixian.tar.xz"
cp "$samples"/*.txt "$root/given/samples/"
cp "$here/clean_debian_inside.sh" "$here/made_reports.py" "$root/given/"
python3 "$root/given/made_reports.py" "$root/given/samples"
chmod -R a+rX "$root/given"
# The mounts live and die with this one process.
unshare --mount --pid --fork bash -euc "
    mount --make-rprivate /
    mount -t proc proc '$root/proc'
    mount -t tmpfs tmpfs '$root/dev/shm' 2>/dev/null || { mkdir -p '$root/dev/shm'; mount -t tmpfs tmpfs '$root/dev/shm'; }
    exec chroot '$root' env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive bash /given/clean_debian_inside.sh
" && status=0 || status=$?
cp "$root"/tmp/seen/*.png "$folder/seen/" 2>/dev/null || true
exit $status
