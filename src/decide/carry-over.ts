// What of an earlier answer goes into a new one that speaks of something else.
import type { ConsentState, Decision } from "./types.ts";

/**
 * The answers that a new decision keeps where it says nothing itself. Of a decision in force, all of them; of an
 * older one that is only remembered, the refusals: its grants have run out.
 */
export function answersInForce(consent: ConsentState): Pick<Decision, "categories" | "services"> {
  // By rules, a signal may deny a part of what was decided, and the rest is in force.
  const isInForce = consent.source === "decision" || consent.rules !== undefined;
  const decision = isInForce ? consent.decision : undefined;
  return {
    categories: inForce(decision?.categories, consent),
    services: inForce(decision?.services, consent),
  };
}

/** The same, with the ids of all of them, for a choice that is laid over it. */
export function keptBelow(
  before: Pick<Decision, "categories" | "services">,
  now: Pick<Decision, "categories" | "services">,
): Pick<Decision, "categories" | "services"> & { readonly kept?: readonly string[] } {
  const kept = [
    ...Object.keys(before.categories).filter((id) => !Object.hasOwn(now.categories, id)),
    ...Object.keys(before.services).filter((id) => !Object.hasOwn(now.services, id)),
  ];
  return {
    categories: { ...before.categories, ...now.categories },
    services: { ...before.services, ...now.services },
    ...(kept.length > 0 && { kept }),
  };
}

function inForce(
  answers: Readonly<Record<string, boolean>> = {},
  consent: ConsentState,
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([id, granted]) => !granted || consent.reason(id) === "decision",
    ),
  );
}
