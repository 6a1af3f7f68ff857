#!/bin/bash
# Runs a command inside private network/mount/host-name/process namespaces where the lab's servers are up.
# Nothing in there can reach another machine; everything ends with the command.
#   enter.sh COMMAND [ARG...]        needs: root, Linux namespaces, python3-cryptography
set -eu
HERE=$(cd "$(dirname "$0")" && pwd)
LAB=${LAB_TMP:-/tmp/error-lesson-lab}
mkdir -p "$LAB/home/app"
[ -e "$LAB/certs/crl.pem" ] || /usr/bin/python3 "$HERE/certs.py" "$LAB/certs"
export HERE LAB CAPTURE_PARTS="${CAPTURE_PARTS:-/tmp/error-lesson-parts}"
exec env -i HERE="$HERE" LAB="$LAB" LAB_APP="${LAB_APP:-}" LAB_NODE24="${LAB_NODE24:-node}" CARGO="${CARGO:-}" RUSTC="${RUSTC:-}" RUSTUP_TOOLCHAIN="${RUSTUP_TOOLCHAIN:-}" CAPTURE_PARTS="$CAPTURE_PARTS" LAB_SECONDS="${LAB_SECONDS:-3000}" PATH="$PATH" unshare -n -m -u -i -p -f --mount-proc bash "$HERE/inside.sh" "$@"
