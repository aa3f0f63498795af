// Style sheets, drawings and other files of the site's own mostly hold nothing to gate, for nobody. Then they leave with
// the validators, the length and the freshness that the app gave them.
import { gateWhole } from "./body-pipe.ts";
import type { BodyPlan } from "./body-plan.ts";
import { decodeWhole } from "../../http/content-coding.ts";
import type { Head } from "../head.ts";
import type { DocumentKind } from "../html/document-gate.ts";
import { gatedType, mediaType } from "../media-type.ts";

/** The longest body, in bytes, that is held until it is known whether there is anything to gate in it. */
export const MOST_HELD: number = 512 << 10;

/** Would the strictest gate leave this body as it is? False for pages, and where the body is not there as a whole. */
export function isUntouched(plan: BodyPlan, body: Uint8Array | undefined): boolean {
  if (plan.kind !== "gate" || plan.strictest === undefined || body === undefined) return false;
  const plain = plan.codings.length === 0 ? body : decodeWhole(body, plan.codings);
  if (plain === undefined) return false;
  let at = 0;
  for (const piece of gateWhole(plan.strictest(), plain)) {
    if (Buffer.compare(piece, plain.subarray(at, at + piece.length)) !== 0) return false;
    at += piece.length;
  }
  return at === plain.length;
}

/** What is no page, and mostly has nothing in it to gate. */
const HELD = new Set<DocumentKind>(["css", "xml", "manifest", "playlist"]);

/**
 * The length of a body that is worth waiting for, by its head; undefined: it leaves as it is written. Only what says
 * that it is short, and is no page.
 */
export function heldLength(head: Head, destination: string | undefined): number | undefined {
  const { kind } = mediaType(gatedType(head, destination));
  if (head.status !== 200 || kind === undefined || !HELD.has(kind)) return undefined;
  const said = head.get("content-length");
  const length = Number(said ?? Number.NaN);
  return Number.isSafeInteger(length) && length > 0 && length <= MOST_HELD ? length : undefined;
}
