#!/usr/bin/env bash
# What no test says: form, warnings, documentation, dependencies with their licences and known
# faults, that every file of ours tells its licence, and that the papers hold what they promise.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.cache/tools/bin:$PATH"
scripts/needs.sh lint

cargo fmt --all --check
cargo clippy --workspace --all-targets --locked -- -D warnings
RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps --locked

# The known faults of crates come from a copy of the RustSec database beside the checkout, for a
# lint that gives another answer tomorrow is no lint. Refreshing the copy is a deed of its own.
checks=(bans licenses sources)
copy="${JUMELAGE_SHARED:-../shared}/data/advisories/rustsec_crates_2026-08-20.tar.zst"
faults=.cache/advisory-dbs/advisory-db-3157b0e258782691
if [ -f "$copy" ]; then
    if [ ! -d "$faults/.git" ]; then
        rm -rf "$faults" && mkdir -p "$faults"
        tar --zstd -xf "$copy" -C "$faults"
        git -C "$faults" init -q
        git -C "$faults" add .
        git -C "$faults" -c user.name=copy -c user.email=copy@localhost commit -qm "Copy of 20 August 2026"
    fi
    checks+=(advisories)
else
    echo "No copy of the RustSec database beside the checkout: known faults of crates were left out."
fi
cargo fetch --quiet --locked
cargo deny --offline --locked check "${checks[@]}"

export REUSE_ENCODING_MODULE=charset_normalizer
reuse lint --quiet || reuse lint
.cache/tools/bin/python -m unittest --quiet scripts/papers_test.py
echo "Nothing to mend."
