#!/usr/bin/env bash
# The journeys: a browser walks through what people accomplish, against the program of the last debug
# build. Words after the command choose files by name: scripts/journeys.sh reader
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/needs.sh test
program=${JUMELAGE_PROGRAM:-${CARGO_TARGET_DIR:-$PWD/target}/debug/jumelage}
if [ ! -x "$program" ]; then cargo build --workspace --locked --bins --tests; fi

# The demo is loaded once; each file of journeys copies it.
demo="$PWD/.cache/journeys/demo.sqlite"
if [ ! -f "$demo" ] || [ "$program" -nt "$demo" ]; then
    rm -rf .cache/journeys && mkdir -p .cache/journeys
    "$program" --database "sqlite:$demo.new" demo load --cases-only
    "$program" --database "sqlite:$demo.new" backup "$demo"
fi

files=()
for file in journeys/*.test.mjs; do
    name=$(basename "$file" .test.mjs)
    if [ $# -eq 0 ] || [[ " $* " == *" $name "* ]]; then files+=("$file"); fi
done
JUMELAGE_TEST_POSTGRES=${JUMELAGE_TEST_POSTGRES:-$(scripts/postgres.sh start)}
export JUMELAGE_PROGRAM=$program JUMELAGE_DEMO=$demo JUMELAGE_TEST_POSTGRES
exec node --test --test-concurrency=2 --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination=.cache/journeys.tap "${files[@]}"
