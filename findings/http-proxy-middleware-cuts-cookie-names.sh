#!/usr/bin/env bash
# http-proxy-middleware 3.0.11 and 4.2.2: responseInterceptor() cuts letters out of Set-Cookie lines.
#
# What it does: `selfHandleResponse` with responseInterceptor(), the documented way to change a body, also edits each
# Set-Cookie: it deletes the first "domain=" and one character after it, wherever that is found. A cookie named
# `subdomain` loses most of its name: "subdomain=acme" arrives as a line without "=", "subcme". A Domain attribute leaves
# the rest of its value as an attribute of its own: "Domain=example.com" becomes "xample.com".
#
# What one would expect: the lines as the upstream sent them (nothing in the documentation says otherwise; there is an option
# `cookieDomainRewrite` for those who want it), or the Domain attribute taken out as a whole.
#   https://github.com/chimurai/http-proxy-middleware/blob/master/recipes/response-interceptor.md
#   https://www.rfc-editor.org/rfc/rfc6265#section-5.2 (attributes are what is between semicolons)
#
# Why it matters: a consent gate after the proxy decides by the cookie's name, and the name that it sees is no longer the
# one that was set; a line without "=" is a nameless cookie to one browser, and a name to another.
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30, both versions:
#   subdomain=acme; Path=/              -> subcme; Path=/
#   id=1; Domain=example.com; HttpOnly  -> id=1; xample.com; HttpOnly
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts three@npm:http-proxy-middleware@3.0.11 \
  four@npm:http-proxy-middleware@4.2.2

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";

const SENT = ["subdomain=acme; Path=/", "id=1; Domain=example.com; HttpOnly"];
const listen = async (handler) => {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}/`;
};

const upstream = await listen((_req, res) => {
  res.setHeader("Set-Cookie", SENT);
  res.end("<p>Hello");
});
for (const name of ["three", "four"]) {
  const { createProxyMiddleware, responseInterceptor } = await import(name);
  const proxy = createProxyMiddleware({
    target: upstream,
    selfHandleResponse: true,
    on: { proxyRes: responseInterceptor(async (body) => body) },
  });
  const address = await listen((req, res) => proxy(req, res, (error) => res.end(String(error))));
  const got = (await fetch(address)).headers.getSetCookie();
  SENT.forEach((line, i) => console.log(`${name}: ${line}  ->  ${got[i]}`));
  assert.deepEqual(got, ["subcme; Path=/", "id=1; xample.com; HttpOnly"]);
}
process.exit(0); // the proxies keep connections open
JS
node look.mjs
