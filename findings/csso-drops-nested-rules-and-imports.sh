#!/usr/bin/env bash
# csso 5.0.5: minifying drops nested rules, and every @import after an @layer statement, without a word.
#
# What it does: of `.consent { & button { color: red } }` nothing is left; of a rule with declarations and nested rules after them
# the nested ones vanish. `@layer reset, shop; @import url(shop.css) layer(shop);` loses the @import. css-tree (3.2.1, and
# that which csso brings), on which it is built, parses both and writes them as they were.
#
# What one would expect: the same meaning in fewer bytes. The order "@layer, then @import" is the one that the cascade's
# specification allows on purpose, to fix the order of layers first; nesting works in all browsers since 2023.
#   https://drafts.csswg.org/css-cascade-5/#at-import
#   https://drafts.csswg.org/css-nesting-1/
#   https://github.com/css/csso#readme
#
# Why it matters: csso is in many build chains, svgo's among them. A banner styled with nested rules arrives unstyled; a list of
# third parties made from the minified sheet lacks those of the nested rules and the @import, which the sheet that was
# written has. Take stock of the source, or check what was built.
#
# Seen: Node 20.20.2, on 2026-12-01: nested: (empty); after declarations: .a{color:red}; import: @layer reset,shop;
# (an @import with no @layer before it is kept)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts csso@5.0.5 css-tree@3.2.1

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { minify } from "csso";
import { generate, parse } from "css-tree";

const SHEETS = {
  nested: [".consent { & button { color: red } }", ""],
  "after declarations": [".a { color: red; &:hover { background: url(https://third.example/a.png) } }", ".a{color:red}"],
  import: ["@layer reset, shop; @import url(https://third.example/shop.css) layer(shop);", "@layer reset,shop;"],
  "import alone": [
    "@import url(https://third.example/shop.css) layer(shop);",
    "@import url(https://third.example/shop.css) layer(shop);",
  ],
};
for (const [name, [sheet, expected]] of Object.entries(SHEETS)) {
  const { css } = minify(sheet);
  console.log(`${name}: csso ${css || "(empty)"}   css-tree ${generate(parse(sheet))}`);
  assert.equal(css, expected, name);
}
JS
node look.mjs
