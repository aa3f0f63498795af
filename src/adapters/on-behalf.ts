// What adapters of servers of every kind do alike, with no server's own types.

import { settingsNow } from "../outgoing/settings.ts";
import type { RequestConsent } from "../engine/request-consent.ts";

/** Lets the app go on, on behalf of the visitor where `guardOutgoing()` wants to know. */
export function runFor<Result>(consent: RequestConsent, next: () => Result): Result {
  return settingsNow() === undefined ? next() : consent.run(next);
}
