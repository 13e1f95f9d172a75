#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What clean_debian.sh does in the clean Debian, as root there; the program itself runs as a person named reader.
set -euo pipefail
well() { printf 'well: %s\n' "$*"; }
wrong() { printf 'WRONG: %s\n' "$*"; exit 1; }
trap 'echo "WRONG: line $LINENO: $BASH_COMMAND"' ERR
quiet() { "$@" >/tmp/log 2>&1 || { tail -n 20 /tmp/log; wrong "$*"; }; }
home=/var/lib/reader # of the person
reader() { setpriv --reuid=reader --regid=reader --clear-groups env HOME="$home" XDG_RUNTIME_DIR=/tmp/run "$@"; }
# states FILE CLI: whether the command line finds statements in a file.
states() { reader "${2:-duixian-cli}" extract "$1" >/tmp/out && grep -q '"type":"statement"' /tmp/out; }
deb=/given/duixian.deb
mkdir -p /tmp/seen /tmp/run && chmod 1777 /tmp /tmp/seen
useradd --create-home --home-dir "$home" reader && chown reader /tmp/run && chmod 700 /tmp/run
# A desktop starts programs with its own environment; files lie under names as people give them.
place="$home/我的 资料"
reader mkdir -p "$place"
reader cp -r /given/samples "$place/报告"

# ---- Nothing but the package: all that it needs comes with it.
quiet apt-get update
before=$(dpkg-query -W | wc -l)
quiet apt-get install -y --no-install-recommends "$deb"
well "installed on a bare system with $(($(dpkg-query -W | wc -l) - before)) packages; duixian itself takes $(dpkg-query -W -f='${Installed-Size}' duixian) kB"
[[ $(reader duixian --version) == Duixian\ * ]] || wrong "duixian --version"
for file in "$place"/报告/*; do
    states "$file" || wrong "no statement in ${file##*/}"
done
well "the command line reads $(ls "$place/报告" | wc -l) reports, DOCX and PDF among them"
quiet reader duixian-cli import --library "$place/一.duixian" "$place/报告"
well "a library: $(reader duixian-cli list --library "$place/一.duixian" | wc -l) reports"

# ---- With what is recommended, and a desktop of the smallest kind.
quiet apt-get install -y --no-install-recommends fonts-noto-cjk qt6-translations-l10n \
    xvfb openbox xdotool wmctrl x11-utils imagemagick libgtk-3-bin libglib2.0-bin gvfs xdg-utils libfile-mimeinfo-perl desktop-file-utils shared-mime-info \
    hicolor-icon-theme gtk-update-icon-cache dbus-x11 man-db mousepad locales xz-utils
localedef -i zh_CN -f UTF-8 zh_CN.UTF-8
reader duixian chart --library "$place/一.duixian" --place 青禾区 --out /tmp/seen/chart.png
[[ -s /tmp/seen/chart.png ]] || wrong "no chart"
well "a Chinese chart without a display"

# Removed and installed once more between two looks at every file: both looks must be the same but for logs and caches of apt.
look() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path "$home" -o -path /given -o -path /root \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log -o -path /var/cache/apt -o -path /var/cache/debconf -o -path /var/cache/man \) -prune \
        -o \( -type f ! -name icon-theme.cache -exec sha256sum {} + \) -o -printf '%y %p %l\n' | sort
}
quiet apt-get purge -y duixian
look >/tmp/before
quiet apt-get install -y --no-install-recommends "$deb"
dpkg -L duixian | sort >/tmp/files
grep -q application/x-duixian-library=duixian.desktop /usr/share/applications/mimeinfo.cache || wrong "the desktop's cache does not know the entry"
[[ -e /usr/share/mime/application/x-duixian-library.xml ]] || wrong "the file type is not known"
well "the caches of entries, file types and icons are renewed by Debian's triggers"

