#!/usr/bin/env bash
# lite-youtube-embed 0.3.4 and lite-vimeo-embed 0.3.0: facades of videos call third parties before anybody clicks.
#
# What they do: they stand in for a player that is loaded on click. <lite-youtube videoid="..."> asks i.ytimg.com for two
# posters as soon as its script runs; when a pointer passes over it, it opens connections to www.youtube-nocookie.com,
# www.google.com, googleads.g.doubleclick.net and static.doubleclick.net. <lite-vimeo videoid="..."> asks Vimeo's API for
# the address of the poster on page load.
#
# What one would expect: no contact but for a poster that the page names. The readme of lite-youtube-embed has a note on
# privacy: it plays from youtube-nocookie.com. That mere hovering connects to Google's advertising is not said.
#   https://github.com/paulirish/lite-youtube-embed#readme
#   https://github.com/luwes/lite-vimeo-embed#readme
#
# Why it matters: they are widely recommended as click-to-load, and nothing in the markup names a third party, so neither
# a crawler nor a rewriter that reads the HTML sees one: the element's name has to be known. For the poster of YouTube a
# `style="background-image: ..."` of one's own prevents the call; the connections on hover cannot be turned off.
#
# Seen: Node 20.20.2 and 22.23.3 with jsdom 26.1.0, on 2026-11-30: the hosts above.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts lite-youtube-embed@0.3.4 lite-vimeo-embed@0.3.0 jsdom@26.1.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** The hosts that an element calls when it is loaded, and when a pointer passes over it. Nothing leaves this machine. */
function look(markup, file) {
  const called = [];
  const { window } = new JSDOM(`<!doctype html><head></head><body>${markup}</body>`, {
    url: "https://shop.example/", runScripts: "dangerously", pretendToBeVisual: true,
    beforeParse(page) {
      page.fetch = (address) => {
        called.push(address);
        return new Promise(() => {}); // no answer
      };
      Object.defineProperty(page.HTMLImageElement.prototype, "src", { set: (address) => void called.push(address) });
    },
  });
  const { document } = window;
  window.eval(readFileSync(`node_modules/${file}`, "utf8"));
  const element = document.body.firstElementChild;
  const poster = element.style.backgroundImage.match(/https:[^"]+/);
  if (poster) called.push(poster[0]);
  const links = () => [...document.querySelectorAll("link")].map((link) => link.href);
  const hosts = (addresses) => [...new Set(addresses.map((address) => new URL(address).host))].sort();
  const load = hosts([...called, ...links()]);
  element.dispatchEvent(new window.Event("pointerover"));
  return { load, hover: hosts(links()), thirdPartyInMarkup: markup.includes("//") };
}

const youtube = look('<lite-youtube videoid="jNQXAC9IVRw"></lite-youtube>', "lite-youtube-embed/src/lite-yt-embed.js");
console.log("lite-youtube:", youtube);
assert.deepEqual(youtube, {
  load: ["i.ytimg.com"],
  hover: ["googleads.g.doubleclick.net", "static.doubleclick.net", "www.google.com", "www.youtube-nocookie.com"],
  thirdPartyInMarkup: false,
});

const vimeo = look('<lite-vimeo videoid="76979871"></lite-vimeo>', "lite-vimeo-embed/lite-vimeo-embed.js");
console.log("lite-vimeo:", vimeo);
assert.deepEqual([vimeo.load, vimeo.thirdPartyInMarkup], [["vimeo.com"], false]);
process.exit(0);
JS
node look.mjs
