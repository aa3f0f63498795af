// The patch of write and end. Pass-through until the head says that the body is to be gated.
import type { EventEmitter } from "node:events";
import { constants, Http2ServerResponse } from "node:http2";
import type { BodyArguments } from "./body-arguments.ts";
import { bytesOf, isBodyChunk, readEndArguments, readWriteArguments } from "./body-arguments.ts";
import type { BodyCallback, BodyPipe, BodySink } from "./body-pipe.ts";
import { codedPipe, gateWhole, plainPipe, replacingPipe } from "./body-pipe.ts";
import type { DocumentPlan } from "./document.ts";
import { GATE_FAILED } from "./document.ts";
import type { AnyResponse } from "./head.ts";
import { liveHead } from "./head.ts";
import type { Native, Passage } from "./passage.ts";
import { GateFailure, methodNow, planEarly, reportFailure } from "./passage.ts";

/** Patches `response.write` and `response.end`. Call after `patchHead`. */
export function patchBody(passage: Passage): void {
  const { response } = passage;
  const events: EventEmitter = response;
  const write = methodNow(response, "write");
  const end = methodNow(response, "end");
  let pipe: BodyPipe | undefined;
  let ended = false;
  /** True while native methods run: what these call on the response (http2: end calls write) is gated already. */
  let inside = false;

  const run = (method: Native, args: readonly unknown[]): unknown => {
    const before = inside;
    inside = true;
    try {
      return method(...args);
    } finally {
      inside = before;
    }
  };

  const sink: BodySink = {
    write: (bytes, callback) => run(write, withCallback([bytes], callback)) === true,
    end: (bytes, callback) => {
      run(end, withCallback(bytes.length === 0 ? [] : [bytes], callback));
    },
    onDrain: (callback) => events.once("drain", callback),
    onClose: (callback) => events.once("close", callback),
    drained: () => events.emit("drain"),
    abort: (error) => {
      // The client that left is no failure.
      if (!response.destroyed) reportFailure(passage, error);
      abort(passage);
    },
  };

  const currentPipe = (): BodyPipe | undefined => {
    if (passage.taken || passage.plan === undefined) return undefined;
    return (pipe ??= pipeFor(passage.plan, sink));
  };

  /** The gate failed in the middle of a body. */
  const fail = (error: unknown, callback: BodyCallback | undefined): void => {
    reportFailure(passage, error);
    abort(passage);
    if (callback !== undefined) process.nextTick(callback, error);
  };

  const gatedWrite: Native = (...args) => {
    const { chunk, encoding, callback } = readWriteArguments(args);
    if (inside || !isBodyChunk(chunk)) return run(write, args);
    if (ended && pipe?.deferred === true) return refuseLateWrite(callback);
    if (!response.headersSent) {
      passage.start = bytesOf(chunk, encoding);
      sendHead(response);
    }
    const current = currentPipe();
    if (current === undefined) return run(write, args);
    try {
      return current.write(bytesOf(chunk, encoding), callback);
    } catch (error) {
      fail(error, callback);
      return false;
    }
  };

  const gatedEnd: Native = (...args) => {
    const given = readEndArguments(args);
    const { chunk, callback } = given;
    if (inside || !(isBodyChunk(chunk) || chunk === undefined || chunk === null))
      return run(end, args);
    if (ended) return pipe?.deferred === true ? response : run(end, args);
    if (!response.headersSent && !passage.taken) {
      let plan: DocumentPlan;
      passage.start = chunkOf(given);
      try {
        plan = planEarly(passage, liveHead(response, response.statusCode));
      } catch (error) {
        return endFailed(error, callback);
      }
      if (plan.kind === "pass" || plan.kind === "head") return endUnsent(args);
      if (plan.kind === "gate" && plan.codings.length === 0) return endWhole(plan, given);
      sendHead(response);
    }
    const current = currentPipe();
    if (current === undefined) return run(end, args);
    ended = true;
    try {
      current.end(chunkOf(given), callback);
    } catch (error) {
      fail(error, callback);
    }
    return response;
  };

  /** A whole body: rewritten in one go, with its exact length, in one write. */
  const endWhole = (plan: DocumentPlan & { kind: "gate" }, given: BodyArguments): unknown => {
    let out: Uint8Array;
    try {
      out = gateWhole(plan.gate, chunkOf(given));
    } catch (error) {
      return endFailed(error, given.callback);
    }
    passage.length = out.length;
    return endUnsent(withCallback(out.length === 0 ? [] : [out], given.callback));
  };

  /** Leaves the head to Node, which then knows the length. */
  const endUnsent = (args: readonly unknown[]): unknown => {
    ended = true;
    try {
      return run(end, args);
    } catch (error) {
      if (response.headersSent) throw error;
      ended = false;
      if (error instanceof GateFailure) return endFailed(error, readEndArguments(args).callback);
      forgetPlan();
      throw error;
    }
  };

  /** Nothing is sent yet and the gate failed: an error page goes out, and no byte of the app's. */
  const endFailed = (error: unknown, callback: BodyCallback | undefined): unknown => {
    reportFailure(passage, error);
    forgetPlan();
    passage.plan = GATE_FAILED;
    sendHead(response);
    ended = true;
    currentPipe()?.end(new Uint8Array(0), callback);
    return response;
  };

  const forgetPlan = (): void => {
    passage.plan = undefined;
    passage.plannedFor = undefined;
    passage.length = undefined;
  };

  Object.assign(response, { write: gatedWrite, end: gatedEnd });
}

function pipeFor(plan: DocumentPlan, sink: BodySink): BodyPipe | undefined {
  switch (plan.kind) {
    case "gate":
      return plan.codings.length === 0
        ? plainPipe(plan.gate, sink)
        : codedPipe(plan.gate, plan.codings, sink);
    case "replace":
      return replacingPipe(plan.message, sink);
    case "pass":
    case "head":
    default:
      return undefined;
  }
}

function chunkOf({ chunk, encoding }: BodyArguments): Uint8Array {
  return isBodyChunk(chunk) ? bytesOf(chunk, encoding) : new Uint8Array(0);
}

function withCallback(args: unknown[], callback: BodyCallback | undefined): unknown[] {
  return callback === undefined ? args : [...args, callback];
}

/** The response still waits for its compressor, but the app has ended it. */
function refuseLateWrite(callback: BodyCallback | undefined): boolean {
  const error = Object.assign(new Error("write after end"), { code: "ERR_STREAM_WRITE_AFTER_END" });
  if (callback !== undefined) process.nextTick(callback, error);
  return false;
}

/** Sends the head through every patch of it, as Node does at the first write. */
function sendHead(response: AnyResponse): void {
  methodNow(response, "writeHead")(response.statusCode);
}

/** Cuts the connection (HTTP/2: the stream). */
function abort({ response }: Passage): void {
  if (response instanceof Http2ServerResponse)
    response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else response.destroy();
}
