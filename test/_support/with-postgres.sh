#!/bin/bash
# Starts a throw-away PostgreSQL (Unix socket, no port), runs "$@" with DATABASE_URL set, stops and deletes it.
# FSYNC=on: as durable as a real one, for benches and crash tests. PG_DIR: where its files go (default: TMPDIR).
set -euo pipefail

find_bin() { ls -d /usr/lib/postgresql/*/bin /usr/local/pgsql/bin 2>/dev/null | sort -V | tail -1; }
bin=$(find_bin || true)
if [ -z "$bin" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
  bin=$(find_bin || true)
fi
if [ -z "$bin" ]; then
  echo "PostgreSQL's server programs are missing: sudo apt-get install postgresql" >&2
  exit 1
fi

fsync=${FSYNC:-off}
dir=$(mktemp -d -p "${PG_DIR:-${TMPDIR:-/tmp}}" assent-pg.XXXXXX)
# initdb refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$dir"
cleanup() {
  as "$bin/pg_ctl" -D "$dir/data" -m immediate -s stop 2>/dev/null || true
  rm -rf "$dir"
}
trap cleanup EXIT
as "$bin/initdb" -D "$dir/data" -U assent -A trust -E UTF8 --locale=C -N >/dev/null
as "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -s -w -o "-c listen_addresses= -c unix_socket_directories=$dir \
  -c fsync=$fsync -c synchronous_commit=$fsync -c full_page_writes=$fsync -c max_connections=60 -c restart_after_crash=on" start
export PGHOST=$dir PGUSER=assent PGDATABASE=postgres
export DATABASE_URL="postgresql:///postgres?host=$dir&user=assent"
"$@"
