// In a job: what did the visitor allow, when, and does it still stand?

import { parseRetention } from "../catalogue/retention.ts";
import { checkText } from "../catalogue/check-values.ts";
import type { ConsentId } from "../catalogue/register.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { decide } from "../decide/decide.ts";
import { ConsentConfigError } from "../errors.ts";
import type { Ledger, StandingDecision } from "../ledger/ledger.ts";
import { policyFingerprint } from "../read/fingerprint.ts";
import { fetchFor } from "./fetch-for.ts";
import { findIn } from "./judge-call.ts";
import { onBehalfOf, type Principal } from "./on-behalf.ts";
import type { OutgoingReason } from "./refused.ts";
import { HOLDS_FOR, settingsNow } from "./settings.ts";
import { decodeToken, type TokenContent } from "./token.ts";

/** Options of `verifyToken()`. */
export interface VerifyTokenOptions {
  /** The catalogue that `consent()` has. */
  readonly catalogue: Catalogue;
  /** The secrets that `consent()` has; all of them are accepted. */
  readonly secret: string | readonly string[];
  /** The ledger that `consent()` has, or one over the same database: it knows what was withdrawn since. */
  readonly ledger?: Pick<Ledger, "standing"> | undefined;
  /**
   * How long after it was made a token counts that no ledger can prove: there is none, or the visitor has no id in it
   * (where silence grants, and they have said nothing). A withdrawal meanwhile goes unseen. Default: not at all.
   */
  readonly unprovenFor?: string;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
}

/**
 * What became of a token. `stands`: it counts, for what the visitor still allows. `withdrawn`: they took it back.
 * `expired`: it, or the decision, is too old. `policy-changed`: the policy is another one now. `unproved`: no ledger says
 * that it still stands. `invalid`: it is no token of this site.
 */
export type TokenStanding =
  | "stands"
  | "withdrawn"
  | "expired"
  | "policy-changed"
  | "unproved"
  | "invalid";

/** The consent that a job has. */
export interface TokenConsent {
  readonly standing: TokenStanding;
  /** When the token was made, and when the visitor had decided: milliseconds since 1970. Undefined: unknown. */
  readonly issued: number | undefined;
  readonly decided: number | undefined;
  /** May this category or service be used now? It was allowed when the token was made, and still is. */
  allows(id: ConsentId): boolean;
  /** Why `allows` answers as it does. */
  reason(id: ConsentId): OutgoingReason;
  /** `fetch`, on behalf of this visitor: see `RequestConsent.fetch`. */
  fetch: typeof globalThis.fetch;
  /** Runs `work`, and whatever it starts, on behalf of this visitor; for as long as `holdsFor` of `guardOutgoing()`. */
  run<Result>(work: () => Result): Result;
}

/**
 * What a token that `consent.token()` made is worth now. Looked up once: verify it when the job runs, and again in a job
 * that runs for long. A text that is no token allows nothing, and `standing` says why.
 *
 * @example
 * const consent = await verifyToken(job.data.consent, { catalogue, secret, ledger })
 * if (consent.allows("meta-pixel")) await consent.fetch(url, { method: "POST", body })
 * @throws ConsentConfigError for options that cannot be right
 * @throws whatever the ledger rejects with: nobody knows then, and the job has to run again
 */
export async function verifyToken(
  token: unknown,
  options: VerifyTokenOptions,
): Promise<TokenConsent> {
  const { catalogue, ledger, now = Date.now } = options;
  const secrets = typeof options.secret === "string" ? [options.secret] : options.secret;
  const unprovenFor = checkUnproven(options.unprovenFor);
  const time = now();
  const content = decodeToken(token, catalogue, checkSecrets(secrets), time);
  if (content === undefined) return new Verified(catalogue, undefined, "invalid");
  if (time >= content.expires) return new Verified(catalogue, content, "expired");
  if (ledger === undefined || content.subject === undefined) {
    if (content.policy !== policyFingerprint(catalogue.policy.version))
      return new Verified(catalogue, content, "policy-changed");
    const isFresh = time - content.issued < unprovenFor;
    return new Verified(catalogue, content, isFresh ? "stands" : "unproved");
  }
  const standing = await checkLedger(ledger).standing(content.subject);
  if (standing === undefined) return new Verified(catalogue, content, "unproved");
  if (standing.event === "withdrawn" || standing.event === "refused")
    return new Verified(catalogue, content, "withdrawn");
  const state = stateOf(content, standing, catalogue, time);
  const isPast = state.decision === undefined;
  if (isPast && time >= standing.validUntil) return new Verified(catalogue, content, "expired");
  if (isPast && !isOfPolicy(content, standing, catalogue))
    return new Verified(catalogue, content, "policy-changed");
  return new Verified(catalogue, content, "stands", (id) => state.allows(id));
}

/**
 * Was it decided on this version of the policy? Or on an earlier one, of which the request that the token was made for has
 * kept answers: what it kept is in the token, and nothing was said since.
 */
