#!/usr/bin/env bash
# linkedom 0.18.15: attributes in upper case are unseen, and setting one adds a second instead of replacing it.
#
# What it does: for <IMG SRC="/a.png" ID="logo">, getAttribute("src") is null, `[src]` and getElementById() find nothing,
# `img.src` is empty. setAttribute("src", ...) writes a second attribute next to SRC. The tag's own name does not matter:
# "img" finds IMG.
#
# What one would expect: attribute names of an HTML document in lower case, whatever the source says.
#   https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state (the tokenizer lower-cases)
#   https://dom.spec.whatwg.org/#dom-element-getattribute (and so does the call)
#   https://github.com/WebReflection/linkedom/issues/235 (closed without a change)
#
# Why it matters: linkedom is the DOM of many workers and prerenderers. A rule that looks for `script[src]` or
# `iframe[src]` with it passes over old or hand-written markup in upper case; one that neutralises by setAttribute() makes
# a duplicate attribute, of which browsers take the first.
#   https://html.spec.whatwg.org/multipage/parsing.html#parse-error-duplicate-attribute
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30 (jsdom 26.1.0 for comparison finds all of it).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts linkedom@0.18.15 jsdom@26.1.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";

const PAGE = '<!doctype html><html><head><title>Shop</title></head><body><IMG SRC="/a.png" ID="logo"></body></html>';

function look(document) {
  const image = document.querySelector("img");
  const found = {
    getAttribute: image.getAttribute("src"),
    bySelector: document.querySelectorAll("[src]").length,
    byId: document.getElementById("logo") !== null,
  };
  image.setAttribute("src", "/b.png");
  return { ...found, after: image.outerHTML };
}

const linkedom = look(parseHTML(PAGE).document);
const jsdom = look(new JSDOM(PAGE).window.document);
console.log("linkedom:", linkedom);
console.log("jsdom:   ", jsdom);
assert.deepEqual(linkedom, { getAttribute: null, bySelector: 0, byId: false,
  after: '<img src="/b.png" SRC="/a.png" ID="logo">' });
assert.deepEqual(jsdom, { getAttribute: "/a.png", bySelector: 1, byId: true, after: '<img src="/b.png" id="logo">' });
JS
node look.mjs
