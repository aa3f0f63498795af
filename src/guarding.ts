// What the guard of one page is told: the answers of the gates, for the browser to give.

import { variantKey } from "./gate/caching-variant.ts";
import { cookieAllowed } from "./gate/set-cookie.ts";
import type { GateContext } from "./gate/types.ts";
import type { Catalogue } from "./catalogue/types.ts";
import { guardInline, guardLink, guardScript } from "./pages/guard.ts";
import { guardRules, type GuardRules } from "./pages/guard-rules.ts";

type GuardContext = Pick<GateContext, "catalogue" | "consent" | "settings" | "site" | "ownCookies">;

/** Variants times hosts of the site. */
const MAX_KNOWN = 500;
const known = new WeakMap<Catalogue, Map<string, GuardRules>>();

function rulesFor(context: GuardContext): GuardRules {
  const { catalogue, consent, settings, site, ownCookies } = context;
  let kept = known.get(catalogue);
  if (kept === undefined) known.set(catalogue, (kept = new Map()));
  const strict = settings.undeclared === "block";
  const key = JSON.stringify([
    variantKey(catalogue, consent),
    consent.variant,
    strict,
    settings.maxCookieAge,
    site.domains,
    ownCookies,
  ]);
  let rules = kept.get(key);
  if (rules === undefined) {
    if (kept.size >= MAX_KNOWN) kept.clear();
    rules = guardRules({
      catalogue,
      domains: site.domains,
      ownCookies,
      strict,
      maxAge: settings.maxCookieAge,
      mayStore: (match) => cookieAllowed(match, { consent }),
      mayContact: ({ id, category }) => category === "functional" || consent.allows(id),
    });
    kept.set(key, rules);
  }
  return rules;
}

/** The guard as a script of its own: `GET {prefix}/guard.js`. */
export function guardFile(context: GuardContext): string {
  return guardScript(rulesFor(context));
}

/** How a page takes the guard in. */
export interface GuardEntrance {
  readonly prefix: string;
  readonly contentType: string;
  readonly nonce: string | undefined;
  /** By this the browser's script knows what the guard has held back. */
  readonly key: string;
  /** Does the site's own policy let it stand in the page? */
  readonly inlineScripts: boolean;
  /** Is the page the same for all visitors? */
  readonly isInvariant: boolean;
}

/**
 * Markup for the start of a page's head. In the page it acts without another request; but where a `meta` says how the
 * page is encoded, browsers look for that in the first 1,024 bytes only (HTML 13.2.3.2).
 */
export function guardMarkup(
  context: GuardContext,
  { prefix, contentType, nonce, key, inlineScripts, isInvariant }: GuardEntrance,
): string {
  const saysEncoding = /;\s*charset\s*=/i.test(contentType);
  return saysEncoding && inlineScripts && !isInvariant
    ? guardInline(rulesFor(context), { nonce, key })
    : guardLink({ prefix, nonce, key }).toString();
}
