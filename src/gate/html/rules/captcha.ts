// The elements that captchas are drawn into. They load nothing themselves, but a form is dead without what the script
// would draw there: where that script is held back, the element says so.

import type { CaptchaDeclaration, LoadKind } from "../../../catalogue/types.ts";
import type { Refusal } from "../../types.ts";
import { latin1 } from "../tokenizer/bytes.ts";
import type { Tag } from "../tokenizer/tag.ts";

/** All of them carry the site's key under this name. */
export const SITE_KEY = "data-sitekey";

/** Of elements without rules the tag's reader keeps no `class`: a longer tag than this is no captcha's. */
const LONGEST_TAG = 4096;

/**
 * Why the captcha in this element cannot come; undefined: it can, or it is none.
 *
 * @param captchas those that are known, the first of a class before the others
 */
export function refusedCaptcha(
  tag: Tag,
  captchas: readonly CaptchaDeclaration[],
  judge: { url(url: string, loads: LoadKind): Refusal | undefined },
): Refusal | undefined {
  const { bytes, scan } = tag;
  if (tag.find(SITE_KEY) === -1 || scan.end - scan.start > LONGEST_TAG) return undefined;
  const text = latin1(bytes, scan.nameEnd, scan.end);
  const captcha = captchas.find(({ class: name }) => name !== undefined && hasWord(text, name));
  if (captcha?.scripts === undefined) return undefined;
  const refusals = captcha.scripts.map((script) => judge.url(script, "script"));
  // One that may load is enough.
  return refusals.includes(undefined) ? undefined : refusals[0];
}

/**
 * Is what is refused here a captcha? Of an undeclared script the address tells, up to its folder or version.
 *
 * @param captchas those that are known
 */
export function isCaptcha(
  { service }: Refusal,
  address: string | undefined,
  captchas: readonly CaptchaDeclaration[],
): boolean {
  if (service !== undefined) return service.captcha !== undefined;
  if (address === undefined) return false;
  const url = address.trim().replace(/^\/\//, "https://");
  return captchas.some(({ scripts = [] }) =>
    scripts.some((script) => url.startsWith(folderOf(script))),
  );
}

/** `https://cdn.example/npm/widget` of `https://cdn.example/npm/widget@0.1/widget.min.js`. */
function folderOf(script: string): string {
  const version = script.search(/@\d/);
  return script.slice(0, version === -1 ? script.lastIndexOf("/") + 1 : version);
}

/** Does this name stand there by itself, as a class does? */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (!isNameAt(text, at - 1) && !isNameAt(text, at + name.length)) return true;
  }
  return false;
}

/** A letter, digit, hyphen or underscore. */
function isNameAt(text: string, at: number): boolean {
  return /[\w-]/.test(text.charAt(at));
}
