// The Chromium that is on this machine anyway.
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { AuditError } from "./optional.ts";

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
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

const PLAYWRIGHT_BINARIES = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win/chrome.exe",
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of a Chromium, Chrome or Edge: `CHROMIUM_PATH`, the search path, the usual places, Playwright's cache.
 *
 * @throws AuditError that says how to get one
 */
export function findBrowser(environment: Environment): string {
  for (const path of candidates(environment)) if (isExecutable(path)) return path;
  throw new AuditError(
    "No Chromium, Chrome or Edge was found. Install one (Debian, Ubuntu: apt-get install chromium; or: npx playwright-core install chromium), or name its binary: --browser <path>, or CHROMIUM_PATH.",
  );
}

function* candidates(environment: Environment): Iterable<string> {
  const given = environment["CHROMIUM_PATH"];
  if (given) yield given;
  for (const folder of (environment["PATH"] ?? "").split(delimiter)) {
    for (const name of NAMES) yield join(folder, name);
  }
  yield* FIXED;
  const caches = [
    environment["PLAYWRIGHT_BROWSERS_PATH"] ?? "",
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ];
  for (const cache of caches) {
    const builds =
      cache === "" ? [] : filesOf(cache).filter((name) => name.startsWith("chromium-"));
    for (const build of builds.toSorted().toReversed()) {
      for (const binary of PLAYWRIGHT_BINARIES) yield join(cache, build, binary);
    }
  }
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
