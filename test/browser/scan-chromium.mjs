// @ts-check
// Loaded before the scanner’s own code (`node --import`): it starts the Chromium that is there, since its Playwright
// brings none, and finds nobody in the internet but the site it looks at.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const scanner = fileURLToPath(import.meta.resolve("@slashgear/gdpr-cookie-scanner"));
/** The scanner's own copy. @type {typeof import("playwright-core")} */
const { chromium } = createRequire(scanner)("playwright");

const launch = chromium.launch.bind(chromium);
chromium.launch = (options = {}) =>
  launch({
    ...options,
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      ...(options.args ?? []),
      "--disable-gpu",
      `--host-resolver-rules=${process.env["SCAN_RESOLVER_RULES"] ?? ""}`,
    ],
  });
