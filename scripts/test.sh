#!/usr/bin/env bash
# Every test: the crates' own on both databases, then the journeys in a browser. The last line
# counts them all. Installs what is missing and starts PostgreSQL; stops it if it was not running.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.cache/tools/bin:$PATH"
scripts/needs.sh test
if ! scripts/postgres.sh url >/dev/null 2>&1; then trap 'scripts/postgres.sh stop' EXIT; fi
JUMELAGE_TEST_POSTGRES=$(scripts/postgres.sh start)
export JUMELAGE_TEST_POSTGRES

profile=default
if [ -n "${CI:-}" ]; then profile=ci; fi
# The runner keeps its results here, wherever the build folder is.
results="target/nextest/$profile/junit.xml"
rm -f "$results" .cache/journeys.tap

# Programs and tests in one build: the journeys then drive what the tests were linked with.
cargo build --workspace --locked --bins --tests
failed=0
cargo nextest run --workspace --locked --profile "$profile" || failed=1
scripts/journeys.sh || failed=1

python3 - "$results" .cache/journeys.tap <<'SUM'
import re, sys
from xml.etree import ElementTree
suites = ElementTree.parse(sys.argv[1]).getroot()
suites = [suite for suite in suites if not suite.get("name").startswith("@setup-script")]
count = lambda what: sum(int(suite.get(what)) for suite in suites)
lost = count("failures") + count("errors")
told = dict(re.findall(r"^# (pass|fail|cancelled|skipped) (\d+)$", open(sys.argv[2]).read(), re.M))
passed = count("tests") - lost + int(told["pass"])
lost += int(told["fail"]) + int(told["cancelled"])
print(f"{passed} passed, {lost} failed")
SUM
exit $failed
