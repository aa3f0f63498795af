// All gates of a head, in their order: cookies, headers, framing of the body, caching.
import { parseCookieDate } from "../../http/cookie-date.ts";
import { markDependent, markInvariant } from "../caching/caching.ts";
import { clearFetchedAhead, gateClearSiteData } from "../headers/clear-site-data.ts";
import { addPolicy, wantsPolicy } from "../csp/csp.ts";
import type { BodyPlan } from "./body-plan.ts";
import { setBodyHeaders, isFile } from "./body-plan.ts";
import { variantMark } from "../caching/etag.ts";
import type { Head } from "../head.ts";
import { gateHeaders } from "../headers/headers.ts";
import { gatedType, mediaType } from "../media-type.ts";
import { deniesAdvertising, withDenials } from "../headers/permissions-policy.ts";
import { gateSetCookie } from "../cookies/set-cookie.ts";
import type { GateContext } from "../types.ts";

/** What is known of the response whose head is gated. */
export interface HeadFacts {
  readonly plan: BodyPlan;
  /** Length of the rewritten body, if it was given whole; `as set`: whoever rewrites it says so. */
  readonly length: number | "as set" | undefined;
  /** True if the request's validators bore the mark of the variant in force (`gateRequest`). */
  readonly revalidates: boolean;
  /** What the browser asked for (`Sec-Fetch-Dest`, or `serviceworker` by `Service-Worker: script`): a worker obeys the policy of its own script. */
  readonly destination?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Tells the script of the page by what our own forms and marks in a fetched document are known. */
const KEY_FIELD = "Assent-Key";

/** Applies every gate to a head that is about to be sent. Call it once. */
export function gateHead(head: Head, context: GateContext, facts: HeadFacts): void {
  const { settings } = context;
  const type = mediaType(head.get("content-type") ?? "");
  const cookies = settings.cookies && gateCookies(head, context, facts.now);
  const cleared = gateClearSiteData(head, context);
  const added = addCookies(head, context);
  if (context.outdatesPrefetched === true) clearFetchedAhead(head);
  const headers = settings.headers && gateHeaders(head, context);
  // What is saved is no page.
  const isSaved = facts.plan.kind === "pass" && isFile(head, type, facts.destination);
  const isDocument = type.isDocument && !isSaved;
  const isPage = isDocument || (type.isXml && !isSaved && PAGES.has(facts.destination ?? ""));
  const isTold = facts.plan.kind !== "replace" && wantsPolicy(context);
  const policed = isTold && obeys(head, isPage, facts);
  if (policed) addPolicy(head, context, facts.destination === "serviceworker");
  if (isTold && (isPage || renewsPermissions(head, facts))) addDenials(head, context);
  if (facts.length !== "as set") setBodyHeaders(head, facts.plan, facts.length);
  if (facts.plan.kind === "replace") return;
  // What is no page (`strictest`) has no marks that could be released.
  if (facts.plan.kind === "gate" && facts.plan.strictest === undefined && context.partKey) {
    head.set(KEY_FIELD, context.partKey);
  }
  const ofPage =
    facts.plan.kind !== "pass" ||
    (head.status === 304 && facts.revalidates) ||
    ((policed || (settings.embeds && isDocument)) && asksForConsent(context));
  const ofVisitor = cookies || cleared || added || context.consulted || context.personal === true;
  if (!ofVisitor && !headers && !ofPage) return;
  const { caching } = context;
  // Only what has words in it depends on more than consent.
  const words = ofPage || context.consulted ? context.rendition?.vary : undefined;
  const isAskedFor =
    facts.plan.kind === "gate"
      ? facts.plan.isAskedFor === true
      : gatedType(head, facts.destination) !== (head.get("content-type") ?? "");
  const alsoOn = ofPage && isAskedFor ? [...(words ?? []), ...ASKED_FOR] : words;
  const mark = (): string => variantMark(context);
  const dependence = { mark, alsoOn, caching, personal: context.personal === true };
  const isSame = caching?.mode === "invariant" || (!headers && !asksForConsent(context));
  if (isSame && !ofVisitor) markInvariant(head, dependence);
  else markDependent(head, dependence);
}

/** Gates one header that was set after the others had been gated: a policy set anew gets ours beside it again. */
export function gateLateHeader(head: Head, name: string, context: GateContext): void {
  if (name.toLowerCase() === "set-cookie") {
    if (context.settings.cookies) gateCookies(head, context, Date.now());
  } else if (name.toLowerCase() === "clear-site-data") {
    gateClearSiteData(head, context);
  } else {
    if (context.settings.headers) gateHeaders(head, context, name);
    const { isDocument } = mediaType(head.get("content-type") ?? "");
    if (!isDocument || !wantsPolicy(context)) return;
    if (/^content-security-policy/i.test(name)) addPolicy(head, context);
    if (/^permissions-policy$/i.test(name)) addDenials(head, context);
  }
}

/** Gates the Set-Cookie fields; true if another visitor could have been given others. */
export function gateCookies(head: Head, context: GateContext, now: number): boolean {
  const lines = head.all("set-cookie");
  if (lines.length === 0) return false;
  const gated = gateSetCookie(lines, context, now, skewOf(head.get("date"), now));
  if (gated.lines.length === 0) head.remove("set-cookie");
  else if (gated.lines !== lines) head.set("Set-Cookie", gated.lines);
  return gated.dependsOnConsent;
}

/**
 * By how many milliseconds the Date that the app itself has set is in the past: Chromium takes that for a clock that is
 * wrong, and adds it to Expires. A minute is on the way; 0: none is set, or it is right.
 */
function skewOf(date: string | undefined, now: number): number {
  const skew = now - (date === undefined ? now : (parseCookieDate(date) ?? now));
  return skew > 60_000 ? skew : 0;
}

/** Adds assent's own lines; true if there are any. */
function addCookies(head: Head, context: GateContext): boolean {
  if (context.addCookies.length === 0) return false;
  const set = head.all("set-cookie");
  // A head that is planned anew has them already.
  head.set("Set-Cookie", [...set, ...context.addCookies.filter((line) => !set.includes(line))]);
  return true;
}

/** By what a request tells what it is for. */
const ASKED_FOR = ["Sec-Fetch-Dest", "Accept"];

/** A page in which there happens to be nothing to gate for this visitor may have something for another. */
function asksForConsent({ catalogue: { index } }: GateContext): boolean {
  return index.consentServices.length > 0 || index.consentCategories.length > 0;
}

/** Destinations whose response becomes a document: drawings and other XML run scripts there. */
const PAGES = new Set(["document", "iframe", "frame", "embed", "object"]);

/** Destinations whose script obeys the policy that it comes with. */
const WORKERS = new Set(["worker", "sharedworker", "serviceworker"]);

/** Does a browser take a policy from this response? A 304 that brings the site's policy would leave a stored page without ours. */
function obeys(head: Head, isPage: boolean, { revalidates, destination }: HeadFacts): boolean {
  if (head.status === 304) return revalidates && head.get("content-security-policy") !== undefined;
  return isPage || WORKERS.has(destination ?? "");
}

/** The site's own field on a 304 takes the place of the one that is stored with the page. */
function renewsPermissions(head: Head, { revalidates }: HeadFacts): boolean {
  return head.status === 304 && revalidates && head.get("permissions-policy") !== undefined;
}

/** Denies a page what serves advertising, while that lacks consent. As with the policy of hosts, `report-only` changes nothing. */
function addDenials(head: Head, context: GateContext): void {
  const { headers, csp, permissionsPolicy } = context.settings;
  if (!headers || csp !== true || !deniesAdvertising(context)) return;
  const fields = head.all("permissions-policy");
  const denied = withDenials(fields, permissionsPolicy);
  if (denied !== fields.join(", ")) head.set("Permissions-Policy", denied);
}
