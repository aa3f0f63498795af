// The settings of the guard: one a process, since there is one `fetch` and one `http` in it.

import type { Principal } from "./on-behalf.ts";
import type { OutgoingRefusedError } from "./refused.ts";

/** What `guardOutgoing()` set. */
export interface OutgoingSettings {
  /** Answers for calls that belong to nobody. */
  readonly nobody: Principal;
  /** What happens to a call that may not leave. Never throws. */
  readonly onRefused: (error: OutgoingRefusedError) => "error" | "drop";
  /** Milliseconds for which a request, or a verified token, vouches for the calls it started. */
  readonly holdsFor: number;
}

/** Ten minutes: longer than requests take, shorter than most queues. */
export const HOLDS_FOR = 600_000;

let current: OutgoingSettings | undefined;

/** What holds now; undefined: the guard is off. */
export function settingsNow(): OutgoingSettings | undefined {
  return current;
}

/** Switches the guard on, or off. */
export function applySettings(settings: OutgoingSettings | undefined): void {
  current = settings;
  isUsed ||= settings !== undefined;
}

/** Does anything here ask how old requests are? Until then they need not look at the clock. */
let isUsed = false;

/** From here on requests note when they came. */
export function noteArrivals(): void {
  isUsed = true;
}

/** Now, by `performance.now()`; undefined as long as nobody wants to know. */
export function arrivalTime(): number | undefined {
  return isUsed ? performance.now() : undefined;
}
