#!/bin/sh
# Builds and runs the C++ tests, without Node:
#
#   native/test/run.sh [--sanitize=address|undefined|thread|address,undefined] [--build-only] [part of a test's name]
#
# $CXX is the compiler, $CXXFLAGS come last. The program is left in build/native-test/, one per sanitizer.
set -eu
cd "$(dirname "$0")/../.."

sanitize=none
run=yes
while [ $# -gt 0 ]; do
  case "$1" in
    --sanitize=*) sanitize="${1#--sanitize=}" ;;
    --build-only) run=no ;;
    *) break ;;
  esac
  shift
done

flags='-std=c++17 -O2 -g -Wall -Wextra -Werror -pthread -fno-exceptions -Inative -Inative/test'
case "$sanitize" in
  none) ;;
  address | undefined | thread | address,undefined)
    flags="$flags -O1 -fno-omit-frame-pointer -fsanitize=$sanitize -fno-sanitize-recover=all" ;;
  *)
    echo "no such sanitizer: $sanitize" >&2
    exit 2 ;;
esac

units='accounts libvirt/lanes libvirt/utf names queue record-fifo state-history value-store
  test/allocations test/check test/lanes-test test/memory-test test/model-test test/names-test test/policy-test
  test/queue-test test/record-fifo-test test/spinning-mutex-test test/threads-test test/utf-test test/value-store-test'
out="build/native-test/$sanitize"
mkdir -p "$out/libvirt" "$out/test"
compile="${CXX:-c++} $flags ${CXXFLAGS:-}"
# shellcheck disable=SC2086 # flags and units are words
printf '%s\n' $units | xargs -P 4 -I '{}' $compile -c 'native/{}.cc' -o "$out/{}.o"
objects=
for unit in $units; do objects="$objects $out/$unit.o"; done
# shellcheck disable=SC2086
$compile $objects -o "$out/native-test"
[ "$run" = no ] || exec "$out/native-test" "$@"
