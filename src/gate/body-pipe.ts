// The way of a gated body: pieces in, through the gate, out to the real response.
import { pipeline, Transform, Writable } from "node:stream";
import type { ContentCoding, FlushingTransform } from "./encoding.ts";
import type { BodyGate, Pieces } from "./types.ts";

export type BodyCallback = (error?: Error | null) => void;

/** Where gated bytes go: the response's own write and end. */
export interface BodySink {
  write(bytes: Uint8Array, callback?: BodyCallback): boolean;
  end(bytes: Uint8Array, callback?: BodyCallback): void;
  /** Calls back once the response takes more, after a `write` that returned false. */
  onDrain(callback: () => void): void;
  /** Calls back once the response is closed, be it finished or left by the client. */
  onClose(callback: () => void): void;
  /** Tells a source that waits for `drain`. */
  drained(): void;
  /** Cuts the connection: the visitor must see a broken page, not a short one. */
  abort(error: Error): void;
}

/** Takes the pieces an app writes. */
export interface BodyPipe {
  /** True if the response is ended only some time after `end` was called. */
  readonly deferred: boolean;
  write(bytes: Uint8Array, callback?: BodyCallback): boolean;
  end(bytes: Uint8Array, callback?: BodyCallback): void;
}

/** A body that is not packed: each piece is rewritten and written at once, so backpressure is the real one. */
export function plainPipe(gate: BodyGate, sink: BodySink): BodyPipe {
  return {
    deferred: false,
    write: (bytes, callback) => sink.write(joined(gate.write(bytes)), callback),
    end: (bytes, callback) => {
      sink.end(joined(gateWhole(gate, bytes)), callback);
    },
  };
}

/** What comes of the last piece, and the rest. */
export function gateWhole(gate: BodyGate, bytes: Uint8Array): Pieces {
  const first = bytes.length === 0 ? [] : gate.write(bytes);
  const rest = gate.end();
  if (rest.length === 0) return first;
  return first.length === 0 ? rest : [...first, ...rest];
}

/** The pieces as one. */
export function joined(pieces: Pieces): Uint8Array {
  const [first, second] = pieces;
  if (first === undefined) return new Uint8Array(0);
  return second === undefined ? first : Buffer.concat(pieces);
}

/** Nothing of the body leaves; the message does in its place. */
export function replacingPipe(message: string, sink: BodySink): BodyPipe {
  return {
    deferred: false,
    write: (_bytes, callback) => sink.write(new Uint8Array(0), callback),
    end: (_bytes, callback) => {
      sink.end(Buffer.from(message), callback);
    },
  };
}

/** A packed body: undone, rewritten and packed again piece by piece; nothing waits for the whole. */
export function codedPipe(
  gate: BodyGate,
  codings: readonly ContentCoding[],
  sink: BodySink,
): BodyPipe {
  const stages = gateStages(gate, codings);
  const last = new Writable({
    write(chunk: Uint8Array, _encoding, callback) {
      if (sink.write(chunk)) callback();
      else sink.onDrain(callback);
    },
    final(callback) {
      sink.end(new Uint8Array(0), endCallback);
      callback();
    },
  });
  let endCallback: BodyCallback | undefined;
  // A body that does not decode, or a gate that fails, must not look like a page that ended early.
  pipeline([...stages.all, last], (error) => {
    if (error instanceof Error) sink.abort(error);
  });
  stages.first.on("drain", () => {
    sink.drained();
  });
  sink.onClose(() => {
    stages.first.destroy();
  });
  return {
    deferred: true,
    write: (bytes, callback) => stages.first.write(bytes, callback),
    end: (bytes, callback) => {
      endCallback = callback;
      stages.first.end(bytes);
    },
  };
}

/** The transforms a packed body passes through, first to last. */
export function gateStages(
  gate: BodyGate,
  codings: readonly ContentCoding[],
): { readonly first: Transform; readonly all: readonly Transform[] } {
  const encoders = codings.map((coding) => coding.encoder());
  const gated = gateTransform(gate, encoders);
  const decoders = codings.toReversed().map((coding) => coding.decoder());
  return { first: decoders[0] ?? gated, all: [...decoders, gated, ...encoders] };
}

/**
 * The gate as a stream. When nothing more is waiting, the compressors after it are told to let out what
 * they hold: a page that is sent in pieces stays one.
 */
function gateTransform(gate: BodyGate, encoders: readonly FlushingTransform[]): Transform {
  let scheduled = false;
  let over = false;
  const flushFrom = (index: number): void => {
    const encoder = encoders[index];
    if (encoder === undefined || encoder.destroyed || over) return;
    encoder.flush(() => {
      flushFrom(index + 1);
    });
  };
  return new Transform({
    transform(chunk: Uint8Array, _encoding, callback) {
      let out: Pieces;
      try {
        out = gate.write(chunk);
      } catch (error) {
        callback(asError(error));
        return;
      }
      for (const piece of out) this.push(piece);
      if (!scheduled && encoders.length > 0) {
        scheduled = true;
        setImmediate(() => {
          scheduled = false;
          flushFrom(0);
        });
      }
      callback();
    },
    flush(callback) {
      over = true;
      try {
        for (const piece of gate.end()) this.push(piece);
        callback();
      } catch (error) {
        callback(asError(error));
      }
    },
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
