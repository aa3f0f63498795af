// The consent of a request as a text for a job.

import { checkText } from "../catalogue/check-values.ts";
import { parseRetention } from "../catalogue/retention.ts";
import { holdsUntil } from "./decision.ts";
import { ConsentConfigError } from "../errors.ts";
import type { Settings } from "../config/options.ts";
import { encodeToken } from "../outgoing/token.ts";
import type { CurrentConsent } from "./current-consent.ts";

/** A queue that is further behind has lost its jobs. */
const USUAL = "7 days";

/** The token; see `RequestConsent.token`. Throws without a secret, and ConsentConfigError for a time that is none. */
export function tokenFor(
  settings: Settings,
  held: CurrentConsent,
  validFor: string = USUAL,
): string {
  const { stored } = held.facts;
  const decision = stored.kind === "decision" ? stored.decision : undefined;
  const now = settings.now();
  const seconds = parseRetention(checkText(validFor, "validFor"));
  if (seconds === undefined || seconds <= 0 || !Number.isFinite(seconds)) {
    const remedy = 'Write a duration: "2 days".';
    throw new ConsentConfigError("bad-value", "validFor", validFor, remedy);
  }
  const ofDecision =
    decision === undefined
      ? Number.POSITIVE_INFINITY
      : holdsUntil(decision, settings.validFor, now, held.state.rules);
  return encodeToken({
    catalogue: settings.catalogue,
    secrets: settings.secrets,
    consent: held.state,
    decision,
    now,
    expires: Math.min(now + seconds * 1000, ofDecision),
  });
}