function isOfPolicy(
  { policy, issued }: TokenContent,
  { policyVersion, time }: StandingDecision,
  { policy: { version } }: Catalogue,
): boolean {
  return policyVersion === version || (policy === policyFingerprint(version) && time <= issued);
}

/** What the ledger's newest decision allows, in the circumstances of the token. */
function stateOf(
  content: TokenContent,
  standing: StandingDecision,
  catalogue: Catalogue,
  now: number,
) {
  const { subject = "", regime, signals } = content;
  const { time, validUntil, categories, services, method } = standing;
  const decision = {
    id: subject,
    time,
    policy: isOfPolicy(content, standing, catalogue)
      ? policyFingerprint(catalogue.policy.version)
      : "",
    method,
    regime: standing.regime,
    signals: standing.signals,
    categories,
    services,
  };
  return decide({
    catalogue,
    facts: { cookies: [], stored: { kind: "decision", decision }, signals, region: undefined },
    regime,
    now,
    validFor: (validUntil - time) / 1000,
    signalAlwaysWins: false,
  });
}

class Verified implements TokenConsent, Principal {
  readonly standing: TokenStanding;
  readonly issued: number | undefined;
  readonly decided: number | undefined;
  readonly #catalogue: Catalogue;
  readonly #content: TokenContent | undefined;
  readonly #allowsNow: (id: string) => boolean;
  readonly #verified = performance.now();

  constructor(
    catalogue: Catalogue,
    content: TokenContent | undefined,
    standing: TokenStanding,
    allowsNow: (id: string) => boolean = () => true,
  ) {
    this.standing = standing;
    this.issued = content?.issued;
    this.decided = content?.decided;
    this.#catalogue = catalogue;
    this.#content = content;
    this.#allowsNow = allowsNow;
    // As a function of its own too: `{ fetch: consent.fetch }`.
    this.fetch = async (...args) => fetchFor(this, ...args);
  }

  readonly fetch: typeof globalThis.fetch;

  allows(id: string): boolean {
    const { index } = this.#catalogue;
    const category = index.service(id)?.category ?? index.category(id)?.id;
    if (category === undefined) return false;
    if (category === "functional") return true;
    const content = this.#content;
    if (content === undefined || this.standing !== "stands") return false;
    return (content.services.has(id) || content.categories.has(id)) && this.#allowsNow(id);
  }

  reason(id: string): OutgoingReason {
    const { index } = this.#catalogue;
    const service = index.service(id);
    const category = service?.category ?? index.category(id)?.id;
    if (category === undefined) return "undeclared";
    if (category === "functional") return "functional";
    const { standing } = this;
    if (standing === "invalid") return "invalid-token";
    if (standing !== "stands") return standing;
    const content = this.#content;
    const wasAllowed = content?.services.has(id) === true || content?.categories.has(id) === true;
    if (wasAllowed && !this.#allowsNow(id)) return "withdrawn";
    if (wasAllowed && service?.exempt === true) return "exempt";
    return this.decided === undefined ? "default" : "decision";
  }

  run<Result>(work: () => Result): Result {
    return onBehalfOf(this, work);
  }

  find(target: Parameters<Principal["find"]>[0]): ReturnType<Principal["find"]> {
    return findIn(this.#catalogue.index, target);
  }

  refuses({ id }: { readonly id: string }): OutgoingReason | undefined {
    if (!this.allows(id)) return this.reason(id);
    const holdsFor = settingsNow()?.holdsFor ?? HOLDS_FOR;
    return performance.now() - this.#verified > holdsFor ? "outdated" : undefined;
  }

  takesBatches(): boolean {
    return false;
  }

  report(event: Parameters<Principal["report"]>[0]): void {
    settingsNow()?.nobody.report(event);
  }
}

function checkSecrets(secrets: readonly string[]): readonly string[] {
  if (secrets.length > 0 && secrets.every((secret) => secret.length >= 16)) return secrets;
  const remedy = "Give the secrets of consent(), at least 16 characters each.";
  throw new ConsentConfigError("bad-value", "secret", secrets.length, remedy);
}

function checkUnproven(given: string | undefined): number {
  if (given === undefined) return 0;
  const seconds = parseRetention(checkText(given, "unprovenFor"));
  if (seconds !== undefined && Number.isFinite(seconds)) return seconds * 1000;
  const remedy = 'Write a duration: "10 minutes".';
  throw new ConsentConfigError("bad-value", "unprovenFor", given, remedy);
}

function checkLedger(ledger: Pick<Ledger, "standing">): Required<Pick<Ledger, "standing">> {
  const { standing } = ledger;
  if (standing !== undefined) return { standing: (subject) => standing.call(ledger, subject) };
  throw new ConsentConfigError(
    "missing",
    "ledger.standing",
    undefined,
    "Without it nobody knows what was withdrawn: implement it, or use a ledger of assent.",
  );
}
