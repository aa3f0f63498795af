// Speculation rules: JSON that makes a browser fetch pages before anybody asks for them. List rules name addresses.
// Document rules choose among the links of a page, so that they may fetch whatever those lead to: such a rule is fine
// only if its condition keeps it to hosts that may be contacted (HTML §7.5.7, Nav Speculation §1.2).

import type { Refusal } from "../../types.ts";

type JudgeUrl = (url: string) => Refusal | undefined;

/** A rule that could follow any link. */
const ANY_LINK: Refusal = { service: undefined, host: "links of other sites" };
/** Deeper conditions than this count as unbounded. */
const DEEPEST = 32;

/**
 * Why this set of rules may not be followed; undefined if it may. JSON that does not parse does nothing in a browser.
 *
 * @param judge the refusal of an address, resolved as the rules resolve it
 */
export function refuseSpeculation(json: string, judge: JudgeUrl): Refusal | undefined {
  let rules: unknown;
  try {
    rules = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(rules)) return undefined;
  for (const list of Object.values(rules)) {
    if (!Array.isArray(list)) continue;
    for (const rule of list as unknown[]) {
      const refusal = isRecord(rule) ? refuseRule(rule, judge) : undefined;
      if (refusal) return refusal;
    }
  }
  return undefined;
}

function refuseRule(rule: Record<string, unknown>, judge: JudgeUrl): Refusal | undefined {
  const { urls, where, source } = rule;
  if (Array.isArray(urls)) {
    for (const url of urls as unknown[]) {
      const refusal = typeof url === "string" ? judge(url) : undefined;
      if (refusal) return refusal;
    }
  }
  const isList = Array.isArray(urls) && source !== "document" && where === undefined;
  return isList ? undefined : refuseLinks(where, judge, 0);
}

/** Why a condition may choose a link that must not be fetched; undefined if it cannot. */
function refuseLinks(where: unknown, judge: JudgeUrl, depth: number): Refusal | undefined {
  if (!isRecord(where) || depth > DEEPEST) return ANY_LINK;
  const { and, or, href_matches: patterns } = where;
  // One bound is enough where all must hold; where one must, each needs its own.
  if (Array.isArray(and)) return weakest(and, judge, depth);
  if (Array.isArray(or)) return strictest(or, (part) => refuseLinks(part, judge, depth + 1));
  if (patterns === undefined) return ANY_LINK;
  const list: readonly unknown[] = Array.isArray(patterns) ? patterns : [patterns];
  return strictest(list, (pattern) => refusePattern(pattern, judge));
}

function weakest(parts: readonly unknown[], judge: JudgeUrl, depth: number): Refusal | undefined {
  let first: Refusal | undefined;
  for (const part of parts) {
    const refusal = refuseLinks(part, judge, depth + 1);
    if (!refusal) return undefined;
    if (!first || first === ANY_LINK) first = refusal;
  }
  return first ?? ANY_LINK;
}

/** The first refusal; of nothing at all, no rule can be made. */
function strictest(
  parts: readonly unknown[],
  refuse: (part: unknown) => Refusal | undefined,
): Refusal | undefined {
  for (const part of parts) {
    const refusal = refuse(part);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Why a URL pattern may match what must not be fetched. Only patterns that name their host plainly, or none, are bounded. */
function refusePattern(pattern: unknown, judge: JudgeUrl): Refusal | undefined {
  if (typeof pattern === "string") return refusePatternText(pattern, judge);
  if (!isRecord(pattern)) return ANY_LINK;
  const { protocol, hostname, port, baseURL } = pattern;
  if (typeof hostname === "string") {
    return isPlainHost(hostname) ? judge(`https://${hostname}/`) : ANY_LINK;
  }
  if (protocol !== undefined || port !== undefined || hostname !== undefined) return ANY_LINK;
  if (typeof baseURL === "string") return judge(baseURL);
  return baseURL === undefined ? judge("../") : ANY_LINK;
}

function refusePatternText(pattern: string, judge: JudgeUrl): Refusal | undefined {
  const absolute = /^https?:\/\/([a-z0-9.-]+)(?::\d+)?(?=[/?#]|$)/.exec(pattern);
  if (absolute) return judge(`https://${absolute[1]}/`);
  // A path, query or fragment of the page's own base: no character that could end a scheme or begin a host.
  return /^[/\\]{2}|^[({\\]/.test(pattern) || holdsScheme(pattern) ? ANY_LINK : judge("../");
}

/** True if a colon in it may end a scheme: one before a name only begins a group. */
function holdsScheme(pattern: string): boolean {
  for (let at = pattern.indexOf(":"); at !== -1; at = pattern.indexOf(":", at + 1)) {
    if (!/[A-Za-z_$]/.test(pattern.charAt(at + 1))) return true;
  }
  return false;
}

function isPlainHost(host: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
