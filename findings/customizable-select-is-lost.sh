#!/usr/bin/env bash
# parse5 8.1.1, cheerio 1.2.0, htmlparser2 12.0.0, linkedom 0.18.15: reading and writing a page breaks customizable <select>s.
#
# What they do: parse5 (and cheerio and jsdom on top of it) still has the "in select" modes, in which a <select> holds
# nothing but options and their text: the <button>, <selectedcontent>, <img> and <span> inside are dropped. htmlparser2 (and
# linkedom on top of it) closes the <select> before its <button>: an empty <select> is left, with the options outside it.
# Neither says a word.
#
# What one would expect: the elements kept in their place. The HTML standard gave up the "in select" modes in July 2025,
# <option> may hold images and other phrasing content, and browsers ship it as `appearance: base-select`.
#   https://html.spec.whatwg.org/multipage/form-elements.html#the-select-element
#   https://github.com/whatwg/html/pull/10548 (the change of the standard)
#   https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Forms/Customizable_select
#
# Why it matters: whatever rewrites pages by way of a tree (consent, inlining, static generators) takes the flags out of a
# language picker, or takes the picker apart. And a rule that looks for third-party images in a parse5 tree does not
# see those that a new browser loads.
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30, of 2 options with an image each:
#   parse5, cheerio: 2 options in the <select>, no image anywhere
#   htmlparser2, linkedom: no option in the <select>, 2 images after it
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts parse5@8.1.1 cheerio@1.2.0 htmlparser2@12.0.0 linkedom@0.18.15

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { load } from "cheerio";
import * as htmlparser2 from "htmlparser2";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";

const PAGE =
  '<!doctype html><html lang="en"><head><title>Language</title></head><body>' +
  '<select name="language"><button><selectedcontent></selectedcontent></button>' +
  '<option value="de"><img src="/de.svg" alt=""> <span>Deutsch</span></option>' +
  '<option value="fr"><img src="/fr.svg" alt=""> <span>Français</span></option></select></body></html>';

const written = {
  parse5: serialize(parse(PAGE)),
  cheerio: load(PAGE).html(),
  htmlparser2: htmlparser2.DomUtils.getOuterHTML(htmlparser2.parseDocument(PAGE)),
  linkedom: parseHTML(PAGE).document.toString(),
};
const count = (html, tag) => html.split(`<${tag} `).length - 1;
const found = {};
for (const [name, html] of Object.entries(written)) {
  console.log(`${name}: ${html.match(/<select[^]*(?=<\/body>)/)[0]}`);
  const [select] = html.match(/<select[^]*<\/select>/);
  found[name] = { optionsInSelect: count(select, "option"), imagesInPage: count(html, "img") };
}
console.log("of 2 options with an image each:", found);
const emptied = { optionsInSelect: 2, imagesInPage: 0 };
const takenApart = { optionsInSelect: 0, imagesInPage: 2 };
assert.deepEqual(found, { parse5: emptied, cheerio: emptied, htmlparser2: takenApart, linkedom: takenApart });
JS
node look.mjs
