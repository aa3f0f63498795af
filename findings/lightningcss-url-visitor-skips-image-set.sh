#!/usr/bin/env bash
# lightningcss 1.33.0: a `Url` visitor is not called for image-set(), @import and @supports, though url() is written there.
#
# What it does: transform({ visitor: { Url } }) calls Url for url() in background, cursor, mask, @font-face and even in custom
# properties, but not for `image-set(url(...) 1x)` and its prefixed form. `analyzeDependencies: true` on the same sheet
# does list both addresses of image-set(). Neither of the two sees the url() of an @supports condition.
#
# What one would expect: one call for each url() of the sheet, since visitors are called for values of their type.
# image-set() takes the same <url>.
#   https://lightningcss.dev/transforms.html#visitors
#   https://drafts.csswg.org/css-images-4/#image-set-notation
#
# Why it matters: a rewriter that proxies, or takes out, third-party addresses with this visitor leaves those in image-set(),
# where the pictures for high-resolution screens are.
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30:
#   visitor:      background, font, custom
#   dependencies: background, custom, font, import, prefixed, set-1x, set-2x
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts lightningcss@1.33.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { transform } from "lightningcss";

const code = Buffer.from(`
@import url(https://third.example/import.css);
@font-face { font-family: Own; src: url(https://third.example/font.woff2) }
.a { background: url(https://third.example/background.png) }
.b { --image: url(https://third.example/custom.png) }
.c { background: image-set(url(https://third.example/set-1x.png) 1x, "https://third.example/set-2x.png" 2x) }
.d { background: -webkit-image-set(url(https://third.example/prefixed.png) 1x) }
@supports (background: url(https://third.example/supports.png)) { .e { color: red } }
`);
const names = (addresses) => addresses.map((address) => address.match(/example\/([\w-]+)/)[1]).sort();

const visited = [];
transform({ filename: "a.css", code, visitor: { Url: ({ url }) => void visited.push(url) } });
const { dependencies } = transform({ filename: "a.css", code, analyzeDependencies: true });
const listed = dependencies.map(({ url }) => url);

console.log("visitor:     ", names(visited).join(", "));
console.log("dependencies:", names(listed).join(", "));
assert.deepEqual(names(visited), ["background", "custom", "font"]);
assert.deepEqual(names(listed), ["background", "custom", "font", "import", "prefixed", "set-1x", "set-2x"]);
JS
node look.mjs
