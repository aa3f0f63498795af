// Somebody who allows these services and no others, for tests that need no framework.
import type { Catalogue } from "assent";
import { verifyToken, type TokenConsent } from "assent/outgoing";
import { encodeToken } from "../../../src/outgoing/token.ts";

export const SECRET = "a secret of sixteen or more";

export async function visitorWho(
  catalogue: Catalogue,
  allows: readonly string[],
): Promise<TokenConsent> {
  const now = Date.now();
  const token = encodeToken({
    catalogue,
    secrets: [SECRET],
    consent: {
      status: "partial",
      source: "decision",
      needsPrompt: false,
      asks: [],
      decision: undefined,
      signals: { gpc: false, dnt: false },
      regime: "opt-in",
      region: undefined,
      allows: (id) => allows.includes(id),
      reason: () => "decision",
      variant: "",
    },
    decision: undefined,
    now,
    expires: now + 3_600_000,
  });
  return verifyToken(token, { catalogue, secret: SECRET, unprovenFor: "1 hour" });
}
