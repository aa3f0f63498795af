// What a page may confirm: said by a cookie that anybody can write, so only what is so.

import type { ConsentState, Status } from "../decide/types.ts";
import { CONFIRM } from "./own-cookies.ts";
import type { Confirmation } from "../pages/types.ts";

/** The status in which each confirmation is true; `saved` is in any. */
const CONFIRMED_BY: Readonly<Record<Exclude<Confirmation, "applied">, Status | undefined>> = {
  accepted: "granted",
  refused: "refused",
  saved: undefined,
  withdrawn: "refused",
};

/**
 * What was just done, by the value of its cookie; undefined where the decision in force is another or
 * not of this moment. `now` in milliseconds since 1970.
 */
export function readConfirmation(
  value: string | undefined,
  { decision, status }: Pick<ConsentState, "decision" | "status">,
  now: number,
): Confirmation | undefined {
  if (value === undefined || !isConfirmation(value) || decision === undefined) return undefined;
  if (now - decision.time > 2 * CONFIRM * 1000) return undefined;
  return (CONFIRMED_BY[value] ?? status) === status ? value : undefined;
}

/** That an account's choice was applied is said by no cookie (`current-consent.ts`). */
function isConfirmation(value: string): value is Exclude<Confirmation, "applied"> {
  return Object.hasOwn(CONFIRMED_BY, value);
}
