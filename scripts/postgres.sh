#!/usr/bin/env bash
# A PostgreSQL server for the tests, in .cache/postgres of this checkout, on a free port of
# 127.0.0.1. It trusts every local user and does not wait for the disk: for tests only.
#
#   scripts/postgres.sh start    makes it if need be, starts it, prints its address
#   scripts/postgres.sh stop     stops it; the data stays
#   scripts/postgres.sh url      prints its address; fails when it does not run
#   eval "$(scripts/postgres.sh env)"    starts it and tells the tests where it is
set -euo pipefail
cd "$(dirname "$0")/.."

# The binaries: Debian's newest first, then what pg_config names, then the path.
find_binaries() {
    local dir
    for dir in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) \
        "$(pg_config --bindir 2>/dev/null || true)" "$(dirname "$(command -v initdb || true)")"; do
        [ -x "$dir/initdb" ] && [ -x "$dir/postgres" ] && [ -x "$dir/pg_ctl" ] || continue
        echo "$dir"
        return
    done
    echo "PostgreSQL is not installed; scripts/needs.sh test installs it." >&2
    return 1
}

# PostgreSQL refuses to run as root, so root becomes the user postgres.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then su postgres -s /bin/sh -c "cd / && $*"; else sh -c "$*"; fi
}

# A checkout that the user postgres cannot enter keeps the server's files elsewhere.
data_folder() {
    local folder="$PWD/.cache/postgres"
    mkdir -p .cache
    if [ "$(id -u)" -eq 0 ] && ! as_owner "test -x '$PWD/.cache'" 2>/dev/null; then
        folder="/var/tmp/jumelage-postgres-$(printf %s "$PWD" | cksum | cut -d' ' -f1)"
    fi
    mkdir -p "$folder"
    [ "$(id -u)" -ne 0 ] || chown postgres "$folder"
    echo "$folder"
}

running() { as_owner "'$bin/pg_ctl' status -D '$data'" >/dev/null 2>&1; }

url() { echo "postgres://jumelage@127.0.0.1:$(sed -n 4p "$data/postmaster.pid")/jumelage"; }

make_cluster() {
    as_owner "'$bin/initdb' -D '$data' -U jumelage --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
        --no-instructions --no-sync" >/dev/null
    as_owner "cat >> '$data/postgresql.conf'" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '/tmp'
max_connections = 300
max_locks_per_transaction = 256
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
}

# The server shows a certificate for localhost that it signed itself.
certify() {
    [ ! -s "$data/server.crt" ] || return 0
    as_owner "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE \
        -keyout '$data/server.key' -out '$data/server.crt'" 2>/dev/null
    as_owner "echo 'ssl = on' >> '$data/postgresql.conf'"
    ! running || as_owner "'$bin/pg_ctl' reload -D '$data'" >/dev/null
}

start() {
    [ -s "$data/PG_VERSION" ] || make_cluster
    certify
    running && return
    local port
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    as_owner "'$bin/pg_ctl' start -w -D '$data' -l '$data/server.log' -o '-p $port'" >/dev/null 9>&- ||
        { tail -n 20 "$data/server.log" >&2; return 1; }
    as_owner "'$bin/createdb' -h 127.0.0.1 -p $port -U jumelage jumelage" 2>/dev/null || true
}

word=${1:-}
case $word in start | stop | url | env) ;; *) sed -n '2,9s/^# \{0,1\}//p' "$0" && exit 2 ;; esac
bin=$(find_binaries)
data=$(data_folder)
exec 9>"$PWD/.cache/postgres.lock" && flock 9
case $word in
start) start && url ;;
stop) ! running || as_owner "'$bin/pg_ctl' stop -m fast -D '$data'" >/dev/null ;;
url) running && url ;;
env) start && echo "export JUMELAGE_TEST_POSTGRES=$(url)" ;;
esac
