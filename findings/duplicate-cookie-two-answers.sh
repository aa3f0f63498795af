#!/usr/bin/env bash
# @edge-runtime/cookies 6.0.0 (Next.js's cookies()) and undici 7.30.2: of two cookies of one name they read the last, others the first.
#
# What they do: `Cookie: consent=refused; consent=granted` is "refused" to cookie 1.1.1 (Express), cookies 0.9.2 (Koa),
# hono 4.13.19, h3 2.0.8, js-cookie 3.0.8 and universal-cookie 8.1.2. To RequestCookies of @edge-runtime/cookies, which
# Next.js has for its middleware and cookies(), and to getCookies() of undici, it is "granted".
#
# What one would expect: the first, everywhere. A browser has two cookies of one name when their paths or domains differ;
# it sends the one with the longer path first, and that is the more specific. The standard says that a server should not
# rely on the order, and so gives no help.
#   https://www.rfc-editor.org/rfc/rfc6265#section-5.4 (step 2)
#   https://nextjs.org/docs/app/api-reference/functions/cookies
#   https://github.com/nodejs/undici/blob/main/docs/docs/api/Cookies.md
#
# Why it matters: an old consent cookie of path /shop or of the parent domain lives on beside a new one. The banner (js-cookie)
# then shows one answer and the server enforces the other, for the same visitor on the same page. Whoever
# enforces consent has to see that there are two, and count the stricter.
#
# Seen: Node 20.20.2, on 2026-12-01:
#   cookie, cookies, hono, h3, js-cookie, universal-cookie: refused; @edge-runtime/cookies, undici: granted
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts cookie@1.1.1 cookies@0.9.2 hono@4.13.19 h3@2.0.8 undici@7.30.2 \
  @edge-runtime/cookies@6.0.0 js-cookie@3.0.8 universal-cookie@8.1.2

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import edge from "@edge-runtime/cookies";
import { parseCookie } from "cookie";
import Cookies from "cookies";
import { parseCookies } from "h3";
import { parse } from "hono/utils/cookie";
import jsCookie from "js-cookie";
import { getCookies } from "undici";
import UniversalCookie from "universal-cookie";

const LINE = "consent=refused; consent=granted"; // as a browser sends them: that of the longer path first
const headers = new Headers({ cookie: LINE });
globalThis.document = { cookie: LINE }; // for js-cookie, which reads the page's

const read = {
  cookie: parseCookie(LINE).consent,
  cookies: new Cookies({ headers: { cookie: LINE } }, {}).get("consent"),
  hono: parse(LINE).consent,
  h3: parseCookies({ req: { headers } }).consent,
  "js-cookie": jsCookie.get("consent"),
  "universal-cookie": new UniversalCookie(LINE).get("consent"),
  "@edge-runtime/cookies": new edge.RequestCookies(headers).get("consent").value,
  undici: getCookies(headers).consent,
};
for (const [name, answer] of Object.entries(read)) {
  console.log(`${name}: ${answer}`);
  assert.equal(answer, ["@edge-runtime/cookies", "undici"].includes(name) ? "granted" : "refused", name);
}
JS
node look.mjs
