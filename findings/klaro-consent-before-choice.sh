#!/usr/bin/env bash
# klaro 0.7.22: getConsent() is true for a visitor who has not answered, and for a service added after they refused.
#
# What it does: for a service with `default: true`, `manager.getConsent(name)` returns true before any choice, while klaro
# itself does not run the service. The same when such a service is added later: a visitor whose cookie refuses everything
# is asked again (`confirmed` turns false), and meanwhile getConsent() of the new service is true.
#
# What one would expect: false until the visitor has confirmed. `default` is the preselected state of a checkbox, and
# klaro's README tells apps to write `if (manager.getConsent('hotjar')) hotjar.initialize(...)`.
#   https://github.com/kiprotect/klaro#readme ("To manage third-party modules ...")
#   https://github.com/kiprotect/klaro/issues/263 (the values are those selected at present; `savedConsents` those given)
#
# Why it matters: code that follows the README tracks before consent, as soon as somebody writes `default: true` in
# the configuration. `manager.confirmed && manager.getConsent(name)` is needed. The cookie is right: it has no such service.
#
# Seen: Node 20.20.2 and 22.23.3 with jsdom 26.1.0, on 2026-11-30:
#   first visit: getConsent true, confirmed false, script run by klaro: no
#   all refused, then a service is added: getConsent true, confirmed false
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts jsdom@26.1.0
tar -xzf "$(npm pack --silent klaro@0.7.22)" # without its dependencies: they are in its bundle

cat >look.cjs <<'JS'
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { JSDOM } = require("jsdom");

const klaro = readFileSync("package/dist/klaro-no-css.js", "utf8");

/** A page of the site with klaro on it, as seen by a visitor who has this cookie. */
function open(names, cookie) {
  const { window } = new JSDOM(
    `<!doctype html><title>Shop</title>
     <script type="text/plain" data-type="application/javascript" data-name="stats">window.statsRan = true</script>`,
    { url: "https://shop.example/", runScripts: "dangerously", pretendToBeVisual: true },
  );
  if (cookie) window.document.cookie = cookie;
  window.eval(klaro);
  const services = names.map((name) => ({ name, purposes: ["analytics"], default: true }));
  const config = { storageMethod: "cookie", cookieName: "klaro", services, translations: {} };
  window.klaro.setup(config);
  return { window, manager: window.klaro.getManager(config) };
}

const first = open(["stats"]);
const before = { getConsent: first.manager.getConsent("stats"), confirmed: first.manager.confirmed,
  ran: Boolean(first.window.statsRan), cookie: first.window.document.cookie };
console.log("first visit:", before);
assert.deepEqual(before, { getConsent: true, confirmed: false, ran: false, cookie: "" });

first.manager.changeAll(false);
first.manager.saveAndApplyConsents();
const refused = first.window.document.cookie;
console.log("all refused:", decodeURIComponent(refused));
assert.equal(decodeURIComponent(refused), 'klaro={"stats":false}');

const later = open(["stats", "ads"], refused).manager;
const added = { stats: later.getConsent("stats"), ads: later.getConsent("ads"), confirmed: later.confirmed };
console.log("later, with a service added:", added);
assert.deepEqual(added, { stats: false, ads: true, confirmed: false });
process.exit(0); // klaro's timers would keep the page open
JS
node look.cjs
