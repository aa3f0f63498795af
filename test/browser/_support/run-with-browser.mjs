// @ts-check
// Finds a browser (installing it where that is one command), then runs the command given to the script with the
// browser's path in an environment variable.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {object} Wanted
 * @property {string} script for messages: `with-chromium`
 * @property {string} variable holds the path: `CHROMIUM_PATH`
 * @property {readonly string[]} names of the binary, on the search path
 * @property {() => Iterable<string>} places further paths to look at
 * @property {string} debianPackage
 * @property {string} advice what to do where there is none
 * @property {boolean} [isOptional] true: where there is none, nothing is run, and that is said and no fault
 */

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {Wanted} wanted */
function* candidates({ variable, names, places }) {
  const given = process.env[variable];
  if (given) yield given;
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of names) yield join(folder, name);
  }
  yield* places();
}

/** @param {Wanted} wanted */
function find(wanted) {
  for (const path of candidates(wanted)) if (isExecutable(path)) return path;
  return undefined;
}

/** True on a Debian-like machine where we may install packages without asking anybody: as root. */
function canInstall() {
  return process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");
}

/** @param {Wanted} wanted */
function install({ script, debianPackage }) {
  console.error(`${script}: not found; installing Debian's package ${debianPackage}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", debianPackage]]) {
    const { status } = spawnSync("apt-get", ["-qq", ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) return;
  }
}

/**
 * Runs the command that follows on the script's own command line.
 * @param {Wanted} wanted
 */
export function runWithBrowser(wanted) {
  const [command, ...args] = process.argv.slice(2);
  if (command === undefined) {
    console.error(`Usage: node test/browser/${wanted.script}.mjs <command> [arguments]`);
    process.exit(1);
  }
  let path = find(wanted);
  if (path === undefined && canInstall()) {
    install(wanted);
    path = find(wanted);
  }
  if (path === undefined) {
    if (wanted.isOptional) console.error(`${wanted.script}: NOTHING WAS RUN. ${wanted.advice}`);
    else console.error(wanted.advice);
    process.exit(wanted.isOptional ? 0 : 1);
  }
  const child = spawn(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, [wanted.variable]: path },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => {
    console.error(`${wanted.script}: ${command}: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}
