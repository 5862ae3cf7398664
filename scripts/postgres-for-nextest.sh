#!/usr/bin/env bash
# The set-up script of the test runner: hands the tests the address of PostgreSQL, so that
# `cargo nextest run -p jumelage-towns` is all that somebody working there has to say.
set -euo pipefail
cd "$(dirname "$0")/.."
url=${JUMELAGE_TEST_POSTGRES:-$(scripts/postgres.sh start)}
echo "JUMELAGE_TEST_POSTGRES=$url" >>"$NEXTEST_ENV"
