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
