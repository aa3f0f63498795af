// Report-only mode on a response of Node: what leaves is looked at, and leaves as it is, when it does.
import { gateEarlyHints } from "./early-hints.ts";
import { gateHead } from "./gate-head.ts";
import { observedBody, type ObservedBody } from "./observed-body.ts";
import { methodNow, type Native, type Outlets } from "./response-state.ts";
import type { BodyArguments } from "./body-arguments.ts";
import { bytesOf, isBodyChunk, readEndArguments, readWriteArguments } from "./body-arguments.ts";
import { planBody, type BodyPlan } from "./body-plan.ts";
import { tellFailure } from "./failure.ts";
import {
  headerEntries,
  listedHead,
  type AnyResponse,
  type Head,
  type HeaderEntry,
} from "../head.ts";
import { asksForPage, destinationOf } from "../request/conditional.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";

/**
 * Has the gates look at one response: head and body are read after Node has been given them, from copies. Nothing that
 * goes wrong in here is seen by the app. Call it once, before anything is sent.
 */
export function observeResponse(
  request: AnyRequest,
  response: AnyResponse,
  context: GateContext,
): void {
  new Observation(request, response, context).begin();
}

class Observation {
  readonly #request: AnyRequest;
  readonly #response: AnyResponse;
  readonly #context: GateContext;
  #body: ObservedBody | undefined;
  #isHeadSeen = false;
  #isOver = false;
  /** True while Node's own methods run: what these call on the response is seen already. */
  #isInside = false;
  /** The first piece of the body, for what does not say what it is. */
  #first: Uint8Array | undefined;

  constructor(request: AnyRequest, response: AnyResponse, context: GateContext) {
    this.#request = request;
    this.#response = response;
    this.#context = context;
  }

  begin(): void {
    const response = this.#response;
    const outlets: Outlets = response;
    const writeHead = methodNow(response, "writeHead");
    const write = methodNow(response, "write");
    const end = methodNow(response, "end");
    const hints = methodNow(response, "writeEarlyHints");
    outlets.writeHead = (...args) => this.#head(writeHead, args);
    if ("writeHeader" in response) {
      const alias = methodNow(response, "writeHeader");
      outlets.writeHeader = (...args) => this.#head(alias, args);
    }
    outlets.write = (...args) => this.#piece(write, args, () => readWriteArguments(args), false);
    outlets.end = (...args) => this.#piece(end, args, () => readEndArguments(args), true);
    outlets.writeEarlyHints = (...args) => {
      this.#attempt(() => this.#hints(args[0]));
      return Reflect.apply(hints, response, args);
    };
  }

  #head(native: Native, args: readonly unknown[]): unknown {
    if (this.#isHeadSeen || this.#response.headersSent)
      return Reflect.apply(native, this.#response, args);
    const given = typeof args[1] === "string" ? args[2] : args[1];
    const entries = headerEntries(given) ?? [];
    const status = Number(args[0]);
    // Before it is sent, it says what these bytes are; compression further out says only then how it packs them.
    let plan: BodyPlan | undefined;
    this.#attempt(() => {
      plan = this.#plan(this.#copy(entries, status));
    });
    const result: unknown = Reflect.apply(native, this.#response, args);
    // What comes before a head (100, 103) is none.
    if (status < 200) return result;
    this.#isHeadSeen = true;
    // Now it has also what older patches of writeHead have added, as sessions do.
    this.#attempt(() => this.#look(this.#copy(entries, status), plan));
    return result;
  }

  #copy(entries: readonly HeaderEntry[], status: number): Head {
    const response = this.#response;
    const given = new Set(entries.map(([name]) => name.toLowerCase()));
    const set = response
      .getHeaderNames()
      .filter((name) => !given.has(name) || response.headersSent)
      .map((name): HeaderEntry => [name, response.getHeader(name) ?? ""]);
    const names = new Set(set.map(([name]) => name));
    return listedHead(
      [...set, ...entries.filter(([name]) => !names.has(name.toLowerCase()))],
      status,
    );
  }

  #plan(head: Head): BodyPlan {
    const request = this.#request;
    const hints = {
      forPage: asksForPage(request),
      destination: destinationOf(request),
      start: this.#first,
    };
    return planBody(head, request.method ?? "GET", this.#context, hints);
  }

  #look(head: Head, plan: BodyPlan | undefined): void {
    if (plan === undefined || head.status < 200) return;
    this.#body = observedBody(plan, (error) => tellFailure(error, this.#context));
    gateHead(head, this.#context, {
      plan,
      length: "as set",
      revalidates: false,
      destination: destinationOf(this.#request),
      now: Date.now(),
    });
    // What unpacks a body is to be let go with it; a listener more is seen by the app, so there is none elsewhere.
    if (plan.kind !== "gate" || plan.codings.length === 0) return;
    this.#response.once("close", () => this.#body?.cancel());
  }

  #hints(hints: unknown): void {
    if (typeof hints !== "object" || hints === null) return;
    gateEarlyHints(Object.fromEntries(Object.entries(hints)), this.#context);
  }

  #piece(
    native: Native,
    args: readonly unknown[],
    read: () => BodyArguments,
    isLast: boolean,
  ): unknown {
    const response = this.#response;
    if (this.#isInside || this.#isOver) return Reflect.apply(native, response, args);
    let bytes: Uint8Array | undefined;
    this.#attempt(() => {
      const { chunk, encoding } = read();
      if (isBodyChunk(chunk, true)) bytes = bytesOf(chunk, encoding);
      this.#first ??= bytes ?? new Uint8Array(0);
    });
    this.#isInside = true;
    let result: unknown;
    try {
      result = Reflect.apply(native, response, args);
    } finally {
      this.#isInside = false;
    }
    if (bytes !== undefined) this.#body?.write(bytes);
    if (isLast) {
      this.#isOver = true;
      this.#body?.end();
    }
    return result;
  }

  /** A failure of the gates is told, and no one else's. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      tellFailure(error, this.#context);
    }
  }
}
