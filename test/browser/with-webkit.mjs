#!/usr/bin/env node
// @ts-check
// Finds WebKitGTK and its driver (installing them where that is one command), then runs the command given to it in a
// network of its own, in which every name leads to this machine: WebKit has no way to map names. That takes root and
// `unshare`; where something is missing it says so and runs nothing.
// `node test/browser/with-webkit.mjs vitest run --project webkit`
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGES = ["webkit2gtk-driver", "glib-networking", "xvfb", "iproute2"];
const DRIVER = "/usr/bin/WebKitWebDriver";

/** @returns {string | undefined} */
function miniBrowser() {
  return process.env["WEBKIT_BROWSER_PATH"] ?? found("/usr/lib/*/webkit2gtk-4.1/MiniBrowser");
}

/** @param {string} pattern */
function found(pattern) {
  const [folder = "", rest = ""] = pattern.split("/*/");
  for (const triplet of ["x86_64-linux-gnu", "aarch64-linux-gnu"]) {
    const path = `${folder}/${triplet}/${rest}`;
    if (existsSync(path)) return path;
  }
  return undefined;
}

/** @param {string} why */
function giveUp(why) {
  console.error(`with-webkit: NOTHING WAS RUN. ${why}`);
  process.exit(0);
}

function isThere() {
  return existsSync(DRIVER) && miniBrowser() !== undefined && existsSync("/usr/bin/Xvfb");
}

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error("Usage: node test/browser/with-webkit.mjs <command> [arguments]");
  process.exit(1);
}
if (process.getuid?.() !== 0) giveUp("It takes root, for a network of its own.");
if (!isThere() && existsSync("/usr/bin/apt-get")) {
  console.error(`with-webkit: installing Debian's packages ${PACKAGES.join(" ")}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", ...PACKAGES]]) {
    spawnSync("apt-get", ["-qq", ...words], { env, stdio: ["ignore", "ignore", "inherit"] });
  }
}
if (!isThere()) giveUp(`Install Debian's packages ${PACKAGES.join(" ")}.`);

const folder = mkdtempSync(join(tmpdir(), "assent-webkit-"));
const resolver = join(folder, "resolv.conf");
writeFileSync(resolver, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n");
// With loopback addresses alone no resolver asks for others (AI_ADDRCONFIG): one of those for documentation will do.
const inside = `ip link set lo up && ip addr add 192.0.2.1/32 dev lo && mount --bind "${resolver}" /etc/resolv.conf && exec "$0" "$@"`;
const child = spawn("unshare", ["--mount", "--net", "sh", "-c", inside, command, ...args], {
  stdio: "inherit",
  env: { ...process.env, WEBKIT_DRIVER_PATH: DRIVER, WEBKIT_BROWSER_PATH: miniBrowser() },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => child.kill(signal));
}
child.on("exit", (code, signal) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(signal === null ? (code ?? 1) : 1);
});
