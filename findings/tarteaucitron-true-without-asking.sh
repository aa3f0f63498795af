#!/usr/bin/env bash
# tarteaucitronjs 1.34.0: the cookie says "=true" for services that the visitor was never asked about.
#
# What it does: on the first page, before any click and with `highPrivacy: true`, it writes `!matomo=true!plausible=true`
# next to `!youtube=wait`, and loads the two. Eight services carry `needConsent: false` in its code (they may be set up
# without identifiers); whether the site has set them up so, it cannot know.
#
# What one would expect: `wait`, or a third word, since `=true` is also what "accept" writes. The README has an option
# for services that it calls "Privacy by design" (`alwaysNeedConsent`, off by default), but says nothing of the cookie.
#   https://github.com/AmauriC/tarteaucitron.js#readme
#   https://github.com/AmauriC/tarteaucitron.js/pull/653 and /issues/1225 (whether matomo needs consent is disputed)
#
# Why it matters: a server, or another consent tool, that reads this cookie takes `matomo=true` for consent. Nothing in it
# tells a service accepted from one never asked, unless another service still says `wait`.
#
# Seen: Node 20.20.2 and 22.23.3 with jsdom 26.1.0, on 2026-11-30:
#   by default:         tarteaucitron=!matomo=true!plausible=true!youtube=wait
#   alwaysNeedConsent:  tarteaucitron=!matomo=wait!plausible=wait!youtube=wait
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts tarteaucitronjs@1.34.0 jsdom@26.1.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { JSDOM, VirtualConsole } from "jsdom";

const read = (file) => readFileSync(`node_modules/tarteaucitronjs/${file}`, "utf8");

/** The cookie after the first page of a new visitor, who clicks on nothing. */
async function firstVisit(options) {
  const { window } = new JSDOM(
    // It looks for the address of its own script; nothing is fetched, the files are run below.
    '<!doctype html><title>Shop</title><body><script type="text/plain" src="/t/tarteaucitron.js"></script>',
    // A console of its own: jsdom cannot scroll, and says so.
    { url: "https://shop.example/", runScripts: "outside-only", pretendToBeVisual: true,
      virtualConsole: new VirtualConsole() },
  );
  window.eval(`var tarteaucitronForceLanguage = "en"; ${read("tarteaucitron.js")}; window.tarteaucitron = tarteaucitron`);
  window.eval(read("lang/tarteaucitron.en.js"));
  window.eval(read("tarteaucitron.services.js"));
  const settings = { highPrivacy: true, useExternalCss: true, useExternalJs: true, ...options };
  window.eval(`tarteaucitron.init(${JSON.stringify(settings)});
    (tarteaucitron.job ??= []).push("youtube", "plausible", "matomo");
    window.dispatchEvent(new Event("load"))`);
  for (let i = 0; i < 100 && window.document.cookie.split("!").length < 4; i++) await pause(50);
  return window.document.cookie;
}

const usual = await firstVisit({});
console.log("by default:       ", usual);
assert.equal(usual, "tarteaucitron=!matomo=true!plausible=true!youtube=wait");

const strict = await firstVisit({ alwaysNeedConsent: true });
console.log("alwaysNeedConsent:", strict);
assert.equal(strict, "tarteaucitron=!matomo=wait!plausible=wait!youtube=wait");
process.exit(0); // its timers would keep the pages open
JS
node look.mjs
