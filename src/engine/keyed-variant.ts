// In `keyed` caching: what a cache in front is told of the visitor, and what it has to be told anew.

import type { Catalogue } from "../catalogue/types.ts";
import { holdsUntil } from "./decision.ts";
import {
  UNDECIDED,
  VARIANT_HEADER,
  variantKey,
  type Caching,
} from "../gate/caching/caching-variant.ts";
import type { Settings } from "../config/options.ts";
import { variantCookieName } from "./own-cookies.ts";
import type { RequestLike } from "../read/types.ts";
import type { CurrentConsent } from "./current-consent.ts";
import type { OwnSetCookies } from "./own-set-cookies.ts";

/** How long the variant of a visitor who has decided nothing is remembered, in seconds. */
const A_DAY = 86_400;

/** The variant that the visitor gets, as his cookie says it. Who has said nothing, in the strictest regime, needs none. `isFolded`: a notice is hidden. */
export function variantOf(
  catalogue: Catalogue,
  { facts, state, isOnce, isFolded: wasFolded }: CurrentConsent,
  isFolded: boolean = wasFolded,
): string {
  const isStrictest = state.rules?.isBaseline ?? state.regime === "opt-in";
  const isSilent = facts.stored.kind === "none" && isStrictest && !isOnce && !isFolded;
  return isSilent ? UNDECIDED : variantKey(catalogue, state, isFolded);
}

/** How long the visitor's cookie says so, in seconds: 0, it need not. */
export function variantAge(
  { validFor, now }: Pick<Settings, "validFor" | "now">,
  variant: string,
  { state: { decision, rules } }: CurrentConsent,
): number {
  if (variant === UNDECIDED) return 0;
  if (decision === undefined) return A_DAY;
  // It must not outlive the decision: a cache in front would go on showing what that allowed.
  const left = (holdsUntil(decision, validFor, now(), rules) - now()) / 1000;
  return Math.max(0, Math.floor(left));
}

/** What this request is known by, and what it should be. */
export function keyedCaching(
  settings: Settings,
  request: RequestLike,
  held: CurrentConsent,
  lines: OwnSetCookies,
): Caching {
  const base = variantOf(settings.catalogue, held);
  const { cookies, signals, stored } = held.facts;
  // The cookie of the variant could not come either: what the browser holds stays, and the page is nobody else's.
  if (stored.kind === "unknown")
    return { mode: "keyed", presented: undefined, expected: "unknown", correction: undefined };
  const name = variantCookieName(settings.cookie);
  const said = cookies.find((cookie) => cookie.name === name)?.value ?? UNDECIDED;
  return {
    mode: "keyed",
    presented: request.headers[VARIANT_HEADER.toLowerCase()]?.toString(),
    expected: `${base}${signals.gpc ? ".gpc" : ""}${signals.dnt ? ".dnt" : ""}`,
    correction: said === base ? undefined : variantLineOf(settings, held, lines, base),
  };
}

function variantLineOf(
  settings: Settings,
  held: CurrentConsent,
  lines: OwnSetCookies,
  base: string,
): string {
  const value = base === UNDECIDED ? "" : base;
  return lines.variantLine(value, variantAge(settings, base, held));
}
