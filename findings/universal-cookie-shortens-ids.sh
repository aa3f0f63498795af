#!/usr/bin/env bash
# universal-cookie 8.1.2 (and react-cookie, which is built on it): text that looks like a number comes back as another text.
#
# What it does: after set("visitor", "12345678901234567890") the cookie holds all twenty digits; get("visitor") is the number
# 12345678901234567000. The text "1.10" comes back as the number 1.1, "1e5" as 100000, "true" as a boolean, "null" as
# null, which is to say "no cookie". With { doNotParse: true } every text comes back as it was.
#
# What one would expect: the string that was set. The readme says that set() stringifies *objects*, and describes doNotParse as
# "do not convert the cookie into an object no matter what"; that strings become numbers is not said there.
#   https://github.com/ItsBenCodes/cookies (packages/universal-cookie, readme)
#
# Why it matters: it is used to read the cookies of others too. An identifier that is all digits loses its end, so that two
# visitors become one, or a record of consent is not found; version 1.10 of a consent text is taken for 1.1, and
# `get("consent") === "true"` is never true.
#
# Seen: Node 20.20.2, on 2026-12-01: 12345678901234567000, 1.1, 100000, true, null (with doNotParse: all as set)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts universal-cookie@8.1.2

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import Cookies from "universal-cookie";

const READ = [
  ["12345678901234567890", 12345678901234567000],
  ["1.10", 1.1],
  ["1e5", 100_000],
  ["true", true],
  ["null", null],
];
for (const [text, expected] of READ) {
  const cookies = new Cookies();
  cookies.set("c", text);
  const got = cookies.get("c");
  console.log(`set ${JSON.stringify(text)}, got ${JSON.stringify(got)} (${typeof got})`);
  assert.equal(got, expected);
  assert.equal(new Cookies(`c=${text}`).get("c"), expected); // from a header, too
  assert.equal(new Cookies(`c=${text}`).get("c", { doNotParse: true }), text);
}
JS
node look.mjs
