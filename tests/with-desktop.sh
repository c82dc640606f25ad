#!/bin/bash
# Runs a command on a private desktop: X display, window manager, D-Bus and an unlocked keyring, all thrown away after.
# Usage: tests/with-desktop.sh COMMAND [ARG...]. Passes the command's exit code on. SCREEN=1366x768x24 sets the size.
set -u
T=$(mktemp -d "${TMPDIR:-/tmp}/desk.XXXXXX"); pids=()
cleanup() { for p in "${pids[@]}"; do kill "$p" 2>/dev/null; done; for p in "${pids[@]}"; do wait "$p" 2>/dev/null; done; rm -rf "$T"; }
trap cleanup EXIT
export HOME="$T/home" XDG_RUNTIME_DIR="$T/run" XDG_CONFIG_HOME="$T/home/.config" XDG_DATA_HOME="$T/home/.local/share" XDG_CACHE_HOME="$T/home/.cache"
mkdir -p "$HOME"; mkdir -m 700 "$XDG_RUNTIME_DIR"; mkfifo "$T/dpy"
Xvfb -displayfd 9 -screen 0 "${SCREEN:-1366x768x24}" -nolisten tcp 9>"$T/dpy" >"$T/xvfb.log" 2>&1 & pids+=($!)
read -t 15 -r n <"$T/dpy" || { echo "Xvfb did not start" >&2; exit 99; }
export DISPLAY=":$n" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
export QT_SCALE_FACTOR="${QT_SCALE_FACTOR:-1}"
cat >"$T/inner.sh" <<'IN'
openbox >/dev/null 2>&1 & wm=$!
for i in $(seq 100); do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 0x && break; sleep 0.05; done
printf '%s' test | env -u DISPLAY gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 & kr=$!
for i in $(seq 100); do
  dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true' && break
  sleep 0.05
done
"$@"; rc=$?
kill $wm $kr 2>/dev/null; wait $wm $kr 2>/dev/null
exit $rc
IN
dbus-run-session -- bash "$T/inner.sh" "$@" 2> >(grep -vE 'Failed to set fd limit|dbus-daemon\[|SpiRegistry' >&2)
