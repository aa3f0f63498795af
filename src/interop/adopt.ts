// What another system's cookies change in the facts of a request: import and follow.
import { matchesParts, splitAtStars } from "../catalogue/glob.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { NO_SUBJECT } from "../decide/subject.ts";
import type { Decision, Regime } from "../decide/types.ts";
import { policyFingerprint } from "../read/fingerprint.ts";
import type { Facts, RequestLike } from "../read/types.ts";
import { readAll, type Combined, type Tell } from "./combine.ts";
import type { ParsedInterop } from "./parse.ts";

/** What is needed to take over a decision. */
export interface AdoptSettings {
  readonly catalogue: Catalogue;
  readonly interop: ParsedInterop;
  readonly regimeOf: (region: string | undefined) => Regime;
  /** How long a decision lives, in seconds. */
  readonly validFor: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told once of what cannot be read or means nothing. */
  readonly tell: Tell;
}

/** Facts of a request → the same, with the decision that another system stored. Never throws. */
export type Adopter = (facts: Facts, request: RequestLike) => Facts;

/** Is this a cookie of another system that is read? */
export type IsForeign = (name: string) => boolean;

/** Makes the adopter of a site. */
export function createAdopter(settings: AdoptSettings): Adopter {
  return settings.interop.mode === "import"
    ? (facts, request) => importing(settings, facts, request)
    : (facts, request) => following(settings, facts, request);
}

/** A visitor without a decision here brings the other one. */
function importing(settings: AdoptSettings, facts: Facts, request: RequestLike): Facts {
  if (facts.stored.kind !== "none") return facts;
  const read = readOther(settings, facts, request);
  if (read.kind === "unknown") return unknown(facts);
  if (read.kind === "invalid") return { ...facts, stored: { kind: "invalid", why: "interop" } };
  if (read.kind === "none") return facts;
  const { system, time, isStale } = read;
  const decision = decisionOf(settings, facts, read);
  const isExpired = decision.time + settings.validFor * 1000 <= settings.now();
  // What is stale or expired is asked about anew; it is remembered for its refusals, and not recorded.
  const other = { system, time, isNew: !isStale && !isExpired };
  return { ...facts, stored: { kind: "decision", decision }, other };
}

/** The other system's answer holds, until the visitor answers here; and then until the other answer changes. */
function following(settings: AdoptSettings, facts: Facts, request: RequestLike): Facts {
  const read = readOther(settings, facts, request);
  if (read.kind === "unknown") return unknown(facts);
  if (read.kind === "invalid") {
    return {
      ...facts,
      stored: { kind: "invalid", why: "interop" },
      other: { asksElsewhere: true },
    };
  }
  const stamp = stampOf(settings.catalogue, read);
  const other = { asksElsewhere: true, stamp };
  const { stored } = facts;
  if (stored.kind === "decision" && stored.decision.policy === stamp) {
    const decision = { ...stored.decision, policy: policyOf(settings.catalogue) };
    return { ...facts, stored: { kind: "decision", decision }, other };
  }
  if (read.kind === "none") return { ...facts, other };
  const { system, time } = read;
  const decision = decisionOf(settings, facts, read);
  return { ...facts, stored: { kind: "decision", decision }, other: { ...other, system, time } };
}

/** Nobody is asked and nothing granted: the next request will tell. */
function unknown(facts: Facts): Facts {
  if (facts.stored.kind !== "none") return facts;
  const stored = { kind: "invalid", why: "interop: not sent from another site" } as const;
  return { ...facts, stored, other: { asksElsewhere: true } };
}

function readOther(settings: AdoptSettings, facts: Facts, request: RequestLike): Combined {
  const { catalogue, interop, now, tell } = settings;
  const isCrossSite = request.headers["sec-fetch-site"] === "cross-site";
  const read = readAll(
    catalogue,
    interop.readers,
    facts.cookies,
    { now: now(), isCrossSite },
    tell,
  );
  if (read.kind === "invalid") {
    tell(
      `interop: a cookie of ${read.system} could not be used, and nothing was granted by it: ${read.why}. ` +
        "Check the reader's options against what the other system writes.",
    );
  }
  return read;
}

type Decided = Extract<Combined, { readonly kind: "decided" }>;

/** A time ahead of ours is that of a clock that is wrong: it must not make the decision live longer. */
function decisionOf(
  { catalogue, regimeOf, now }: AdoptSettings,
  facts: Facts,
  read: Decided,
): Decision {
  const time = Math.max(0, Math.min(read.time ?? now(), now()));
  return {
    id: NO_SUBJECT,
    time: Math.floor(time / 1000) * 1000,
    policy: read.isStale ? STALE : policyOf(catalogue),
    method: "import",
    regime: regimeOf(facts.region),
    // The signals of a browser that decided elsewhere are unknown: any that comes now is newer.
    signals: { gpc: false, dnt: false },
    categories: read.categories,
    services: read.services,
  };
}

/** No fingerprint of a policy: `decide` takes the decision for one on other terms. */
const STALE = "";

function policyOf({ policy }: Catalogue): string {
  return policyFingerprint(policy.version);
}

/** In the place of the policy's fingerprint in our cookie: an answer given here is in force while the other one is the same. */
function stampOf({ policy }: Catalogue, read: Combined): string {
  const said =
    read.kind === "decided"
      ? [sorted(read.categories), sorted(read.services), read.time ?? 0, read.isStale]
      : [];
  return policyFingerprint(JSON.stringify([policy.version, said]));
}

function sorted(
  answers: Readonly<Record<string, boolean>>,
): readonly (readonly [string, boolean])[] {
  return Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Tells the cookies of the readers' systems. */
export function foreignCookies({ readers }: ParsedInterop): IsForeign {
  const patterns = readers.flatMap(({ cookies }) => cookies.map(splitAtStars));
  return (name) => patterns.some((parts) => matchesParts(name, parts, "anchored"));
}
