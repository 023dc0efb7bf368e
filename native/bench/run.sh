#!/bin/sh
# Builds and runs the benchmark of the queue, without Node. $CXX is the compiler.
set -eu
cd "$(dirname "$0")/../.."
out=build/native-bench
mkdir -p "$out"
${CXX:-c++} -std=c++17 -O3 -Wall -Wextra -Werror -pthread -fno-exceptions -Inative -Inative/test -Inative/bench \
  native/accounts.cc native/names.cc native/queue.cc native/record-fifo.cc native/state-history.cc \
  native/value-store.cc native/bench/queue-bench.cc -o "$out/queue-bench"
exec "$out/queue-bench"
