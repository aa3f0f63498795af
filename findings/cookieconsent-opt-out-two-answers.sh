#!/usr/bin/env bash
# vanilla-cookieconsent 3.1.0: in opt-out mode, two functions of its API contradict each other before the visitor answers.
#
# What it does: with `mode: "opt-out"` and a category that is `enabled: true`, the scripts of that category run when the
# page loads, and getUserPreferences().acceptedCategories names it. acceptedCategory("analytics") says false, and so does
# validConsent(). There is no cookie yet.
#
# What one would expect: one answer. The reference describes acceptedCategory() as true if the category was accepted, and
# the `enabled` categories of opt-out mode are those enabled by default.
#   https://cookieconsent.orestbida.com/reference/api-reference.html#acceptedcategory
#   https://cookieconsent.orestbida.com/reference/configuration-reference.html#mode
#
# Why it matters: in an opt-out region, what has run cannot be told from acceptedCategory(), nor from the cookie that a
# server sees; an integration that asks one function, and one that asks the other, treat the same visitor differently.
#
# Seen: Node 20.20.2 and 22.23.3 with jsdom 26.1.0, on 2026-11-30:
#   script run: true; acceptedCategory: false; acceptedCategories: necessary, analytics; cookie: none
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts vanilla-cookieconsent@3.1.0 jsdom@26.1.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM(
  `<!doctype html><title>Shop</title>
   <body><script type="text/plain" data-category="analytics">window.analyticsRan = true</script>`,
  { url: "https://shop.example/", runScripts: "dangerously", pretendToBeVisual: true },
);
window.eval(readFileSync("node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js", "utf8"));
await window.CookieConsent.run({
  mode: "opt-out",
  categories: { necessary: { enabled: true, readOnly: true }, analytics: { enabled: true } },
  language: {
    default: "en",
    translations: { en: { consentModal: { title: "Cookies" }, preferencesModal: { sections: [] } } },
  },
});

const seen = {
  ran: Boolean(window.analyticsRan),
  acceptedCategory: window.CookieConsent.acceptedCategory("analytics"),
  validConsent: window.CookieConsent.validConsent(),
  acceptedCategories: [...window.CookieConsent.getUserPreferences().acceptedCategories],
  cookie: window.document.cookie,
};
console.log(seen);
assert.deepEqual(seen, { ran: true, acceptedCategory: false, validConsent: false,
  acceptedCategories: ["necessary", "analytics"], cookie: "" });
process.exit(0); // its timers would keep the page open
JS
node look.mjs
