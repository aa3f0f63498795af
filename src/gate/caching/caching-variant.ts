// The variant of a page as one short value, by which a cache in front of the site can tell visitors apart
// without knowing any of them.
import { createHash } from "node:crypto";
import type { Catalogue } from "../../catalogue/types.ts";
import { answersKey } from "../../decide/answers-key.ts";
import type { ConsentState } from "../../decide/types.ts";

/** How responses that depend on consent may be kept by caches that many visitors share. */
export type CachingMode = "private" | "keyed" | "invariant";

/** The mode, and in `keyed` what this request is known by. */
export type Caching =
  /** Not at all. */
  | { readonly mode: "private" }
  /** Pages are the same for all, with everything blocked that needs consent. */
  | { readonly mode: "invariant" }
  /** Kept under the value that the cache has sent in `Consent-Variant`, if that is the right one. */
  | {
      readonly mode: "keyed";
      /** What the cache took the visitor for; undefined: there is none that asks. */
      readonly presented: string | undefined;
      /** What he is. */
      readonly expected: string;
      /** Set-Cookie line that makes the next request say so. */
      readonly correction: string | undefined;
    };

/** The request header in which a cache says by what it keeps the response. */
export const VARIANT_HEADER = "Consent-Variant";

/** The variant of visitors who have said nothing: the only one that needs no cookie. */
export const UNDECIDED = "none";

/** How many keys are kept ready; a site has a handful. */
const MAX_KNOWN = 1000;
const known = new WeakMap<Catalogue, Map<string, string>>();

/**
 * Eight characters that differ wherever what a page may show of the consent does: all answers and their
 * reasons; `isFolded`: and whether a notice is hidden. Nothing of the visitor is in them: everybody who answered alike has the same.
 */
export function variantKey(catalogue: Catalogue, consent: ConsentState, isFolded = false): string {
  let keys = known.get(catalogue);
  if (keys === undefined) known.set(catalogue, (keys = new Map()));
  const text = `${consent.regime}|${answersKey(catalogue, consent)}${isFolded ? "|folded" : ""}`;
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MAX_KNOWN) keys.clear();
    const declared = JSON.stringify([catalogue.policy, catalogue.categories, catalogue.services]);
    key = createHash("sha256").update(declared).update(text).digest("base64url").slice(0, 8);
    keys.set(text, key);
  }
  return key;
}
