#!/usr/bin/env bash
# Node 20's http: an unrelated setHeader() makes writeHead() drop all but the last of several Set-Cookie lines.
#
# What it does: writeHead(200, ["Set-Cookie", "a=1", "Set-Cookie", "b=2"]) sends both cookies. Once anything has called
# setHeader("Vary", ...) before, only b=2 is sent: the flat list is then merged name by name, each replacing the one before.
# Node 22 has mended the list, but both versions still do it to an object that has two spellings of the name,
# { "Set-Cookie": "a=1", "set-cookie": "b=2" }: two cookies without the setHeader(), one with it.
#
# What one would expect: the same lines either way. The documentation says that headers set before are merged with those
# given to writeHead(), which take precedence; not that the ones given replace each other.
#   https://nodejs.org/api/http.html#responsewriteheadstatuscode-statusmessage-headers
#
# Why it matters: any middleware that sets one header early (Vary, a CSP, a request id) changes which cookies of a
# later handler arrive. A consent layer has to set its headers when the head is written, not before.
#
# Seen, on 2026-11-30:
#   20.20.2: list a=1, b=2; after setHeader b=2         object a=1, b=2; after setHeader b=2
#   22.23.3: list a=1, b=2; after setHeader a=1, b=2    object a=1, b=2; after setHeader b=2
# No package is needed: it is Node itself, of the version that runs this.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";

const LIST = ["Set-Cookie", "a=1", "Set-Cookie", "b=2"];
const OBJECT = { "Set-Cookie": "a=1", "set-cookie": "b=2" };

/** The cookies that arrive, with or without a header that was set before. */
async function cookies(headers, before) {
  const server = createServer((_req, res) => {
    if (before) res.setHeader("Vary", "Accept-Language");
    res.writeHead(200, headers).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { headers: got } = await fetch(`http://127.0.0.1:${server.address().port}/`, { headers: { connection: "close" } });
  server.close();
  return got.getSetCookie();
}

const major = Number(process.versions.node.split(".")[0]);
const both = ["a=1", "b=2"];
for (const [name, headers, after] of [
  ["list", LIST, major < 22 ? ["b=2"] : both],
  ["object", OBJECT, ["b=2"]],
]) {
  const [alone, merged] = [await cookies(headers, false), await cookies(headers, true)];
  console.log(`Node ${process.versions.node}, ${name}: ${alone.join(", ")}; after setHeader: ${merged.join(", ")}`);
  assert.deepEqual([alone, merged], [both, after]);
}
JS
node look.mjs
