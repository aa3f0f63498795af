#!/usr/bin/env node
// Finds Chromium (installing it where that is one command), then runs the command given to it with
// CHROMIUM_PATH set: `node test/browser/with-chromium.mjs vitest run --project browser`.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

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

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function* candidates() {
  if (process.env.CHROMIUM_PATH) yield process.env.CHROMIUM_PATH;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) yield join(folder, name);
  }
  yield* FIXED;
  for (const cache of PLAYWRIGHT_CACHES) {
    if (cache === "" || !existsSync(cache)) continue;
    const builds = readdirSync(cache).filter((name) => name.startsWith("chromium-"));
    for (const build of builds.toSorted().toReversed()) {
      for (const binary of PLAYWRIGHT_BINARIES) yield join(cache, build, binary);
    }
  }
}

function findChromium() {
  for (const path of candidates()) if (isExecutable(path)) return path;
  return undefined;
}

/** True on a Debian-like machine where we may install packages without asking anybody: as root. */
function canInstall() {
  return process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");
}

function install() {
  console.error("with-chromium: no Chromium found; installing Debian's package.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status } = spawnSync("apt-get", ["-qq", ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) return;
  }
}

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error("Usage: node test/browser/with-chromium.mjs <command> [arguments]");
  process.exit(1);
}
let path = findChromium();
if (path === undefined && canInstall()) {
  install();
  path = findChromium();
}
if (path === undefined) {
  console.error(
    "The browser tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to the binary of a Chromium or Chrome.",
  );
  process.exit(1);
}
const child = spawn(command, args, {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, CHROMIUM_PATH: path },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => child.kill(signal));
}
child.on("error", (error) => {
  console.error(`with-chromium: ${command}: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
