// Which answers of a decision still hold, purpose by purpose. A purpose is a category with the services in it; what of
// it matters to a visitor has a fingerprint, so that a new version of the policy asks again for what is new or changed.
import type { Catalogue, ServiceDeclaration, Words } from "../catalogue/types.ts";
import { fingerprint, policyFingerprint } from "../read/fingerprint.ts";
import type { Decision, PurposeAnswered } from "../read/types.ts";

/** What an answer is weighed with. */
export interface PurposeInput {
  readonly catalogue: Catalogue;
  /** The site's own declarations, which answers were given on, where `catalogue` has exemptions of a region besides. */
  readonly terms?: Catalogue;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long an answer lives, in seconds. */
  readonly validFor: number;
}

/** Why what was granted of a purpose holds no more, and whether the visitor may be asked about it again. */
export interface Lapse {
  readonly reason: "expired" | "policy-changed";
  /** False: it was refused, has not changed, and is left in peace for now. */
  readonly isOpen: boolean;
}

/**
 * Who has refused a purpose is not asked for the same one again for 6 months, in milliseconds, however short the site's
 * `validFor` (CNIL 2020-092 art. 2.4; COM(2025) 837, art. 88a(4)).
 */
export const REFUSAL_COOLDOWN: number = 183 * 24 * 60 * 60 * 1000;

/** In the place of a fingerprint: the answer was given on other terms, and no declaration is the one it was given on. */
export const OTHER_TERMS = "----";

/** The categories that a decision says something of, by itself or by a service in it. */
export function mentioned(
  { index }: Catalogue,
  { categories, services }: Pick<Decision, "categories" | "services">,
): readonly string[] {
  const named = Object.keys(services).flatMap((id) => {
    const service = index.service(id);
    return service === undefined || service.exempt === true ? [] : [service.category];
  });
  const all = new Set([...Object.keys(categories), ...named]);
  return index.consentCategories.filter((id) => all.has(id));
}

/** The purposes whose grants hold no more, each with the reason. */
export function lapsesOf(decision: Decision, input: PurposeInput): ReadonlyMap<string, Lapse> {
  const lapses = new Map<string, Lapse>();
  for (const id of mentioned(input.catalogue, decision)) {
    const age = input.now - answeredAt(decision, id);
    // Written so that a time or validity that is no number has expired.
    const isExpired = !(age < input.validFor * 1000);
    const isChanged = isOnOtherTerms(decision, id, input.terms ?? input.catalogue);
    if (!isExpired && !isChanged) continue;
    const isResting =
      own(decision.categories, id) === false && !isChanged && age < REFUSAL_COOLDOWN;
    lapses.set(id, { reason: isExpired ? "expired" : "policy-changed", isOpen: !isResting });
  }
  return lapses;
}

/** True if nothing that a decision says of any purpose holds: it is a decision of the past. */
export function isPast(
  decision: Decision,
  lapses: ReadonlyMap<string, Lapse>,
  { catalogue, now, validFor }: PurposeInput,
): boolean {
  const purposes = mentioned(catalogue, decision);
  if (purposes.length > 0) return purposes.every((id) => lapses.get(id)?.isOpen === true);
  return !(now < decision.time + validFor * 1000) || decision.policy !== policyOf(catalogue);
}

/**
 * When the next answer of a decision runs out, in milliseconds since 1970: until then it says the same. A time in the
 * past: all have. `validFor` is in seconds, `now` in milliseconds since 1970.
 */
export function nextExpiry(decision: Decision, validFor: number, now: number): number {
  const times = Object.values(decision.purposes ?? {}).map(({ time }) => time);
  const lives = [...new Set([validFor * 1000, Math.max(validFor * 1000, REFUSAL_COOLDOWN)])];
  const ends = [decision.time, ...times].flatMap((time) => lives.map((life) => time + life));
  const ahead = ends.filter((end) => end > now);
  return ahead.length === 0 ? Math.max(...ends) : Math.min(...ahead);
}

/** What a new decision remembers of a purpose that was answered before, and is not answered now. */
export function keptAnswer(decision: Decision, id: string, catalogue: Catalogue): PurposeAnswered {
  const known = own(decision.purposes, id);
  const isSameVersion = decision.policy === policyOf(catalogue);
  const time = answeredAt(decision, id);
  if (isOnOtherTerms(decision, id, catalogue)) return { fingerprint: OTHER_TERMS, time };
  // Declared without a new version, a change counts once there is one: the visitor has not seen it yet.
  const terms = isSameVersion ? known?.fingerprint : undefined;
  return { fingerprint: terms ?? purposeFingerprint(catalogue, id), time };
}

