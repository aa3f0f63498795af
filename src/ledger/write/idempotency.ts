// When are two requests one act? A double click sends a form twice, and a visitor whose answer got lost sends it again.
import type { Decision } from "../../decide/types.ts";
import { canonicalJson, sha256 } from "../chain/canonical.ts";

/** What an act is known by. */
export interface ActMarks {
  /** Random text of the form that was sent; "" for a form without one; undefined: never take two acts for one. */
  readonly form: string | undefined;
  /** The decision that the visitor's cookie held when he acted. */
  readonly before: Decision | undefined;
  /** What was answered. */
  readonly content: object;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const HOUR = 3_600_000;

/**
 * The key under which an act is recorded once, or undefined where two acts cannot be told from one act sent twice.
 *
 * A first decision needs the form's own text: both requests of a double click come without a cookie, and get different
 * consent ids. Time alone would not do, since two visitors who say the same within a second are two. Later decisions
 * are told apart by the one they replace, which the next cookie no longer holds. The hour keeps an answer of yesterday,
 * lost on its way, from standing for that of today; it also keeps new keys together in the index.
 */
export function decisionKey({ form, before, content, now }: ActMarks): string | undefined {
  if (form === undefined || (form === "" && before === undefined)) return undefined;
  const hour = Math.floor(now / HOUR).toString(36);
  return `${hour}.${sha256(canonicalJson({ form, before, content })).slice(0, 32)}`;
}

/** The text of a form as it came back, or "" if it is none of ours. */
export function readFormKey(sent: string | undefined): string {
  return sent !== undefined && /^[\w-]{16,64}$/.test(sent) ? sent : "";
}
