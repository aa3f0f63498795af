// The consent token's codec: what one visitor allowed at one moment, signed, for queues and jobs.
//
//   t1.<subject 22>.<issued 7><expires 7><decided 7>.<context><policy 8>.<categories>.<services>
//
// Times are seconds since 1970 in base 36. context: regime and signals. Categories and services are those allowed, by their
// tokens, in ascending order. It begins unlike a decision, so that neither passes for the other under the same secret.

import type { Catalogue } from "../catalogue/types.ts";
import type { ConsentState, Decision, Regime, Signals } from "../decide/types.ts";
import { NO_SUBJECT } from "../read/consent-cookie.ts";
import { policyFingerprint } from "../read/fingerprint.ts";
import { createSigner } from "../read/signer.ts";
import { catalogueTokens, tokenLength, type CatalogueTokens } from "../read/tokens.ts";

/** What a token says. Times are milliseconds since 1970, in whole seconds. */
export interface TokenContent {
  /** Pseudonymous id of the decision; undefined: there is none, and no ledger can prove it. */
  readonly subject: string | undefined;
  readonly issued: number;
  readonly expires: number;
  /** When the visitor decided; undefined: they have said nothing. */
  readonly decided: number | undefined;
  readonly regime: Regime;
  readonly signals: Signals;
  /** Fingerprint of the policy version. */
  readonly policy: string;
  /** Ids of what was allowed and needs consent; those no longer declared are left out. */
  readonly categories: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
}

/** Positions are part of the format: add at the end only. */
const REGIMES: readonly Regime[] = ["opt-in", "opt-out", "notice"];

const tokens = `((?:[\\w-]{${tokenLength}})*)`;
// oxlint-disable-next-line assent/linear-regexp -- runs of fixed lengths between dots.
const FORMAT = new RegExp(
  `^t1\\.([\\w-]{22})\\.([0-9a-z]{7})([0-9a-z]{7})([0-9a-z]{7})\\.([0-9a-b])([\\w-]{8})\\.${tokens}\\.${tokens}$`,
);

/** More than the longest token of the largest catalogue. */
const LONGEST = 8192;

/** Machines' clocks differ; a token from further ahead was not made by a clock. */
const MOST_AHEAD = 5 * 60 * 1000;

/** Ids of a catalogue as they travel: worked out once. */
const known = new WeakMap<Catalogue, CatalogueTokens>();

function tokensOf(catalogue: Catalogue): CatalogueTokens {
  let found = known.get(catalogue);
  if (found === undefined) known.set(catalogue, (found = catalogueTokens(catalogue)));
  return found;
}

/** In what circumstances a token is made. */
export interface TokenCircumstances {
  readonly catalogue: Catalogue;
  readonly secrets: readonly string[];
  /** What holds for the visitor now. */
  readonly consent: ConsentState;
  /** Their decision, if they have made one: also one that a signal outweighs. */
  readonly decision: Decision | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly expires: number;
}

/** Throws Error without a secret: what nobody signed proves nothing. */
export function encodeToken(circumstances: TokenCircumstances): string {
  const { catalogue, secrets, consent, decision, now, expires } = circumstances;
  if (secrets.length === 0) {
    throw new Error(
      "assent: a consent token has to be signed. Give consent() the option secret, and verifyToken() the same one.",
    );
  }
  const { categories, services } = tokensOf(catalogue);
  const { regime, signals } = consent;
  const context = REGIMES.indexOf(regime) * 4 + (signals.gpc ? 2 : 0) + (signals.dnt ? 1 : 0);
  const allowed = (ids: readonly string[], code: (id: string) => string | undefined): string =>
    ids
      // "Load this once" is for a page, not for a job.
      .filter((id) => consent.allows(id) && consent.reason(id) !== "once")
      .flatMap((id) => code(id) ?? [])
      .toSorted()
      .join("");
  const payload = [
    "t1",
    decision?.id ?? NO_SUBJECT,
    seconds(now) + seconds(expires) + seconds(decision?.time ?? 0),
    context.toString(36) + policyFingerprint(catalogue.policy.version),
    allowed(
      catalogue.categories.map(({ id }) => id),
      (id) => categories.token(id),
    ),
    allowed(
      catalogue.services.map(({ id }) => id),
      (id) => services.token(id),
    ),
  ].join(".");
  return createSigner(secrets).sign(payload);
}

/** What a token says; undefined if it is none, or not signed with one of the secrets. Never throws on what it is given. */
export function decodeToken(
  value: unknown,
  catalogue: Catalogue,
  secrets: readonly string[],
  now: number,
): TokenContent | undefined {
  if (typeof value !== "string" || value.length > LONGEST || secrets.length === 0) return undefined;
  const { payload = "" } = createSigner(secrets).open(value);
  const parts = FORMAT.exec(payload);
  if (parts === null) return undefined;
  const [, subject = "", issued = "", expires = "", decided = "", context = "", policy = ""] =
    parts;
  const bits = Number.parseInt(context, 36);
  const regime = REGIMES[bits >> 2];
  if (regime === undefined || timeOf(issued) > now + MOST_AHEAD) return undefined;
  const { categories, services } = tokensOf(catalogue);
  return {
    subject: subject === NO_SUBJECT ? undefined : subject,
    issued: timeOf(issued),
    expires: timeOf(expires),
    decided: timeOf(decided) || undefined,
    regime,
    signals: { gpc: (bits & 2) !== 0, dnt: (bits & 1) !== 0 },
    policy,
    categories: idsIn(parts[7] ?? "", (token) => categories.id(token)),
    services: idsIn(parts[8] ?? "", (token) => services.id(token)),
  };
}

function idsIn(text: string, idOf: (token: string) => string | undefined): Set<string> {
  const ids = new Set<string>();
  for (let at = 0; at < text.length; at += tokenLength) {
    const id = idOf(text.slice(at, at + tokenLength));
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

function seconds(time: number): string {
  return Math.max(0, Math.floor(time / 1000))
    .toString(36)
    .padStart(7, "0");
}

function timeOf(text: string): number {
  return Number.parseInt(text, 36) * 1000;
}
