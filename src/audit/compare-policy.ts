// Does the policy's text name it?
import { matchesParts, splitAtStars } from "../catalogue/glob.ts";
import type { Compared } from "./grouped.ts";
import { grouped, nameOf, whereSeen } from "./grouped.ts";
import { domainOf } from "./sites.ts";
import type { Finding, Judged } from "./types.ts";

/** Characters of a pattern before its first `*` that tell it from others. */
const SHORTEST_PREFIX = 4;

/** Patterns taken from one text. */
const MOST_PATTERNS = 2000;

/** What was seen and the policy's text does not name: cookies and keys by name, contacts by service, owner or host. */
export function policyFindings({
  judged,
  catalogue,
  policy,
  policyText,
}: Compared): readonly Finding[] {
  if (policy === undefined) return [];
  if (policyText === undefined) {
    const what = `The policy ${policy} could not be read, so nothing was compared with it.`;
    return [{ kind: "unreached", subject: policy, what, passes: [], pages: [policy] }];
  }
  const text = policyText.toLowerCase();
  const has = (words: string | undefined): boolean =>
    words !== undefined && words !== "" && text.includes(words.toLowerCase());
  const patterns = patternsIn(policyText);
  const isInPattern = (name: string): boolean =>
    patterns.some((parts) => matchesParts(name, parts, "anchored"));
  const patternOf = ({ kind, name = "" }: Judged): string | undefined =>
    kind === "contact" ? undefined : catalogue?.index.cookie(name, storageOf(kind))?.cookie.name;

  return grouped(judged, ({ kind, host, name, owner }) =>
    kind === "contact" ? `contact ${owner.id ?? host}` : `${kind} ${name}`,
  ).flatMap((group): Finding[] => {
    const [{ kind, name = "", host, owner }] = group;
    if (kind === "serviceWorker") return [];
    const seen = { owner: owner.name, ...whereSeen(group) };
    if (kind === "contact") {
      if ([owner.name, owner.provider, host, domainOf(host)].some(has)) return [];
      const subject = owner.name;
      const what = `${host} (${owner.name}) is contacted, and the policy ${policy} names neither.`;
      return [{ kind: "policy", subject, what, ...seen }];
    }
    const pattern = patternOf(group[0]);
    const prefix = pattern?.split("*", 1)[0] ?? "";
    if (has(name) || has(pattern) || isInPattern(name)) return [];
    if (prefix.length >= SHORTEST_PREFIX && has(prefix)) return [];
    const what = `${nameOf(kind)} ${name} on ${host} is not in the policy ${policy}.`;
    return [{ kind: "policy", subject: name, what, ...seen }];
  });
}

/** Words of a text that stand for many names: `_pk_id.*`. */
function patternsIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/[\s,;()"“”]/)
    .filter((word) => word.indexOf("*") >= SHORTEST_PREFIX - 1 && word.length < 100)
    .slice(0, MOST_PATTERNS)
    .map(splitAtStars);
}

function storageOf(kind: Judged["kind"]) {
  return kind === "contact" || kind === "serviceWorker" ? "cookie" : kind;
}
