#!/usr/bin/env bash
# parse5 8.1.1, cheerio 1.2.0, jsdom 26.1.0: parsed "without scripting", a <noscript> pixel in the head is written outside it.
#
# What they do: as delivered, <noscript> holds plain text for parse5 and cheerio: no selector finds the pixel in it. With
# `scriptingEnabled: false` (jsdom: by default) it holds elements, and in the body all is well. In the head an <img> ends
# both the <noscript> and the head. Written back, the page has an empty <noscript> in its head, and the
# pixel as the first thing of its body. linkedom 0.18.15 and htmlparser2 12.0.0 leave it where it was.
#
# What one would expect: a page that is parsed and written again means the same. The HTML standard does prescribe this
# parsing (a head's <noscript> may hold <link>, <style> and <meta> only), but for browsers that run no scripts, where
# nothing depends on what the element held.
#   https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inheadnoscript
#   https://cheerio.js.org/docs/advanced/configuring-cheerio
#   https://parse5.js.org/interfaces/parse5.ParserOptions.html
#
# Why it matters: vendors tell shops to paste just this into the head (Meta's pixel ends with such a <noscript>). A rewriter
# that turns scripting off, to see the pixels, makes one load for every visitor that before loaded for those without
# scripts only. It has to parse what <noscript> holds apart, as a fragment, or leave the bytes of the page alone.
#
# Seen: Node 20.20.2, on 2026-12-01, whether the pixel of the head is in its <noscript> in what is written:
#   parse5, cheerio with scriptingEnabled: false, jsdom: no; parse5 and cheerio by default, linkedom, htmlparser2: yes
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts parse5@8.1.1 cheerio@1.2.0 jsdom@26.1.0 linkedom@0.18.15 \
  htmlparser2@12.0.0 dom-serializer@2.0.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { load } from "cheerio";
import serializer from "dom-serializer";
import { parseDocument } from "htmlparser2";
import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";

const render = serializer.default ?? serializer;
const PIXEL = '<noscript><img src="https://third.example/pixel.gif" alt=""></noscript>';
const PAGE = `<!doctype html><html lang="en"><head><title>Shop</title>${PIXEL}</head><body><p>Hello</p></body></html>`;
const BODY = `<!doctype html><html lang="en"><head><title>Shop</title></head><body><p>Hello</p>${PIXEL}</body></html>`;
const OFF = { scriptingEnabled: false };

const WRITERS = {
  "parse5, scripting off": [(page) => serialize(parse(page, OFF), OFF), false],
  "cheerio, scripting off": [(page) => load(page, OFF).html(), false],
  jsdom: [(page) => new JSDOM(page).serialize(), false],
  parse5: [(page) => serialize(parse(page)), true],
  cheerio: [(page) => load(page).html(), true],
  linkedom: [(page) => parseHTML(page).document.toString(), true],
  htmlparser2: [(page) => render(parseDocument(page)), true],
};
const kept = (page) => /<noscript><img [^>]*pixel\.gif[^>]*><\/noscript>/.test(page);
for (const [name, [write, expected]] of Object.entries(WRITERS)) {
  const out = write(PAGE);
  console.log(`${name}: pixel in the <noscript> of the head: ${kept(out)}`);
  assert.equal(kept(out), expected, out);
  assert.ok(out.includes("pixel.gif"), name);
  assert.ok(kept(write(BODY)), name); // in the body all agree
}
assert.equal(load(PAGE)("img").length, 0);
JS
node look.mjs
