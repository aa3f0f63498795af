// One response on its way out: what the head's patch and the body's patch have to agree on.
import type { BodyArguments } from "./body-arguments.ts";
import { bytesOf, isBodyChunk } from "./body-arguments.ts";
import { asksForPage, destinationOf } from "../request/conditional.ts";
import type { BodyHints, BodyPlan } from "./body-plan.ts";
import { planBody } from "./body-plan.ts";
import { tellFailure } from "./failure.ts";
import type { AnyResponse, Head } from "../head.ts";
import { liveHead } from "../head.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";

/** The state of one response under the gates. */
export class ResponseState implements BodyHints {
  readonly request: AnyRequest;
  readonly response: AnyResponse;
  readonly context: GateContext;
  /** Undefined until the head, or the whole body, is there to decide on. */
  plan: BodyPlan | undefined;
  /** Length of a rewritten body that was given whole. */
  length: number | undefined;
  /** The first piece of the body, if it came before the head was sent. */
  first: BodyArguments | undefined;
  /**
   * Set once somebody else rewrites the body (`takeBody`): is the chunk that is sent, or the stream it comes from, the
   * one that was rewritten?
   */
  #isOurs: ((chunk: unknown) => boolean) | undefined;
  /** How the body was packed when it was taken. */
  #takenCoding: string | undefined;
  /** What the plan was made from; undefined once it is final. */
  #plannedFor: PlannedHead | undefined;
  /** The Content-Type that the last plan was made for. */
  #plannedType: string | undefined;
  /** True once a way around the gates was cut: that is told once for each response. */
  isCut = false;

  constructor(request: AnyRequest, response: AnyResponse, context: GateContext) {
    this.request = request;
    this.response = response;
    this.context = context;
  }

  /** True as long as the body is somebody else's to rewrite. */
  get taken(): boolean {
    return this.#isOurs !== undefined;
  }

  /** True for a body that leaves through the gate here, or in whose place something else is sent. */
  get isGated(): boolean {
    const kind = this.taken ? "pass" : this.plan?.kind;
    return kind === "gate" || kind === "replace";
  }

  /** Leaves the body to somebody else, who has rewritten it by this plan. */
  take(plan: BodyPlan, head: Head, isOurs: (chunk: unknown) => boolean): void {
    this.plan = plan;
    this.#isOurs = isOurs;
    this.#takenCoding = head.get("content-encoding");
  }

