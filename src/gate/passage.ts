// One response on its way out: what the head's patch and the body's patch have to agree on.
import { asksForPage } from "./conditional.ts";
import type { DocumentPlan } from "./document.ts";
import { planDocument } from "./document.ts";
import type { AnyResponse, Head } from "./head.ts";
import type { AnyRequest } from "./request-headers.ts";
import type { GateContext } from "./types.ts";

/** The state of one response under the gates. */
export interface Passage {
  readonly request: AnyRequest;
  readonly response: AnyResponse;
  readonly context: GateContext;
  /** Undefined until the head, or the whole body, is there to decide on. */
  plan: DocumentPlan | undefined;
  /** What the plan was made from; undefined once it is final. */
  plannedFor: string | undefined;
  /** Length of a rewritten body that was given whole. */
  length: number | undefined;
  /** The first bytes of the body, if they came before the head was sent. */
  start: Uint8Array | undefined;
  /** True once somebody else rewrites the body (`takeBody`). */
  taken: boolean;
}

/** A method of a response, in all its overloads. */
export type Native = (...args: unknown[]) => unknown;

/** The method a response has now: Node's own, or another middleware's patch. */
export function methodNow(response: AnyResponse, name: string): Native {
  const method: unknown = Reflect.get(response, name);
  if (typeof method !== "function") throw new TypeError(`The response has no method ${name}.`);
  return (...args): unknown => Reflect.apply(method, response, args);
}

/** Thrown inside assent only: the response must be replaced, for its body was planned otherwise. */
export class GateFailure extends Error {
  override readonly name = "GateFailure";
}

/** Plans a body before its head is final: it is given whole, and its length is needed for the head. */
export function planEarly(passage: Passage, head: Head): DocumentPlan {
  passage.plannedFor = describe(head);
  return (passage.plan = plan(passage, head));
}

/**
 * The plan for the head that is sent now. If the head changed after an early plan let the body pass, and
 * it is a document after all, it is too late to gate it: throws.
 */
export function planFinally(passage: Passage, head: Head): DocumentPlan {
  const { plan: early, plannedFor } = passage;
  if (early !== undefined && (plannedFor === undefined || plannedFor === describe(head)))
    return early;
  if (early !== undefined && early.kind !== "pass" && early.kind !== "head") return early;
  const final = plan(passage, head);
  if (early?.kind === "pass" && final.kind !== "pass") {
    throw new GateFailure("The head became that of a document while its body was being sent.");
  }
  return (passage.plan = final);
}

/** Tells of a failure of the gate itself. Never to the visitor. */
export function reportFailure(passage: Passage, error: unknown): void {
  passage.context.report({ kind: "limit", limit: "gate-error" });
  const cause = error instanceof GateFailure ? (error.cause ?? error) : error;
  process.emitWarning(cause instanceof Error ? cause : String(cause), {
    code: "ASSENT_GATE_ERROR",
  });
}

function plan(passage: Passage, head: Head): DocumentPlan {
  const { request, context, start } = passage;
  return planDocument(head, methodOf(passage), context, { forPage: asksForPage(request), start });
}

function methodOf(passage: Passage): string {
  return passage.request.method ?? "GET";
}

function describe(head: Head): string {
  return `${head.status}|${head.get("content-type")}|${head.get("content-encoding")}`;
}
