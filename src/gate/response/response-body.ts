// The patch of write and end. Pass-through until the head says that the body is to be gated.
import type { EventEmitter } from "node:events";
import { dropTrailingCookies } from "./trailers.ts";
import { ServerResponse } from "node:http";
import { Http2ServerResponse } from "node:http2";
import {
  bytesOf,
  chunkOf,
  endArguments,
  isBodyChunk,
  readEndArguments,
  readWriteArguments,
  refuseLateWrite,
  withCallback,
  type BodyArguments,
} from "./body-arguments.ts";
import type { BodyCallback, BodyPipe, BodySink } from "./body-pipe.ts";
import { gateWhole, isWrittenInPieces, joined } from "./body-pipe.ts";
import type { BodyPlan } from "./body-plan.ts";
import { GATE_FAILED, PASS } from "./body-plan.ts";
import { liveHead } from "../head.ts";
import { abort } from "./head-guard.ts";
import { HeldBody } from "./held-body.ts";
import type { Native, ResponseState } from "./response-state.ts";
import { GateFailure, LateDocument, methodNow, sendHead } from "./response-state.ts";
import { pipeFor } from "./plan-pipe.ts";
import type { Pieces } from "../types.ts";
import { heldLength, isUntouched } from "./untouched.ts";

/** What stands in the place of `response.write` and `response.end`. */
export class GatedBody {
  readonly #state: ResponseState;
  readonly #write: Native;
  readonly #end: Native;
  #pipe: BodyPipe | undefined;
  #ended = false;
  #begun = false;
  #held: HeldBody | undefined;
  /** True while native methods run: what these call on the response (http2: end calls write) is gated already. */
  #inside = false;
  readonly #isHttp2: boolean;

  constructor(state: ResponseState) {
    this.#isHttp2 = state.response instanceof Http2ServerResponse;
    this.#state = state;
    this.#write = methodNow(state.response, "write");
    this.#end = methodNow(state.response, "end");
  }

