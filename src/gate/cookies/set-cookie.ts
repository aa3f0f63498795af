// The cookie gate: which Set-Cookie lines leave, and for how long they may live.
import type { CookieMatch } from "../../catalogue/types.ts";
import type { ConsentState } from "../../decide/types.ts";
import { asDeletion, withLifetime } from "../../http/cookie-lifetime.ts";
import { whyLost } from "./cookie-storable.ts";
import type { SetCookieLine } from "../../http/set-cookie-line.ts";
import { overlongName, parseSetCookie } from "../../http/set-cookie-line.ts";
import type { GateContext } from "../types.ts";

/** The lines that leave, and whether the choice rested on what this visitor said. */
export interface GatedCookies {
  readonly lines: readonly string[];
  /** True if another visitor could have been given other lines. */
  readonly dependsOnConsent: boolean;
}

type CookieContext = Pick<
  GateContext,
  "catalogue" | "consent" | "settings" | "ownCookies" | "site" | "report" | "onAllowedCookie"
>;

/** What is declared for the session only may say itself when it ends, if that is within a day, in seconds. */
const SHORT = 86_400;

/**
 * Gates the Set-Cookie lines of one response. `now` in milliseconds since 1970.
 * Own cookies pass untouched, deletions always pass, what is kept lives no longer than declared: in every reading
 * that a browser may have of a line. `skew`: by how many milliseconds the response's own Date is in the past.
 * The lines are the very same array where nothing had to change.
 */
export function gateSetCookie(
  lines: readonly string[],
  context: CookieContext,
  now: number,
  skew = 0,
): GatedCookies {
  const kept: string[] = [];
  let changed = false;
  let dependsOnConsent = false;
  for (const line of lines) {
    const parsed = parseSetCookie(line, now, skew);
    // What a browser ignores is not sent: another reader might not ignore it.
    if (parsed === undefined) {
      tellOverlong(line, context);
      changed = true;
      continue;
    }
    const name = storedName(parsed);
    if (context.ownCookies.includes(name)) {
      kept.push(line);
      continue;
    }
    const match = context.catalogue.index.cookie(name, "cookie");
    dependsOnConsent ||= match !== undefined && needsConsent(match, context);
    if (parsed.expires !== undefined && parsed.expires <= now) {
      const deletion = parsed.mayStay ? asDeletion(line) : line;
      changed ||= deletion !== line;
      kept.push(deletion);
    } else if (mayBeSet(name, match, context)) {
      const reason = whyLost(parsed.name, parsed.attributes, context.site);
      if (reason !== undefined) tellLost(name, match, reason, context);
      const short = capped(line, name, parsed, match, context, now);
      changed ||= short !== line;
      kept.push(short);
    } else {
      changed = true;
    }
  }
  return { lines: changed ? kept : lines, dependsOnConsent };
}

/**
 * The name a line may come back under. A nameless `foo` is a cookie *foo* to Firefox, and one that is
 * sent as `foo` by Chromium; a nameless `=foo=bar` is sent as `foo=bar`.
 */
function storedName(parsed: SetCookieLine): string {
  if (parsed.name !== "") return parsed.name;
  const equals = parsed.value.indexOf("=");
  return equals === -1 ? parsed.value : parsed.value.slice(0, equals);
}

/** May this declared name be stored or read now? Its own category, where it has one, outweighs its service's. */
export function cookieAllowed(
  match: CookieMatch,
  context: { readonly consent: ConsentState },
): boolean {
  // What needs no consent is no reason to work out what the visitor has said.
  if (match.category === "functional") return true;
  return match.category === match.service.category
    ? context.consent.allows(match.service.id)
    : context.consent.allows(match.category);
}

/** True if the answer for this name is not the same for every visitor. */
function needsConsent(match: CookieMatch, { consent }: CookieContext): boolean {
  if (match.category !== match.service.category) return match.category !== "functional";
  if (match.category === "functional") return false;
  // What is exempt by a rule of the region is so for some visitors only.
  return match.service.exempt !== true || consent.rules !== undefined;
}

function mayBeSet(name: string, match: CookieMatch | undefined, context: CookieContext): boolean {
  if (match !== undefined && cookieAllowed(match, context)) {
    context.onAllowedCookie?.(name, match.service.id);
    return true;
  }
  const allowed = match === undefined && context.settings.undeclared === "allow";
  const action = allowed ? "allowed" : "blocked";
  context.report({ kind: "cookie", action, name, service: match?.service.id });
  return allowed;
}

/** The line, its life cut to the declared retention and the site's ceiling if some reader could find a longer one. */
function capped(
  line: string,
  name: string,
  { latest }: SetCookieLine,
  match: CookieMatch | undefined,
  context: CookieContext,
  now: number,
): string {
  if (latest === -Infinity) return line;
  const ceiling = context.settings.maxCookieAge;
  const limit = Math.floor(Math.min(match?.retention ?? ceiling, ceiling));
  // Expires has whole seconds, and the app's clock read a moment before ours: a second is no excess.
  const longest = limit > 0 ? limit : Math.min(SHORT, ceiling);
  if (latest - now <= (longest + 1) * 1000) return line;
  context.report({ kind: "cookie", action: "capped", name, service: match?.service.id });
  return withLifetime(line, limit, now);
}

/** No browser keeps the cookie: a mistake of the app's that nothing else would tell. */
function tellLost(
  name: string,
  match: CookieMatch | undefined,
  reason: string,
  context: CookieContext,
): void {
  context.report({ kind: "cookie", action: "lost", name, service: match?.service.id, reason });
}

function tellOverlong(line: string, context: CookieContext): void {
  const name = overlongName(line);
  if (name === undefined) return;
  const match = context.catalogue.index.cookie(name, "cookie");
  tellLost(name, match, "name and value are longer than 4,096 bytes together", context);
}
