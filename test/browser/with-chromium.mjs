#!/usr/bin/env node
// Finds Chromium (installing it where that is one command), then runs the command given to it with
// CHROMIUM_PATH set: `node test/browser/with-chromium.mjs vitest run --project browser`.
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { runWithBrowser } from "./_support/run-with-browser.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const FIXED = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];
const PLAYWRIGHT_CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH ?? "",
  join(homedir(), ".cache/ms-playwright"),
  join(homedir(), "Library/Caches/ms-playwright"),
];
const PLAYWRIGHT_BINARIES = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
];

function* places() {
  yield* FIXED;
  for (const cache of PLAYWRIGHT_CACHES) {
    if (cache === "" || !existsSync(cache)) continue;
    const builds = readdirSync(cache).filter((name) => name.startsWith("chromium-"));
    for (const build of builds.toSorted().toReversed()) {
      for (const binary of PLAYWRIGHT_BINARIES) yield join(cache, build, binary);
    }
  }
}

runWithBrowser({
  script: "with-chromium",
  variable: "CHROMIUM_PATH",
  names: NAMES,
  places,
  debianPackage: "chromium",
  advice:
    "The browser tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to the binary of a Chromium or Chrome.",
});
