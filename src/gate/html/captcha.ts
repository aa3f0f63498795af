// The elements that captchas are drawn into. They load nothing themselves, but a form is dead without what the script
// would draw there: where that script is held back, the element says so.

import type { LoadKind } from "../../catalogue/types.ts";
import type { Refusal } from "../types.ts";
import { latin1 } from "./bytes.ts";
import type { Tag } from "./tag.ts";

/** All of them carry the site's key under this name. */
export const SITE_KEY = "data-sitekey";

/** By class: where the script comes from that draws it. Its makers' documentation names these addresses. */
const CAPTCHAS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "g-recaptcha",
    ["https://www.google.com/recaptcha/api.js", "https://www.recaptcha.net/recaptcha/api.js"],
  ],
  ["h-captcha", ["https://js.hcaptcha.com/1/api.js"]],
  ["cf-turnstile", ["https://challenges.cloudflare.com/turnstile/v0/api.js"]],
]);

/** Of elements without rules the tag's reader keeps no `class`: a longer tag than this is no captcha's. */
const LONGEST_TAG = 4096;

/** Why the captcha in this element cannot come; undefined: it can, or it is none. */
export function refusedCaptcha(
  tag: Tag,
  judge: { url(url: string, loads: LoadKind): Refusal | undefined },
): Refusal | undefined {
  const { bytes, scan } = tag;
  if (tag.find(SITE_KEY) === -1 || scan.end - scan.start > LONGEST_TAG) return undefined;
  const text = latin1(bytes, scan.nameEnd, scan.end);
  for (const [name, scripts] of CAPTCHAS) {
    if (!text.includes(name)) continue;
    const refusals = scripts.map((script) => judge.url(script, "script"));
    // One that may load is enough.
    return refusals.includes(undefined) ? undefined : refusals[0];
  }
  return undefined;
}
