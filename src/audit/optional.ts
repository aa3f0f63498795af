// What an audit needs and the middleware does not: loaded when it is used, with an error that says how to get it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Playwright from "playwright-core";
import type * as ThirdPartyWeb from "third-party-web";

/** Something that is not installed, or a browser that is not there. */
export class AuditError extends Error {
  override readonly name = "AuditError";
}

const require = createRequire(import.meta.url);

/** The driver of the browser. @throws AuditError that says how to install it */
export async function loadPlaywright(): Promise<typeof Playwright> {
  try {
    return await import("playwright-core");
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new AuditError(
      "assent audit drives a browser with playwright-core, which is not installed. Install it: npm install --save-dev playwright-core",
      { cause: error },
    );
  }
}

/** The script that presses other people's banners, and its rules as JSON; undefined where it is not installed. */
export function loadAutoconsent(): { readonly script: string; readonly rules: string } | undefined {
  try {
    const main = require.resolve("@duckduckgo/autoconsent");
    return {
      script: readFileSync(join(dirname(main), "autoconsent.playwright.js"), "utf8"),
      rules: readFileSync(require.resolve("@duckduckgo/autoconsent/rules/rules.json"), "utf8"),
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Names the owner of a host. */
export type EntityOf = (host: string) => string | undefined;

/** `third-party-web`'s list of owners; knows nobody where it is not installed. */
export function loadEntities(): EntityOf {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the package's own declarations say
    const list = require("third-party-web") as typeof ThirdPartyWeb;
    return (host) => list.getEntity(`https://${host}/`)?.name;
  } catch (error) {
    if (isMissing(error)) return () => undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return (
    error.code === "ERR_MODULE_NOT_FOUND" ||
    error.code === "MODULE_NOT_FOUND" ||
    error.code === "ENOENT"
  );
}