# ---- The desktop.
export DISPLAY=:7
Xvfb :7 -screen 0 1600x1000x24 >/dev/null 2>&1 &
for _ in $(seq 60); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.5; done
reader openbox >/dev/null 2>&1 &
session() { reader env -u LC_ALL DISPLAY=:7 LANG=zh_CN.UTF-8 LANGUAGE=zh_CN XDG_CURRENT_DESKTOP="${desktop:-GNOME}" "$@"; }
# waitFor WORDS: a window with these words in its title.
waitFor() {
    local _
    for _ in $(seq 240); do
        if xdotool search --name "$1" >/dev/null 2>&1; then sleep 3; return 0; fi
        sleep 0.5
    done
    xwininfo -root -tree | grep -i duixian || true
    wrong "no window with \"$1\" in its title"
}
take() { import -window root "/tmp/seen/$1.png"; }
# closeAll: as a click on the window's cross does.
closeAll() {
    local _
    for _ in $(seq 60); do
        reader wmctrl -c Duixian 2>/dev/null || true
        pgrep -u reader -x duixian >/dev/null || return 0
        sleep 0.5
    done
    wrong "the window does not close"
}
session gtk-launch duixian >/dev/null 2>&1 &
waitFor "my reports – Duixian"
xdotool search --name "my reports – Duixian" >/tmp/windows
xprop -id "$(head -n 1 /tmp/windows)" WM_CLASS >/tmp/class
grep -q '"duixian"' /tmp/class || wrong "no window of the class duixian: $(cat /tmp/class)"
take menu
well "the entry in the menu starts the window"
closeAll

library="$place/一.duixian"
for desktop in GNOME X-Generic; do
    [[ $(session xdg-mime query filetype "$library") == application/x-duixian-library ]] || wrong "xdg-mime ($desktop): $(session xdg-mime query filetype "$library")"
    [[ $(session xdg-mime query default application/x-duixian-library) == duixian.desktop ]] || wrong "the library's first choice"
    [[ $(session xdg-mime query default text/plain) != duixian.desktop ]] || wrong "duixian is the first choice for text"
done
session gio mime text/plain >/tmp/out
sed -n 1p /tmp/out >/tmp/first
! grep -q duixian /tmp/first || wrong "gio: duixian is the first choice for text"
well "*.duixian is ours, text is not"
desktop=GNOME session gio open "$library" >/dev/null 2>&1 &
waitFor "一 – Duixian"
take library
well "a library opens by its file"
# A second double click finds the window that is there.
desktop=X-Generic session timeout 60 xdg-open "$library" >/dev/null 2>&1 || true
sleep 2
[[ $(pgrep -u reader -x duixian | wc -l) == 1 ]] || wrong "a second window on one library"
well "and once more finds its window"
reader cp "$library" "$place/二.duixian"
session duixian "$library" "$place/二.duixian" >/dev/null 2>&1 &
waitFor "二 – Duixian"
well "two libraries have two windows"
closeAll
[[ $(session man -w duixian-cli) == *zh_CN* ]] || wrong "no man page in Chinese: $(session man -w duixian-cli)"

# ---- The folder that works wherever it is unpacked: the system's own is removed first.
quiet apt-get purge -y duixian
for there in /tmp/one "/tmp/兑现 另一处"; do
    reader mkdir -p "$there"
    reader tar -C "$there" -xf /given/duixian.tar.xz --strip-components=1
    states "$place/报告/docx.docx" "$there/bin/duixian-cli" || wrong "the worker is not found in $there"
    reader "$there/bin/duixian" chart --library "$library" --place 青禾区 --out "$there/图.png" && [[ -s $there/图.png ]] || wrong "no chart from $there"
done
well "the unpacked folder works in two places"

# ---- Nothing is left.
while read -r file; do
    [[ -d $file || ! -e $file ]] || wrong "left: $file"
done </tmp/files
look >/tmp/after
diff /tmp/before /tmp/after >/tmp/changed || { head -n 20 /tmp/changed; wrong "removing left something"; }
left=$(find / -xdev -iname '*duixian*' -not -path '/proc/*' -not -path '/tmp/*' -not -path '/given/*' -not -path "$home/*" -not -path '/var/log/*' 2>/dev/null || true)
[[ -z $left ]] || wrong "left: $left"
well "nothing is left of it: $(wc -l </tmp/files) files and folders came and went; $(wc -l </tmp/before) were compared"
well "what it wrote for a person: $(cd "$home" && find . -type f -not -path './我的*' | grep -i duixian | tr '\n' ' ')"
