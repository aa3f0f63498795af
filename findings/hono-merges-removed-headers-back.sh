#!/usr/bin/env bash
# hono 4.13.19: a middleware that replaces the response to take headers away gets them back, cookies and all.
#
# What it does: after `await next()`, a middleware sets `c.res` to a new Response without `Set-Cookie` and with a
# `Cache-Control` of its own. What leaves has the cookie again, and the old Cache-Control: the setter of `c.res` copies
# every header of the response before (but Content-Type) over those of the new one. Taking them away in place
# (`c.res.headers.delete(…)`), or setting `c.res = undefined` first, does what one would expect.
#
# What one would expect: that the Response which is assigned is the one that leaves. The merge is asked for in the issues
# (somebody could not overwrite a response of a proxy), and is not in the guide to middleware.
#   https://github.com/honojs/hono/issues/960
#
# Why it matters: whatever strips headers on the way out (a gate for cookies, a cache that drops Set-Cookie, a proxy that
# removes what its upstream said) works in a test of its function, and leaks behind Hono.
#
# Seen: Node 20.20.2 on 2026-11-30: replaced: id=1, private; in place: none, no-store; cleared first: none, no-store
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts hono@4.13.19

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { Hono } from "hono";

const page = (c) => {
  c.header("Set-Cookie", "id=1");
  c.header("Cache-Control", "private");
  return c.html("<p>page</p>");
};
/** The same response, without the cookie and not to be stored. */
function stripped(response) {
  const headers = new Headers(response.headers);
  headers.delete("Set-Cookie");
  headers.set("Cache-Control", "no-store");
  return new Response(response.body, { status: response.status, headers });
}

const ways = {
  replaced: (c) => {
    c.res = stripped(c.res);
  },
  "in place": (c) => {
    c.res.headers.delete("Set-Cookie");
    c.res.headers.set("Cache-Control", "no-store");
  },
  "cleared first": (c) => {
    const made = stripped(c.res);
    c.res = undefined;
    c.res = made;
  },
};
for (const [way, change] of Object.entries(ways)) {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    change(c);
  });
  app.get("/", page);
  const { headers } = await app.request("/");
  const cookie = headers.get("Set-Cookie") ?? "none";
  console.log(`${way}: ${cookie}, ${headers.get("Cache-Control")}`);
  assert.deepEqual(
    [cookie, headers.get("Cache-Control")],
    way === "replaced" ? ["id=1", "private"] : ["none", "no-store"],
    way,
  );
}
JS
node look.mjs