  write(args: readonly unknown[]): unknown {
    const [chunk] = args;
    const state = this.#state;
    if (this.#inside || !isBodyChunk(chunk, this.#isHttp2)) return this.#run(this.#write, args);
    if (this.#ended && this.#pipe?.deferred === true) {
      return refuseLateWrite(readWriteArguments(args).callback);
    }
    const { encoding, callback } = readWriteArguments(args);
    state.checkTaken(chunk);
    if (this.#holds()) {
      if (this.#held?.add({ chunk, encoding, callback }) === true) return true;
      // More than the head says: it goes on as it is written.
      return this.#release();
    }
    if (this.#held !== undefined) this.#release();
    if (!state.response.headersSent) {
      state.first = { chunk, encoding, callback };
      try {
        sendHead(state.response);
      } catch (error) {
        if (!(error instanceof GateFailure)) throw error;
        this.#fail(error, callback);
        return false;
      }
    }
    const pipe = this.#currentPipe();
    if (pipe === undefined) return this.#run(this.#write, args);
    try {
      return pipe.write(bytesOf(chunk, encoding), callback);
    } catch (error) {
      this.#fail(error, callback);
      return false;
    }
  }

  end(args: readonly unknown[]): unknown {
    const state = this.#state;
    const { response } = state;
    dropTrailingCookies(response);
    const given = readEndArguments(args);
    const { chunk } = given;
    if (
      this.#inside ||
      !(isBodyChunk(chunk, this.#isHttp2) || chunk === undefined || chunk === null)
    )
      return this.#run(this.#end, args);
    if (this.#ended) return this.#pipe?.deferred === true ? response : this.#run(this.#end, args);
    if (this.#held !== undefined) return this.#endHeld(given);
    if (isBodyChunk(chunk, true)) state.checkTaken(chunk);
    if (!response.headersSent && !state.taken) {
      let plan: BodyPlan;
      state.first = given;
      try {
        plan = state.planEarly(liveHead(response, response.statusCode));
      } catch (error) {
        return this.#endFailed(error, given.callback);
      }
      if (plan.kind === "pass" || plan.kind === "head") return this.#endUnsent(args);
      if (isUntouched(plan, state.start)) {
        state.plan = PASS;
        return this.#endUnsent(args);
      }
      if (plan.kind === "gate" && plan.codings.length === 0) return this.#endWhole(plan, given);
      if (plan.kind === "gate" && state.start?.length === 0) {
        // Without a byte there is nothing to undo.
        state.rewritten(0);
        return this.#endUnsent(args);
      }
      sendHead(response);
    }
    const pipe = this.#currentPipe();
    if (pipe === undefined) return this.#run(this.#end, args);
    this.#ended = true;
    try {
      pipe.end(chunkOf(given), given.callback);
    } catch (error) {
      this.#fail(error, given.callback);
    }
    return response;
  }

  /** True as long as the body is held. Decided at its first piece. */
  #holds(): boolean {
    const { response, taken, plan } = this.#state;
    if (response.headersSent || taken) return false;
    if (this.#held === undefined && plan === undefined && !this.#begun) {
      const head = liveHead(response, response.statusCode);
      const { context, destination } = this.#state;
      const length = context.settings.embeds ? heldLength(head, destination) : undefined;
      if (length !== undefined) this.#held = new HeldBody(length);
    }
    this.#begun = true;
    return this.#held !== undefined;
  }

  /** What was held leaves as if it had been written just now. */
  #release(): boolean {
    const bytes = this.#held?.bytes;
    this.#held = undefined;
    return bytes === undefined || this.write([bytes]) === true;
  }

  #endHeld(given: BodyArguments): unknown {
    const held = this.#held;
    if (held === undefined || this.#state.response.headersSent) {
      this.#release();
      return this.end(endArguments(given));
    }
    this.#held = undefined;
    held.add({ ...given, callback: undefined });
    return this.end(withCallback([held.bytes], given.callback));
  }

  get isLast(): boolean {
    const { prototype } = this.#isHttp2 ? Http2ServerResponse : ServerResponse;
    return this.#write === prototype.write && this.#end === prototype.end;
  }

  /** True while what Node sends has come from here. */
  get isInside(): boolean {
    return this.#inside;
  }

  #run(method: Native, args: readonly unknown[]): unknown {
    const before = this.#inside;
    this.#inside = true;
    try {
      return Reflect.apply(method, this.#state.response, args);
    } finally {
      this.#inside = before;
    }
  }

  #currentPipe(): BodyPipe | undefined {
    const { taken, plan } = this.#state;
    if (taken || plan === undefined || plan.kind === "pass") return undefined;
    return (this.#pipe ??= pipeFor(plan, this.#sink()));
  }

  #sink(): BodySink {
    const { response } = this.#state;
    const events: EventEmitter = response;
    return {
      write: (bytes, callback) => this.#run(this.#write, withCallback([bytes], callback)) === true,
      end: (bytes, callback) => {
        this.#run(this.#end, withCallback(bytes.length === 0 ? [] : [bytes], callback));
      },
      onDrain: (callback) => events.once("drain", callback),
      onClose: (callback) => events.once("close", callback),
      drained: () => events.emit("drain"),
      abort: (error) => {
        // The client that left is no failure.
        if (!response.destroyed) this.#state.fail(error);
        abort(response);
      },
    };
  }

  /** The gate failed in the middle of a body. */
  #fail(error: unknown, callback: BodyCallback | undefined): void {
    this.#state.fail(error);
    abort(this.#state.response);
    if (callback !== undefined) process.nextTick(callback, error);
  }

  /** A whole body: rewritten in one go, with its exact length. */
  #endWhole(plan: BodyPlan & { kind: "gate" }, given: BodyArguments): unknown {
    let pieces: Pieces;
    try {
      pieces = gateWhole(plan.gate, chunkOf(given));
    } catch (error) {
      return this.#endFailed(error, given.callback);
    }
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    this.#state.rewritten(length);
    const { response } = this.#state;
    // Written as it is only where nobody sees the writes but Node, and where the head already says how long it is.
    const isSeen = !(response instanceof ServerResponse && this.isLast);
    if (isSeen || !isWrittenInPieces(pieces, length) || !response.hasHeader("content-length"))
      pieces = length === 0 ? [] : [joined(pieces)];
    if (pieces.length <= 1) return this.#endUnsent(withCallback([...pieces], given.callback));
    response.cork();
    try {
      return this.#endUnsent(withCallback(pieces.slice(-1), given.callback), pieces.slice(0, -1));
    } finally {
      response.uncork();
    }
  }

  /** Leaves the head to Node, which then knows the length; `before`: what is written first. */
  #endUnsent(args: readonly unknown[], before: Pieces = []): unknown {
    this.#ended = true;
    try {
      for (const piece of before) this.#run(this.#write, [piece]);
      return this.#run(this.#end, args);
    } catch (error) {
      if (this.#state.response.headersSent) throw error;
      this.#ended = false;
      if (error instanceof LateDocument && before.length === 0) return this.#endLate(args);
      if (error instanceof GateFailure) {
        return this.#endFailed(error, readEndArguments(args).callback);
      }
      this.#state.forgetPlan();
      throw error;
    }
  }

  /** A patch of writeHead has made a document of it: the head is planned anew, and sent before the body. */
  #endLate(args: readonly unknown[]): unknown {
    const state = this.#state;
    const given = readEndArguments(args);
    state.forgetPlan();
    state.first = given;
    // Node has noted the length of what was not to be rewritten.
    if ("_contentLength" in state.response) {
      Object.assign(state.response, { _contentLength: null });
    }
    try {
      sendHead(state.response);
    } catch (error) {
      if (state.response.headersSent || !(error instanceof GateFailure)) throw error;
      return this.#endFailed(error, given.callback);
    }
    return this.end(args);
  }

  /** Nothing is sent yet and the gate failed: an error page goes out, and no byte of the app's. */
  #endFailed(error: unknown, callback: BodyCallback | undefined): unknown {
    const state = this.#state;
    state.fail(error);
    state.forgetPlan();
    state.plan = GATE_FAILED;
    sendHead(state.response);
    this.#ended = true;
    this.#currentPipe()?.end(new Uint8Array(0), callback);
    return state.response;
  }
}
