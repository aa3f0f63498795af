#!/usr/bin/env bash
# html-rewriter-wasm 0.4.1 (lol-html, Cloudflare's HTMLRewriter): replacing an element without an end tag takes the rest of the page.
#
# What it does: of `<p>a<p>b<div>c</div>end` a handler on "p" that calls setInnerContent("X") leaves `<p>X`: the <div> and the text
# after it are gone. remove() on "li" in `<ul><li>1<li>2</ul><p>after` takes the `</ul>` along, so that the paragraph is
# in the list. after() and append() on the three <li> of a list are applied once, not three times. With the end tags
# written out all are as one would expect.
#
# What one would expect: the element, as the HTML standard delimits it: </p> and </li> may be left out, and the next <p>, <div>, <li> or
# </ul> ends the element. The documentation says that remove() removes "the element with all its content".
#   https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
#   https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/
#
# Why it matters: to put a placeholder for an embed, or to take a paragraph with a pixel out, is one call. On pages that went through an
# HTML minifier (which leaves optional end tags out) the call empties the page from there on, without an error.
# lol-html does not build a tree; use these calls on elements whose end tag is required, such as <script> and <iframe>.
#
# Seen: Node 20.20.2, on 2026-12-01:
#   setInnerContent: <p>X                           with end tags: <p>X</p><p>X</p><div>c</div>end
#   remove:          <ul><p>after                   with end tags: <ul></ul><p>after
#   append:          1 of 3                         with end tags: 3 of 3
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts html-rewriter-wasm@0.4.1

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { HTMLRewriter } from "html-rewriter-wasm";

async function rewrite(page, selector, element) {
  let out = "";
  const decoder = new TextDecoder();
  const rewriter = new HTMLRewriter((chunk) => {
    out += decoder.decode(chunk, { stream: true });
  });
  rewriter.on(selector, { element });
  try {
    await rewriter.write(new TextEncoder().encode(page));
    await rewriter.end();
  } finally {
    rewriter.free();
  }
  return out;
}
const fill = (element) => void element.setInnerContent("X");
const remove = (element) => void element.remove();
const append = (element) => void element.append("!");

for (const [name, page, selector, handler, expected] of [
  ["setInnerContent", "<p>a<p>b<div>c</div>end", "p", fill, "<p>X"],
  ["with end tags", "<p>a</p><p>b</p><div>c</div>end", "p", fill, "<p>X</p><p>X</p><div>c</div>end"],
  ["remove", "<ul><li>1<li>2</ul><p>after", "li", remove, "<ul><p>after"],
  ["with end tags", "<ul><li>1</li><li>2</li></ul><p>after", "li", remove, "<ul></ul><p>after"],
  ["append", "<ul><li>1<li>2<li>3</ul>", "li", append, "<ul><li>1<li>2<li>3!</ul>"],
  ["with end tags", "<ul><li>1</li><li>2</li><li>3</li></ul>", "li", append, "<ul><li>1!</li><li>2!</li><li>3!</li></ul>"],
]) {
  const out = await rewrite(page, selector, handler);
  console.log(`${name}: ${page} -> ${out}`);
  assert.equal(out, expected, name);
}
JS
node look.mjs
