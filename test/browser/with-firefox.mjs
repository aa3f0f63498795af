#!/usr/bin/env node
// Finds Firefox (installing it where that is one command), then runs the command given to it with FIREFOX_PATH set:
// `node test/browser/with-firefox.mjs vitest run --project firefox`. Where there is none it says so and runs nothing.
import { runWithBrowser } from "./_support/run-with-browser.mjs";

runWithBrowser({
  script: "with-firefox",
  variable: "FIREFOX_PATH",
  names: ["firefox-esr", "firefox"],
  places: () => [
    "/usr/bin/firefox-esr",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
  debianPackage: "firefox-esr",
  advice:
    "There is no Firefox here: install it (Debian, Ubuntu: apt-get install firefox-esr), or set FIREFOX_PATH to its binary.",
  isOptional: true,
});
