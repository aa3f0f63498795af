// What is allowed: precedence of stored choice, signal and regime, and a reason for every answer. Pure.
import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import { standingOf } from "./standing.ts";
import type { DecideInput, Standing, Verdict } from "./standing.ts";
import type { ConsentState, Status } from "./types.ts";

const functional: Verdict = { allowed: true, reason: "functional" };
const exempt: Verdict = { allowed: true, reason: "exempt" };
const refused: Verdict = { allowed: false, reason: "decision" };
const undeclared: Verdict = { allowed: false, reason: "undeclared" };
const NOTHING: readonly string[] = Object.freeze([]);

/**
 * Answers "may I?" for one request. Frozen, the same for the same input, and never throws on what a
 * visitor can send.
 *
 * @example
 * decide({ catalogue, facts, regime: "opt-in", now: Date.now(), validFor: 15_778_800, signalAlwaysWins: false })
 *   .allows("youtube");
 */
export function decide(input: DecideInput): ConsentState {
  const { catalogue, facts, regime } = input;
  const standing = standingOf(input);
  const { decision, source } = standing;
  const asks = purposesToAsk(catalogue, standing);
  let variant: string | undefined;
  return Object.freeze({
    status: statusOf(catalogue, standing),
    source,
    needsPrompt: asks.length > 0,
    asks,
    decision,
    signals: facts.signals,
    regime,
    region: facts.region,
    allows: (id: string) => judge(catalogue, standing, id).allowed,
    reason: (id: string) => judge(catalogue, standing, id).reason,
    // Made when first asked for: most answers that are no pages have no variants.
    get variant() {
      return (variant ??= catalogue.services
        .filter((service) => !judgeService(service, standing).allowed)
        .map(({ id }) => id)
        .toSorted()
        .join("."));
    },
  });
}

function judge(catalogue: Catalogue, standing: Standing, id: string): Verdict {
  const service = catalogue.index.service(id);
  if (service !== undefined) return judgeService(service, standing);
  return catalogue.index.category(id) === undefined ? undeclared : judgeCategory(id, standing);
}

function judgeService(service: ServiceDeclaration, standing: Standing): Verdict {
  if (service.category === "functional") return functional;
  const named = choice(standing.refusals?.services, service.id);
  if (named === false) return refused;
  if (service.exempt === true) return exempt;
  return named === true
    ? grantIn(service.category, standing)
    : judgeCategory(service.category, standing);
}

/** A category is about what needs consent in it, never about its exempt services. */
function judgeCategory(id: string, standing: Standing): Verdict {
  if (id === "functional") return functional;
  const asked = choice(standing.refusals?.categories, id);
  if (asked === false) return refusalOf(id, standing);
  return asked === true ? grantIn(id, standing) : standing.otherwise;
}

/** What a yes in this category is worth. */
function grantIn(category: string, { granted, lapses, lapsed = granted }: Standing): Verdict {
  const lapse = lapses?.get(category);
  if (lapse === undefined) return granted;
  return lapsed.reason === "signal" ? lapsed : { ...lapsed, reason: lapse.reason };
}

/** A no is a no, however old; the visitor is told why it is asked about again. */
function refusalOf(category: string, { ask, lapses }: Standing): Verdict {
  const lapse = lapses?.get(category);
  return ask === "unanswered" && lapse?.isOpen === true
    ? { allowed: false, reason: lapse.reason }
    : refused;
}

function statusOf({ index }: Catalogue, standing: Standing): Status {
  if (standing.source === "signal") return "refused";
  if (standing.decision === undefined) return "undecided";
  const asked = index.consentCategories;
  const { categories, services } = standing.decision;
  // Services not named follow their category, so only the named ones can tell more.
  const named = Object.keys(services).flatMap((id) => {
    const service = index.service(id);
    if (service === undefined || service.category === "functional") return [];
    const { allowed } = judgeService(service, standing);
    return service.exempt === true && allowed ? [] : [allowed];
  });
  // All that was decided on may be gone from the catalogue.
  const isEmpty = named.length === 0 && !asked.some((id) => choice(categories, id) !== undefined);
  if (isEmpty && asked.length > 0) return "undecided";
  const answers = [...asked.map((id) => judgeCategory(id, standing).allowed), ...named];
  if (answers.every(Boolean)) return "granted";
  return answers.includes(true) ? "partial" : "refused";
}

/** What the visitor is asked about: where something of a decision holds, only what it does not answer any more. */
function purposesToAsk(
  { index }: Catalogue,
  { ask, decision, lapses }: Standing,
): readonly string[] {
  if (ask === "no") return NOTHING;
  if (ask === "all") return index.consentCategories;
  return index.consentCategories.filter(
    (id) => choice(decision?.categories, id) === undefined || lapses?.get(id)?.isOpen === true,
  );
}

/** Own properties only: `allows("constructor")` is a question like any other. */
function choice(
  choices: Readonly<Record<string, boolean>> | undefined,
  id: string,
): boolean | undefined {
  return choices !== undefined && Object.hasOwn(choices, id) ? choices[id] : undefined;
}
