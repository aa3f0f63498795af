#!/usr/bin/env bash
# react-dom 19.3.1: server rendering makes the browser fetch images of a <template>, which are there to stay unfetched.
#
# What it does: for an <img> that is not lazy, React's server renderer adds <link rel="preload" as="image"> to the head.
# It leaves out images in <noscript> and <picture>, but not those in <template>, whose content is inert until a script
# takes it out. With `onHeaders` (early hints) the link is not in the markup at all, but in a Link header.
#
# What one would expect: no request for what the HTML standard calls inert. That every <img> gets a preload is reported
# (below) and called a feature; nothing says that it reaches into templates.
#   https://html.spec.whatwg.org/multipage/scripting.html#the-template-element
#   https://github.com/facebook/react/issues/34217
#   https://react.dev/reference/react-dom/server/renderToPipeableStream
#
# Why it matters: putting an embed into <template> until the visitor agrees is a usual way to hold it back. Rendered by
# React 19 it calls the third party on page load; and whoever takes the <img> out of the page later still has the preload,
# in the head or in a header that was sent before the body.
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30: preloaded: template.gif and plain.gif; not: noscript.gif, lazy.gif.
# With onHeaders: both in the Link header, no <link> in the markup.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { text } from "node:stream/consumers";
import { PassThrough } from "node:stream";
import { createElement as h } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";

const image = (name, more) => h("img", { src: `https://third.example/${name}.gif`, alt: "", ...more });
const page = () =>
  h("html", null,
    h("head", null, h("title", null, "Shop")),
    h("body", null,
      h("template", null, image("template")),
      h("noscript", null, image("noscript")),
      image("lazy", { loading: "lazy" }),
      image("plain")));
const names = (from) => [...from.matchAll(/third\.example\/(\w+)\.gif/g)].map((match) => match[1]).sort();
const preloads = (html) => names((html.match(/<link[^>]*rel="preload"[^>]*>/g) ?? []).join());

const html = renderToString(page());
console.log("renderToString preloads:", preloads(html).join(", "));
assert.deepEqual(preloads(html), ["plain", "template"]);

let link = "";
const out = new PassThrough();
await new Promise((resolve, reject) => {
  const stream = renderToPipeableStream(page(), {
    onHeaders: (headers) => (link = headers.Link ?? ""),
    onError: reject,
    onAllReady: () => resolve(stream.pipe(out)),
  });
});
const streamed = await text(out);
console.log("with onHeaders, Link:", link);
console.log("with onHeaders, preloads in the markup:", preloads(streamed).join(", ") || "none");
assert.deepEqual(names(link), ["plain", "template"]);
assert.deepEqual(preloads(streamed), []);
JS
node look.mjs
