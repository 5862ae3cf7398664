#!/usr/bin/env bash
# The demo: builds the program, fills an embedded database with the five cases, and serves it on
# http://127.0.0.1:8080 (JUMELAGE_LISTEN changes it). What was changed is kept for the next start.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/needs.sh build
cargo build --release --locked --package jumelage
mkdir -p data
export JUMELAGE_DATABASE=${JUMELAGE_DATABASE:-sqlite:data/demo.sqlite}
program="${CARGO_TARGET_DIR:-target}/release/jumelage"
"$program" demo load
echo "Sign-in links of the demonstration, each for one use within a day:"
"$program" demo links
exec "$program" serve
