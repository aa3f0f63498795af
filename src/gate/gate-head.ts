// All gates of a head, in their order: cookies, headers, framing of the body, caching.
import { markDependent, markInvariant } from "./caching.ts";
import { addPolicy, wantsPolicy } from "./csp.ts";
import type { DocumentPlan } from "./document.ts";
import { frameDocument } from "./document.ts";
import { variantMark } from "./etag.ts";
import type { Head } from "./head.ts";
import { gateHeaders } from "./headers.ts";
import { mediaType, type MediaType } from "./media-type.ts";
import { gateSetCookie } from "./set-cookie.ts";
import type { GateContext } from "./types.ts";

/** What is known of the response whose head is gated. */
export interface HeadFacts {
  readonly plan: DocumentPlan;
  /** Length of the rewritten body, if it was given whole; `as set`: whoever rewrites it says so. */
  readonly length: number | "as set" | undefined;
  /** True if the request's validators bore the mark of the variant in force (`gateRequest`). */
  readonly revalidates: boolean;
  /** What the browser asked for (`Sec-Fetch-Dest`): a worker obeys the policy of its own script. */
  readonly destination?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Applies every gate to a head that is about to be sent. Call it once. */
export function gateHead(head: Head, context: GateContext, facts: HeadFacts): void {
  const { settings } = context;
  const type = mediaType(head.get("content-type") ?? "");
  const cookies = settings.cookies && gateCookies(head, context, facts.now);
  const added = addCookies(head, context);
  const headers = settings.headers && gateHeaders(head, context);
  const policed = facts.plan.kind !== "replace" && wantsPolicy(context) && obeys(head, type, facts);
  if (policed) addPolicy(head, context);
  if (facts.length !== "as set") frameDocument(head, facts.plan, facts.length);
  if (facts.plan.kind === "replace") return;
  const ofPage =
    facts.plan.kind !== "pass" ||
    (head.status === 304 && facts.revalidates) ||
    ((policed || (settings.embeds && type.isDocument)) && asksForConsent(context));
  const ofVisitor = cookies || added || context.consulted || context.personal === true;
  if (!ofVisitor && !headers && !ofPage) return;
  const { caching } = context;
  // Only what has words in it depends on more than consent.
  const alsoOn = ofPage || context.consulted ? context.rendition?.vary : undefined;
  const mark = (): string => variantMark(context);
  const dependence = { mark, alsoOn, caching, personal: context.personal === true };
  if (caching?.mode === "invariant" && !ofVisitor) markInvariant(head, dependence);
  else markDependent(head, dependence);
}

/** Gates one header that was set after the others had been gated. */
export function gateLateHeader(head: Head, name: string, context: GateContext): void {
  if (name.toLowerCase() === "set-cookie") {
    if (context.settings.cookies) gateCookies(head, context, Date.now());
  } else {
    if (context.settings.headers) gateHeaders(head, context, name);
    if (/^content-security-policy/i.test(name)) restorePolicy(head, context);
  }
}

/** Gates the Set-Cookie fields; true if another visitor could have been given others. */
export function gateCookies(head: Head, context: GateContext, now: number): boolean {
  const lines = head.all("set-cookie");
  if (lines.length === 0) return false;
  const gated = gateSetCookie(lines, context, now);
  if (gated.lines.length === 0) head.remove("set-cookie");
  else if (gated.lines !== lines) head.set("Set-Cookie", gated.lines);
  return gated.dependsOnConsent;
}

/** Adds assent's own lines; true if there are any. */
function addCookies(head: Head, context: GateContext): boolean {
  if (context.addCookies.length === 0) return false;
  head.set("Set-Cookie", [...head.all("set-cookie"), ...context.addCookies]);
  return true;
}

/** A page in which there happens to be nothing to gate for this visitor may have something for another. */
function asksForConsent({ catalogue }: GateContext): boolean {
  return catalogue.index.consentServices.length > 0;
}

/** Destinations whose response becomes a document: drawings and other XML run scripts there. */
const PAGES = new Set(["document", "iframe", "frame", "embed", "object"]);

/** Does a browser take a policy from this response? A 304 that brings the site's policy would leave a stored page without ours. */
function obeys(head: Head, type: MediaType, { revalidates, destination }: HeadFacts): boolean {
  if (head.status === 304) return revalidates && head.get("content-security-policy") !== undefined;
  if (destination === "worker" || destination === "sharedworker") return true;
  return type.isDocument || (type.isXml && PAGES.has(destination ?? ""));
}

/** Policies that were set, or replaced, after the head had been gated get ours beside them again. */
function restorePolicy(head: Head, context: GateContext): void {
  const { isDocument } = mediaType(head.get("content-type") ?? "");
  if (isDocument && wantsPolicy(context)) addPolicy(head, context);
}
