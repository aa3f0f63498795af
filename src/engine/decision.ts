// From what a visitor answered to the decision that travels in his cookie, and what the ledger calls it.

import type { Catalogue } from "../catalogue/types.ts";
import {
  keptAnswer,
  mentioned,
  nextExpiry,
  policyOf,
  purposeFingerprint,
  REFUSAL_COOLDOWN,
} from "../decide/purposes.ts";
import { refusalMemory } from "../decide/effective-consent.ts";
import type { ConsentState, Decision, HeldRules, Regime } from "../decide/types.ts";
import type { LedgerEvent } from "../ledger/ledger.ts";
import { newSubjectId, NO_SUBJECT } from "../read/consent-cookie.ts";
import type { Facts } from "../read/types.ts";
import type { Choice } from "../routes/types.ts";

/** In what circumstances the visitor answers. */
export interface Circumstances {
  readonly catalogue: Catalogue;
  readonly facts: Facts;
  readonly regime: Regime;
  /** Rules by purpose, where the site has them. */
  readonly rules?: HeldRules | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The decision that an answer makes, for the ledger: under the subject's id of the decision before it, or a new one.
 * What of it the visitor's cookie holds, `carried` says.
 */
export function decisionOf(given: Choice, circumstances: Circumstances): Decision {
  const isFirst = circumstances.facts.account?.hasChoice === false;
  const choice = isFirst ? withoutKeptGrants(given) : given;
  const { act, method, categories = {} } = choice;
  const { catalogue, facts, regime, rules, now } = circumstances;
  const { stored, signals } = facts;
  const answersTo = (id: string): readonly [string, boolean][] => {
    if (act !== "customise") return [[id, act === "accept"]];
    const said = Object.hasOwn(categories, id) ? categories[id] : undefined;
    return said === undefined ? [] : [[id, said]];
  };
  const time = wholeSeconds(now);
  const answers = {
    categories: {
      ...(rules !== undefined && unaskedRefusals(choice, catalogue, facts)),
      ...Object.fromEntries(catalogue.index.consentCategories.flatMap(answersTo)),
    },
    services: servicesOf(choice, catalogue, facts),
  };
  return {
    id:
      stored.kind === "decision" && stored.decision.id !== NO_SUBJECT && !isFirst
        ? stored.decision.id
        : newSubjectId(),
    time,
    policy: policyOf(catalogue),
    method,
    regime,
    signals,
    ...answers,
    purposes: purposesOf(answers, choice, circumstances, time),
  };
}

/** What was granted in a browser without signing in is no answer for the account: it is asked about there. */
function withoutKeptGrants(choice: Choice): Choice {
  const { kept = [], categories = {}, services = {} } = choice;
  const answers = (given: Readonly<Record<string, boolean>>): Record<string, boolean> =>
    Object.fromEntries(Object.entries(given).filter(([id, yes]) => !yes || !kept.includes(id)));
  return choice.act === "customise"
    ? { ...choice, categories: answers(categories), services: answers(services) }
    : choice;
}

/** Of each purpose that the answers are about, what it is and when it was answered: now, or when what is kept was. */
function purposesOf(
  answers: Pick<Decision, "categories" | "services">,
  { kept = [] }: Choice,
  { catalogue, facts: { stored } }: Circumstances,
  time: number,
): NonNullable<Decision["purposes"]> {
  const before = stored.kind === "decision" ? stored.decision : undefined;
  const isKept = (id: string): boolean => before !== undefined && kept.includes(id);
  const purposes = mentioned(catalogue, answers).map((id) => {
    const now = { fingerprint: purposeFingerprint(catalogue, id), time };
    const ofServices = Object.entries(answers.services).filter(
      ([service]) => catalogue.index.service(service)?.category === id,
    );
    const said = Object.hasOwn(answers.categories, id) ? answers.categories[id] : undefined;
    const isAnsweredNow = said !== undefined && !isKept(id);
    // A grant that is kept lives no longer for what is said besides; a category granted now has no need of it.
    const keepsGrant =
      (said === true && isKept(id)) ||
      (!(said === true && isAnsweredNow) &&
        ofServices.some(([service, granted]) => granted && isKept(service)));
    const isNew = isAnsweredNow || ofServices.some(([service]) => !isKept(service));
    const isOld = before !== undefined && (keepsGrant || !isNew);
    return [id, isOld ? keptAnswer(before, id, catalogue) : now] as const;
  });
  return Object.fromEntries(purposes);
}

/**
 * What was asked elsewhere, and is not asked under the rules that hold here: its refusal stands, whatever is answered to
 * the rest, and who refuses or withdraws takes back its grant as well. On the settings, its services show it as objected to.
 */
function unaskedRefusals(
  { act, method }: Choice,
  { index }: Catalogue,
  { stored }: Facts,
): Record<string, boolean> {
  if (stored.kind !== "decision" || (act === "customise" && method === "preferences")) return {};
  const isRefusing = act === "refuse" || act === "withdraw";
  const before = Object.entries(stored.decision.categories);
  return Object.fromEntries(
    before.flatMap(([id, granted]) =>
      index.category(id) === undefined || (granted && !isRefusing) ? [] : [[id, false]],
    ),
  );
}

/**
 * The decision as it travels with the visitor. An id is in it only where something was granted and a ledger has to
 * prove it: who refuses or withdraws is asked for nothing by which they could be known again, and who consents anew is
 * a new subject.
 */
export function carried(decision: Decision, hasLedger: boolean): Decision {
  return hasLedger && grantsAny(decision) ? decision : { ...decision, id: NO_SUBJECT };
}

/** Is anything granted by this? */
export function grantsAny({
  categories,
  services,
}: Pick<Decision, "categories" | "services">): boolean {
  return [...Object.values(categories), ...Object.values(services)].includes(true);
}

/**
 * An objection to what is exempt is no part of what "refuse all" asks about: it stands until the visitor takes it
 * back, by his settings or by accepting everything.
 */
function servicesOf(
  { act, services, objections = [] }: Choice,
  { index }: Catalogue,
  { stored }: Facts,
): Record<string, boolean> {
  if (act === "customise") return { ...services };
  if (act === "accept") return {};
  const before = stored.kind === "decision" ? Object.entries(stored.decision.services) : [];
  // What was granted where it needs consent is withdrawn where it does not, too.
  const objected = before.flatMap(([id, allowed]) => (allowed && act !== "withdraw" ? [] : [id]));
  const standing = [...objected, ...objections].filter((id) => index.service(id)?.exempt === true);
  return Object.fromEntries(standing.map((id) => [id, false]));
}

/**
 * How long a decision is kept, in seconds: a refusal for as long as nobody is asked again, where silence grants for as
 * long as it is honoured (`decide/`), anything else for as long as it is valid.
 */
export function lifetimeOf(
  { regime, categories, services }: Decision,
  validFor: number,
  rules?: HeldRules,
): number {
  const refuses = [...Object.values(categories), ...Object.values(services)].includes(false);
  if (!refuses) return validFor;
  const silenceGrants = regime !== "opt-in" || rules?.silenceGrants === true;
  return Math.max(validFor, (silenceGrants ? refusalMemory : REFUSAL_COOLDOWN) / 1000);
}

/** Until when a decision says what it says now, in milliseconds since 1970: one purpose may run out before another. */
export function holdsUntil(
  decision: Decision,
  validFor: number,
  now: number,
  rules?: HeldRules,
): number {
  const next = nextExpiry(decision, validFor, now);
  return next > now ? next : decision.time + lifetimeOf(decision, validFor, rules) * 1000;
}

/** What happened, in the ledger's words. `before`: the consent until now; `facts`: what the request said. */
export function eventOf(
  { act }: Choice,
  { categories, services }: Decision,
  before: ConsentState,
  { stored }: Facts,
): LedgerEvent {
  const hadGrants = before.status === "granted" || before.status === "partial";
  const grants = grantsAny({ categories, services });
  if (act === "withdraw" || (hadGrants && !grants)) return "withdrawn";
  if (!grants) return "refused";
  return stored.kind === "decision" && before.decision === undefined ? "renewed" : "given";
}

/** Decisions carry whole seconds: the cookie has no room for more, and no use. */
export function wholeSeconds(time: number): number {
  return Math.floor(time / 1000) * 1000;
}
