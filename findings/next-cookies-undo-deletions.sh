#!/usr/bin/env bash
# @edge-runtime/cookies 6.0.0 (on which Next.js builds its response.cookies): setting one cookie undoes the deletion of another.
#
# What it does: new ResponseCookies(headers).set("theme", "dark") reads all the Set-Cookie lines that are there, and writes all
# of them anew. "_ga=; Path=/; Max-Age=0" comes out as "_ga=; Path=/": the reader takes a Max-Age of 0 for none. With an
# Expires in the future beside it the cookie comes out alive until then. Of two lines of one name that differ in their paths
# (say, deletions on / and on /shop) only the last is left. get("_ga") does not show the 0 either.
#
# What one would expect: one line more, the others untouched. set("_ga", "", { maxAge: 0 }) by the class itself does
# write Max-Age=0 (the writer knows 0, the reader does not), but not if another ResponseCookies sets something after it.
#   https://www.rfc-editor.org/rfc/rfc6265#section-5.3 (a cookie is known by its name, domain and path)
#   https://www.rfc-editor.org/rfc/rfc6265#section-5.2.2 (Max-Age of 0: expired)
#   https://nextjs.org/docs/app/api-reference/functions/next-response
#
# Why it matters: after a withdrawal of consent the response has to delete cookies on several paths. A middleware that comes
# later, and sets a theme or a session on that response, turns deletions into cookies. Write deletions with an Expires in the
# past, which survives, and after whatever else sets cookies.
#
# Seen: Node 20.20.2, on 2026-12-01:
#   before: _ga=; Path=/; Max-Age=0 | _fbp=; Path=/; Expires=1970 | c=; Path=/shop; Expires=1970 | c=; Path=/; Expires=1970
#   after:  _ga=; Path=/ | _fbp=; Path=/; Expires=1970 | c=; Path=/; Expires=1970 | theme=dark; Path=/
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts @edge-runtime/cookies@6.0.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import edge from "@edge-runtime/cookies";

const PAST = "Expires=Thu, 01 Jan 1970 00:00:00 GMT";
const headers = new Headers();
for (const line of ["_ga=; Path=/; Max-Age=0", `_fbp=; Path=/; ${PAST}`, `c=; Path=/shop; ${PAST}`, `c=; Path=/; ${PAST}`]) {
  headers.append("Set-Cookie", line);
}
console.log(`before: ${headers.getSetCookie().join(" | ")}`);
new edge.ResponseCookies(headers).set("theme", "dark");
console.log(`after:  ${headers.getSetCookie().join(" | ")}`);
assert.deepEqual(headers.getSetCookie(), ["_ga=; Path=/", `_fbp=; Path=/; ${PAST}`, `c=; Path=/; ${PAST}`, "theme=dark; Path=/"]);

// Its own deletion, by two instances on one response.
const own = new Headers();
new edge.ResponseCookies(own).set("_ga", "", { maxAge: 0 });
assert.match(own.getSetCookie()[0], /Max-Age=0/);
console.log(`own:    ${own.getSetCookie().join(" | ")}`);
new edge.ResponseCookies(own).set("theme", "dark");
console.log(`after:  ${own.getSetCookie().join(" | ")}`);
assert.doesNotMatch(own.getSetCookie()[0], /Max-Age/);

// Both attributes: Max-Age takes precedence, so this line deletes.
const both = new Headers({ "Set-Cookie": "c=1; Path=/; Expires=Thu, 01 Jan 2099 00:00:00 GMT; Max-Age=0" });
new edge.ResponseCookies(both).set("theme", "dark");
console.log(`both:   ${both.getSetCookie()[0]}`);
assert.equal(both.getSetCookie()[0], "c=1; Path=/; Expires=Thu, 01 Jan 2099 00:00:00 GMT");
JS
node look.mjs
