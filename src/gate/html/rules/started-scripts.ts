// Scripts that no browser runs by their type, but a script of the site's starts: to be run in a worker, later, or once
// somebody moves the mouse. Their starters know them by the type, and their address by an attribute of its own.

import type { Tag } from "../tokenizer/tag.ts";

/**
 * Types by which starters know their scripts: Partytown, Flying Scripts, PageSpeed (`text/psajs`), Hummingbird, Phast,
 * Airlift, Babel and other compilers, es-module-shims, SystemJS, MathJax. All others say that they are scripts.
 */
const TYPES = new Set(
  (
    "text/partytown lazy text/lazy text/psajs text/prioritypsajs wphb-delay-type text/phast bv_inline_delayed_js " +
    "text/babel text/jsx text/es6 text/ts module-shim systemjs-module text/x-mathjax-config text/x-delayed delayed " +
    "text/delayed deferred"
  ).split(" "),
);
/**
 * `litespeed/javascript`, `rocketlazyloadscript`, `text/rocketscript`, `pmdelayedscript`, `javascript/blocked`,
 * `rapidload/lazyscript`, `nitropack/inlinescript`; and what Rocket Loader puts a nonce before: `NONCE-text/javascript`.
 */
const SAYS_SCRIPT =
  /(?:java|ecma|type|coffee|live|hyper|lazy|load|delayed|deferred|inline|rocket)script(?:$|[/_-])/;
/** Rocket Loader's modules: `NONCE-module`. */
const NONCE_MODULE = /^[\da-f]{16,64}-module$/;

/** The type by which others make scripts wait for a consent of their own. */
const PLAIN = "text/plain";

/** True if scripts of this type (lower case) are started by a script. */
export function isStartedType(type: string): boolean {
  return TYPES.has(type) || SAYS_SCRIPT.test(type) || NONCE_MODULE.test(type);
}

/**
 * The attributes that name what a starter loads: `data-src`, `data-rocket-src`, `data-litespeed-src`,
 * `pagespeed_orig_src`, and whatever else ends so.
 */
export function startedAddresses(tag: Tag): readonly number[] {
  let found: number[] | undefined;
  for (let i = 0; i < tag.count; i++) {
    if (isAddress(tag.name(i)) && tag.hasValue(i)) (found ??= []).push(i);
  }
  return found ?? NONE;
}

const NONE: readonly number[] = [];

function isAddress(name: string): boolean {
  return (
    (name.length > 3 && name.endsWith("src")) ||
    name === "data-pmdelayedscript" ||
    name === "data-href"
  );
}

/** A block of data has no use for such an attribute: with one it is started by somebody, whatever its type. */
export function isStartedByAddress(tag: Tag): boolean {
  if (tag.all("type").some((type) => type.trim().toLowerCase() === PLAIN)) return false;
  return startedAddresses(tag).length > 0;
}

/** Would a starter have to run once more for this script to run? Its own attributes or its type say so. */
export function needsStarter(tag: Tag): boolean {
  const types = tag.all("type").map((type) => type.trim().toLowerCase());
  return types.some((type) => isStartedType(type)) || startedAddresses(tag).length > 0;
}
