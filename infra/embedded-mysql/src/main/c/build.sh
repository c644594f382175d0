#!/bin/sh
# Builds the committed stub libraries (Linux x86-64) from the sources beside this file.
set -eu
cd "$(dirname "$0")"
for name in aio numa; do
  gcc -shared -fPIC -nostdlib -Os -s -Wall -Wextra \
    "-Wl,-soname,lib$name.so.1,--version-script=$name.map,--build-id=none,-z,noseparate-code" \
    -o "../resources/stub-libs/lib$name.so.1" "$name.c"
done