function answeredAt(decision: Decision, id: string): number {
  return own(decision.purposes, id)?.time ?? decision.time;
}

/** Has what the visitor answered been changed since? Where nobody can tell, it has. */
function isOnOtherTerms(decision: Decision, id: string, catalogue: Catalogue): boolean {
  const terms = own(decision.purposes, id)?.fingerprint;
  if (terms === OTHER_TERMS) return true;
  if (decision.policy === policyOf(catalogue)) return false;
  const minor = minorOf(catalogue).get(decision.policy);
  if (minor === true || minor?.includes(id) === true) return false;
  return terms !== purposeFingerprint(catalogue, id);
}

const versions = new WeakMap<Catalogue, string>();

/** Fingerprint of the policy version of a catalogue. */
export function policyOf(catalogue: Catalogue): string {
  let known = versions.get(catalogue);
  if (known === undefined) {
    known = policyFingerprint(catalogue.policy.version);
    versions.set(catalogue, known);
  }
  return known;
}

const minors = new WeakMap<Catalogue, ReadonlyMap<string, true | readonly string[]>>();

/** Fingerprints of earlier versions, with the categories in which the site declares what changed since minor. */
function minorOf(catalogue: Catalogue): ReadonlyMap<string, true | readonly string[]> {
  let known = minors.get(catalogue);
  if (known === undefined) {
    const since = Object.entries(catalogue.policy.minorSince ?? {});
    known = new Map(since.map(([version, where]) => [policyFingerprint(version), where]));
    minors.set(catalogue, known);
  }
  return known;
}

const purposes = new WeakMap<Catalogue, Map<string, string>>();

/**
 * What a decision remembers of a purpose: 4 characters, the same as long as nothing changes that matters to a visitor.
 * That is who answers for the site; the category's own words; and of each service in it that needs consent its id, name,
 * provider, purpose, sharing and cookies (name, place, longest life, purpose). In what order they are declared, how a
 * service is recognised (`urls`, `snippets`), and the words of assent itself are no part of it.
 */
export function purposeFingerprint(catalogue: Catalogue, id: string): string {
  let known = purposes.get(catalogue);
  if (known === undefined) purposes.set(catalogue, (known = new Map()));
  let made = known.get(id);
  if (made === undefined) {
    made = fingerprint(`purpose:${termsOf(catalogue, id)}`, 4);
    known.set(id, made);
  }
  return made;
}

function termsOf({ policy, index, services }: Catalogue, id: string): string {
  const category = index.category(id);
  const concerned = services.flatMap((service): unknown[] => {
    const isMember = service.category === id && service.exempt !== true;
    const cookies = cookiesOf(service, id, isMember);
    if (!isMember) return cookies.length === 0 ? [] : [[service.id, service.name, cookies]];
    const { name, provider = "", purpose, sharing } = service;
    return [[service.id, name, provider, plain(purpose), plain(sharing), cookies]];
  });
  const words = [plain(category?.name), plain(category?.description)];
  return JSON.stringify([policy.controller.name, id, words, sorted(concerned)]);
}

/** The names that a service keeps for this purpose: its own ones, where it is a member, and those that say so. */
function cookiesOf(
  { cookies = [] }: ServiceDeclaration,
  id: string,
  isMember: boolean,
): readonly unknown[] {
  const kept = cookies.filter(({ category }) =>
    category === undefined ? isMember : category === id,
  );
  return sorted(
    kept.map(({ name, storage = "cookie", retention, purpose }) => [
      name,
      storage,
      retention.trim().toLowerCase(),
      plain(purpose),
    ]),
  );
}

function single(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** Words in one form: languages in order, white space as one space. */
function plain(words: Words | undefined): unknown {
  if (words === undefined) return "";
  if (typeof words === "string") return single(words);
  return sorted(Object.entries(words).map(([language, text]) => [language, single(text)]));
}

function sorted(items: readonly unknown[]): readonly unknown[] {
  return items
    .map((item) => [JSON.stringify(item), item] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

/** Own properties only: ids are a site's own words. */
function own<Value>(
  values: Readonly<Record<string, Value>> | undefined,
  id: string,
): Value | undefined {
  return values !== undefined && Object.hasOwn(values, id) ? values[id] : undefined;
}
