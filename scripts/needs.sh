#!/usr/bin/env bash
# Installs what a task needs and says what it installs; when all is there it does nothing, at once.
#
#   scripts/needs.sh build    a C compiler, and the typefaces that are built into the program
#   scripts/needs.sh test     build, and PostgreSQL, Chromium, cargo-nextest, the journeys' packages
#   scripts/needs.sh lint     build, and cargo-deny, reuse
#
# Rust comes from rustup; Node and Python from wherever you like, else from Debian.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.cache/tools/bin:$PATH"
packages=()

have() { command -v "$1" >/dev/null 2>&1; }
want() { have "$1" || packages+=("${@:2}"); }

# Debian's packages that were found missing, in one go.
apt_install() {
    [ ${#packages[@]} -gt 0 ] || return 0
    echo "Installing from Debian: ${packages[*]}"
    local become=()
    if [ "$(id -u)" -ne 0 ]; then become=(sudo); fi
    "${become[@]}" apt-get update -qq
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
    packages=()
}

# The packages of a folder, exactly as locked; a copy of the lock file remembers which are there.
npm_install() {
    cmp -s "$1/package-lock.json" "$1/node_modules/.installed" && return 0
    echo "Installing from npm: what $1/package.json names"
    (cd "$1" && npm ci --silent --ignore-scripts --no-audit --no-fund)
    cp "$1/package-lock.json" "$1/node_modules/.installed"
}

# Programs in Python's own folder under .cache, so that nothing of the machine's is touched.
tools_install() {
    cmp -s scripts/tools.txt .cache/tools/installed && return 0
    echo "Installing from PyPI into .cache/tools: what scripts/tools.txt names"
    python3 -m venv .cache/tools
    .cache/tools/bin/pip install --quiet --disable-pip-version-check -r scripts/tools.txt
    cp scripts/tools.txt .cache/tools/installed
}

cargo_install() {
    have "$1" && return 0
    echo "Building $1 with cargo into .cache/tools (a few minutes)"
    cargo install --quiet --locked --root .cache/tools "$1"
}

task=${1:-}
case $task in build | test | lint) ;; *) sed -n '2,8s/^# \{0,1\}//p' "$0" && exit 2 ;; esac
have cargo || { echo "Rust is not installed: rustup brings it" >&2; exit 1; }
want cc build-essential
want node nodejs npm
want npm npm
want python3 python3 python3-venv
case $task in
test)
    [ -n "$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ] || want initdb postgresql
    want chromium chromium fonts-liberation
    have cargo-nextest || python3 -c 'import ensurepip' 2>/dev/null || packages+=(python3-venv)
    ;;
lint)
    python3 -c 'import ensurepip' 2>/dev/null || packages+=(python3-venv)
    want zstd zstd
    ;;
esac
apt_install
npm_install assets
case $task in
test) have cargo-nextest || tools_install; cargo_install cargo-nextest; npm_install journeys ;;
lint) tools_install; cargo_install cargo-deny ;;
esac
