// Did the visitor press a button of ours? Anybody who may write into a page can write a form that is sent to us; the key
// of a form nobody can write who has not seen this visitor's page (`form-key.ts`).
import type { Submission } from "./form.ts";
import type { Intent } from "./intent.ts";

/** The key that came with an answer; "" without one, or with several: one of them is not ours. */
export function keyOf({ fields }: Submission): string {
  const [key = "", second] = fields.get("key") ?? [];
  return second === undefined ? key : "";
}

/**
 * Does an answer count only if it is proven? Everything by which something may come to be allowed; to refuse and to
 * withdraw must never fail, and at worst leaves a visitor with less than they had granted.
 */
export function needsProof(intent: Intent): boolean {
  if (intent.kind === "once") return true;
  return (
    intent.kind === "choose" && intent.choice.act !== "refuse" && intent.choice.act !== "withdraw"
  );
}
