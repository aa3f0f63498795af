// What is allowed: precedence of stored choice, signal and rule, and a reason for every answer. Pure.
import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import type { DecideInput, EffectiveConsent, Verdict } from "./effective-consent.ts";
import type { ConsentState, Status } from "./types.ts";
import { weigh, type Weighed } from "./weigh.ts";

const functional: Verdict = { allowed: true, reason: "functional" };
const exempt: Verdict = { allowed: true, reason: "exempt" };
const refused: Verdict = { allowed: false, reason: "decision" };
const signalled: Verdict = { allowed: false, reason: "signal" };
const undeclared: Verdict = { allowed: false, reason: "undeclared" };
const NOTHING: readonly string[] = Object.freeze([]);

/**
 * Answers "may I?" for one request. Frozen, the same for the same input, and never throws on what a
 * visitor can send. With `rules`, `catalogue` is theirs and `regime` is not looked at.
 *
 * @example
 * decide({ catalogue, facts, regime: "opt-in", now: Date.now(), validFor: 15_778_800, signalAlwaysWins: false })
 *   .allows("youtube");
 */
export function decide(input: DecideInput): ConsentState {
  const { facts, rules } = input;
  const catalogue = rules?.catalogue ?? input.catalogue;
  const weighed = weigh(
    rules === undefined ? input : { ...input, catalogue, terms: input.catalogue },
  );
  const { decision, source } = weighed.whole;
  const asks = purposesToAsk(catalogue, weighed);
  let variant: string | undefined;
  return Object.freeze({
    status: statusOf(catalogue, weighed),
    source,
    needsPrompt: asks.length > 0,
    asks,
    decision,
    signals: facts.signals,
    regime: rules?.regime ?? input.regime,
    rules,
    region: facts.region,
    allows: (id: string) => judge(catalogue, weighed, id).allowed,
    reason: (id: string) => judge(catalogue, weighed, id).reason,
    // Made when first asked for: most answers that are no pages have no variants.
    get variant() {
      return (variant ??= catalogue.services
        .filter((service) => !judgeService(service, weighed).allowed)
        .map(({ id }) => id)
        .toSorted()
        .join("."));
    },
  });
}

function judge(catalogue: Catalogue, weighed: Weighed, id: string): Verdict {
  const service = catalogue.index.service(id);
  if (service !== undefined) return judgeService(service, weighed);
  return catalogue.index.category(id) === undefined ? undeclared : judgeCategory(id, weighed);
}

function judgeService(service: ServiceDeclaration, weighed: Weighed): Verdict {
  const { id, category } = service;
  if (category === "functional") return functional;
  const standing = weighed.of(id);
  const named = choice(standing.refusals?.services, id);
  if (named === false) return refused;
  const byRule = weighed.exempt(id);
  if (byRule !== undefined) {
    // Refused where its category was asked about, it is objected to where it is not.
    const answer = named ?? choice(standing.refusals?.categories, category);
    return judgeExempt(category, answer, byRule, standing);
  }
  if (service.exempt === true) return weighed.denies(id) ? signalled : exempt;
  return named === true ? grantIn(category, standing) : judgeBy(category, standing);
}

/** A category is about what needs consent in it, never about its exempt services. */
function judgeCategory(id: string, weighed: Weighed): Verdict {
  if (id === "functional") return functional;
  const standing = weighed.of(id);
  const byRule = weighed.exempt(id);
  return byRule === undefined
    ? judgeBy(id, standing)
    : judgeExempt(id, choice(standing.refusals?.categories, id), byRule, standing);
}

function judgeExempt(
  category: string,
  answer: boolean | undefined,
  byRule: Verdict,
  standing: EffectiveConsent,
): Verdict {
  if (answer === false) return refused;
  return answer === true && !byRule.allowed ? grantIn(category, standing) : byRule;
}

function judgeBy(category: string, standing: EffectiveConsent): Verdict {
  const asked = choice(standing.refusals?.categories, category);
  if (asked === false) return refusalOf(category, standing);
  return asked === true ? grantIn(category, standing) : standing.otherwise;
}

/** What a yes in this category is worth. */
function grantIn(
  category: string,
  { granted, lapses, lapsed = granted }: EffectiveConsent,
): Verdict {
  const lapse = lapses?.get(category);
  if (lapse === undefined) return granted;
  return lapsed.reason === "signal" ? lapsed : { ...lapsed, reason: lapse.reason };
}

/** A no is a no, however old; the visitor is told why it is asked about again. */
function refusalOf(category: string, { ask, lapses }: EffectiveConsent): Verdict {
  const lapse = lapses?.get(category);
  return ask === "unanswered" && lapse?.isOpen === true
    ? { allowed: false, reason: lapse.reason }
    : refused;
}

function statusOf(catalogue: Catalogue, weighed: Weighed): Status {
  const { index } = catalogue;
  const { source, decision } = weighed.whole;
  const asked = index.consentCategories;
  if (source === "signal") {
    // A signal may be about a part of it only.
    const isPart = asked.some((id) => judgeCategory(id, weighed).allowed);
    return isPart ? "partial" : "refused";
  }
  if (decision === undefined) return "undecided";
  const { categories, services } = decision;
  // Services not named follow their category, so only the named ones can tell more.
  const named = Object.keys(services).flatMap((id) => {
    const service = index.service(id);
    if (service === undefined || service.category === "functional") return [];
    const { allowed } = judgeService(service, weighed);
    return service.exempt === true && allowed ? [] : [allowed];
  });
  // All that was decided on may be gone from the catalogue.
  const isEmpty = named.length === 0 && !asked.some((id) => choice(categories, id) !== undefined);
  if (isEmpty && asked.length > 0) return "undecided";
  const answers = [...asked.map((id) => judgeCategory(id, weighed).allowed), ...named];
  if (answers.every(Boolean)) return "granted";
  return answers.includes(true) ? "partial" : "refused";
}

/** What the visitor is asked about: where something of a decision holds, only what it does not answer any more. */
function purposesToAsk({ index }: Catalogue, weighed: Weighed): readonly string[] {
  const { decision } = weighed.whole;
  const isOpen = (id: string): boolean =>
    choice(decision?.categories, id) === undefined ||
    weighed.of(id).lapses?.get(id)?.isOpen === true;
  const isAsked = (id: string, isUnanswered: () => boolean): boolean => {
    const { ask } = weighed.of(id);
    return ask === "all" || (ask === "unanswered" && isUnanswered());
  };
  // By rules, one service may need to be asked about where its category does not.
  const byService = (category: string): boolean =>
    !weighed.isUniform &&
    index.consentServices.some(
      (service) =>
        service.category === category &&
        weighed.of(service.id) !== weighed.of(category) &&
        isAsked(
          service.id,
          () => isOpen(category) && choice(decision?.services, service.id) === undefined,
        ),
    );
  const asked = index.consentCategories.filter(
    (id) => isAsked(id, () => isOpen(id)) || byService(id),
  );
  return asked.length === 0 ? NOTHING : asked;
}

/** Own properties only: `allows("constructor")` is a question like any other. */
function choice(
  choices: Readonly<Record<string, boolean>> | undefined,
  id: string,
): boolean | undefined {
  return choices !== undefined && Object.hasOwn(choices, id) ? choices[id] : undefined;
}
