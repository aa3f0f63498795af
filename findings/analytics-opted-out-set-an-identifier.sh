#!/usr/bin/env bash
# posthog-js 1.449.2, mixpanel-browser 2.83.0, @amplitude/analytics-browser 2.48.1: started "opted out", they set an id.
#
# What they do: started opted out (`opt_out_capturing_by_default`, `opt_out_tracking_by_default`, `optOut: true`) on the
# first page of a new visitor, they send no events, but each writes a cookie that holds a fresh id of the device. PostHog
# and Amplitude also call their servers, for a configuration. By contrast @datadog/browser-rum 7.16.2 with
# `trackingConsent: "not-granted"` stores nothing and calls nobody.
#
# What one would expect: nothing stored, since the options are there for visitors who have not agreed (yet). Amplitude's
# types say of optOut that "no additional information will be stored for the user". PostHog and Mixpanel have a second
# option each, `opt_out_persistence_by_default`, which one has to know of.
#   https://posthog.com/docs/privacy/data-collection
#   https://github.com/mixpanel/mixpanel-js/blob/master/doc/readme.io/javascript-full-api-reference.md
#   https://amplitude.com/docs/get-started/cookies-and-consent-management
#
# Why it matters: article 5(3) of Directive 2002/58/EC is about storing in the visitor's device, whether or not anything
# is sent. A page that loads these scripts, and trusts the option, has stored an id before the banner is answered: the
# script must not run at all, or its cookie must be known to whoever enforces the refusal.
#   https://eur-lex.europa.eu/eli/dir/2002/58/oj
#
# Seen: Node 20.20.2 and 22.23.3 with jsdom 26.1.0, on 2026-11-30:
#   posthog: ph_phc_x_posthog with $device_id; mixpanel: mp_t_mixpanel with $device_id; amplitude: AMP_0123456789 with
#   deviceId; datadog: no cookie
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts jsdom@26.1.0
# Of each only the bundle that a page would load.
bundle() { tar -xzf "$(npm pack --silent "$1")" --strip-components=1 "package/$2"; }
bundle posthog-js@1.449.2 dist/array.full.js
bundle mixpanel-browser@2.83.0 dist/mixpanel.umd.js
bundle @amplitude/analytics-browser@2.48.1 lib/scripts/amplitude-min.js
bundle @datadog/browser-rum@7.16.2 bundle/datadog-rum.js

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { JSDOM, VirtualConsole } from "jsdom";

const KEY = "0123456789abcdef0123456789abcdef";
const SDKS = {
  posthog: ["dist/array.full.js",
    'posthog.init("phc_x", { api_host: "https://posthog.example", opt_out_capturing_by_default: true })'],
  mixpanel: ["dist/mixpanel.umd.js",
    'mixpanel.init("t", { api_host: "https://mixpanel.example", opt_out_tracking_by_default: true })'],
  amplitude: ["lib/scripts/amplitude-min.js",
    `amplitude.init("${KEY}", { optOut: true, autocapture: false, serverUrl: "https://amplitude.example" })`],
  datadog: ["bundle/datadog-rum.js",
    `DD_RUM.init({ clientToken: "pub", applicationId: "app", site: "datadoghq.eu", trackingConsent: "not-granted" })`],
};

/** The cookies and calls of a page that starts the SDK opted out. Nothing leaves this machine. */
async function start([file, init]) {
  const calls = [];
  const refuse = (address) => {
    calls.push(new URL(address, "https://shop.example/").host);
    return Promise.reject(new Error("no network here"));
  };
  const { window } = new JSDOM("<!doctype html><head><script></script></head><body></body>", {
    url: "https://shop.example/", runScripts: "dangerously", pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse(page) {
      page.fetch = (request) => refuse(request.url ?? request);
      page.navigator.sendBeacon = (address) => Boolean(refuse(address).catch(() => {}));
      page.XMLHttpRequest.prototype.open = (_method, address) => void refuse(address).catch(() => {});
      page.XMLHttpRequest.prototype.setRequestHeader = page.XMLHttpRequest.prototype.send = () => {};
      page.TextEncoder = TextEncoder;
    },
  });
  window.eval(readFileSync(file, "utf8"));
  window.eval(init);
  await pause(2000);
  for (const { src } of window.document.querySelectorAll("script[src]")) calls.push(new URL(src).host);
  return { cookies: window.document.cookie.split("; ").filter(Boolean), calls: [...new Set(calls)] };
}

/** A cookie's value, percent-decoded, and out of base64 where it is that. */
function plain(cookie) {
  const value = decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1));
  return value.startsWith("{") ? value : decodeURIComponent(Buffer.from(value, "base64").toString());
}

const pages = await Promise.all(Object.values(SDKS).map(start));
for (const [i, name] of Object.keys(SDKS).entries()) {
  const { cookies, calls } = pages[i];
  const ids = cookies.filter((cookie) => /device_?id/i.test(plain(cookie))).map((cookie) => cookie.split("=")[0]);
  console.log(`${name}: cookies with a device id: ${ids.join() || "none"}; hosts called: ${calls.join() || "none"}`);
  assert.equal(ids.length, name === "datadog" ? 0 : 1, name);
  if (name === "datadog") assert.deepEqual(cookies, []);
  assert.equal(calls.length > 0, name === "posthog" || name === "amplitude", name);
}
process.exit(0); // their timers would keep the pages open
JS
node look.mjs
