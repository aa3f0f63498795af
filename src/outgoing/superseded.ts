// Decisions that were replaced a moment ago: what requests that began before them may still start is judged by the new one.

import type { ConsentState, Decision } from "../decide/types.ts";
import { NO_SUBJECT } from "../read/consent-cookie.ts";
import { HOLDS_FOR, settingsNow } from "./settings.ts";

interface Replacement {
  /** When, by `performance.now()`. */
  readonly at: number;
  /** The how-manieth it was in this process. */
  readonly turn: number;
  /** What holds from then on. */
  readonly state: ConsentState;
  /** The key of the decision that took the place. */
  readonly next: string;
}

/** Decisions that one process may see replaced while requests from before them are under way. */
const MOST = 10_000;

/** A visitor who answers more often than this while one of their requests is under way is taken at none of it. */
const MOST_STEPS = 20;

const replaced = new Map<string, Replacement>();

/** How many decisions were replaced so far: a clock that costs nothing to read. */
let turns = 0;

/** Requests from before this turn are judged as if their visitors had withdrawn: what they said was forgotten. */
let forgottenUntil = 0;

/** The present turn: for `isTakenBack`. */
export function turnNow(): number {
  return turns;
}

/** By what a decision is known again. Without a subject two visitors may share it: then a no of one holds for both. */
function keyOf({ id, time, categories, services }: Decision): string {
  if (id !== NO_SUBJECT) return id;
  // A decision that was read from a cookie has its answers in another order than the one that was made.
  return [time, answersIn(categories), answersIn(services)].join(".");
}

function answersIn(choices: Readonly<Record<string, boolean>>): string {
  const answers = Object.entries(choices).map(([key, isYes]) => `${isYes ? "+" : "-"}${key}`);
  return answers.toSorted().join();
}

/** Remembers that `before` no longer holds, and what does. */
export function supersede(before: Decision, after: Decision, state: ConsentState): void {
  const at = performance.now();
  const holdsFor = settingsNow()?.holdsFor ?? HOLDS_FOR;
  for (const [key, old] of replaced) {
    const isOver = at - old.at > holdsFor;
    if (!isOver && replaced.size < MOST) break;
    if (!isOver) forgottenUntil = Math.max(forgottenUntil, old.turn);
    replaced.delete(key);
  }
  const key = keyOf(before);
  // In the order of time: the oldest is first.
  replaced.delete(key);
  turns += 1;
  replaced.set(key, { at, turn: turns, state, next: keyOf(after) });
}

/**
 * True if a service that `decision` allowed was taken back since `since`.
 *
 * @param since the turn in which the request began
 */
export function isTakenBack(decision: Decision, since: number, serviceId: string): boolean {
  if (since < forgottenUntil) return true;
  if (replaced.size === 0) return false;
  let key = keyOf(decision);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const known = replaced.get(key);
    if (known === undefined || known.turn <= since) return false;
    if (!known.state.allows(serviceId)) return true;
    if (known.next === key) return false;
    key = known.next;
  }
  return true;
}