  /**
   * A body that was taken is about to be sent. If somebody has put another in its place, that one has yet to be gated.
   * Who packs what was rewritten (compression outside) is trusted to: there is no telling whose bytes those are.
   */
  checkTaken(chunk: unknown): void {
    if (this.#isOurs === undefined || this.response.headersSent) return;
    const coding = liveHead(this.response, this.response.statusCode).get("content-encoding");
    if (coding !== this.#takenCoding || this.#isOurs(chunk)) return;
    this.#isOurs = undefined;
    this.forgetPlan();
    this.context.report({ kind: "limit", limit: "body-replaced" });
  }

  /** True while the plan may still be thrown over by another head. */
  get isPlanned(): boolean {
    return this.#plannedFor !== undefined;
  }

  get forPage(): boolean {
    return asksForPage(this.request);
  }

  get destination(): string | undefined {
    return destinationOf(this.request);
  }

  get start(): Uint8Array | undefined {
    const { chunk, encoding } = this.first ?? {};
    if (this.first === undefined) return undefined;
    return isBodyChunk(chunk, true) ? bytesOf(chunk, encoding) : new Uint8Array(0);
  }

  /** Plans a body before its head is final: it is given whole, and its length is needed for the head. */
  planEarly(head: Head): BodyPlan {
    this.#plannedFor = plannedHead(head);
    return (this.plan = this.#planFor(head));
  }

  /**
   * The plan for the head that is sent now. If the head changed after an early plan let the body pass, and
   * it is a document after all, it is too late to gate it: throws.
   */
  planFinally(head: Head): BodyPlan {
    const { plan: early } = this;
    if (early !== undefined && (this.#plannedFor === undefined || isSame(this.#plannedFor, head)))
      return early;
    if (early !== undefined && early.kind !== "pass" && early.kind !== "head") return early;
    const final = this.#planFor(head);
    if (early?.kind === "pass" && final.kind !== "pass") {
      throw new LateDocument("The head became that of a document while its body was being sent.");
    }
    return (this.plan = final);
  }

  /**
   * The head has got further headers while it was being sent, from a patch of writeHead older than ours. Throws where
   * these make a document of a body that was to pass: its head has no room for our gates any more.
   */
  checkLate(late: Head): void {
    const type = late.get("content-type");
    // Whoever packs it outside changes another header.
    if (this.plan?.kind !== "pass" || type === undefined || type === this.#plannedType) return;
    if (this.#planFor(late).kind === "pass") return;
    // Planned anew, it is to be found where the other headers are.
    this.response.setHeader("Content-Type", type);
    throw new LateDocument(
      "An older patch of writeHead made a document of a response that was planned as none.",
    );
  }

  /**
   * The whole body was rewritten, to this length. What that took is let go: clients read slowly, and as long as they
   * do, the response is there, and all that it knows of.
   */
  rewritten(length: number): void {
    this.length = length;
    this.plan = REWRITTEN;
    this.first = undefined;
  }

  /** As if no plan had been made. */
  forgetPlan(): void {
    this.plan = undefined;
    this.length = undefined;
    this.#plannedFor = undefined;
  }

  /** Tells of a failure of the gate itself. Never to the visitor. */
  fail(error: unknown): void {
    tellFailure(error instanceof GateFailure ? (error.cause ?? error) : error, this.context);
  }

  #planFor(head: Head): BodyPlan {
    this.#plannedType = head.get("content-type");
    return planBody(head, this.request.method ?? "GET", this.context, this);
  }
}

/** The plan of a body that is done with. */
const REWRITTEN: BodyPlan = {
  kind: "gate",
  gate: { write: () => [], end: () => [] },
  codings: [],
};

/** What of a head a plan rests on. */
interface PlannedHead {
  readonly status: number;
  readonly type: string | undefined;
  readonly coding: string | undefined;
  readonly disposition: string | undefined;
  readonly sniffing: string | undefined;
}

function plannedHead(head: Head): PlannedHead {
  return {
    status: head.status,
    type: head.get("content-type"),
    coding: head.get("content-encoding"),
    disposition: head.get("content-disposition"),
    sniffing: head.get("x-content-type-options"),
  };
}

function isSame(planned: PlannedHead, head: Head): boolean {
  const now = plannedHead(head);
  return (
    now.status === planned.status &&
    now.type === planned.type &&
    now.coding === planned.coding &&
    now.disposition === planned.disposition &&
    now.sniffing === planned.sniffing
  );
}

/** A method of a response, in all its overloads. */
export type Native = (...args: unknown[]) => unknown;

/** The methods by which a response leaves, as anything may be put in their place. */
export interface Outlets {
  writeHead(...args: unknown[]): unknown;
  writeHeader?(...args: unknown[]): unknown;
  write(...args: unknown[]): unknown;
  end(...args: unknown[]): unknown;
  writeEarlyHints(...args: unknown[]): unknown;
}

/** The method a response has now, to be applied to it: Node's own, or another middleware's patch. */
export function methodNow(response: object, name: string): Native {
  const method: unknown = Reflect.get(response, name);
  if (isNative(method)) return method;
  throw new TypeError(`The response has no method ${name}.`);
}

function isNative(method: unknown): method is Native {
  return typeof method === "function";
}

/** Thrown inside assent only: the response must be replaced, for its body was planned otherwise. */
export class GateFailure extends Error {
  override readonly name = "GateFailure";
}

/** The head has become that of a document after its body was planned to pass: it must be planned anew. */
export class LateDocument extends GateFailure {}

/** Sends the head through every patch of it, as Node does at the first write. */
export function sendHead(response: AnyResponse): void {
  const outlets: Outlets = response;
  outlets.writeHead(response.statusCode);
}
