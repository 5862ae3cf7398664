#!/usr/bin/env bash
# Builds the product and the bench for release, and measures: docs/performance.md says what and how.
#
#   scripts/bench.sh all       every operation, some four minutes; with PostgreSQL where it is installed
#   scripts/bench.sh quick     the same in short rounds
#   scripts/bench.sh growth    ten times the records; MOST=100 a hundred times as well (6 GB of disk)
#
# Exit code 1 where a gate fails, 2 where it could not be measured.
set -euo pipefail
cd "$(dirname "$0")/.."
word=${1:-}
case $word in all | quick | growth) ;; *) sed -n '2,8s/^# \{0,1\}//p' "$0" && exit 2 ;; esac
command -v taskset >/dev/null || { echo "taskset is missing; Debian's package util-linux brings it" >&2; exit 2; }
scripts/needs.sh build
cargo build --release --locked --package jumelage --package jumelage-bench
target="${CARGO_TARGET_DIR:-target}/release"
words=("$word" --program "$target/jumelage" --commit "$(git describe --always --dirty 2>/dev/null || echo unknown)")
if [ "$word" = growth ]; then words+=(--most "${MOST:-10}"); fi
if [ "$word" = all ] && command -v pgbench >/dev/null; then words+=(--postgres "$(scripts/postgres.sh start)"); fi
# Servers run on processor 0, see bench/src/servers.rs; the generator has the other one.
exec taskset -c "$(($(nproc) > 1))" "$target/bench" "${words[@]}"
